"""Training utterances with everything marked in them, by language."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from nlu.classifiers.features import content_words, features_of
from nlu.classifiers.kinds import QUESTION_KINDS, UNRECORDED
from nlu.classifiers.learning import Lesson, Utterance
from nlu.languages.known_words import KnownWords
from nlu.languages.language import Language, folder_of
from nlu.message import Span
from nlu.spelling.slips import Spelling
from nlu.spelling.sounds import LANGUAGES, readings
from nlu.text.cleaning import clean, folded
from nlu.training.examples import Example
from nlu.words.lexicon import Lexicon
from nlu.words.quantities import quantity_spans
from nlu.words.surroundings import with_surroundings


@dataclass(frozen=True)
class Corpus:
    """One language's examples, and the folded text of each with the spans in it."""

    language: str
    examples: Sequence[Example]
    texts: Sequence[tuple[str, list[Span]]]

    def lesson(self) -> Lesson:
        """Raises ValueError where there are too few utterances to learn from."""
        return Lesson(
            [
                Utterance(features_of(text, spans), example.kind, example.attributes, example.end)
                for example, (text, spans) in zip(self.examples, self.texts)
            ]
        )

    def known_words(self) -> KnownWords:
        words = [content_words(text, spans) for text, spans in self.texts]
        # What is asked and not recorded makes no word one of the subject.
        vocabulary = Counter(
            word
            for example, own in zip(self.examples, words)
            if example.kind in QUESTION_KINDS and not example.attributes & UNRECORDED
            for word in set(own)
        )
        sounds = readings() if self.language in LANGUAGES else None
        return KnownWords(dict(vocabulary), Spelling.of([word for own in words for word in own], sounds))


def corpora(examples: Iterable[Example], languages: Mapping[str, Language]) -> Iterator[Corpus]:
    """A corpus for each language that has examples. Raises ValueError where a language has no word lists."""
    by_language: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        by_language[folder_of(example.language)].append(example)
    for language, own in sorted(by_language.items()):
        if language not in languages:
            raise ValueError(
                f"There are training utterances in {language!r}, but no data/{language}/words.yml."
            )
        yield Corpus(language, own, marked(own, languages[language]))


def marked(examples: Sequence[Example], language: Language) -> list[tuple[str, list[Span]]]:
    """The folded texts of one language with their spans: names as annotated, all else as a message's would be
    found.
    """
    home = language.words.home_lexicon(
        folded(clean(example.text))[start:end]
        for example in examples
        for kind, start, end in example.names
        if kind == "home"
    )
    return [_marked(example, language, home) for example in examples]


def _marked(example: Example, language: Language, home: Lexicon) -> tuple[str, list[Span]]:
    """`home` are the words about the home city, with its name in them."""
    text = folded(clean(example.text))
    names = [Span(kind, "", start, end, text[start:end]) for kind, start, end in example.names]
    words = (*language.words.lexicon.spans(text), *home.spans(text))
    return text, with_surroundings(names, quantity_spans(text, language.quantities), words)
