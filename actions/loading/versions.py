"""The versions that are kept of the knowledge: which there are, which was live when, and what each held."""

from __future__ import annotations

import datetime
import getpass
import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from actions.loading.csv_files import decode
from actions.loading.snapshot import Snapshot, unpack
from actions.store import schema
from actions.store.store import StoreUnavailable
from actions.text.clock import end_of_day
from actions.text.staff_messages import Sentence

PACKED = ("knowledge/*.csv", "source/*")


@dataclass(frozen=True)
class Version:
    """A snapshot that was live once; times are UTC in ISO 8601. ``size`` is in bytes, as it is kept."""

    number: int
    hash: str
    made_at: str
    author: str
    note: str
    size: int


@dataclass(frozen=True)
class Change:
    """One change of what is live: `version` has been live since `at`."""

    revision: int
    at: str
    version: int
    author: str
    note: str


@contextmanager
def _reading(engine: Engine) -> Iterator[Connection]:
    try:
        with engine.connect() as connection:
            yield connection
    except SQLAlchemyError as error:
        reason = str(getattr(error, "orig", None) or error).strip().partition("\n")[0]
        raise StoreUnavailable(Sentence("store-not-read", reason=reason)) from error


def versions(engine: Engine) -> list[Version]:
    """All of them, the oldest first. Raises `StoreUnavailable`."""
    kept = schema.version.c
    columns = (kept.number, kept.hash, kept.made_at, kept.author, kept.note, sa.func.length(kept.contents))
    with _reading(engine) as connection:
        return [Version(*row) for row in connection.execute(sa.select(*columns).order_by(kept.number))]


def changes(engine: Engine) -> list[Change]:
    """Every change of what is live, the oldest first. Raises `StoreUnavailable`."""
    made = schema.revision.c
    columns = (made.number, made.loaded_at, made.version, made.author, made.note)
    with _reading(engine) as connection:
        if not sa.inspect(connection).has_table(schema.revision.name):
            return []
        return [Change(*row) for row in connection.execute(sa.select(*columns).order_by(made.number))]


def live(engine: Engine) -> Change:
    """The newest change. Raises `StoreUnavailable` if nothing was ever loaded."""
    made = changes(engine)
    if not made:
        raise StoreUnavailable(Sentence("nothing-live"))
    return made[-1]


def version_as_of(engine: Engine, told: str) -> int:
    """The version that `told` names: its number, or a day (2026-11-24) of the city at whose end it was live.

    Raises ValueError, saying what there is, if it names none.
    """
    if told.isdecimal():
        if int(told) not in {each.number for each in versions(engine)}:
            raise ValueError(Sentence("no-version", version=told))
        return int(told)
    try:
        end = end_of_day(datetime.date.fromisoformat(told))
    except ValueError as error:
        raise ValueError(Sentence("no-version-named", cell=told)) from error
    before = [change for change in changes(engine) if change.at < end]
    if not before:
        raise ValueError(Sentence("nothing-live-on", day=told))
    return before[-1].version


def read_snapshot(engine: Engine, number: int) -> Snapshot:
    """What version `number` held. Raises ValueError if there is none."""
    return unpack(_column(engine, number, schema.version.c.contents))


def write_files(engine: Engine, number: int, folder: Path) -> list[Path]:
    """Write the files that version `number` was read from into `folder`, which must be empty or not be there.

    Raises ValueError if there is no such version or `folder` holds something.
    """
    if folder.exists() and any(folder.iterdir()):
        raise ValueError(Sentence("versions-not-empty", folder=folder))
    with zipfile.ZipFile(io.BytesIO(packed_files(engine, number))) as archive:
        archive.extractall(folder)
        return [folder / name for name in archive.namelist()]


def packed_files(engine: Engine, number: int) -> bytes:
    """The files that a version was read from, as `pack_files` packs them. Raises ValueError if it is none."""
    return _column(engine, number, schema.version.c.files)


def _column(engine: Engine, number: int, column: sa.Column) -> bytes:
    with _reading(engine) as connection:
        found = connection.execute(sa.select(column).where(schema.version.c.number == number)).scalar()
    if found is None:
        raise ValueError(Sentence("no-version", version=number))
    return bytes(found)


def pack_files(root: Path, *, page_file: Path | None = None) -> bytes:
    """A zip archive of the files that a data folder is read from; text files in UTF-8.

    With `page_file`, that stands in it for the page in the folder.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(path for pattern in PACKED for path in root.glob(pattern) if path.is_file()):
            is_page = path.parent.name == "source"
            content = (page_file if page_file and is_page else path).read_bytes()
            archive.writestr(zipfile.ZipInfo(path.relative_to(root).as_posix()), decode(content))
    return packed.getvalue()


def author_here() -> str:
    """Who runs this, as the machine knows them."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
