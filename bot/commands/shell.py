"""`jamae shell`."""

from __future__ import annotations

from bot.channels.shell.shell import run
from bot.commands.arguments import Arguments
from bot.commands.backend import start_here
from bot.settings import Settings


def shell(arguments: Arguments, settings: Settings) -> int:
    return run(settings, arguments.url, start_here=start_here)
