"""`jamae learn` as a process of its own: it learns, tries, makes live and goes back."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from command_line import command, environment

from actions.understand.learn.conversations import sign_of
from actions.understand.learned import FILE, fingerprint_in, taught_in
from bot.rasa.interpreter import fingerprint
from bot.settings import Settings
from bot.staff.lessons.models import Models
from bot.staff.lessons.taught import Said, taught, teach
from bot.staff.lessons.trial import is_of, last_trial

PATIENCE = 800
"""Seconds: no more than a bound. On a machine that has nothing else to do it is a minute."""


def learn(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command("learn", "--language", "en", *options, toy=False),
        env=environment(root),
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )


def test_what_cannot_be_done_is_said_in_the_language_of_the_screen(project: Settings) -> None:
    for language, option, told in (
        ("en", "--live", "No new model waits"),
        ("ko", "--back", "보관된 지난 모델이 없습니다"),
        ("en", "--stop", "No training runs"),
    ):
        done = learn(project.root, option, "--language", language)
        assert done.returncode == 1 and told in done.stderr, done.stderr
    assert "Live is model 1, which came with Jamae" in learn(project.root, "--status").stderr


@pytest.mark.long
def test_a_candidate_is_learned_and_tried_and_only_then_made_live(project: Settings) -> None:
    before, models = (project.root / FILE).read_bytes(), Models(project)
    teach(project.taught, "en", "Minji", [Said("heads in Harbin", "fact(harbin, population)")])
    done = learn(project.root, "--anew", "--by", "Minji")
    assert done.returncode == 0, done.stderr
    for part in (
        "It learns: 7 of 7 rounds are done.",
        "A new model was learned",
        "of 3 turns",
        "Lessons understood",
    ):
        assert part in done.stderr, done.stderr
    assert (project.root / FILE).read_bytes() == before
    assert taught_in(models.candidate_file) == {sign_of(taught(project.taught)[0])}
    assert fingerprint_in(models.candidate_file) == fingerprint(project.root)
    assert is_of(last_trial(project), models.change_to(models.candidate()))
    made = learn(project.root, "--live", "--by", "Minji")
    assert "Model 2 is live" in made.stderr, made.stderr
    assert (project.root / FILE).read_bytes() == models.candidate_file.read_bytes()
    assert "Model 1 is live" in learn(project.root, "--back").stderr
    assert (project.root / FILE).read_bytes() == before
