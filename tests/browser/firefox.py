"""Debian's Firefox, driven by its own WebDriver BiDi: no driver program stands between."""

from __future__ import annotations

import asyncio
import itertools
import json
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import websockets
from ports import free_port

FIREFOX = shutil.which("firefox-esr")
ENTER = "\ue007"
ESCAPE = "\ue00c"


class Firefox:
    """One browser with one page. Every call blocks."""

    def __init__(self, port: int) -> None:
        self._loop = asyncio.new_event_loop()
        self._ids = itertools.count(1)
        self._socket: Any = self._loop.run_until_complete(_connect(port))
        self.call("session.new", capabilities={})
        self._page = self.call("browsingContext.getTree")["contexts"][0]["context"]

    def call(self, method: str, **parameters: object) -> Any:
        """Send a command of WebDriver BiDi. Raises AssertionError with what Firefox says is wrong."""
        return self._loop.run_until_complete(self._call(method, parameters))

    async def _call(self, method: str, parameters: dict[str, object]) -> Any:
        number = next(self._ids)
        await self._socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            told = json.loads(await asyncio.wait_for(self._socket.recv(), 120))
            if told.get("id") == number:
                assert told["type"] == "success", told
                return told["result"]

    def open(self, url: str) -> None:
        self.call("browsingContext.navigate", context=self._page, url=url, wait="complete")

    def resize(self, width: int, height: int) -> None:
        size = {"width": width, "height": height}
        self.call("browsingContext.setViewport", context=self._page, viewport=size)

    def run(self, expression: str) -> Any:
        """The value of a JavaScript expression, or of its promise; text, numbers, truth and lists of them."""
        told = self.call(
            "script.evaluate", expression=expression, target={"context": self._page}, awaitPromise=True
        )
        assert told["type"] == "success", told
        return _value(told["result"])

    def until(self, expression: str, seconds: float = 60) -> None:
        """Wait for an expression to be true."""
        end = time.monotonic() + seconds
        while not self.run(f"!!({expression})"):
            assert time.monotonic() < end, f"never true: {expression}"
            time.sleep(0.2)

    def type(self, text: str) -> None:
        """Press these keys, each as one press."""
        keys = [{"type": kind, "value": sign} for sign in text for kind in ("keyDown", "keyUp")]
        actions = [{"type": "key", "id": "keyboard", "actions": keys}]
        self.call("input.performActions", context=self._page, actions=actions)

    def close(self) -> None:
        self._loop.run_until_complete(self._socket.close())
        self._loop.close()


def _value(told: dict[str, Any]) -> Any:
    return [_value(each) for each in told["value"]] if told["type"] == "array" else told.get("value")


async def _connect(port: int) -> Any:
    until = time.monotonic() + 120
    while True:
        try:
            return await websockets.connect(  # type: ignore[attr-defined]
                f"ws://127.0.0.1:{port}/session", max_size=None
            )
        except (OSError, websockets.WebSocketException):
            if time.monotonic() > until:
                raise
            await asyncio.sleep(0.3)


@contextmanager
def firefox(profile: Path) -> Iterator[Firefox]:
    """A new Firefox without windows on a profile of its own."""
    port = free_port()
    command = [str(FIREFOX), "--headless", "--no-remote", "--profile", str(profile)]
    process = subprocess.Popen(
        [*command, f"--remote-debugging-port={port}", "about:blank"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        browser = Firefox(port)
        yield browser
        browser.close()
    finally:
        process.terminate()
        process.wait(timeout=60)
