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
PHONES = (PHONE, SIDEWAYS, NARROW)
"""Screens that are touched."""
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
        "choices": "What is its population?",
        "declined": "What is the GDP of Okayama?",
    },
    "ko": {
        "contested": "발렌수엘라와 언제 결연했나요?",
        "profile": "오카야마에 대해 알려 주세요",
        "list": "교류도시에는 어떤 곳이 있나요?",
        "compare": "오카야마와 가와사키를 비교해 주세요",
        "map": "교류도시를 지도로 보여 주세요",
        "missing": "지금 오카야마 시장은 누구인가요?",
        "typed": "하얼",
        "choices": "거기 인구가 몇 명이에요?",
        "declined": "오카야마의 GDP는 얼마인가요?",
    },
    "ja": {
        "contested": "バレンズエラ市との提携はいつですか",
        "profile": "岡山市について教えてください",
        "list": "どんな提携都市がありますか",
        "compare": "岡山市と川崎市を比べてください",
        "map": "提携都市を地図で見せて",
        "missing": "岡山市の今の市長は誰ですか",
        "typed": "ハルビン",
        "choices": "そこの人口は何人ですか",
        "declined": "岡山市のGDPはいくらですか",
    },
    "zh-Hant": {
        "contested": "富川和瓦倫蘇埃拉什麼時候結為友好城市？",
        "profile": "請介紹岡山",
        "list": "有哪些友好城市？",
    },
    "ru": {
        "contested": "Когда Пучхон и Валенсуэла стали партнёрами?",
        "profile": "Расскажите об Окаяме",
        "list": "Какие есть города-партнёры?",
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
    path: str = ""
    before: Callable[[Page], None] = field(default=lambda _page: None)
    """What is arranged before the page is loaded."""


def chat(page: Page) -> Locator:
    return page.locator("jamae-chat")


def send(page: Page, text: str) -> None:
    chat(page).locator("form input").fill(text)
    chat(page).locator("form input").press("Enter")


def menu(page: Page, _: dict[str, str]) -> None:
    chat(page).locator(".menu").evaluate("button => button.click()")
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


def undone(page: Page, questions: dict[str, str]) -> None:
    restarting(page, questions)
    chat(page).locator(".status button").click()


def twice(page: Page, questions: dict[str, str]) -> None:
    viewer(page, questions)
    chat(page).locator(".viewer button").first.click()


def thanked(page: Page, questions: dict[str, str]) -> None:
    why(page, questions)
    chat(page).locator(".why button").first.click()
    expect(chat(page).locator(".why")).to_have_count(0)


def unavailable(page: Page, questions: dict[str, str]) -> None:
    def fail(route: Route) -> None:
        told = route.fetch()
        parts = told.json()
        parts["answer"] = {"text": parts["answer"]["text"].split(".")[0], "status": "unavailable"}
        route.fulfill(response=told, json=parts)

    page.route(MESSAGE, fail)
    send(page, questions["declined"])
    expect(chat(page).locator("[role=log] .said")).to_have_count(1)


def speech_notice(page: Page, _: dict[str, str]) -> None:
    chat(page).locator(".go").evaluate("go => go.previousElementSibling.click()")
    expect(chat(page).locator(".status button")).to_be_visible()


def listening(page: Page, questions: dict[str, str]) -> None:
    speech_notice(page, questions)
    chat(page).locator(".status button").click()
    expect(chat(page).locator("form [aria-pressed=true]")).to_be_visible()


def reading_aloud(page: Page, _: dict[str, str]) -> None:
    chat(page).locator(".listen").click()
    expect(chat(page).locator(".listen[aria-pressed=true]")).to_be_visible()


def two_days(page: Page, _: dict[str, str]) -> None:
    def older(route: Route) -> None:
        told = route.fetch()
        turns = told.json()["turns"]
        before = {
            **turns[0],
            "id": "0" * 24,
            "answer": {**turns[0]["answer"], "time": "2025-01-02T03:04:05Z"},
        }
        route.fulfill(response=told, json={"turns": [before, *turns]})

    page.route("**/webhooks/web/history", older)
    page.reload()
    expect(chat(page).locator("[role=log] .said")).to_have_count(2)
    page.evaluate("document.querySelector('jamae-chat').show()")
    chat(page).locator(".day").first.scroll_into_view_if_needed()


def printed(page: Page, questions: dict[str, str]) -> None:
    """The window that is printed takes the place of the page."""
    page.evaluate(
        "() => { window.open = () => { const frame = document.createElement('iframe');"
        " frame.style = 'position: fixed; inset: 0; width: 100%; height: 100%; z-index: 2147483647;"
        " background: #fff'; document.body.append(frame); frame.contentWindow.print = () => {};"
        " return frame.contentWindow } }"
    )
    menu(page, questions)
    chat(page).get_by_role("menuitem").last.click()


def coloured(page: Page, _: dict[str, str]) -> None:
    chat(page).evaluate("chat => chat.setAttribute('colour', 'rgb(190 40 90 / .6)')")


def large_menu(page: Page, questions: dict[str, str]) -> None:
    text_twice_as_large(page, questions)
    menu(page, questions)


def large_viewer(page: Page, questions: dict[str, str]) -> None:
    text_twice_as_large(page, questions)
    viewer(page, questions)


def without_the_second_file(page: Page) -> None:
    page.route("**/widget-more.js*", lambda route: route.abort())


def without_pictures(page: Page) -> None:
    page.route("**/pictures/**", lambda route: route.abort())


def list_without_its_picture(page: Page, _: dict[str, str]) -> None:
    expect(chat(page).locator(".picture")).to_have_count(0)


def that_speaks(page: Page) -> None:
    """Stand-ins for voices and recognition, which chromium has none of here."""
    page.add_init_script(
        """window.SpeechSynthesisUtterance = class {}
        const voices = ["en-US", "ko-KR", "ja-JP"].map(lang => ({lang, localService: true}))
        Object.defineProperty(window, "speechSynthesis", {value: {
            getVoices: () => voices, cancel() {}, speak() {}, addEventListener() {}
        }})
        window.SpeechRecognition = class { start() {} stop() {} abort() {} }"""
    )


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
    Shot("choices", ("choices",)),
    Shot("declined", ("declined",)),
    Shot("unavailable", act=unavailable),
    Shot("undone", ("contested",), act=undone),
    Shot("thanked", ("contested",), act=thanked),
    Shot("two-days", ("contested",), act=two_days),
    Shot("viewer-twice", ("map",), act=twice),
    Shot("viewer-sideways", ("map",), size=SIDEWAYS, act=viewer),
    Shot("no-picture", ("map",), before=without_pictures, act=list_without_its_picture),
    Shot("plain", ("contested",), before=without_the_second_file),
    Shot("speech-notice", before=that_speaks, act=speech_notice),
    Shot("listening", before=that_speaks, act=listening),
    Shot("reading-aloud", ("contested",), before=that_speaks, act=reading_aloud),
    Shot("printed", ("map", "contested"), size=DESKTOP, act=printed),
    Shot("coloured", ("contested",), act=coloured),
    Shot("page-1280", size=DESKTOP, opened=False),
    Shot("page-1366", size=(1366, 650), opened=False),
    Shot("page-1024", size=(1024, 768), opened=False),
    Shot("privacy", path="privacy", size=DESKTOP),
    Shot("source", path="source/bucheon_page", size=DESKTOP),
    Shot("source-narrow", path="source/bucheon_page", size=NARROW),
    Shot("large-text-narrow", ("contested",), size=NARROW, act=text_twice_as_large),
    Shot("large-text-desktop", ("contested",), size=DESKTOP, act=text_twice_as_large),
    Shot("large-text-menu", ("contested",), act=large_menu),
    Shot("large-text-viewer", ("map",), size=NARROW, act=large_viewer),
)
LONGEST = (
    "welcome",
    "desktop-welcome",
    "contested",
    "list",
    "menu",
    "why",
    "failed",
    "counting",
    "large-text",
    "sideways",
)
"""States that are also looked at in the languages of the longest and of other words."""


