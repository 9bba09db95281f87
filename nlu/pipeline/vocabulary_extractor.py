"""The words of the language's lists, which say what a message asks."""

from __future__ import annotations

from nlu.pipeline.draft import Draft, Step
from nlu.pipeline.extraction import words_in


class VocabularyExtractor(Step):
    """Looks for them in what is no command."""

    def read(self, part: Draft) -> None:
        if not part.is_command:
            words_in(part)
