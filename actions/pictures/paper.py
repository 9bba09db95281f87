"""What all pictures are drawn with: colours for light and dark, the fonts we ship, the width of a text."""

from __future__ import annotations

import base64
import io
import lzma
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from actions.pictures.drawing import Drawing

FONTS = Path(__file__).parent / "fonts"
FONT_FILES = {
    "en": ("Noto Sans", "NotoSans-Regular.ttf"),
    "ru": ("Noto Sans", "NotoSans-Regular.ttf"),
    "ko": ("Noto Sans CJK KR", "NotoSansCJKKR-Regular.otf"),
    "ja": ("Noto Sans CJK JP", "NotoSansCJKJP-Regular.otf"),
    "zh": ("Noto Sans CJK SC", "NotoSansCJKSC-Regular.otf"),
    "zh-Hant": ("Noto Sans CJK TC", "NotoSansCJKTC-Regular.otf"),
}

WIDE, NARROW = 560, 320
"""Pixels: for a page, and for a telephone or a narrow chat, where the smallest text still is 12 px high."""
PAPER, INK, FAINT, RULE, LAND = "#ffffff", "#1d2733", "#5a6673", "#b9c3cc", "#e3e7ea"
SISTER, FRIENDSHIP, HOME = "#0072b2", "#d55e00", "#1d2734"
COLOURS = {"sister": SISTER, "friendship": FRIENDSHIP, "home": HOME, "": SISTER}
SHAPES = {"sister": "circle", "friendship": "diamond", "home": "square", "": "circle"}
"""Blue and vermilion of Okabe and Ito's palette, safe for the colour-blind; the shapes differ as well."""

DARK = {
    PAPER: "#171d24",
    INK: "#eef2f5",
    FAINT: "#a9b4be",
    RULE: "#55616c",
    LAND: "#303942",
    SISTER: "#56b4e9",
    FRIENDSHIP: "#f0a45d",
    HOME: "#eef2f6",
}


@dataclass(frozen=True)
class Font:
    family: str
    path: Path
    widths: Any
    letters: Any

    @classmethod
    def of(cls, language: str, folder: Path) -> Font:
        """Unpacked into `folder` where it is not there yet."""
        from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

        family, file = FONT_FILES.get(language, FONT_FILES["en"])
        path = unpack(file, folder)
        opened = TTFont(path, lazy=True)
        scale = 1 / opened["head"].unitsPerEm
        widths = {name: advance * scale for name, (advance, _) in opened["hmtx"].metrics.items()}
        return cls(family, path, widths, opened.getBestCmap())

    def width(self, text: str, size: float) -> float:
        """In pixels; a letter that the font lacks counts as a square."""
        return float(size * sum(self.widths.get(self.letters.get(ord(letter), ""), 1.0) for letter in text))

    def lacks(self, text: str) -> bool:
        return any(ord(letter) not in self.letters for letter in text if letter.strip())

    def wrapped(self, text: str, size: float, width: float) -> list[str]:
        """`text` in lines: broken at spaces, and where there are none between any two letters."""
        lines = [""]
        words = text.split(" ") if " " in text else list(text)
        gap = " " if " " in text else ""
        for word in words:
            longer = lines[-1] + (gap if lines[-1] else "") + word
            if lines[-1] and self.width(longer, size) > width:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines


def unpack(file: str, folder: Path) -> Path:
    path = folder / file
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f"{file}.{os.getpid()}.part"
        part.write_bytes(lzma.decompress((FONTS / f"{file}.xz").read_bytes()))
        part.replace(path)
    return path


def finished(svg: str, font: Font, texts: Iterable[str], drawing: Drawing) -> str:
    """The SVG with its letters in it, so that it looks the same everywhere, and with colours for the dark."""
    dark = "".join(
        f'[fill="{light}"]{{fill:{dark}}}[stroke="{light}"]{{stroke:{dark}}}' for light, dark in DARK.items()
    )
    letters = base64.b64encode(_letters(font, texts)).decode()
    style = (
        f"<style>@font-face{{font-family:'{font.family}';src:url(data:font/woff;base64,{letters})}}"
        f"@media (prefers-color-scheme:dark){{{dark}}}</style>"
    )
    start = svg.index(">") + 1
    said = f"<title>{escape(drawing.title)}</title><desc>{escape(drawing.alt)}</desc>"
    head = svg[:start].replace("<svg ", f'<svg role="img" lang="{drawing.language}" ', 1)
    return f"{head}{said}{style}{svg[start:]}"


def _letters(font: Font, texts: Iterable[str]) -> bytes:
    """A WOFF of the letters that are used."""
    from fontTools import subset  # type: ignore[import-untyped]

    options = subset.Options(flavor="woff", layout_features=["kern"], hinting=False, notdef_outline=True)
    opened = subset.load_font(str(font.path), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="".join(texts))
    subsetter.subset(opened)
    opened.flavor = "woff"
    written = io.BytesIO()
    opened.save(written)
    return written.getvalue()
