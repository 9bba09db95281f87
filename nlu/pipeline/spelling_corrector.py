"""Slips of the finger corrected, and words that were typed by their sound; where they were typed is kept."""

from __future__ import annotations

from dataclasses import replace

from nlu.languages.known_words import KnownWords
from nlu.languages.language import Language
from nlu.message import Span
from nlu.pipeline.draft import Draft, Step
from nlu.pipeline.extraction import book_of, language_of, spans_in
from nlu.spelling.slips import slips
from nlu.spelling.sounds import misheard
from nlu.text.alignment import Edit, edited


class SpellingCorrector(Step):
    """Corrects what is no name, number or listed word: these are looked for where there may be a slip."""

    def read(self, part: Draft) -> None:
        known = language_of(part).known
        if part.is_command or known is None:
            return
        edits = self._slips(part, known) or self._misheard(part, known, language_of(part))
        if edits:
            part.alignment = replace(part.alignment, edits=tuple(edits))
            part.text = edited(part.text, edits)
            part.quantities = part.words = part.all_names = None
            # a corrected word may complete a name: "nwe zealand"
            part.names = book_of(part).exact.find(part.text)

    def _slips(self, part: Draft, known: KnownWords) -> list[Edit]:
        found = slips(part.text, known.spelling)
        if not found:
            return []
        spans = spans_in(part)
        return [edit for edit in found if not _is_taken(edit, spans)]

    def _misheard(self, part: Draft, known: KnownWords, language: Language) -> list[Edit]:
        heard = (language.by_sound, known.spelling.sounds, known.common)
        if not language.by_sound or not any(misheard(part.text, *heard, ())):
            return []
        return list(misheard(part.text, *heard, spans_in(part)))


def _is_taken(edit: Edit, spans: list[Span]) -> bool:
    return any(edit.start < span.end and span.start < edit.end for span in spans)
