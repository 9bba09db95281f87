"""Training on the pages: started, stopped, broken off, tried, made live by two where set, and taken back."""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from office import Page, Person, serving
from served import wait_for
from small_project import write_misled

from actions.understand.learn.conversations import sign_of
from actions.understand.learned import FILE
from bot.review import tables as review
from bot.review.turn_record import HeardTurn
from bot.settings import Settings
from bot.staff.lessons.models import Models
from bot.staff.lessons.taught import Said, taught, teach
from bot.staff.lessons.training import Run, last_run
from bot.staff.lessons.trial import Case, Share, Trial, keep_trial
from bot.staff.site import Site

PATIENCE = 600
"""Seconds: no more than a bound, since a process starts in some seconds on a machine that has nothing else to
do."""
HOSTILE = "<script>document.title='x'</script> in Harbin"


@pytest.fixture
def address(training_site: Site) -> Iterator[str]:
    turns = [
        HeardTurn("one", text, time.time(), "2026-11-20", "web", "en", "answered", text=text)
        for text in ("How many people live in Okayama?", HOSTILE)
    ]
    with training_site.records.transaction() as connection:
        review.add_turns(connection, turns)
    with serving(training_site) as served:
        yield served


def tried(settings: Settings) -> Models:
    """A candidate that reads badly, and a trial that says so."""
    teach(settings.taught, "en", "Minji", [Said(HOSTILE, "fact(harbin, population)")])
    models = Models(settings)
    write_misled(settings.root, models.candidate_file)
    change = models.change_to(models.candidate())
    case = Case("en", 1, 2, HOSTILE, "fact(weihai, population)", "fact(weihai, population)", "profile(gone)")
    trial = Trial(
        change.live,
        change.to,
        time.time(),
        of=30,
        languages={"en": Share(3, 3, 2)},
        lessons={sign_of(taught(settings.taught)[0]): (True, False), "taken back": (False, True)},
        lost=(case,),
        asked=2,
        changed=(1, 2, 99),
    )
    keep_trial(settings, trial)
    return models


def do(person: Person, what: str, models: Models, sign: str = "") -> Page:
    change = models.change_to(sign or models.candidate())
    return person.send("/staff/training", do=what, sign=change.to, code=change.code)


def test_what_a_trial_found_is_shown_in_words(project: Settings, somebody: Callable[..., Person]) -> None:
    tried(project)
    for language, parts in (
        (
            "en",
            (
                "Training is wanted: what is live has not learned from 1 of 1 lessons.",
                "Of 3 labelled turns that no model learns from 2 are read rightly; before 3. There are 30.",
                "reads fewer of the labelled turns rightly",
                "Lessons understood: 1 of 2; before 1.",
                "(understood before)",
                "rightly before: 1",
                f"English, conversation 1, turn 2: “{HOSTILE}” means",
                "population of Weihai",
                "Now: profile(gone)",
                "Of 2 questions of the last days 3 would be answered otherwise.",
                "Make the new model live",
            ),
        ),
        ("ko", ("학습이 필요합니다", "새 모델 적용하기", "영어 1번 대화 2번째")),
    ):
        page = somebody(language=language).get("/staff/training")
        assert page.status == 200 and "<script>" not in page.text
        for part in parts:
            assert part in page.said, (part, page.said)


def test_answers_that_would_change_are_read_anew_as_far_as_they_are_kept(
    project: Settings, somebody: Callable[..., Person]
) -> None:
    tried(project)
    page = somebody().get("/staff/training/answers")
    assert "How many people live in Okayama?" in page.said and "710,000" in page.said
    assert HOSTILE in page.said and "<script>" not in page.text
    assert "1 of these questions are not kept any more." in page.said


