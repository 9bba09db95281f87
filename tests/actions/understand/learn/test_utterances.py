"""Annotated utterances as conversations: only those whose annotation says all that they mean."""

from __future__ import annotations

import pytest

from actions.questions.notation import plain
from actions.understand.learn.utterances import HAND, conversations_of
from nlu.message import Message, Span
from nlu.training.examples import Example


def span(kind: str, value: object, text: str) -> Span:
    return Span(kind, value, 0, len(text), text)


HARBIN = span("city", "harbin", "harbin")
OSAKA = span("place", {"name": "Osaka", "country": "JP"}, "osaka")


@pytest.mark.parametrize(
    ("example", "spans", "meant"),
    [
        (Example("en", "harbin date", "fact", frozenset({"date"})), [HARBIN], "fact(harbin, date)"),
        (Example("en", "harbin gdp", "fact", frozenset({"unknown"})), [HARBIN], "unrecorded(harbin, '')"),
        (Example("en", "harbin", "profile"), [HARBIN], "profile(harbin)"),
        (Example("en", "the oldest", "rank", frozenset({"date"}), "lowest"), [], "list(first(all, date))"),
        (Example("en", "weather", "outside"), [], "outside()"),
        (Example("en", "hello", "greet"), [], "greet()"),
        (Example("en", "student exchange", "exchange_programme"), [], "programme()"),
        (Example("en", "osaka", "other_city"), [OSAKA], "not_partner('osaka')"),
    ],
)
def test_an_utterance_means_what_its_annotation_says(example: Example, spans: list[Span], meant: str) -> None:
    (conversation,) = conversations_of([example], lambda text, _: Message(text, spans=tuple(spans)))
    assert (conversation.hand, conversation.language) == (HAND, "en")
    assert [plain(turn.means) for turn in conversation.turns] == [meant]


@pytest.mark.parametrize(
    ("example", "spans"),
    [
        (Example("en", "date?", "fact", frozenset({"date"})), []),
        (
            Example("en", "harbin and that", "fact", frozenset({"date"})),
            [HARBIN, span("reference", "it", "it")],
        ),
        (Example("en", "weather in harbin", "outside"), [HARBIN]),
        (Example("en", "osaka and harbin", "other_city"), [HARBIN, OSAKA]),
        (Example("en", "harbin and?", "follow_up"), [HARBIN]),
        (
            Example("en", "oldest in japan", "rank", frozenset({"date"}), "lowest"),
            [span("country", "JP", "j")],
        ),
    ],
)
def test_an_utterance_that_leaves_something_open_is_passed_over(example: Example, spans: list[Span]) -> None:
    assert not list(conversations_of([example], lambda text, _: Message(text, spans=tuple(spans))))
