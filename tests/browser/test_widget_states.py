"""What becomes of a message, and what was once found broken: each with the test that would find it again."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from driving import Chat, Opened, accessibility_violations, after, box_of, first_held, send
from playwright.sync_api import Page, Route, expect
from served import ROOT, Jamae

from actions.text.phrases import Phrases

pytestmark = pytest.mark.slow

KOREA = dt.timezone(dt.timedelta(hours=9))
OKAYAMA = "When did Bucheon partner with Okayama?"
HARBIN = "When did Bucheon partner with Harbin?"


def luminance(rgb: list[float]) -> float:
    """Relative, of sRGB from 0 to 255 (WCAG 2)."""
    parts = [each / 255 for each in rgb[:3]]
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: list[float], other: list[float]) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


PAINTED = """(element, property) => {
    const context = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d')
    context.fillStyle = getComputedStyle(element)[property]
    context.fillRect(0, 0, 1, 1)
    return [...context.getImageData(0, 0, 1, 1).data]
}"""


def test_after_a_502_and_a_failed_start_over_sending_goes_on(opened: Opened) -> None:
    chat = opened(may_fail=True)

    def down(route: Route) -> None:
        route.fulfill(status=502, content_type="text/html", body="<h1>Bad gateway</h1>")

    with after(chat.page, "**/webhooks/web/*", down):
        send(chat, OKAYAMA)
        again = chat.log.get_by_role("button", name="Try again")
        expect(again).to_be_visible()
        again.click()
        expect(again).not_to_be_visible()
        expect(again).to_be_visible()
        chat.choose("Start over")
        expect(chat.log).not_to_be_visible()
        chat.page.wait_for_timeout(8_500)
    expect(chat.ask("When did Bucheon partner with Harbin?")).to_contain_text("1995")


def test_a_message_typed_while_an_answer_is_pending_is_held_and_sent(opened: Opened) -> None:
    chat = opened()
    with first_held(chat) as waiting:
        send(chat, OKAYAMA)
        expect(chat.status).to_have_text("Looking it up…")
        send(chat, "and Kawasaki?")
        expect(chat.log.locator(".state").last).to_have_text("Will be sent after this answer.")
        expect(chat.input).to_have_value("")
        send(chat, "and Harbin?")
        expect(chat.status).to_contain_text("already waiting")
        expect(chat.input).to_have_value("and Harbin?")
        waiting[0].continue_()
        expect(chat.said).to_have_count(2)
    expect(chat.said.last).to_contain_text("1996")
    expect(chat.status).to_be_empty()


def test_what_is_asked_after_starting_over_does_not_wait_for_what_was_pending(opened: Opened) -> None:
    chat = opened()
    with first_held(chat) as waiting:
        send(chat, OKAYAMA)
        expect(chat.status).to_have_text("Looking it up…")
        chat.choose("Start over")
        send(chat, "When did Bucheon partner with Kawasaki?")
        expect(chat.said).to_have_count(1)
        expect(chat.said).to_contain_text("1996")
        waiting[0].continue_()
        expect(chat.asked).to_have_count(1)
    expect(chat.said).to_have_count(1)


def test_a_message_that_was_not_sent_says_so_on_its_bubble_and_survives_a_reload(opened: Opened) -> None:
    chat = opened(may_fail=True)
    with after(chat.page, "**/webhooks/web/message", lambda route: route.abort("connectionreset")):
        send(chat, OKAYAMA)
        expect(chat.log.locator(".state.bad")).to_contain_text("Not sent.")
    chat.page.reload()
    expect(chat.said).to_contain_text("2002")
    expect(chat.asked).to_have_count(1)


@pytest.mark.parametrize("size", [(1280, 720), (1366, 650), (1024, 768)])
def test_the_open_panel_covers_none_of_the_pages_links(opened: Opened, size: tuple[int, int]) -> None:
    chat = opened(viewport={"width": size[0], "height": size[1]})
    expect(chat.panel).to_be_visible()
    panel = box_of(chat.panel)
    for each in chat.page.locator("body > :not(jamae-chat) :is(a, button, summary)").all():
        box = box_of(each)
        assert box["x"] + box["width"] <= panel["x"], each.inner_text()
    assert chat.page.evaluate("document.documentElement.scrollWidth") <= size[0]


@pytest.mark.parametrize("size", [(1280, 720), (1366, 650), (1024, 768)])
def test_the_page_makes_as_much_room_as_the_chat_takes(opened: Opened, size: tuple[int, int]) -> None:
    chat = opened(viewport={"width": size[0], "height": size[1]})
    lead = chat.page.locator("header nav")

    def right() -> float:
        box = chat.page.locator("footer").evaluate(
            "each => each.getBoundingClientRect().right - parseFloat(getComputedStyle(each).paddingRight)"
        )
        return float(box)

    beside_window = right()
    chat.choose("Larger window")
    expect(chat.element).to_have_attribute("data-shown", "large")
    panel = box_of(chat.panel)
    assert right() < panel["x"]
    for link in lead.get_by_role("link").all():
        box = box_of(link)
        assert box["x"] + box["width"] <= panel["x"], link.inner_text()
    assert chat.page.evaluate("document.documentElement.scrollWidth") <= size[0]
    chat.panel.get_by_role("button", name="Close the chat").click()
    expect(chat.element).to_have_attribute("data-shown", "no")
    assert right() > beside_window + 300


COLOURS = (
    "oklch(0.9 0.1 100)",
    "color(display-p3 1 1 0)",
    "lab(85% 0 0)",
    "navy",
    "oklch(0.2 0.05 260)",
    "#fff",
    "#000",
    "rgb(0 0 0 / .1)",
    "transparent",
    "oklch(.5 none none)",
)


@pytest.mark.parametrize(("colour", "theme"), itertools.product(COLOURS, ("light", "dark")))
def test_any_colour_can_be_read_and_stands_out(opened: Opened, colour: str, theme: str) -> None:
    chat = opened()
    for name, value in (("theme", theme), ("colour", colour)):
        chat.element.evaluate("(chat, [name, value]) => chat.setAttribute(name, value)", [name, value])
    go = chat.panel.get_by_role("button", name="Send")
    fill, text, rim = (go.evaluate(PAINTED, each) for each in ("backgroundColor", "color", "borderTopColor"))
    paper = chat.panel.evaluate(PAINTED, "backgroundColor")
    assert fill[3] == 255
    assert contrast(fill, text) >= 4.5
    assert max(contrast(fill, paper), contrast(rim, paper) if rim[3] == 255 else 1) >= 3
    card = chat.ways.first.evaluate(PAINTED, "backgroundColor")
    for drawing in chat.ways.locator("svg").all():
        assert contrast(drawing.evaluate(PAINTED, "color"), card) >= 3


def test_suggestions_and_own_questions_have_their_language(opened: Opened) -> None:
    chat = opened()
    chat.ask("오카야마와 언제 결연했나요?")
    expect(chat.asked).to_have_attribute("lang", "ko")
    with first_held(chat) as waiting:
        send(chat, "Когда заключено соглашение с Харбином?")
        expect(chat.asked.last).to_have_attribute("lang", "ru")  # before there is an answer
        waiting[0].continue_()
        expect(chat.said).to_have_count(2)
    chat.ask("오카야마와 언제 결연했나요?")
    for button in chat.buttons.all():
        expect(button).to_have_attribute("lang", "ko")


def test_on_a_phone_the_chat_keeps_the_focus_and_back_closes_it(
    opened: Opened, phone: dict[str, Any]
) -> None:
    chat = opened(**phone)
    chat.launcher.tap()
    expect(chat.panel).to_be_visible()
    expect(chat.input).not_to_be_focused()
    assert chat.panel.evaluate("panel => panel.matches(':modal')")
    inside = "document.activeElement === document.body || document.activeElement.localName === 'jamae-chat'"
    for _ in range(25):
        chat.page.keyboard.press("Tab")
        assert chat.page.evaluate(inside)
    assert chat.page.evaluate("getComputedStyle(document.documentElement).overflowY") == "hidden"
    url = chat.page.url
    chat.page.go_back()
    expect(chat.panel).not_to_be_visible()
    assert chat.page.url == url
    assert chat.page.evaluate("getComputedStyle(document.documentElement).overflowY") != "hidden"
    chat.launcher.tap()
    chat.panel.get_by_role("button", name="Close the chat").tap()
    expect(chat.panel).not_to_be_visible()
    chat.launcher.tap()
    expect(chat.panel).to_be_visible()
    chat.element.evaluate("chat => { chat.close(); chat.show() }")  # before the first has gone back
    chat.page.wait_for_timeout(300)
    chat.page.go_back()
    expect(chat.panel).not_to_be_visible()
    assert chat.page.url == url


SIDEWAYS: dict[str, Any] = {"viewport": {"width": 740, "height": 360}, "has_touch": True, "is_mobile": True}


def test_a_phone_on_its_side(opened: Opened) -> None:
    chat = opened(**SIDEWAYS)
    chat.launcher.tap()
    expect(chat.panel.get_by_role("link", name="Privacy")).to_be_in_viewport()
    expect(chat.panel.locator(".notice")).to_contain_text("An automated assistant answers")
    chat.ask(OKAYAMA)
    box = box_of(chat.panel)
    assert box == {"x": 0, "y": 0, "width": 740, "height": 360}
    assert chat.panel.locator(".scroll").evaluate("scroll => scroll.clientHeight") >= 200


def reload_with(chat: Chat, attribute: str) -> None:
    """The page again, from now on with this attribute of the chat from its beginning."""

    def changed(route: Route) -> None:
        page = route.fetch()
        assert "<jamae-chat" in page.text()
        route.fulfill(response=page, body=page.text().replace("<jamae-chat", f"<jamae-chat {attribute}", 1))

    chat.page.route(chat.page.url, changed)
    chat.page.reload()


def test_a_chat_that_would_fill_the_screen_does_not_open_by_itself(opened: Opened) -> None:
    chat = opened(**SIDEWAYS)
    reload_with(chat, "open")
    expect(chat.launcher).to_be_visible()
    chat.page.wait_for_timeout(300)
    expect(chat.panel).not_to_be_visible()


def test_on_a_touch_screen_nothing_brings_up_the_keyboard(opened: Opened, phone: dict[str, Any]) -> None:
    chat = opened(may_fail=True, **phone)
    chat.launcher.tap()
    chat.ask(OKAYAMA)
    conversation = chat.panel.locator(".scroll")
    chat.choose("Start over")
    expect(conversation).to_be_focused()
    chat.input.focus()
    chat.status.get_by_role("button", name="Undo").tap()
    expect(conversation).to_be_focused()
    with after(chat.page, "**/webhooks/web/message", lambda route: route.fulfill(status=400)):
        send(chat, HARBIN)
        again = chat.log.get_by_role("button", name="Try again")
        expect(again).to_be_visible()
    again.tap()
    expect(conversation).to_be_focused()
    expect(chat.said).to_have_count(2)


def test_a_picture_is_larger_in_its_viewer_than_in_the_chat(opened: Opened, phone: dict[str, Any]) -> None:
    chat = opened(**phone)
    chat.launcher.tap()
    chat.ask("Show the partner cities on a map")
    picture = chat.said.locator("img")
    expect(picture).to_have_js_property("complete", True)
    small = box_of(picture)
    chat.said.locator(".picture").tap()
    viewer = chat.page.get_by_role("dialog", name="map of the partner cities")
    expect(viewer).to_be_visible()
    shown = viewer.locator("img")
    fitted = box_of(shown)
    assert fitted["width"] > small["width"]
    assert accessibility_violations(chat.page) == []
    viewer.get_by_role("button", name="Double size").tap()
    twice = box_of(shown)
    assert twice["width"] == pytest.approx(2 * fitted["width"], abs=4)
    viewer.locator("figure").evaluate("figure => figure.scrollTo(0, 0)")
    moved = box_of(shown)
    assert moved["x"] > twice["x"]
    with chat.page.expect_download() as saved:
        viewer.get_by_role("button", name="Save").tap()
    assert saved.value.suggested_filename.endswith(".svg")
    viewer.get_by_role("button", name="Close the picture").tap()
    expect(viewer).not_to_be_visible()
    expect(chat.said.locator(".picture")).to_be_focused()
    expect(chat.panel).to_be_visible()


DRAWN = """picture => Math.min(
    picture.clientWidth, picture.clientHeight * picture.naturalWidth / picture.naturalHeight
)"""
"""How wide a picture is seen, which may be less than its box."""


def test_on_a_phone_on_its_side_a_picture_is_not_smaller_in_its_viewer(opened: Opened) -> None:
    chat = opened(**SIDEWAYS | {"viewport": {"width": 844, "height": 390}})
    chat.launcher.tap()
    said = chat.ask("Show a timeline of the agreements")
    expect(said.locator("img")).to_have_js_property("complete", True)
    before = said.locator("img").evaluate(DRAWN)
    said.locator(".picture").tap()
    shown, figure = chat.element.locator(".viewer img"), chat.element.locator(".viewer figure")
    expect(shown).to_have_js_property("complete", True)
    fitted = shown.evaluate(DRAWN)
    assert fitted >= before - 1
    assert figure.evaluate("each => each.scrollWidth - each.clientWidth") <= 0
    figure.evaluate("each => each.scrollTo(0, each.scrollHeight)")
    below, box = box_of(shown), box_of(figure)
    assert below["y"] + below["height"] == pytest.approx(box["y"] + box["height"], abs=1)
    chat.element.get_by_role("button", name="Double size").tap()
    assert shown.evaluate(DRAWN) == pytest.approx(2 * fitted, abs=2)


def test_in_a_large_window_the_whole_picture_is_seen_in_its_viewer(opened: Opened) -> None:
    chat = opened()
    said = chat.ask("Show a timeline of the agreements")
    expect(said.locator("img")).to_have_js_property("complete", True)
    said.locator(".picture").click()
    shown, figure = chat.element.locator(".viewer img"), chat.element.locator(".viewer figure")
    expect(shown).to_have_js_property("complete", True)
    assert figure.evaluate("each => each.scrollHeight - each.clientHeight") <= 0
    assert shown.evaluate(DRAWN) > said.locator("img").evaluate(DRAWN)


def test_in_the_viewer_the_pictures_name_is_said_once_and_back_closes_it(
    opened: Opened, phone: dict[str, Any]
) -> None:
    chat = opened(**phone)
    chat.launcher.tap()
    chat.ask("Show the partner cities on a map").locator(".picture").tap()
    viewer = chat.page.get_by_role("dialog", name="map of the partner cities")
    expect(viewer).to_match_aria_snapshot(
        """
        - dialog "map of the partner cities":
          - /children: deep-equal
          - button "Double size"
          - button "Save"
          - button "Close the picture"
          - img "Picture"
        """
    )
    chat.page.go_back()
    expect(chat.element.locator(".viewer")).to_have_count(0)
    expect(chat.panel).not_to_be_visible()
    expect(chat.launcher).to_be_focused()


def test_names_are_not_said_twice(opened: Opened) -> None:
    chat = opened()
    chat.ask("Show the partner cities on a map")
    names = chat.element.evaluate(
        "chat => [...chat.shadowRoot.querySelectorAll('[aria-label]')]"
        ".filter(each => each.checkVisibility()).map(each => each.ariaLabel)"
    )
    assert "Bucheon’s partner cities" not in names, "the heading names the dialog"
    assert len([name for name in names if name == "Conversation"]) == 1
    assert chat.said.get_by_role("img").get_attribute("alt") == "map of the partner cities"
    expect(chat.said.get_by_role("button", name="map of the partner cities")).to_have_count(1)


def test_forced_colours_keep_bubbles_and_the_send_button(opened: Opened) -> None:
    chat = opened(forced_colors="active")
    chat.ask(OKAYAMA)
    for part in (chat.asked.first, chat.panel.get_by_role("button", name="Send"), chat.said.first):
        border = part.evaluate(PAINTED, "borderTopColor")
        paper = chat.panel.evaluate(PAINTED, "backgroundColor")
        assert contrast(border, paper) >= 3
    assert accessibility_violations(chat.page) == []


@pytest.mark.parametrize("size", [(1280, 720), (390, 844), (320, 568)])
def test_text_twice_as_large_leaves_room_for_the_conversation(opened: Opened, size: tuple[int, int]) -> None:
    chat = opened(viewport={"width": size[0], "height": size[1]})
    chat.page.evaluate("document.documentElement.style.fontSize = '200%'")
    if not chat.panel.is_visible():
        chat.open()
    chat.ask(OKAYAMA)
    header, panel = box_of(chat.panel.locator("header")), box_of(chat.panel)
    assert header["height"] <= panel["height"] / 7
    assert chat.panel.evaluate("panel => panel.scrollWidth - panel.clientWidth") <= 0
    assert chat.panel.locator(".scroll").evaluate("each => each.scrollWidth - each.clientWidth") <= 0
    assert accessibility_violations(chat.page) == []


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_menu_is_whole_when_text_is_twice_as_large(opened: Opened, width: int) -> None:
    chat = opened(viewport={"width": width, "height": 800})
    chat.page.evaluate("document.documentElement.style.fontSize = '200%'")
    if not chat.panel.is_visible():
        chat.open()
    chat.ask(OKAYAMA)
    chat.menu_button.click()
    menu, panel = box_of(chat.panel.get_by_role("menu")), box_of(chat.panel)
    assert panel["x"] <= menu["x"] and menu["x"] + menu["width"] <= panel["x"] + panel["width"]


def test_the_page_is_no_wider_than_a_telephone_when_its_text_is_twice_as_large(
    opened: Opened, phone: dict[str, Any]
) -> None:
    chat = opened(**phone)
    chat.page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert chat.page.evaluate("document.documentElement.scrollWidth") <= 390
    chat.launcher.tap()
    expect(chat.menu_button).to_be_in_viewport(ratio=1)


def test_a_japanese_date_stays_on_one_line(opened: Opened) -> None:
    chat = opened(locale="ja-JP", viewport={"width": 320, "height": 568})
    chat.open()
    said = chat.ask("岡山市との提携はいつですか")
    dates = said.locator(".keep", has_text="2002年2月26日")
    expect(dates.first).to_be_visible()
    for date in dates.all():
        height = "date => date.getBoundingClientRect().height / parseFloat(getComputedStyle(date).lineHeight)"
        assert date.evaluate(height) < 1.5


def test_one_apostrophe_throughout(opened: Opened) -> None:
    chat = opened()
    chat.ask("When did Bucheon partner with Valenzuela?")
    assert "'" not in chat.panel.inner_text()
    assert "’s" in chat.said.inner_text()


def with_apostrophes(route: Route) -> None:
    response = route.fetch()
    told = response.json()
    told["answer"] |= {
        "text": "The cities' days are Okayama's.",
        "source": "Source: Okayama's page",
        "facts": [],
        "suggestions": ["Who was Okayama's mayor?"],
    }
    route.fulfill(response=response, json=told)


@pytest.mark.parametrize("second_file", [True, False])
def test_what_is_offered_saved_or_plain_has_the_same_apostrophe(opened: Opened, second_file: bool) -> None:
    chat = opened(may_fail=True)
    if not second_file:
        chat.page.route("**/widget-more.js*", lambda route: route.abort())
        chat.page.reload()
    with after(chat.page, "**/webhooks/web/message", with_apostrophes):
        said = chat.ask(OKAYAMA)
    expect(said.locator("p").first).to_contain_text("The cities’ days are Okayama’s.")
    expect(said.locator("p").last).to_contain_text("Okayama’s page")
    expect(chat.buttons).to_have_text("Who was Okayama’s mayor?")
    if second_file:
        with chat.page.expect_download() as saved:
            chat.choose("Save as text")
        text = saved.value.path().read_text(encoding="utf-8")
        assert "The cities’ days are Okayama’s." in text


def test_the_line_to_embed_is_one_line(opened: Opened) -> None:
    chat = opened()
    chat.page.locator(".embed summary").click()
    assert "\n" not in chat.page.locator(".embed code").inner_text()
    expect(chat.page.locator(".embed p")).to_contain_text("One line")


# --- cards


def test_contested_values_stand_beside_where_each_is_told(opened: Opened) -> None:
    chat = opened()
    said = chat.ask("When did Bucheon partner with Valenzuela?")
    expect(said.locator("td").get_by_role("listitem")).to_have_text(
        [
            re.compile(r"25\sJune\s2008.*table, line 28", re.DOTALL),
            re.compile(r"24\sJune\s2008.*list of dates, line 3", re.DOTALL),
        ]
    )
    expect(said.get_by_role("link", name="+82-32-320-3000").first).to_have_attribute(
        "href", "tel:+82323203000"
    )


def test_a_profile_is_a_table_of_labels(opened: Opened) -> None:
    said = opened().ask("Tell me about Okayama")
    expect(said.get_by_role("rowheader")).to_have_count(6)
    expect(said.get_by_role("row", name="population")).to_contain_text("710,000")


def test_a_picture_stands_first_and_its_list_is_folded(opened: Opened) -> None:
    said = opened().ask("Show the partner cities on a map")
    expect(said.locator("table")).not_to_be_visible()
    assert said.locator(":scope > :not(.quiet)").first.get_attribute("class") == "picture"
    said.locator("summary").click()
    expect(said.get_by_role("rowheader")).to_have_count(7)


def with_lines(*lines: int) -> Callable[[Route], None]:
    """The answer comes from these lines of the page."""

    def handle(route: Route) -> None:
        response = route.fetch()
        told = response.json()
        told["answer"]["sources"][0]["lines"] = lines
        route.fulfill(response=response, json=told)

    return handle


@pytest.mark.parametrize(
    ("lines", "told"),
    [((19,), "line 19"), ((3, 7), "lines 3, 7"), ((*range(3, 14), 28), "lines 3 to 28")],
)
def test_the_lines_are_told_however_many_they_are(opened: Opened, lines: tuple[int, ...], told: str) -> None:
    chat = opened()
    with after(chat.page, "**/webhooks/web/message", with_lines(*lines)):
        source = chat.ask(OKAYAMA).locator(".source")
    expect(source).to_contain_text(re.compile(f"{told}$"))
    expect(source.get_by_role("link")).to_have_attribute("href", re.compile(f"#line-{lines[0]}$"))


@pytest.mark.parametrize(
    "question",
    ["How many partner cities are there?", "Are there partner cities in Europe?", "Is Osaka a sister city?"],
)
def test_what_tells_no_fact_of_a_city_leads_to_its_source_too(opened: Opened, question: str) -> None:
    link = opened().ask(question).locator(".source").get_by_role("link")
    expect(link).to_have_attribute("href", re.compile("/source/bucheon_page"))


@pytest.mark.parametrize(
    ("locale", "asked"), [("en-US", "Tell me about Valenzuela"), ("ru-RU", "Расскажи о Валенсуэле")]
)
def test_both_dates_stand_in_a_profile_too(opened: Opened, locale: str, asked: str) -> None:
    dates = opened(locale=locale).ask(asked).get_by_role("row").first.get_by_role("listitem")
    expect(dates).to_have_count(2)
    expect(dates.first).to_contain_text("28")


def test_a_picture_that_cannot_be_fetched_is_tried_again_and_then_leaves_its_list(opened: Opened) -> None:
    chat = opened(may_fail=True)
    tries: list[str] = []

    def lose(route: Route) -> None:
        tries.append(route.request.url)
        route.fulfill(status=503)

    with after(chat.page, "**/pictures/**", lose):
        said = chat.ask("Show the partner cities on a map")
        expect(said.locator("table")).to_be_visible()
    expect(said.locator(".picture")).to_have_count(0)
    assert len(tries) == 2
    assert len(set(tries)) == 1


def test_a_table_that_scrolls_has_a_name(opened: Opened) -> None:
    chat = opened(viewport={"width": 320, "height": 568})
    chat.open()
    said = chat.ask("List all partner cities with the date and the signers")
    table = said.get_by_role("region")
    said.locator("td").first.evaluate("cell => { cell.style.minWidth = '500px' }")
    expect(table).to_have_attribute("aria-label", re.compile("^City, "))
    expect(table).to_have_attribute("tabindex", "0")


def test_what_is_missing_is_a_line_of_its_own(opened: Opened) -> None:
    said = opened().ask("Who is the current mayor of Okayama?")
    expect(said.locator(".missing")).to_have_text(re.compile("Not on record: .*mayor"))


def test_without_the_second_file_an_answer_is_its_text(opened: Opened) -> None:
    chat = opened(may_fail=True)
    with after(chat.page, "**/widget-more.js*", lambda route: route.abort()):
        chat.page.reload()
        expect(chat.ask(OKAYAMA).locator("p").first).to_contain_text("26 February 2002")


# --- header, menu and what else there is


@pytest.mark.parametrize("width", [360, 390, 1280])
def test_the_title_is_read_whole(opened: Opened, width: int) -> None:
    chat = opened(viewport={"width": width, "height": 844})
    if not chat.panel.is_visible():
        chat.open()
    for language in ("ko", "ja", "zh", "zh-Hant", "ru", "en"):
        change_language(chat, language)
        title = chat.panel.locator("h2")
        hidden = "title => [title.scrollWidth - title.clientWidth, title.scrollHeight - title.clientHeight]"
        assert max(title.evaluate(hidden)) <= 0, title.inner_text()
    one_line = "title => title.clientHeight < 2 * parseFloat(getComputedStyle(title).lineHeight)"
    assert width < 390 or title.evaluate(one_line), "the English one"


def test_a_site_has_its_own_mark(opened: Opened) -> None:
    chat = opened()
    reload_with(chat, 'mark="icon.svg"')
    for place in ("header", ".hello"):
        mark = chat.panel.locator(f"{place} img.mark")
        expect(mark).to_have_js_property("complete", True)
        assert mark.evaluate("mark => mark.naturalWidth") > 0
    assert accessibility_violations(chat.page) == []


def test_an_empty_chat_offers_nothing_to_delete_save_or_print(opened: Opened) -> None:
    chat = opened()
    chat.menu_button.click()
    items = chat.panel.get_by_role("menuitem")
    expect(items).to_have_text(["Larger window", "Text size"])
    chat.page.keyboard.press("Escape")
    chat.ask(OKAYAMA)
    with time_standing(chat):
        chat.choose("Start over")
        chat.menu_button.click()
        expect(items).to_have_text(["Larger window", "Text size"])  # it may still be taken back
        chat.page.keyboard.press("Escape")
        chat.status.get_by_role("button", name="Undo").click()
        chat.menu_button.click()
        expect(items).to_have_count(5)


def test_the_language_can_be_changed_without_leaving_the_conversation(opened: Opened) -> None:
    chat = opened()
    chat.ask(OKAYAMA)
    select = chat.panel.get_by_role("combobox", name="Language")
    expect(select.locator("option")).to_have_count(6)
    select.select_option("ja")
    expect(chat.panel.get_by_role("button", name="メニュー")).to_be_visible()
    expect(chat.said).to_contain_text("26 February 2002")
    chat.page.reload()
    expect(chat.panel.get_by_role("button", name="メニュー")).to_be_visible()


def words_in(language: str) -> Callable[[str], str]:
    """The chat's words by their names."""
    phrases = Phrases(ROOT / "data")
    return lambda name: str(phrases.say(language, f"widget-{name}", seconds="{seconds}"))


