"""Reading a message from end to end: language, names, quantities, marked words, then the learned kind and attributes."""

from __future__ import annotations

import re
import time
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from rapidfuzz.distance import OSA

from actions.reading import Mark, Reading
from actions.store import Name, Place, Store, fold
from nlu.commands import command_marks
from nlu.countries import country_names
from nlu.fresh import Fresh
from nlu.kinds import KindModel, content_words, features_of, predict
from nlu.language import LanguageGuess, guess_language, sharing_a_script, tell_apart
from nlu.names import KOREAN_TAIL, NameFinder, nominatives, written_forms
from nlu.quantities import QuantityForms, quantity_forms, quantity_marks
from nlu.sounds import KINDS, by_sound, misheard
from nlu.spelling import mend
from nlu.text import HAN, HANGUL, KANA, LATIN, clean, folded
from nlu.words import Entry, Lexicon, Words, read_words

FOLDERS = {"zh-Hant": "zh"}
"""Languages that are read with another's words: both Chinese scripts stand in one word list."""
NAMES_AT_ONCE = 10
UNKNOWN = re.compile(r"(?<![\w'])(?:[a-z\u00df-\u024f]{4,}|[\u0400-\u04ff]{4,})(?![\w'])")
UNKNOWN_RUN = re.compile(r"[\uac00-\ud7a3]{3,}|[\u30a1-\u30fa\u30fc]{4,}|[\u3400-\u9fff]{4,}")
LONG_NAME = 6
MANY_PAIRS = 5
"""Of so many pairs of characters of an unknown name one may be known by chance (루벤토그라드)."""
KATAKANA = re.compile(r"[\u30a1-\u30fa]")
NOT_PLACES = ("country", "type", "order", "attribute", "subject", "comparison", "reference", "exclusion")
SENTENCE_END = re.compile(
    r"(?<=[!?…])\s+|(?<=[a-zа-яё\d)][a-zа-яё)]\.)\s+|(?<=[\uac00-\ud7a3\u3040-\u30ff\u3400-\u9fff.]\.)\s+|(?<=[。！？])\s*"
)
"""Not after abbreviations (Mr., U.S., г.) and in decimals."""
MOST_SENTENCES = 6
"""Of a message with more, none is read by itself."""
RARE = 4
"""In fewer utterances about the subject than this a word is rare there."""
LONGEST_PLACE = 3
"""A place's name has at most this many Latin or Cyrillic words; in Hangul, Han and kana at most 8 characters."""


@dataclass(frozen=True)
class LanguageTools:
    """One language's word lists, compiled for marking and for quantities."""

    words: Words
    quantities: QuantityForms
    not_places: frozenset[str]
    places: Mapping[str, Place]
    """Real cities by their folded names in this language, which GeoNames does not have."""


@dataclass(frozen=True)
class NameBook:
    """What the store's names and added attributes are called, ready to be found.

    `places` are the folded names of real cities that are not partners: few messages have one to look up. `by_sound` are
    the cities' names in Han characters as they sound.
    """

    finder: NameFinder
    added: Lexicon
    home: Mapping[str, Lexicon]
    """By language the words about the home city, with its name in them."""
    places: frozenset[str]
    by_sound: Mapping[tuple[str, ...], str]

    @classmethod
    def read(cls, store: Store, tools: Mapping[str, LanguageTools], sounds: Mapping[str, str]) -> NameBook:
        """Raises `StoreUnavailable`."""
        names = [*store.names(), *_countries(tools)]
        added = (
            Entry.of("added_attribute", attribute, word)
            if role in ("name", "word")
            else Entry.of("order", f"{attribute} {role}", word)
            for attribute, _, word, role in store.attribute_words()
        )
        finder = NameFinder(_giving_way(names), ambiguous=ambiguous_names(tools))
        home = [name for name in names if name.subject == "home"]
        about_home = {code: _about_home(code, each, home) for code, each in tools.items()}
        sounding = by_sound(finder.in_han, sounds)
        return cls(finder, Lexicon(added), about_home, store.place_names(), sounding)

    def words(self, low: str, language: str) -> list[Mark]:
        """The marks of a folded text that no word list has, but the knowledge."""
        return [*self.added.marks(low), *(self.home[language].marks(low) if language in self.home else ())]


