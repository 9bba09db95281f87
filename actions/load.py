"""`jamae load`: fill the knowledge store from the data folder, and tell what was read and found."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import Engine

from actions.contents import contents_of
from actions.filling import Made, fill, has_its_shape, restore
from actions.holdings import Holdings, read_holdings
from actions.statement import Finding
from actions.store import StoreUnavailable, open_engine
from actions.versions import author_here, live, pack_files


@dataclass(frozen=True)
class Report:
    """What a load did. ``made`` is None when ``problems`` kept it from changing anything."""

    made: Made | None
    counts: dict[str, int]
    findings: tuple[Finding, ...]
    problems: tuple[str, ...]

    def sentences(self) -> list[str]:
        """The report as staff read it, a line each."""
        counted = ", ".join(f"{number} {what}" for what, number in self.counts.items())
        made = self.made
        outcome = f"Version {made.version} is live (revision {made.revision})." if made else ""
        contradictions = [finding.detail for finding in self.findings if finding.contradicts]
        others = [finding.detail for finding in self.findings if not finding.contradicts]
        return [
            f"Read {counted}.",
            *_listed("Contradictions, of which both sides are kept:", contradictions),
            *_listed("Also found:", others),
            *(_listed("Nothing was loaded, because of this:", self.problems) or ["", outcome]),
        ]


def _listed(heading: str, sentences: list[str] | tuple[str, ...]) -> list[str]:
    return ["", heading, *(f"- {sentence}" for sentence in sentences)] if sentences else []


def load(root: Path, engine: Engine, *, page_file: Path | None = None) -> Report:
    """Fill the store at `engine` from the data folder `root`; see `read_holdings`.

    With any problem nothing is written. Otherwise all of it becomes visible at once, as a new revision, and is kept as
    a version. Raises StoreUnavailable if the store cannot be written; what it held before stays.
    """
    holdings = read_holdings(root, page_file=page_file)
    problems = tuple(str(problem) for problem in holdings.problems)
    if problems:
        return Report(None, count(holdings), holdings.findings, problems)
    files = pack_files(root, page_file=page_file)
    made = fill(engine, contents_of(holdings), files=files, author=author_here(), note="jamae load")
    return Report(made, count(holdings), holdings.findings, problems)


def load_or_fail(root: Path, engine: Engine) -> None:
    """`load` for callers that cannot go on without: raises ValueError with every problem as a sentence."""
    if problems := load(root, engine).problems:
        raise ValueError("\n".join(["The knowledge cannot be loaded.", *problems]))


def make_ready(root: Path, engine: Engine) -> None:
    """Fill a store that is empty, or was made by an older Jamae with other tables; what is live stays live.

    The files of `root` are read only where no version was ever live: they may be newer than what staff approved.
    Raises ValueError with every problem of the files, StoreUnavailable if the store cannot be written.
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


def count(holdings: Holdings) -> dict[str, int]:
    """How much was read, by what it is."""
    places = Counter(statement.place for statement in holdings.statements)
    return {
        "cities": len(holdings.cities()),
        **{f"statements from {place}": number for place, number in places.items()},
        "names": len(holdings.names),
        "translations": len(holdings.knowledge.rows("translations.csv")),
    }


def load_command(data: Path, page_file: Path | None) -> int:
    """Fill the store and print the report; 1 if nothing was loaded."""
    report = load(data, open_engine(), page_file=page_file)
    print("\n".join(report.sentences()))
    return 1 if report.problems else 0