def change_language(chat: Chat, language: str) -> Callable[[str], str]:
    """The chat's words in the language that it then has."""
    chat.panel.locator("select").select_option(language)
    words = words_in(language)
    expect(chat.panel.get_by_role("button", name=words("menu"), exact=True)).to_be_visible()
    return words


def test_a_message_that_was_not_sent_can_be_sent_after_the_language_was_changed(opened: Opened) -> None:
    chat = opened(may_fail=True)
    with after(chat.page, "**/webhooks/web/message", lambda route: route.fulfill(status=400)):
        send(chat, OKAYAMA)
        expect(chat.log.locator(".state.bad")).to_be_visible()
    words = change_language(chat, "ja")
    expect(chat.log.locator(".state.bad")).to_contain_text(words("failed"))
    expect(chat.log.locator(".state.bad")).to_contain_text(words("offline"))
    chat.log.get_by_role("button", name=words("retry")).click()
    expect(chat.said).to_contain_text("2002")
    expect(chat.log.locator(".state.bad")).to_have_count(0)


def test_waiting_and_held_messages_still_say_so_after_the_language_was_changed(opened: Opened) -> None:
    chat = opened()
    with first_held(chat) as waiting:
        send(chat, OKAYAMA)
        expect(chat.status).to_have_text("Looking it up…")
        send(chat, HARBIN)
        words = change_language(chat, "ja")
        expect(chat.log.locator(".state").last).to_have_text(words("held"))
        expect(chat.status).to_have_text(words("waiting"))
        waiting[0].continue_()
        expect(chat.said).to_have_count(2)
    expect(chat.status).to_be_empty()