def _countries(tools: Mapping[str, LanguageTools]) -> Iterator[Name]:
    """All countries that the word lists do not have, so that no question about one is answered for all partners."""
    for folder, each in tools.items():
        listed = each.words.lists.get("countries") or {}
        words = {folded(word) for word in each.words.lists.get("not_countries") or ()}
        for language in (folder, *(script for script, read_as in FOLDERS.items() if read_as == folder)):
            for code, name in country_names(language).items():
                if code not in listed and folded(name) not in words:
                    yield Name("country", code, language, name, "page")


def _about_home(language: str, tools: LanguageTools, home: Iterable[Name]) -> Lexicon:
    """People write the home city's name in their own language, or in English."""
    own = (name for name in home if FOLDERS.get(name.language, name.language) in (language, "en"))
    return tools.words.home_lexicon(form for name in own for form in sorted(written_forms(folded(name.name))))


def _giving_way(names: Iterable[Name]) -> Iterator[Name]:
    """The names, now and then letting another thread go first, which has a visitor waiting."""
    for number, name in enumerate(names):
        if number % NAMES_AT_ONCE == 0:
            time.sleep(0)
        yield name


def read_tools(root: Path) -> dict[str, LanguageTools]:
    """The tools of every language folder below `root` that has a words.yml."""
    tools = {}
    for path in sorted(root.glob("*/words.yml")):
        words = read_words(path.parent, path.parent.name)
        not_places = frozenset(folded(str(word)) for word in words.lists.get("not_places") or ())
        places = {
            folded(name): Place(name, country, 0)
            for country, names in (words.lists.get("places") or {}).items()
            for name in names
        }
        tools[path.parent.name] = LanguageTools(words, quantity_forms(words), not_places, places)
    return tools


def ambiguous_names(tools: Mapping[str, LanguageTools]) -> dict[str, Mapping[str, list[str]]]:
    return {
        word: rule
        for each in tools.values()
        for word, rule in (each.words.lists.get("ambiguous_names") or {}).items()
    }


@dataclass(frozen=True)
class Surroundings:
    """What a language's lists find in a folded text, whatever names stand in it."""

    quantities: list[Mark]
    words: list[Mark]

    @classmethod
    def of(cls, low: str, tools: LanguageTools) -> Surroundings:
        return cls(quantity_marks(low, tools.quantities), tools.words.lexicon.marks(low))


def mark_around(names: list[Mark], around: Surroundings, *, added: list[Mark] | None = None) -> list[Mark]:
    """The names with the quantities and marked words of a folded text around them, in its order."""
    marks = list(names)
    marks += [m for m in around.quantities if not any(m.overlaps(n) for n in names)]
    # A word inside a name is part of it (이하 in 웨이하이); one that reaches beyond it ("for bucheon") is not.
    # A place may also be what a feature speaks of: "between Hiroshima and Osaka".
    solid = [mark for mark in names if mark.kind != "place"]
    marks += [
        mark
        for mark in (*around.words, *(added or ()))
        if not any(_within(mark, name) for name in (solid if mark.kind == "topic" else names))
    ]
    return sorted(marks, key=lambda mark: (mark.start, -mark.end))


def _within(inner: Mark, outer: Mark) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


