"""How the chat looks and is reached: accessibility, keyboard, small screens, languages, and hostile texts."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest
from driving import Chat, Opened, accessibility_violations, after, box_of
from playwright.sync_api import Route, expect
from served import Jamae

pytestmark = pytest.mark.slow

HOSTILE = (
    "<img src=x onerror=\"document.title='hacked'\">",
    "<script>document.title='hacked'</script>",
    "javascript:document.title='hacked'",
    "[link](javascript:alert(1))",
    "</textarea><svg onload=document.title='hacked'>",
    "{{constructor.constructor('document.title=1')()}}",
    "😀" * 1000,
    "a" * 1000,
)
WHOLE_ANSWER = {
    "status": "ambiguous",
    "language": "en",
    "text": "Signed by 高橋淸. See https://example.org/a?b=1&c=2. javascript:alert(1) <b>bold</b>"
    "\n\nCities:\n• Okayama\n• Kawasaki\n\nThat is all.",
    "source": "Source: the city's page, line 6",
    "suggestions": ["How many people live there?"],
    "choices": ["Okayama", "Kawasaki"],
    "picture": {"url_path": "/icon.svg", "alt": "A map of two cities"},
    "foreign": [{"text": "高橋淸", "lang": "ja"}],
}


def answered(route: Route, **changes: Any) -> None:
    """Answer in the server's place."""
    asked = route.request.post_data_json
    told = {"id": asked["id"], "text": asked["text"], "answer": {**WHOLE_ANSWER, **changes}, "verdict": None}
    route.fulfill(status=200, content_type="application/json", body=json.dumps(told))


def ask_for_everything(chat: Chat) -> None:
    with after(chat.page, "**/webhooks/web/message", answered):
        chat.ask("everything")


SCHEMES = ("light", "dark")
SIZES = ({"width": 1280, "height": 800}, {"width": 390, "height": 844})


@pytest.mark.parametrize(("scheme", "size", "locale"), itertools.product(SCHEMES, SIZES, ("en-US", "ko-KR")))
def test_axe_finds_nothing_open_and_closed(opened: Opened, scheme: str, size: Any, locale: str) -> None:
    chat = opened(color_scheme=scheme, viewport=size, locale=locale, reduced_motion="reduce")
    if chat.panel.is_visible():
        chat.input.press("Escape")
    assert accessibility_violations(chat.page) == []
    chat.open()
    assert accessibility_violations(chat.page) == []
    ask_for_everything(chat)
    chat.said.locator("summary").click()
    assert accessibility_violations(chat.page) == []


def test_everything_with_the_keyboard_alone(opened: Opened, jamae: Jamae, other_site: Any) -> None:
    other_site.jamae = jamae.page
    chat = opened(other_site.origin)
    keyboard = chat.page.keyboard
    for _ in range(2):  # the page's link, then the launcher
        keyboard.press("Tab")
    expect(chat.launcher).to_be_focused()
    keyboard.press("Enter")
    expect(chat.input).to_be_focused()
    keyboard.type("When did Bucheon partner with Okayama?")
    keyboard.press("Enter")
    expect(chat.said).to_have_count(1)
    expect(chat.input).to_be_focused()
    keyboard.press("Shift+Tab")
    expect(chat.buttons.last).to_be_focused()
    keyboard.press("Enter")
    expect(chat.said).to_have_count(2)
    expect(chat.input).to_be_focused()
    keyboard.press("Escape")
    expect(chat.panel).not_to_be_visible()
    expect(chat.launcher).to_be_focused()


def test_the_focus_is_seen_and_not_trapped(opened: Opened, jamae: Jamae, other_site: Any) -> None:
    other_site.jamae = jamae.page
    chat = opened(other_site.origin)
    chat.open()
    ask_for_everything(chat)
    where = """() => {
        const at = document.activeElement.shadowRoot?.activeElement
        return at ? [at.ariaLabel || at.textContent, getComputedStyle(at).outlineStyle] : null
    }"""
    chat.page.get_by_role("link", name="Another page").focus()
    stops = []
    for _ in range(30):
        chat.page.keyboard.press("Tab")
        stop = chat.page.evaluate(where)
        if stop is None:
            break
        stops.append(stop)
    assert 8 <= len(stops) < 30, "Tab goes through the chat and leaves it"
    assert [name for name, outline in stops if outline == "none"] == []


