"""Where in what was typed each part of a cleaned and corrected text stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from os.path import commonprefix

from nlu.masking import SIGN
from nlu.text.cleaning import NUMBERING, clean, plain

# What Unicode composes or takes apart together: a letter with its accents, the letters of a syllable.
CLUSTER = re.compile(
    r"[\uac00-\ud7a3][\u11a8-\u11c2]+|[\u1100-\u11ff\u3131-\u318e\uffa0-\uffdc]+|.[\u0300-\u036f\u0483-\u0487\u3099\u309a\uff9e\uff9f]*",
    re.DOTALL,
)
Place = tuple[int, int]


@dataclass(frozen=True)
class Edit:
    """A stretch of a text, and what stands there in its stead."""

    start: int
    end: int
    text: str


def edited(text: str, edits: Sequence[Edit]) -> str:
    """The text with the edits made, which are in its order and do not overlap."""
    parts, position = [], 0
    for edit in edits:
        parts += [text[position : edit.start], edit.text]
        position = edit.end
    return "".join(parts) + text[position:]


@dataclass(frozen=True)
class Alignment:
    """From places in the cleaned text of what was `typed`, with these `edits` made in it, to places in what
    was typed.
    """

    typed: str
    edits: tuple[Edit, ...] = ()

    def typed_place(self, start: int, end: int) -> Place:
        """Where a stretch of the corrected text was typed; an edited stretch was typed as a whole.

        >>> Alignment("Hi,  harbn", (Edit(4, 9, "harbin"),)).typed_place(4, 10)
        (5, 10)
        """
        first, _ = _before(start, start + 1, self.edits)
        _, last = _before(end - 1, end, self.edits)
        origins = self._origins
        if origins is None:
            return first, last
        return origins[first][0], origins[last - 1][1]

    @cached_property
    def _origins(self) -> Sequence[Place] | None:
        return origins(self.typed)


def _before(start: int, end: int, edits: Sequence[Edit]) -> Place:
    """Where a stretch of an edited text stood before the edits."""
    moved = 0
    for edit in edits:
        first = edit.start + moved
        if end <= first:
            break
        if start < first + len(edit.text):
            return edit.start, edit.end
        moved += len(edit.text) - (edit.end - edit.start)
    return start - moved, end - moved


def origins(typed: str) -> Sequence[Place] | None:
    """For each character of `clean(typed)` the stretch of `typed` that it comes from; None where both are the
    same.
    """
    wanted = clean(typed)
    if wanted == typed:
        return None
    found: list[tuple[str, int, int]] = []
    for text, start, end in _clusters(typed):
        for character in text:
            if not character.isspace():
                found.append((character, start, end))
            elif found and found[-1][0] != " ":
                found.append((" ", start, end))
    if found and found[-1][0] == " ":
        found.pop()
    places = [(start, end) for _, start, end in found]
    composed = "".join(character for character, _, _ in found)
    return places if composed == wanted else _by_ends(composed, wanted, places, len(typed))


def _clusters(typed: str) -> Iterator[tuple[str, int, int]]:
    """(cleaned, start, end) of each stretch of `typed` that is cleaned by itself."""
    position = 0
    while position < len(typed):
        sign = SIGN.match(typed, position) or NUMBERING.match(typed, position)
        match = sign or CLUSTER.match(typed, position)
        assert match is not None
        yield " " if sign else plain(match.group()), position, match.end()
        position = match.end()


def _by_ends(composed: str, wanted: str, places: Sequence[Place], typed: int) -> Sequence[Place]:
    """The same where characters are composed in ways that `CLUSTER` does not know: what both have in common
    at the beginning and at the end, and all between as one place. `typed` is how many characters were typed.
    """
    first = len(commonprefix([composed, wanted]))
    most = min(len(composed), len(wanted)) - first
    last = min(len(commonprefix([composed[::-1], wanted[::-1]])), most)
    begin = min(places[first - 1][1] if first else 0, typed - 1)
    end = max(places[-last][0] if last else typed, begin + 1)
    between: list[Place] = [(begin, end)] * (len(wanted) - first - last)
    return [*places[:first], *between, *(places[-last:] if last else [])]
