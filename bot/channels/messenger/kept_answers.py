"""What a messenger's calls were answered in the last hour, encrypted: in a database, and in this process.

Several processes see what the others answer, in the conversations' database; with JAMAE_RETENTION_DAYS=0 and
while the database is away each knows only its own.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import time
from collections import OrderedDict
from dataclasses import replace
from typing import Any

from cryptography.fernet import Fernet, InvalidToken
from sqlalchemy.engine import Engine

from bot.channels.messenger import answered_table as rows
from bot.channels.messenger.answered_table import KEPT_SECONDS, Kept, Place, Sameness
from bot.conversations.claimed import answered_elsewhere
from bot.conversations.database import open_kept_engine
from bot.conversations.degrading_store import DegradingStore
from bot.conversations.erasures import erasures_for
from bot.privacy import pseudonym, secret_key
from bot.settings import Settings

KEPT_IN_PROCESS = 1_000
THREADS = 4
ANOTHER_PROCESS_SECONDS = 5.5
"""Another process may take so long to answer a call that it has claimed, which is more than KakaoTalk waits;
then it is taken for dead."""


class KeptAnswers:
    """A conversation is named by its pseudonym. Nothing that was forgotten is returned."""

    def __init__(self, settings: Settings, channel: str) -> None:
        self._settings = settings
        key, name = secret_key(settings), channel.encode()
        self._key = key + b" %b words" % name
        self._seal = Fernet(base64.urlsafe_b64encode(hashlib.sha256(key + b" %b answers" % name).digest()))
        self._process = secrets.token_hex(8)
        self._database = DegradingStore(
            channel,
            self._open,
            threads=THREADS if settings.shares_what_is_kept else 0,
            seconds=settings.database_seconds,
            title=f"The store of what was answered on the channel {channel}",
            without="persons are answered all the same",
        )
        self._recent: OrderedDict[Place, Kept] = OrderedDict()
        self._seen: set[Place] = set()
        self._erasures = erasures_for(settings)
        self._erasures.listen(self._drop)

    def place(self, conversation: str, words: str) -> Place:
        return Place(conversation, pseudonym(words, self._key))

    def number(self, number: str) -> str:
        """As it is kept."""
        return pseudonym(number, self._key) if number else ""

    def ours(self, place: Place) -> Kept | None:
        """What this process knows of a call."""
        return self._unless_forgotten(place, self._recent.get(place))

    async def last(self, conversation: str) -> Kept | None:
        """What this conversation was last answered, in time or when it asked again."""
        found = await self._database.attempt("read", lambda c: rows.newest(c, conversation))
        # what this process knows may have been forgotten by another
        if found is None and self._database.is_away:
            places = [place for place in list(self._recent) if place.conversation == conversation]
            ours = [kept for place in places if (kept := self.ours(place)) and kept.delivered]
            found = max(ours, key=lambda kept: kept.asked, default=None)
        return found if found and not self._erasures.covers(conversation, found.asked) else None

    async def claim(self, place: Place, asked: float, sameness: Sameness) -> Kept | None:
        """Write down that this process answers a call; if somebody has done, or does now, the answer."""
        kept = await self._database.attempt(
            "claim", lambda c: rows.claim(c, place, self._process, asked, sameness)
        )
        kept = await self._answered_elsewhere(place, kept)
        ours = self.ours(place)
        if kept is None and ours and ours.is_for(asked, sameness) and self._database.is_away:
            kept = ours
        return self._unless_forgotten(place, kept)

    async def keep(
        self, place: Place, answer: dict[str, Any], asked: float, number: str, *, delivered: bool
    ) -> None:
        """Keep an answer, unless its call was forgotten meanwhile."""
        sealed = self._seal.encrypt(json.dumps(answer).encode()).decode()
        kept = Kept(self._process, sealed, delivered, asked, number)
        if self._unless_forgotten(place, kept):
            self.remember(place, kept)
            await self._database.attempt("write", lambda c: rows.finish(c, place, kept))

    def remember(self, place: Place, kept: Kept) -> None:
        """Keep in this process what the database has."""
        self._recent[place] = kept
        self._recent.move_to_end(place)
        while len(self._recent) > KEPT_IN_PROCESS:
            self._recent.popitem(last=False)

    def see(self, place: Place) -> bool:
        """Note that a call gets this answer. Returns whether that is to be written, by `note_seen`."""
        kept = self._recent.get(place)
        if kept is None or kept.delivered:
            return False
        self._recent[place] = replace(kept, delivered=True, asked=time.time())
        self._seen.add(place)
        return True

    async def note_seen(self, conversation: str) -> None:
        """Write down which answers were seen; what cannot be written now is the next time."""
        for place in [place for place in self._seen if place.conversation == conversation]:
            kept = self._recent.get(place)
            if kept and not await self._noted(place, kept.asked):
                return
            self._seen.discard(place)

    async def _noted(self, place: Place, asked: float) -> bool:
        return bool(await self._database.attempt("write", lambda c: rows.deliver(c, place, asked)))

    async def forget(self, conversation: str, *, but: Place) -> None:
        """Delete what this conversation was answered, but to the words that asked for it."""
        now = time.time()
        self._drop_from_memory(conversation, now, but=but)
        await self._database.attempt("forget", lambda c: rows.forget(c, conversation, now, but=but.words))

    def _drop(self, conversation: str, until: float) -> None:
        """What this process has of a conversation that was forgotten, here or elsewhere."""
        self._drop_from_memory(conversation, until)
        if not self._settings.retention_days:  # the database is this process's own
            self._database.attempt_now(
                "forget", lambda: self._database.run(lambda c: rows.forget(c, conversation, until))
            )

    def _drop_from_memory(self, conversation: str, until: float, *, but: Place | None = None) -> None:
        now = time.time()
        for place, kept in list(self._recent.items()):
            is_forgotten = kept.asked <= until or kept.asked > now
            if place.conversation == conversation and is_forgotten and place != but:
                self._recent.pop(place, None)

    async def purge(self) -> None:
        """Delete what is older than an hour."""
        before = time.time() - KEPT_SECONDS
        for place in [place for place, kept in list(self._recent.items()) if kept.asked < before]:
            self._recent.pop(place, None)
        self._seen &= set(self._recent)
        await self._database.attempt("purge", lambda c: rows.purge(c, before))

    def close(self) -> None:
        self._database.close()

    def opened(self, kept: Kept | None) -> dict[str, Any] | None:
        """The answer; None where there is none, or the key is another than it was sealed with."""
        try:
            answer = self._seal.decrypt(((kept and kept.answer) or "").encode())
        except InvalidToken:
            return None
        opened: dict[str, Any] = json.loads(answer)
        return opened

    def _unless_forgotten(self, place: Place, kept: Kept | None) -> Kept | None:
        return kept if kept and not self._erasures.covers(place.conversation, kept.asked) else None

    async def _answered_elsewhere(self, place: Place, kept: Kept | None) -> Kept | None:
        """As the process that claimed the call has answered it, unless it can only have died."""
        if not self._settings.shares_what_is_kept:
            return kept
        return await answered_elsewhere(
            kept,
            self._process,
            self._database,
            lambda c: rows.find(c, place),
            seconds=ANOTHER_PROCESS_SECONDS,
            every=0.05,
        )

    def _open(self) -> Engine:
        engine = open_kept_engine(self._settings)
        rows.create_table(engine)
        return engine
