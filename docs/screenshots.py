"""Makes pictures of the page and the chat: those in docs/images/, or every state of the chat to be looked at.

    uv run python docs/screenshots.py                   # docs/images/; starts Jamae by itself
    uv run python docs/screenshots.py --states states/  # each state in three languages, light and dark
    uv run python docs/screenshots.py --states states/ --only 'ko-*menu' --url http://127.0.0.1:5005/

Needs Debian's chromium and, for text that looks as in the pictures here, fonts-noto-core and fonts-noto-cjk.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, Route, expect, sync_playwright

IMAGES = Path(__file__).parent / "images"
CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-sync",
]
PHONE, SIDEWAYS, NARROW, DESKTOP = (390, 844), (844, 390), (320, 568), (1280, 720)
MESSAGE = "**/webhooks/web/message"

QUESTIONS = {
    "en": {
        "contested": "When did Bucheon partner with Valenzuela?",
        "profile": "Tell me about Okayama",
        "list": "Which partner cities are there?",
        "compare": "Compare Okayama and Kawasaki",
        "map": "Show the partner cities on a map",
        "missing": "Who is the current mayor of Okayama?",
        "typed": "harb",
    },
    "ko": {
        "contested": "발렌수엘라와 언제 결연했나요?",
        "profile": "오카야마에 대해 알려 주세요",
        "list": "교류도시에는 어떤 곳이 있나요?",
        "compare": "오카야마와 가와사키를 비교해 주세요",
        "map": "교류도시를 지도로 보여 주세요",
        "missing": "지금 오카야마 시장은 누구인가요?",
        "typed": "하얼",
    },
    "ja": {
        "contested": "バレンズエラ市との提携はいつですか",
        "profile": "岡山市について教えてください",
        "list": "どんな提携都市がありますか",
        "compare": "岡山市と川崎市を比べてください",
        "map": "提携都市を地図で見せて",
        "missing": "岡山市の今の市長は誰ですか",
        "typed": "ハルビン",
    },
}


@dataclass(frozen=True)
class Shot:
    """One picture: what kind of screen, what is asked, and what is done last.

    What is asked is a key of `QUESTIONS`, or else the text itself.
    """

    name: str
    ask: tuple[str, ...] = ()
    language: str = "en"
    size: tuple[int, int] = PHONE
    scheme: str = "light"
    opened: bool = True
    act: Callable[[Page, dict[str, str]], None] = field(default=lambda _page, _questions: None)
    forced_colours: bool = False


def chat(page: Page) -> Locator:
    return page.locator("jamae-chat")


def send(page: Page, text: str) -> None:
    chat(page).locator("form input").fill(text)
    chat(page).locator("form input").press("Enter")


def menu(page: Page, _: dict[str, str]) -> None:
    chat(page).locator(".menu").click()
    expect(chat(page).get_by_role("menu")).to_be_visible()


def restarting(page: Page, questions: dict[str, str]) -> None:
    menu(page, questions)
    chat(page).get_by_role("menuitem").first.click()


def larger(page: Page, questions: dict[str, str]) -> None:
    menu(page, questions)
    chat(page).get_by_role("menuitem").nth(1).click()


def viewer(page: Page, _: dict[str, str]) -> None:
    chat(page).locator(".picture").click()
    expect(chat(page).locator(".viewer")).to_be_visible()


def unfolded(page: Page, _: dict[str, str]) -> None:
    chat(page).locator("summary").click()
    chat(page).locator("table").scroll_into_view_if_needed()


def why(page: Page, _: dict[str, str]) -> None:
    chat(page).locator("[data-verdict=down]").last.click()
    expect(chat(page).locator(".why")).to_be_visible()


def typing(page: Page, questions: dict[str, str]) -> None:
    chat(page).locator("form input").fill(questions["typed"])
    expect(chat(page).locator("[role=option]").first).to_be_visible()


def waiting(page: Page, questions: dict[str, str]) -> None:
    page.route(MESSAGE, lambda _: None)
    send(page, questions["profile"])
    send(page, questions["list"])
    expect(chat(page).locator(".status")).not_to_be_empty()


def failed(page: Page, questions: dict[str, str]) -> None:
    page.route(MESSAGE, lambda route: route.abort())
    send(page, questions["profile"])
    expect(chat(page).locator(".state.bad")).to_be_visible()


def counting(page: Page, questions: dict[str, str]) -> None:
    def refuse(route: Route) -> None:
        route.fulfill(status=429, body=json.dumps({"error": "…", "retry_after": 20}))

    page.route(MESSAGE, refuse)
    send(page, questions["profile"])
    expect(chat(page).locator(".state").last).to_contain_text("20")


def newer(page: Page, questions: dict[str, str]) -> None:
    held: list[Route] = []
    page.route(MESSAGE, lambda route: held.append(route))
    send(page, questions["profile"])
    expect(chat(page).locator(".asked")).to_have_count(3)
    chat(page).locator(".scroll").evaluate("scroll => { scroll.scrollTop = 0 }")
    held[0].continue_()
    expect(chat(page).locator(".newer")).to_be_visible()


def badge(page: Page, questions: dict[str, str]) -> None:
    held: list[Route] = []
    page.route(MESSAGE, lambda route: held.append(route))
    send(page, questions["profile"])
    expect(chat(page).locator(".asked")).to_have_count(2)
    chat(page).evaluate("chat => chat.close()")
    held[0].continue_()
    expect(chat(page).locator(".badge")).to_be_visible()


def greeting(page: Page, _: dict[str, str]) -> None:
    chat(page).evaluate(
        "chat => { chat.setAttribute('greeting', '')"
        "; chat.setAttribute('language', document.documentElement.lang) }"
    )
    expect(chat(page).locator(".teaser")).to_be_visible()


def text_twice_as_large(page: Page, _: dict[str, str]) -> None:
    page.evaluate("document.documentElement.style.fontSize = '200%'")


SHOTS = (
    Shot("desktop", ("contested",), size=(1440, 960)),
    Shot("dark", ("list",), size=(1440, 960), scheme="dark"),
    Shot("korean", ("오카야마와 언제 결연했나요?", "가와사키는?"), "ko", (1440, 960)),
    Shot("phone-welcome"),
    Shot("phone", ("profile",)),
    Shot("phone-japanese", ("compare",), "ja"),
    Shot("map", ("map",), size=(1440, 960)),
    Shot("phone-timeline-dark", ("결연 연표를 보여 주세요",), "ko", scheme="dark"),
    Shot("phone-korean-dark", ("list",), "ko", scheme="dark"),
)
STATES = (
    Shot("page", opened=False),
    Shot("welcome"),
    Shot("desktop-welcome", size=DESKTOP),
    Shot("desktop", ("contested",), size=DESKTOP),
    Shot("contested", ("contested",)),
    Shot("profile", ("profile",)),
    Shot("list", ("list",)),
    Shot("compare", ("compare",)),
    Shot("missing", ("missing",)),
    Shot("map", ("map",)),
    Shot("map-unfolded", ("map",), act=unfolded),
    Shot("viewer", ("map",), act=viewer),
    Shot("menu", ("contested",), act=menu),
    Shot("larger", ("list",), size=DESKTOP, act=larger),
    Shot("restarting", ("contested",), act=restarting),
    Shot("why", ("contested",), act=why),
    Shot("typing", ("contested",), act=typing),
    Shot("waiting", ("contested",), act=waiting),
    Shot("failed", ("contested",), act=failed),
    Shot("counting", ("contested",), act=counting),
    Shot("newer", ("list", "contested"), act=newer),
    Shot("badge", ("contested",), act=badge),
    Shot("greeting", size=DESKTOP, opened=False, act=greeting),
    Shot("narrow", ("contested",), size=NARROW),
    Shot("narrow-welcome", size=NARROW),
    Shot("sideways", ("contested",), size=SIDEWAYS),
    Shot("sideways-welcome", size=SIDEWAYS),
    Shot("large-text", ("contested",), act=text_twice_as_large),
    Shot("forced-colours", ("contested",), forced_colours=True),
)


def every_state() -> Iterator[Shot]:
    """Each of `STATES` in three languages, light and dark."""
    for language in QUESTIONS:
        for scheme in ("light", "dark"):
            for shot in STATES:
                name = f"{language}-{scheme}-{shot.name}"
                yield Shot(**{**vars(shot), "name": name, "language": language, "scheme": scheme})


def take(browser: Browser, url: str, shot: Shot, folder: Path) -> None:
    width, height = shot.size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        device_scale_factor=2 if width < 1000 else 1,
        locale=shot.language,
        color_scheme=shot.scheme,  # type: ignore[arg-type]
        forced_colors="active" if shot.forced_colours else "none",
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(url)
    expect(chat(page).locator(".root")).to_be_attached()
    page.evaluate("open => document.querySelector('jamae-chat')[open ? 'show' : 'close']()", shot.opened)
    questions = QUESTIONS[shot.language]
    for number, question in enumerate(shot.ask, 1):
        send(page, questions.get(question, question))
        expect(chat(page).locator("[role=log] .said")).to_have_count(number)
    for picture in chat(page).locator("[role=log] .said img").all():
        picture.evaluate("image => image.decode()")
    shot.act(page, questions)
    page.wait_for_timeout(500)  # for what is drawn next, such as a table's measure
    page.screenshot(path=folder / f"{shot.name}.png")
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


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--url", help="a Jamae that is there already")
    parser.add_argument("--states", type=Path, metavar="FOLDER", help="every state, into this folder")
    parser.add_argument("--only", default="*", metavar="PATTERN", help="those whose name is like this")
    given = parser.parse_args()
    folder = given.states or IMAGES
    folder.mkdir(exist_ok=True)
    expect.set_options(timeout=120_000)
    with contextlib.nullcontext(given.url) if given.url else served() as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        for shot in every_state() if given.states else SHOTS:
            if fnmatch(shot.name, given.only):
                take(browser, str(url), shot, folder)
                print(folder / f"{shot.name}.png", flush=True)


if __name__ == "__main__":
    main()
