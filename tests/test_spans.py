"""What is marked in a message; the cases are tests/<language>/spans.yml, so that a failure says where
understanding went wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from conversation import Assistant, read_cases

from nlu.message import Span


def cases() -> Iterator[Any]:
    """Each stretch of each message, with one thing that it is."""
    for language, case in read_cases("spans.yml"):
        for text, what in case["spans"].items():
            for each in [what] if isinstance(what, str) else what:
                yield pytest.param(
                    language, case["say"], text, each, id=f"{language}: {case['say']}: {text}: {each}"
                )


def told(span: Span) -> str:
    """A span as the cases have it: "city vellano", "number 650000 people", "place Paris, FR"; of some kinds
    without the value.
    """
    value = span.value
    if isinstance(value, dict):
        value = (
            f"{value['value']:.15g} {value['unit']}"
            if "unit" in value
            else f"{value['name']}, {value['country']}"
        )
    return f"{span.kind} {value}".strip()


def fits(span: Span, what: str) -> bool:
    return what in (told(span), span.kind)


@pytest.mark.parametrize(("language", "say", "text", "what"), cases())
def test_what_stands_in_a_message_is_marked_as_what_it_is(
    language: str, say: str, text: str, what: str, lindal: Assistant
) -> None:
    spans = lindal.reader.read(say, hint=language).spans
    if what.startswith("not "):
        assert not [s for s in spans if s.kind == what.removeprefix("not ") and s.text.strip() in text]
    else:
        assert [s for s in spans if s.text.strip() == text and fits(s, what)], spans


@pytest.mark.parametrize("language", ["en", "ja", "ko", "ru", "zh", "zh-Hant"])
def test_every_language_has_its_cases(language: str) -> None:
    lines = [text for own, case in read_cases("spans.yml") if own == language for text in case["spans"]]
    assert len(lines) >= 40