def test_the_seconds_are_counted_on_after_the_language_was_changed(opened: Opened) -> None:
    chat = opened(may_fail=True)
    refused = json.dumps({"error": "Please wait.", "retry_after": 600})
    with after(chat.page, "**/webhooks/web/message", lambda route: route.fulfill(status=429, body=refused)):
        send(chat, OKAYAMA)
        expect(chat.log.locator(".state")).to_contain_text("Sending in 59")
        expect(chat.status).to_be_empty()  # the sentence names another number
        expect(chat.element.locator(".dots")).not_to_be_visible()
        chat.page.clock.install()
        chat.page.clock.pause_at(dt.datetime.now() + dt.timedelta(minutes=1))  # no second draws it again
        before, after_it = words_in("ja")("sends-in").split("{seconds}")
        change_language(chat, "ja")
        expect(chat.element.locator(".dots")).not_to_be_visible()
        expect(chat.log.locator(".state")).to_have_text(
            re.compile(re.escape(before) + r"\d+" + re.escape(after_it))
        )


def test_answers_that_are_drawn_again_are_no_new_ones(opened: Opened) -> None:
    chat = opened()
    chat.ask(OKAYAMA)
    badge, words = chat.launcher.locator(".badge"), words_in("ja")

    def page_in(language: str) -> None:
        chat.page.evaluate("language => { document.documentElement.lang = language }", language)

    with first_held(chat) as waiting:
        send(chat, HARBIN)
        expect(chat.asked).to_have_count(2)
        chat.input.press("Escape")
        page_in("ja")
        expect(chat.launcher).to_contain_text(words("open"))
        expect(badge).not_to_be_visible()
        waiting[0].continue_()
        expect(badge).to_contain_text("1")
    page_in("en")
    expect(chat.launcher).to_contain_text(words_in("en")("open"))
    expect(badge).to_contain_text(re.compile("^1 "))
    chat.launcher.click()
    chat.input.press("Escape")
    expect(badge).not_to_be_visible()