def test_what_is_being_composed_is_not_sent(opened: Opened) -> None:
    """Enter ends the composition of a Korean syllable before it may send anything."""
    chat = opened()
    chat.input.fill("오카야")
    chat.input.evaluate(
        "input => input.dispatchEvent("
        "new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true}))"
    )
    expect(chat.asked).to_have_count(0)
    expect(chat.input).to_have_value("오카야")
    chat.input.press("Shift+Enter")
    expect(chat.asked).to_have_count(0)


def test_each_message_is_announced_once(opened: Opened) -> None:
    chat = opened()
    chat.log.evaluate(
        """log => {
            window.announced = []
            const element = node => node.nodeType === 1 ? node : node.parentElement
            const live = node => element(node)?.closest('[aria-live]')?.ariaLive
            new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => {
                if (live(node) === 'polite') announced.push(node.textContent)
            }))).observe(log, {childList: true, subtree: true, characterData: true})
        }"""
    )
    expect(chat.log).to_have_attribute("aria-live", "polite")
    answer = chat.ask("When did Bucheon partner with Okayama?")
    announced = chat.page.evaluate("announced")
    assert len(announced) == 2
    assert "When did Bucheon partner with Okayama?" in announced[0]
    assert answer.locator("p").first.inner_text() in announced[1]


def test_a_reload_does_not_announce_what_is_old(opened: Opened) -> None:
    chat = opened()
    chat.ask("When did Bucheon partner with Okayama?")
    chat.page.add_init_script(
        """window.quiet = true
        const original = Element.prototype.append
        Element.prototype.append = function (...nodes) {
            if (nodes.length && this.role === 'log' && this.ariaLive !== 'off') window.quiet = false
            return original.apply(this, nodes)
        }"""
    )
    chat.page.reload()
    expect(chat.said).to_have_count(1)
    assert chat.page.evaluate("quiet") is True
    expect(chat.log).to_have_attribute("aria-live", "polite")


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:30])
def test_hostile_text_is_text(opened: Opened, text: str) -> None:
    chat = opened()
    title = chat.page.title()

    def echo(route: Route) -> None:
        answered(route, text=text, source=f"Source: {text}", choices=[text], suggestions=[text], picture=None)

    with after(chat.page, "**/webhooks/web/message", echo):
        chat.ask(text)
    expect(chat.asked).to_contain_text(text)
    expect(chat.said.locator("p").first).to_have_text(text)
    expect(chat.buttons).to_have_text([text, text])
    expect(chat.log.locator("img, script, svg:not(.tools svg, .state svg), a")).to_have_count(0)
    chat.page.wait_for_timeout(100)
    assert chat.page.title() == title


def test_hostile_text_reaches_the_server_and_comes_back_as_text(opened: Opened) -> None:
    chat = opened()
    for text in HOSTILE:
        assert chat.ask(text).inner_text().strip()
    chat.page.reload()
    expect(chat.asked).to_have_count(len(HOSTILE))
    expect(chat.log.locator("img, script")).to_have_count(0)


def test_more_than_a_thousand_characters_are_not_sent(opened: Opened) -> None:
    chat = opened()
    chat.input.fill("😀" * 1001)
    chat.input.press("Enter")
    expect(chat.status).to_contain_text("1,000")
    expect(chat.asked).to_have_count(0)
    assert len(chat.input.input_value()) == 1001


def test_every_part_of_an_answer_is_shown(opened: Opened) -> None:
    chat = opened()
    ask_for_everything(chat)
    chat.said.locator("summary").click()
    expect(chat.said.get_by_role("listitem")).to_have_text(["Okayama", "Kawasaki"])
    expect(chat.said.locator("p")).to_have_count(4)
    expect(chat.said.locator("span[lang=ja]")).to_have_text("高橋淸")
    link = chat.said.get_by_role("link", name="https://example.org")
    expect(link).to_have_attribute("href", "https://example.org/a?b=1&c=2")
    expect(link).to_have_attribute("rel", "noopener noreferrer")
    expect(chat.said.locator("a")).to_have_count(1)
    picture = chat.said.get_by_role("img", name="A map of two cities")
    assert picture.evaluate("image => image.complete && image.naturalWidth > 0")
    expect(chat.buttons).to_have_text(["Okayama", "Kawasaki", "How many people live there?"])


