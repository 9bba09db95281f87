"""The chat in Debian's Firefox: a conversation and its states, the card, the menu, the dialog on a phone, and
axe."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from firefox import ENTER, ESCAPE, FIREFOX, Firefox, firefox
from served import Jamae

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(FIREFOX is None, reason="There is no Firefox; apt-get install firefox-esr brings it."),
]

CHAT = "document.querySelector('jamae-chat')"
INSIDE = f"{CHAT}.shadowRoot"


@pytest.fixture
def page(jamae: Jamae, tmp_path: Path) -> Iterator[Firefox]:
    with firefox(tmp_path) as browser:
        browser.resize(1280, 720)
        browser.open(jamae.page + "?language=en")
        browser.until(f"{INSIDE}?.querySelector('.root')")
        yield browser


def ask(page: Firefox, text: str, answers: int) -> None:
    page.run(f"{INSIDE}.querySelector('form input').focus()")
    page.type(text + ENTER)
    page.until(f"{INSIDE}.querySelectorAll('.said').length === {answers}")


def violations(page: Firefox) -> Any:
    axe = resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    page.run(f"(() => {{ {axe} }})()")
    return page.run(
        """axe.run({runOnly: axe.getRules()
        .filter(rule => !rule.tags.includes('experimental')).map(rule => rule.ruleId)})
        .then(found => found.violations.map(each => each.id + ' ' + each.nodes[0].target))"""
    )


def test_a_conversation_its_card_and_the_menu(page: Firefox) -> None:
    ask(page, "When did Bucheon partner with Valenzuela?", 1)
    cells = page.run(f"[...{INSIDE}.querySelectorAll('.said td li')].map(each => each.textContent)")
    assert [cell.replace("\N{NO-BREAK SPACE}", " ") for cell in cells] == [
        "25 June 2008 in the table, line 28",
        "24 June 2008 in the list of dates, line 3",
    ]
    assert violations(page) == []
    page.run(f"{INSIDE}.querySelector('.menu').click()")
    page.until(f"{INSIDE}.activeElement?.role === 'menuitem'")
    assert violations(page) == []
    page.type(ESCAPE)
    page.until(f"!{INSIDE}.querySelector('[role=menu]')")
    page.open(page.run("location.href"))
    page.until(f"{INSIDE}?.querySelectorAll('.said').length === 1")


def test_on_a_small_screen_the_chat_is_modal_and_back_closes_it(page: Firefox) -> None:
    page.resize(390, 844)
    page.run(f"{CHAT}.close()")
    page.run(f"{CHAT}.show()")
    page.until(f"{INSIDE}.querySelector('.panel').matches(':modal')")
    assert page.run("getComputedStyle(document.documentElement).overflowY") == "hidden"
    page.until(f"{INSIDE}.getAnimations().length === 0")  # while it fades in, its colours are paler
    assert violations(page) == []
    page.run("history.back()")
    page.until(f"!{INSIDE}.querySelector('.panel').open")


def test_a_picture_and_any_colour(page: Firefox) -> None:
    page.run(f"{CHAT}.setAttribute('colour', 'oklch(0.9 0.1 100)')")
    assert page.run(f"getComputedStyle({INSIDE}.querySelector('.go')).color") == "rgb(0, 0, 0)"
    ask(page, "Show the partner cities on a map", 1)
    page.until(f"{INSIDE}.querySelector('.said img').complete")
    page.run(f"{INSIDE}.querySelector('.picture').click()")
    page.until(f"{INSIDE}.querySelector('.viewer')?.open")
    assert violations(page) == []
    widths = page.run(
        f"[{INSIDE}.querySelector('.viewer img'), {INSIDE}.querySelector('.said img')]"
        ".map(each => each.clientWidth)"
    )
    assert widths[0] > widths[1]
    page.type(ESCAPE)
    page.until(f"!{INSIDE}.querySelector('.viewer')")
    assert page.run(f"{INSIDE}.querySelector('.panel').open") is True


def test_a_message_that_was_not_sent_is_sent_by_its_button(page: Firefox) -> None:
    page.run("window.fetched = fetch; window.fetch = () => Promise.reject(new TypeError('no connection')); 0")
    page.run(f"{INSIDE}.querySelector('form input').focus()")
    page.type("When did Bucheon partner with Okayama?" + ENTER)
    page.until(f"{INSIDE}.querySelector('.state.bad button')")
    page.run("window.fetch = window.fetched; 0")
    page.run(f"{INSIDE}.querySelector('.state.bad button').click()")
    page.until(f"{INSIDE}.querySelector('.said')?.textContent.includes('2002')")
    page.until(f"!{INSIDE}.querySelector('.state.bad')")


def test_suggestions_and_starting_over_taken_back(page: Firefox) -> None:
    page.run(f"{INSIDE}.querySelector('form input').focus()")
    page.type("harb")
    page.until(f"{INSIDE}.querySelector('[role=option]')?.textContent.includes('Harbin')")
    assert violations(page) == []
    page.run(f"{INSIDE}.querySelector('form input').value = ''")
    ask(page, "When did Bucheon partner with Okayama?", 1)
    page.run(f"{INSIDE}.querySelector('.menu').click()")
    page.until(f"{INSIDE}.activeElement?.matches('[role=menuitem]')")
    page.run(f"{INSIDE}.activeElement.click()")
    page.until(f"{INSIDE}.querySelector('[role=log]').hidden")
    page.run(f"{INSIDE}.querySelector('.status button').click()")
    page.until(f"!{INSIDE}.querySelector('[role=log]').hidden")
    assert page.run(f"{INSIDE}.querySelectorAll('.said').length") == 1
