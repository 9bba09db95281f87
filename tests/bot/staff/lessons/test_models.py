"""Which network is live, and which were before: whole or not at all, and only what was looked at."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from small_project import write_empty

from actions.understand.learned import FILE, fingerprint_in
from bot.settings import HERE, Settings
from bot.staff import tables
from bot.staff.lessons.models import Change, Model, Models, NotAsSeen, Unreadable, put_live, sign_of
from bot.staff.records import Records

DIES_WHEN = """
import os, signal, sys
from pathlib import Path
from bot.settings import Settings
from bot.staff.lessons.models import Models

replaced = Path.replace

def dying(self, target):
    if Path(target).name == sys.argv[2]:
        os.kill(os.getpid(), signal.SIGKILL)
    return replaced(self, target)

Path.replace = dying
models = Models(Settings(root=Path(sys.argv[1])))
models.make_live(models.change_to(models.candidate()), "Minji")
"""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    write_empty(tmp_path / FILE, "first")
    return Settings(root=tmp_path)


@pytest.fixture
def models(settings: Settings) -> Models:
    return Models(settings)


def candidate(models: Models, name: str) -> Change:
    write_empty(models.candidate_file, name)
    return models.change_to(models.candidate())


def live_name(models: Models) -> str:
    return fingerprint_in(models.live_file)


def test_the_three_before_are_kept_with_who_and_when(models: Models) -> None:
    assert models.live() == Model(1, sign_of(models.live_file)) and models.before() == []
    for name in ("second", "third", "fourth", "fifth"):
        change = candidate(models, name)
        assert models.candidate() == change.to
        made = models.make_live(change, f"who made the {name}")
        assert live_name(models) == name and models.live() == made and models.candidate() == ""
    assert made.number == 5 and time.time() - made.at < 600
    assert [(each.number, each.by) for each in models.before()] == [
        (4, "who made the fourth"),
        (3, "who made the third"),
        (2, "who made the second"),
    ]
    assert len(list(models.folder.glob("model-*.npz"))) == 3


def test_going_back_goes_to_the_one_before_and_loses_nothing(models: Models) -> None:
    for name in ("second", "third"):
        models.make_live(candidate(models, name), "Minji")
    for number, name in ((2, "second"), (1, "first")):
        before = models.one_before()
        assert before is not None and before.number == number
        assert models.make_live(models.change_to(before.sign), "Joon").number == number
        assert live_name(models) == name
    assert models.one_before() is None
    assert [each.number for each in models.before()] == [3, 2]
    assert models.candidate() == ""  # it was live, and is kept as the third


def test_what_was_not_looked_at_does_not_become_live(models: Models) -> None:
    seen = candidate(models, "second")
    other = candidate(models, "third")
    with pytest.raises(NotAsSeen):
        models.make_live(seen, "Minji")
    models.make_live(other, "Joon")
    with pytest.raises(NotAsSeen):
        models.make_live(other, "Minji")
    assert live_name(models) == "third"
    assert models.change_to(other.to).code != other.code


def test_a_damaged_network_does_not_become_live(models: Models) -> None:
    models.candidate_file.parent.mkdir(parents=True)
    models.candidate_file.write_bytes(models.live_file.read_bytes()[:-40])
    with pytest.raises(Unreadable):
        models.make_live(models.change_to(models.candidate()), "Minji")
    assert live_name(models) == "first"


@pytest.mark.parametrize("file", ["model-1.npz", "models.json", "interpreter.npz"])
def test_one_who_is_killed_leaves_the_old_network_and_it_can_be_done_again(
    models: Models, settings: Settings, file: str
) -> None:
    change = candidate(models, "second")
    done = subprocess.run([sys.executable, "-c", DIES_WHEN, str(settings.root), file], cwd=HERE, check=False)
    assert done.returncode == -signal.SIGKILL
    live = models.live()
    assert live_name(models) == "first" and live is not None and live.number == 1
    assert models.candidate() == change.to and models.before() == []
    models.make_live(models.change_to(change.to), "Minji")
    assert live_name(models) == "second"
    assert [each.number for each in models.before()] == [1]


def test_who_made_what_live_stands_in_the_audit(models: Models, settings: Settings) -> None:
    records = Records(settings)
    put_live(models, records, candidate(models, "second"), "Minji")
    put_live(models, records, models.change_to(models.before()[0].sign), "Joon")
    with pytest.raises(NotAsSeen):
        put_live(models, records, Change("other", "other", 0), "Joon")
    with records.reading() as connection:
        noted = [(each.person, each.action) for each in tables.entries(connection, before=None, most=9)]
    records.close()
    assert noted == [
        ("Joon", "failed:model-live"),
        ("Joon", "begun:model-live"),
        ("Joon", "model-back"),
        ("Joon", "begun:model-back"),
        ("Minji", "model-live"),
        ("Minji", "begun:model-live"),
    ]