class Reader:
    """Reads messages with the names of a store, the words of the languages, and a trained model for each."""

    def __init__(
        self, store: Store, tools: Mapping[str, LanguageTools], models: Mapping[str, KindModel]
    ) -> None:
        sounds = next((model.spelling.sounds for model in models.values() if model.spelling.sounds), {})
        self._book = Fresh(store, lambda: NameBook.read(store, tools, sounds))
        self._by_sound = {
            code: by_sound(tools[code].words.entries(KINDS), model.spelling.sounds)
            for code, model in models.items()
            if model.spelling.sounds
        }
        self._tools = tools
        self._models = models
        self._store = store
        self._common = {
            code: frozenset(word for word, count in model.vocabulary.items() if count >= RARE)
            for code, model in models.items()
            if model.spelling.sounds
        }
        self._sharing = sharing_a_script(
            {code: (*model.vocabulary, *model.spelling.counts) for code, model in models.items()}
        )

    def get_ready(self) -> None:
        """Read the names now, so that the first message need not wait for it. Raises `StoreUnavailable`."""
        self._book.get()

    def mark(self, text: str, *, hint: str = "") -> tuple[str, LanguageGuess, list[Mark]]:
        """The folded text with slips mended, its language, and everything marked in it.

        Raises `StoreUnavailable`. The marks' places are places in the mended text.
        """
        book = self._book.get()
        low = folded(text)
        names = book.finder.find(low)
        language = self._language_of(low, names, hint)
        command = command_marks(low, self._tools)
        if command:
            return low, LanguageGuess(hint or language.code, False), command
        folder = FOLDERS.get(language.code, language.code)
        tools = self._tools_of(folder)
        model = self._models.get(folder)
        around = Surroundings.of(low, tools)
        named = self._all_names(low, names, book, around, folder)
        marks = mark_around(named, around, added=book.words(low, folder))
        if model is not None and (mended := self._mended(low, marks, model, folder)) != low:
            low, around = mended, Surroundings.of(mended, tools)
            named = self._all_names(low, book.finder.find(low), book, around, folder)
            marks = mark_around(named, around, added=book.words(low, folder))
        if model is not None:
            marks += self._far_places(low, marks, model.spelling.counts)
            marks += _unknown_runs(low, marks, model.vocabulary)
        return low, language, sorted(marks, key=lambda mark: (mark.start, -mark.end))

    def _mended(self, low: str, marks: list[Mark], model: KindModel, folder: str) -> str:
        """With slips of the finger mended, and words that were typed by their sound."""
        mended = mend(low, marks, model.spelling)
        if mended != low or folder not in self._by_sound:
            return mended
        parts, position = [], 0
        sounding = misheard(low, self._by_sound[folder], model.spelling.sounds, self._common[folder], marks)
        for start, end, word in sounding:
            parts += [low[position:start], word]
            position = end
        return "".join(parts) + low[position:]

    def _all_names(
        self, low: str, names: list[Mark], book: NameBook, around: Surroundings, folder: str
    ) -> list[Mark]:
        """With the `names` spelt exactly the places that are not partners, and what is misspelt."""
        model = self._models.get(folder)
        ordinary = model.spelling.ordinary if model else frozenset()
        taken = [*names, *(mark for mark in around.words if mark.kind in NOT_PLACES)]
        found = [*names, *self._place_marks(low, taken, book.places, self._tools_of(folder))]
        listed = (*around.words, *around.quantities)
        if model and model.spelling.sounds:
            sounding = misheard(low, book.by_sound, model.spelling.sounds, self._common[folder], found)
            found += [
                Mark("misspelt_city", book.finder.in_han[word], start, end, low[start:end])
                for start, end, word in sounding
            ]
        return found + book.finder.guess(low, found, listed, ordinary, book.places)

    def _tools_of(self, folder: str) -> LanguageTools:
        return self._tools.get(folder) or self._tools["en"]

    def names(self, text: str, *, hint: str = "") -> list[Mark]:
        """The names in a message as utterances are annotated with them; nothing is mended, so places are in `clean(text)`.

        Of two that overlap the longer stays. Raises `StoreUnavailable`.
        """
        book = self._book.get()
        low = folded(clean(text))
        exact = book.finder.find(low)
        language = self._language_of(low, exact, hint).code
        folder = FOLDERS.get(language, language)
        around = Surroundings.of(low, self._tools_of(folder))
        found = self._all_names(low, exact, book, around, folder)
        kept: list[Mark] = []
        for mark in sorted(found, key=lambda mark: mark.start - mark.end):
            if not any(mark.overlaps(other) for other in kept):
                kept.append(mark)
        return sorted(kept, key=lambda mark: mark.start)

    def _language_of(self, low: str, names: list[Mark], hint: str) -> LanguageGuess:
        guess = guess_language(low, [(mark.start, mark.end) for mark in names], hint=hint)
        mates = self._sharing.get(guess.code, ())
        if len(mates) < 2:
            return guess
        return tell_apart(guess, low, {code: self._models[code].spelling.counts for code in mates}, hint=hint)

    def _far_places(self, low: str, marks: list[Mark], ordinary: Collection[str]) -> list[Mark]:
        """Words that no utterance has: the misspelt name of a real city (kind place), or an unknown name."""
        found = []
        for match in UNKNOWN.finditer(low):
            word, start, end = match.group(), match.start(), match.end()
            if word in ordinary or any(start < mark.end and mark.start < end for mark in marks):
                continue
            near = self._near_place(word) if len(word) >= LONG_NAME else None
            if near is not None:
                found.append(_place_mark(near, start, end, word, word))
            else:
                found.append(Mark("unknown_name", word, start, end, word))
        return found

    def _near_place(self, word: str) -> Place | None:
        allowed = 1 if len(word) < 8 else 2
        near = [
            (distance, -place.population, place)
            for name, place in self._store.places_beginning(word[:3]).items()
            if (distance := OSA.distance(word, name, score_cutoff=allowed)) <= allowed
        ]
        return min(near, key=lambda each: each[:2])[2] if near else None

    def _place_marks(
        self, low: str, taken: list[Mark], places: Collection[str], tools: LanguageTools
    ) -> list[Mark]:
        """Real cities that are not partners; in Latin letters they need a capital or no other meaning."""
        candidates: dict[str, list[tuple[int, int]]] = {}
        for start, end in _stretches(low):
            # 이하, "at most", reaches out of 상하이하고
            if not any(start < m.end and m.start < end and not start < m.start < end < m.end for m in taken):
                for form in nominatives(fold(low[start:end])):
                    if form in places or form in tools.places:
                        candidates.setdefault(form, []).append((start, end))
        own = {form: place for form, place in tools.places.items() if form in candidates}
        found = {**self._store.places(form for form in candidates if form in places), **own}
        spans = [
            _place_mark(place, start, end, low[start:end], name)
            for name, place in found.items()
            for start, end in candidates[name]
            if name not in tools.not_places
        ]
        spans.sort(key=lambda mark: mark.start - mark.end)
        kept: list[Mark] = []
        for span in spans:
            if not any(span.overlaps(other) for other in kept):
                kept.append(span)
        return kept

    def read(self, text: str, *, hint: str = "") -> Reading:
        """The whole reading of a message in Rasa's or any other hands. Raises `StoreUnavailable`."""
        text = clean(text)
        whole = self._read(text, hint)
        parts = [part for part in SENTENCE_END.split(text) if part.strip()]
        if not 1 < len(parts) <= MOST_SENTENCES:
            return whole
        sentences = (self._read(part, whole.language) for part in parts)
        return replace(whole, sentences=tuple(s for s in sentences if s.language == whole.language))

    def _read(self, text: str, hint: str) -> Reading:
        low, language, marks = self.mark(text, hint=hint)
        model = self._models.get(FOLDERS.get(language.code, language.code))
        if model is None:
            return Reading(low, language.code, language.certain, marks=tuple(marks))
        guess = predict(model, features_of(low, marks))
        content = content_words(low, marks)
        strange = tuple(dict.fromkeys(word for word in content if word not in model.vocabulary))
        rare = tuple(dict.fromkeys(word for word in content if 0 < model.vocabulary.get(word, 0) < RARE))
        unlisted = tuple(dict.fromkeys(word for word in content if word not in model.listing))
        return Reading(
            low,
            language.code,
            language.certain,
            guess.kinds,
            guess.attributes,
            guess.end,
            tuple(marks),
            strange,
            _length(low),
            rare,
            unlisted,
        )


