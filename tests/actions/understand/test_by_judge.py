"""What is asked is answered in the word that was said."""

from __future__ import annotations

import pytest
from conversation import TODAY, Answers

from actions.questions.notation import parse, plain
from actions.questions.state import DialogueState
from actions.text.thing_words import ThingWords
from actions.understand.by_judge import (
    of_the_kind_named,
    with_the_first_of_the_kind_named,
    with_the_thing_of_before,
)
from actions.understand.judge import thing_in
from nlu.message import Message, Span


def named(*kinds: str) -> Message:
    """A message that names kinds of partnership."""
    return Message("??", spans=tuple(Span("type", kind, n, n + 1, "?") for n, kind in enumerate(kinds)))


@pytest.mark.parametrize(
    ("kinds", "means", "asked"),
    [
        (["sister"], "check(okayama)", "check(okayama, type == sister)"),
        (["friendship"], "check(okayama | harbin)", "check(okayama | harbin, type == friendship)"),
        (["sister"], "check(all)", "check(all, type == sister)"),
        ([], "check(okayama)", "check(okayama)"),
        (["sister", "friendship"], "check(okayama)", "check(okayama)"),
        (["sister"], "check(okayama, date == 2002)", "check(okayama, date == 2002)"),
        (["sister"], "fact(okayama, date)", "fact(okayama, date)"),
    ],
)
def test_a_yes_is_said_to_the_kind_that_was_named(kinds: list[str], means: str, asked: str) -> None:
    assert plain(of_the_kind_named(named(*kinds), parse(means))) == plain(parse(asked))


@pytest.mark.parametrize(
    ("kinds", "means", "added"),
    [
        (
            ["sister"],
            "list(nth(all, -population, 2))",
            "list(nth(where(all, type == sister), -population, 2))",
        ),
        (["sister"], "list(first(all, -population))", ""),
        (["friendship"], "list(first(all, date))", "list(first(where(all, type == friendship), date))"),
        (["friendship"], "list(first(where(all, country == US), date))", ""),
        (["sister"], "list(first(where(all, type == friendship), date))", ""),
        ([], "list(nth(all, -population, 2))", ""),
        (["sister", "friendship"], "list(nth(all, -population, 2))", ""),
    ],
)
def test_who_is_first_of_the_kind_that_was_named_is_told_where_another_is_first_of_all(
    kinds: list[str], means: str, added: str, bucheon_answers: Answers
) -> None:
    with bucheon_answers.knowledge.view(TODAY) as view:
        found = with_the_first_of_the_kind_named(named(*kinds), parse(means), view)
    assert plain(found) == plain((*parse(means), *(parse(added) if added else ())))


@pytest.mark.parametrize(
    ("before", "means", "asked"),
    [
        ("unrecorded(harbin, 'zoo')", "unrecorded(okayama, 'and')", "unrecorded(okayama, 'zoo')"),
        ("unrecorded(harbin, 'zoo')", "unrecorded(okayama, 'castle')", "unrecorded(okayama, 'castle')"),
        ("unrecorded(harbin, 'zoo')", "unrecorded(okayama, 'how far')", "unrecorded(okayama, 'how far')"),
        ("unrecorded(harbin, 'zoo')", "fact(okayama, date)", "fact(okayama, date)"),
        ("fact(harbin, date)", "unrecorded(okayama, 'and')", "unrecorded(okayama, 'and')"),
        ("", "unrecorded(okayama, 'and')", "unrecorded(okayama, 'and')"),
    ],
)
def test_and_another_city_asks_for_the_same_thing_of_it(before: str, means: str, asked: str) -> None:
    words = ThingWords.of({"things": {"distance": ["how far"]}, "not_a_name": ["and"]})
    state = DialogueState(turns=(parse(before),) if before else ())
    assert plain(with_the_thing_of_before(parse(means), state, words)) == plain(parse(asked))


@pytest.mark.parametrize(
    ("text", "names", "span", "thing"),
    [
        ("and okayama?", [("city", "okayama")], (0, 5), "and"),
        ("how far is it to bucheon", [("home", "bucheon")], (14, 18), "to"),
        ("mayor of bakersfield now", [("city", "bakersfield")], (0, 24), "mayor of now"),
        ("has it a black castle?", [], (11, 16), "black castle"),
        ("오카야마성은 언제", [("city", "오카야마")], (4, 6), "성은"),
    ],
)
def test_a_thing_is_named_in_whole_words_without_cities(
    text: str, names: list[tuple[str, str]], span: tuple[int, int], thing: str
) -> None:
    spans = [Span(kind, "?", text.index(name), text.index(name) + len(name), name) for kind, name in names]
    assert thing_in(Message(text, spans=tuple(spans)), *span) == thing
