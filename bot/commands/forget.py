"""`jamae forget`."""

from __future__ import annotations

from bot import erasure
from bot.commands.arguments import Arguments
from bot.settings import Settings


def forget(arguments: Arguments, settings: Settings) -> int:
    found = erasure.forget(settings, arguments.conversation)
    print("Deleted." if found else "Nothing is kept of that conversation.")
    return 0
