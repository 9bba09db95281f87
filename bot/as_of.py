"""`jamae ask --as-of`: an answer as it was when another version of the knowledge was live."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from bot.settings import Settings


def run_as_of(settings: Settings, text: str, *, version: str, as_json: bool) -> int:
    """Ask a store of its own, in a folder that is deleted afterwards; `version` is a number or a day.

    The facts are the version's; how questions are read and how answers are worded is this Jamae's. Raises ValueError
    if there is no such version, StoreUnavailable if none can be read.
    """
    from actions.filling import fill
    from actions.store import database_url, open_engine
    from actions.versions import read_contents, version_as_of
    from bot.ask import run

    os.chdir(settings.root)
    kept = open_engine(database_url())
    contents = read_contents(kept, version_as_of(kept, version))
    with tempfile.TemporaryDirectory(prefix="jamae-") as folder:
        address = f"sqlite:///{Path(folder) / 'knowledge.sqlite'}"
        fill(open_engine(address), contents, files=b"", author="", note=f"as of {version}")
        os.environ["JAMAE_DATABASE_URL"] = address
        alone = settings.but(database_url=None, city=Path(folder), port=0)
        return run(alone, text, url=None, as_json=as_json)
