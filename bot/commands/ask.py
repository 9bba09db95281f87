"""`jamae ask`."""

from __future__ import annotations

from bot.channels.shell.ask import run
from bot.commands.arguments import Arguments
from bot.commands.backend import start_here
from bot.settings import Settings


def ask(arguments: Arguments, settings: Settings) -> int:
    question = " ".join(arguments.question)
    if arguments.as_of:
        # SQLAlchemy: 0.4 s, more than all the rest of asking a server
        from bot.channels.shell.as_of import run_as_of

        return run_as_of(
            settings, question, version=arguments.as_of, as_json=arguments.json, start_here=start_here
        )
    return run(settings, question, url=arguments.url, as_json=arguments.json, start_here=start_here)
