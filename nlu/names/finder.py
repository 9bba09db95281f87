"""Finding names that are spelt as they are known, with spaCy's PhraseMatcher: one for all languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from nlu.known_names import Name
from nlu.message import Span
from nlu.names.korean import TAIL, UNSPACED
from nlu.text.scripts import HAN, HANGUL, KANA, as_katakana
from nlu.text.tokens import Token, tokenize

HANGUL_WORD = re.compile(rf"{HANGUL.pattern}+")
KATAKANA_RUN = re.compile(r"[\u30a1-\u30fa\u30fc]+")
HAN_NAME = re.compile(rf"{HAN.pattern}+")
UNKNOWN = "?"
"""Stands for a token that no name has; it is no token itself."""


class NameFinder:
    """All names that are known, ready to be found in folded text.

    `ambiguous` tells, for a name that is also an ordinary word, which characters before or after it show the
    word.
    """

    def __init__(self, ambiguous: Mapping[str, Mapping[str, list[str]]] | None = None) -> None:
        self._vocab = Vocab()
        self._matcher = PhraseMatcher(self._vocab, attr="ORTH")
        # names of one token are looked up: nine of ten forms, which with 10,000 cities would take 150 MB
        # more in a matcher
        self._single: dict[str, tuple[tuple[str, str], ...]] = {}
        self._ambiguous = ambiguous or {}
        self.in_han: dict[str, str] = {}
        """Keys of cities by their names in Han characters."""

    def add(self, name: Name, form: str) -> None:
        """A name in one of the forms in which it may stand in a sentence."""
        tokens = [token.text for token in tokenize(as_katakana(form))]
        if len(tokens) == 1:
            of_token = self._single.get(tokens[0], ())
            if (name.subject, name.key) not in of_token:
                self._single[tokens[0]] = (*of_token, (name.subject, name.key))
        elif tokens:
            # one at a time: the matcher keeps no document, and those of 10,000 cities take 700 MB
            self._matcher.add(f"{name.subject}:{name.key}", [Doc(self._vocab, words=tokens)])
        if name.subject == "city" and HAN_NAME.fullmatch(form):
            self.in_han[form] = name.key

    def find(self, text: str) -> list[Span]:
        """The names spelt exactly, longest first; names that several cities share give one span for each."""
        tokens = tokenize(as_katakana(text))
        if not tokens:
            return []
        kept: list[Span] = []
        for span in sorted(self._all(text, tokens), key=lambda span: (span.start - span.end, span.start)):
            if not any(
                span.overlaps(other) and (span.start, span.end) != (other.start, other.end) for other in kept
            ):
                kept.append(span)
        cities = {(span.start, span.end) for span in kept if span.kind == "city"}
        kept = [span for span in kept if span.kind == "city" or (span.start, span.end) not in cities]
        return sorted(kept, key=lambda span: span.start)

    def _all(self, text: str, tokens: list[Token]) -> Iterator[Span]:
        for subject, key, start, end in (*self._singles(tokens), *self._phrases(tokens)):
            by_chance = subject == "country" and _is_chance(text, start, end)
            if not by_chance and self._stands_alone(text, start, end):
                yield Span(subject, key, start, end, text[start:end])

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
        tail = TAIL.match(text, end)
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


def _is_chance(text: str, start: int, end: int) -> bool:
    """Whether a country's name is there by chance: 가나 in 차이가 나요, アルバ in アルバイト."""
    if HANGUL.match(text, start) and " " in text[start:end]:
        return True
    run = next((run for run in KATAKANA_RUN.finditer(text) if run.end() > start), None)
    return bool(KANA.match(text, start)) and (run is None or (run.start(), run.end()) != (start, end))
