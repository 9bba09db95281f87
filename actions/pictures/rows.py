"""The timeline and the bar chart: cities under each other, a line each."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import groupby

from actions.pictures.drawing import Drawing, Item
from actions.pictures.paper import FAINT, RULE
from actions.pictures.sheet import MARGIN, SMALL, TEXT, Sheet

BAR = 20
LEAD = TEXT * 0.7
"""From the top of a row to the middle of its first line."""
YEARS_WIDTH = 50


def draw_timeline(drawing: Drawing, sheet: Sheet) -> None:
    """Years from the top down; each agreement at its date, its words beside it as far apart as they need."""
    sheet.title(drawing.title)
    sheet.legend(drawing.legend)
    items = sorted(drawing.items, key=lambda item: item.numbers[0])
    axis = MARGIN + YEARS_WIDTH
    left = axis + 60
    told = [sheet.font.wrapped(item.told, SMALL, sheet.width - MARGIN - left) for item in items]
    rows = [TEXT * 1.5 + SMALL * 1.4 * len(lines) + 4 for lines in told]
    first = math.floor(min(n for item in items for n in item.numbers))
    last = math.ceil(max(n for item in items for n in item.numbers) + 0.01)
    top = sheet.height + 12
    height = max(sum(rows) + 4 * len(rows), 200)

    def at(year: float) -> float:
        return top + height * (year - first) / max(1, last - first)

    step = next(step for step in (1, 2, 5, 10, 20, 50, 100) if (last - first) / step <= height / 34)
    sheet.line(axis, top, axis, top + height, width=2)
    for year in range(math.ceil(first / step) * step, last + 1, step):
        sheet.line(axis - 5, at(year), axis, at(year))
        sheet.text(axis - 9, at(year), str(year), size=SMALL, colour=FAINT, align="right")
    starts = _apart([at(item.numbers[0]) - LEAD for item in items], rows, top - LEAD, top + height)
    for item, start in zip(items, starts):
        y, row = at(item.numbers[0]), start + LEAD
        sheet.line(axis, y, axis + 26, y, colour=RULE)
        sheet.line(axis + 26, y, left - 22, row, colour=RULE)
        sheet.line(left - 22, row, left - 8, row, colour=RULE)
    for item, lines, start in zip(items, told, starts):
        for number in item.numbers:
            sheet.point(axis, at(number), item.sort)
        sheet.text(left, start + LEAD, item.name)
        for number, line in enumerate(lines):
            sheet.text(
                left, start + TEXT * 1.5 + SMALL * (0.6 + 1.4 * number), line, size=SMALL, colour=FAINT
            )
    sheet.height = max(top + height, starts[-1] + rows[-1]) + 10
    sheet.note(drawing.note)


def _apart(wanted: list[float], heights: list[float], top: float, bottom: float) -> list[float]:
    """Where rows of these heights begin: in their order, as near to the wanted places as they fit."""
    starts = list(wanted)
    for n, _ in enumerate(starts[1:], start=1):
        starts[n] = max(starts[n], starts[n - 1] + heights[n - 1])
    end = max(bottom, top + sum(heights))
    for n in range(len(starts) - 1, -1, -1):
        starts[n] = min(starts[n], end - heights[n])
        end = starts[n]
    return starts


def draw_chart(drawing: Drawing, sheet: Sheet) -> None:
    """A bar for each city in the order given; figures that have no scale in common under each other."""
    sheet.title(drawing.title)
    sheet.legend(drawing.legend)
    names = max(sheet.font.width(item.name, TEXT) for item in drawing.items)
    for panel, items in groupby(drawing.items, key=lambda item: item.panel):
        if panel:
            sheet.text(MARGIN, sheet.height + TEXT * 0.7, panel)
            sheet.height += TEXT * 1.6
        _draw_bars(tuple(items), sheet, names)
    sheet.note(drawing.note)


def _draw_bars(items: Sequence[Item], sheet: Sheet, names: float) -> None:
    """Bars, each with its value in words at the end, below zero to the left; `names` is the widest name.

    On a narrow sheet a name stands over its bar instead of before it.
    """
    told = max(sheet.font.width(item.told, SMALL) for item in items)
    numbers = [item.numbers[0] for item in items]
    below = [sheet.font.width(item.told, SMALL) + 8 for item in items if item.numbers[0] < 0]
    low, high = min(0.0, *numbers), max(0.0, *numbers)
    row = (TEXT * 1.3 if sheet.is_narrow else 0) + BAR + 14
    left = MARGIN + (0 if sheet.is_narrow else names + 12) + max(below, default=0)
    right = sheet.width - MARGIN - told - 8
    scale = (right - left) / ((high - low) or 1)
    zero = left - low * scale
    top = sheet.height
    for number, item in enumerate(items):
        y = top + (number + 1) * row - 10 - BAR / 2
        end = zero + item.numbers[0] * scale
        sheet.text(MARGIN, y - BAR / 2 - TEXT * 0.65 if sheet.is_narrow else y, item.name)
        sheet.bar(zero, y - BAR / 2, end, y + BAR / 2, item.sort)
        if sheet.is_narrow:
            sheet.line(zero, y - BAR / 2 - 3, zero, y + BAR / 2 + 3, colour=FAINT)
        aside, align = (-6, "right") if item.numbers[0] < 0 else (6, "left")
        sheet.text(end + aside, y, item.told, size=SMALL, align=align)
    sheet.height = top + len(items) * row + 4
    if not sheet.is_narrow:
        sheet.line(zero, top, zero, sheet.height, colour=FAINT)
    sheet.height += 12