def every_state() -> Iterator[Shot]:
    """Each of `STATES` in three languages, those of `LONGEST` in two more, light and dark."""
    for language, questions in QUESTIONS.items():
        for scheme in ("light", "dark"):
            for shot in STATES:
                if "map" not in questions and shot.name not in LONGEST:
                    continue
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
        has_touch=shot.size in PHONES,
        is_mobile=shot.size in PHONES,
    )
    page = context.new_page()
    shot.before(page)
    page.goto(url + shot.path)
    if not shot.path:
        converse(page, shot)
    page.wait_for_timeout(500)  # for what is drawn next, such as a table's measure
    page.screenshot(path=folder / f"{shot.name}.png")
    context.close()


def converse(page: Page, shot: Shot) -> None:
    expect(chat(page).locator(".root")).to_be_attached()
    page.evaluate("open => document.querySelector('jamae-chat')[open ? 'show' : 'close']()", shot.opened)
    questions = QUESTIONS[shot.language]
    for number, question in enumerate(shot.ask, 1):
        send(page, questions.get(question, question))
        expect(chat(page).locator("[role=log] .said")).to_have_count(number)
    for picture in chat(page).locator("[role=log] .said img").all():
        picture.evaluate("image => image.decode().catch(() => null)")
    if shot.size in PHONES:  # whose keyboard has gone again
        chat(page).evaluate("chat => chat.shadowRoot.activeElement?.blur()")
    shot.act(page, questions)


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
