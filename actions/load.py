"""`jamae load`: fill the knowledge store from the data folder, and tell what was read and found."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import Engine
from sqlalchemy.exc import SQLAlchemyError

from actions.filling import fill
from actions.holdings import Holdings, read_holdings
from actions.statement import Finding
from actions.store import StoreUnavailable, open_engine


@dataclass(frozen=True)
class Report:
    """What a load did. ``revision`` is None when ``problems`` kept it from changing anything."""

    revision: int | None
    counts: dict[str, int]
    findings: tuple[Finding, ...]
    problems: tuple[str, ...]

    def sentences(self) -> list[str]:
        """The report as staff read it, a line each."""
        counted = ", ".join(f"{number} {what}" for what, number in self.counts.items())
        outcome = f"The knowledge store now holds revision {self.revision}."
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

    With any problem nothing is written. Otherwise all of it becomes visible at once, as a new revision.
    Raises StoreUnavailable if the store cannot be written; what it held before stays.
    """
    holdings = read_holdings(root, page_file=page_file)
    problems = tuple(str(problem) for problem in holdings.problems)
    try:
        revision = None if problems else fill(engine, holdings)
    except SQLAlchemyError as error:
        reason = str(getattr(error, "orig", None) or error).strip().partition("\n")[0]
        raise StoreUnavailable(f"The knowledge store cannot be written: {reason}.") from error
    return Report(revision, count(holdings), holdings.findings, problems)


def load_or_fail(root: Path, engine: Engine) -> None:
    """`load` for callers that cannot go on without: raises ValueError with every problem as a sentence."""
    if problems := load(root, engine).problems:
        raise ValueError("\n".join(["The knowledge cannot be loaded.", *problems]))


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
