"""The networks that read messages: which is live, which waits to be, and which were live before.

The live one is data/interpreter.npz, which every answer looks at. All others, and who made which live when,
stand in .jamae/training of the project, so nothing that is only tried is ever read for a citizen.
"""

from __future__ import annotations

import hashlib
import json
import time
import zipfile
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path

from actions.understand.learned import FILE, Interpreter, read_once, taught_in
from bot.settings import Settings
from bot.staff.files import locked, write_whole
from bot.staff.records import Records

KEPT = 3
"""So many networks that were live are kept beside the one that is."""
SIGN = 12
"""Characters of a network's sign, which changes with any bit of it."""


class NotAsSeen(ValueError):
    """What is live, or what was to be, is another network than the one that was looked at."""


class Unreadable(ValueError):
    """A file that is no whole network."""


@dataclass(frozen=True)
class Model:
    """A network that is or was live.

    `at` is when it was made live last, in seconds since 1970, and `by` who did it; 0 and nobody where it came
    with Jamae or was put there by hand.
    """

    number: int
    sign: str
    by: str = ""
    at: float = 0.0


@dataclass(frozen=True)
class Change:
    """That the network with the sign `to` becomes live in place of `live`, after so many changes."""

    live: str
    to: str
    revision: int

    @property
    def code(self) -> str:
        """What a person approves: it holds for this change only, and once."""
        return f"{self.live or 'none'}-{self.to}-{self.revision}"


class Models:
    """Those of a project."""

    def __init__(self, settings: Settings) -> None:
        self.folder = training_folder(settings)
        self.live_file = settings.root / FILE
        self.candidate_file = self.folder / "candidate.npz"

    def live(self) -> Model | None:
        """What citizens are answered by; None where nothing was learned yet."""
        sign, history = sign_of(self.live_file), self._history()
        if not sign:
            return None
        known = next((each for each in reversed(history) if each.sign == sign), None)
        return known or Model(_next_number(history), sign)

    def before(self) -> list[Model]:
        """Those that were live before and are kept, the newest first."""
        now, latest = self.live(), {each.number: each for each in self._history()}
        kept = [
            each
            for each in latest.values()
            if self._file(each).is_file() and (now is None or each.sign != now.sign)
        ]
        return sorted(kept, key=lambda each: -each.number)

    def candidate(self) -> str:
        """The sign of the network that waits to be made live; nothing where none does."""
        sign, now = sign_of(self.candidate_file), self.live()
        was_live = {each.sign for each in self.before()} | ({now.sign} if now else set())
        return "" if sign in was_live else sign

    def change_to(self, sign: str) -> Change:
        now = self.live()
        return Change(now.sign if now else "", sign, len(self._history()))

    def one_before(self) -> Model | None:
        """That which was live before what is, by its number; None where none of them is kept."""
        now = self.live()
        return next((each for each in self.before() if now is None or each.number < now.number), None)

    def make_live(self, change: Change, person: str) -> Model:
        """Citizens are answered by it from the next message on; what was live is kept.

        Where the process ends meanwhile, the one network is live or the other. Raises `NotAsSeen`,
        `Unreadable`.
        """
        with locked(self.folder / "models.lock"):
            if change != self.change_to(change.to):
                raise NotAsSeen
            content = self._content(change.to)
            history = self._history()
            if self.live_file.is_file():
                history = self._with_kept(history)
            known = next((each.number for each in history if each.sign == change.to), None)
            made = Model(known or _next_number(history), change.to, person, time.time())
            self._write_history([*history, made])
            write_whole(self.live_file, content)
            for each in self.before()[KEPT:]:
                self._file(each).unlink()
        return made

    def interpreter(self, sign: str) -> Interpreter:
        """The network with this sign, read anew. Raises `NotAsSeen`, `Unreadable`."""
        return _read(self._path(sign))

    def taught_to(self, sign: str) -> frozenset[str]:
        """The signs of the lessons of staff that a network has learned from."""
        return taught_in(self._path(sign))

    def _path(self, sign: str) -> Path:
        """The file of the live network, the candidate or one that is kept. Raises `NotAsSeen`."""
        files = [self.live_file, self.candidate_file, *(self._file(each) for each in self.before())]
        for file in files:
            if sign and sign_of(file) == sign:
                return file
        raise NotAsSeen

    def _content(self, sign: str) -> bytes:
        path = self._path(sign)
        content = path.read_bytes()
        if _sign(content) != sign:
            raise NotAsSeen
        _read(path)
        return content

    def _with_kept(self, history: list[Model]) -> list[Model]:
        """The history with what is live in it, of which a copy is kept."""
        now = self.live()
        assert now is not None
        write_whole(self._file(now), self.live_file.read_bytes())
        return history if any(each.sign == now.sign for each in history) else [*history, now]

    def _file(self, model: Model) -> Path:
        return self.folder / f"model-{model.number}.npz"

    def _history(self) -> list[Model]:
        """Every network that was made live, each time anew, the latest last."""
        file = self.folder / "models.json"
        return [Model(**each) for each in json.loads(file.read_bytes())] if file.is_file() else []

    def _write_history(self, history: list[Model]) -> None:
        told = json.dumps([asdict(each) for each in history], ensure_ascii=False, indent=1)
        write_whole(self.folder / "models.json", told.encode())


def training_folder(settings: Settings) -> Path:
    """Of the project, whichever city's data are served: all cities are read by the same network."""
    return settings.root / ".jamae" / "training"


def put_live(models: Models, records: Records, change: Change, person: str) -> Model:
    """The same, with who and when in the audit. Raises `NotAsSeen`, `Unreadable`, `SQLAlchemyError`."""
    back = next((each for each in models.before() if each.sign == change.to), None)
    action, about = ("model-back", str(back.number)) if back else ("model-live", change.to)
    with records.deed(person, action, about) as deed:
        made = models.make_live(change, person)
        deed.about = str(made.number)
    return made


def sign_of(path: Path) -> str:
    """The sign of a network's file; nothing where there is none."""
    try:
        about = path.stat()
    except FileNotFoundError:
        return ""
    return _sign_of(path, about.st_mtime_ns, about.st_ino)


@lru_cache(maxsize=2 * KEPT)
def _sign_of(path: Path, changed: int, inode: int) -> str:
    """`changed` and `inode` make another file of the same name be read anew."""
    return _sign(path.read_bytes())


def _sign(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:SIGN]


def _read(path: Path) -> Interpreter:
    try:
        found = read_once(path)
    except (ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
        raise Unreadable(str(path)) from error
    if found is None:
        raise NotAsSeen
    return found


def _next_number(history: list[Model]) -> int:
    return max((each.number for each in history), default=0) + 1
