"""From questions and the conversation's state to a reply: each question is told, and the sources are
named."""

from __future__ import annotations

import datetime as dt
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy.engine import Connection

from actions.answers.covered import names_few, without_covered
from actions.answers.explanation import Considered, Explanation
from actions.answers.kinds.talk import ask_back, can_be_chosen, choices_of
from actions.answers.offered import Offered, meaning_of, offered_in_general, offered_of
from actions.answers.registry import answers_of
from actions.answers.telling.about import askable
from actions.answers.telling.parts import Contact, FactTold, SourceUsed, Table
from actions.answers.telling.readings import reading_told
from actions.answers.telling.turn import SHOWN, Answer, Status, Turn, capital
from actions.answers.telling.values import fact_told, source_told, statements_of
from actions.pictures.drawing import Drawing
from actions.questions.chosen import chosen
from actions.questions.mentions import changed
from actions.questions.notation import plain
from actions.questions.questions import Decline, More, NotPartner, Question, Speak, Talk, Unrecorded
from actions.questions.sets import All, Condition
from actions.questions.state import REMEMBERED, DialogueState, Keys, after, told_of
from actions.store.catalogue import Catalogue, read_catalogue
from actions.store.city_sets import StoreView, StoreWords
from actions.store.queries import Statement
from actions.store.store import Store, StoreUnavailable, read_revision
from actions.text.clock import today as city_today
from actions.text.phrases import Phrases, Speech
from actions.text.thing_words import ThingWords, any_of
from nlu.common_names import with_common_names
from nlu.folding import fold
from nlu.message import Message
from nlu.yaml_file import NEUTRAL, read_yaml

SUGGESTED = 3
"""So many next questions are offered."""
STATUSES: tuple[Status, ...] = (
    "corrected", "contested", "answered", "not_partner", "not_recorded", "ambiguous", "outside", "small_talk",
    "not_understood",
)  # fmt: skip
"""The status of a reply to several questions is the first of these that one of its answers has."""


@dataclass(frozen=True)
class Interpretation:
    """What a message was understood as.

    `questions` are the likeliest; with others so near, `close`, Jamae asks which is meant.
    `misread` are names written otherwise, each with the key of the city that it was read as. `left_open`
    are questions that wait for a city that may still be named, and are not answered now.
    """

    language: str
    questions: tuple[Question, ...]
    close: tuple[tuple[Question, ...], ...] = ()
    misread: tuple[tuple[str, str], ...] = ()
    considered: tuple[Considered, ...] = ()
    left_open: tuple[Question, ...] = ()


Interpret: TypeAlias = Callable[[Message, DialogueState, StoreView], Interpretation]
"""From a message that was read, and what the conversation was about, to its questions."""


@dataclass(frozen=True)
class Reply:
    """What a channel shows; the same parts as the `answer` of docs/channels.md."""

    status: str
    language: str
    text: str
    source: str = ""
    sources: tuple[SourceUsed, ...] = ()
    suggestions: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    foreign: tuple[tuple[str, str], ...] = ()
    picture: Drawing | None = None
    facts: tuple[FactTold, ...] = ()
    table: Table | None = None
    notes: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    reading: str = ""
    contact: Contact | None = None

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
            "sources": [asdict(source) for source in self.sources],
            "suggestions": list(self.suggestions),
            "labels": list(self.labels),
            "choices": list(self.choices),
            "picture": {"url_path": picture_path, "alt": shown.alt} if shown else None,
            "foreign": [{"text": text, "lang": language} for text, language in self.foreign],
            "facts": [asdict(fact) for fact in self.facts],
            "table": asdict(self.table) if self.table else None,
            "notes": list(self.notes),
            "missing": list(self.missing),
            "reading": self.reading,
            "contact": self.contact.as_json() if self.contact else None,
            "time": dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds"),
        }


