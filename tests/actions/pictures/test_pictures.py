"""Drawing pictures: by the real program, kept once drawn, readable by everybody, and quiet where it fails."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from actions import prewarmed
from actions.knowledge import Knowledge
from actions.loading.load import load_or_fail
from actions.pictures.drawing import Drawing, Item
from actions.pictures.gallery import CannotDraw, Gallery
from actions.pictures.labels import place_labels
from actions.pictures.paper import DARK, FAINT, FRIENDSHIP, HOME, INK, LAND, PAPER, SISTER, Font
from actions.pictures.requests import Requests
from actions.pictures.worker import Worker
from actions.store.store import Store, open_engine

DATA = Path(__file__).parents[3] / "data"
LANGUAGES = ("en", "ko", "ja", "zh", "zh-Hant", "ru")
CHART = Drawing(
    "chart", "ko", "인구", (Item("벨라노", "7만 명", (70_000.0,), "friendship"),), alt="인구 그래프"
)
FAILS = (sys.executable, "-c", "raise SystemExit(1)")
HANGS = (sys.executable, "-c", "import time; time.sleep(60)")
SVG = "{http://www.w3.org/2000/svg}"


def gallery_in(folder: Path, worker: Worker | None = None) -> Gallery:
    return Gallery(folder, Requests(f"sqlite:///{folder / 'requests.sqlite'}"), worker)


def test_a_description_comes_back_from_its_text() -> None:
    assert Drawing.from_text(CHART.as_text()) == CHART


def test_other_words_are_another_picture() -> None:
    assert replace(CHART, title="기온").name != CHART.name


def test_a_picture_that_cannot_be_drawn_is_not_tried_at_every_request(tmp_path: Path) -> None:
    gallery = gallery_in(tmp_path, Worker(tmp_path, FAILS))
    asyncio.run(gallery.offer(CHART))
    for _ in range(2):
        with pytest.raises(CannotDraw):
            asyncio.run(gallery.find(f"{CHART.name}.png"))
        gallery._worker = Worker(tmp_path, ("no-such-program",))
    gallery.close()


def test_a_drawing_that_hangs_is_ended_and_the_next_one_begins_anew(tmp_path: Path) -> None:
    worker = Worker(tmp_path, HANGS, longest=0.2)
    assert not worker.draw(CHART.name, CHART)
    assert worker._process is None
    worker._program, worker._longest = (sys.executable, "-c", "print(input())"), 30
    assert not worker.draw(CHART.name, CHART)  # it says something else than the name
    worker.close()


@pytest.mark.slow
def test_a_drawing_that_computes_without_end_is_ended_by_the_time_it_computes(tmp_path: Path) -> None:
    program = (
        "import pathlib, actions.pictures.draw as draw; draw.MOST_SECONDS = 1;"
        "draw.draw_file = lambda *_: sum(1 for _ in iter(int, 1)); draw.main(pathlib.Path('.'))"
    )
    line = json.dumps({"name": CHART.name, "drawing": CHART.as_text()})
    ended = subprocess.run(
        [sys.executable, "-c", program],
        check=False,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(DATA.parent)},
        input=line,
        text=True,
    )
    assert ended.returncode == -signal.SIGXCPU


def test_a_process_that_died_is_replaced(tmp_path: Path) -> None:
    worker = Worker(
        tmp_path,
        (sys.executable, "-c", "import json; print(json.dumps({'name': json.loads(input())['name']}))"),
    )
    assert all(worker.draw(str(number), CHART) for number in range(3))  # each ends after its first picture
    worker.close()


def test_closing_lets_go_of_a_drawing_that_hangs(tmp_path: Path) -> None:
    gallery = gallery_in(tmp_path, Worker(tmp_path, HANGS))
    asyncio.run(gallery.offer(CHART))

    async def close_while_it_draws() -> None:
        drawing = asyncio.create_task(gallery.find(f"{CHART.name}.svg"))
        while gallery._worker._process is None:
            await asyncio.sleep(0.01)
        gallery.close()
        with pytest.raises(CannotDraw):
            await drawing

    asyncio.run(close_while_it_draws())


@pytest.mark.parametrize(
    "file",
    [
        "../requests.sqlite",
        f"{'0' * 20}-wide.svg",
        f"{'0' * 20}.svg",
        f"{'0' * 20}.svg/..",
        "x.png",
        f"{'0' * 20}.json",
    ],
)
def test_only_what_was_offered_is_found(file: str, tmp_path: Path) -> None:
    assert asyncio.run(gallery_in(tmp_path).find(file)) is None


def test_without_a_database_there_is_no_picture_and_no_error(tmp_path: Path) -> None:
    gallery = Gallery(tmp_path, Requests(f"sqlite:///{tmp_path}"))
    assert asyncio.run(gallery.offer(CHART)) is None
    with pytest.raises(CannotDraw):
        asyncio.run(gallery.find(f"{CHART.name}.svg"))


def test_labels_of_crowded_points_do_not_overlap() -> None:
    points = [(100.0 + 15 * n, 100.0 + 5 * (n % 3)) for n in range(8)]
    boxes = [label.box for label in place_labels(points, [(60, 18)] * 8, (0, 0, 400, 300))]
    for n, one in enumerate(boxes):
        for two in boxes[n + 1 :]:
            assert one[2] <= two[0] or two[2] <= one[0] or one[3] <= two[1] or two[3] <= one[1]


# ---- Colours


def luminance(colour: str) -> float:
    """WCAG 2's relative luminance of #rrggbb, 0 to 1."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    brighter, darker = sorted((luminance(one), luminance(two)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def in_light_and_dark(colour: str) -> tuple[str, str]:
    return colour, DARK[colour]


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
def test_colours_stand_out_from_paper_and_land(mode: int) -> None:
    paper, land = in_light_and_dark(PAPER)[mode], in_light_and_dark(LAND)[mode]
    for sign in (SISTER, FRIENDSHIP, HOME):
        for ground in (paper, land):
            assert contrast(in_light_and_dark(sign)[mode], ground) >= 3, (sign, ground)
    for text in (INK, FAINT):
        assert contrast(in_light_and_dark(text)[mode], paper) >= 4.5, text


