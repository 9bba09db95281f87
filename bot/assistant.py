"""Jamae in one process: knowledge, model and Rasa, ready to be asked. The server, the shell and `jamae ask` use it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot import rasa_tuning, training, turn
from bot.forget import forget_texts
from bot.home_phrases import home_phrases
from bot.intake import Unreadable, read_message
from bot.learning.collecting import collector_for
from bot.metrics import METRICS
from bot.privacy import conversation_id
from bot.replies import Replies, Says
from bot.settings import Settings

if TYPE_CHECKING:  # Rasa is imported in `prepare`, when what is kept out is kept out
    from rasa.core.agent import Agent
    from rasa.core.channels.channel import UserMessage
    from rasa_sdk import Action

    from bot.answering import OnNewMessage

logger = logging.getLogger(__name__)

PURGE_EVERY_SECONDS = 3_600

Tell = Callable[[str], "contextlib.AbstractContextManager[object]"]


@dataclass(frozen=True)
class Reply:
    """What Jamae said to one message: the answer in parts, and how it came about.

    `messages` are as a plain channel gets them: {"text": ..., "buttons": [...]}. `trace` has the language, intent
    ranking and entities as the NLU set them under "parse", the milliseconds of each step under "ms", and what the action
    told of itself under "explanation"; `bot.trace` makes plain values of it.
    """

    messages: list[dict[str, Any]]
    answer: dict[str, Any]
    trace: dict[str, Any]


def load_knowledge_if_missing(settings: Settings) -> None:
    """Fill the knowledge store from the data folder if nothing was ever live; a restart changes nothing that is.

    Raises ValueError with each problem of the data.
    """
    from actions.load import make_ready
    from actions.store import open_engine

    make_ready(settings.data, open_engine())


def prepare(settings: Settings, tell: Tell = contextlib.nullcontext) -> None:
    """All that may take seconds: import Rasa, load the knowledge, train. `tell(what)` wraps each to show progress."""
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("RASA_MAX_CACHE_SIZE", "0")
    rasa_tuning.keep_out()
    with tell("Starting Rasa"):
        rasa_tuning.quiet()
        rasa_tuning.tune()
    prepare_knowledge(settings, tell)
    if not training.model_path(settings).exists():
        with tell("Training the model"):
            training.train(settings)


def prepare_knowledge(settings: Settings, tell: Tell = contextlib.nullcontext) -> None:
    """The part of `prepare` that needs no Rasa."""
    os.chdir(settings.root)  # a Rasa project is run from its folder
    with tell("Loading the knowledge"):
        load_knowledge_if_missing(settings)


class Assistant:
    """Made by `Assistant.start`."""

    def __init__(self, agent: Agent, handle: OnNewMessage, replies: Replies, settings: Settings) -> None:
        self.agent = agent
        self.replies = replies
        self.settings = settings
        self.collector = collector_for(settings)
        self._handle = handle

    @classmethod
    @asynccontextmanager
    async def start(
        cls,
        settings: Settings,
        *,
        tell: Tell = contextlib.nullcontext,
        action: Action | None = None,
        phrases: Says | None = None,
    ) -> AsyncIterator[Assistant]:
        """Ready to be asked inside `async with`. `action` and `phrases` are for tests."""
        prepare(settings, tell)
        from rasa.core.agent import Agent

        from bot.answering import safely
        from bot.conversation_shelf import shelf_for
        from bot.conversations import Conversations, Locks
        from bot.local_actions import LocalActions

        if action is None:
            from actions.answer import ActionAnswer, shared_knowledge

            action = ActionAnswer()
            shared_knowledge()  # half a second that the first visitor should not wait for
        if phrases is None:
            phrases = home_phrases(settings)
        shelf = shelf_for(settings)
        shelf.check()
        agent = Agent(
            tracker_store=Conversations(settings=settings),
            lock_store=Locks(settings=settings),
            action_endpoint=LocalActions(action),
        )
        _load_model(agent, training.model_path(settings))
        _measure_understanding(agent)
        replies = Replies(phrases)
        collector = collector_for(settings)
        purges = [shelf.purge, collector.purge]
        if not settings.retention_days:
            purges.append(lambda: asyncio.to_thread(forget_texts, settings))
        purging = asyncio.create_task(_purge_now_and_then(*purges))
        try:
            yield cls(agent, safely(agent.handle_message, replies), replies, settings)
        finally:
            purging.cancel()
            shelf.close()
            await asyncio.to_thread(collector.close)

    async def handle(self, message: UserMessage) -> None:
        """Answer one message on its output channel; what Rasa calls `on_new_message`. Never raises."""
        with turn.turn(message.input_channel or "") as this:
            answer = await self._handle(message)
            this.note(answer)
        METRICS.turn(this.channel, answer, this.steps)
        if not (message.metadata or {}).get("draft"):
            self.collector.hear(message.sender_id, message.text or "", this)
        if self.settings.log == "json":
            turn.write_log_line(this)

    handle.is_safe = True  # type: ignore[attr-defined]

    async def ask(
        self, text: object, sender: str, *, channel: str = "shell", language: str | None = None
    ) -> Reply:
        """Ask without a channel. `sender` names the conversation; `language` is a first guess at the visitor's."""
        from rasa.core.channels.channel import UserMessage

        from bot.rest import Collected

        output = Collected(sender)
        try:
            words = read_message(text)
        except Unreadable as refused:
            answer = self.replies.refusal(refused.status, text, language)
            return Reply([{"recipient_id": sender, "text": answer["text"]}], answer, {"ms": {}})
        message = UserMessage(
            words,
            output,
            conversation_id(channel, sender),
            input_channel=channel,
            metadata={"language": language} if language else None,
        )
        with turn.turn(channel) as this:
            answer = await self._handle(message)
            this.note(answer)
        self.collector.hear(message.sender_id, words, this)
        return Reply(
            output.messages, answer, {"parse": this.parse, "ms": this.steps, "explanation": this.explanation}
        )


class BrokenModel(RuntimeError):
    """The model file cannot be loaded."""


def _load_model(agent: Agent, path: Path) -> None:
    try:
        agent.load_model(path)
    except Exception as error:
        raise BrokenModel(f"{path} cannot be loaded ({error}). Delete it, and it is trained anew.") from error


def _measure_understanding(agent: Agent) -> None:
    """Time the NLU, and keep what it found for the trace."""
    processor = agent.processor
    assert processor is not None
    parse = processor.parse_message

    async def parse_message(*arguments: Any, **options: Any) -> dict[str, Any]:
        with turn.step("understand"):
            found: dict[str, Any] = await parse(*arguments, **options)
        this = turn.current()
        if this is not None:
            this.parse = found
        return found

    processor.parse_message = parse_message


async def _purge_now_and_then(*purges: Callable[[], Any]) -> None:
    while True:
        for purge in purges:
            await purge()
        await asyncio.sleep(PURGE_EVERY_SECONDS)
