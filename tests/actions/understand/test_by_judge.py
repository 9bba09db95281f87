"""What is asked is answered in the word that was said."""

from __future__ import annotations

import pytest
from conversation import TODAY, Answers

from actions.questions.notation import parse, plain
from actions.understand.by_judge import of_the_kind_named, with_the_first_of_the_kind_named
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