@contextmanager
def time_standing(chat: Chat) -> Iterator[None]:
    """The eight seconds do not pass meanwhile, however slow the machine is."""
    chat.page.clock.install()
    chat.page.clock.pause_at(dt.datetime.now() + dt.timedelta(minutes=1))
    yield
    chat.page.clock.resume()


def test_starting_over_can_be_taken_back_whatever_else_is_told_meanwhile(opened: Opened) -> None:
    chat = opened()
    chat.ask(OKAYAMA)
    back = chat.status.get_by_role("button", name="Undo")
    with first_held(chat) as waiting, time_standing(chat):
        send(chat, HARBIN)
        send(chat, "and Kawasaki?")
        expect(chat.asked).to_have_count(3)
        chat.choose("Start over")
        expect(chat.log).not_to_be_visible()
        chat.choose("Text size")
        expect(chat.status).to_contain_text("125%")
        expect(back).to_be_visible()
        send(chat, "a" * 1001)
        expect(chat.status).to_contain_text("1,000")
        expect(back).to_be_visible()
        waiting[0].continue_()
        expect(chat.status).to_have_text(re.compile("^The conversation will be deleted in 8 seconds"))
        expect(chat.element.locator(".said")).to_have_count(2)
        expect(chat.log).not_to_be_visible()
        back.click()
        expect(chat.said.nth(1)).to_contain_text("1995")
    expect(chat.said).to_have_count(3)  # what was held is sent only now
    expect(chat.status).to_be_empty()


