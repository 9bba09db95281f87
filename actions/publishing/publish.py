"""`jamae publish`, `jamae rollback` and `jamae versions`: what is live, what was, and changing it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import Engine

from actions.loading.csv_files import items
from actions.loading.dataset import read_dataset
from actions.loading.snapshot import content_hash, pack, snapshot_of
from actions.loading.versions import (
    Change,
    author_here,
    changes,
    live,
    pack_files,
    read_snapshot,
    version_as_of,
    versions,
    write_files,
)
from actions.loading.write import restore, write_snapshot
from actions.publishing.answer_diff import approval_code, differences
from actions.staff.check import doubts
from actions.staff.known_doubts import known_doubts
from actions.store.store import StoreUnavailable
from actions.text.clock import local_time
from actions.text.staff_messages import Sentence, say, tell


@dataclass(frozen=True)
class Outcome:
    """What came of it, told in sentences to staff; not `is_done` where it was refused and nothing changed.

    `version` is the one that is live then; None where it was refused.
    """

    is_done: bool
    told: tuple[str, ...]
    version: int | None = None


def publish_command(
    data: Path,
    languages: Path,
    engine: Engine,
    *,
    page_file: Path | None = None,
    author: str = "",
    note: str = "",
    approved: str = "",
    undo_rollback: bool = False,
    language: str = "en",
) -> int:
    """Publish and say what changed, in `language`; 1 if anything is wrong, and then nothing is published."""
    outcome = publish(
        data,
        languages,
        engine,
        page_file=page_file,
        author=author,
        note=note,
        approved=approved,
        undo_rollback=undo_rollback,
        language=language,
    )
    tell(language, *outcome.told)
    return 0 if outcome.is_done else 1


def publish(
    data: Path,
    languages: Path,
    engine: Engine,
    *,
    page_file: Path | None = None,
    author: str = "",
    note: str = "",
    approved: str = "",
    undo_rollback: bool = False,
    language: str = "en",
) -> Outcome:
    """Make the data folder live, and keep it as a version.

    `approved` is the `approval_code` of what was read and approved: anything else is refused, and so is what
    was approved before the last change of what is live. After a rollback, what was taken back is only
    published again where it was approved since, or with `undo_rollback`. Cities and answers are named in
    `language`.
    """
    dataset = read_dataset(data, page_file=page_file)
    if dataset.problems:
        return Outcome(False, (Sentence("publish-wrong"), *items(dataset.problems)))
    snapshot = snapshot_of(dataset)
    fingerprint = content_hash(pack(snapshot))
    try:
        before = live(engine)
    except StoreUnavailable:
        before = None
    old = read_snapshot(engine, before.version) if before else None
    before_hash = content_hash(pack(old)) if old else ""
    if before and before_hash == fingerprint:
        return Outcome(True, (Sentence("publish-same", version=before.version),), before.version)
    code = approval_code(before_hash, fingerprint, before.revision if before else 0)
    if refused := _refused(engine, approved, code, undo_rollback=undo_rollback):
        return Outcome(False, (refused,))
    told: list[str] = [Sentence("publish-first")]
    if old:
        told = differences(languages, old, snapshot).sentences(language)
    doubtful = len(doubts(dataset, old, known_doubts(data)))  # while nothing is live that cannot be told
    result = write_snapshot(
        engine,
        snapshot,
        files=pack_files(data, page_file=page_file),
        author=author or author_here(),
        note=note,
        base=before.revision if before else None,
    )
    is_live = "publish-live" if result.is_new else "publish-live-kept"
    told.insert(0, Sentence(is_live, version=result.version, fingerprint=fingerprint))
    if doubtful:
        told.append(Sentence("publish-doubts", count=doubtful))
    return Outcome(True, tuple(told), result.version)


def _refused(engine: Engine, approved: str, code: str, *, undo_rollback: bool) -> Sentence | None:
    """Why this must not be published: not `code` was approved, or it was taken back."""
    if approved:
        if approved == code:
            return None
        if approved.split("-")[1:2] == code.split("-")[1:2]:  # the same files, in place of something else
            change = live(engine)
            return Sentence(
                "publish-approved-of-another",
                author=change.author,
                version=change.version,
                at=local_time(change.at),
            )
        return Sentence("publish-not-approved", approved=approved, fingerprint=code)
    taken_back = None if undo_rollback else rolled_back(changes(engine))
    if taken_back is None:
        return None
    change, version = taken_back
    about = {"author": change.author, "at": local_time(change.at), "note": change.note, "version": version}
    return Sentence("publish-after-rollback", live=change.version, **about)


def rolled_back(made: Sequence[Change]) -> tuple[Change, int] | None:
    """The change by which an earlier version became live again, and the one that was live before it.

    None where what is live is newer than what was.
    """
    if not made:
        return None
    newest = made[-1]
    turn = next((n for n in range(len(made) - 1, -1, -1) if made[n].version != newest.version), None)
    if turn is None or made[turn].version < newest.version:
        return None
    return made[turn + 1], made[turn].version


def rollback_command(
    languages: Path,
    engine: Engine,
    *,
    version: int | None,
    author: str = "",
    note: str = "",
    language: str = "en",
) -> int:
    """Make version number `version` live again, or the one that was live before; say what changed."""
    number = version if version is not None else _one_before(engine)
    outcome = roll_back(languages, engine, number, author=author, note=note, language=language)
    tell(language, *outcome.told)
    return 0


def roll_back(
    languages: Path,
    engine: Engine,
    number: int,
    *,
    base: int | None = None,
    author: str = "",
    note: str = "",
    language: str = "en",
) -> Outcome:
    """Make version `number` live again.

    `base` is the revision that was live when somebody looked at what would change; without one, what is live
    now. Raises `Overtaken` where another has become live since.
    """
    before = live(engine)
    if number == before.version:
        return Outcome(True, (Sentence("rollback-live", version=number),), number)
    found = differences(languages, read_snapshot(engine, before.version), read_snapshot(engine, number))
    note = note or say(Sentence("rollback-note"), language)
    restore(
        engine,
        number,
        author=author or author_here(),
        note=note,
        base=before.revision if base is None else base,
    )
    done = Sentence("rollback-done", version=number, before=before.version)
    told = (done, *found.sentences(language), Sentence("rollback-files", version=number))
    return Outcome(True, told, number)


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
                local_time(each.made_at),
                each.hash,
                f"{each.size / 1000:>6.1f} kB",
                each.author,
            ]
            print("  ".join([*told, each.note]).rstrip())
            _, *later = [change for change in made if change.version == each.number]
            for change in later:
                again = say(Sentence("versions-again"), language)
                print(f"        {again} {local_time(change.at)}  {change.author}  {change.note}".rstrip())
    return 0
