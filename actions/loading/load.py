"""`jamae load`: fill the knowledge store from the data folder, and tell what was read and found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import Engine

from actions.loading.dataset import Dataset, read_dataset
from actions.loading.snapshot import snapshot_of
from actions.loading.statement import Finding
from actions.loading.versions import author_here, live, pack_files
from actions.loading.write import LoadResult, has_its_shape, restore, write_snapshot
from actions.store.store import StoreUnavailable, open_engine
from actions.text.staff_messages import Sentence, tell


@dataclass(frozen=True)
class Report:
    """What a load did. ``result`` is None when ``problems`` kept it from changing anything."""

    result: LoadResult | None
    counts: dict[str, int]
    findings: tuple[Finding, ...]
    problems: tuple[str, ...]

    def sentences(self) -> list[str]:
        """The report as staff read it, a line each."""
        counted = tuple(
            Sentence("load-counted", number=number, what=what) for what, number in self.counts.items()
        )
        contradictions = [finding.detail for finding in self.findings if finding.contradicts]
        others = [finding.detail for finding in self.findings if not finding.contradicts]
        told = [
            Sentence("load-read", counted=counted),
            *_listed(Sentence("load-contradictions"), contradictions),
            *_listed(Sentence("load-others"), others),
            *_listed(Sentence("load-nothing"), self.problems),
        ]
        if result := self.result:
            told += ["", Sentence("load-live", version=result.version, revision=result.revision)]
        return told


def _listed(heading: Sentence, sentences: Sequence[str]) -> list[str]:
    return ["", heading, *(Sentence("item", text=each) for each in sentences)] if sentences else []


def load(root: Path, engine: Engine, *, page_file: Path | None = None) -> Report:
    """Fill the store at `engine` from the data folder `root`; see `read_dataset`.

    With any problem nothing is written. Otherwise all of it becomes visible at once, as a new revision, and
    is kept as a version. Raises StoreUnavailable if the store cannot be written; what it held before stays.
    """
    dataset = read_dataset(root, page_file=page_file)
    problems = tuple(problem.sentence for problem in dataset.problems)
    if problems:
        return Report(None, count(dataset), dataset.findings, problems)
    files = pack_files(root, page_file=page_file)
    result = write_snapshot(
        engine, snapshot_of(dataset), files=files, author=author_here(), note="jamae load"
    )
    return Report(result, count(dataset), dataset.findings, problems)


def load_or_fail(root: Path, engine: Engine) -> None:
    """`load` for callers that cannot go on without: raises ValueError with every problem as a sentence."""
    if problems := load(root, engine).problems:
        raise ValueError("\n".join(["The knowledge cannot be loaded.", *problems]))


def make_ready(root: Path, engine: Engine) -> None:
    """Fill a store that is empty, or was made by an older Jamae with other tables; what is live stays live.

    The files of `root` are read only where no version was ever live: they may be newer than what staff
    approved. Raises ValueError with every problem of the files, StoreUnavailable if the store cannot be
    written.
    """
    try:
        version = live(engine).version
    except StoreUnavailable:
        load_or_fail(root, engine)
        return
    with engine.connect() as connection:
        ready = has_its_shape(connection)
    if not ready:
        restore(engine, version, author=author_here(), note="made anew for this Jamae's tables")


def count(dataset: Dataset) -> dict[str, int]:
    """How much was read, by what it is, which is a `Sentence`."""
    places = Counter(statement.place for statement in dataset.statements)
    return {
        Sentence("load-cities"): len(dataset.cities()),
        **{Sentence("load-statements", place=place): number for place, number in places.items()},
        Sentence("load-names"): len(dataset.names),
        Sentence("load-translations"): len(dataset.files.rows("translations.csv")),
    }


def load_command(data: Path, page_file: Path | None, language: str = "en") -> int:
    """Fill the store and print the report; 1 if nothing was loaded."""
    report = load(data, open_engine(), page_file=page_file)
    tell(language, *report.sentences())
    return 1 if report.problems else 0