@dataclass(frozen=True)
class Answered:
    """The reply to a message, what the conversation is about after it, and how the reply came about."""

    reply: Reply
    state: DialogueState
    explanation: Explanation = field(default_factory=Explanation)


class Knowledge:
    """The store with what is kept in memory of it, reread when somebody has loaded anew."""

    def __init__(self, store: Store, root: Path) -> None:
        self.store = store
        self.phrases = Phrases(root)
        paths = sorted(root.resolve().glob("*/words.yml"))
        self.words = _store_words(tuple((path, path.stat().st_mtime_ns) for path in paths))
        self._catalogue: Catalogue | None = None
        self._offered: Offered = {}
        self._offered_of: dict[tuple[str, str], Offered] = {}

    @contextmanager
    def snapshot(self) -> Iterator[tuple[Catalogue, Connection]]:
        """The catalogue and a connection that see the same revision, so that no answer is half of an old one.

        Raises `StoreUnavailable`.
        """
        with self.store.snapshot() as connection:
            if self._catalogue is None or read_revision(connection) != self._catalogue.revision:
                self._catalogue = read_catalogue(connection)
                self._offered = offered_in_general(self.phrases, self._catalogue)
                self._offered_of = {}
            yield self._catalogue, connection

    @contextmanager
    def view(self, today: dt.date | None = None) -> Iterator[StoreView]:
        """One revision of the store, for one turn. Raises `StoreUnavailable`."""
        with self.snapshot() as (catalogue, connection):
            yield StoreView(connection, catalogue, self.words, today or city_today())

    def offered(self, message: Message, catalogue: Catalogue) -> tuple[Question, ...]:
        """The question that a message consists of, where it is one that Jamae itself offers."""
        said = fold(message.text)
        language = _spoken(message.language, self.phrases.languages)
        for city in message.values("city")[:1]:
            if (city, language) not in self._offered_of:
                self._offered_of[city, language] = offered_of(city, language, self.phrases, catalogue)
            return self._offered_of[city, language].get(said, ())
        return self._offered.get(said, ())

    def catalogue(self) -> Catalogue:
        """Raises `StoreUnavailable`."""
        with self.snapshot() as (catalogue, _):
            return catalogue


@lru_cache(maxsize=8)
def _store_words(files: tuple[tuple[Path, int], ...]) -> StoreWords:
    """Of word lists, with when each was changed: they are read once, and again after that."""
    words = [read_yaml(path) for path, _ in files]
    things = {path.parent.name: ThingWords.of(lists) for (path, _), lists in zip(files, words, strict=True)}
    topics, kindred, in_features = (_patterns(words, each) for each in ("topics", "kindred", "in_features"))
    return StoreWords(topics, kindred, in_features, things)


def _patterns(languages: Sequence[Mapping[str, Any]], section: str) -> Mapping[str, re.Pattern[str]]:
    """For each entry of a section of the word lists a pattern of its words in all languages."""
    found: dict[str, list[str]] = {}
    for language in languages:
        for name, words in (language.get(section) or {}).items():
            if name != NEUTRAL:
                found.setdefault(name, []).extend(words)
    return {name: any_of(words) for name, words in found.items()}


def respond(
    message: Message,
    state: DialogueState,
    knowledge: Knowledge,
    interpret: Interpret,
    *,
    today: dt.date | None = None,
) -> Answered:
    """Answer one message. Where the store cannot be reached the reply says so; nothing is raised for that."""
    started = time.perf_counter()
    try:
        with knowledge.view(today) as view:
            said = fold(message.text)
            pressed = chosen(message, state) or knowledge.offered(message, view.catalogue)
            found = _as_offered(pressed, message, state) if pressed else interpret(message, state, view)
            understood = _since(started)
            started = time.perf_counter()
            answered = answer_interpretation(found, state, view, knowledge.phrases, said=said)
            answered.explanation.milliseconds.update(question=understood, tell=_since(started))
            if Talk("forget") in answered.explanation.questions:
                return answered
            return replace(answered, state=replace(answered.state, said=with_common_names(message)))
    except StoreUnavailable:
        language = _spoken(state.language or message.language, knowledge.phrases.languages)
        text = knowledge.phrases.say(language, "unavailable")
        return Answered(Reply("unavailable", language, text), replace(state, language=language))


