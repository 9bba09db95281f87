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

from bot.crowd import AT_ONCE, PATIENT_AT_ONCE, Crowd, Crowded


def test_it_is_full_when_so_many_are_there_and_not_when_one_has_gone() -> None:
    async def story() -> None:
        crowd = Crowd(2)
        async with crowd.place(patient=False):
            assert not crowd.is_full
            with crowd.seat():
                async with crowd.place(patient=False):
                    assert crowd.is_full and crowd.here == 2
                with pytest.raises(Crowded), crowd.seat():
                    pass
            assert not crowd.is_full
        async with Crowd(0).place(patient=False):
            assert not Crowd(0).is_full

    asyncio.run(story())


def test_the_patient_wait_leave_room_for_the_others_and_do_not_fill_it() -> None:
    async def story() -> None:
        crowd, go, begun = Crowd(20), asyncio.Event(), []

        async def turn(*, patient: bool) -> None:
            async with crowd.place(patient=patient):
                begun.append(patient)
                await go.wait()

        tasks = [asyncio.create_task(turn(patient=number < 50)) for number in range(65)]
        await asyncio.sleep(0.01)
        assert begun.count(True) == PATIENT_AT_ONCE
        assert begun.count(False) == AT_ONCE - PATIENT_AT_ONCE
        assert not crowd.is_full and crowd.here == 65
        go.set()
        await asyncio.gather(*tasks)
        assert crowd.here == 0

    asyncio.run(story())


def burst(server: Server, many: int) -> list[tuple[int, str | None, str]]:
    """Status, Retry-After and what was said to each of `many` who have all asked before the first answer is read."""
    connections = [HTTPConnection(server.url.removeprefix("http://"), timeout=20) for _ in range(many)]
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
