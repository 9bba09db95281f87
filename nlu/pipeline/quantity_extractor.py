"""Numbers, years and dates, in the written forms of the message's language."""

from __future__ import annotations

from nlu.pipeline.draft import Draft, Step
from nlu.pipeline.extraction import quantities_in


class QuantityExtractor(Step):
    """Looks for them in what is no command."""

    def read(self, part: Draft) -> None:
        if not part.is_command:
            quantities_in(part)