def _unknown_runs(low: str, marks: list[Mark], vocabulary: Collection[str]) -> list[Mark]:
    """Names that nobody knows in scripts without capitals: runs of which no two neighbouring characters are known.

    Of Hangul the word without its particles is judged, of Han the characters between known ones, of katakana the run.
    """
    found = []
    for match in UNKNOWN_RUN.finditer(low):
        word, start = match.group(), match.start()
        if HANGUL.match(word):
            word = next((word[:n] for n in range(3, len(word)) if KOREAN_TAIL.fullmatch(word, n)), word)
            stretches = [(0, len(word))]
        elif HAN.match(word):
            stretches = _unknown_stretches(word, vocabulary)
        else:
            stretches = [(0, len(word))]
        for first, last in stretches:
            span = (start + first, start + last)
            pairs = [word[i : i + 2] for i in range(first, last - 1)]
            known = sum(pair in vocabulary for pair in pairs) > (len(pairs) >= MANY_PAIRS)
            # A conjunction of one letter may as well be the name's own (the 与 of 与那国).
            if not known and not any(
                span[0] < mark.end and mark.start < span[1]
                for mark in marks
                if mark.kind not in ("conjunction", "naming")
            ):
                found.append(Mark("unknown_name", word[first:last], *span, word[first:last]))
    return found


