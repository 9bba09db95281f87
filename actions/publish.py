"""`jamae publish` makes the data folder live; `jamae rollback` makes an earlier version live again; `jamae versions` lists them."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.engine import Engine

from actions.check import doubts
from actions.contents import content_hash, contents_of, pack
from actions.differences import differences
from actions.filling import Made, fill, restore
from actions.holdings import read_holdings
from actions.store import StoreUnavailable
from actions.versions import (
    author_here,
    changes,
    live,
    pack_files,
    read_contents,
    version_as_of,
    versions,
    write_files,
)

TERMINAL = "en"
"""The language of these commands, in which they tell what changes; `jamae diff` shows all."""


def publish_command(
    data: Path,
    languages: Path,
    engine: Engine,
    *,
    page_file: Path | None = None,
    author: str = "",
    note: str = "",
    approved: str = "",
) -> int:
    """Publish and say what changed; 1 if anything is wrong, and then nothing is.

    `approved` is the fingerprint of what was read and approved: anything else is refused.
    """
    holdings = read_holdings(data, page_file=page_file)
    if holdings.problems:
        print("Nothing was published, because of this:")
        print("\n".join(f"- {problem}" for problem in holdings.problems))
        return 1
    contents = contents_of(holdings)
    fingerprint = content_hash(pack(contents))
    if approved and approved != fingerprint:
        print(f"Nothing was published: {approved} was approved, but the data folder now makes {fingerprint}.")
        return 1
    try:
        before = live(engine)
    except StoreUnavailable:
        before = None
    told = ["Nothing was live before."]
    if before is not None:
        found = differences(languages, read_contents(engine, before.version), contents, language=TERMINAL)
        if found.before_hash == fingerprint:
            print(f"Version {before.version} is live, and the data folder says the same.")
            return 0
        told = found.sentences()
    made = fill(
        engine,
        contents,
        files=pack_files(data, page_file=page_file),
        author=author or author_here(),
        note=note,
        base=before.revision if before else None,
    )
    print("\n".join([_is_live(made, fingerprint), *told]))
    if count := len(doubts(holdings)):
        print(f"{count} doubtful {'thing' if count == 1 else 'things'}; `jamae check` lists them.")
    return 0


def _is_live(made: Made, fingerprint: str) -> str:
    known = "" if made.is_new else ", which was kept already,"
    return f"Version {made.version}{known} is live ({fingerprint}). A running Jamae answers from it within seconds."


def rollback_command(
    languages: Path, engine: Engine, *, version: int | None, author: str = "", note: str = ""
) -> int:
    """Make version number `version` live again, or the one that was live before this one; say what changed."""
    before = live(engine)
    number = version if version is not None else _one_before(engine)
    if number == before.version:
        print(f"Version {number} is live already.")
        return 0
    found = differences(
        languages, read_contents(engine, before.version), read_contents(engine, number), language=TERMINAL
    )
    restore(engine, number, author=author or author_here(), note=note or "rolled back", base=before.revision)
    print(
        "\n".join([f"Version {number} is live again; version {before.version} is kept.", *found.sentences()])
    )
    print(f"The data folder is unchanged; `jamae versions {number} --files FOLDER` writes what it was then.")
    return 0


def _one_before(engine: Engine) -> int:
    made = changes(engine)
    earlier = [change.version for change in made if change.version < made[-1].version]
    if not earlier:
        raise ValueError("There is no earlier version to go back to.")
    return max(earlier)


def versions_command(engine: Engine, *, version: str | None = None, folder: Path | None = None) -> int:
    """List the versions, or write the files of one into `folder`."""
    if version is not None and folder is not None:
        for path in write_files(engine, version_as_of(engine, version), folder):
            print(f"Wrote {path}.")
        return 0
    now, made = live(engine), changes(engine)
    wanted = version_as_of(engine, version) if version is not None else None
    for each in versions(engine):
        if wanted in (None, each.number):
            mark = "*" if each.number == now.version else " "
            told = [
                f"{mark}{each.number:>4}",
                each.made_at,
                each.hash,
                f"{each.size / 1000:>6.1f} kB",
                each.author,
            ]
            print("  ".join([*told, each.note]).rstrip())
            _, *later = [change for change in made if change.version == each.number]
            for change in later:
                print(f"        live again {change.at}  {change.author}  {change.note}".rstrip())
    return 0
