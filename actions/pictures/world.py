"""The map: land, the home city and its partners, cut to where they are, in the Equal Earth projection."""

from __future__ import annotations

import math
from collections.abc import Sequence

import altair as alt

from actions.pictures.drawing import Drawing
from actions.pictures.labels import place_labels
from actions.pictures.paper import LAND, RULE
from actions.pictures.sheet import MARGIN, TEXT, Sheet

TALLEST, FLATTEST = 400, 260
LEAST_DEGREES = 24.0
ROOM = 70
"""Pixels around the outermost cities, for their names."""
A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796


def equal_earth(longitude: float, latitude: float) -> tuple[float, float]:
    """Šavrič, Patterson and Jenny 2018, as d3 computes it; degrees east of the middle in, y upwards out."""
    root = math.sqrt(3) / 2
    angle = math.asin(root * math.sin(math.radians(latitude)))
    sixth = angle**6
    x = (
        math.radians(longitude)
        * math.cos(angle)
        / (root * (A1 + 3 * A2 * angle**2 + sixth * (7 * A3 + 9 * A4 * angle**2)))
    )
    return x, angle * (A1 + A2 * angle**2 + sixth * (A3 + A4 * angle**2))


def draw_map(drawing: Drawing, sheet: Sheet) -> None:
    items = drawing.items
    sheet.title(drawing.title)
    sheet.legend(drawing.legend)
    top = sheet.height
    middle = _middle([item.numbers[1] for item in items])
    flat = [equal_earth(_east(item.numbers[1] - middle), item.numbers[0]) for item in items]
    left, right = min(x for x, _ in flat), max(x for x, _ in flat)
    low, high = min(y for _, y in flat), max(y for _, y in flat)
    least = math.radians(LEAST_DEGREES)
    across, down = max(right - left, least), max(high - low, least)
    scale = min((sheet.width - 2 * ROOM) / across, (TALLEST - 2 * ROOM) / down)
    height = min(TALLEST, max(FLATTEST, scale * (high - low) + 2 * ROOM))
    shift = (sheet.width / 2 - scale * (left + right) / 2, top + height / 2 + scale * (low + high) / 2)
    points = [(shift[0] + scale * x, shift[1] - scale * y) for x, y in flat]
    land = alt.Chart(alt.NamedData(name="land", format=alt.TopoDataFormat(type="topojson", feature="land")))
    sheet.layers.append(
        land.mark_geoshape(fill=LAND, stroke=RULE, strokeWidth=0.6).project(
            type="equalEarth",
            rotate=[-middle, 0, 0],
            scale=scale,
            translate=list(shift),
            clipExtent=[[0, top], [sheet.width, top + height]],
        )
    )
    sizes = [(sheet.font.width(item.name, TEXT) + 4, TEXT * 1.2) for item in items]
    labels = place_labels(points, sizes, (MARGIN / 2, top + 4, sheet.width - MARGIN / 2, top + height - 4))
    for point, label in zip(points, labels):
        if math.dist(point, label.end) > 14:
            sheet.line(*point, *label.end, colour="#5a6673")
    for item, label in zip(items, labels):
        sheet.text(label.box[0] + 2, (label.box[1] + label.box[3]) / 2, item.name, halo=True)
    for item, point in zip(items, points):
        sheet.point(*point, item.sort)
    sheet.height = top + height + 10
    sheet.note(drawing.note)


def _east(degrees: float) -> float:
    return (degrees + 180) % 360 - 180


def _middle(longitudes: Sequence[float]) -> float:
    """The meridian in the middle of the shortest stretch around the globe that has all of them."""
    around = sorted(longitude % 360 for longitude in longitudes)
    gaps = [(around[(i + 1) % len(around)] - each) % 360 or 360.0 for i, each in enumerate(around)]
    widest = gaps.index(max(gaps))
    first = around[(widest + 1) % len(around)]
    return _east(first + (360 - gaps[widest]) / 2)
