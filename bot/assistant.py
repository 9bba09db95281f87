"""Jamae in one process, for the server, the shell and `jamae ask`: knowledge, model and Rasa.

Rasa (3.7 s) is imported in functions only: after `prepare` has blocked what of it is not needed, and never by
commands that only use the knowledge.
"""

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

from actions.loading.load import make_ready
from actions.store.store import open_engine
from bot.conversations.arrival import arriving
from bot.conversations.erasures import erasures_for
from bot.conversations.store import conversation_store_for
from bot.erasure import forget_texts
from bot.messages.home_phrases import home_phrases
from bot.messages.message import Unreadable, read_message
from bot.messages.phrases import Says
from bot.messages.replies import Replies
from bot.privacy import conversation_id
from bot.rasa import model
from bot.rasa.apply_patches import apply_patches
from bot.rasa.excluded_imports import block_imports
from bot.rasa.logs import silence_logs
from bot.review.recorder import recorder_for
from bot.settings import Settings
from bot.telemetry import turn_log
from bot.telemetry.metrics import METRICS
from bot.terminal.interrupts import heeding_interrupts
from bot.terminal.progress import Tell
from nlu.message import Message

if TYPE_CHECKING:  # Rasa's
    from rasa.core.agent import Agent
    from rasa.core.channels.channel import UserMessage
    from rasa_sdk import Action

    from bot.messages.safety import OnNewMessage

logger = logging.getLogger(__name__)

PURGE_EVERY_SECONDS = 3_600


@dataclass(frozen=True)
class TracedAnswer:
    """What Jamae answered to one message: the answer in parts, and how it came about.

    `messages` are as a plain channel gets them: {"text": ..., "buttons": [...]}. `trace` has the language,
    intent ranking and entities as the NLU set them under "parse", the milliseconds of each step under "ms",
    and the action's own account under "explanation"; `bot.telemetry.trace` makes plain values of it.
    """

    messages: list[dict[str, Any]]
    answer: dict[str, Any]
    trace: dict[str, Any]


def load_knowledge_if_missing(settings: Settings) -> None:
    """Fill the knowledge store from the data folder if nothing was ever live; what is live stays as it is.

    Raises ValueError with each problem of the data.
    """
    make_ready(settings.data, open_engine())


def prepare(settings: Settings, tell: Tell = contextlib.nullcontext) -> None:
    """Import Rasa, load the knowledge, train.

    Each may take seconds, and `tell(what)` wraps it to show progress.
    """
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("RASA_MAX_CACHE_SIZE", "0")
    block_imports()
    with tell("Starting Rasa"), heeding_interrupts():
        silence_logs()
        apply_patches()
    prepare_knowledge(settings, tell)
    if not model.model_path(settings).exists():
        with tell("Training the model"):
            model.train(settings)


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
        self.recorder = recorder_for(settings)
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
        # Rasa's; imported by `prepare`
        from rasa.core.agent import Agent

        from bot.messages.safety import safely
        from bot.rasa.action_endpoint import LocalActions
        from bot.rasa.tracker_store import Conversations, Locks

        if action is None:
            from actions.action import ActionAnswer, read_ahead  # rasa_sdk: 0.8 s

            action = ActionAnswer()
            read_ahead()
        if phrases is None:
            phrases = home_phrases(settings)
        store = conversation_store_for(settings)
        store.check()
        agent = Agent(
            tracker_store=Conversations(settings=settings),
            lock_store=Locks(settings=settings),
            action_endpoint=LocalActions(action),
        )
        _load_model(agent, model.model_path(settings))
        _measure_understanding(agent)
        replies = Replies(phrases)
        recorder = recorder_for(settings)
        purges = [store.purge, recorder.purge]
        if not settings.retention_days:
            purges.append(lambda: asyncio.to_thread(forget_texts, settings))
        purging = asyncio.create_task(_purge_regularly(*purges))
        erasures = erasures_for(settings)
        erasures.start()
        try:
            yield cls(agent, safely(agent.handle_message, replies), replies, settings)
        finally:
            purging.cancel()
            store.close()
            await asyncio.to_thread(erasures.close)
            await asyncio.to_thread(recorder.close)

    async def handle(self, message: UserMessage) -> None:
        """Answer one message on its output channel, as Rasa's `on_new_message` does. Never raises."""
        flags = message.metadata or {}
        with arriving():
            with turn_log.turn(message.input_channel or "") as this:
                answer = await self._handle(message)
                this.note(answer)
            if flags.get("test"):  # of a messenger's own admin centre: counted nowhere
                return
            METRICS.turn(this.channel, answer, this.steps)
            if not flags.get("draft"):
                self.recorder.record(message.sender_id, message.text or "", this)
        if self.settings.log == "json":
            turn_log.write_log_line(this)

    handle.is_safe = True  # type: ignore[attr-defined]

    async def read(self, text: str, language: str) -> Message:
        """How a message is read that is likely in this language; nothing is answered, kept or counted."""
        # Rasa's; imported by `prepare`
        from rasa.core.channels.channel import UserMessage

        message = UserMessage(text, metadata={"language": language})
        assert self.agent.processor is not None
        parsed = await self.agent.processor.parse_message(message)
        return Message.from_json(parsed["reading"])

    async def ask(
        self, text: object, sender: str, *, channel: str = "shell", language: str | None = None
    ) -> TracedAnswer:
        """Ask without a channel.

        `sender` names the conversation, `language` is a first guess at the visitor's.
        """
        # Rasa's; imported by `prepare`
        from rasa.core.channels.channel import UserMessage

        from bot.messages.plain_output import PlainOutput

        output = PlainOutput(sender)
        try:
            words = read_message(text)
        except Unreadable as refused:
            answer = self.replies.refusal(refused.status, text, language)
            return TracedAnswer([{"recipient_id": sender, "text": answer["text"]}], answer, {"ms": {}})
        message = UserMessage(
            words,
            output,
            conversation_id(channel, sender),
            input_channel=channel,
            metadata={"language": language} if language else None,
        )
        with arriving():
            with turn_log.turn(channel) as this:
                answer = await self._handle(message)
                this.note(answer)
            self.recorder.record(message.sender_id, words, this)
        return TracedAnswer(
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
        with turn_log.step("understand"):
            found: dict[str, Any] = await parse(*arguments, **options)
        this = turn_log.current()
        if this is not None:
            this.parse = found
        return found

    processor.parse_message = parse_message


async def _purge_regularly(*purges: Callable[[], Any]) -> None:
    while True:
        for purge in purges:
            await purge()
        await asyncio.sleep(PURGE_EVERY_SECONDS)
