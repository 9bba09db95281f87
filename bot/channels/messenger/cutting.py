"""Cuts text to the lengths that a messenger takes: between paragraphs, lines, sentences or words.

Lengths are counted in UTF-16 units, in which an emoji takes two: whoever counts characters otherwise counts
fewer.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

_PARAGRAPH = re.compile(r"\n\n")
_LINE = re.compile(r"\n")
_SENTENCE = re.compile(r"(?<=\w\w[.!?…])\s|(?<=[。！？])")
"""After one letter a full stop is an abbreviation's: Harvey L. Hall, 2002 г."""
_WORD = re.compile(r"\s")
_CLAUSE = re.compile(r"(?<=[、，；：])|(?<=[\u3041-\u309f])(?=[\u30a1-\u30fa\u3400-\u9fff])")
"""Where Japanese and Chinese, which have no spaces, may be parted: after a comma, or before the next word in
another script."""
_DATE = re.compile(
    r"\d+\s?[年년]\s?\d+\s?[月월](?:\s?\d+\s?[日일])?|\b\d{1,2}\s[^\W\d_]{3,12}\s\d{4}\b(?:\s?г\.)?"
)
_PIECES = ((_PARAGRAPH, 2), (_LINE, 0), (_SENTENCE, 4), (_WORD, 0), (_CLAUSE, 0))
"""Where to cut, the best first, if a piece is then longer than this fraction of what it might be; 0: of any
length."""
_TITLES = ((_WORD, 0), (_CLAUSE, 0))

_DRAWN_WITH_WHAT_IS_BEFORE = ("Mn", "Me", "Mc", "Cf", "Sk")
_LONGEST_CLUSTER = 32
_LONGEST_NAME = 100


Length = Callable[[str], int]


def units(text: str) -> int:
    """The length in UTF-16 units."""
    return len(text) + sum(character > "\uffff" for character in text)


def columns(text: str) -> int:
    """How wide the text is: Han, Hangul, kana and emoji take two columns. Never less than its units."""
    return sum(
        2 if character > "\uffff" or unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def first_sentence(text: str) -> str:
    """Up to the end of its first sentence, or line if that is shorter; all of it where it has one only."""
    line = text.partition("\n")[0]
    end = _SENTENCE.search(line)
    return line[: end.start()] if end else line


def split(text: str, limit: int, names: Iterable[str] = ()) -> list[str]:
    """The text in pieces of at most `limit` units. Only the white space at the cuts is lost.

    A date or one of `names` is not cut in two unless it is longer than that, nor are characters that are
    drawn as one.
    """
    pieces = []
    rest = text.strip()
    while units(rest) > limit:
        end = _cut(rest, limit, names, _PIECES, units)
        pieces.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [*pieces, rest] if rest else pieces


def shorten(text: str, limit: int, names: Iterable[str] = (), *, length: Length = units) -> str:
    """At most `limit` units of the text, cut as in `split` but between words only, with a sign of it.

    With another `length` the limit is in its measure.
    """
    if length(text) <= limit:
        return text
    end = _cut(text, limit - 1, names, _TITLES, length)
    return text[:end].rstrip().rstrip(",，、·:;") + "…"


def _cut(
    text: str,
    limit: int,
    names: Iterable[str],
    breaks: Iterable[tuple[re.Pattern[str], int]],
    length: Length,
) -> int:
    end = _place_at(text, limit, length)
    whole = _kept_whole(text, end, names)
    for pattern, fraction in breaks:
        least = end // fraction if fraction else 0
        places = (found.start() for found in pattern.finditer(text, 0, end + 2))
        good = [place for place in places if least < place <= end and not _is_inside(place, whole)]
        if good:
            return good[-1]
    for place in range(end, max(end - _LONGEST_CLUSTER, 0), -1):
        if not _is_joined(text, place) and not _is_inside(place, whole):
            return place
    return end


def _place_at(text: str, limit: int, length: Length) -> int:
    """The index up to which the text has at most that length."""
    end = taken = 0
    while end < len(text) and taken + (step := length(text[end])) <= limit:
        taken += step
        end += 1
    return end


def _kept_whole(text: str, end: int, names: Iterable[str]) -> list[tuple[int, int]]:
    """The parts of the text around `end` that must not be cut in two, each from where to where."""
    near = text[: end + _LONGEST_NAME]
    spans = [found.span() for found in _DATE.finditer(near)]
    for name in filter(None, names):
        spans += [found.span() for found in re.finditer(re.escape(name), near)]
    return [span for span in spans if span[0] < end]


def _is_inside(place: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start < place < end for start, end in spans if start > 0)


def _is_joined(text: str, place: int) -> bool:
    """Whether what is before and after `place` is drawn as one: an emoji with its skin colour, a flag, a
    Korean syllable written in letters."""
    if place >= len(text):
        return False
    after = text[place]
    if unicodedata.category(after) in _DRAWN_WITH_WHAT_IS_BEFORE or text[place - 1] == "\u200d":
        return True
    if "\u1160" <= after <= "\u11ff":  # a vowel, or what ends a syllable
        return True
    flags = re.search(r"[\U0001f1e6-\U0001f1ff]*$", text[:place])
    return "\U0001f1e6" <= after <= "\U0001f1ff" and flags is not None and len(flags[0]) % 2 == 1
