"""The parts of the benches work together; nothing here judges a time."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from bench import workers
from bench.bots import JAMAE, SANIC
from bench.cities import with_slip
from bench.client import WINDOW
from bench.report import report
from bench.shapes import SHAPES, all_questions
from bench.speed import Effort, measure
from bench.tables import write_between_markers

TINY = Effort(starts=1, rounds=1, messages=len(all_questions()), seconds=0.2, long_conversations=1, limit=60)


@pytest.mark.slow
def test_two_bots_are_made_started_asked_and_reported(tmp_path: Path) -> None:
    measured = measure((JAMAE, SANIC), tmp_path, TINY)
    text = report((JAMAE, SANIC), measured, load_before=0)
    assert "Sanic alone" in text and "400th message / 10th" in text
    for each in measured.values():
        assert each.start() > 0 and min(each.memory) > 0 and each.percentile(0) <= each.percentile(2)
        assert set(each.places) == {10, 100, 400} and set(each.throughput) == {8, 32}


@pytest.mark.slow
@pytest.mark.skipif("JAMAE_TEST_POSTGRES" not in os.environ, reason="no PostgreSQL")
def test_one_worker_and_two_are_asked_and_reported(tmp_path: Path) -> None:
    found = workers.measure(tmp_path, os.environ["JAMAE_TEST_POSTGRES"], rounds=1, seconds=1)
    assert all(each.rate > 0 and 0 < each.server < each.all for (each,) in found.values())
    assert "By processor time" in workers.report(found)


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
