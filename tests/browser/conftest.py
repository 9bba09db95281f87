"""Fixtures of the browser tests: Debian's chromium driven by Playwright, and `jamae serve` on a copy of the
project."""

from __future__ import annotations

import json
import re
import shutil
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from driving import ARGUMENTS, CHROMIUM, Chat, Opened, OtherSite
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright
from served import Jamae, wait_for


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where it is."""
    if not Path(CHROMIUM).exists():
        pytest.skip("There is no chromium here; `apt-get install chromium` brings it.")
    return CHROMIUM


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    """Ended with its module: while Playwright runs, no other test can have an event loop."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def project(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the assistant is made of, and of its model; the first start loads the knowledge."""
    root = tmp_path_factory.mktemp("project") / "project"
    return Path(shutil.copytree(trained, root, ignore=shutil.ignore_patterns(".jamae")))


@pytest.fixture(scope="session")
def other_site() -> Iterator[OtherSite]:
    with OtherSite() as site:
        yield site


@pytest.fixture(scope="session")
def jamae(chromium: str, project: Path, other_site: OtherSite) -> Iterator[Jamae]:
    """One server for all tests, which has drawn one picture: the first waits for the program that draws."""
    server = Jamae(project, JAMAE_WEB_ORIGINS=other_site.origin)
    try:
        server.start()
        picture = _picture_offered(server)
        wait_for(lambda: server.get(picture)[0] == 200, 300, "No picture was drawn.")
        yield server
    finally:
        server.stop()


def _picture_offered(server: Jamae) -> str:
    """Where a picture of an answer is to be had."""
    question = json.dumps({"sender": "one", "message": "Show the partner cities on a map"}).encode()
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(f"{server.url}/webhooks/rest/webhook", question, headers)
    with urllib.request.urlopen(request, timeout=60) as response:
        replies = json.load(response)
    return next(str(Path(reply["image"]).with_suffix(".svg")) for reply in replies if "image" in reply)


@pytest.fixture
def opened(browser: Browser, jamae: Jamae) -> Iterator[Opened]:
    """Opens a page in a browser of its own; fails when anything was written to its console or asked of
    another host."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def open_page(
        url: str = "", *, context: BrowserContext | None = None, may_fail: bool = False, **options: Any
    ) -> Chat:
        options = {"locale": "en-US", "viewport": {"width": 1280, "height": 800}, **options}
        if context is None:
            context = browser.new_context(**options)
            contexts.append(context)
        page = context.new_page()
        url = url or jamae.page
        allowed = (jamae.page, re.match(r"https?://[^/]+/", url + "/")[0])  # type: ignore[index]
        page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        if not may_fail:
            page.on("console", lambda said: complaints.append(f"{said.location['url']}: {said.text}"))
        page.on(
            "request",
            lambda request: (
                None if request.url.startswith(allowed) else complaints.append(f"asked {request.url}")
            ),
        )
        page.goto(url)
        expect(page.locator("jamae-chat .root")).to_be_attached()
        return Chat(page)

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def phone() -> dict[str, Any]:
    return {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
