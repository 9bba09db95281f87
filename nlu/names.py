"""Finding the names of cities, signers and places in a message: exactly by spaCy, misspelt ones by rapidfuzz."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from actions.reading import Mark
from actions.store import Name
from nlu.text import CYRILLIC, HAN, HANGUL, KANA, Token, folded, tokenize

# What may follow a Korean name without a space: the suffix of a city or a courtesy title, then particles.
KOREAN_TAIL = re.compile(
    r"(?:시청|시장|시민|시|현|성|주|쪽|측|씨|님|네)?(?:이라는|라는|이란|란|이라고|라고|이랑|랑|하고|과|와|은|는|이|가|을|를|의|에게|에서|에선|에|엔|한텐|으로|로|도|만|까지|부터|보다|처럼|말고|마저|조차|이나|나|든|든지|이든|이든지|께서|한테|이요|요|이고|고|이며|며|인데|인가|인지|이야|야|여|이여|입니다|이에요|예요|들|간|편|행|때|건|꺼|거|인|이었|였|뿐)*"
)
RUSSIAN_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "а": ("а", "ы", "и", "е", "у", "ой", "ою"),
    "я": ("я", "и", "е", "ю", "ей"),
    "й": ("й", "я", "ю", "ем", "е"),
    "ь": ("ь", "я", "ю", "ем", "е", "и"),
    "": ("", "а", "у", "ом", "е", "ы"),
}
RUSSIAN_ADJECTIVE = ("ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими")
MINIMUM_LENGTH = {"hangul": 3, "kana": 4, "letters": 5, "han": 3}
MINIMUM_LIKENESS = 0.72
UNSPACED = 9
"""Syllables of a Korean word that is several words without their spaces."""
LONGEST_HANGUL = 7
JAMO_LIKENESS = 0.76
HAN_LIKENESS = 0.66
HANGUL_WORD = re.compile(rf"{HANGUL.pattern}+")
KATAKANA_RUN = re.compile(r"[\u30a1-\u30fa\u30fc]+")
HAN_NAME = re.compile(rf"{HAN.pattern}+")
UNKNOWN = "?"
"""Stands for a token that no name has; it is no token itself."""


@dataclass(frozen=True, slots=True)
class Alias:
    """One written form of a name; `likeness` is computed on `form`, which for Hangul is its letters (jamo)."""

    subject: str
    key: str
    form: str


class Shelf:
    """Aliases of one script and one length, from which the few that may be near a word are picked without comparing.

    Each is kept as how often the letters of each of 32 groups occur in it. One slip changes at most two of these
    counts by one, so no alias within the allowed distance is left out; with thousands of names nearly all others are.
    """

    WORTH_PICKING = 64

    def __init__(self) -> None:
        self._aliases: list[Alias] = []
        self._counts: NDArray[np.int8] | None = None

    def add(self, alias: Alias) -> None:
        self._aliases.append(alias)
        self._counts = None

    def near(self, letters: NDArray[np.int8], allowed: int) -> Iterable[Alias]:
        """At least all aliases within `allowed` slips of a form of these letters."""
        if len(self._aliases) < self.WORTH_PICKING:
            return self._aliases
        if self._counts is None:
            self._counts = np.stack([letters_of(alias.form) for alias in self._aliases], axis=1)
        differences = np.abs(self._counts - letters[:, None]).sum(axis=0, dtype=np.int16)
        return [self._aliases[i] for i in np.flatnonzero(differences <= 2 * allowed)]


def letters_of(form: str) -> NDArray[np.int8]:
    """How often the letters of each of 32 groups occur in a form."""
    counts = [0] * 32
    for letter in form[:100]:
        counts[ord(letter) % 32] += 1
    return np.array(counts, dtype=np.int8)


def jamo(text: str) -> str:
    """Hangul syllables as their letters, so that one wrong vowel is one wrong letter."""
    letters = []
    for character in text:
        code = ord(character) - 0xAC00
        if 0 <= code < 11172:
            # Tense consonants count as their plain ones: 오까야마 and 오카야마 differ in one stroke of hearing.
            letters += (
                [f"i{code // 588}", f"m{code % 588 // 28}", f"f{code % 28}"]
                if code % 28
                else [f"i{code // 588}", f"m{code % 588 // 28}"]
            )
        else:
            letters.append(character)
    return "".join(chr(0xE000 + _JAMO.setdefault(letter, len(_JAMO))) for letter in letters)


_JAMO: dict[str, int] = {}


HIRAGANA = str.maketrans({chr(code): chr(code + 0x60) for code in range(0x3041, 0x3097)})


def as_katakana(text: str) -> str:
    """Hiragana as katakana, so that a foreign name is found in either."""
    return text.translate(HIRAGANA)


class NameFinder:
    """All names of the store, ready to be found in folded text.

    `ambiguous` tells, for a name that is also an ordinary word, which characters before or after it show the word.
    """

    def __init__(
        self, names: Iterable[Name], *, ambiguous: Mapping[str, Mapping[str, list[str]]] | None = None
    ) -> None:
        self._vocab = Vocab()
        self._matcher = PhraseMatcher(self._vocab, attr="ORTH")
        # names of one token are looked up: nine of ten forms, which would take 150 MB more of a matcher for 10,000 cities
        self._single: dict[str, tuple[tuple[str, str], ...]] = {}
        self._ambiguous = {folded(word): rule for word, rule in (ambiguous or {}).items()}
        self._by_length: dict[str, dict[int, Shelf]] = {
            kind: defaultdict(Shelf) for kind in ("hangul", "kana", "letters", "han")
        }
        self.in_han: dict[str, str] = {}
        """Keys of cities by their names in Han characters."""
        seen: set[tuple[str, str, str]] = set()
        for name in names:
            for form in written_forms(folded(name.name)):
                tokens = [token.text for token in tokenize(as_katakana(form))]
                identity = (name.subject, name.key, " ".join(tokens))
                if not tokens or identity in seen:
                    continue
                seen.add(identity)
                if len(tokens) == 1:
                    self._single[tokens[0]] = (*self._single.get(tokens[0], ()), (name.subject, name.key))
                else:
                    # one at a time: the matcher keeps no document, and those of 10,000 cities take 700 MB
                    self._matcher.add(f"{name.subject}:{name.key}", [Doc(self._vocab, words=tokens)])
                self._remember(name, form)

    def _remember(self, name: Name, form: str) -> None:
        if name.subject == "city" and HAN_NAME.fullmatch(form):
            self.in_han[form] = name.key
        kind = _script(form) if name.subject in ("city", "person") else None
        if kind and len(form) >= MINIMUM_LENGTH[kind]:
            shape = jamo(form) if kind == "hangul" else as_katakana(form)
            self._by_length[kind][len(shape)].add(Alias(name.subject, name.key, shape))

    def find(self, text: str) -> list[Mark]:
        """The names spelt exactly, longest first; names that several cities share give one mark for each."""
        tokens = tokenize(as_katakana(text))
        if not tokens:
            return []
        spans = [
            Mark(subject, key, start, end, text[start:end])
            for subject, key, start, end in (*self._singles(tokens), *self._phrases(tokens))
            if self._stands_alone(text, start, end)
            and not (subject == "country" and _is_chance(text, start, end))
        ]
        spans.sort(key=lambda mark: (mark.start - mark.end, mark.start))
        kept: list[Mark] = []
        for span in spans:
            if not any(
                span.overlaps(other) and (span.start, span.end) != (other.start, other.end) for other in kept
            ):
                kept.append(span)
        cities = {(mark.start, mark.end) for mark in kept if mark.kind == "city"}
        kept = [mark for mark in kept if mark.kind == "city" or (mark.start, mark.end) not in cities]
        return sorted(kept, key=lambda mark: mark.start)

    def _singles(self, tokens: list[Token]) -> Iterator[tuple[str, str, int, int]]:
        for token in tokens:
            for subject, key in self._single.get(token.text, ()):
                yield subject, key, token.start, token.end

    def _phrases(self, tokens: list[Token]) -> Iterator[tuple[str, str, int, int]]:
        # what is in no name is not told the vocabulary, which forgets nothing
        strings = self._vocab.strings
        words = [token.text if token.text in strings else UNKNOWN for token in tokens]
        for label, first, last in self._matcher(Doc(self._vocab, words=words)):
            subject, key = strings[label].split(":", 1)
            yield subject, key, tokens[first].start, tokens[last - 1].end

    def _stands_alone(self, text: str, start: int, end: int) -> bool:
        word = text[start:end]
        rule = self._ambiguous.get(word)
        if rule and not self._means_the_name(text, start, end, rule):
            return False
        if not HANGUL.search(word):
            return True
        before = text[start - 1 : start]
        tail = KOREAN_TAIL.match(text, end)
        clean_end = tail is not None and not HANGUL.match(text[tail.end() : tail.end() + 1])
        if len(word) <= 2:
            return clean_end and not HANGUL.match(before)
        if clean_end or not HANGUL.match(before):
            return True
        # "손주가하얼빈으로공부하러": of a sentence without its spaces
        particle = tail is not None and tail.end() > end
        around = next(run for run in HANGUL_WORD.finditer(text) if run.start() <= start < run.end())
        return particle and len(around.group()) >= UNSPACED

    @staticmethod
    def _means_the_name(text: str, start: int, end: int, rule: Mapping[str, list[str]]) -> bool:
        before, after = text[:start].rstrip(), text[end:]
        if any(after.startswith(sign) for sign in rule.get("name_before", ())):
            return True
        if any(before.endswith(sign) for sign in rule.get("word_after", ())):
            return False
        return not any(after.startswith(sign) for sign in rule.get("word_before", ()))

    def guess(
        self,
        text: str,
        taken: list[Mark],
        listed: Collection[Mark],
        ordinary: Collection[str],
        places: Collection[str],
    ) -> list[Mark]:
        """Misspelt names: the nearest name if it is near enough and the only one so near.

        What is `listed` (found by the language's word lists), its `ordinary` words, two of either together, and the
        names of real `places` are never taken for misspelt names: with thousands of names some is near to any word.
        The mark's value is the key, its kind `misspelt_city` or `misspelt_person`.
        """

        def is_ordinary(word: Token) -> bool:
            if word.text in ordinary:
                return True
            covered = {
                i for mark in listed for i in range(max(mark.start, word.start), min(mark.end, word.end))
            }
            return 2 * len(covered) > word.end - word.start

        candidates = list(_candidates(text, taken, is_ordinary, {mark.start for mark in listed}))
        marks: list[Mark] = []
        for candidate in sorted(candidates, key=lambda token: token.start - token.end):
            mark = Mark("", "", candidate.start, candidate.end, candidate.text)
            if (
                candidate.text in places
                or candidate.text in self._ambiguous
                or any(mark.overlaps(other) for other in marks)
            ):
                continue
            nearest = self._nearest(candidate.text)
            apart = len(candidate.text) < candidate.end - candidate.start
            if apart and any(word.kind == "title" and word.start == candidate.start for word in listed):
                continue  # "mayor Jang"
            if (
                nearest is not None
                and apart
                and any(self._nearest(part) for part in text[candidate.start : candidate.end].split())
            ):
                continue  # "с хобаровском": the name is one of the two words
            if nearest is not None:
                subject, key = nearest
                marks.append(Mark(f"misspelt_{subject}", key, candidate.start, candidate.end, candidate.text))
        return marks

    def _nearest(self, word: str) -> tuple[str, str] | None:
        kind = _script(word)
        if kind is None or len(word) < MINIMUM_LENGTH[kind]:
            return None
        shape = jamo(word) if kind == "hangul" else as_katakana(word)
        threshold = {"hangul": JAMO_LIKENESS, "han": HAN_LIKENESS}.get(kind, MINIMUM_LIKENESS)
        allowed = 1 if len(shape) <= 6 else 2 if len(shape) <= 9 else 3
        lengths = [len(shape)] if kind == "han" else range(len(shape) - allowed, len(shape) + allowed + 1)
        letters = letters_of(shape)
        best: dict[tuple[str, str], int] = {}
        for length in lengths:
            shelf = self._by_length[kind].get(length)
            for alias in shelf.near(letters, allowed) if shelf else ():
                distance = OSA.distance(shape, alias.form, score_cutoff=allowed)
                if distance <= allowed and 1 - distance / max(len(shape), length) >= threshold:
                    identity = (alias.subject, alias.key)
                    best[identity] = min(distance, best.get(identity, distance))
        if not best:
            return None
        nearest = min(best.values())
        winners = [identity for identity, distance in best.items() if distance == nearest]
        return winners[0] if len(winners) == 1 else None


def _is_chance(text: str, start: int, end: int) -> bool:
    """Whether a country's name is there by chance: 가나 in 차이가 나요, アルバ in アルバイト, and いらん, which is no イラン."""
    if HANGUL.match(text, start) and " " in text[start:end]:
        return True
    run = next((run for run in KATAKANA_RUN.finditer(text) if run.end() > start), None)
    return bool(KANA.match(text, start)) and (run is None or (run.start(), run.end()) != (start, end))


def written_forms(name: str) -> set[str]:
    """A folded name as it may stand in a sentence: Russian names in every case and as an adjective."""
    if not CYRILLIC.search(name):
        return {name}
    if " " in name:
        head, last = name.rsplit(" ", 1)
        return {f"{head} {form}" for form in written_forms(last)}
    for ending, endings in RUSSIAN_ENDINGS.items():
        if ending and name.endswith(ending):
            stem, forms = name[: -len(ending)], endings
            break
    else:
        stem, forms = (name, RUSSIAN_ENDINGS[""]) if name[-1] not in "оеиуэюё" else (name, ("",))
    adjective = stem if not stem.endswith("к") else stem[:-1]
    return {name} | {stem + form for form in forms} | {f"{adjective}ск{form}" for form in RUSSIAN_ADJECTIVE}


def nominatives(word: str) -> set[str]:
    """What a Russian word may be the form of: with its ending exchanged for those of the nominative."""
    if not CYRILLIC.match(word) or len(word) < 4:
        return {word}
    stems = {word} | {
        word[: -len(end)]
        for end in ("а", "у", "е", "ы", "и", "ю", "я", "ой", "ом", "ем", "ей")
        if word.endswith(end)
    }
    return {word} | {stem + end for stem in stems if len(stem) >= 3 for end in ("", "а", "я", "ь", "й")}


def _script(form: str) -> str | None:
    if HANGUL.search(form):
        return "hangul"
    if KANA.search(form):
        return "kana"
    if HAN.search(form):
        return "han" if all(HAN.match(character) for character in form) else None
    return "letters"


def _candidates(
    text: str, taken: list[Mark], is_ordinary: Callable[[Token], bool], known_from: Collection[int]
) -> Iterator[Token]:
    """Stretches that may be a misspelt name: words that are not ordinary, and pairs of which one word is not.

    Of Korean a word without its tail, of text without spaces any few characters. Listed words begin at `known_from`.
    """
    words = [Token(m.group(), m.start(), m.end()) for m in re.finditer(r"[^\W\d_]+", text)]
    free = [w for w in words if not any(w.start < mark.end and mark.start < w.end for mark in taken)]
    for index, word in enumerate(free):
        if HANGUL.search(word.text) or KANA.search(word.text) or HAN.search(word.text):
            yield from (part for part in _parts(word, known_from) if not is_ordinary(part))
            continue
        if not is_ordinary(word):
            yield word
        following = free[index + 1] if index + 1 < len(free) else None
        if following and following.start == word.end + 1 and len(word.text) + len(following.text) >= 8:
            pair = Token(word.text + following.text, word.start, following.end)
            if not is_ordinary(pair) and not (is_ordinary(word) and is_ordinary(following)):
                yield pair


def _parts(word: Token, known_from: Collection[int]) -> Iterator[Token]:
    """What may be a name in a word of a script that writes other words against it."""
    if HANGUL.search(word.text):
        yield from _korean_stems(word)
        if len(word.text) >= UNSPACED:
            yield from _korean_beginnings(word, known_from)
    elif KANA.search(word.text):
        for run in re.finditer(r"[\u30a1-\u30fa\u30fc]{4,}", word.text):
            yield Token(run.group(), word.start + run.start(), word.start + run.end())
        for run in re.finditer(r"[\u3041-\u3096\u30fc]{5,}", word.text):
            # A name in hiragana runs into the particles after it.
            for length in range(len(run.group()), 4, -1):
                yield Token(run.group()[:length], word.start + run.start(), word.start + run.start() + length)
    else:
        for length in (7, 6, 5, 4, 3):
            for first in range(len(word.text) - length + 1):
                yield Token(
                    word.text[first : first + length], word.start + first, word.start + first + length
                )


def _korean_beginnings(word: Token, known_from: Collection[int]) -> Iterator[Token]:
    """Of what is written without spaces the beginning, before a particle or a word that is listed (베이커스필트랑언제…)."""
    for length in range(LONGEST_HANGUL, MINIMUM_LENGTH["hangul"], -1):
        tail = KOREAN_TAIL.match(word.text, length)
        if word.start + length in known_from or tail is not None and tail.end() > length:
            yield Token(word.text[:length], word.start, word.start + length)


def _korean_stems(word: Token) -> Iterator[Token]:
    """The word, and what is left of it before each tail of particles."""
    for length in range(len(word.text), MINIMUM_LENGTH["hangul"] - 1, -1):
        tail = word.text[length:]
        match = KOREAN_TAIL.fullmatch(tail) if tail else True
        if match:
            yield Token(word.text[:length], word.start, word.start + length)
