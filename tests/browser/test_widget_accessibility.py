"""What assistive technology is told: nothing for axe to find in any state on any screen, and the tree of a
conversation as somebody has read and approved it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from driving import Opened, accessibility_violations
from playwright.sync_api import expect

pytestmark = pytest.mark.slow

PHONE = {"has_touch": True, "is_mobile": True}
SCREENS: dict[str, dict[str, Any]] = {
    "phone on its side": {"viewport": {"width": 844, "height": 390}, **PHONE},
    "dark phone on its side": {"viewport": {"width": 844, "height": 390}, "color_scheme": "dark", **PHONE},
    "320 px, dark": {"viewport": {"width": 320, "height": 568}, "color_scheme": "dark", **PHONE},
    "zoomed to 200%": {"viewport": {"width": 640, "height": 400}, "device_scale_factor": 2},
    "forced colours": {"forced_colors": "active"},
    "dark": {"color_scheme": "dark"},
    "text at 200%": {"viewport": {"width": 390, "height": 844}},
}


@pytest.mark.parametrize("screen", SCREENS)
def test_axe_finds_nothing_in_any_state_on_any_screen(opened: Opened, screen: str) -> None:
    chat = opened(**SCREENS[screen], reduced_motion="reduce")
    page = chat.page
    if screen == "text at 200%":
        page.evaluate("document.documentElement.style.fontSize = '200%'")
    if chat.panel.is_visible():
        chat.input.press("Escape")
    found = {"closed": accessibility_violations(page)}
    chat.launcher.click()
    expect(chat.ways.first).to_be_visible()
    found["empty"] = accessibility_violations(page)
    said = chat.ask("Show the partner cities on a map")
    expect(said.locator("img")).to_have_js_property("complete", True)
    found["answered"] = accessibility_violations(page)
    chat.menu_button.click()
    expect(chat.panel.get_by_role("menu")).to_be_visible()
    found["menu"] = accessibility_violations(page)
    page.keyboard.press("Escape")
    said.locator(".picture").click()
    expect(page.get_by_role("dialog", name="map of the partner cities")).to_be_visible()
    found["viewer"] = accessibility_violations(page)
    page.keyboard.press("Escape")
    chat.input.fill("harb")
    expect(chat.panel.get_by_role("listbox").get_by_role("option").first).to_be_visible()
    found["suggestions"] = accessibility_violations(page)
    assert {state: violations for state, violations in found.items() if violations} == {}


CONVERSATIONS = {
    "en": ("When did Bucheon partner with Valenzuela?", "Show the partner cities on a map"),
    "ko": ("발렌수엘라와 언제 결연했나요?",),
}


@pytest.mark.parametrize("language", CONVERSATIONS)
def test_the_accessibility_tree_of_a_conversation_is_as_it_was_approved(
    opened: Opened, language: str
) -> None:
    """Who changes what the chat says to a screen reader reads conversation.*.yml anew, as it is heard."""
    chat = opened(locale=language)
    for question in CONVERSATIONS[language]:
        chat.ask(question)
    approved = Path(__file__).with_name(f"conversation.{language}.yml").read_text(encoding="utf-8")
    expect(chat.panel).to_match_aria_snapshot(approved)
