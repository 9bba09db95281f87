"""Misspelt names, and places that are not partners: what no number and no listed word explains better."""

from __future__ import annotations

from nlu.pipeline.draft import Draft, Step
from nlu.pipeline.extraction import names_in


class FuzzyNameExtractor(Step):
    """Looks for them in what is no command."""

    def read(self, part: Draft) -> None:
        if not part.is_command:
            names_in(part)