def _as_offered(questions: tuple[Question, ...], message: Message, state: DialogueState) -> Interpretation:
    """What Jamae offered, asked: nothing else was weighed."""
    certain = Considered(questions, 1.0, (("said as Jamae offers it", 1.0),))
    return Interpretation(spoken_in(message, state), questions, considered=(certain,))


def spoken_in(message: Message, state: DialogueState) -> str:
    """The language to answer in: the conversation's where the message leaves it open."""
    is_open = not message.certain or state.language == message.alike
    return state.language if state.language and is_open else message.language


def answer_interpretation(
    found: Interpretation, state: DialogueState, view: StoreView, phrases: Phrases, *, said: str = ""
) -> Answered:
    """Answer what a message was understood as, or ask which of several readings is meant; `said` is the
    message, folded. Raises `StoreUnavailable`."""
    language = _spoken(found.language, view.catalogue.spoken(phrases.languages))
    speech = Speech(phrases, language)
    answered = answer_questions(found.questions, state, view, speech, misread=found.misread, said=said)
    if found.left_open:
        turns = (*answered.state.turns, found.left_open)[-REMEMBERED:]
        answered = replace(answered, state=replace(answered.state, turns=turns))
    if found.close:
        answered = _asked_back(found, answered, state, view, speech) or answered
    answered.explanation.considered = found.considered
    return answered


def _asked_back(
    found: Interpretation, answered: Answered, state: DialogueState, view: StoreView, speech: Speech
) -> Answered | None:
    """The question which of close readings is meant; None where no other can be chosen that would be answered
    with other facts. Raises `StoreUnavailable`."""
    if not can_be_chosen(found.questions):
        return None
    quiet = replace(view, asked=[])
    close, told = [found.questions], [set(answered.explanation.statements)]
    for questions in filter(can_be_chosen, found.close):
        statements = set(answer_questions(questions, state, quiet, speech).explanation.statements)
        if not any(statements <= each or each <= statements for each in told):
            close.append(questions)
            told.append(statements)
    turn = Turn(_askable(found.questions, view, speech.phrases), state, quiet, speech)
    choices = choices_of(turn, [_askable(each, quiet, speech.phrases) for each in close])
    if len(choices) < max(2, len(close)):
        return None
    reply = _compose(turn, (ask_back(turn, choices),), found.misread)
    offered = tuple((fold(words), plain(questions)) for words, questions in choices.items())
    after_it = replace(state, language=speech.language, declined=True, choices=offered)
    return Answered(replace(reply, reading=""), after_it, Explanation(turn.questions, queries=view.asked))


def answer_questions(
    questions: Sequence[Question],
    state: DialogueState,
    view: StoreView,
    speech: Speech,
    *,
    misread: Sequence[tuple[str, str]] = (),
    said: str = "",
) -> Answered:
    """The reply to the questions of one message, told one after the other. Raises `StoreUnavailable`."""
    askable = _askable(questions, view, speech.phrases)
    asked = without_covered(askable, names_few(replace(view, asked=[]).keys))
    asked = (*asked, *_again(asked, state))
    turn = Turn(asked, state, view, _speech_of(asked, view, speech), said)
    answers = answers_of(turn)
    reply = _compose(turn, answers, misread)
    statements = tuple(each for told in answers for each in _statements(told))
    return Answered(
        reply,
        state_after(turn, answers),
        Explanation(turn.questions, queries=view.asked, statements=statements),
    )


