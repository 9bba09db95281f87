"""How the browser tests drive things: `jamae serve`, a page of another site, and the chat as a person finds
it."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import resources
from typing import Any

from playwright.sync_api import FloatRect, Locator, Page, Route, expect
from typing_extensions import Self

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
ARGUMENTS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)

expect.set_options(timeout=60_000)


class OtherSite:
    """A page of another origin that embeds the chat, with a Content-Security-Policy that allows nothing
    else."""

    def __init__(self) -> None:
        self.jamae = ""
        self.attribute = ""
        """One of the chat's."""
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body = site.page().encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Security-Policy", site.policy())
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.origin = f"http://localhost:{self._server.server_address[1]}"

    def policy(self) -> str:
        """As docs/widget.md states it."""
        host = self.jamae.rstrip("/")
        return (
            f"default-src 'none'; script-src {host}; connect-src {host}; img-src {host}; "
            "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
        )

    def page(self) -> str:
        return (
            '<!doctype html><html lang="en"><title>The city</title><main><h1>The city</h1>'
            '<p><a href="/another">Another page</a></p></main>'
            f'<script src="{self.jamae}widget.js" defer></script><jamae-chat {self.attribute}></jamae-chat>'
        )

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()


class Chat:
    """The chat on a page, as a person finds it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.element = page.locator("jamae-chat")
        self.launcher = self.element.locator(".launch")
        self.panel = self.element.get_by_role("dialog")
        self.input = self.panel.locator("form input")
        self.log = self.panel.get_by_role("log")
        self.asked = self.log.locator(".asked")
        self.said = self.log.locator(".said")
        self.buttons = self.panel.locator(".chips button")
        self.ways = self.panel.locator(".ways button")
        self.menu_button = self.panel.get_by_role("button", name="Menu")
        self.status = self.panel.get_by_role("status")

    def open(self) -> None:
        self.launcher.click()
        expect(self.input).to_be_focused()

    def choose(self, item: str) -> None:
        """Press an item of the menu."""
        self.menu_button.click()
        self.panel.get_by_role("menuitem", name=item).click()

    def ask(self, text: str) -> Locator:
        """Type a question; the answer, when it has come."""
        before = self.said.count()
        self.input.fill(text)
        self.input.press("Enter")
        expect(self.said).to_have_count(before + 1)
        return self.said.last


Opened = Callable[..., Chat]


def send(chat: Chat, text: str) -> None:
    chat.input.fill(text)
    chat.input.press("Enter")


@contextmanager
def after(page: Page, pattern: str, handle: Callable[[Any], None]) -> Iterator[None]:
    """Requests that match go through `handle` meanwhile."""
    page.route(pattern, handle)
    yield
    page.unroute(pattern)


@contextmanager
def first_held(chat: Chat) -> Iterator[list[Route]]:
    """The first message does not reach the server; it is in what is yielded, to be let go on."""
    waiting: list[Route] = []

    def hold_the_first(route: Route) -> None:
        route.continue_() if waiting else waiting.append(route)

    with after(chat.page, "**/webhooks/web/message", hold_the_first):
        yield waiting


def accessibility_violations(page: Page) -> list[str]:
    """What axe-core (4.x, all of its rules that are not experimental) finds on the page as it is now."""
    axe = resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    page.evaluate(f"() => {{ {axe} }}")
    found = page.evaluate(
        "() => axe.run({runOnly: axe.getRules()"
        ".filter(rule => !rule.tags.includes('experimental')).map(rule => rule.ruleId)})"
    )
    return [
        f"{violation['id']}: {node['target']} {node['failureSummary']}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


AT_REST = """async () => {
  const chat = document.querySelector('jamae-chat')
  const passing = each => each.effect.getComputedTiming().endTime < Infinity
  for (const root of [document, chat?.shadowRoot]) {
    await Promise.allSettled((root?.getAnimations() || []).filter(passing).map(each => each.finished))
  }
}"""
"""Waits until nothing moves any more that was opening or closing."""


def box_of(element: Locator) -> FloatRect:
    """Where an element stands once what was opening has come to rest: while the panel rises it is lower."""
    element.page.evaluate(AT_REST)
    box = element.bounding_box()
    assert box is not None
    return box
