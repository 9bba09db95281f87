"""Pictures over HTTP, for any site and for ever, but only those that were offered; and in each channel."""

from __future__ import annotations

import asyncio
import gzip
import itertools
import socket
import threading
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from sanic import Blueprint, Sanic

from actions.pictures.drawing import Drawing, Item
from actions.pictures.gallery import MOST_WAITING, Busy, CannotDraw, Gallery
from actions.pictures.requests import Requests
from bot.channels import pictures
from bot.channels.messenger.pictures import picture_of
from bot.channels.messenger.turns import AnswerOutput
from bot.channels.rest import PlainOutput
from bot.channels.shell.ask import text_of
from bot.channels.shell.backends import Remote, Told

CHART = Drawing("chart", "en", "Population", (Item("Vellano", "35,000 people", (35_000.0,)),), alt="A chart")
PNG = b"\x89PNG\r\n\x1a\n"
_names = (f"pictures_{number}" for number in itertools.count())


class Drawn:
    """In the place of the drawing process: writes what it was asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def draw(self, name: str, drawing: Drawing) -> bool:
        for form in ("-narrow", ""):
            (self._folder / f"{name}{form}.svg").write_text(f"<svg>{drawing.title}</svg>")
            (self._folder / f"{name}{form}.png").write_bytes(PNG)
        return True

    def close(self) -> None: ...


@pytest.fixture
def gallery(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Gallery:
    made = Gallery(tmp_path, Requests(f"sqlite:///{tmp_path / 'requests.sqlite'}"), Drawn(tmp_path))  # type: ignore[arg-type]
    monkeypatch.setattr(pictures, "shared_gallery", lambda: made)
    monkeypatch.setattr(Sanic, "test_mode", True)  # else it rewrites its own methods for the first app
    return made


def ask(work: Callable[[httpx.AsyncClient], Awaitable[Any]]) -> Any:
    """Do `work` with a client of a server that has the route."""

    async def served() -> Any:
        app = Sanic(next(_names), configure_logging=False)
        routes = Blueprint("pictures")
        pictures.add_pictures(
            routes, lambda handler, _limit: handler, lambda request: request.headers.get("address", "")
        )
        app.blueprint(routes)
        listener = socket.socket()
        listener.bind(("127.0.0.1", 0))
        server = await app.create_server(sock=listener, return_asyncio_server=True, access_log=False)
        assert server is not None
        await server.startup()
        await server.after_start()
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        try:
            async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=60) as client:
                return await work(client)
        finally:
            await server.close()
            await server.after_stop()

    return asyncio.run(served())


def test_an_offered_picture_is_drawn_when_asked_for_and_may_be_kept_for_ever(gallery: Gallery) -> None:
    path = asyncio.run(gallery.offer(CHART))
    assert path is not None

    async def work(client: httpx.AsyncClient) -> None:
        svg = await client.get(path)
        assert (svg.status_code, svg.headers["content-type"]) == (200, "image/svg+xml")
        assert svg.text == "<svg>Population</svg>"
        assert svg.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert svg.headers["cross-origin-resource-policy"] == "cross-origin"
        assert svg.headers["content-security-policy"].startswith("default-src 'none'")
        plain = await client.get(path, headers={"accept-encoding": "identity"})
        assert "content-encoding" not in plain.headers and plain.text == svg.text
        assert gzip.compress(b"x") and svg.headers["content-encoding"] == "gzip"
        png = await client.get(path.replace(".svg", ".png"))
        assert (png.headers["content-type"], png.content) == ("image/png", PNG)

    ask(work)


def test_one_address_cannot_fill_the_line_and_a_picture_is_drawn_once(
    gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    release, drawn = threading.Event(), []
    draw = gallery._worker.draw

    def slowly(name: str, drawing: Drawing) -> bool:
        release.wait(20)
        drawn.append(name)
        return draw(name, drawing)

    monkeypatch.setattr(gallery._worker, "draw", slowly)
    paths = [
        str(asyncio.run(gallery.offer(replace(CHART, title=f"Population {number}")))) for number in range(8)
    ]

    async def work(client: httpx.AsyncClient) -> None:
        async def get(path: str, address: str) -> int:
            return (await client.get(path, headers={"address": address})).status_code

        greedy = [asyncio.create_task(get(path, "one")) for path in paths[:6]]
        await asyncio.sleep(0.5)
        others = [asyncio.create_task(get(paths[0], f"another {number}")) for number in range(3)]
        others.append(asyncio.create_task(get(paths[7], "another")))
        await asyncio.sleep(0.5)
        release.set()
        assert sorted(await asyncio.gather(*greedy)) == [200] * pictures.MOST_OF_AN_ADDRESS + [503] * 2
        assert await asyncio.gather(*others) == [200] * 4

    ask(work)
    assert len(drawn) == len(set(drawn)) == pictures.MOST_OF_AN_ADDRESS + 1


def test_a_messenger_gets_the_pictures_of_all_who_ask_at_once(
    gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of more than may wait in line, however many of them one address may have."""
    monkeypatch.setattr(pictures, "ASK_AGAIN_SECONDS", 0.01)

    async def work() -> list[bytes | None]:
        titles = (f"Population {number}" for number in range(MOST_WAITING + 5))
        paths = [await gallery.offer(replace(CHART, title=title)) for title in titles]
        return await asyncio.gather(*(picture_of(str(path)) for path in (*paths, "/pictures/another.svg")))

    *had, another = asyncio.run(work())
    assert had == [PNG] * (MOST_WAITING + 5) and another is None


