"""`rasa run actions` is for this machine unless somebody decides otherwise."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

PROGRAM = "import os, actions.action; print(os.environ['SANIC_HOST'])"


@pytest.mark.parametrize(("set_to", "listens_on"), [(None, "127.0.0.1"), ("10.0.0.1", "10.0.0.1")])
def test_the_action_server_listens_on_this_machine_only_by_default(
    set_to: str | None, listens_on: str
) -> None:
    """rasa_sdk imports the actions, then reads SANIC_HOST; without it, it listens everywhere."""
    environment = {name: value for name, value in os.environ.items() if name != "SANIC_HOST"}
    if set_to:
        environment["SANIC_HOST"] = set_to
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == listens_on