def test_it_is_made_live_as_it_was_seen_and_taken_back(
    project: Settings, somebody: Callable[..., Person]
) -> None:
    before = (project.root / FILE).read_bytes()
    minji, models = somebody(), tried(project)
    seen = re.search(r'name="code" value="([\w-]+)"', minji.get("/staff/training").text)
    assert seen
    assert "Model 2 is live" in do(minji, "live", models).said
    assert (project.root / FILE).read_bytes() == models.candidate_file.read_bytes()
    late = minji.send("/staff/training", do="live", sign=models.change_to("").live, code=seen[1])
    assert "nothing was changed" in late.said
    first = models.before()[0]
    assert "Model 1 is live" in do(minji, "live", models, first.sign).said
    assert (project.root / FILE).read_bytes() == before
    said = minji.get("/staff/audit").said
    assert "made model 2 live" in said and "went back to model 1" in said


def test_a_second_person_must_have_approved_just_this(training_site: Site, project: Settings) -> None:
    training_site.settings = replace(project, staff_second_person=True)
    models = tried(project)
    with serving(training_site) as address:
        minji, joon = Person(address), Person(address)
        minji.sign_in("Minji")
        joon.sign_in("Joon")
        assert "Make the new model live" not in minji.get("/staff/training").said
        do(minji, "approve", models)
        assert do(minji, "live", models).status == 409
        do(joon, "approve", models)
        assert "Approved by Minji, Joon" in minji.get("/staff/training").said
        assert "Model 2 is live" in do(minji, "live", models).said
        first = models.before()[0].sign
        assert do(minji, "live", models, first).status == 409
        do(joon, "approve", models, first)
        assert "Model 1 is live" in do(minji, "live", models, first).said


def test_what_was_not_tried_is_not_made_live(project: Settings, somebody: Callable[..., Person]) -> None:
    before = (project.root / FILE).read_bytes()
    models = Models(project)
    write_misled(project.root, models.candidate_file)
    minji = somebody()
    page = minji.get("/staff/training")
    assert "has not been tried" in page.said and "Make the new model live" not in page.said
    assert do(minji, "live", models).status == 409
    assert (project.root / FILE).read_bytes() == before


def test_of_another_citys_data_it_says_that_nothing_is_learned(training_site: Site) -> None:
    training_site.settings = replace(training_site.settings, city=training_site.settings.root / "data")
    with serving(training_site) as address:
        minji = Person(address)
        # accounts are those that the site was made with
        minji.sign_in("Minji")
        assert "not learned from" in minji.get("/staff/training").said
        assert minji.send("/staff/training", do="train").status == 409


def state_of(settings: Settings) -> str:
    run = last_run(settings)
    return run.state if run else ""


def is_reading(settings: Settings) -> Run | None:
    """The training, once it reads conversations."""
    run = last_run(settings)
    return run if run and run.is_running and run.stage != "starting" else None


@pytest.mark.slow
def test_training_that_is_killed_leaves_what_is_live_and_says_so(
    project: Settings, somebody: Callable[..., Person]
) -> None:
    before = (project.root / FILE).read_bytes()
    minji = somebody()
    assert "It has been started" in minji.send("/staff/training", do="train").said
    assert "already" in minji.send("/staff/training", do="train").said
    wait_for(lambda: is_reading(project) is not None, PATIENCE, "the training did not begin")
    page = minji.get("/staff/training")
    assert "Minji began training" in page.said and "conversations" in page.said
    run = last_run(project)
    assert run is not None and os.getpriority(os.PRIO_PROCESS, run.process) == 19
    os.kill(run.process, signal.SIGKILL)
    wait_for(lambda: state_of(project) == "broken-off", PATIENCE, "it is not broken off")
    assert "was broken off" in minji.get("/staff/training").said
    assert (project.root / FILE).read_bytes() == before and Models(project).candidate() == ""


@pytest.mark.slow
def test_training_is_stopped_from_the_page(project: Settings, somebody: Callable[..., Person]) -> None:
    minji = somebody()
    assert "No training runs" in minji.send("/staff/training", do="stop").said
    minji.send("/staff/training", do="train")
    wait_for(lambda: is_reading(project) is not None, PATIENCE, "the training did not begin")
    assert "told to stop" in minji.send("/staff/training", do="stop").said
    wait_for(lambda: state_of(project) != "running", PATIENCE, "it was not stopped")
    assert "was stopped" in minji.get("/staff/training").said
    said = minji.get("/staff/audit").said
    assert "started training" in said and "stopped the training" in said
