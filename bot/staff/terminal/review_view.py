"""How a group of questions, and what Jamae makes of them, looks in `jamae review`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from actions.text.phrases import Speech
from bot.review.clustering import Group
from bot.review.recorded_turns import remark_told
from bot.review.turn_record import OUTCOMES
from bot.terminal.answer_view import printable

SENTENCES_SHOWN = 9
WIDEST = 100


class ReviewView:
    """Writes to a terminal; `speech` says the labels in the language of the staff."""

    def __init__(self, console: Console, speech: Speech) -> None:
        self._console = console
        self._speech = speech

    def sentence(self, key: str, **arguments: object) -> None:
        self.told(self._speech.say(key, **arguments))

    def told(self, sentence: str) -> None:
        self._print(Text(printable(sentence)))

    def group(self, group: Group, read_as: str, *, number: int, of: int) -> None:
        """Show how often each sentence was asked, the answer, remarks, and how the first is read today."""
        say = self._speech.say
        self._console.print()
        self._print(Rule(Text(say("review-head", number=number, all=of)), style="dim"))
        since = self._speech.date(dt.date.fromisoformat(group.since))
        language = say(f"language-{group.language}") if group.language else say("language-none")
        self._print(
            Text(
                say(
                    "review-asked",
                    count=len(group.turns),
                    since=since,
                    language=language,
                    outcomes=say("join-values").join(self._outcomes(group)),
                )
            )
        )
        self._print(self._sentences(group))
        remarks = [turn.remark for turn in group.turns if turn.remark][:3]
        rows: list[tuple[str, RenderableType]] = [
            (say("review-label-answered"), Text(printable(group.example.answer))),
            *(
                (say("review-label-remark"), Text(printable(remark_told(remark, self._speech.language))))
                for remark in remarks
            ),
            (say("review-label-read"), Text(printable(read_as))),
        ]
        self._print(_grid(rows))
        self._console.print()

    def _outcomes(self, group: Group) -> Iterable[str]:
        """The outcomes of its turns; of those that are here for a thumb, that they were marked."""
        outcomes = dict.fromkeys(OUTCOMES.get(status, "failed") for status in group.statuses)
        if any(turn.verdict == "down" for turn in group.turns):
            outcomes["marked"] = None
        return [self._speech.say(f"outcome-{outcome}") for outcome in outcomes]

    def _sentences(self, group: Group) -> RenderableType:
        grid = Table.grid(padding=(0, 2, 0, 0))
        for _ in ("number", "sentence", "times"):
            grid.add_column(overflow="fold")
        asked = [turn.text for turn in group.turns]
        for number, text in enumerate(group.texts[:SENTENCES_SHOWN], start=1):
            times = self._speech.say("review-times", count=asked.count(text)) if len(asked) > 1 else ""
            grid.add_row(
                Text(str(number), style="cyan"), Text(printable(text), style="bold"), Text(times, style="dim")
            )
        if len(group.texts) > SENTENCES_SHOWN:
            more = self._speech.say("review-more", count=len(group.texts) - SENTENCES_SHOWN)
            grid.add_row("", Text(more, style="dim"))
        return Padding(grid, (1, 0))

    def taught(self, text: str, meaning: str) -> None:
        """What a sentence is taught to mean."""
        self._print(Padding(Text(printable(text), style="bold"), (1, 0, 0, 0)))
        self._print(_grid([(self._speech.say("review-label-means"), Text(printable(meaning)))]))

    def _print(self, part: RenderableType) -> None:
        self._console.print(Padding(part, (0, 0, 0, 2)), width=min(self._console.width, WIDEST))


def _grid(rows: Iterable[tuple[str, RenderableType]]) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")  # rich would put an ellipsis for a syllable at the end of a full line
    for label, part in rows:
        grid.add_row(label, part)
    return grid
