"""`jamae shell`: staff talk with Jamae in a terminal, and `\\explain on` shows how each answer came about."""

from __future__ import annotations

import asyncio
import os
import secrets
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any

from prompt_toolkit import PromptSession
from prompt_toolkit.application import get_app
from prompt_toolkit.auto_suggest import AutoSuggestFromHistory
from prompt_toolkit.completion import Completer
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.styles import Style
from rich.console import Console

from actions.text.phrases import Phrases
from bot.channels.shell.backends import Backend, NoServer
from bot.channels.shell.commands import COMMANDS, PREFIX
from bot.channels.shell.completion import CityNames, Completions
from bot.channels.shell.reach import StartHere, reach
from bot.messages.phrases import STARTERS
from bot.settings import Settings
from bot.terminal.answer_view import LineView, TerminalView, View
from bot.terminal.language import first_language
from bot.terminal.progress import progress_if_slow
from nlu.masking import mask

Say = Callable[..., str]
"""`Phrases.say`."""

STYLE = Style.from_dict({"sign": "ansicyan bold", "placeholder": "ansibrightblack"})


class Shell:
    """One person's session: what was asked and offered last, and what commands have set. `over` ends it."""

    def __init__(self, backend: Backend, view: View, say: Say, language: str) -> None:
        self._respondent = backend
        self._view = view
        self._say = say
        self.language = language
        """Of the last answer; the shell's own sentences follow it."""
        self.explaining = False
        self.over = False
        self.offered: list[str] = []
        self.begin()

    def begin(self) -> None:
        """A new conversation."""
        self._sender = f"shell-{secrets.token_hex(8)}"
        self.last: str | None = None

    def phrase(self, key: str, **arguments: Any) -> str:
        return self._say(self.language, key, **arguments)

    def say(self, key: str, **arguments: Any) -> None:
        self._view.sentence(self.phrase(key, **arguments))

    def list_commands(self, usages: Mapping[str, str]) -> None:
        """Show each command with what it is for."""
        lines = {usage: self.phrase(f"shell-help-{name}") for name, usage in usages.items()}
        self._view.listing(lines, self.phrase("shell-help-more"))

    def welcome(self) -> None:
        """Show where answers come from, and questions to begin with."""
        address = self._respondent.address
        text = self.phrase("shell-welcome", where="server" if address else "here", address=address)
        self.offered = list(self._view.welcome(text, self.starters()))

    def say_offline(self) -> None:
        self.say("shell-offline", address=self._respondent.address)

    def starters(self) -> list[str]:
        return [self.phrase(key) for key in STARTERS]

    async def take(self, line: str) -> None:
        """Act on one line as typed: a command, the number of something offered, or a message."""
        typed = line.strip()
        if typed.startswith(PREFIX):
            await self._run_command(typed)
        elif typed.isdecimal() and 1 <= int(typed) <= len(self.offered):
            question = self.offered[int(typed) - 1]
            self._view.chosen(question)
            await self.ask(question)
        else:
            await self.ask(line)

    async def _run_command(self, typed: str) -> None:
        name, _, argument = typed[len(PREFIX) :].partition(" ")
        command = COMMANDS.get(name)
        if command is None:
            self.say("shell-unknown-word", word=PREFIX + name)
        else:
            await command.run(self, argument.strip())

    async def ask(self, text: str) -> None:
        told = await self._respondent.ask(
            text, sender=self._sender, language=self.language, trace=self.explaining
        )
        self.last = text
        self.language = str(told.answer.get("language") or self.language)
        self.offered = list(self._view.answer(told.answer))
        picture = told.answer.get("picture")
        if picture and (where := await self._respondent.picture(str(picture["url_path"]))):
            self.say("shell-picture", where=where)
        if self.explaining and told.trace:
            self._view.explain(told.trace, self.phrase)
        elif self.explaining:
            self.say("shell-explain-none")

    async def judge(self, text: str, remark: str) -> None:
        """Mark the answer to `text` as not helpful, for `jamae review`."""
        await self._respondent.judge(text, sender=self._sender, remark=remark)


async def converse(shell: Shell, lines: AsyncIterator[str], *, wait_for_server: bool) -> None:
    """Act on each line.

    With `wait_for_server`, say so when the server is gone, and go on; else raise `NoServer`.
    """
    async for line in lines:
        try:
            await shell.take(line)
        except NoServer:
            if not wait_for_server:
                raise
            shell.say_offline()
        if shell.over:
            return


async def piped() -> AsyncIterator[str]:
    """The lines of standard input; what is not UTF-8 becomes a replacement character."""
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", "replace").rstrip("\r\n")


async def typed(session: PromptSession[str], before: Callable[[], None]) -> AsyncIterator[str]:
    """What a person types until Ctrl-D, or Ctrl-C on an empty line; Ctrl-C otherwise drops the line."""
    while True:
        before()
        try:
            yield await session.prompt_async()
        except EOFError:
            return
        except KeyboardInterrupt:
            if not session.default_buffer.text:
                return


def prompt(settings: Settings, shell: Shell, completer: Completer) -> PromptSession[str]:
    return PromptSession(
        [("class:sign", "❯ ")],
        history=history(settings),
        completer=completer,
        complete_while_typing=True,
        auto_suggest=AutoSuggestFromHistory(),
        # gone once the line is entered, so that it does not stay behind on an empty one
        placeholder=lambda: [
            ("class:placeholder", "" if get_app().is_done else shell.phrase("shell-placeholder"))
        ],
        style=STYLE,
        reserve_space_for_menu=6,
    )


class MaskedHistory(FileHistory):
    """Readable by its owner only, and without telephone numbers and the like."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
        super().__init__(str(path))

    def store_string(self, string: str) -> None:
        super().store_string(mask(string))


def history(settings: Settings) -> History:
    """The history of what was typed.

    With JAMAE_RETENTION_DAYS=0 it is not kept, and deleted if it was before.
    """
    file = settings.folder / "shell_history"
    if settings.retention_days:
        return MaskedHistory(file)
    file.unlink(missing_ok=True)
    return InMemoryHistory()


def run(settings: Settings, url: str | None, *, start_here: StartHere) -> int:
    """Talk until the input ends; returns the command line's exit code."""
    os.chdir(settings.root)  # where the store's file is
    phrases = Phrases(settings.language_data)
    person = sys.stdin.isatty() and sys.stdout.isatty()
    console = Console(highlight=False)
    view = TerminalView(console) if person else LineView(sys.stdout)

    async def session() -> None:
        tell = progress_if_slow(Console(stderr=True, highlight=False))
        async with reach(settings, url, start_here=start_here, tell=tell) as backend:
            shell = Shell(backend, view, phrases.say, first_language(phrases.languages))
            if not person:
                await converse(shell, piped(), wait_for_server=False)
                return
            shell.welcome()
            names = CityNames()
            commands = {PREFIX + name: command.arguments for name, command in COMMANDS.items()}
            completions = Completions(commands, lambda: [*shell.offered, *shell.starters()], names)
            lines = typed(prompt(settings, shell, completions), names.refresh)
            await converse(shell, lines, wait_for_server=True)

    asyncio.run(session())
    return 0
