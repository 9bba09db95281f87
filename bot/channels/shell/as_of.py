"""`jamae ask --as-of`: an answer as it was when another version of the knowledge was live."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from actions.loading.versions import read_snapshot, version_as_of
from actions.loading.write import write_snapshot
from actions.store.store import database_url, open_engine
from bot.channels.shell.ask import run
from bot.channels.shell.reach import StartHere
from bot.settings import Settings


def run_as_of(settings: Settings, text: str, *, version: str, as_json: bool, start_here: StartHere) -> int:
    """Ask a store made from this version, a number or a day, in a folder that is deleted afterwards.

    Only the facts are the version's; questions are read and answers worded as today. Returns the command
    line's exit code. Raises ValueError if there is no such version, StoreUnavailable if none can be read.
    """
    os.chdir(settings.root)
    kept = open_engine(database_url())
    snapshot = read_snapshot(kept, version_as_of(kept, version))
    with tempfile.TemporaryDirectory(prefix="jamae-") as folder:
        address = f"sqlite:///{Path(folder) / 'knowledge.sqlite'}"
        write_snapshot(open_engine(address), snapshot, files=b"", author="", note=f"as of {version}")
        os.environ["JAMAE_DATABASE_URL"] = address
        alone = settings.but(database_url=None, city=Path(folder), port=0)
        return run(alone, text, url=None, as_json=as_json, start_here=start_here)
