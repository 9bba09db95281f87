"""A new network is tried beside the live one: what is lost, won and changed, and nothing of it is live."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator

import pytest
from small_project import write_misled

from actions.understand.learned import FILE
from bot.review import tables as review
from bot.review.turn_record import HeardTurn
from bot.settings import Settings
from bot.staff.lessons.models import Models
from bot.staff.lessons.taught import Said, teach
from bot.staff.lessons.training import last_run
from bot.staff.lessons.trial import Trial, last_trial
from bot.staff.site import Site
from bot.staff.terminal.learn import Terminal, go_back, make_live, tell_status, try_again

LESSON = Said("Who signed the agreement with Okayama?", "fact(okayama, signers)")
ASKED = ("How many people live in Okayama?", "and Kawasaki?")
"""Of which the misled network reads only the second otherwise."""


def heard(text: str) -> HeardTurn:
    return HeardTurn(
        "one", text, time.time(), "2026-11-20", "web", "en", "answered", text=text, answer="Many."
    )


@pytest.fixture
def lines() -> list[str]:
    """What was told in the terminal."""
    return []


@pytest.fixture
def terminal(training_site: Site, lines: list[str]) -> Iterator[Terminal]:
    """Minji's, in English."""
    settings = training_site.settings
    teach(settings.taught, "en", "Minji", [LESSON])
    with training_site.records.transaction() as connection:
        review.add_turns(connection, [heard(text) for text in ASKED])
    yield Terminal(training_site, "en", "Minji", lines.append)
    training_site.records.close()


def tried(terminal: Terminal, settings: Settings) -> Trial:
    write_misled(settings.root, Models(settings).candidate_file)
    try_again(terminal)
    trial = last_trial(settings)
    assert trial is not None
    return trial


def test_what_is_lost_is_named_and_nothing_is_live_before_somebody_says_so(
    terminal: Terminal, project: Settings, lines: list[str]
) -> None:
    live = (project.root / FILE).read_bytes()
    trial = tried(terminal, project)
    assert trial.held_out.turns == trial.of == 3
    assert trial.held_out.before == 3 and trial.held_out.after < 3
    assert len(trial.lost) == 3 - trial.held_out.after and trial.won == ()
    case = trial.lost[0]
    assert (case.language, case.conversation, case.turn) == ("en", 1, 1)
    assert case.said == "How many people live in Harbin?" and case.before == case.means != case.after
    assert list(trial.lessons.values()) == [(True, False)]
    assert trial.asked == len(ASKED) and trial.changed == (2,)
    told = "\n".join(lines)
    assert "Lessons understood: 0 of 1; before 1." in told
    assert "English, conversation 1, turn 1: “How many people live in Harbin?”" in told
    assert "Of 2 questions of the last days 1 would be answered otherwise." in told
    assert (project.root / FILE).read_bytes() == live
    run = last_run(project)
    assert run is not None and run.state == "done"


def test_nothing_that_visitors_said_is_kept_of_a_trial(terminal: Terminal, project: Settings) -> None:
    tried(terminal, project)
    kept = (Models(project).folder / "trial.json").read_text(encoding="utf-8")
    assert json.loads(kept)["changed"] == [2]
    assert not any(text in kept for text in (*ASKED, LESSON.say))


def test_only_what_was_tried_against_what_is_live_becomes_live_and_is_taken_back(
    terminal: Terminal, project: Settings, lines: list[str]
) -> None:
    live = (project.root / FILE).read_bytes()
    with pytest.raises(ValueError, match="No new model waits"):
        make_live(terminal)
    write_misled(project.root, Models(project).candidate_file)
    with pytest.raises(ValueError, match="not been tried"):
        make_live(terminal)
    try_again(terminal)
    assert make_live(terminal).number == 2
    assert (project.root / FILE).read_bytes() != live
    lines.clear()
    tell_status(terminal)
    assert "Live is model 2, made live" in lines[0] and "by Minji" in lines[0]
    assert "Model 1, which came with Jamae" in lines[-1]
    assert go_back(terminal).number == 1
    assert (project.root / FILE).read_bytes() == live
    with pytest.raises(ValueError, match="No model before"):
        go_back(terminal)
