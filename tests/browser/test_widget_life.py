"""How the chat is opened, closed, made a window or the whole screen, taken off its page, led to by a link."""

from __future__ import annotations

from typing import Any

import pytest
from driving import Chat, Opened, first_held, send
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.slow

OKAYAMA = "When did Bucheon partner with Okayama?"
SCROLLS = "getComputedStyle(document.documentElement).overflowY !== 'hidden'"


def fills_the_screen(chat: Chat, fills: bool = True) -> None:
    """Wait until it does, or does not."""
    panel = "document.querySelector('jamae-chat').shadowRoot.querySelector('.panel')"
    chat.page.wait_for_function(
        f"fills => {panel}.matches(':modal') === fills",
        arg=fills,
        timeout=60_000,
    )


def test_the_keyboard_of_a_tablet_takes_neither_the_focus_nor_the_window(opened: Opened) -> None:
    chat = opened(viewport={"width": 960, "height": 600}, has_touch=True)
    chat.launcher.tap()
    chat.input.tap()
    chat.input.fill("When did")
    chat.page.set_viewport_size({"width": 960, "height": 400})
    chat.page.wait_for_function("matchMedia('(max-height: 480px)').matches")
    chat.page.evaluate(
        "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
    )
    expect(chat.input).to_be_focused()
    fills_the_screen(chat, False)
    conversation = chat.panel.locator(".scroll")
    conversation.focus()
    fills_the_screen(chat)
    expect(conversation).to_be_focused()
    chat.menu_button.focus()
    chat.page.set_viewport_size({"width": 960, "height": 600})
    fills_the_screen(chat, False)
    expect(chat.menu_button).to_be_focused()
    expect(chat.input).to_have_value("When did")


def test_a_picture_stays_above_the_chat_when_the_screen_is_turned(opened: Opened) -> None:
    chat = opened(viewport={"width": 960, "height": 600}, has_touch=True)
    chat.launcher.tap()
    chat.ask("Show the partner cities on a map").locator(".picture").tap()
    close = chat.element.get_by_role("button", name="Close the picture")
    expect(close).to_be_visible()
    chat.page.set_viewport_size({"width": 500, "height": 960})
    chat.page.wait_for_function("matchMedia('(max-width: 520px)').matches")
    close.tap()
    expect(chat.element.locator(".viewer")).to_have_count(0)
    fills_the_screen(chat)
    expect(chat.said.locator(".picture")).to_be_focused()


def test_a_dialog_that_the_browser_closes_leaves_the_launcher_and_a_page_that_scrolls(
    opened: Opened, phone: dict[str, Any]
) -> None:
    chat = opened(**phone)
    chat.launcher.tap()
    expect(chat.panel).to_be_visible()
    chat.panel.evaluate("panel => panel.close()")
    expect(chat.launcher).to_be_visible()
    assert chat.page.evaluate(SCROLLS)
    chat.launcher.tap()
    expect(chat.panel).to_be_visible()
    fills_the_screen(chat)


def test_a_chat_that_is_taken_off_the_page_leaves_it_as_it_was(opened: Opened, phone: dict[str, Any]) -> None:
    chat = opened(**phone)
    chat.launcher.tap()
    expect(chat.panel).to_be_visible()
    assert not chat.page.evaluate(SCROLLS)
    chat.element.evaluate("chat => { window.taken = chat; chat.remove() }")
    assert chat.page.evaluate(SCROLLS)
    chat.page.evaluate("document.body.append(taken)")
    fills_the_screen(chat)
    assert not chat.page.evaluate(SCROLLS)
    chat.page.go_back()
    expect(chat.panel).not_to_be_visible()
    expect(chat.launcher).to_be_visible()


def test_a_chat_that_is_taken_off_the_page_while_it_opens_opens_with_it_again(
    opened: Opened, phone: dict[str, Any]
) -> None:
    chat = opened(**phone)
    expect(chat.launcher).to_be_visible()
    chat.element.evaluate(
        "async chat => { window.taken = chat; const opens = chat.show(); chat.remove(); await opens }"
    )
    assert chat.page.evaluate(SCROLLS)
    chat.page.evaluate("document.body.append(taken)")
    fills_the_screen(chat)
    assert not chat.page.evaluate(SCROLLS)


@pytest.mark.parametrize("words", ["/forget", "／forget", " /lang ko", "please erase this conversation"])
def test_a_link_that_might_delete_is_for_the_visitor_to_send(opened: Opened, words: str) -> None:
    chat = opened()
    chat.ask(OKAYAMA)
    chat.page.evaluate("words => { location.hash = 'jamae=' + encodeURIComponent(words) }", words)
    expect(chat.input).to_have_value(words.strip())
    assert "#" not in chat.page.url
    expect(chat.asked).to_have_count(1)
    expect(chat.said).to_have_count(1)


def test_what_is_forgotten_in_one_tab_is_gone_from_the_other(opened: Opened, browser: Browser) -> None:
    context = browser.new_context(locale="en-US")
    one, two = opened(context=context), opened(context=context)
    one.ask(OKAYAMA)
    expect(two.asked).to_have_count(1)
    with first_held(two):
        send(two, "and Kawasaki?")
        expect(two.asked).to_have_count(2)
        send(one, "/forget")
        expect(two.asked).to_contain_text(["and Kawasaki?"])
        expect(two.said).to_have_count(0)
    context.close()
