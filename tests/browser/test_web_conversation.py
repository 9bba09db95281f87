"""Conversations in a real browser: asked, answered, reloaded, interrupted, and in two tabs."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from driving import Chat, Opened, accessibility_violations, after
from playwright.sync_api import Browser, Page, Route, expect
from served import ROOT, Jamae

from actions.text.phrases import Phrases

pytestmark = pytest.mark.slow

CONVERSATIONS = {
    "en-US": ("When did Bucheon partner with Okayama?", "2002", "and Kawasaki?", "1996"),
    "ko-KR": ("오카야마와 언제 결연했나요?", "2002년 2월 26일", "가와사키는?", "1996년 10월 21일"),
}


@pytest.mark.parametrize("locale", CONVERSATIONS)
def test_a_question_a_follow_up_and_a_button(opened: Opened, locale: str) -> None:
    question, answer, follow_up, next_answer = CONVERSATIONS[locale]
    chat = opened(locale=locale)
    expect(chat.said.first).not_to_be_attached()
    expect(chat.ask(question)).to_contain_text(answer)
    expect(chat.ask(follow_up)).to_contain_text(next_answer)
    expect(chat.said.last).to_have_attribute("lang", locale[:2])
    offered = chat.buttons.first.inner_text()
    chat.buttons.first.click()
    expect(chat.said).to_have_count(3)
    expect(chat.asked.last).to_contain_text(offered)
    assert chat.said.last.inner_text().strip()


def test_what_is_offered_before_anything_is_asked_is_answered(opened: Opened) -> None:
    chat = opened()
    expect(chat.panel.locator(".hello > p")).to_have_text(re.compile("^Hello! Ask me about Bucheon’s sister"))
    for number in range(4):
        expect(chat.ways).to_have_count(4)
        chat.ways.nth(number).click()
        expect(chat.said).to_have_count(1)
        expect(chat.said.locator(".source")).to_be_visible()
        chat.choose("Start over")


def test_the_questions_on_the_page_are_asked_in_the_chat(opened: Opened, phone: dict[str, Any]) -> None:
    chat = opened(**phone)
    expect(chat.panel).not_to_be_visible()
    question = chat.page.locator(".questions button").first
    asked = question.inner_text()
    question.click()
    expect(chat.asked).to_contain_text(asked)
    expect(chat.said).to_have_count(1)


def test_the_source_is_seen_and_leads_to_the_line_of_the_page(opened: Opened) -> None:
    chat = opened()
    said = chat.ask("When did Bucheon partner with Okayama?")
    source = said.locator(".source")
    expect(source).to_contain_text("line 19")
    with chat.page.expect_popup() as popup:
        source.get_by_role("link").click()
    page = popup.value
    expect(page.locator("li:target")).to_contain_text("Friendship city (Feb. 26, 2002)")
    assert accessibility_violations(page) == []


def test_a_list_is_a_table(opened: Opened) -> None:
    said = opened().ask("Which partner cities are there?")
    expect(said.get_by_role("columnheader")).to_have_text(["City", "kind of partnership", "country"])
    expect(said.get_by_role("rowheader")).to_have_count(7)
    expect(said.get_by_role("listitem")).to_have_count(0)
    expect(said.locator("table")).to_have_css("font-variant-numeric", "tabular-nums")


def test_a_reload_and_another_page_keep_the_conversation(opened: Opened) -> None:
    chat = opened()
    chat.ask("When did Bucheon partner with Okayama?")
    told = chat.log.inner_text()
    chat.page.reload()
    expect(chat.said).to_have_count(1)
    assert chat.log.inner_text() == told
    chat.page.goto(chat.page.url + "?another=page")
    expect(chat.said).to_have_count(1)
    expect(chat.ask("and Kawasaki?")).to_contain_text("1996")


def test_starting_over_deletes_the_conversation(opened: Opened) -> None:
    chat = opened()
    chat.ask("When did Bucheon partner with Okayama?")
    chat.choose("Start over")
    expect(chat.log).not_to_be_visible()
    expect(chat.status).to_contain_text("deleted in 8 seconds")
    expect(chat.input).to_be_focused()
    expect(chat.status).to_have_text(re.compile("earlier conversation has been deleted"))
    expect(chat.asked).to_have_count(0)
    expect(chat.ask("and who signed it?")).not_to_contain_text("Hagiwara")  # of no city in particular
    chat.page.reload()
    expect(chat.asked).to_have_count(1)


def test_starting_over_can_be_taken_back_for_eight_seconds(opened: Opened) -> None:
    chat = opened()
    chat.ask("When did Bucheon partner with Okayama?")
    chat.choose("Start over")
    expect(chat.log).not_to_be_visible()
    chat.status.get_by_role("button", name="Undo").click()
    expect(chat.said).to_be_visible()
    expect(chat.status).to_be_empty()
    chat.page.wait_for_timeout(9_000)
    expect(chat.ask("and Kawasaki?")).to_contain_text("1996")
    chat.page.reload()
    expect(chat.asked).to_have_count(2)


def test_what_is_typed_after_starting_over_begins_anew_at_once(opened: Opened) -> None:
    chat = opened()
    chat.ask("When did Bucheon partner with Okayama?")
    chat.choose("Start over")
    chat.input.fill("Which partner cities are there?")
    chat.input.press("Enter")
    expect(chat.asked).to_have_count(1)
    expect(chat.said).to_contain_text("Harbin")
    chat.page.reload()
    expect(chat.asked).to_have_count(1)


@pytest.mark.parametrize("words", ["/forget", "erase this conversation please"])
def test_the_command_forget_empties_the_chat_also_in_words(opened: Opened, words: str) -> None:
    chat = opened()
    chat.ask("When did Bucheon partner with Okayama?")
    chat.input.fill(words)
    chat.input.press("Enter")
    expect(chat.asked).to_have_text([re.compile(words)])
    expect(chat.said).to_contain_text("I have forgotten our conversation")
    chat.page.reload()
    expect(chat.input).to_be_visible()
    expect(chat.asked).to_have_count(0)


def test_thumbs_are_remembered(opened: Opened) -> None:
    chat = opened()
    chat.ask("When did Bucheon partner with Okayama?")
    up, down = (
        chat.panel.get_by_role("button", name=name, exact=True) for name in ("Helpful", "Not helpful")
    )
    up.click()
    expect(up).to_have_attribute("aria-pressed", "true")
    down.click()
    expect(down).to_have_attribute("aria-pressed", "true")
    expect(up).to_have_attribute("aria-pressed", "false")
    chat.page.reload()
    expect(down).to_have_attribute("aria-pressed", "true")
    down.click()
    expect(down).to_have_attribute("aria-pressed", "false")


def test_two_tabs_show_one_conversation(opened: Opened, browser: Browser) -> None:
    context = browser.new_context(locale="en-US")
    one, two = opened(context=context), opened(context=context)
    for chat in (one, two):
        if not chat.panel.is_visible():
            chat.open()
    one.ask("When did Bucheon partner with Okayama?")
    expect(two.said).to_have_count(1)
    expect(two.said).to_contain_text("2002")
    expect(two.ask("and Kawasaki?")).to_contain_text("1996")
    expect(one.said).to_have_count(2)
    one.choose("Start over")
    expect(two.asked).to_have_count(0)
    expect(two.ask("When did Bucheon partner with Harbin?")).to_contain_text("1995")
    expect(one.said).to_have_count(1)
    context.close()


# --- lost connections


def test_the_server_is_stopped_and_started_in_mid_conversation(project: Path, opened: Opened) -> None:
    server = Jamae(project)
    server.start()
    try:
        chat = opened(server.page, may_fail=True)
        chat.ask("When did Bucheon partner with Okayama?")
        server.stop()
        chat.input.fill("and Kawasaki?")
        chat.input.press("Enter")
        expect(chat.status).to_contain_text("connection")
        server.start()
        again = chat.log.get_by_role("button", name="Try again")
        expect(chat.said.nth(1).or_(again).first).to_be_visible(timeout=60_000)
        if again.is_visible():
            again.click()
        expect(chat.said).to_have_count(2)
        expect(chat.said.last).to_contain_text("1996")
        expect(chat.status).to_be_empty()
        chat.page.reload()
        expect(chat.asked).to_have_count(2)
    finally:
        server.stop()


def test_an_answer_lost_on_its_way_is_fetched_and_not_asked_twice(opened: Opened) -> None:
    chat = opened(may_fail=True)
    tries = []

    def lose_the_first(route: Route) -> None:
        tries.append(route.request.post_data_json["id"])
        response = route.fetch()
        route.abort("connectionreset") if len(tries) == 1 else route.fulfill(response=response)

    with after(chat.page, "**/webhooks/web/message", lose_the_first):
        expect(chat.ask("When did Bucheon partner with Okayama?")).to_contain_text("2002")
    assert len(tries) == 2
    assert tries[0] == tries[1]
    chat.page.reload()
    expect(chat.asked).to_have_count(1)


def test_a_message_under_way_survives_a_reload(opened: Opened) -> None:
    chat = opened(may_fail=True)
    with after(chat.page, "**/webhooks/web/message", lambda route: route.abort("connectionreset")):
        chat.input.fill("When did Bucheon partner with Okayama?")
        chat.input.press("Enter")
        expect(chat.status).to_contain_text("connection")
    chat.page.reload()
    expect(chat.said).to_contain_text("2002")
    expect(chat.asked).to_have_count(1)


def test_who_must_wait_sees_it_counted_and_the_message_is_sent_by_itself(opened: Opened) -> None:
    chat = opened(may_fail=True)
    refused = {"error": "Please wait a second before the next question.", "retry_after": 3}

    def refuse(route: Route) -> None:
        route.fulfill(status=429, headers={"Retry-After": "3"}, body=json.dumps(refused))

    with after(chat.page, "**/webhooks/web/message", refuse):
        chat.input.fill("When did Bucheon partner with Okayama?")
        chat.input.press("Enter")
        expect(chat.status).to_contain_text("Please wait a second")
        expect(chat.log.locator(".state")).to_have_text("Sending in 2 s")
    expect(chat.said).to_contain_text("2002")
    expect(chat.status).to_be_empty()
    expect(chat.asked).to_have_count(1)


def test_after_the_last_try_nothing_is_counted_that_will_not_be_sent(opened: Opened) -> None:
    chat = opened(may_fail=True)
    tries = []

    def refuse(route: Route) -> None:
        tries.append(route.request.post_data_json["id"])
        refused = {"error": "Please wait.", "retry_after": 1 if len(tries) < 5 else 60}
        route.fulfill(status=429, body=json.dumps(refused))

    with after(chat.page, "**/webhooks/web/message", refuse):
        chat.input.fill("When did Bucheon partner with Okayama?")
        chat.input.press("Enter")
        expect(chat.log.locator(".state.bad")).to_contain_text("Please wait.")
    assert len(tries) == 5
    chat.log.get_by_role("button", name="Try again").click()
    expect(chat.said).to_contain_text("2002")


@pytest.mark.parametrize("locale", CONVERSATIONS)
def test_who_comes_when_too_many_ask_is_told_so_in_their_language_and_need_not_type_again(
    opened: Opened, locale: str
) -> None:
    question, answer, *_ = CONVERSATIONS[locale]
    sentence = Phrases(ROOT / "data").say(locale[:2], "crowded")
    chat = opened(locale=locale, may_fail=True)
    tries = []

    def turn_away(route: Route) -> None:
        tries.append(route.request.post_data_json["id"])
        body = json.dumps({"error": sentence, "retry_after": 1})
        route.fulfill(status=503, headers={"Retry-After": "1"}, content_type="application/json", body=body)

    with after(chat.page, "**/webhooks/web/message", turn_away):
        chat.input.fill(question)
        chat.input.press("Enter")
        expect(chat.status).to_contain_text(sentence)
        expect(chat.asked).to_contain_text(question)
    expect(chat.said).to_contain_text(answer)  # tried again by itself
    expect(chat.status).to_be_empty()
    with after(chat.page, "**/webhooks/web/message", turn_away):
        chat.input.fill(question)
        chat.input.press("Enter")
        again = chat.log.locator(".state.bad button")
        expect(again).to_be_visible(timeout=60_000)  # after five tries
        expect(chat.log.locator(".state.bad")).to_contain_text(sentence)
    again.click()
    expect(chat.said).to_have_count(2)
    assert len(set(tries)) == 2


def test_a_session_that_is_no_longer_valid_is_renewed(opened: Opened) -> None:
    chat = opened(may_fail=True)
    chat.page.evaluate(
        "for (const key of ['jamae ' + location.origin + '/']) localStorage.setItem(key, 'old.session')"
    )
    chat.page.reload()
    expect(chat.ask("When did Bucheon partner with Okayama?")).to_contain_text("2002")


# --- other pages


def visit(opened: Opened, jamae: Jamae, site: Any, path: str = "/") -> Chat:
    site.jamae = jamae.page
    return opened(site.origin + path)


def test_a_page_of_another_origin_with_a_strict_policy(opened: Opened, jamae: Jamae, other_site: Any) -> None:
    chat = visit(opened, jamae, other_site)
    chat.open()
    expect(chat.ask("When did Bucheon partner with Okayama?")).to_contain_text("2002")
    assert background(chat.page) != "rgba(0, 0, 0, 0)"
    chat.page.get_by_role("link", name="Another page").click()
    expect(chat.said).to_have_count(1)
    expect(chat.panel).to_be_visible()


def test_a_site_that_is_not_listed_gets_no_chat_and_the_console_says_which_setting(
    browser: Browser, jamae: Jamae, other_site: Any
) -> None:
    other_site.jamae = jamae.page
    origin = other_site.origin.replace("localhost", "127.0.0.1")
    page = browser.new_page()
    sentences: list[str] = []
    page.on("console", lambda said: sentences.append(said.text) if "JAMAE_WEB_ORIGINS" in said.text else None)
    with page.expect_console_message(lambda said: "JAMAE_WEB_ORIGINS" in said.text) as told:
        page.goto(origin)
    assert f'JAMAE_WEB_ORIGINS="{origin}"' in told.value.text
    assert f"connect-src {other_site.jamae.rstrip('/')}" in told.value.text
    for _ in range(2):
        with page.expect_request("**/interface*"):  # tried again, and not told again
            pass
    assert len(sentences) == 1
    assert page.locator("jamae-chat .root").count() == 0
    page.close()


def background(page: Page) -> str:
    """Whether the style is there."""
    panel = "document.querySelector('jamae-chat').shadowRoot.querySelector('.panel')"
    script = f"() => getComputedStyle({panel}).backgroundColor"
    return str(page.evaluate(script))