def _again(asked: Sequence[Question], state: DialogueState) -> tuple[Question, ...]:
    """What was asked last, where nothing is asked but for another language: it is told again in that one."""
    if len(asked) != 1 or not isinstance(asked[0], Speak) or asked[0].language == state.language:
        return ()
    return state.turns[-1] if state.turns and can_be_chosen(state.turns[-1]) else ()


def _askable(questions: Iterable[Question], view: StoreView, phrases: Phrases) -> tuple[Question, ...]:
    """The questions with the values of cities in place of "the same as", and those that cannot be told as not
    understood. Raises `StoreUnavailable`."""
    added = view.catalogue.added
    return tuple(
        changed(each, Condition, view.recorded)
        if askable(each, phrases, added)
        else Decline("not_understood")
        for each in questions
    )


def _speech_of(questions: Sequence[Question], view: StoreView, speech: Speech) -> Speech:
    """The language that a message wishes for, where Jamae speaks it."""
    wished = [question.language for question in questions if isinstance(question, Speak)]
    spoken = view.catalogue.spoken(speech.phrases.languages)
    return next((replace(speech, language=code) for code in wished if code in spoken), speech)


def _spoken(language: str, languages: Sequence[str]) -> str:
    if language in languages:
        return language
    return "en" if "en" in languages else next(iter(languages), "en")


def state_after(turn: Turn, answers: Sequence[Answer]) -> DialogueState:
    """What the conversation is about after a turn; a list that was cut remembers where."""
    language = turn.speech.language
    if Talk("forget") in turn.questions:
        return DialogueState(language)
    state = after(turn.state, turn.questions, _at_most_shown(turn.view), language=language)
    state = replace(state, sources=tuple(dict.fromkeys((*turn.state.sources, *_sources_of(turn, answers)))))
    told_earlier = {name: getattr(turn.state, name) for name in ("cities", "before", "listed", "lately")}
    if all(isinstance(question, Unrecorded) and question.of == All() for question in turn.questions):
        return replace(state, **told_earlier)  # nothing was told of any city
    last = answers[-1]
    if len(last.told) > 1 or isinstance(turn.questions[-1], More | NotPartner) and last.told:
        state = told_of(replace(state, **told_earlier), last.told)
        return replace(state, listed=last.told, beyond=last.beyond, skip=last.skip, declined=False)
    return state


def _sources_of(turn: Turn, answers: Iterable[Answer]) -> Iterator[str]:
    """The keys of the sources of some answers, that of the office's telephone where it was told."""
    for told in answers:
        yield from (statement.source for statement in (*_statements(told), *told.searched))
        yield from told.sources
        if told.contact:
            yield from turn.catalogue.contact_sources


def _at_most_shown(view: StoreView) -> Keys:
    return lambda cities: view.keys(cities, SHOWN)[:SHOWN]


def _since(start: float) -> float:
    return round((time.perf_counter() - start) * 1000, 3)


def _statements(told: Answer) -> tuple[Statement, ...]:
    return tuple(dict.fromkeys((*(s for cell in told.cells for s in statements_of(cell)), *told.statements)))


