"""`jamae ask`: one question, one answer; with `--json` the whole trace of how it came about."""

from __future__ import annotations

import asyncio
import json
import secrets
import sys

from rich.console import Console

from bot.replies import DEFAULT_LANGUAGE
from bot.respondents import NoServer, Told, reach
from bot.settings import Settings
from bot.shell_view import printable
from bot.waiting import waiting


def run(settings: Settings, text: str, *, url: str | None, as_json: bool) -> int:
    """Print the answer; the command line's exit code. Raises `NoServer`."""

    async def once() -> tuple[Told, str]:
        async with reach(settings, url, tell=waiting(Console(stderr=True, highlight=False))) as respondent:
            told = await respondent.ask(
                text, sender=f"ask-{secrets.token_hex(8)}", language=DEFAULT_LANGUAGE, trace=as_json
            )
            if as_json and told.trace is None:
                raise NoServer(f"{respondent.address} gives traces only to programs on its own machine.")
            picture = told.answer.get("picture")
            return told, await respondent.picture(str(picture["url_path"])) if picture else ""

    told, picture = asyncio.run(once())
    shown = json_of(told, indent=2 if sys.stdout.isatty() else None) if as_json else text_of(told, picture)
    print(shown)
    return 0


def json_of(told: Told, *, indent: int | None) -> str:
    return json.dumps(told.trace, ensure_ascii=False, indent=indent)


def text_of(told: Told, picture: str = "") -> str:
    """The answer, what to choose from where Jamae asks back, the source, and where the picture is."""
    choices = "\n".join(f"• {choice}" for choice in told.answer.get("choices", ()))
    return printable(
        "\n\n".join(
            part for part in (told.answer["text"], choices, told.answer.get("source"), picture) if part
        )
    )
