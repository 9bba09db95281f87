"""`jamae serve` as a process of its own, which can be ended and started again at the same address.

The one place where tests start a server of ours (tests/docs/test_fixtures.py). What it writes is kept in a
file, whose end stands beside a test that fails (tests/conftest.py).
"""

from __future__ import annotations

import http.client
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from ports import free_port

ROOT = Path(__file__).parents[1]
REAL = (sys.executable, "-m", "bot.cli")
"""The `jamae` command."""
START_SECONDS = 600
"""No more than a bound: a start takes a few seconds, minutes on a machine that has much else to do."""
WITHOUT_LIMITS = {"JAMAE_WEB_SESSION_RATE": "0", "JAMAE_WEB_ADDRESS_RATE": "0"}
PATIENT = {"JAMAE_DATABASE_SECONDS": "60"}
"""For what is kept in PostgreSQL, so that no verdict hangs on how soon it answers on a busy machine."""
OURS = ("JAMAE_", "TELEGRAM_", "KAKAO_")
LAST_LINES = 15

_started: list[Served] = []
"""By this process, in order; those that have ended stay."""


class Served:
    """A project folder that is served by `program`, the `jamae` command unless another is given."""

    def __init__(
        self, root: Path, *arguments: str, program: Sequence[str] = REAL, **environment: str
    ) -> None:
        """`arguments` are more of them for `jamae serve`."""
        self.root = root
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.said = root / "said.txt"
        """What it wrote to standard error and output."""
        self.process: subprocess.Popen[bytes] | None = None
        self._command = [*program, "serve", "--port", str(self.port), *arguments]
        self._environment = environment

    @property
    def page(self) -> str:
        """The address of its web page."""
        return f"{self.url}/"

    def start(self) -> None:
        self.begin()
        self.wait_until_ready()

    def begin(self) -> None:
        """Without waiting for it."""
        _started.append(self)
        with self.said.open("ab") as said:
            self.process = subprocess.Popen(
                self._command,
                env=environment(self.root, **self._environment),
                cwd=self.root,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
            )

    def wait_until_ready(self) -> None:
        """Raises AssertionError if it ends."""
        wait_for(self._is_ready, START_SECONDS, "jamae serve did not start")

    def _is_ready(self) -> bool:
        assert self.process is not None
        code = self.process.poll()
        assert code is None, f"jamae serve has ended with {code}: {self.last_lines()}"
        try:
            return self.get("/health")[0] == 200
        except OSError:
            return False

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(how)
        if self.process is not None:
            self.process.wait(timeout=60)

    def get(self, path: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            return response.status, response.read().decode()
        finally:
            connection.close()

    def count(self, metric: str) -> float:
        """Of a metric in /metrics, over all its labels."""
        lines = self.get("/metrics")[1].splitlines()
        return sum(float(line.rpartition(" ")[2]) for line in lines if re.match(rf"{metric}[ {{]", line))

    def memory(self) -> float:
        """Resident, in MB."""
        assert self.process is not None
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024  # type: ignore[index]

    def last_lines(self) -> str:
        """The end of what it wrote."""
        lines = self.said.read_text(errors="replace").splitlines() if self.said.exists() else []
        return "\n".join(lines[-LAST_LINES:])


class Jamae(Served):
    """The real assistant; of the web channel one may ask as often as one likes."""

    def __init__(self, root: Path, *arguments: str, **environment: str) -> None:
        super().__init__(root, *arguments, **{**WITHOUT_LIMITS, **environment})


def said_since(moment: float) -> Iterator[tuple[str, str]]:
    """The end of what each server wrote that runs, or has written something since then (`time.time`)."""
    for server in dict.fromkeys(_started):
        runs = server.process is not None and server.process.poll() is None
        if runs or server.said.exists() and server.said.stat().st_mtime >= moment:
            yield f"{server.root.parent.name}/{server.root.name}", server.last_lines()


def environment(root: Path, **more: str) -> dict[str, str]:
    """Of a process on the project at `root`: this one's without any settings of ours."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
    return {**kept, "PYTHONPATH": str(ROOT), "JAMAE_ROOT": str(root), **more}


def wait_for(is_so: Callable[[], bool], seconds: float, otherwise: str, every: float = 0.1) -> None:
    """Look again `every` so many seconds until it is so; after `seconds` the test has failed."""
    until = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < until, otherwise
        time.sleep(every)
