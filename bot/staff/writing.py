"""Several files of the data folder written as one: all of them, or none, also where the server is killed."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from bot.settings import Settings
from bot.staff.files import locked, write_whole

JOURNAL = "staff-unfinished.json"
"""In the run-time folder while files are written: what stood in each before, and the hash of what comes."""


@contextmanager
def editing(settings: Settings) -> Iterator[None]:
    """Inside, nobody else writes into the data folder, and nothing that was left unfinished stands there."""
    with locked(settings.folder / "staff.lock"):
        _take_back(settings)
        yield


def take_back_unfinished(settings: Settings) -> None:
    """What one who was killed has left half written is as it was before."""
    if _journal(settings).exists():
        with editing(settings):
            pass


def write_all(settings: Settings, contents: Mapping[str, bytes]) -> None:
    """Write these files, by their path in the data folder; call it inside `editing`.

    Raises OSError, and then, as where the process ends meanwhile, they are as they were.
    """
    with restored(settings, contents):
        for path, content in contents.items():
            write_whole(settings.data / path, content)


@contextmanager
def restored(settings: Settings, contents: Mapping[str, bytes | None]) -> Iterator[None]:
    """Inside, these files may be written; where it fails, or the process ends, they are as they were before.

    `contents` is what will stand in each, None where that is not known beforehand. Call it inside `editing`.
    """
    kept = {
        path: {
            "before": _text((settings.data / path).read_bytes() if (settings.data / path).exists() else None),
            "after": None if content is None else _hash(content),
        }
        for path, content in contents.items()
    }
    write_whole(_journal(settings), json.dumps(kept).encode())
    try:
        yield
    except BaseException:
        _take_back(settings)
        raise
    _journal(settings).unlink()


def _take_back(settings: Settings) -> None:
    """A file that somebody has changed by hand since stays as it is."""
    journal = _journal(settings)
    if not journal.exists():
        return
    for path, kept in json.loads(journal.read_bytes()).items():
        file = settings.data / path
        is_ours = kept["after"] in (None, _hash(file.read_bytes()) if file.exists() else "")
        if is_ours and kept["before"] is None:
            file.unlink(missing_ok=True)
        elif is_ours:
            write_whole(file, base64.b64decode(kept["before"]))
    journal.unlink()


def _journal(settings: Settings) -> Path:
    return settings.folder / JOURNAL


def _text(content: bytes | None) -> str | None:
    return None if content is None else base64.b64encode(content).decode()


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
