"""Drawing pictures: by the real program, kept once drawn, and quiet where it fails."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from pathlib import Path

from actions.pictures.drawing import Drawing, Item
from actions.pictures.gallery import Gallery
from actions.pictures.labels import place_labels

CHART = Drawing(
    "chart", "ko", "인구", (Item("벨라노", "7만 명", (70_000.0,), "friendship"),), alt="인구 그래프"
)


def test_a_description_comes_back_from_its_text() -> None:
    assert Drawing.from_text(CHART.as_text()) == CHART


def test_other_words_are_another_picture() -> None:
    assert replace(CHART, title="기온").name != CHART.name


def test_a_picture_is_drawn_with_its_letters_in_it_and_colours_for_the_dark(tmp_path: Path) -> None:
    gallery = Gallery(tmp_path)
    address = asyncio.run(gallery.offer(CHART, patience=30))
    assert address == f"/pictures/{CHART.name}.svg"
    svg = (tmp_path / f"{CHART.name}.svg").read_text(encoding="utf-8")
    assert "벨라노" in svg and "font/woff" in svg and "prefers-color-scheme:dark" in svg
    assert (tmp_path / f"{CHART.name}.png").read_bytes().startswith(b"\x89PNG")


def test_a_drawing_program_that_fails_gives_no_picture(tmp_path: Path) -> None:
    gallery = Gallery(tmp_path, (sys.executable, "-c", "raise SystemExit(1)"))
    assert asyncio.run(gallery.offer(CHART, patience=30)) is None


def test_an_answer_does_not_wait_for_a_slow_picture(tmp_path: Path) -> None:
    gallery = Gallery(tmp_path, (sys.executable, "-c", "import time; time.sleep(3)"))
    assert asyncio.run(gallery.offer(CHART, patience=0.1)) == f"/pictures/{CHART.name}.svg"


def test_only_what_was_offered_is_found(tmp_path: Path) -> None:
    for file in ("../knowledge.sqlite", f"{'0' * 20}.svg"):
        assert asyncio.run(Gallery(tmp_path).find(file)) is None


def test_labels_of_crowded_points_do_not_overlap() -> None:
    points = [(100.0 + 15 * n, 100.0 + 5 * (n % 3)) for n in range(8)]
    boxes = [label.box for label in place_labels(points, [(60, 18)] * 8, (0, 0, 400, 300))]
    for n, one in enumerate(boxes):
        for two in boxes[n + 1 :]:
            assert one[2] <= two[0] or two[2] <= one[0] or one[3] <= two[1] or two[3] <= one[1]