def _compose(turn: Turn, answers: Sequence[Answer], misread: Sequence[tuple[str, str]]) -> Reply:
    """One reply of several answers: each of their paragraphs once, sources in one line, one picture."""
    statuses = {told.status for told in answers}
    notes = tuple(dict.fromkeys(note for told in answers for note in told.notes))
    if misread and statuses != {"not_understood"}:
        read = [turn.say("note-read-as", written=written, name=turn.city(key)) for written, key in misread]
        notes = (*notes, turn.sentences(*read))
    paragraphs = dict.fromkeys((*(paragraph for told in answers for paragraph in told.paragraphs), *notes))
    text = "\n\n".join(map(capital, paragraphs))
    cells = dict.fromkeys(cell for told in answers for cell in told.cells)
    offered = _offered(turn, answers[-1])
    statements = [statement for told in answers for statement in _statements(told)]
    searched = [statement for told in answers for statement in told.searched]
    further = [key for told in answers for key in told.sources]
    named = [key for told in answers for key in told.named]
    return Reply(
        next(status for status in STATUSES if status in statuses),
        turn.speech.language,
        text,
        sources_told(turn, [*statements, *searched], further),
        _sources_used(turn, statements, [*(each.source for each in searched), *further, *named]),
        tuple(offered),
        tuple(offered.values()),
        tuple(choice for told in answers for choice in told.choices),
        _foreign(text, turn.speech.language),
        next((told.picture for told in answers if told.picture), None),
        tuple(fact_told(turn, cell) for cell in cells),
        next((told.table for told in answers if told.table), None),
        notes,
        tuple(dict.fromkeys(missing for told in answers for missing in told.missing)),
        reading_told(turn, turn.questions),
        max((told.contact for told in answers if told.contact), key=lambda each: each.asked, default=None),
    )


def _offered(turn: Turn, last: Answer) -> dict[str, str]:
    """The questions to offer next, each with its short name; none that was asked a moment ago, if there are
    others."""
    asked = [question for said in (*turn.state.turns, turn.questions) for question in said]
    fresh = [each for each in last.suggestions if not _is_asked(meaning_of(*each), asked)]
    offered: dict[str, str] = {}
    for key, city in dict.fromkeys(fresh or last.suggestions):
        short = turn.say(f"{key}-short")
        if city and last.told != (city,):
            named = turn.say("suggest-elsewhere-short", city=turn.city(city))
            short = short if named in offered.values() else named
        offered[turn.say(key, city=turn.city(city) if city else "")] = short
        if len(offered) == SUGGESTED:
            break
    return offered


def _is_asked(means: Sequence[Question], asked: Sequence[Question]) -> bool:
    return bool(means) and all(question in asked for question in means)


def sources_told(turn: Turn, statements: Iterable[Statement], further: Iterable[str] = ()) -> str:
    """One line: each source with the places in it that the answer came from, and its address; `further` are
    the keys of sources of what is no statement."""
    places: dict[str, list[str]] = {}
    for statement in statements:
        told = places.setdefault(statement.source, [])
        if statement.place in ("intro", "list", "table") and statement.place not in told:
            told.append(statement.place)
    for key in further:
        places.setdefault(key, [])
    if not places:
        return ""
    parts = []
    for source, found in places.items():
        title = turn.catalogue.source_title(source, turn.speech.language)
        named = turn.speech.join([turn.say(f"place-{place}-short") for place in sorted(found)])
        part = turn.say("source-part", title=title, places=named) if found else title
        address = turn.catalogue.source_address(source)
        parts.append(turn.say("source-at", title=part, address=address) if address else part)
    return turn.say("source-line", sources=turn.say("join-sources").join(parts))


def _sources_used(
    turn: Turn, statements: Iterable[Statement], further: Iterable[str]
) -> tuple[SourceUsed, ...]:
    """Each source with the lines of its text that were told; `further` are the keys of sources of which no
    line was."""
    lines: dict[str, set[int]] = {}
    for statement in statements:
        lines.setdefault(statement.source, set()).update(filter(None, (statement.line,)))
    for key in further:
        lines.setdefault(key, set())
    return tuple(
        SourceUsed(told.title, told.address, told.page, tuple(sorted(numbers)) if told.page else ())
        for told, numbers in ((source_told(turn, key), numbers) for key, numbers in lines.items())
    )


def _foreign(text: str, language: str) -> tuple[tuple[str, str], ...]:
    """Runs of Han characters in a text of a language that is not written with them, for the `lang`
    attribute."""
    if language in ("ja", "zh", "zh-Hant"):
        return ()
    return tuple((run, "zh-Hant") for run in dict.fromkeys(re.findall(r"[\u3400-\u9fff]{2,}", text)))
