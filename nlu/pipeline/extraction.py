"""What a language's lists and the book of names find in a text; each step of extraction takes its part.

Before a slip is corrected all of it is looked for, as no name and no listed word is a slip.
"""

from __future__ import annotations

from nlu.languages.language import Language, folder_of
from nlu.message import Span
from nlu.names.book import NameBook
from nlu.names.places import NOT_PLACES, find_places
from nlu.pipeline.draft import Draft
from nlu.spelling.sounds import misheard
from nlu.text.alignment import Edit
from nlu.words.quantities import quantity_spans
from nlu.words.surroundings import with_surroundings


def quantities_in(part: Draft) -> list[Span]:
    """Numbers and dates; looked for once in a text."""
    if part.quantities is None:
        part.quantities = quantity_spans(part.text, language_of(part).quantities)
    return part.quantities


def words_in(part: Draft) -> list[Span]:
    """Listed words; looked for once in a text."""
    if part.words is None:
        part.words = language_of(part).words.lexicon.spans(part.text)
    return part.words


def names_in(part: Draft) -> list[Span]:
    """Names as they are known, of other places, typed by their sound, and misspelt; looked for once.

    Raises `NamesUnavailable`.
    """
    if part.all_names is None:
        part.all_names = _all_names(part, book_of(part), language_of(part))
    return part.all_names


def spans_in(part: Draft) -> list[Span]:
    """All of them together, and added attributes and words about the home city. Raises `NamesUnavailable`."""
    added = book_of(part).words(part.text, folder_of(part.guess.code))
    return with_surroundings(names_in(part), quantities_in(part), (*words_in(part), *added))


def language_of(part: Draft) -> Language:
    assert part.language is not None, "The language is detected before."
    return part.language


def book_of(part: Draft) -> NameBook:
    assert part.book is not None, "The names are extracted before."
    return part.book


def _is_part(edit: Edit, word: Span) -> bool:
    """Whether what sounds like a name is a part of a listed word: 伯利 of 西伯利亚."""
    within = word.start <= edit.start and edit.end <= word.end
    return within and word.end - word.start > edit.end - edit.start


def _all_names(part: Draft, book: NameBook, language: Language) -> list[Span]:
    text, known = part.text, language.known
    taken = [*part.names, *(word for word in words_in(part) if word.kind in NOT_PLACES)]
    own = (language.places, language.not_places)
    found = [*part.names, *find_places(text, taken, book.places, book.store.places, *own)]
    listed = (*words_in(part), *quantities_in(part))
    if known and known.spelling.sounds:
        sounds = known.spelling.sounds
        found += [
            Span(
                "misspelt_city",
                book.exact.in_han[edit.text],
                edit.start,
                edit.end,
                text[edit.start : edit.end],
            )
            for edit in misheard(text, book.by_sound(sounds), sounds, known.common, found)
            if not any(_is_part(edit, word) for word in listed)
        ]
    ordinary = known.spelling.ordinary if known else frozenset()
    return found + book.misspelt.find(text, found, listed, ordinary, book.places)
