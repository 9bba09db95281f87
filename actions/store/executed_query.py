"""Queries that were run for an answer, as plain values when somebody wants to read them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.sql import Select

from actions.store.queries import Statement


@dataclass(frozen=True)
class ExecutedQuery:
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
            "parameters": {name: json_value(value) for name, value in parameters},
            "rows": [row_as_json(row) for row in self.rows],
            "milliseconds": self.milliseconds,
        }


def row_as_json(row: Any) -> dict[str, Any]:
    """A row by column name; of a statement the one value that it has, instead of three columns of which
    two are empty."""
    if isinstance(row, Statement):
        told = {name: value for name, value in asdict(row).items() if name not in ("text", "number", "date")}
        head = {name: told.pop(name) for name in ("city", "attribute")}
        return {name: json_value(value) for name, value in {**head, "value": row.value, **told}.items()}
    return {str(name): json_value(value) for name, value in row._mapping.items()}


def json_value(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, dict):
        return {str(name): json_value(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [json_value(part) for part in value]
    return value.isoformat() if isinstance(value, dt.date) else value