def _unknown_stretches(word: str, vocabulary: Collection[str]) -> list[tuple[int, int]]:
    stretches, first = [], 0
    for i in range(len(word) - 1):
        if word[i : i + 2] in vocabulary:
            if i - first >= 3:
                stretches.append((first, i))
            first = i + 2
    if len(word) - first >= 3:
        stretches.append((first, len(word)))
    return stretches


def _place_mark(place: Place, start: int, end: int, text: str, found: str) -> Mark:
    """A place is told by GeoNames' name in Latin letters, in other scripts as it was `found` there."""
    name = place.name if LATIN.match(text) else found.title()
    return Mark("place", {"name": name, "country": place.country}, start, end, text)


def _length(low: str) -> int:
    """The number of words; of text without spaces, half its characters."""
    words = 0
    for part in low.split():
        glued = len(HAN.findall(part)) + len(KANA.findall(part))
        words += max(1, round(glued / 2.5)) if glued else 1
    return words


def _stretches(low: str) -> Iterable[tuple[int, int]]:
    """Where a place's name may stand: one to three words, or a run of Hangul, Han or kana from a word's beginning."""
    words = [(m.start(), m.end()) for m in re.finditer(r"[^\W\d_]+(?:['-](?!s\b)[^\W\d_]+)*", low)]
    for index, (start, end) in enumerate(words):
        word = low[start:end]
        if HANGUL.search(word):
            yield from (
                (start, start + n) for n in range(2, min(len(word), 8) + 1) if KOREAN_TAIL.fullmatch(word, n)
            )
        elif HAN.search(word) or KANA.search(word):
            # A name in katakana is the whole run: there is no イカ (Ica) in ベイカーズフィールド.
            for run in re.finditer(r"[\u30a1-\u30fa\u30fc]+|[\u3041-\u3096\u3400-\u9fff々]+", word):
                first, length = start + run.start(), len(run.group())
                if KATAKANA.match(run.group()):
                    yield first, first + length
                else:
                    yield from (
                        (first + i, first + j)
                        for i in range(length)
                        for j in range(i + 2, min(length, i + 8) + 1)
                    )
        else:
            for last in range(index, min(index + LONGEST_PLACE, len(words))):
                if low[start : words[last][1]].replace(" ", "").replace("-", "").replace("'", "").isalpha():
                    yield start, words[last][1]