# What colour-blind people see of linear RGB: Machado, Oliveira and Fernandes 2009, severity 1.0.
BLINDNESS = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}  # fmt: skip


def seen(colour: str, matrix: tuple[tuple[float, float, float], ...]) -> list[float]:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return [min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear)))) for row in matrix]


def lightness_and_hue(rgb: list[float]) -> tuple[float, float, float]:
    """CIELAB of linear sRGB under D65."""
    red, green, blue = rgb
    xyz = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883,
    )
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("kind", BLINDNESS)
def test_sister_and_friendship_differ_for_colour_blind_people(kind: str, mode: int) -> None:
    labs = [
        lightness_and_hue(seen(in_light_and_dark(colour)[mode], BLINDNESS[kind]))
        for colour in (SISTER, FRIENDSHIP)
    ]
    assert sum((a - b) ** 2 for a, b in zip(*labs)) ** 0.5 >= 20  # a just noticeable difference is about 2.3


# ---- The pictures that are asked for most, of the real data, in every language


Drawn = list[tuple[Drawing, str, Font]]
"""Drawings, each with its SVG and its font."""


@pytest.fixture(scope="module")
def drawings(tmp_path_factory: pytest.TempPathFactory) -> list[Drawing]:
    engine = open_engine(f"sqlite:///{tmp_path_factory.mktemp('knowledge') / 'knowledge.sqlite'}")
    load_or_fail(DATA, engine)
    return list(prewarmed.prewarmed_pictures(Knowledge(Store(engine), DATA)))


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gallery]:
    gallery = gallery_in(tmp_path_factory.mktemp("pictures"))
    yield gallery
    gallery.close()


# All take more than ten seconds; the quick part of the tests has those of one language drawn.
ONE_QUICK = [pytest.param(each, marks=() if each == "ko" else pytest.mark.slow) for each in LANGUAGES]


