"""The shell's own commands, which begin with a backslash: a row for each, with its arguments and function."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

PREFIX = "\\"


class Session(Protocol):
    """What a command needs of the shell."""

    explaining: bool
    over: bool
    last: str | None

    def say(self, key: str, **arguments: Any) -> None: ...

    def list_commands(self, usages: Mapping[str, str]) -> None: ...

    def begin(self) -> None: ...

    async def ask(self, text: str) -> None: ...

    async def judge(self, text: str, remark: str) -> None: ...


@dataclass(frozen=True)
class ShellCommand:
    """`arguments` are offered by the Tab key; the phrase `shell-help-<name>` says what it is for."""

    run: Callable[[Session, str], Awaitable[None]]
    arguments: tuple[str, ...] = ()


async def explain(shell: Session, argument: str) -> None:
    if argument not in ("on", "off"):
        shell.say("shell-explain-usage")
        return
    shell.explaining = argument == "on"
    shell.say(f"shell-explain-{argument}")


async def lang(shell: Session, argument: str) -> None:
    await shell.ask(f"/lang {argument}".strip())


async def new(shell: Session, argument: str) -> None:
    shell.begin()
    shell.say("shell-new")


async def wrong(shell: Session, argument: str) -> None:
    if shell.last is None:
        shell.say("shell-wrong-nothing")
        return
    await shell.judge(shell.last, argument)
    shell.say("shell-wrong")


async def help_(shell: Session, argument: str) -> None:
    shell.list_commands({name: usage(name, command) for name, command in COMMANDS.items()})


def usage(name: str, command: ShellCommand) -> str:
    return f"{PREFIX}{name} {'|'.join(command.arguments)}".strip()


async def quit_(shell: Session, argument: str) -> None:
    shell.over = True


COMMANDS: Mapping[str, ShellCommand] = {
    "explain": ShellCommand(explain, ("on", "off")),
    "lang": ShellCommand(lang, ("en", "ko", "ja", "zh", "zh-Hant", "ru")),
    "new": ShellCommand(new),
    "wrong": ShellCommand(wrong),
    "help": ShellCommand(help_),
    "quit": ShellCommand(quit_),
}
