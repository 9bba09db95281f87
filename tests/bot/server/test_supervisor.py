"""The supervisor with workers that are real processes, but do nothing except misbehave."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.server import supervisor
from bot.server.sockets import CannotServe
from bot.server.supervisor import Commands, Supervisor
from bot.server.worker import ALIVE, READY, Inherited

WORKER = """
import json, socket, sys, time
from pathlib import Path
link = socket.socket(fileno=json.loads(sys.argv[1])["link"])
mood = Path("mood").read_text()
if mood == "dies at once":
    sys.exit(3)
link.sendall(b"ready\\n")
if mood == "falls silent":
    time.sleep(600)
link.settimeout(0.2)
while True:
    try:
        told = link.recv(100)
    except TimeoutError:
        link.sendall(b"alive\\n")
    else:
        sys.exit(0)
"""


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Commands:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "counts").mkdir()
    be("well")

    def worker(inherited: Inherited) -> list[str]:
        return [sys.executable, "-c", WORKER.replace("TimeoutError", "socket.timeout"), str(inherited)]

    prepare = (
        "import sys; from pathlib import Path; sys.exit(Path('mood').read_text() == 'cannot be prepared')"
    )
    return Commands([sys.executable, "-c", prepare], worker)


def be(mood: str) -> None:
    """What workers do that start from now on."""
    Path("mood").write_text(mood)


def run(commands: Commands, story: Callable[[], Awaitable[None]]) -> None:
    """Two workers; when both are ready the story is told, then the supervisor is ended."""

    async def main() -> None:
        with socket.socket() as listener:
            these = Supervisor(listener, 2, commands, Path("counts"))
            ready = asyncio.Event()
            running = asyncio.create_task(these.run(ready.set))
            done, _ = await asyncio.wait(
                (running, asyncio.create_task(ready.wait())), return_when=asyncio.FIRST_COMPLETED
            )
            if running not in done:
                while these.ready_workers() < 2:
                    await asyncio.sleep(0.02)
                await story()
                os.kill(os.getpid(), signal.SIGTERM)
            await running

    asyncio.run(main())


async def logged(caplog: pytest.LogCaptureFixture, words: str) -> None:
    async def wait() -> None:
        while words not in caplog.text:
            await asyncio.sleep(0.02)

    await asyncio.wait_for(wait(), 60)


def test_workers_that_die_at_their_start_are_started_again_after_longer_and_longer(
    commands: Commands, caplog: pytest.LogCaptureFixture
) -> None:
    async def story() -> None:
        be("dies at once")
        for process in children():
            os.kill(process, signal.SIGKILL)
        await logged(caplog, "was ended by SIGKILL; it is started again.")
        await logged(caplog, "ended with status 3; it is started again in 2 s.")
        be("well")

    run(commands, story)
    assert not children()


def test_a_worker_that_falls_silent_is_killed_and_started_again(
    commands: Commands, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        be("falls silent")
        os.kill(min(children()), signal.SIGKILL)
        await logged(caplog, "hangs and is killed.")
        be("well")
        await logged(caplog, "was ended by SIGKILL; it is started again in 1 s.")

    monkeypatch.setattr(supervisor, "SILENT_SECONDS", 3.0)
    run(commands, story)


def test_where_counts_cannot_be_written_workers_are_looked_after_all_the_same(
    commands: Commands, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where the disk under /tmp is full."""
    Path("counts").rmdir()
    Path("counts").write_text("no folder")

    async def story() -> None:
        await logged(caplog, "Counts cannot be written (File exists)")
        be("falls silent")
        os.kill(min(children()), signal.SIGKILL)
        await logged(caplog, "hangs and is killed.")
        be("well")
        await logged(caplog, "was ended by SIGKILL; it is started again in 1 s.")

    monkeypatch.setattr(supervisor, "SILENT_SECONDS", 3.0)
    run(commands, story)
    assert caplog.text.count("Counts cannot be written") == 1


def test_a_worker_that_cannot_write_its_counts_still_says_that_it_is_alive(tmp_path: Path) -> None:
    (tmp_path / "counts").write_text("no folder")

    async def story() -> None:
        ours, theirs = socket.socketpair()
        inherited = Inherited(listener=0, link=theirs.detach(), counts=str(tmp_path / "counts"))
        reader, writer = await asyncio.open_unix_connection(sock=ours)
        async with inherited.link_to_supervisor(retire=lambda: None, leave=lambda: None):
            said = [await asyncio.wait_for(reader.readline(), 60) for _ in range(3)]
        assert said == [READY, ALIVE, ALIVE]
        writer.close()

    asyncio.run(story())


def test_a_replacement_that_dies_leaves_the_old_ones_in_place(
    commands: Commands, caplog: pytest.LogCaptureFixture
) -> None:
    async def story() -> None:
        before = children()
        be("dies at once")
        os.kill(os.getpid(), signal.SIGHUP)
        await logged(caplog, "The new worker 1 did not become ready; the others go on as they are.")
        assert children() == before
        be("cannot be prepared")
        os.kill(os.getpid(), signal.SIGHUP)
        await logged(caplog, "No worker is replaced; they go on as they are.")
        assert children() == before
        be("well")
        os.kill(os.getpid(), signal.SIGHUP)
        await logged(caplog, "All 2 workers are replaced.")
        assert len(children()) == 2 and not children() & before

    run(commands, story)


@pytest.mark.parametrize(
    ("mood", "said"),
    [("dies at once", "No worker became ready"), ("cannot be prepared", "No worker was started")],
)
def test_a_start_that_cannot_succeed_is_given_up(commands: Commands, mood: str, said: str) -> None:
    async def story() -> None:
        raise AssertionError("Nobody can be ready.")

    be(mood)
    with pytest.raises(CannotServe, match=said):
        run(commands, story)
    assert not children()


def children() -> set[int]:
    """The workers that run; whatever else the tests have started does not count."""
    started: set[int] = set()
    for task in Path("/proc/self/task").iterdir():
        started |= {int(each) for each in read(task / "children").split()}
    return {each for each in started if "falls silent" in read(Path(f"/proc/{each}/cmdline"))}


def read(file: Path) -> str:
    """Nothing if the process or thread has ended meanwhile."""
    try:
        return file.read_text()
    except OSError:
        return ""
