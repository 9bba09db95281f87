"""More messages than can be answered: some are asked to come again, none is left without a sentence."""

from __future__ import annotations

import asyncio
import json
import shutil
import signal
from http.client import HTTPConnection
from pathlib import Path

import pytest
from toy_server import Server, serving

from bot.channels.admission import AT_ONCE, LOW_PRIORITY_AT_ONCE, AdmissionControl, Overloaded


def test_it_is_full_when_so_many_are_there_and_not_when_one_has_gone() -> None:
    async def story() -> None:
        admission = AdmissionControl(2)
        async with admission.slot(low_priority=False):
            assert not admission.is_full
            with admission.admit():
                async with admission.slot(low_priority=False):
                    assert admission.is_full and admission.pending == 2
                with pytest.raises(Overloaded), admission.admit():
                    pass
            assert not admission.is_full
        async with AdmissionControl(0).slot(low_priority=False):
            assert not AdmissionControl(0).is_full

    asyncio.run(story())


def test_the_patient_wait_leave_room_for_the_others_and_do_not_fill_it() -> None:
    async def story() -> None:
        admission, go, begun = AdmissionControl(20), asyncio.Event(), []

        async def turn(*, low_priority: bool) -> None:
            async with admission.slot(low_priority=low_priority):
                begun.append(low_priority)
                await go.wait()

        tasks = [asyncio.create_task(turn(low_priority=number < 50)) for number in range(65)]
        for _ in range(500):  # rounds of the event loop, in each of which one may begin
            await asyncio.sleep(0)
        assert begun.count(True) == LOW_PRIORITY_AT_ONCE
        assert begun.count(False) == AT_ONCE - LOW_PRIORITY_AT_ONCE
        assert not admission.is_full and admission.pending == 65
        go.set()
        await asyncio.gather(*tasks)
        assert admission.pending == 0

    asyncio.run(story())


def burst(server: Server, many: int) -> list[tuple[int, str | None, str]]:
    """Status, Retry-After and body for each of `many` who have all asked before the first answer is read."""
    connections = [HTTPConnection(server.url.removeprefix("http://"), timeout=60) for _ in range(many)]
    for connection in connections:
        connection.connect()
    server.process.send_signal(signal.SIGSTOP)
    for number, connection in enumerate(connections):
        body = json.dumps({"sender": f"visitor {number}", "message": "hello"})
        connection.request("POST", "/webhooks/rest/webhook", body)
    server.process.send_signal(signal.SIGCONT)
    told = []
    for connection in connections:
        response = connection.getresponse()
        said = json.loads(response.read())
        text = said[0]["text"] if response.status == 200 else said["error"]
        told.append((response.status, response.headers["Retry-After"], text))
        connection.close()
    return told


def test_who_finds_no_place_is_told_so_in_a_sentence_and_the_next_is_answered_at_once(
    trained_toy: Path, tmp_path: Path
) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    with serving(root, JAMAE_MOST_TURNS="10") as server:
        told = burst(server, 200)
        assert {status for status, _, _ in told} == {200, 503}
        assert {(after, said) for status, after, said in told if status == 503} == {("2", "en crowded")}
        assert (
            sum(status == 200 for status, _, _ in told) >= 10
        )  # how many leave meanwhile is the machine's affair
        assert [status for status, _, _ in burst(server, 10)] == [200] * 10
