"""Forgetting conversations, for good: at once, or noted on disk and done as soon as the database is back.

What is to be forgotten is withheld from that moment on, by every process that shares the folder. Processes on
other machines hear of it from the database, within a second.
"""

from __future__ import annotations

import fcntl
import logging
import math
import os
import re
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from enum import Enum
from functools import cache, partial
from pathlib import Path

from sqlalchemy.engine import Engine

from bot.conversations import forgotten_table
from bot.conversations.database import empty_log, open_engine
from bot.conversations.degrading_store import DegradingStore
from bot.settings import Settings
from bot.telemetry.errors import kind_of
from bot.telemetry.metrics import METRICS

logger = logging.getLogger(__name__)

LOOK_SECONDS = 1.0
"""How often noted ones are tried again, and those of other processes are looked for."""
LOOK_BACK_SECONDS = 60.0
LOOKS_AT_ALL = 60
"""Every so many looks is one at all that was forgotten in the last days: another machine may have done late
what it had noted while the database was away."""
NOTED_SECONDS = 10.0
"""A note stays for so long after it was done, so that each process that shares the folder has heard of it:
while the database is away from one alone, that one shows what it has in memory."""
REMEMBERED = 20_000
"""Conversations of which a process knows that they were forgotten, and when they were last spoken in."""
NEVER = (0.0, 0.0)
KEY = re.compile(r"[0-9a-f]{64}")
"""A pseudonym, and the name of a note."""


class Outcome(Enum):
    """Of a wish to be forgotten."""

    DONE = "done"
    NOTED = "noted"
    """It will be done, also after a restart; nothing is shown or used until then."""
    FAILED = "failed"
    """Neither done nor noted; this process tries again, but may not live to do so."""


_ended: ContextVar[list[Outcome] | None] = ContextVar("ended", default=None)


@contextmanager
def forgettings() -> Iterator[list[Outcome]]:
    """Collects how each wish to be forgotten inside has ended."""
    ended: list[Outcome] = []
    token = _ended.set(ended)
    try:
        yield ended
    finally:
        _ended.reset(token)


def forgetting_ended(outcome: Outcome) -> None:
    """Tell `forgettings` how a request to be forgotten ended."""
    ended = _ended.get()
    if ended is not None:
        ended.append(outcome)


