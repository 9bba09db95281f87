"""The report's few charts as inline SVG: columns by day, a bar beside a number, one bar cut into shares.

They need no script and print as they are. Each has a text for people who cannot see it, or stands beside
the number that it shows and is silent.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

BLUE = "#0072b2"
PALETTE = ("#0072b2", "#56b4e9", "#999999", "#e69f00", "#cc79a7", "#d55e00", "#000000")
"""Okabe's and Ito's colours, which colour-blind people can tell apart: one for each outcome that is shown."""
COLUMNS_WIDTH, COLUMNS_HEIGHT = 720, 170
AXIS_HEIGHT, TOP = 22, 18
LABELLED = 8
"""At most so many columns have their label written under them."""
FIRST_LABEL = 20
"""How far from the left edge a label's middle must be to be read whole."""


def columns(values: Sequence[int], labels: Sequence[str], text: str) -> str:
    """A column for each value; the tallest has its number. `text` says the same in words."""
    most = max(*values, 1)
    step = COLUMNS_WIDTH / len(values)
    room = COLUMNS_HEIGHT - AXIS_HEIGHT - TOP
    every = -(-len(values) // LABELLED)
    tallest = values.index(max(values))
    parts = []
    for place, (value, label) in enumerate(zip(values, labels)):
        height = room * value / most
        left, middle = place * step, place * step + step / 2
        if value:
            parts.append(
                f'<rect x="{left + step * 0.12:.1f}" y="{TOP + room - height:.1f}" width="{step * 0.76:.1f}"'
                f' height="{height:.1f}" fill="{BLUE}"/>'
            )
        if place == tallest and value:
            parts.append(_label(middle, TOP + room - height - 5, str(value)))
        if place % every == 0:
            parts.append(_label(max(middle, FIRST_LABEL), COLUMNS_HEIGHT - 6, label))
    line = f'<path d="M0 {TOP + room:.1f}H{COLUMNS_WIDTH}" stroke="#888"/>'
    return _picture(COLUMNS_WIDTH, COLUMNS_HEIGHT, text, "".join(parts) + line)


def shares(parts: Sequence[float], text: str) -> str:
    """One bar cut into parts that add up to 1, in the order of `PALETTE`; a part may be 0."""
    left, drawn = 0.0, []
    for part, colour in zip(parts, PALETTE):
        width = part * COLUMNS_WIDTH
        if not part:
            continue
        drawn.append(f'<rect x="{left:.1f}" width="{max(width - 1, 0):.1f}" height="26" fill="{colour}"/>')
        left += width
    return _picture(COLUMNS_WIDTH, 26, text, "".join(drawn))


def bar(share: float) -> str:
    """A bar of this part of the full length (0 to 1), beside a number that says the same."""
    return (
        '<svg class="bar" viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect width="{200 * share:.1f}" height="12" fill="{BLUE}"/></svg>'
    )


def swatch(place: int) -> str:
    """The colour of a part of `shares`, for its legend."""
    return (
        '<svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">'
        f'<rect width="10" height="10" fill="{PALETTE[place]}"/></svg>'
    )


def _label(x: float, y: float, text: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="middle" font-size="11">{escape(text)}</text>'


def _picture(width: int, height: int, text: str, inside: str) -> str:
    return (
        f'<svg class="chart" viewBox="0 0 {width} {height}" role="img"'
        f' aria-label="{escape(text, quote=True)}">{inside}</svg>'
    )