def test_what_was_held_is_sent_when_the_conversation_could_not_be_deleted(opened: Opened) -> None:
    chat = opened(may_fail=True)
    with (
        first_held(chat) as waiting,
        time_standing(chat),
        after(chat.page, "**/webhooks/web/restart*", lambda route: route.fulfill(status=500)),
    ):
        send(chat, OKAYAMA)
        send(chat, HARBIN)
        expect(chat.asked).to_have_count(2)
        chat.choose("Start over")
        waiting[0].continue_()
        expect(chat.element.locator(".said")).to_have_count(1)
        chat.page.clock.fast_forward(9_000)
        expect(chat.said).to_have_count(2)
    expect(chat.said.last).to_contain_text("1995")


def test_a_closed_chat_fetches_its_words_only_and_stores_nothing(
    opened: Opened, jamae: Jamae, other_site: Any
) -> None:
    other_site.jamae = jamae.page
    chat = opened(other_site.origin)
    asked: list[str] = []
    chat.page.on("request", lambda request: asked.append(request.url.split("?")[0].split("/")[-1]))
    chat.page.reload(wait_until="networkidle")
    expect(chat.launcher).to_be_visible()
    assert set(asked) == {"", "widget.js", "interface"}
    assert chat.page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_a_deleted_conversation_is_not_seen_again_when_the_language_is_changed(opened: Opened) -> None:
    chat = opened()
    chat.ask(OKAYAMA)
    with time_standing(chat):
        chat.choose("Start over")
        words = change_language(chat, "ja")
        expect(chat.log).not_to_be_visible()
        expect(chat.ways.first).to_be_visible()
        chat.status.get_by_role("button", name=words("undo")).click()
        expect(chat.said).to_be_visible()
        chat.panel.locator(".menu").click()
        chat.panel.get_by_role("menuitem", name=words("restart")).click()
        change_language(chat, "ko")
        expect(chat.log).not_to_be_visible()
    expect(chat.status).to_have_text(words_in("ko")("restarted"))
    expect(chat.asked).to_have_count(0)
    chat.page.reload()
    expect(chat.ways.first).to_be_visible()
    expect(chat.asked).to_have_count(0)


