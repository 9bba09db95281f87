"""PostgreSQL falls silent while an answer's picture is offered: nobody else waits for that."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest
from cluster import Cluster
from pipe import Pipe

from actions.pictures import requests
from actions.pictures.drawing import Drawing, Item
from actions.pictures.requests import OffersAway, Requests

CHART = Drawing("chart", "en", "Population", (Item("Vellano", "35,000 people", (35_000.0,)),), alt="A chart")


@pytest.fixture
def pipe(cluster: Cluster) -> Iterator[Pipe]:
    with Pipe(cluster.port) as carrying:
        yield carrying


@pytest.mark.parametrize("connected", [False, True], ids=["new", "connected"])
def test_all_else_goes_on_while_a_picture_is_offered_to_a_silent_postgresql(
    pipe: Pipe, connected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        offers = Requests(f"postgresql+psycopg2://postgres@127.0.0.1:{pipe.port}/postgres")
        if connected:
            monkeypatch.setattr(requests, "LONGEST_WAIT", 60)
            assert await offers.remember(replace(CHART, title="Before"))
            monkeypatch.setattr(requests, "LONGEST_WAIT", 1)
        pipe.stopped_up = True
        going_on = asyncio.create_task(counted())
        assert await offers.remember(CHART) is None
        with pytest.raises(OffersAway):
            await offers.find(CHART.name)
        assert going_on.cancel()
        with pytest.raises(asyncio.CancelledError):
            await going_on
        assert len(turns) > 10
        pipe.stopped_up = False
        monkeypatch.setattr(requests, "LONGEST_WAIT", 60)
        monkeypatch.setattr(offers, "_away_until", 0)
        assert await offers.remember(CHART) == CHART.name
        assert await offers.find(CHART.name) == CHART

    turns: list[int] = []

    async def counted() -> None:
        while True:
            turns.append(len(turns))
            await asyncio.sleep(0.01)

    asyncio.run(story())


def test_it_is_left_alone_for_a_while_after_a_failure(pipe: Pipe) -> None:
    async def story() -> None:
        offers = Requests("postgresql+psycopg2://postgres@127.0.0.1:9/postgres")
        assert await offers.remember(CHART) is None
        offers._url = f"postgresql+psycopg2://postgres@127.0.0.1:{pipe.port}/postgres"
        assert await offers.remember(CHART) is None
        offers._away_until = 0
        for _ in range(60):  # a busy machine may take longer than an answer waits
            if await offers.remember(CHART):
                break
            offers._away_until = 0
        assert await offers.find(CHART.name) == CHART

    asyncio.run(story())
