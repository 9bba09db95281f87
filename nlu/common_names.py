"""A message with common names in place of those of cities: what is learned of one holds for every other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nlu.message import Message

NAMING = ("city", "misspelt_city")
"""Kinds of spans that name a partner city."""
COMMON_CITY: Mapping[str, str] = {"en": "paris", "ko": "파리", "ja": "パリ", "zh": "巴黎", "ru": "париж"}
"""What the name of a city is read as; in other languages as in English."""
COMMON_HOME: Mapping[str, str] = {
    "en": "bucheon", "ko": "부천", "ja": "富川", "zh": "富川", "ru": "пучхон",
}  # fmt: skip
"""What the name of the home city is read as: that of the conversations that the network learned from."""


def with_common_names(message: Message) -> str:
    """The text as the network reads it."""
    return "".join(name or message.text[start:end] for start, end, name in stretches(message))


def stretches(
    message: Message, attributes: Mapping[str, str] | None = None
) -> Iterator[tuple[int, int, str]]:
    """The text in stretches: start, end, and what is read in its place, if anything.

    `attributes` has by each added attribute what its name is read as.
    """
    language, place = language_of_names(message), 0
    for span in sorted(message.of(*NAMING, "home", "added_attribute"), key=lambda span: span.start):
        if span.kind == "added_attribute":
            name = (attributes or {}).get(str(span.value), "")
        else:
            name = (COMMON_HOME if span.kind == "home" else COMMON_CITY)[language]
        if name and span.start >= place:
            yield place, span.start, ""
            yield span.start, span.end, name
            place = span.end
    yield place, len(message.text), ""


def language_of_names(message: Message) -> str:
    """The language whose common names stand in a message."""
    return message.language[:2] if message.language[:2] in COMMON_CITY else "en"