class Erasures:
    """What this process knows of conversations that were forgotten."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._folder = Path(settings.folder) / "erasures"
        self._known: OrderedDict[str, float] = OrderedDict()
        self._newest: OrderedDict[str, float] = OrderedDict()
        self._learning = threading.Lock()
        self._not_noted: dict[str, float] = {}
        self._deleted: dict[str, tuple[float, float]] = {}
        """Of notes that are done: until when, and at which moment of the monotonic clock."""
        self._listeners: list[Callable[[str, float], None]] = []
        self._database = DegradingStore("erasures", self._open)
        self._log_holds_words = False
        """Of SQLite: a reader kept it from being emptied after something was deleted."""
        self._looks = 0
        self._failing = False
        self._ending = threading.Event()
        self._thread: threading.Thread | None = None

    # --- who asks

    def until(self, key: str) -> float:
        """All that was asked in this conversation until then is forgotten; 0.0 where nothing is."""
        known = self._known.get(key, 0.0)
        if known > time.time() + forgotten_table.AHEAD_SECONDS:
            known = 0.0
        return max(known, self._until_in_note(key), self._not_noted.get(key, 0.0))

    def covers(self, key: str, asked: float) -> bool:
        """Whether words that were asked then are forgotten; also those of before a clock was set back."""
        until = self.until(key)
        return bool(until) and (asked <= until or asked > time.time())

    def hear(self, key: str, asked: float) -> None:
        """Something was asked in this conversation, by the clock as it went then."""
        self._newest[key] = max(asked, self._newest.get(key, 0.0))
        self._newest.move_to_end(key)
        while len(self._newest) > REMEMBERED:
            self._newest.popitem(last=False)

    def listen(self, forget: Callable[[str, float], None]) -> None:
        """Call `forget(key, until)` for each conversation that is forgotten, in this process or another.

        It is called in any thread, more than once for the same, and must not raise.
        """
        self._listeners.append(forget)

    # --- who forgets

    def know(self, key: str, until: float) -> None:
        """Withhold it in this process, which drops what it has in memory."""
        with self._learning:  # any thread may
            if until <= self._known.get(key, 0.0):
                return
            self._known[key] = until
            self._known.move_to_end(key)
            while len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        self._log_holds_words = True
        for forget in list(self._listeners):
            forget(key, until)

    def withhold(self, key: str, until: float) -> bool:
        """Keep on disk that this is to be forgotten, so that no process shows it; whether that went well."""
        self.know(key, until)
        try:
            with self._locked():
                if self._until_in_note(key) < until:
                    self._write(key, until)
        except OSError as error:
            logger.error("A wish to be forgotten could not be noted (%s).", error.strerror)
            return False
        return True

    def note(self, key: str, until: float) -> Outcome:
        """It could not be deleted, and will be once it can, with what was asked by a clock ahead of now."""
        until = max(until, self._newest.get(key, 0.0))
        if self.withhold(key, until):
            return Outcome.NOTED
        self._not_noted[key] = until
        return Outcome.FAILED

    def _write(self, key: str, until: float) -> None:
        """All of it or nothing, and on the disk itself when this returns."""
        fresh = self._folder / f".{key}"
        try:
            with fresh.open("w", encoding="ascii") as file:
                file.write(repr(until))
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._folder / key)
        except OSError:
            fresh.unlink(missing_ok=True)
            raise
        folder = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """One process at a time changes the notes."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder = os.open(self._folder, os.O_RDONLY)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX)
            yield
        finally:
            os.close(folder)

    # --- in the background

    def start(self) -> None:
        """Begin to do what is noted, and to look for what others forget. A second call does nothing."""
        if self._thread is None or not self._thread.is_alive():
            self._ending.clear()
            self._thread = threading.Thread(target=self._run, name="erasures", daemon=True)
            self._thread.start()

    def close(self) -> None:
        self._ending.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._database.close()

    def _run(self) -> None:
        while True:
            self.look()
            if self._ending.wait(LOOK_SECONDS):
                return

    def look(self) -> bool:
        """Learn what other processes have forgotten, and do what is noted, each for itself.

        Whether all of that went well; what did not is counted, logged once, and tried again the next time.
        """
        noted = self._noted()
        self._deleted = {key: when for key, when in self._deleted.items() if key in noted}
        went_well = True
        for key, until in noted.items():
            went_well &= self._tried(partial(self.know, key, until))
        if self._tried(partial(self._learn, noted)):
            for key, until in noted.items():
                went_well &= self._tried(partial(self._do, key, until))
        else:  # the database is away, and would be waited for once for each
            went_well = False
        self._failing = not went_well
        return went_well

    def _tried(self, work: Callable[[], None]) -> bool:
        try:
            work()
        except Exception as error:  # noqa: BLE001  the others must be forgotten all the same
            METRICS.count("jamae_store_errors_total", store="erasures", doing="forget")
            if not self._failing:
                logger.error("What is to be forgotten cannot be looked after (%s).", kind_of(error))
            self._failing = True
            return False
        return True

    def _learn(self, noted: Mapping[str, float]) -> None:
        """What was forgotten by whomever, and so is not to be done again."""
        since = time.time() - LOOK_BACK_SECONDS if self._looks % LOOKS_AT_ALL else 0.0
        newest = self._database.run(lambda c: forgotten_table.fresh(c, since, REMEMBERED))
        for key, until in newest.items():
            self.know(key, until)
            if key in noted and self._deleted.get(key, NEVER)[0] < until:
                self._deleted[key] = until, time.monotonic()
        self._looks += 1
        if self._log_holds_words:
            self._log_holds_words = not self._database.run(empty_log)

    def _do(self, key: str, until: float) -> None:
        deleted, since = self._deleted.get(key, NEVER)
        if deleted < until:
            self._database.run(lambda connection: forgotten_table.forget(connection, key, until))
            self._log_holds_words = not self._database.run(empty_log)
            self._deleted[key] = until, time.monotonic()
        elif time.monotonic() - since >= NOTED_SECONDS:
            self._done(key, until)
            del self._deleted[key]

    def _noted(self) -> dict[str, float]:
        noted = dict(self._not_noted)
        if self._folder.exists():
            for file in self._folder.glob("*"):
                if KEY.fullmatch(file.name):
                    noted[file.name] = max(self._until_in_note(file.name), noted.get(file.name, 0.0))
        return {key: until for key, until in noted.items() if until}

    def _until_in_note(self, key: str) -> float:
        """0.0 where there is no such note, or not any more; of one that is damaged, when it was written."""
        file = self._folder / key
        try:
            until = float(file.read_text(encoding="ascii"))
            return until if math.isfinite(until) else file.stat().st_mtime
        except ValueError:
            return file.stat().st_mtime
        except OSError:
            return 0.0

    def _done(self, key: str, until: float) -> None:
        if self._not_noted.get(key, until + 1) <= until:
            del self._not_noted[key]
        if not (self._folder / key).exists():
            return
        with self._locked(), suppress(FileNotFoundError):
            if self._until_in_note(key) <= until:
                (self._folder / key).unlink()

    def _open(self) -> Engine:
        engine = open_engine(self._settings)
        forgotten_table.create_tables(engine)
        return engine


def erasures_for(settings: Settings) -> Erasures:
    """One a process, for all that hold words."""
    return _erasures(settings.of_store)


@cache
def _erasures(settings: Settings) -> Erasures:
    return Erasures(settings)
