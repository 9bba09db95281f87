"""The drawing program, a process of its own: `python -m actions.pictures.draw FOLDER` draws what it reads.

A line is {"name": ..., "drawing": ...}; FOLDER/name.svg and FOLDER/name.png are written, both also as
name-narrow, and a line {"name": ...} comes back, with "error" where it could not be drawn. It ends when its
input ends.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import sys
import time
from pathlib import Path
from typing import Any

import altair as alt
import vl_convert

from actions.pictures.drawing import LAND, Drawing
from actions.pictures.paper import FONT_FILES, NARROW, WIDE, Font, finished, unpack
from actions.pictures.rows import draw_chart, draw_timeline
from actions.pictures.sheet import Sheet
from actions.pictures.world import draw_map

KINDS = {"map": draw_map, "timeline": draw_timeline, "chart": draw_chart}
MOST_DATA = 2_000_000_000
"""Bytes that the process may hold while it draws; it needs 0.7 GB, most of it only reserved by V8."""
ENOUGH = 600_000
"""Kilobytes: a process that once needed this much ends, and the next picture starts a new one."""
PNG_WIDTH = 1120
"""Pixels of either width's PNG, so that it is sharp on screens of two and three pixels a point."""
MOST_SECONDS = 30
"""Seconds of processor time for one picture, after which the kernel ends the process; it needs one or two."""
NICE = 5
"""Answering goes before drawing: a third of an equal share, on a machine that is busy."""


def draw(drawing: Drawing, fonts: Path, width: int = WIDE) -> tuple[str, bytes]:
    """The picture as SVG, so many pixels wide, and as PNG. `fonts` is a folder to unpack fonts into."""
    font = Font.of(drawing.language, fonts)
    vl_convert.register_font_directory(str(fonts))
    sheet = Sheet(font, width)
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
    return finished(svg, font, sheet.texts, drawing), vl_convert.svg_to_png(svg, scale=PNG_WIDTH / width)


def draw_file(folder: Path, name: str, drawing: Drawing) -> None:
    """Write both pictures in both widths; the wide PNG last, by which others know that all is done."""
    for suffix, width in (("-narrow", NARROW), ("", WIDE)):
        svg, png = draw(drawing, folder / "fonts", width)
        for ending, content in ((f"{suffix}.svg", svg.encode()), (f"{suffix}.png", png)):
            part = folder / f"{name}{ending}.{os.getpid()}.part"
            part.write_bytes(content)
            part.replace(folder / f"{name}{ending}")


def main(folder: Path) -> None:
    with contextlib.suppress(OSError, ValueError):
        os.nice(NICE)
        resource.setrlimit(resource.RLIMIT_DATA, (MOST_DATA, MOST_DATA))
    for line in sys.stdin:
        with contextlib.suppress(OSError, ValueError):
            _, hard = resource.getrlimit(resource.RLIMIT_CPU)
            resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time()) + MOST_SECONDS, hard))
        asked: dict[str, Any] = json.loads(line)
        told = {"name": asked["name"]}
        try:
            draw_file(folder, asked["name"], Drawing.from_text(asked["drawing"]))
        except Exception as error:  # noqa: BLE001  whatever the libraries raise, the next picture may be drawn
            told["error"] = type(error).__name__
        print(json.dumps(told), flush=True)
        if resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > ENOUGH:
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]))
