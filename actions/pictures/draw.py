"""The drawing program, a process of its own: `python -m actions.pictures.draw FILE.json` writes FILE.svg and FILE.png."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

import altair as alt
import vl_convert

from actions.pictures.drawing import Drawing
from actions.pictures.paper import FONT_FILES, Font, finished, unpack
from actions.pictures.rows import draw_chart, draw_timeline
from actions.pictures.sheet import Sheet
from actions.pictures.world import draw_map

LAND = Path(__file__).parent / "land-50m.json"
KINDS = {"map": draw_map, "timeline": draw_timeline, "chart": draw_chart}
LONGEST = 30
"""Seconds, after which the program ends itself."""


def draw(drawing: Drawing, fonts: Path) -> tuple[str, bytes]:
    """The picture as SVG and as PNG of twice its size. `fonts` is a folder to unpack fonts into."""
    font = Font.of(drawing.language, fonts)
    vl_convert.register_font_directory(str(fonts))
    sheet = Sheet(font)
    KINDS[drawing.kind](drawing, sheet)
    if font.lacks("".join(sheet.texts)):
        for _, file in FONT_FILES.values():
            unpack(file, fonts)
        vl_convert.register_font_directory(str(fonts))
    alt.utils.schemapi.disable_debug_mode()
    described = sheet.chart().to_dict(validate=False)
    if drawing.kind == "map":
        described.setdefault("datasets", {})["land"] = json.loads(LAND.read_text(encoding="utf-8"))
    svg = vl_convert.vegalite_to_svg(described)
    return finished(svg, font, sheet.texts, drawing.title), vl_convert.svg_to_png(svg, scale=2)


def main(description: Path) -> None:
    if hasattr(signal, "alarm"):
        signal.alarm(LONGEST)
    drawing = Drawing.from_text(description.read_text(encoding="utf-8"))
    svg, png = draw(drawing, description.parent / "fonts")
    for ending, content in ((".svg", svg.encode()), (".png", png)):
        part = description.with_suffix(f"{ending}.{os.getpid()}.part")
        part.write_bytes(content)
        part.replace(description.with_suffix(ending))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
