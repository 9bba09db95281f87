"""The backend of `jamae shell` and `jamae ask` where no server runs: the assistant in their own process."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.assistant import Assistant
from bot.channels.pictures import png_of
from bot.channels.shell.backends import Told
from bot.privacy import conversation_id
from bot.review.recorder import judge_text
from bot.settings import Settings
from bot.telemetry.trace import trace_of
from bot.terminal.progress import Tell


class InProcess:
    """The assistant in this process."""

    address = ""

    def __init__(self, assistant: Assistant) -> None:
        self._assistant = assistant

    async def ask(self, text: str, *, sender: str, language: str, trace: bool) -> Told:
        reply = await self._assistant.ask(text, sender, channel="shell", language=language)
        if not trace:
            return Told(reply.answer)
        found = reply.trace
        return Told(
            reply.answer,
            trace_of(reply.answer, found.get("parse"), found["ms"], found.get("explanation")),
        )

    async def picture(self, url_path: str) -> str:
        path = await png_of(url_path)
        return str(path.absolute()) if path else ""

    async def judge(self, text: str, *, sender: str, remark: str) -> None:
        judge_text(self._assistant.recorder, conversation_id("shell", sender), text, "down", remark=remark)


@asynccontextmanager
async def in_process(settings: Settings, tell: Tell) -> AsyncIterator[InProcess]:
    async with Assistant.start(settings, tell=tell) as assistant:
        yield InProcess(assistant)
