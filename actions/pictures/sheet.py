"""A sheet to draw on in pixels; it becomes one layered altair chart."""

from __future__ import annotations

from typing import Any

import altair as alt

from actions.pictures.paper import COLOURS, FAINT, INK, NARROW, PAPER, RULE, SHAPES, WIDE, Font

MARGIN = 16
TITLE, TEXT, SMALL = 20, 16, 14


class Sheet:
    """`height` grows with what is drawn from the top down, `width` is `WIDE` or `NARROW`."""

    def __init__(self, font: Font, width: int = WIDE) -> None:
        self.font = font
        self.width = width
        self.height = float(MARGIN)
        self.layers: list[Any] = []
        self.texts: list[str] = []

    @property
    def is_narrow(self) -> bool:
        return self.width <= NARROW

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: int = TEXT,
        colour: str = INK,
        align: str = "left",
        halo: bool = False,
    ) -> None:
        """Its middle at height `y`; a halo keeps it readable over lines."""
        self.texts.append(text)
        mark: dict[str, Any] = {
            "font": self.font.family, "fontSize": size, "align": align, "baseline": "middle", "fill": colour,
        }  # fmt: skip
        if halo:
            ring = {**mark, "fill": PAPER, "stroke": PAPER, "strokeWidth": 4, "strokeJoin": "round"}
            self._add({"x": x, "y": y, "text": text}, alt.MarkDef("text", **ring), text="text:N")
        self._add({"x": x, "y": y, "text": text}, alt.MarkDef("text", **mark), text="text:N")

    def line(self, x: float, y: float, x2: float, y2: float, *, colour: str = RULE, width: float = 1) -> None:
        values = {"x": x, "y": y, "x2": x2, "y2": y2}
        self._add(values, alt.MarkDef("rule", stroke=colour, strokeWidth=width), x2="x2:Q", y2="y2:Q")

    def bar(self, x: float, y: float, x2: float, y2: float, sort: str) -> None:
        values = {"x": min(x, x2), "y": y, "x2": max(x, x2), "y2": y2}
        self._add(values, alt.MarkDef("rect", fill=COLOURS[sort]), x2="x2:Q", y2="y2:Q")

    def point(self, x: float, y: float, sort: str) -> None:
        mark = alt.MarkDef(
            "point",
            shape=SHAPES[sort],
            fill=COLOURS[sort],
            stroke=PAPER,
            strokeWidth=1.5,
            size=110,
            opacity=1,
        )
        self._add({"x": x, "y": y}, mark)

    def title(self, text: str) -> None:
        for line in self.font.wrapped(text, TITLE, self.width - 2 * MARGIN):
            self.text(MARGIN, self.height + TITLE * 0.65, line, size=TITLE)
            self.height += TITLE * 1.4
        self.height += 6

    def legend(self, entries: tuple[tuple[str, str], ...]) -> None:
        """The signs with their words, in as many lines as they need."""
        if not entries:
            return
        x = float(MARGIN)
        for sort, words in entries:
            width = 20 + self.font.width(words, SMALL) + 20
            if x > MARGIN and x + width - 20 > self.width - MARGIN:
                x, self.height = float(MARGIN), self.height + SMALL * 1.6
            self.point(x + 6, self.height + SMALL * 0.7, sort)
            self.text(x + 20, self.height + SMALL * 0.7, words, size=SMALL, colour=FAINT)
            x += width
        self.height += SMALL * 1.6 + 8

    def note(self, text: str) -> None:
        for line in self.font.wrapped(text, SMALL, self.width - 2 * MARGIN) if text else ():
            self.text(MARGIN, self.height + SMALL * 0.7, line, size=SMALL, colour=FAINT)
            self.height += SMALL * 1.5

    def chart(self) -> Any:
        height = round(self.height + MARGIN)
        return (
            alt.layer(*self.layers)
            .properties(width=self.width, height=height, padding=0)
            .configure(background=PAPER)
            .configure_view(stroke=None)
        )

    def _add(self, values: dict[str, Any], mark: alt.MarkDef, **channels: str) -> None:
        where = {
            "x": alt.X("x:Q", scale=None, axis=None),
            "y": alt.Y("y:Q", scale=None, axis=None),
            **{name: getattr(alt, name.title())(field) for name, field in channels.items()},
        }
        chart = alt.Chart(alt.InlineData(values=[values]))
        chart.mark = mark
        self.layers.append(chart.encode(**where))
