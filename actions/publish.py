"""`jamae publish` makes the data folder live; `jamae rollback` makes an earlier version live again; `jamae versions` lists them."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.engine import Engine

from actions.check import doubts
from actions.contents import content_hash, contents_of, pack
from actions.differences import differences
from actions.filling import fill, restore
from actions.holdings import read_holdings
from actions.knowledge import items
from actions.sentence import Sentence, say, tell
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


def publish_command(
    data: Path,
    languages: Path,
    engine: Engine,
    *,
    page_file: Path | None = None,
    author: str = "",
    note: str = "",
    approved: str = "",
    language: str = "en",
) -> int:
    """Publish and say what changed, in `language`; 1 if anything is wrong, and then nothing is.

    `approved` is the fingerprint of what was read and approved: anything else is refused.
    """
    holdings = read_holdings(data, page_file=page_file)
    if holdings.problems:
        tell(language, Sentence("publish-wrong"), *items(holdings.problems))
        return 1
    contents = contents_of(holdings)
    fingerprint = content_hash(pack(contents))
    if approved and approved != fingerprint:
        tell(language, Sentence("publish-not-approved", approved=approved, fingerprint=fingerprint))
        return 1
    try:
        before = live(engine)
    except StoreUnavailable:
        before = None
    told: list[str] = [Sentence("publish-first")]
    if before is not None:
        found = differences(languages, read_contents(engine, before.version), contents, language=language)
        if found.before_hash == fingerprint:
            tell(language, Sentence("publish-same", version=before.version))
            return 0
        told = found.sentences(language)
    made = fill(
        engine,
        contents,
        files=pack_files(data, page_file=page_file),
        author=author or author_here(),
        note=note,
        base=before.revision if before else None,
    )
    is_live = "publish-live" if made.is_new else "publish-live-kept"
    tell(language, Sentence(is_live, version=made.version, fingerprint=fingerprint), *told)
    if count := len(doubts(holdings)):
        tell(language, Sentence("publish-doubts", count=count))
    return 0


def rollback_command(
    languages: Path,
    engine: Engine,
    *,
    version: int | None,
    author: str = "",
    note: str = "",
    language: str = "en",
) -> int:
    """Make version number `version` live again, or the one that was live before this one; say what changed."""
    before = live(engine)
    number = version if version is not None else _one_before(engine)
    if number == before.version:
        tell(language, Sentence("rollback-live", version=number))
        return 0
    found = differences(
        languages, read_contents(engine, before.version), read_contents(engine, number), language=language
    )
    note = note or say(Sentence("rollback-note"), language)
    restore(engine, number, author=author or author_here(), note=note, base=before.revision)
    tell(
        language,
        Sentence("rollback-done", version=number, before=before.version),
        *found.sentences(language),
        Sentence("rollback-files", version=number),
    )
    return 0


def _one_before(engine: Engine) -> int:
    made = changes(engine)
    earlier = [change.version for change in made if change.version < made[-1].version]
    if not earlier:
        raise ValueError(Sentence("rollback-none"))
    return max(earlier)


def versions_command(
    engine: Engine, *, version: str | None = None, folder: Path | None = None, language: str = "en"
) -> int:
    """List the versions, or write the files of one into `folder`."""
    if version is not None and folder is not None:
        for path in write_files(engine, version_as_of(engine, version), folder):
            tell(language, Sentence("versions-wrote", path=path))
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
                again = say(Sentence("versions-again"), language)
                print(f"        {again} {change.at}  {change.author}  {change.note}".rstrip())
    return 0
