"""The language of a message, and with it all that is known of that language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from nlu.languages.detection import (
    LanguageGuess,
    guess_around_a_name,
    guess_language,
    sharing_a_script,
    tell_apart,
)
from nlu.languages.known_words import KnownWords
from nlu.languages.language import Language, folder_of
from nlu.message import Span
from nlu.pipeline.draft import Draft, Step
from nlu.text.commands import command_spans


class LanguageDetector(Step):
    """Tells languages apart by their scripts, and those of one script by the words of their utterances."""

    def __init__(self, languages: Mapping[str, Language], known: Mapping[str, KnownWords]) -> None:
        self._languages = {
            code: replace(language, known=known.get(code)) for code, language in languages.items()
        }
        self._words = {code: words.spelling.counts for code, words in known.items()}
        self._vocabulary = {code: words.vocabulary for code, words in known.items()}
        self._sharing = sharing_a_script(
            {code: (*words.vocabulary, *words.spelling.counts) for code, words in known.items()}
        )

    def process(self, draft: Draft) -> None:
        """A sentence in another language than the whole is quoted: it is not read by itself."""
        self.read(draft)
        for sentence in draft.sentences:
            sentence.hint = draft.guess.code
            self.read(sentence)
        draft.sentences = [each for each in draft.sentences if each.guess.code == draft.guess.code]

    def read(self, part: Draft) -> None:
        part.guess = self._guess(part.text, part.names, part.hint)
        command = command_spans(part.text, self._languages)
        if command:
            part.is_command, part.spans = True, command
            part.guess = LanguageGuess(part.hint or part.guess.code, False)
        part.language = self._of(part.guess.code)

    def _guess(self, text: str, names: list[Span], hint: str) -> LanguageGuess:
        spans = [(name.start, name.end) for name in names]
        guess = guess_language(text, spans, hint=hint)
        guess = guess_around_a_name(guess, text, spans, self._vocabulary, hint=hint)
        mates = self._sharing.get(guess.code, ())
        if len(mates) < 2:
            return guess
        return tell_apart(guess, text, {code: self._words[code] for code in mates}, hint=hint)

    def _of(self, code: str) -> Language:
        """A language without words of its own is read with English ones, and nothing is learned of it."""
        language = self._languages.get(folder_of(code))
        return language or replace(self._languages["en"], known=None)