def test_the_menu_with_the_keyboard(opened: Opened) -> None:
    chat = opened()
    chat.ask(OKAYAMA)
    chat.menu_button.focus()
    chat.page.keyboard.press("Enter")
    items = chat.panel.get_by_role("menuitem")
    expect(items.first).to_be_focused()
    assert accessibility_violations(chat.page) == []
    chat.page.keyboard.press("ArrowDown")
    expect(chat.panel.get_by_role("menuitem", name="Larger window")).to_be_focused()
    before = box_of(chat.panel)
    chat.page.keyboard.press("Enter")
    after_it = box_of(chat.panel)
    assert after_it["width"] > before["width"] + 100
    expect(chat.menu_button).to_be_focused()
    chat.page.keyboard.press("Enter")
    expect(items.first).to_be_focused()
    chat.page.keyboard.press("Escape")
    expect(chat.panel.get_by_role("menu")).to_have_count(0)
    expect(chat.panel).to_be_visible()


def test_the_menu_is_closed_by_its_button_and_by_pressing_elsewhere(opened: Opened) -> None:
    chat = opened()
    menu = chat.panel.get_by_role("menu")
    outside, title = chat.page.locator("h1"), chat.panel.locator("h2")
    for elsewhere in (chat.menu_button, chat.input, chat.panel.locator(".notice"), title, outside):
        chat.menu_button.click()
        expect(menu).to_be_visible()
        elsewhere.click(position={"x": 12, "y": 8})
        expect(menu).to_have_count(0)


def test_the_conversation_can_be_saved_and_its_text_made_larger(opened: Opened) -> None:
    chat = opened()
    chat.ask(OKAYAMA)
    with chat.page.expect_download() as saved:
        chat.choose("Save as text")
    text = saved.value.path().read_text(encoding="utf-8")
    assert OKAYAMA in text
    assert "26 February 2002" in text
    before = chat.asked.evaluate("each => parseFloat(getComputedStyle(each).fontSize)")
    chat.choose("Text size")
    assert chat.asked.evaluate("each => parseFloat(getComputedStyle(each).fontSize)") == before * 1.25


def test_the_conversation_is_printed_alone(opened: Opened) -> None:
    chat = opened()
    chat.ask(OKAYAMA)
    chat.ask("Show the partner cities on a map")
    chat.page.evaluate(
        """() => {
            const open = window.open
            window.open = (...given) => {
                const paper = open(...given)
                paper.print = () => { paper.document.documentElement.dataset.printed = 'yes' }
                return paper
            }
        }"""
    )
    with chat.page.expect_popup() as popup:
        chat.choose("Print")
    paper = popup.value
    expect(paper.locator("html")).to_have_attribute("data-printed", "yes")
    expect(paper.get_by_role("heading", level=1)).to_have_text("Bucheon’s partner cities")
    expect(paper.locator("article")).to_contain_text(["You: " + OKAYAMA, "26 February 2002", "map", "Harbin"])
    expect(paper.locator("table").first).to_have_css("border-collapse", "collapse")
    expect(paper.locator("input, select, svg, .tools, .state")).to_have_count(0)
    expect(paper.get_by_role("rowheader", name="Harbin")).to_be_visible()  # folded in the chat
    expect(chat.said.last.locator("table")).not_to_be_visible()


def test_a_window_to_print_from_that_the_browser_blocks_is_told_as_such(opened: Opened) -> None:
    chat = opened()
    chat.ask(OKAYAMA)
    chat.page.evaluate("window.open = () => null")
    chat.choose("Print")
    expect(chat.status).to_have_text(words_in("en")("print-blocked"))


def test_who_prints_the_page_around_it_prints_no_chat(opened: Opened) -> None:
    chat = opened()
    expect(chat.panel).to_be_visible()
    chat.page.emulate_media(media="print")
    expect(chat.panel).not_to_be_visible()


def test_the_time_is_shown_on_hover(opened: Opened) -> None:
    chat = opened()
    said = chat.ask(OKAYAMA)
    for message, time in ((chat.asked, chat.log.locator(".state time")), (said, said.locator("time"))):
        expect(time).to_have_css("opacity", "0")
        message.hover()
        expect(time).to_have_css("opacity", "1")
        expect(time).to_have_text(re.compile(r"^\d+:\d\d [AP]M$"))


def test_the_day_stands_between_the_days(opened: Opened) -> None:
    chat = opened(timezone_id="Asia/Seoul")
    chat.ask(OKAYAMA)

    def two_days_older(route: Route) -> None:
        response = route.fetch()
        turns = response.json()["turns"]
        before = dt.datetime.fromisoformat(turns[0]["answer"]["time"]) - dt.timedelta(days=2)
        older = {**turns[0], "id": "0" * 24, "answer": {**turns[0]["answer"], "time": before.isoformat()}}
        route.fulfill(response=response, json={"turns": [older, *turns]})

    with after(chat.page, "**/webhooks/web/history", two_days_older):
        chat.page.reload()
        expect(chat.said).to_have_count(2)
    now = dt.datetime.now(KOREA)
    days = [f"{day:%A, %B} {day.day}, {day.year}" for day in (now - dt.timedelta(days=2), now)]
    expect(chat.log.locator(".day")).to_have_text(days)


def test_what_became_of_starting_over_stays_until_the_next_answer(opened: Opened) -> None:
    chat = opened()
    chat.ask(OKAYAMA)
    chat.choose("Start over")
    notice = {
        "session": chat.page.evaluate("localStorage['jamae ' + location.origin + '/']"),
        "notice": "Later.",
    }
    held: list[Route] = []
    with (
        after(chat.page, "**/webhooks/web/restart*", lambda route: route.fulfill(json=notice)),
        after(chat.page, "**/webhooks/web/message", lambda route: held.append(route)),
    ):
        send(chat, "When did Bucheon partner with Harbin?")
        expect(chat.log.locator(".asked")).to_have_count(1)
        expect(chat.status).to_have_text("Later.")
        held[0].continue_()
        expect(chat.said).to_have_count(1)
    expect(chat.status).to_be_empty()


def small_targets(chat: Chat) -> list[str]:
    """But for links in the middle of a text, whose lines would reach into each other."""
    alone = ".notice a:visible, a[href^=tel]:visible, .source a:only-of-type:visible"
    targets = f"button:visible, summary:visible, form input, select, [role=option]:visible, {alone}"
    boxes = [(each.bounding_box(), each.inner_text()) for each in chat.element.locator(targets).all()]
    return [text for box, text in boxes if box and min(box["width"], box["height"]) < 44]


