"""The names of a text with what a language's lists find around them: numbers, dates and listed words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nlu.message import Span


def with_surroundings(names: Sequence[Span], quantities: Iterable[Span], words: Iterable[Span]) -> list[Span]:
    """All of these spans in the order of the text, but for what is a part of a name."""
    spans = list(names)
    spans += [span for span in quantities if not any(span.overlaps(name) for name in names)]
    # A word inside a name is part of it (이하 in 웨이하이); one that goes beyond it ("for bucheon") is not.
    # A place may also be what a feature speaks of: "between Hiroshima and Osaka".
    solid = [name for name in names if name.kind != "place"]
    spans += [
        word
        for word in words
        if not any(_within(word, name) for name in (solid if word.kind == "topic" else names))
    ]
    return in_order(spans)


def in_order(spans: Iterable[Span]) -> list[Span]:
    """As they begin in the text, the longer first."""
    return sorted(spans, key=lambda span: (span.start, -span.end))


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
