"""The plots of docs/performance.md, drawn from the tables that the benches write there, so that both agree.

python -m bench.plot    draws those of all the tables as they stand; each bench draws its own
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import altair as alt
import vl_convert

from bench.results.tables import PERFORMANCE, between_markers

BAR, OURS, INK = "#9aa7b4", "#0072b2", "#1d2733"
WIDTH, BAR_HEIGHT = 560, 22


@dataclass(frozen=True)
class Panel:
    """One column of a table as bars; `limit` is drawn as a line. Without a title, the column's head is it."""

    column: str
    title: str = ""
    logarithmic: bool = False
    limit: float | None = None


PLOTS: Mapping[str, Sequence[Panel]] = {
    "speed": (
        Panel("p50, ms", logarithmic=True),
        Panel("32 clients, messages/s", logarithmic=True),
        Panel("400th, ms", logarithmic=True),
        Panel("start to first answer, s"),
        Panel("memory, MB"),
    ),
    "cities": (Panel("ratio", "time with 10,007 cities by that with 7, and its limit", limit=2),),
    "languages": (Panel("memory, MB", "memory, MB, and its limit", limit=400),),
    "stores": (Panel("p50 / in memory", "p50 by that in memory, and its limit", limit=1.5),),
}


def main() -> None:
    for name in PLOTS:
        print(draw(name))


def draw(name: str, page: Path = PERFORMANCE) -> Path:
    """Write images/NAME.svg beside the page, from its part NAME. Raises ValueError if a column is missing."""
    read = columns(between_markers(name, page))
    missing = [panel.column for panel in PLOTS[name] if panel.column not in read]
    if missing:
        raise ValueError(f"The part {name} of {page} has no column {' or '.join(missing)} to draw.")
    charts = [_bars(panel, read[panel.column]) for panel in PLOTS[name]]
    described = alt.vconcat(*charts, spacing=24).configure_view(stroke=None).to_dict()
    file = page.parent / "images" / f"{name}.svg"
    file.write_text(vl_convert.vegalite_to_svg(described), encoding="utf-8")
    return file


def columns(text: str) -> dict[str, dict[str, float]]:
    """The tables in a text of Markdown: by the heads of their columns, the numbers of each row."""
    found: dict[str, dict[str, float]] = {}
    for table in re.findall(r"(?:^\|.*\n?)+", text, re.MULTILINE):
        head, _rule, *rows = [
            [cell.strip() for cell in line.strip("|\n").split("|")] for line in table.splitlines()
        ]
        for row in rows:
            for column, cell in zip(head[1:], row[1:]):
                if re.fullmatch(r"[\d.,]+( \+ [\d.,]+)*", cell):
                    found.setdefault(column, {})[row[0].replace("`", "")] = _number(cell)
    return found


def _number(cell: str) -> float:
    """The number in a cell; of `1,130 + 121`, a server and its action server, the sum."""
    return sum(float(part.strip().replace(",", "")) for part in cell.split("+"))


def _bars(panel: Panel, values: Mapping[str, float]) -> alt.LayerChart:
    rows = [
        {"name": name, "value": value, "told": f"{value:,.10g}", "ours": name == "Jamae"}
        for name, value in values.items()
    ]
    scale = (
        alt.Scale(type="log", nice=False, domainMin=min(values.values()) / 2)
        if panel.logarithmic
        else alt.Scale()
    )
    title = (panel.title or panel.column) + (" (logarithmic)" if panel.logarithmic else "")
    base = alt.Chart(
        alt.Data(values=rows), title=alt.TitleParams(title, anchor="start", color=INK, fontSize=13)
    )
    y = alt.Y(
        "name:N",
        sort=None,
        title=None,
        axis=alt.Axis(labelLimit=220, labelColor=INK, ticks=False, domain=False),
    )
    x = alt.X(
        "value:Q", scale=scale, title=None, axis=alt.Axis(grid=False, labels=False, ticks=False, domain=False)
    )
    start = alt.X2Datum(min(values.values()) / 2) if panel.logarithmic else alt.X2Datum(0)
    layers = [
        base.mark_bar().encode(
            y=y,
            x=x,
            x2=start,
            color=alt.condition("datum.ours", alt.value(OURS), alt.value(BAR)),
        ),
        base.mark_text(align="left", dx=4, color=INK).encode(y=y, x=x, text="told:N"),
    ]
    if panel.limit is not None:
        layers.append(base.mark_rule(color="#d55e00", strokeDash=[4, 3]).encode(x=alt.datum(panel.limit)))
    return alt.layer(*layers).properties(width=WIDTH, height=BAR_HEIGHT * len(rows))


if __name__ == "__main__":
    main()
