"""`jamae learn`: what people mean is learned anew from the labelled conversations."""

from __future__ import annotations

import sys

from rich.console import Console

from bot.commands.arguments import Arguments
from bot.rasa.interpreter import learn_and_save
from bot.settings import Settings


def learn(arguments: Arguments, settings: Settings) -> int:
    """Returns 0 when learned, 1 where there is nothing to learn from."""
    console = Console(file=sys.stderr, highlight=False)
    # what was taught about another city's partners names cities that these conversations do not know
    taught = None if settings.city else settings.taught
    learned = learn_and_save(
        settings.root, console.print, taught, anew=arguments.anew, epochs=arguments.epochs
    )
    if learned is None:
        console.print(
            "There are no labelled conversations in data/: docs/labelling.md says how they are written."
        )
        return 1
    console.print(f"What was learned is in {learned.path}.")
    for language, of in sorted(learned.measured.items()):
        console.print(
            f"{language}: of {of.turns} turns it never learned from {of.chosen / of.turns:.1%} were read "
            f"as labelled; the right reading was among those considered for {of.among / of.turns:.1%}."
        )
    return 0
