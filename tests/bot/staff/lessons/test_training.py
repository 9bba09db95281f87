"""Training runs once at a time, and how it ended is known, also where nobody could say so."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import HERE, Settings
from bot.staff.lessons.training import Runs, last_run, training

DIES = """
import os, signal, sys
from pathlib import Path
from bot.settings import Settings
from bot.staff.lessons.training import training

with training(Settings(root=Path(sys.argv[1])), "Minji") as report:
    report("learning", 1, 3)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_how_far_it_is_and_that_it_is_done_is_told(tmp_path: Path) -> None:
    settings = Settings(root=tmp_path)
    assert last_run(settings) is None
    with training(settings, "Minji") as report:
        report("learning", 1, 3)
        run = last_run(settings)
        assert run is not None and run.is_running
        assert (run.by, run.stage, run.number, run.of) == ("Minji", "learning", 1, 3)
        with pytest.raises(Runs), training(settings, "Joon"):
            pass
    run = last_run(settings)
    assert run is not None and (run.by, run.state) == ("Minji", "done")


@pytest.mark.parametrize(
    ("error", "state", "why"),
    [
        (ValueError("No such city."), "failed", "No such city."),
        (MemoryError(), "failed", "MemoryError"),
        (KeyboardInterrupt(), "stopped", ""),
    ],
)
def test_why_it_failed_or_that_it_was_stopped_is_told(
    tmp_path: Path, error: BaseException, state: str, why: str
) -> None:
    settings = Settings(root=tmp_path)
    with pytest.raises(type(error)), training(settings, "Minji"):
        raise error
    run = last_run(settings)
    assert run is not None and (run.state, run.why) == (state, why)


def test_one_that_was_killed_is_broken_off_and_the_next_can_begin(tmp_path: Path) -> None:
    settings = Settings(root=tmp_path)
    done = subprocess.run([sys.executable, "-c", DIES, str(tmp_path)], cwd=HERE, check=False)
    assert done.returncode == -signal.SIGKILL
    run = last_run(settings)
    assert run is not None and (run.state, run.stage) == ("broken-off", "learning")
    with training(settings, "Joon"):
        run = last_run(settings)
        assert run is not None and run.is_running and run.by == "Joon"
