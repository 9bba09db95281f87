"""One turn of a messenger: what a person wrote is read, commands are found, Rasa is asked."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from rasa.core.channels.channel import OutputChannel, UserMessage

from bot.messages.message import Unreadable, read_message
from bot.messages.phrases import DEFAULT_LANGUAGE, Phrasebook, Says
from bot.messages.replies import Replies
from bot.messages.safety import OnNewMessage, safely
from bot.privacy import conversation_id
from bot.telemetry.metrics import METRICS
from nlu.folding import fold

LANGUAGES_KEPT = 10_000
COMMANDS = ("help", "lang", "source", "forget")
"""Each may also be given as words: the phrases messenger-words-help and so on list them, with " | " between
two."""


class AnswerOutput(OutputChannel):
    """Collects the answers of a turn, in parts."""

    def __init__(self, channel: str) -> None:
        self._channel = channel
        self.answers: list[dict[str, Any]] = []

    def name(self) -> str:
        return self._channel

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        choices = [button["title"] for button in message.get("buttons") or ()]
        self.answers.append(message.get("answer") or {"text": message.get("text") or "", "choices": choices})


class Turns:
    """The turns of one channel. `handle` is the server's `on_new_message`.

    `language` is what persons are taken to write before they have written anything, where the messenger does
    not tell it. `named` gives the name under which a visitor's language is remembered.
    """

    def __init__(
        self,
        channel: str,
        handle: OnNewMessage,
        phrases: Phrasebook,
        *,
        language: str | None = None,
        named: Callable[[str], str] = str,
    ) -> None:
        self._channel = channel
        self._replies = Replies(phrases)
        self._handle = safely(handle, self._replies)
        self._phrases = phrases
        self._default = language
        self._named = named
        self._languages: OrderedDict[str, str] = OrderedDict()
        self._commands: dict[str, dict[str, str]] = {}

    async def ask(
        self, visitor: str, text: object, *, language: str | None = None, **flags: bool
    ) -> list[dict[str, Any]]:
        """The answers to what a person wrote, in parts; one as a rule.

        `language` is the messenger's guess. With `draft` a message is not recorded for review, with `test` it
        is counted nowhere.
        """
        hint = self.language(visitor, language)
        try:
            words = read_message(text)
        except Unreadable as refused:
            return [self.refusal(visitor, refused.status, text, language=language, **flags)]
        words, hint = self._command(words, hint) or (words, hint)
        output = AnswerOutput(self._channel)
        await self._handle(
            UserMessage(
                words,
                output,
                conversation_id(self._channel, visitor),
                input_channel=self._channel,
                metadata=_metadata(hint, flags),
            )
        )
        if not flags.get("draft"):
            self.remember(visitor, output.answers[-1].get("language"))
        return output.answers

    def refusal(
        self, visitor: str, status: str, text: object, *, language: str | None = None, **flags: bool
    ) -> dict[str, Any]:
        """The answer to what is no message; `status` is one of `bot.messages.message`."""
        answer = self._replies.refusal(status, text, self.language(visitor, language))
        if not flags.get("test"):
            METRICS.turn(self._channel, answer, {})
        return answer

    def language(self, visitor: str, guess: str | None = None) -> str | None:
        """The language last answered in, else the messenger's guess, else the channel's."""
        return self._languages.get(self._named(visitor)) or guess or self._default

    def has_answered(self, visitor: str) -> bool:
        """Whether this process knows in which language the person was last answered."""
        return self._named(visitor) in self._languages

    def remember(self, visitor: str, language: str | None) -> None:
        """The person was last answered in this language; None is not remembered."""
        if language:
            name = self._named(visitor)
            self._languages[name] = language
            self._languages.move_to_end(name)
            while len(self._languages) > LANGUAGES_KEPT:
                self._languages.popitem(last=False)

    def forget(self, name: str) -> None:
        """Remember nothing of the person who is remembered under this name. Any thread may call it."""
        self._languages.pop(name, None)

    def say(self, visitor: str, key: str, *, language: str | None = None, **arguments: Any) -> str:
        """A phrase in the person's language."""
        return self._phrases.say(self.language(visitor, language) or DEFAULT_LANGUAGE, key, **arguments)

    def cannot_read(self, visitor: str, *, language: str | None = None) -> str:
        """The sentence for a picture, a sticker, a voice message: what is not text."""
        return self.say(visitor, "messenger-text-only", language=language)

    def _command(self, words: str, hint: str | None) -> tuple[str, str] | None:
        """The command that a message in words is, and the language of the words."""
        if not self._commands:
            self._commands = command_words(self._phrases)
        found = self._commands.get(plain(words))
        language = hint if found and hint in found else next(iter(found or ()), None)
        return (found[language], language) if found and language else None


def _metadata(language: str | None, flags: dict[str, bool]) -> dict[str, Any]:
    given = {name: True for name, is_set in flags.items() if is_set}
    return {**given, "language": language} if language else given


def command_words(phrases: Phrasebook) -> dict[str, dict[str, str]]:
    """For the words of each command, the command by the languages in which they mean it."""
    found: dict[str, dict[str, str]] = {}
    for language in phrases.languages:
        for command in COMMANDS:
            for words in words_of(phrases, language, command):
                found.setdefault(words, {})[language] = f"/{command}"
    return found


def words_of(phrases: Says, language: str, command: str) -> list[str]:
    """The words that mean a command in a language, as `plain` makes them; "more" has some, too."""
    return [plain(words) for words in phrases.say(language, f"messenger-words-{command}").split(" | ")]


def plain(words: str) -> str:
    """Words as they are compared."""
    return fold(words).rstrip(".!?。！？ ")
