"""`jamae ask`: one question, one answer; with `--json` the whole trace of how it came about."""

from __future__ import annotations

import asyncio
import json
import secrets
import sys

from rich.console import Console

from bot.channels.shell.backends import NoServer, Told
from bot.channels.shell.reach import StartHere, reach
from bot.messages.phrases import DEFAULT_LANGUAGE
from bot.settings import Settings
from bot.terminal.answer_view import printable
from bot.terminal.progress import progress_if_slow


def run(settings: Settings, text: str, *, url: str | None, as_json: bool, start_here: StartHere) -> int:
    """Print the answer; returns the command line's exit code. Raises `NoServer`."""

    async def once() -> tuple[Told, str]:
        tell = progress_if_slow(Console(stderr=True, highlight=False))
        async with reach(settings, url, start_here=start_here, tell=tell) as backend:
            told = await backend.ask(
                text, sender=f"ask-{secrets.token_hex(8)}", language=DEFAULT_LANGUAGE, trace=as_json
            )
            if as_json and told.trace is None:
                raise NoServer(f"{backend.address} gives traces only to programs on its own machine.")
            picture = told.answer.get("picture")
            return told, await backend.picture(str(picture["url_path"])) if picture else ""

    told, picture = asyncio.run(once())
    shown = json_of(told, indent=2 if sys.stdout.isatty() else None) if as_json else text_of(told, picture)
    print(shown)
    return 0


def json_of(told: Told, *, indent: int | None) -> str:
    return json.dumps(told.trace, ensure_ascii=False, indent=indent)


def text_of(told: Told, picture: str = "") -> str:
    """The answer, the choices where Jamae asks back, the source, and where the picture is."""
    choices = "\n".join(f"• {choice}" for choice in told.answer.get("choices", ()))
    return printable(
        "\n\n".join(
            part for part in (told.answer["text"], choices, told.answer.get("source"), picture) if part
        )
    )
