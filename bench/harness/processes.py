"""Running a bot as processes on 127.0.0.1: start, wait for an answer, memory, CPU, stop. Linux only."""

from __future__ import annotations

import argparse
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

PYTHON = sys.executable
WEBHOOK = "/webhooks/rest/webhook"
FIRST_ANSWER_SECONDS = 240
TICKS = os.sysconf("SC_CLK_TCK")


class DidNotStart(RuntimeError):
    """A bot ended, or gave no answer in time; the message has the end of what it wrote."""


@dataclass
class Running:
    """A started bot; the server is the first of its processes, the action server, if any, the second."""

    port: int
    processes: list[subprocess.Popen[bytes]]
    start_seconds: float = 0.0
    log: Path = field(default=Path("log.txt"), repr=False)

    def memory(self) -> list[float]:
        """Resident megabytes of each process."""
        return [_resident(process.pid) for process in self.processes]

    def cpu_seconds(self) -> float:
        """User and system time of all its processes, and of their children that still run, so far."""
        return sum(_cpu_seconds(pid) for process in self.processes for pid in _family(process.pid))

    def stop(self) -> None:
        for process in self.processes:
            process.send_signal(signal.SIGINT)
        for process in self.processes:
            try:
                process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def stop_when_told() -> None:
    """Let SIGTERM end the bench as Ctrl-C does, so that the bots are stopped with it."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))


def with_database(description: str | None) -> argparse.Namespace:
    """What a bench on a PostgreSQL is told: `database`, its address, and whether to `write`."""
    parser = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("database", help="the address of a PostgreSQL database")
    parser.add_argument("--write", action="store_true", help="write the figures into docs/performance.md")
    return parser.parse_args()


def environment(root: Path, **more: str) -> dict[str, str]:
    """This one without the settings of a Jamae that may be in use here; all servers on this machine only."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("JAMAE_", "TELEGRAM_", "KAKAO_"))
    }
    return {
        **kept,
        "PYTHONPATH": str(root),
        "JAMAE_ROOT": str(root),
        "SANIC_HOST": "127.0.0.1",
        "RASA_TELEMETRY_ENABLED": "false",
        **more,
    }


def run(root: Path, *command: str, timeout: float = 900) -> str:
    """Run to the end in `root`. Raises RuntimeError with the end of what was written."""
    done = subprocess.run(
        command, cwd=root, env=environment(root), capture_output=True, check=False, text=True, timeout=timeout
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed.\n{(done.stdout + done.stderr)[-3_000:]}")
    return done.stdout


def start(root: Path, commands: list[list[str]], port: int, first_question: str, **variables: str) -> Running:
    """Start all commands at once and wait until the question is answered. Raises `DidNotStart`."""
    log = root / "bench.log"
    began = time.perf_counter()
    with log.open("wb") as said:
        processes = [
            subprocess.Popen(command, cwd=root, env=environment(root, **variables), stdout=said, stderr=said)
            for command in commands
        ]
    running = Running(port, processes, log=log)
    try:
        _wait_for_answer(running, first_question, began + FIRST_ANSWER_SECONDS)
    except BaseException:
        running.stop()
        raise
    running.start_seconds = time.perf_counter() - began
    return running


def _wait_for_answer(running: Running, question: str, until: float) -> None:
    while time.perf_counter() < until:
        if any(process.poll() is not None for process in running.processes):
            break
        if _is_answered(running.port, question):
            return
        time.sleep(0.05)
    raise DidNotStart(f"No first answer.\n{running.log.read_text(errors='replace')[-3_000:]}")


def _is_answered(port: int, question: str) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("POST", WEBHOOK, json.dumps({"sender": "first", "message": question}))
        return bool(json.loads(connection.getresponse().read()))
    except (OSError, ValueError, http.client.HTTPException):
        return False  # Rasa listens before its model is loaded
    finally:
        connection.close()


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _resident(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def _family(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(each for child in children for each in _family(int(child)))]


def _cpu_seconds(pid: int) -> float:
    user, system = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / TICKS
