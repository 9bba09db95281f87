"""How an answer came about: the question, what the store was asked and what it returned, as plain values when wanted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import asdict, dataclass, field
from typing import Any

from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.sql import Select

from actions.question import Question
from actions.select import Statement

_listening: ContextVar[list[Explanation] | None] = ContextVar("listening", default=None)


@dataclass(frozen=True)
class Asked:
    """One query that was run, kept as it is: it becomes text only when somebody wants to read it."""

    query: Select
    dialect: Dialect
    rows: Sequence[Any]
    milliseconds: float
    parameters: Mapping[str, Any] = field(default_factory=dict)
    """Those that the query itself leaves open."""

    def as_json(self) -> dict[str, Any]:
        # named parameters say which column they are for, which the ? that SQLite is sent does not
        dialect = type(self.dialect)(paramstyle="named")
        compiled = self.query.params(self.parameters).compile(
            dialect=dialect, compile_kwargs={"render_postcompile": True}
        )
        sql = str(compiled)
        parameters = sorted(compiled.params.items(), key=lambda parameter: sql.find(f":{parameter[0]}"))
        return {
            "sql": sql,
            "parameters": {name: plain(value) for name, value in parameters},
            "rows": [row_as_json(row) for row in self.rows],
            "milliseconds": self.milliseconds,
        }


@dataclass
class Explanation:
    """What `\\explain` and `jamae ask --json` tell of one answer; `statements` are those that it names as sources."""

    question: Question | None = None
    queries: list[Asked] = field(default_factory=list)
    statements: tuple[Statement, ...] = ()
    milliseconds: dict[str, float] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        told = asdict(self.question) if self.question else {}
        usual = asdict(Question(""))
        return {
            "question": plain({name: value for name, value in told.items() if value != usual[name]}) or None,
            "queries": [query.as_json() for query in self.queries],
            "statements": [row_as_json(statement) for statement in dict.fromkeys(self.statements)],
            "milliseconds": dict(self.milliseconds),
        }


@contextmanager
def listening() -> Iterator[list[Explanation]]:
    """Gathers the explanations of the answers given inside."""
    heard: list[Explanation] = []
    token = _listening.set(heard)
    try:
        yield heard
    finally:
        _listening.reset(token)


def explain(explanation: Explanation) -> None:
    """Hand an explanation to whoever listens; nobody may."""
    heard = _listening.get()
    if heard is not None:
        heard.append(explanation)


def row_as_json(row: Any) -> dict[str, Any]:
    """A row by column name; of a statement the one value that it has, instead of three columns of which two are empty."""
    if isinstance(row, Statement):
        told = {name: value for name, value in asdict(row).items() if name not in ("text", "number", "date")}
        head = {name: told.pop(name) for name in ("city", "attribute")}
        return {name: plain(value) for name, value in {**head, "value": row.value, **told}.items()}
    return {str(name): plain(value) for name, value in row._mapping.items()}


def plain(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, dict):
        return {str(name): plain(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(part) for part in value]
    return value.isoformat() if isinstance(value, dt.date) else value
