"""Starts the assistant in this process, for `jamae shell` and `jamae ask` where no server runs."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager

from bot.channels.shell.backends import Backend
from bot.settings import Settings
from bot.terminal.progress import Tell


def start_here(settings: Settings, tell: Tell) -> AbstractAsyncContextManager[Backend]:
    # 1.7 s, and Rasa's 3.7 when it starts, for which nobody who asks a server should wait
    from bot.commands.in_process import in_process

    return in_process(settings, tell)
