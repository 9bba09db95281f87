"""All spans in order, and what is left: names that nobody knows, and words that no utterance has."""

from __future__ import annotations

from nlu.classifiers.features import content_words
from nlu.languages.known_words import KnownWords
from nlu.message import Span
from nlu.names.unknown import unknown_runs, unknown_words
from nlu.pipeline.draft import Draft, Step, unique
from nlu.pipeline.extraction import book_of, language_of, spans_in
from nlu.words.surroundings import in_order


class UnknownWordExtractor(Step):
    """Adds unknown names to the spans, and tells which words are new."""

    def read(self, part: Draft) -> None:
        known = language_of(part).known
        if not part.is_command:
            spans = spans_in(part)
            part.spans = in_order([*spans, *(_unknown_names(part, spans, known) if known else ())])
        if known:
            words = content_words(part.text, part.spans)
            part.out_of_vocabulary = unique(word for word in words if word not in known.vocabulary)


def _unknown_names(part: Draft, spans: list[Span], known: KnownWords) -> list[Span]:
    beginning = book_of(part).store.places_beginning
    far = unknown_words(part.text, spans, known.spelling.counts, beginning)
    return far + unknown_runs(part.text, [*spans, *far], known.vocabulary)