@pytest.mark.parametrize(
    "path",
    ["//evil.example/a.png", "https://evil.example/a.png", "javascript:alert(1)", "/\\evil.example", 7],
)
def test_a_picture_comes_from_the_server_only(opened: Opened, path: object) -> None:
    chat = opened()
    with after(
        chat.page,
        "**/webhooks/web/message",
        lambda route: answered(route, picture={"url_path": path, "alt": ""}),
    ):
        chat.ask("a picture")
    expect(chat.said.locator("img")).to_have_count(0)


SMALL = {"320 px": (320, 568, 1), "320 px, low": (320, 256, 1), "1280 px at 200%": (640, 400, 2)}


@pytest.mark.parametrize(("width", "height", "scale"), SMALL.values(), ids=SMALL)
def test_small_screens_and_zoom(opened: Opened, width: int, height: int, scale: int) -> None:
    chat = opened(viewport={"width": width, "height": height}, device_scale_factor=scale)
    chat.open()
    with after(
        chat.page,
        "**/webhooks/web/message",
        lambda route: answered(route, text="https://example.org/" + "a" * 300),
    ):
        chat.ask("a" * 300)
    for part in (
        chat.input,
        chat.panel.get_by_role("button", name="Close"),
        chat.menu_button,
        chat.panel.get_by_role("button", name="Send"),
    ):
        box = box_of(part)
        assert box["x"] >= 0 and box["y"] >= 0
        assert box["x"] + box["width"] <= width and box["y"] + box["height"] <= height
    assert chat.panel.locator(".scroll").evaluate("scroll => scroll.scrollWidth - scroll.clientWidth") == 0
    assert chat.panel.locator(".scroll").evaluate("scroll => scroll.clientHeight") >= 100
    assert chat.page.evaluate("document.documentElement.scrollWidth") <= width


def test_nothing_moves_for_who_wants_less_motion(opened: Opened) -> None:
    chat = opened(reduced_motion="reduce")
    chat.page.route("**/webhooks/web/message", lambda route: None)
    chat.input.fill("a")
    chat.input.press("Enter")
    expect(chat.panel.locator(".dots")).to_be_visible()
    running = "() => document.querySelector('jamae-chat').shadowRoot.getAnimations().length"
    assert chat.page.evaluate(running) == 0
    chat.page.emulate_media(reduced_motion="no-preference")
    assert chat.page.evaluate(running) > 0


LANGUAGES = {
    "en": "Menu",
    "ko": "메뉴",
    "ja": "メニュー",
    "zh": "菜单",
    "zh-TW": "選單",
    "ru": "Меню",
}


@pytest.mark.parametrize(("tag", "menu"), LANGUAGES.items())
def test_the_words_follow_the_pages_language(opened: Opened, tag: str, menu: str) -> None:
    chat = opened()
    chat.input.fill("half a question")
    chat.page.evaluate("tag => { document.documentElement.lang = tag }", tag)
    expect(chat.panel.get_by_role("button", name=menu)).to_be_visible()
    expect(chat.input).to_have_value("half a question")


def test_the_attributes(opened: Opened) -> None:
    chat = opened()
    chat.element.evaluate(
        "chat => { chat.language = 0; chat.setAttribute('language', 'ko'); chat.title = 'City Hall'; "
        "chat.setAttribute('colour', '#ffe14d'); chat.setAttribute('theme', 'dark') }"
    )
    expect(chat.panel.get_by_role("heading")).to_have_text("City Hall")
    expect(chat.panel.get_by_role("button", name="메뉴")).to_be_visible()
    expect(chat.element).not_to_have_attribute("title", "City Hall")
    send = chat.panel.get_by_role("button", name="보내기")
    expect(send).to_have_css("background-color", "rgb(255, 225, 77)")
    expect(send).to_have_css("color", "rgb(0, 0, 0)")
    expect(chat.panel).to_have_css("background-color", "rgb(20, 29, 37)")
    chat.element.evaluate("chat => chat.setAttribute('colour', 'navy')")
    expect(send).to_have_css("color", "rgb(255, 255, 255)")
    chat.element.evaluate("chat => chat.setAttribute('colour', 'red; background: url(https://evil.example)')")
    expect(send).to_have_css("background-color", "rgb(140, 203, 234)")


def test_nothing_is_stored_or_sent_before_the_first_question(opened: Opened) -> None:
    chat = opened()
    assert chat.page.evaluate("localStorage.length") == 0
    assert chat.page.context.cookies() == []
    chat.ask("When did Bucheon partner with Okayama?")
    assert chat.page.evaluate("localStorage.length") == 1
    assert chat.page.context.cookies() == []