def test_targets_are_44_pixels(opened: Opened) -> None:
    chat = opened(may_fail=True)
    with after(chat.page, "**/webhooks/web/message", lambda route: route.fulfill(status=400)):
        send(chat, OKAYAMA)
        expect(chat.log.get_by_role("button", name="Try again")).to_be_visible()
        assert small_targets(chat) == []
    expect(
        chat.ask("When did Bucheon partner with Valenzuela?").locator("a[href^=tel]").first
    ).to_be_visible()
    assert small_targets(chat) == []
    said = chat.ask("Show the partner cities on a map")
    said.get_by_role("button", name="Not helpful").click()
    expect(said.locator(".why button")).to_have_count(3)
    chat.input.press_sequentially("harb")
    expect(chat.panel.locator("[role=option]").first).to_be_visible()
    assert small_targets(chat) == []
    chat.input.fill("")
    chat.menu_button.click()
    expect(chat.panel.get_by_role("menuitem").first).to_be_visible()
    assert small_targets(chat) == []
    chat.page.keyboard.press("Escape")
    said.locator(".picture").click()
    expect(chat.element.locator(".viewer")).to_be_visible()
    assert small_targets(chat) == []
    chat.page.keyboard.press("Escape")
    header = box_of(chat.panel.locator("header"))
    assert 56 <= header["height"] <= 58
    chat.input.press("Escape")
    expect(chat.launcher).to_be_visible()
    assert small_targets(chat) == []


def test_a_thumb_down_asks_why_and_staff_get_the_reason(opened: Opened) -> None:
    chat = opened()
    chat.ask(OKAYAMA)
    sent: list[Any] = []
    chat.page.on(
        "request", lambda request: sent.append(request.post_data_json) if "feedback" in request.url else None
    )
    chat.panel.get_by_role("button", name="Not helpful").click()
    expect(chat.status).to_contain_text("Thank you")
    chat.panel.get_by_role("group", name="What was wrong?").get_by_role(
        "button", name="Hard to understand"
    ).click()
    expect(chat.panel.get_by_role("group", name="What was wrong?")).to_have_count(0)
    assert [each.get("reason") for each in sent] == [None, "unclear"]
    expect(chat.status).to_contain_text("Thank you")
    with time_standing(chat):
        chat.choose("Text size")
        expect(chat.status).to_contain_text("125%")
        chat.page.clock.fast_forward(7_000)
        expect(chat.status).to_be_empty()  # it need not stay


def test_a_new_answer_is_told_when_scrolled_up_and_counted_when_closed(opened: Opened) -> None:
    chat = opened()
    for question in ("Tell me about Okayama", "Tell me about Harbin"):
        chat.ask(question)
    held: list[Route] = []
    with after(chat.page, "**/webhooks/web/message", lambda route: held.append(route)):
        send(chat, "Tell me about Weihai")
        expect(chat.asked).to_have_count(3)
        chat.panel.locator(".scroll").evaluate("scroll => { scroll.scrollTop = 0 }")
        held[0].continue_()
        newer = chat.panel.get_by_role("button", name="New answer")
        expect(newer).to_be_visible()
        newer.click()
        expect(newer).not_to_be_visible()
        expect(chat.said.last).to_be_in_viewport()
        send(chat, "and Bakersfield?")
        expect(chat.asked).to_have_count(4)
        chat.panel.get_by_role("button", name="Close the chat").click()
        held[1].continue_()
        expect(chat.launcher.locator(".badge")).to_contain_text("1")
    chat.launcher.click()
    expect(chat.said).to_have_count(4)


def test_suggestions_while_typing_are_a_combobox(opened: Opened) -> None:
    chat = opened()
    chat.input.press_sequentially("harb")
    options = chat.panel.get_by_role("listbox", name="You could ask").get_by_role("option")
    expect(options.first).to_contain_text("Harbin")
    expect(chat.input).to_have_attribute("aria-expanded", "true")
    assert accessibility_violations(chat.page) == []
    chat.input.press("Escape")
    expect(chat.input).to_have_attribute("aria-expanded", "false")
    expect(chat.panel).to_be_visible()
    chat.input.press_sequentially("i")
    expect(options.first).to_be_visible()
    question = options.first.inner_text()
    chat.input.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    chat.input.press("Enter")
    expect(chat.asked).to_contain_text(question)
    expect(chat.said).to_have_count(1)


def test_a_link_to_a_question_asks_it_once(opened: Opened, jamae: Jamae, phone: dict[str, Any]) -> None:
    chat = opened(jamae.page + "#jamae=When+did+Bucheon+partner+with+Okayama%3F", **phone)
    expect(chat.said).to_contain_text("2002")
    expect(chat.asked).to_contain_text(OKAYAMA)
    assert "#" not in chat.page.url
    chat.page.reload()
    expect(chat.element.locator(".said")).to_have_count(1)


