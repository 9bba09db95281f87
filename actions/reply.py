"""What a channel shows for the answers to a message, and one of its parts after another."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from actions.answers.offered import meaning_of
from actions.answers.telling.kind_note import kind_note
from actions.answers.telling.parts import Contact, FactTold, SourceUsed, Table
from actions.answers.telling.readings import reading_told
from actions.answers.telling.turn import Answer, Status, Turn, capital
from actions.answers.telling.values import fact_told, may_know_told, source_told, statements_of
from actions.pictures.drawing import Drawing
from actions.questions.questions import Question
from actions.store.queries import Statement

SUGGESTED = 3
"""So many next questions are offered."""
STATUSES: tuple[Status, ...] = (
    "corrected", "contested", "answered", "not_partner", "not_recorded", "ambiguous", "outside", "small_talk",
    "not_understood",
)  # fmt: skip
"""The status of a reply to several questions is the first of these that one of its answers has."""


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


def composed(turn: Turn, answers: Sequence[Answer], misread: Sequence[tuple[str, str]]) -> Reply:
    """One reply of several answers: each of their paragraphs once, sources in one line, one picture."""
    statuses = {told.status for told in answers}
    notes = tuple(dict.fromkeys(note for told in answers for note in told.notes))
    if misread and statuses != {"not_understood"}:
        read = [turn.say("note-read-as", written=written, name=turn.city(key)) for written, key in misread]
        notes = (*notes, turn.sentences(*read))
    said = [capital(paragraph) for told in answers for paragraph in told.paragraphs]
    telephone = turn.contact.telephone if turn.contact else ""
    said = list(_with_one_contact(said, may_know_told(turn), telephone))
    if note := kind_note(turn, " ".join(said)):
        notes = (note, *notes)
    paragraphs = [*said, *map(capital, notes)]
    text = "\n\n".join(_each_once(paragraphs))
    cells = dict.fromkeys(cell for told in answers for cell in told.cells)
    offered = _offered(turn, answers[-1])
    statements = [statement for told in answers for statement in statements_told(told)]
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


def _with_one_contact(paragraphs: Sequence[str], contact: str, telephone: str) -> Iterator[str]:
    """The paragraphs, of which only the last one that does says who may know; none, where the telephone is
    told with something else."""
    without = [each.removesuffix(contact).rstrip() if contact else each for each in paragraphs]
    if telephone and any(telephone in each for each in without):
        yield from without
        return
    last = max((place for place, each in enumerate(paragraphs) if each.endswith(contact)), default=None)
    for place, (whole, bare) in enumerate(zip(paragraphs, without, strict=True)):
        yield whole if place == last else bare


def _each_once(paragraphs: Sequence[str]) -> list[str]:
    """The paragraphs but for those that stand once more, alone or within another one."""
    different = list(dict.fromkeys(paragraphs))
    return [each for each in different if not any(each in other for other in different if other != each)]


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


def statements_told(told: Answer) -> tuple[Statement, ...]:
    return tuple(dict.fromkeys((*(s for cell in told.cells for s in statements_of(cell)), *told.statements)))
