"""Rasa's tracker store and lock store on Jamae's conversation store, named by class path in endpoints.yml.

Rasa's own keep the whole history of a conversation and read it back at every message: 11 ms at the 10th
message, 165 at the 395th. Jamae needs its slots and that it is the visitor's turn, so that is what is kept,
with the visitor's last message (masked) unless JAMAE_RETENTION_DAYS is 0.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.lock import TicketLock
from rasa.core.lock_store import LockStore
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, DEFAULT_SLOT_NAMES
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    Event,
    Restarted,
    SlotSet,
    UserUttered,
    deserialise_events,
)
from rasa.shared.core.trackers import DialogueStateTracker

from bot.conversations.arrival import asked_at
from bot.conversations.erasures import forgetting_ended
from bot.conversations.store import conversation_store_for
from bot.conversations.table import Memory
from bot.privacy import pseudonym, secret_key
from bot.settings import Settings
from bot.telemetry.turn_log import step
from nlu.masking import mask


class Conversations(TrackerStore):
    """What is remembered of each conversation, under a pseudonym."""

    def __init__(
        self,
        domain: Domain | None = None,
        event_broker: EventBroker | None = None,
        host: str | None = None,
        settings: Settings | None = None,
    ) -> None:
        """`host` is what Rasa passes to every tracker store; the database is in the settings."""
        super().__init__(domain, event_broker)
        self._settings = settings or Settings.from_environment()
        self._key = secret_key(self._settings)
        self._store = conversation_store_for(self._settings)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        with step("recall"):
            memory = await self._store.read(pseudonym(sender_id, self._key))
        if memory is None:
            return None
        tracker = self.init_tracker(sender_id)
        slots: list[Event] = [
            SlotSet(name, value) for name, value in memory.slots.items() if name in tracker.slots
        ]
        for event in slots + deserialise_events(memory.events):
            tracker.update(event)
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        key = pseudonym(tracker.sender_id, self._key)
        with step("remember"):
            await self._keep(key, tracker)

    async def _keep(self, key: str, tracker: DialogueStateTracker) -> None:
        if any(isinstance(event, Restarted) for event in tracker.events):
            forgetting_ended(await self._store.forget(key))
        elif tracker.latest_message is not None and tracker.latest_message.text is not None:
            await self._store.write(key, remembered(tracker, with_text=self._settings.retention_days > 0))

    async def keys(self) -> Iterable[str]:
        """None: a conversation can be read only by its id."""
        return []


def remembered(tracker: DialogueStateTracker, *, with_text: bool) -> Memory:
    """The slots that are set, and the last turn's events as far as Rasa's rules look at them."""
    slots = {
        name: masked(slot.value if with_text else without_words(slot.value))
        for name, slot in tracker.slots.items()
        if name not in DEFAULT_SLOT_NAMES and slot.value is not None
    }
    events: list[dict[str, Any]] = []
    for event in tracker.events:
        if isinstance(event, UserUttered):
            events = [_user_event(event)] if with_text else []
        elif isinstance(event, ActionExecuted) and events:
            events.append({"event": "action", "name": event.action_name, "timestamp": event.timestamp})
    if not events or events[-1].get("name") != ACTION_LISTEN_NAME:
        events.append({"event": "action", "name": ACTION_LISTEN_NAME, "timestamp": time.time()})
    return Memory(slots=slots, events=events, touched=asked_at())


def _user_event(event: UserUttered) -> dict[str, Any]:
    return {
        "event": "user",
        "text": mask(event.text or ""),
        "parse_data": {"intent": {"name": event.intent_name}, "entities": []},
        "timestamp": event.timestamp,
    }


def masked(value: Any) -> Any:
    """A JSON value with every text in it masked."""
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, dict):
        return {key: masked(part) for key, part in value.items()}
    if isinstance(value, list):
        return [masked(part) for part in value]
    return value


def without_words(value: Any) -> Any:
    """A conversation's state without what was said in it."""
    return {key: part for key, part in value.items() if key != "said"} if isinstance(value, dict) else value


class Locks(LockStore):
    """One message of a conversation at a time, over all processes.

    Rasa's ticket locks look again once a second, and in Redis an orphaned ticket stops a visitor for a
    minute.
    """

    def __init__(self, endpoint_config: object = None, settings: Settings | None = None) -> None:
        self._settings = settings or Settings.from_environment()
        self._key = secret_key(self._settings)
        self._store = conversation_store_for(self._settings)

    @asynccontextmanager
    async def lock(
        self, conversation_id: str, lock_lifetime: float = 0, wait_time_in_seconds: float = 0
    ) -> AsyncIterator[TicketLock]:
        """Rasa's two times are not used: a lock is held as long as the turn, and waiting ends with it."""
        async with self._store.turn(pseudonym(conversation_id, self._key)):
            yield TicketLock(conversation_id)