@pytest.fixture(scope="module", params=ONE_QUICK)
def drawn(request: pytest.FixtureRequest, drawings: list[Drawing], gallery: Gallery) -> Drawn:
    """Those of one language, drawn by one process, each wide and then narrow."""
    found = []
    for drawing in (each for each in drawings if each.language == request.param):
        asyncio.run(gallery.prepare(drawing))
        font = Font.of(drawing.language, gallery.folder / "fonts")
        for form in ("", "-narrow"):
            path = asyncio.run(gallery.find(f"{drawing.name}{form}.svg"))
            assert path is not None
            assert path.with_suffix(".png").read_bytes().startswith(b"\x89PNG")
            found.append((drawing, path.read_text(encoding="utf-8"), font))
    return found


def test_there_is_a_map_a_timeline_and_a_chart_of_each_figure(drawn: Drawn) -> None:
    kinds = [drawing.kind for drawing, _, _ in drawn]
    assert kinds == ["map", "map", "timeline", "timeline", "chart", "chart", "chart", "chart"]
    panels = Counter(item.panel for item in drawn[-1][0].items)
    assert list(panels.values()) == [7]


def test_every_letter_is_in_the_font_that_is_shipped_and_in_the_picture(drawn: Drawn) -> None:
    for drawing, svg, font in drawn:
        said = "".join(text for text, _ in texts_of(svg, font))
        assert all(item.name in said for item in drawing.items)
        assert not font.lacks(said)
        assert "font/woff" in svg
        assert "prefers-color-scheme:dark" in svg


PHONE = 274
"""Pixels that the narrowest of today's telephones (320 wide) leave for a picture in the chat."""


def test_letters_are_readable_on_a_telephone(drawn: Drawn) -> None:
    widths = []
    for _, svg, _ in drawn:
        root = ElementTree.fromstring(svg)
        widths.append(float(root.get("width", 0)))
        smallest = min(
            float(text.get("font-size", "0").removesuffix("px"))
            for text in root.iter(f"{SVG}text")
            if text.text
        )
        if widths[-1] < 400:
            assert smallest * PHONE / widths[-1] >= 12 - 0.05
    assert widths == [560, 320] * 4


def test_no_two_texts_overlap_and_none_leaves_the_picture(drawn: Drawn) -> None:
    for _, svg, font in drawn:
        root = ElementTree.fromstring(svg)
        width, height = float(root.get("width", 0)), float(root.get("height", 0))
        boxes = list(dict.fromkeys(texts_of(svg, font)))  # a halo is the same text at the same place
        assert len(boxes) > 8
        for number, (text, box) in enumerate(boxes):
            assert box[0] >= 0 and box[1] >= 0 and box[2] <= width and box[3] <= height, text
            for other, place in boxes[number + 1 :]:
                apart = box[2] <= place[0] or place[2] <= box[0] or box[3] <= place[1] or place[3] <= box[1]
                assert apart, (text, other)


def test_what_is_drawn_is_also_said(drawn: Drawn) -> None:
    for drawing, svg, _ in drawn:
        told = ElementTree.fromstring(svg)
        assert told.findtext(f"{SVG}title") == drawing.title
        assert told.findtext(f"{SVG}desc") == drawing.alt
        for item in drawing.items:
            if item.sort != "home":
                assert item.name in drawing.alt
                assert item.told.rstrip(".") in drawing.alt


Box = tuple[float, float, float, float]


def texts_of(svg: str, font: Font) -> list[tuple[str, Box]]:
    """Each text of an SVG with its box (left, top, right, bottom), as high as its letters with little air."""
    found: list[tuple[str, Box]] = []

    def walk(element: ElementTree.Element, x: float, y: float) -> None:
        for part in element.get("transform", "").replace(")", ") ").split(") "):
            name, _, numbers = part.strip().partition("(")
            if name == "translate":
                moved = [float(n) for n in numbers.rstrip(")").replace(",", " ").split()]
                x, y = x + moved[0], y + (moved[1] if len(moved) > 1 else 0.0)
        if element.tag == f"{SVG}text" and element.text:
            size = float(element.get("font-size", "0").removesuffix("px"))
            wide = font.width(element.text, size)
            left = x - {"end": wide, "middle": wide / 2}.get(element.get("text-anchor", "start"), 0.0)
            found.append((element.text, (left, y - 0.75 * size, left + wide, y + 0.1 * size)))
        for child in element:
            walk(child, x, y)

    walk(ElementTree.fromstring(svg), 0.0, 0.0)
    return found