def test_what_was_never_offered_cannot_be_asked_for_without_end(gallery: Gallery) -> None:
    async def work(client: httpx.AsyncClient) -> list[int]:
        names = [f"/pictures/{number:020x}.svg" for number in range(pictures.DRAWINGS_A_MINUTE + 5)]
        return [(await client.get(name)).status_code for name in names]

    assert ask(work).count(503) >= 3


def test_a_picture_that_another_machine_offered_is_drawn_here(gallery: Gallery, tmp_path: Path) -> None:
    elsewhere = Gallery(tmp_path / "elsewhere", Requests(f"sqlite:///{tmp_path / 'requests.sqlite'}"))
    path = asyncio.run(elsewhere.offer(CHART))

    async def work(client: httpx.AsyncClient) -> int:
        return (await client.get(str(path))).status_code

    assert ask(work) == 200


@pytest.mark.parametrize(
    "path",
    [
        f"/pictures/{'0' * 20}.svg",
        "/pictures/..%2frequests.sqlite",
        "/pictures/%2e%2e%2frequests.sqlite",
        "/pictures/requests.sqlite",
        "/pictures/",
    ],
)
def test_nothing_else_is_given_out(path: str, gallery: Gallery) -> None:
    asyncio.run(gallery.offer(CHART))

    async def work(client: httpx.AsyncClient) -> int:
        return (await client.get(path)).status_code

    assert ask(work) == 404


@pytest.mark.parametrize("trouble", [Busy, CannotDraw])
def test_a_picture_that_cannot_be_had_now_is_no_answer_to_keep(
    trouble: type[Exception], gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(file: str) -> None:
        raise trouble

    monkeypatch.setattr(gallery, "find", fail)

    async def work(client: httpx.AsyncClient) -> httpx.Response:
        return await client.get(f"/pictures/{CHART.name}.svg")

    response = ask(work)
    assert (response.status_code, response.headers["cache-control"]) == (503, "no-store")
    assert ("retry-after" in response.headers) is (trouble is Busy)


def test_rest_has_a_second_message_with_the_image_as_rasas_own_channel() -> None:
    message = {
        "text": "On the map:",
        "buttons": [],
        "image": "/pictures/x.png",
        "answer": {"text": "On the map:"},
    }

    async def sent(output: Any) -> Any:
        await output.send_response("anna", dict(message))
        return output

    assert asyncio.run(sent(PlainOutput("anna"))).messages == [
        {"recipient_id": "anna", "text": "On the map:"},
        {"recipient_id": "anna", "image": "/pictures/x.png"},
    ]
    assert len(asyncio.run(sent(AnswerOutput("telegram"))).answers) == 1


def test_the_command_line_says_where_the_picture_is() -> None:
    where = asyncio.run(Remote("http://127.0.0.1:5005/").picture("/pictures/x.svg"))
    assert where == "http://127.0.0.1:5005/pictures/x.png"
    assert text_of(Told({"text": "On the map:"}), where) == f"On the map:\n\n{where}"
