"""From a reading and a focus to a reply: decide the language, form the question, tell it, and name the sources."""

from __future__ import annotations

import datetime as dt
import re
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy.engine import Connection

from actions.catalogue import Catalogue, read_catalogue
from actions.explanation import Explanation
from actions.focus import Focus
from actions.form import form_question
from actions.form.kind import names_language
from actions.kinds import KINDS
from actions.languages import NEUTRAL
from actions.likeness import with_likeness
from actions.phrases import Phrases, Speech
from actions.pictures.drawing import Drawing
from actions.reading import Reading
from actions.select import Statement
from actions.store import Store, StoreUnavailable, fold, read_revision
from actions.tell.turn import Answer, Turn
from actions.yaml_file import read_yaml

GLUED = re.compile(r"[\uac00-\ud7a3\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True)
class Reply:
    """What a channel shows; the same parts as the `answer` of docs/channels.md."""

    status: str
    language: str
    text: str
    source: str = ""
    suggestions: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    foreign: tuple[tuple[str, str], ...] = ()
    picture: Drawing | None = None

    @property
    def full_text(self) -> str:
        """Everything in one text, for channels that know nothing better."""
        return "\n\n".join(part for part in (self.text, self.source) if part)

    def as_json(self, picture_path: str | None = None) -> dict[str, Any]:
        """`picture_path` is where the picture can be had, None where it cannot."""
        shown = picture_path and self.picture
        return {
            "status": self.status,
            "language": self.language,
            "text": self.text,
            "source": self.source,
            "suggestions": list(self.suggestions),
            "choices": list(self.choices),
            "picture": {"url_path": picture_path, "alt": shown.alt} if shown else None,
            "foreign": [{"text": text, "lang": language} for text, language in self.foreign],
        }


class Knowledge:
    """The store with what is kept in memory of it, reread when somebody has loaded anew."""

    def __init__(self, store: Store, root: Path) -> None:
        self.store = store
        self.phrases = Phrases(root)
        self.topics = _read_topics(root)
        self._catalogue: Catalogue | None = None

    @contextmanager
    def snapshot(self) -> Iterator[tuple[Catalogue, Connection]]:
        """The catalogue and a connection that see the same revision, so that no answer is half of an old one.

        Raises `StoreUnavailable`.
        """
        with self.store.snapshot() as connection:
            if self._catalogue is None or read_revision(connection) != self._catalogue.revision:
                self._catalogue = read_catalogue(connection)
            yield self._catalogue, connection

    def catalogue(self) -> Catalogue:
        """Raises `StoreUnavailable`."""
        with self.snapshot() as (catalogue, _):
            return catalogue


def _read_topics(root: Path) -> Mapping[str, re.Pattern[str]]:
    """For each topic a pattern of its words in all languages; words with letters match as words."""
    topics: dict[str, list[str]] = {}
    for path in sorted(root.glob("*/words.yml")):
        lists = read_yaml(path)
        for topic, words in (lists.get("topics") or {}).items():
            if topic != NEUTRAL:
                topics.setdefault(topic, []).extend(_word_pattern(word) for word in words if len(word) > 1)
    return {topic: re.compile("|".join(words)) for topic, words in topics.items()}


def _word_pattern(word: str) -> str:
    """A whole word, or with "*" its beginning; of scripts that write words against each other any place in the text."""
    stem = fold(word.rstrip("*"))
    if GLUED.match(stem):
        return re.escape(stem)
    return rf"(?<!\w){re.escape(stem)}" + ("" if word.endswith("*") else r"(?!\w)")


def reply_language(reading: Reading, focus: Focus, languages: Sequence[str]) -> str:
    """The language asked for, else the message's where that is certain, else the conversation's."""
    wanted = (
        reading.values("language_name")
        if (reading.kind == "language" or reading.words <= 1 and names_language(reading))
        and focus.asked != ("names",)
        or "language" in reading.values("command")
        else []
    )
    choice = next((code for code in wanted if code in languages), None)
    if choice:
        return str(choice)
    language = reading.language if reading.certain or not focus.language else focus.language
    return language if language in languages else "en" if "en" in languages else next(iter(languages), "en")


def respond(
    reading: Reading, focus: Focus, knowledge: Knowledge, *, today: dt.date | None = None
) -> tuple[Reply, Focus, Explanation]:
    """Answer one message. Where the store cannot be reached the reply says so; nothing is raised for that."""
    explanation = Explanation()
    phrases = knowledge.phrases
    started = time.perf_counter()
    try:
        with knowledge.snapshot() as (catalogue, connection):
            language = reply_language(reading, focus, catalogue.spoken(phrases.languages))
            question = form_question(reading, focus, feature_words=catalogue.feature_words)
            explanation.milliseconds["question"] = _since(started)
            started = time.perf_counter()
            turn = with_likeness(
                Turn(
                    question,
                    focus,
                    Speech(phrases, language),
                    catalogue,
                    connection,
                    knowledge.topics,
                    today or dt.date.today(),
                    explanation.queries,
                )
            )
            explanation.question = turn.question
            answer, reply = tell(turn)
            explanation.milliseconds["tell"] = _since(started)
    except StoreUnavailable:
        language = reply_language(reading, focus, phrases.languages)
        return (
            Reply("unavailable", language, phrases.say(language, "unavailable")),
            replace(focus, language=language),
            explanation,
        )
    explanation.statements = answer.statements
    after = replace(answer.focus or replace(focus, pending=""), language=language)
    return reply, after, explanation


def tell(turn: Turn) -> tuple[Answer, Reply]:
    """The answer to a turn's question, and the reply that a channel shows. Raises `StoreUnavailable`."""
    answer = KINDS.get(turn.question.kind, KINDS["not_understood"])(turn)
    return answer, _compose(turn, answer)


def _since(start: float) -> float:
    return round((time.perf_counter() - start) * 1000, 3)


def _compose(turn: Turn, answer: Answer) -> Reply:
    paragraphs = list(answer.paragraphs)
    misread = [(written, key) for written, key in turn.question.misread]
    if misread and answer.status not in ("not_understood", "no_such_place"):
        notes = [turn.say("note-read-as", written=written, name=turn.city(key)) for written, key in misread]
        paragraphs.append(turn.sentences(*notes))
    suggestions = tuple(
        dict.fromkeys(turn.say(key, city=turn.city(city) if city else "") for key, city in answer.suggestions)
    )
    text = "\n\n".join(paragraphs)
    return Reply(
        answer.status,
        turn.speech.language,
        text,
        sources_told(turn, answer.statements),
        suggestions[:3],
        answer.choices,
        _foreign(text, turn.speech.language),
        answer.picture,
    )


def sources_told(turn: Turn, statements: Iterable[Statement]) -> str:
    """One line: each source with the places in it that the answer came from."""
    places: dict[str, list[str]] = {}
    for statement in statements:
        told = places.setdefault(statement.source, [])
        if statement.place in ("intro", "list", "table") and statement.place not in told:
            told.append(statement.place)
    if not places:
        return ""
    parts = []
    for source, found in places.items():
        title = turn.catalogue.source_title(source, turn.speech.language)
        named = turn.speech.join([turn.say(f"place-{place}-short") for place in sorted(found)])
        parts.append(turn.say("source-part", title=title, places=named) if found else title)
    return turn.say("source-line", sources=turn.say("join-values").join(parts))


def _foreign(text: str, language: str) -> tuple[tuple[str, str], ...]:
    """Runs of Han characters in a text of a language that is not written with them, for the `lang` attribute."""
    if language in ("ja", "zh", "zh-Hant"):
        return ()
    return tuple((run, "zh-Hant") for run in dict.fromkeys(re.findall(r"[\u3400-\u9fff]{2,}", text)))
