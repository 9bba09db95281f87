"""The parts of the benches work together; nothing here judges a time."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from pathlib import Path

import pytest
from conversation import DATA
from databases import new_database

from actions.text.phrases import Phrases
from bench import kakao, plot, stores, understanding, workers
from bench.cities import with_slip
from bench.harness.bots import JAMAE, SANIC, copy_jamae
from bench.harness.client import WINDOW
from bench.harness.shapes import SHAPES, all_questions
from bench.results.report import report
from bench.results.tables import write_between_markers
from bench.speed import Effort, measure

TINY = Effort(
    starts=1,
    rounds=1,
    messages=len(all_questions()),
    seconds=0.2,
    long_conversations=1,
    limit=240,
    at_once=(8, 16),  # of a hundred the last waits longer than the server lets it, where tests run beside
)


@pytest.mark.long
def test_two_bots_are_made_started_asked_and_reported(tmp_path: Path) -> None:
    measured = measure((JAMAE, SANIC), tmp_path, TINY)
    text = report((JAMAE, SANIC), measured, load_before=0)
    assert "Sanic alone" in text and "400th message / 10th" in text
    assert "slowest message / median, 16 clients at once" in text
    for each in measured.values():
        assert each.start() > 0 and min(each.memory) > 0 and each.percentile(0) <= each.percentile(2)
        assert set(each.places) == {10, 100, 400} and set(each.throughput) == {8, 32}
        assert min(each.strangers) > 0 and all(min(waits) >= 1 for waits in each.waits.values())


@pytest.mark.long
def test_one_worker_and_two_are_asked_and_reported(trained: Path, tmp_path: Path) -> None:
    shutil.copytree(trained / "models", tmp_path / "models")
    with new_database() as url:
        found = workers.measure(tmp_path, url, rounds=1, seconds=1)
    assert all(each.rate > 0 and 0 < each.server < each.all for (each,) in found.values())
    assert "By processor time" in workers.report(found)


@pytest.mark.long
def test_all_stores_of_conversations_are_asked_and_reported(trained: Path, tmp_path: Path) -> None:
    shutil.copytree(trained / "models", tmp_path / "trained" / "models")
    with new_database() as url:
        found = stores.measure(tmp_path, url, rounds=1, messages=6)
    assert set(found) == {stores.IN_MEMORY, stores.SQLITE, stores.POSTGRES}
    assert f"| {stores.IN_MEMORY} |" in stores.report(found)


@pytest.mark.long
def test_people_on_kakaotalk_are_asked_for_and_reported(trained: Path, tmp_path: Path) -> None:
    root = tmp_path / "jamae"
    copy_jamae(root)
    shutil.copytree(trained / "models", root / "models")
    found = kakao.measure(root, (1, 3))
    assert [(asked.people, len(asked.times), asked.told.total()) for asked in found] == [
        (1, 6, 6),
        (3, 18, 18),
    ]
    assert "| 3 | 18 |" in kakao.report(found)


def test_calls_of_kakaotalk_that_are_late_or_put_off_are_counted_apart() -> None:
    late = kakao.Asked(2, [0.1, 2.5], Counter({"answered": 1, "put off": 1}))
    assert "| 2 | 2 | 50.0 | 1.30 | 2.50 | 50.0 |" in kakao.report([late])


def test_who_is_told_that_something_failed_is_not_counted_as_answered() -> None:
    assert Phrases(DATA).say("ko", "unavailable") in kakao.put_off_sentences(DATA.parent)


def test_rounds_are_held_against_those_beside_them() -> None:
    found = {
        stores.IN_MEMORY: [[1.0], [10.0]],
        stores.SQLITE: [[1.4], [14.0]],
        stores.POSTGRES: [[2.0], [20.0]],
    }
    text = stores.report(found)
    assert "| 1.40 | met |" in text and "| 2.00 | **missed** |" in text


def test_a_plot_is_drawn_of_the_table_on_the_page(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    (tmp_path / "images").mkdir()
    page.write_text(
        "<!-- cities -->\n\n| shape | ratio |\n| --- | ---: |\n| one fact | 1.04 |\n\n<!-- /cities -->"
    )
    drawn = plot.draw("cities", page).read_text(encoding="utf-8")
    assert "one fact" in drawn and "1.04" in drawn
    page.write_text(
        "<!-- cities -->\n| shape | time |\n| --- | ---: |\n| one fact | 1.04 |\n<!-- /cities -->"
    )
    with pytest.raises(ValueError, match="no column ratio"):
        plot.draw("cities", page)


def test_tables_are_read_as_numbers() -> None:
    text = "| | memory, MB | note |\n|---|---|---|\n| `rasa init` | 1,130 + 121 | 2: two |\n| Sanic | - | |\n"
    assert plot.columns(text) == {"memory, MB": {"rasa init": 1251.0}}


def test_the_plots_of_the_page_show_its_tables() -> None:
    for name in plot.PLOTS:
        drawn = (plot.PERFORMANCE.parent / "images" / f"{name}.svg").read_text(encoding="utf-8")
        read = plot.columns(plot.between_markers(name))
        for panel in plot.PLOTS[name]:
            assert all(f"{value:,.10g}" in drawn for value in read[panel.column].values()), (name, panel)


def test_ways_of_understanding_are_cross_validated() -> None:
    utterances = understanding.read_marked(DATA)["ja"][::10]
    found = understanding.cross_validate(
        understanding.WAYS[understanding.OURS], utterances, understanding.dealt
    )
    assert 0 < found.both <= min(found.kind, 1) and 0 < found.attributes <= 1 and found.question > 0


@pytest.mark.parametrize(
    ("rates", "server", "said"),
    [((100, 180), 1.0, "met."), ((100, 120), 1.0, "missed"), ((10, 20), 0.2, "not to be judged")],
)
def test_a_ratio_is_judged_only_where_a_worker_had_a_core(
    rates: tuple[float, float], server: float, said: str
) -> None:
    found = {
        number: [workers.Round(rate, server, 0.3, server + 0.5)]
        for number, rate in zip(workers.NUMBERS, rates)
    }
    assert said in workers.report(found)


def test_any_window_of_a_long_conversation_has_questions_of_different_shapes() -> None:
    first = all_questions()[:WINDOW]
    assert len({shape for shape, questions in SHAPES.items() if set(questions) & set(first)}) == WINDOW


def test_a_slip_changes_a_name_but_not_its_first_letter() -> None:
    chance = random.Random(1)
    slips = [with_slip("Rotterdam", chance) for _ in range(50)]
    assert "Rotterdam" not in slips and {slip[0] for slip in slips} == {"R"}


def test_a_table_replaces_only_what_stands_between_its_markers(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("before\n<!-- a -->\nold\n<!-- /a -->\nafter\n")
    write_between_markers("a", "new", page)
    assert page.read_text() == "before\n<!-- a -->\n\nnew\n\n<!-- /a -->\nafter\n"
    with pytest.raises(ValueError, match="no markers"):
        write_between_markers("b", "new", page)
