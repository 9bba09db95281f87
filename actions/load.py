"""Fill the knowledge store: read everything, then write it in one transaction, and tell what was found."""

from __future__ import annotations

import argparse
import datetime
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from actions import store
from actions.places import fingerprint, place_rows
from actions.holdings import Holdings, read_holdings
from actions.statement import Finding

DATA = Path("data")


@dataclass(frozen=True)
class Report:
    """What a load did. ``revision`` is None when ``problems`` kept it from changing anything."""

    revision: int | None
    counts: dict[str, int]
    findings: tuple[Finding, ...]
    problems: tuple[str, ...]

    def sentences(self) -> list[str]:
        """The report as staff reads it, a line each."""
        counted = ", ".join(f"{number} {what}" for what, number in self.counts.items())
        contradictions = [finding.detail for finding in self.findings if finding.contradicts]
        others = [finding.detail for finding in self.findings if not finding.contradicts]
        lines = [f"Read {counted}."]
        if contradictions:
            lines += ["", "Contradictions; both sides are kept:", *(f"- {told}" for told in contradictions)]
        if others:
            lines += ["", "Also found:", *(f"- {told}" for told in others)]
        if self.problems:
            lines += ["", "Nothing was loaded, because:", *(f"- {told}" for told in self.problems)]
        else:
            lines += ["", f"The knowledge store now holds revision {self.revision}."]
        return lines


def load(root: Path, engine: Engine, *, page_file: Path | None = None) -> Report:
    """Fill the store at `engine` from the data folder `root`; see `holdings.read_holdings`.

    With any problem nothing is written. Otherwise all of it becomes visible at once, as a new revision.
    """
    holdings = read_holdings(root, page_file=page_file)
    problems = tuple(str(problem) for problem in holdings.problems)
    revision = None if problems else write(holdings, engine)
    return Report(revision, count(holdings), holdings.findings, problems)


def count(holdings: Holdings) -> dict[str, int]:
    """How much was read, by what it is."""
    places = Counter(statement.place for statement in holdings.statements)
    return {
        "cities": len(holdings.cities()),
        "statements": len(holdings.statements),
        **{f"of them from {place}": number for place, number in places.items()},
        "names": len(holdings.names),
        "translations": len(holdings.knowledge.rows("translations.csv")),
    }


def write(holdings: Holdings, engine: Engine) -> int:
    """Replace what the store holds by `holdings`; the number of the new revision."""
    excluded = {store.fold(name.name) for name, _ in holdings.names if name.subject in ("city", "home")}
    places = fingerprint(excluded)
    with engine.begin() as connection:
        _begin(connection)
        newest = connection.execute(sa.select(store.revision).order_by(store.revision.c.number.desc())).first()
        tables = rows_of(holdings)
        if newest is None or newest.places != places:
            tables[store.place] = place_rows(excluded)
        for table in reversed(tables):  # so that no row points to one that is gone already
            connection.execute(table.delete())
        for table, rows in tables.items():
            if rows:
                connection.execute(table.insert(), rows)
        number = newest.number + 1 if newest else 1
        now = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")
        connection.execute(store.revision.insert(), {"number": number, "loaded_at": now, "places": places})
    return number


def rows_of(holdings: Holdings) -> dict[sa.Table, list[dict[str, object]]]:
    """The rows of every SQL table but `place` and `revision`."""
    knowledge = holdings.knowledge
    located = {row["city"]: row for row in knowledge.rows("cities.csv")}
    page_source = next(row["key"] for row in knowledge.rows("sources.csv") if row["file"])
    return {
        store.source: [dict(row.cells) for row in knowledge.rows("sources.csv")],
        store.city: [
            {
                "key": key,
                "latitude": float(located[key]["latitude"]) if key in located and located[key]["latitude"] else None,
                "longitude": float(located[key]["longitude"]) if key in located and located[key]["longitude"] else None,
                "source": located[key]["source"] if key in located else page_source,
            }
            for key in holdings.cities()
        ],
        store.name: [
            {
                "subject": name.subject,
                "key": name.key,
                "language": name.language,
                "name": name.name,
                "status": name.status,
                "source": source,
            }
            for name, source in holdings.names
        ],
        store.attribute: [
            {"key": attribute.key, "position": position, "value_type": attribute.value_type, "unit": attribute.unit}
            for position, attribute in enumerate(holdings.attributes.values())
        ],
        store.attribute_word: [dict(row.cells) for row in knowledge.rows("attribute_names.csv")],
        store.statement: [statement.as_row() for statement in holdings.statements],
        store.translation: [dict(row.cells) for row in knowledge.rows("translations.csv")],
        store.contact: [dict(row.cells) for row in knowledge.rows("contact.csv")],
        store.finding: [
            {
                "kind": finding.kind,
                "city": finding.city,
                "attribute": finding.attribute,
                "detail": finding.detail,
                "line": finding.line,
                "claimed": finding.claimed,
                "counted": finding.counted,
            }
            for finding in holdings.findings
        ],
    }


def _begin(connection: Connection) -> None:
    """Open the transaction for writing, alone, and make the tables that are missing or of an older shape.

    Python's sqlite3 opens a transaction only before INSERT, UPDATE and DELETE, so making tables would stay outside.
    """
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('jamae load'))")
    existing = sa.inspect(connection)
    for table in store.metadata.sorted_tables:
        if existing.has_table(table.name):
            columns = {column["name"] for column in existing.get_columns(table.name)}
            if columns != set(table.columns.keys()):
                store.metadata.drop_all(connection)
                break
    store.metadata.create_all(connection)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `jamae load` and `jamae check`."""
    parser.add_argument("--data", type=Path, default=DATA, help="the data folder (default: data)")
    parser.add_argument("--page", type=Path, help="a copy of the city's page to read instead of the one in the data folder")


def load_command(args: argparse.Namespace) -> int:
    """`jamae load`: fill the store and print the report; 1 if nothing was loaded."""
    report = load(args.data, store.open_engine(), page_file=args.page)
    print("\n".join(report.sentences()))
    return 1 if report.problems else 0