def test_a_greeting_is_off_by_default_and_dismissed_for_good(
    opened: Opened, jamae: Jamae, other_site: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    other_site.jamae = jamae.page
    chat = opened(other_site.origin)
    teaser = chat.element.locator(".teaser")
    expect(teaser).not_to_be_visible()
    monkeypatch.setattr(other_site, "attribute", "greeting")
    chat.page.reload()
    expect(teaser).to_contain_text("Hello!")
    assert accessibility_violations(chat.page) == []
    teaser.get_by_role("button").click()
    expect(teaser).not_to_be_visible()
    chat.page.reload()
    expect(chat.launcher).to_be_visible()
    expect(teaser).not_to_be_visible()


VOICES = """
const local = {lang: 'en-US', localService: true, name: 'a voice'}
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
Object.defineProperty(window, 'speechSynthesis', {value: {
    getVoices: () => LIST, cancel: () => {
        document.documentElement.dataset.spoken = ''
        window.saying?.onend()
        window.saying = null
    }, speak: said => {
        window.saying = said
        document.documentElement.dataset.spoken = said.text
    },
    addEventListener() {}
}})
"""


def voices(listed: str) -> Callable[[Page], None]:
    return lambda page: page.add_init_script(VOICES.replace("LIST", listed))


def test_reading_aloud_by_a_local_voice_until_something_else_happens(opened: Opened) -> None:
    """The voices are a stand-in: there is none here, and none may be heard."""
    chat = opened()
    voices("[local]")(chat.page)
    chat.page.reload()
    said = chat.ask(OKAYAMA)
    aloud = said.get_by_role("button", name="Read aloud")
    expect(aloud).to_be_visible()
    page = chat.page.locator("html")
    expect(page).not_to_have_attribute("data-spoken", re.compile("."))  # never by itself
    aloud.click()
    expect(page).to_have_attribute("data-spoken", re.compile("26 February 2002"))
    chat.page.keyboard.press("Escape")
    expect(page).to_have_attribute("data-spoken", "")
    chat.open()
    aloud.click()
    expect(page).to_have_attribute("data-spoken", re.compile("26 February 2002"))
    chat.ask(HARBIN)
    expect(page).to_have_attribute("data-spoken", "")  # a new question stops it
    chat.ask("오카야마와 언제 결연했나요?")
    expect(chat.said.last.get_by_role("button", name="Read aloud")).to_have_count(0)


LISTED = """[
    {lang: 'en-US', localService: true, default: false, voiceURI: 'for fun', name: 'bells'},
    {lang: 'en-US', localService: false, default: true, voiceURI: 'far away', name: 'far away'},
    {lang: 'en-GB', localService: true, default: false, voiceURI: 'speech.en-GB.one', name: 'British'},
    {lang: 'en-US', localService: true, default: false, voiceURI: 'speech.en-US.two', name: 'American'},
    {lang: 'zh-HK', localService: true, default: true, voiceURI: 'speech.zh-HK.three', name: 'Cantonese'},
    {lang: 'zh_TW', localService: true, default: false, voiceURI: 'speech.zh_TW.four', name: 'of Taiwan'},
    {lang: 'zh-CN', localService: true, default: false, voiceURI: 'speech.zh-CN.five', name: 'of China'},
]"""


def test_the_voice_is_of_the_languages_own_region(opened: Opened) -> None:
    chat = opened()
    voices(LISTED)(chat.page)
    chat.page.reload()
    asked = {
        OKAYAMA: "American",
        "富川和冈山什么时候结为友好城市？": "of China",
        "富川和岡山什麼時候結為友好城市？": "of Taiwan",
    }
    for question, voice in asked.items():
        chat.ask(question).locator(".listen").click()
        assert chat.page.evaluate("saying.voice.name") == voice


def test_cantonese_does_not_read_mandarin(opened: Opened) -> None:
    chat = opened()
    voices("[{lang: 'zh-HK', localService: true}]")(chat.page)
    chat.page.reload()
    expect(chat.ask("富川和冈山什么时候结为友好城市？").locator(".listen")).not_to_be_visible()


def test_without_a_local_voice_nothing_is_offered(opened: Opened) -> None:
    chat = opened()
    voices("[{lang: 'en-US', localService: false}]")(chat.page)
    chat.page.reload()
    said = chat.ask(OKAYAMA)
    expect(said.get_by_role("button", name="Read aloud")).to_have_count(0)


def test_before_a_question_is_spoken_it_is_said_who_may_hear_it(opened: Opened) -> None:
    chat = opened()
    chat.page.add_init_script(
        """window.heard = 0
        window.SpeechRecognition = class { start() {
            heard++
            this.onresult({results: [[{transcript: 'When did Bucheon partner with Okayama?'}]]})
            this.onend()
        } }"""
    )
    chat.page.reload()
    chat.panel.get_by_role("button", name="Ask by voice").click()
    expect(chat.status).to_contain_text("maker of your browser")
    assert chat.page.evaluate("heard") == 0
    chat.status.get_by_role("button").click()
    expect(chat.input).to_have_value(OKAYAMA)
    chat.input.fill("")
    chat.panel.get_by_role("button", name="Ask by voice").click()
    expect(chat.input).to_have_value(OKAYAMA)
    assert chat.page.evaluate("heard") == 2


def test_the_privacy_page_is_linked_before_the_first_message(opened: Opened) -> None:
    chat = opened(locale="ko-KR")
    with chat.page.expect_popup() as popup:
        chat.panel.get_by_role("link", name="개인정보 안내").click()
    expect(popup.value.get_by_role("heading", level=1)).to_have_text("개인정보 안내")
    expect(popup.value.locator("main")).to_contain_text("30일이 지나면")
    assert accessibility_violations(popup.value) == []


LISTENS = """
window.SpeechRecognition = class {
    start() {
        document.documentElement.dataset.listening = 'yes'
        if (window.refused) this.end('not-allowed')
    }
    stop() { this.end() }
    abort() { this.end('aborted') }
    end(error) {
        document.documentElement.dataset.listening = ''
        if (error) this.onerror({error})
        this.onend()
    }
}
"""


def test_a_chat_that_is_closed_listens_no_more(opened: Opened) -> None:
    """The recognition is a stand-in, which listens until it is told not to."""
    chat = opened()
    chat.page.add_init_script(LISTENS)
    chat.page.reload()
    chat.ask(OKAYAMA)
    page, words = chat.page.locator("html"), words_in("en")
    chat.panel.get_by_role("button", name=words("speak")).click()
    chat.status.get_by_role("button", name=words("speech-allow")).click()
    ends = (
        lambda: chat.panel.get_by_role("button", name=words("close")).click(),
        lambda: chat.choose(words("restart")),
        lambda: change_language(chat, "ja"),
        lambda: chat.element.evaluate("chat => { chat.remove() }"),
    )
    for number, end in enumerate(ends):
        expect(page).to_have_attribute("data-listening", "yes")
        end()
        expect(page).to_have_attribute("data-listening", "")
        if number == 0:
            chat.open()
        if number == 1:
            chat.status.get_by_role("button", name=words("undo")).click()
        if number < 3:
            expect(chat.status).to_be_empty()
            words = words_in("ja" if number == 2 else "en")
            chat.panel.get_by_role("button", name=words("speak")).click()


def test_starting_over_and_another_language_stop_what_is_read_aloud(opened: Opened) -> None:
    chat = opened()
    voices("[local]")(chat.page)
    chat.page.reload()
    said, page = chat.ask(OKAYAMA), chat.page.locator("html")

    def read_until(end: Callable[[], object]) -> None:
        said.get_by_role("button", name="Read aloud").click()
        expect(page).to_have_attribute("data-spoken", re.compile("26 February 2002"))
        end()
        expect(page).to_have_attribute("data-spoken", "")

    read_until(lambda: chat.choose("Start over"))
    chat.status.get_by_role("button", name="Undo").click()
    read_until(lambda: change_language(chat, "ja"))


def test_who_does_not_let_the_page_hear_is_told_so(opened: Opened) -> None:
    chat = opened()
    chat.page.add_init_script(LISTENS + "window.refused = true")
    chat.page.reload()
    chat.panel.get_by_role("button", name="Ask by voice").click()
    chat.status.get_by_role("button").click()
    expect(chat.status).to_have_text(words_in("en")("speech-blocked"))


def test_a_second_file_that_failed_once_is_fetched_again(opened: Opened) -> None:
    chat = opened(may_fail=True)
    chat.page.route("**/widget-more.js*", lambda route: route.abort())
    chat.page.reload()
    said = chat.ask(OKAYAMA)
    expect(said.locator("p").first).to_contain_text("26 February 2002")
    expect(said.locator(".source")).to_have_count(0)
    chat.menu_button.click()
    expect(chat.status).to_have_text(words_in("en")("offline"))
    chat.page.unroute("**/widget-more.js*")
    chat.menu_button.click()
    expect(chat.panel.get_by_role("menu")).to_be_visible()
    expect(said.locator(".source")).to_contain_text("line 19")
    expect(chat.said).to_have_count(1)


def test_trying_again_does_not_take_the_place_of_the_message_that_is_held(opened: Opened) -> None:
    chat = opened(may_fail=True)
    with after(chat.page, "**/webhooks/web/message", lambda route: route.fulfill(status=400)):
        send(chat, OKAYAMA)
        expect(chat.log.locator(".state.bad")).to_be_visible()
    again = chat.log.get_by_role("button", name="Try again")
    with first_held(chat) as waiting:
        send(chat, HARBIN)
        expect(chat.asked).to_have_count(2)
        send(chat, "When did Bucheon partner with Kawasaki?")
        expect(chat.asked).to_have_count(3)
        again.click()
        expect(chat.status).to_contain_text("already waiting")
        waiting[0].continue_()
        expect(chat.said).to_have_count(2)
    expect(chat.said.last).to_contain_text("1996")
    again.click()
    expect(chat.said).to_have_count(3)
