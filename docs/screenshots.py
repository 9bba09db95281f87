"""Makes docs/images/*.png: the page and the chat on a desktop, a telephone, in the dark and in Korean.

    uv run python docs/screenshots.py            # starts Jamae by itself
    uv run python docs/screenshots.py http://127.0.0.1:5005/

Needs Debian's chromium and, for text that looks as in the pictures here, fonts-noto-core and fonts-noto-cjk.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, expect, sync_playwright

IMAGES = Path(__file__).parent / "images"
CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-sync",
]


@dataclass(frozen=True)
class Shot:
    """One picture: what is asked before it is taken, and on what kind of screen."""

    name: str
    ask: tuple[str, ...] = ()
    language: str = "en-US"
    width: int = 1440
    height: int = 960
    scheme: str = "light"
    source: bool = False
    """Whether the source of the last answer is unfolded."""


SHOTS = (
    Shot("desktop", ("When did Bucheon partner with Okayama?", "and Weihai?"), source=True),
    Shot("dark", ("Which partner cities are there?",), scheme="dark"),
    Shot("korean", ("오카야마와 언제 결연했나요?", "가와사키는?"), language="ko-KR", source=True),
    Shot("phone-page", width=390, height=844),
    Shot("phone", ("When did Bucheon partner with Okayama?", "who signed it?"), width=390, height=844),
    Shot("map", ("Show the partner cities on a map",)),
    Shot("phone-timeline-dark", ("결연 연표를 보여 주세요",), "ko-KR", 390, 844, "dark"),
    Shot("phone-korean-dark", ("교류도시에는 어떤 곳이 있나요?",), "ko-KR", 390, 844, "dark"),
)


def take(browser: Browser, url: str, shot: Shot) -> None:
    context = browser.new_context(
        viewport={"width": shot.width, "height": shot.height},
        device_scale_factor=2 if shot.width < 1000 else 1,
        locale=shot.language,
        color_scheme=shot.scheme,  # type: ignore[arg-type]
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(url)
    chat = page.locator("jamae-chat")
    expect(chat.locator(".root")).to_be_attached()
    if shot.ask and shot.width < 1000:
        chat.locator(".launch").click()
    for number, question in enumerate(shot.ask, 1):
        chat.locator("textarea").fill(question)
        chat.locator("textarea").press("Enter")
        expect(chat.locator("[role=log] .said")).to_have_count(number)
    for picture in chat.locator("[role=log] .said img").all():
        expect(picture).to_have_js_property("complete", True, timeout=60_000)
        picture.evaluate("image => image.decode()")
        picture.scroll_into_view_if_needed()
    if shot.source:
        chat.locator("summary").last.click()
        chat.locator(".scroll").evaluate("scroll => { scroll.scrollTop = scroll.scrollHeight }")
    page.evaluate("document.activeElement.blur()")
    page.screenshot(path=IMAGES / f"{shot.name}.png")
    context.close()


@contextlib.contextmanager
def served() -> Iterator[str]:
    """A Jamae of our own, until the pictures are made."""
    port = 5995
    command = [sys.executable, "-m", "bot.cli", "serve", "--port", str(port)]
    server = subprocess.Popen(command, cwd=Path(__file__).parents[1])
    try:
        while server.poll() is None:
            with contextlib.suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{port}/health"):
                break
            time.sleep(0.5)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait()


def main(url: str | None) -> None:
    IMAGES.mkdir(exist_ok=True)
    with contextlib.nullcontext(url) if url else served() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        for shot in SHOTS:
            take(browser, str(address), shot)
            print(IMAGES / f"{shot.name}.png")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
