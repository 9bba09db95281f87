"""The employee's week in a real browser, with the keyboard alone; axe finds nothing."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from driving import ARGUMENTS, CHROMIUM, accessibility_violations
from office import PASSWORD, serving
from playwright.sync_api import Page, expect, sync_playwright

from actions.loading.versions import live
from actions.store.store import open_engine
from bot.review import tables as review
from bot.review.turn_record import HeardTurn
from bot.staff.lessons.taught import taught
from bot.staff.site import Site

pytestmark = pytest.mark.slow
MISREAD = "how many noses to count in Vellano"
HOSTILE = "<img src=x onerror=\"document.title='x'\"> & 'fish'"


@pytest.fixture
def page(reading_site: Site) -> Iterator[Page]:
    if not Path(CHROMIUM).exists():
        pytest.skip("There is no chromium here; `apt-get install chromium` brings it.")
    with reading_site.records.transaction() as connection:
        for conversation, text in enumerate((MISREAD, HOSTILE)):
            turn = HeardTurn(
                str(conversation), text, time.time(), "2026-11-20", "web", "en", "not_understood", text=text
            )
            review.add_turns(connection, [replace(turn, answer="Pardon?")])
    with serving(reading_site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        context = browser.new_context(base_url=address, locale="ko-KR")
        context.set_default_timeout(120_000)
        yield context.new_page()
        browser.close()


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the element has the focus, as somebody does who has no mouse."""
    for _ in range(400):
        if page.evaluate("wanted => document.activeElement.matches(wanted)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{selector} is not reached with Tab on {page.url}")


def type_into(page: Page, selector: str, text: str) -> None:
    tab_to(page, selector)
    page.keyboard.type(text)


def follow(page: Page, selector: str) -> None:
    tab_to(page, selector)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def choose(page: Page, selector: str, begins: str) -> None:
    """Go down a list to the entry that begins so."""
    tab_to(page, selector)
    entries = page.locator(f"{selector} option").all_inner_texts()
    for _ in range(next(place for place, entry in enumerate(entries) if entry.startswith(begins))):
        page.keyboard.press("ArrowDown")


def sound(page: Page) -> None:
    assert accessibility_violations(page) == [], page.url


def test_the_week(page: Page, city: Path) -> None:
    page.goto("/staff")
    expect(page).to_have_title("로그인 · 자매: 직원 화면")
    sound(page)
    type_into(page, "#person", "Minji")
    type_into(page, "#password", PASSWORD)
    page.keyboard.press("Enter")

    # Monday
    expect(page.locator("h1")).to_have_text("질문함")
    expect(page.get_by_text(HOSTILE)).to_be_visible()
    sound(page)
    follow(page, "a[href^='/staff/turn']")
    while page.locator("h1").inner_text() != MISREAD:
        page.go_back()
        follow(page, "li:nth-child(2) a[href^='/staff/turn']")
    sound(page)
    tab_to(page, "input[name=reading]")
    while not page.evaluate("document.activeElement.value == 'other'"):
        page.keyboard.press("ArrowDown")
    choose(page, "#meaning", "도시의 한 가지")
    tab_to(page, "input[name=city][value=vellano]")
    page.keyboard.press("Space")
    choose(page, "#attribute", "인구")
    follow(page, "button[value=teach]")
    expect(page.locator("h1")).to_have_text("가르친 질문")
    assert [turn.said for turn in taught(city / "taught")[0].turns] == [MISREAD]
    sound(page)

    # Tuesday
    follow(page, "nav a[href='/staff/facts']")
    sound(page)
    follow(page, "main a[href='/staff/facts/city?city=vellano']")
    sound(page)
    choose(page, "#source", "The made-up")
    type_into(page, "#fact-population-0", "many")
    tab_to(page, "form[action='/staff/facts/city'] > button")
    page.keyboard.press("Enter")
    expect(page.locator("#said-fact-population-0")).to_be_visible()
    sound(page)
    tab_to(page, "#fact-population-0")
    page.keyboard.press("Control+A")
    page.keyboard.type("71234")
    tab_to(page, "form[action='/staff/facts/city'] > button")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("저장했습니다: vellano")
    expect(page.locator(".doubt")).not_to_have_count(0)  # twice as many people as before
    sound(page)
    follow(page, "nav a[href='/staff/facts']")
    follow(page, "a[href='/staff/facts/table?file=facts.csv']")
    sound(page)
    follow(page, "a[href='/staff/facts/row?file=facts.csv&row=2']")
    sound(page)

    # Wednesday
    follow(page, "nav a[href='/staff/publish']")
    sound(page)
    follow(page, "a[href='/staff/publish/differences']")
    expect(page.locator("main")).to_contain_text("71,234")
    sound(page)
    follow(page, "button[value=publish]")
    expect(page.get_by_role("status")).to_be_visible()
    assert (live(open_engine()).version, live(open_engine()).author) == (2, "Minji")
    follow(page, "nav a[href='/staff/publish']")
    follow(page, "a[href='/staff/publish/rollback?version=1']")
    sound(page)
    follow(page, "form[action='/staff/publish/rollback'] button")
    expect(page.get_by_role("status")).to_be_visible()
    assert live(open_engine()).version == 1

    # Thursday, Friday
    for part in ("training", "report", "coverage", "audit"):
        follow(page, f"nav a[href='/staff/{part}']")
        sound(page)
    follow(page, "header a[lang=en]")
    expect(page.locator("h1")).to_have_text("Who did what")
    follow(page, "header form button")
    expect(page.locator("h1")).to_have_text("Sign in")
    page.goto("/staff/facts")
    expect(page.locator("h1")).to_have_text("Sign in")
