"""Shows a trace (bot/telemetry/trace.py): a line for each step from the message to the answer."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.rule import Rule
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

Say = Callable[..., str]

KINDS_SHOWN = 4
ROWS_SHOWN = 12
NARROW = 84
"""Below this many columns a row's source stands under its value instead of beside it."""
WIDEST = 140
LEAST = 0.005
CLAUSE = re.compile(r" (ORDER BY|GROUP BY) ")
LABELS = ("language", "kinds", "attributes", "marks", "question", "sql", "rows", "status", "time")
STEPS = ("recall", "understand", "answer", "question", "tell", "remember", "all")
INSIDE_ANSWER = ("question", "tell")


class TraceView:
    """`say` gives the labels in the reader's language."""

    def __init__(self, trace: Mapping[str, Any], say: Say) -> None:
        self._trace = trace
        self._say = say

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        options = options.update(width=min(options.max_width, WIDEST))
        narrow = options.max_width < NARROW
        parts = [
            self._steps(),
            *(self._query(query, narrow) for query in self._trace["queries"]),
            self._end(),
        ]
        yield from console.render(Rule(style="dim"), options)
        for place, part in enumerate(parts):
            yield from console.render(Padding(part, (1 if place else 0, 0, 0, 0)), options)
        yield from console.render(Rule(style="dim"), options)

    def _steps(self) -> Table:
        trace = self._trace
        certain = self._say("trace-certain" if trace["certain"] else "trace-uncertain")
        steps = {
            "language": Text(f"{trace['language']} ({certain})" if trace["kinds"] else trace["language"]),
            "kinds": ranked(trace["kinds"], KINDS_SHOWN, least=LEAST),
            "attributes": ranked(trace["attributes"], KINDS_SHOWN, above=0.0),
            "marks": marked(trace["marks"]),
            "question": Text(trace["question"] or ""),
        }
        return self._grid(steps)

    def _query(self, query: Mapping[str, Any], narrow: bool) -> Table:
        grid = self._grid({})
        sql = CLAUSE.sub(r"\n\1 ", "\n".join(line.strip() for line in query["sql"].splitlines()))
        grid.add_row(
            self._label("sql"),
            Syntax(sql, "sql", theme="ansi_dark", background_color="default", word_wrap=True),
        )
        grid.add_row("", named(query["parameters"]))
        told = self._trace["statements"]
        # what the answer rests on comes first; the rest was read for what might be suggested
        rows = sorted(query["rows"], key=lambda row: row not in told)
        count = self._say("trace-rows-count", count=len(rows), ms=f"{query['milliseconds']:.1f}")
        shown = rows[: ROWS_SHOWN // 2 if narrow else ROWS_SHOWN]
        parts: list[RenderableType] = [Text(count, style="dim")]
        if shown:
            lay_out = _plain_rows if "quote" not in shown[0] else _stacked if narrow else _side_by_side
            parts.append(lay_out(shown, told))
        if len(rows) > len(shown):
            parts.append(Text(self._say("trace-more", count=len(rows) - len(shown)), style="dim"))
        grid.add_row(self._label("rows"), Group(*parts))
        return grid

    def _end(self) -> Table:
        given = self._trace["milliseconds"]
        times = dict(sorted(given.items(), key=lambda step: (*STEPS, step[0]).index(step[0])))
        inside = [f"{name} {times.pop(name):.1f}" for name in INSIDE_ANSWER if name in times]
        whole = times.pop("all", None)
        parts = [
            f"{name} {taken:.1f}" + (f" ({', '.join(inside)})" if name == "answer" and inside else "")
            for name, taken in times.items()
        ]
        text = Text(" · ".join(parts), style="dim")
        if whole is not None:
            text.append(
                f"{' · ' if parts else ''}{self._say('trace-all', ms=f'{whole:.1f}')}", style="not dim"
            )
        return self._grid({"status": Text(str(self._trace["reply"].get("status", ""))), "time": text})

    def _grid(self, parts: Mapping[str, Text]) -> Table:
        """Labels beside their texts, without empty ones; the labels of all grids are equally wide."""
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(no_wrap=True, width=max(cell_len(self._say(f"trace-{key}")) for key in LABELS))
        grid.add_column(ratio=1, overflow="fold")
        for key, text in parts.items():
            if text:
                grid.add_row(self._label(key), text)
        return grid

    def _label(self, key: str) -> Text:
        return Text(self._say(f"trace-{key}"), style="cyan")


def ranked(
    pairs: Iterable[Sequence[Any]], shown: int, *, least: float | None = None, above: float | None = None
) -> Text:
    """The best few of a ranking; what is `above` a limit (or the first, without one) stands out."""
    text = Text()
    for place, (name, value) in enumerate(list(pairs)[:shown]):
        if place and least is not None and value < least:
            break
        chosen = place == 0 if above is None else value > above
        text.append(" · " if place else "", style="dim")
        text.append(f"{name} {value:.2f}", style="bold" if chosen else "dim")
    return text


def marked(marks: Iterable[Mapping[str, Any]]) -> Text:
    """Each marked stretch of the message with what it was taken for."""
    text = Text()
    for place, mark in enumerate(marks):
        text.append(" · " if place else "", style="dim")
        text.append(str(mark["text"]))
        text.append(f" {mark['kind']}={short(mark['value'])}", style="dim")
    return text


def named(values: Mapping[str, Any]) -> Text:
    """Names with their values."""
    text = Text()
    for place, (name, value) in enumerate(values.items()):
        text.append(" · " if place else "", style="dim")
        text.append(f"{name} ", style="dim")
        text.append(short(value))
    return text


def short(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return ", ".join(short(each) for each in value)
    if isinstance(value, dict) and {"attribute", "operator"} <= set(value):  # a condition
        value = {name: value.get(name) for name in ("attribute", "operator", "value", "high")}
    if isinstance(value, dict):
        return " ".join(short(each) for each in value.values() if each is not None)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, ensure_ascii=False)


Rows = Sequence[Mapping[str, Any]]


def _side_by_side(rows: Rows, told: Rows) -> RenderableType:
    """Statements, each with the place it was read from and its words there; those in the answer are bold."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    for style in ("", "", "", "dim", "dim"):
        table.add_column(style=style, overflow="fold")
    for row in rows:
        table.add_row(
            Text(row["city"]), Text(row["attribute"]), _value(row, told), Text(_place(row)), Text(_quote(row))
        )
    return table


def _stacked(rows: Rows, told: Rows) -> RenderableType:
    """The same where there is no room for columns."""
    parts: list[RenderableType] = []
    for row in rows:
        parts.append(Text.assemble(f"{row['city']} {row['attribute']} ", _value(row, told)))
        parts.append(Padding(Text(f"{_place(row)} {_quote(row)}", style="dim"), (0, 0, 0, 2)))
    return Group(*parts)


def _plain_rows(rows: Rows, told: Rows) -> RenderableType:
    """Rows that are no statements: keys of cities, places in an order, sums."""
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
    for name in rows[0]:
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*(Text(short(value)) for value in row.values()))
    return table


def _value(row: Mapping[str, Any], told: Rows) -> Text:
    value = " ".join(short(part) for part in (row["value"], row["unit"]) if part is not None)
    return Text(value, style="bold" if row in told else "")


def _place(row: Mapping[str, Any]) -> str:
    line = f":{row['line']}" if row["line"] else ""
    notes = ", ".join(
        note for note in (row["rank"] if row["rank"] != "preferred" else "", row["doubt"]) if note
    )
    return f"{row['source']}, {row['place']}{line}{f' [{notes}]' if notes else ''}"


def _quote(row: Mapping[str, Any]) -> str:
    return f"“{row['quote']}”" if row["quote"] else ""
