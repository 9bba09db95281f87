"""`jamae shell`: staff talk with Jamae in a terminal, and see with `\\explain on` how each answer came about."""

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

from bot.machine_language import first_language
from bot.respondents import NoServer, Respondent, reach
from bot.settings import Settings
from bot.shell_completion import CityNames, Completions
from bot.shell_view import LineView, TerminalView, View
from bot.shell_words import SIGN, WORDS
from bot.waiting import waiting
from bot.web_phrases import STARTERS
from nlu.masking import mask

Say = Callable[..., str]
"""`Phrases.say`."""

STYLE = Style.from_dict({"sign": "ansicyan bold", "placeholder": "ansibrightblack"})


class Shell:
    """One person's session: what was asked and offered last, and what `\\words` have set. `over` ends it."""

    def __init__(self, respondent: Respondent, view: View, say: Say, language: str) -> None:
        self._respondent = respondent
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

    def list_words(self, usages: Mapping[str, str]) -> None:
        """Each `\\word` with what it is for."""
        lines = {usage: self.phrase(f"shell-help-{name}") for name, usage in usages.items()}
        self._view.listing(lines, self.phrase("shell-help-more"))

    def welcome(self) -> None:
        """Where answers come from, and questions to begin with."""
        address = self._respondent.address
        text = self.phrase("shell-welcome", where="server" if address else "here", address=address)
        self.offered = list(self._view.welcome(text, self.starters()))

    def miss(self) -> None:
        self.say("shell-offline", address=self._respondent.address)

    def starters(self) -> list[str]:
        return [self.phrase(key) for key in STARTERS]

    async def take(self, line: str) -> None:
        """One line as typed: a `\\word`, the number of something offered, or a message."""
        typed = line.strip()
        if typed.startswith(SIGN):
            await self._obey(typed)
        elif typed.isdecimal() and 1 <= int(typed) <= len(self.offered):
            question = self.offered[int(typed) - 1]
            self._view.chosen(question)
            await self.ask(question)
        else:
            await self.ask(line)

    async def _obey(self, typed: str) -> None:
        name, _, argument = typed[len(SIGN) :].partition(" ")
        word = WORDS.get(name)
        if word is None:
            self.say("shell-unknown-word", word=SIGN + name)
        else:
            await word.run(self, argument.strip())

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


async def converse(shell: Shell, lines: AsyncIterator[str], *, patient: bool) -> None:
    """Until the lines end. A person is told when the server has gone, and may wait for it; a program gets `NoServer`."""
    async for line in lines:
        try:
            await shell.take(line)
        except NoServer:
            if not patient:
                raise
            shell.miss()
        if shell.over:
            return


async def piped() -> AsyncIterator[str]:
    """The lines of standard input; what is not UTF-8 becomes a replacement sign."""
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
    """Kept between sessions unless nothing that is typed is to be kept; then what was kept before goes too."""
    file = settings.folder / "shell_history"
    if settings.retention_days:
        return MaskedHistory(file)
    file.unlink(missing_ok=True)
    return InMemoryHistory()


def run(settings: Settings, url: str | None) -> int:
    """Talk until the end of input; the command line's exit code."""
    os.chdir(settings.root)  # where the store's file is
    from actions.phrases import Phrases

    phrases = Phrases(settings.language_data)
    person = sys.stdin.isatty() and sys.stdout.isatty()
    console = Console(highlight=False)
    view = TerminalView(console) if person else LineView(sys.stdout)

    async def session() -> None:
        async with reach(settings, url, tell=waiting(Console(stderr=True, highlight=False))) as respondent:
            shell = Shell(respondent, view, phrases.say, first_language(phrases.languages))
            if not person:
                await converse(shell, piped(), patient=False)
                return
            shell.welcome()
            names = CityNames()
            words = {SIGN + name: word.follows for name, word in WORDS.items()}
            completions = Completions(words, lambda: [*shell.offered, *shell.starters()], names)
            lines = typed(prompt(settings, shell, completions), names.refresh)
            await converse(shell, lines, patient=True)

    asyncio.run(session())
    return 0
