"""`jamae` run as a process of its own on a project folder, the toy one unless another is given."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from ports import free_port

TOY = Path(__file__).parent / "toy"
ROOT = TOY.parents[2]


def environment(root: Path, **variables: str) -> dict[str, str]:
    """JAMAE_PORT is one where nothing listens, so that a server of somebody else's is not found."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("JAMAE_")}
    paths = os.pathsep.join((str(TOY), str(ROOT)))
    return {
        **clean,
        "PYTHONPATH": paths,
        "JAMAE_ROOT": str(root),
        "JAMAE_PORT": str(free_port()),
        "PROMPT_TOOLKIT_NO_CPR": "1",
        **variables,
    }


def command(*arguments: str, toy: bool = True) -> list[str]:
    return [sys.executable, *([str(TOY / "serve.py")] if toy else ["-m", "bot.cli"]), *arguments]


def jamae(
    root: Path, *arguments: str, stdin: str | bytes = "", toy: bool = True, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run to the end, with pipes instead of a terminal."""
    done = subprocess.run(
        command(*arguments, toy=toy),
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        check=False,
        env=environment(root, **variables),
        timeout=120,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())
