"""The shell's own words, which begin with a backslash: a row each, with what may follow it and what it does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.shell import Shell

SIGN = "\\"


@dataclass(frozen=True)
class Word:
    """`follows` are the arguments to offer; phrase `shell-help-<word>` says what it is for."""

    run: Callable[[Shell, str], Awaitable[None]]
    follows: tuple[str, ...] = ()


async def explain(shell: Shell, argument: str) -> None:
    if argument not in ("on", "off"):
        shell.say("shell-explain-usage")
        return
    shell.explaining = argument == "on"
    shell.say(f"shell-explain-{argument}")


async def lang(shell: Shell, argument: str) -> None:
    await shell.ask(f"/lang {argument}".strip())


async def new(shell: Shell, argument: str) -> None:
    shell.begin()
    shell.say("shell-new")


async def wrong(shell: Shell, argument: str) -> None:
    if shell.last is None:
        shell.say("shell-wrong-nothing")
        return
    await shell.judge(shell.last, argument)
    shell.say("shell-wrong")


async def help_(shell: Shell, argument: str) -> None:
    shell.list_words({name: usage(name, word) for name, word in WORDS.items()})


def usage(name: str, word: Word) -> str:
    return f"{SIGN}{name} {'|'.join(word.follows)}".strip()


async def quit_(shell: Shell, argument: str) -> None:
    shell.over = True


WORDS: Mapping[str, Word] = {
    "explain": Word(explain, ("on", "off")),
    "lang": Word(lang, ("en", "ko", "ja", "zh", "zh-Hant", "ru")),
    "new": Word(new),
    "wrong": Word(wrong),
    "help": Word(help_),
    "quit": Word(quit_),
}
