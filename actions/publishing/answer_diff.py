"""What a change of the data changes in the answers: the question matrix, asked of the old and the new."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from actions.answers.kinds.talk import CHOSEN
from actions.knowledge import Knowledge
from actions.loading.snapshot import Snapshot, content_hash, pack
from actions.loading.write import memory_engine
from actions.publishing.question_matrix import TOGETHER, MatrixQuestion, Values, questions
from actions.questions.state import DialogueState
from actions.reply import Reply
from actions.respond import answer_questions
from actions.store import schema
from actions.store.catalogue import Catalogue
from actions.store.city_sets import StoreView
from actions.store.store import Store
from actions.text.phrases import Speech
from actions.text.staff_messages import Sentence

MOST_CITIES = 50
"""How many changed cities are asked about; of more, the number left out is told."""
ANSWERED = ("answered", "contested", "corrected", "small_talk")
SHOWN = 20
"""How many changes are told in the terminal; the page shows all."""


@dataclass(frozen=True)
class Difference:
    """One question whose answer changes. ``before`` and ``after`` are replies by language, or None."""

    asked: MatrixQuestion
    before: Mapping[str, Reply | None]
    after: Mapping[str, Reply | None]

    @property
    def languages(self) -> list[str]:
        """Those in which something changes."""
        return [each for each in self.after if text_of(self.before[each]) != text_of(self.after[each])]

    @property
    def matters(self) -> bool:
        """Whether a citizen would notice; not if one side cannot be asked and the other does not answer."""
        lacks = None in (*self.before.values(), *self.after.values())
        return bool(self.languages) and (not lacks or _answers(self.before) or _answers(self.after))

    @property
    def is_newly_answerable(self) -> bool:
        return _answers(self.after) and not _answers(self.before)

    @property
    def is_no_longer_answerable(self) -> bool:
        return _answers(self.before) and not _answers(self.after)


@dataclass(frozen=True)
class Differences:
    """Everything that changes, in the order asked: city after city, then all together."""

    before_hash: str
    after_hash: str
    languages: tuple[str, ...]
    asked: int
    cities_left_out: int
    changed: tuple[Difference, ...]
    before: Catalogue
    after: Catalogue

    def name(self, city: str, language: str) -> str:
        """A city's name, also of one that is only in the old or only in the new data."""
        known = self.after if ("city", city) in self.after.names else self.before
        return known.name("city", city, language)

    def attribute(self, key: str, language: str, phrases: Any) -> str:
        """What an attribute is called."""
        for catalogue in (self.after, self.before):
            if key in catalogue.added:
                return catalogue.attribute_name(key, language)
        home = self.after.home(language)
        return str(phrases.say(language, f"attribute-{key.replace('_', '-')}", home=home, home_official=home))

    def sentences(self, language: str = "en") -> list[str]:
        """In short, for a terminal: the facts that change, what can newly or no longer be asked, and totals.

        Cities are named, and answers quoted, in `language` where Jamae speaks it.
        """
        language = language if language in self.languages else self.languages[0]
        facts = [each for each in self.changed if each.asked.is_fact]
        told = [_item(self._change(each, language)) for each in facts[:SHOWN]]
        if len(facts) > SHOWN:
            told.append(_item(Sentence("diff-more", count=len(facts) - SHOWN)))
        if newly := [self._fact(each, language) for each in facts if each.is_newly_answerable]:
            told.append(Sentence("diff-newly", named=_some(newly)))
        if no_longer := [self._fact(each, language) for each in facts if each.is_no_longer_answerable]:
            told.append(Sentence("diff-no-longer", named=_some(no_longer)))
        if self.cities_left_out:
            told.append(Sentence("diff-left-out", count=self.cities_left_out))
        if not self.changed:
            return [*told, Sentence("diff-nothing", asked=self.asked)]
        count, languages = len(self.changed), len(self.languages)
        counts = {"count": count, "asked": self.asked, "facts": len(facts), "others": count - len(facts)}
        if languages > 1:
            return [*told, Sentence("diff-count-languages", languages=languages, **counts)]
        return [*told, Sentence("diff-count", **counts)]

    def _fact(self, difference: Difference, language: str) -> Sentence:
        about = difference.asked.about.replace("_", " ")
        return Sentence("diff-fact", city=self.name(difference.asked.city, language), about=about)

    def _change(self, difference: Difference, language: str) -> Sentence:
        """In `language`, else in the first one in which something changes."""
        language = language if language in difference.languages else difference.languages[0]
        replies = difference.before[language], difference.after[language]
        before, after = map(_in_line, replies)
        if before == after:  # only where it is from has changed
            before, after = (" ".join(text_of(each).split()) for each in replies)
        return Sentence("diff-change", fact=self._fact(difference, language), before=before, after=after)


def _item(sentence: Sentence) -> Sentence:
    return Sentence("item", text=sentence)


def _some(facts: list[Sentence]) -> Sentence | tuple[Sentence, ...]:
    """The first of them, and how many more there are."""
    if len(facts) <= SHOWN:
        return tuple(facts)
    return Sentence("diff-named-more", named=tuple(facts[:SHOWN]), count=len(facts) - SHOWN)


def differences(
    languages: Path,
    old: Snapshot,
    new: Snapshot,
    *,
    most_cities: int | None = MOST_CITIES,
) -> Differences:
    """Ask both; `languages` is the folder of the language folders, whose phrases tell both.

    `most_cities` None is no limit.

    Only cities of which something told has changed are asked about, since the answers about others are the
    same.
    """
    before, after = Values.read(old), Values.read(new)
    touched = touched_cities(old, new)
    asked_cities = touched if most_cities is None else touched[:most_cities]
    matrix: dict[tuple[str, str, str], MatrixQuestion] = {}
    for values in (after, before):
        for asked in questions(values, asked_cities):
            matrix.setdefault((asked.city, asked.about, asked.other), asked)
    order = {city: place for place, city in enumerate(asked_cities)}
    ordered = sorted(matrix.values(), key=lambda asked: order.get(asked.city, len(order)))
    with Side.open(languages, old, before) as then, Side.open(languages, new, after) as now:
        known = now.knowledge.phrases.languages
        ordered_languages = (*CHOSEN, *(each for each in known if each not in CHOSEN))
        spoken = tuple(each for each in now.catalogue.spoken(ordered_languages) if each in known)
        found = [
            Difference(
                asked,
                {language: then.reply(asked, language) for language in spoken},
                {language: now.reply(asked, language) for language in spoken},
            )
            for asked in ordered
        ]
        return Differences(
            content_hash(pack(old)),
            content_hash(pack(new)),
            spoken,
            len(ordered),
            len(touched) - len(asked_cities),
            tuple(each for each in found if each.matters),
            then.catalogue,
            now.catalogue,
        )


def approval_code(before_hash: str, after_hash: str, revision: int) -> str:
    """What a person approves: that one content takes the place of another, and neither is any other.

    `revision` is the number of the change that made the one live, so that no approval holds once more after
    it was published and taken back.
    """
    return f"{before_hash or 'nothing'}-{after_hash}-{revision}"


class Side:
    """The old or the new data, ready to be asked."""

    def __init__(self, knowledge: Knowledge, view: StoreView, values: Values) -> None:
        self.knowledge = knowledge
        self.catalogue = view.catalogue
        self._view = view
        self._cities = frozenset(values.cities)
        self._attributes = frozenset(values.attributes)

    @classmethod
    @contextmanager
    def open(cls, languages: Path, snapshot: Snapshot, values: Values) -> Iterator[Side]:
        knowledge = Knowledge(Store(memory_engine(snapshot)), languages)
        with knowledge.view() as view:
            yield cls(knowledge, view, values)

    def reply(self, asked: MatrixQuestion, language: str) -> Reply | None:
        """None where this side does not have the city or the attribute."""
        if not set(asked.cities) <= self._cities or not set(asked.attributes) <= self._attributes:
            return None
        speech = Speech(self.knowledge.phrases, language)
        self._view.asked.clear()
        return answer_questions((asked.question,), DialogueState(), self._view, speech).reply


def text_of(reply: Reply | None) -> str:
    """Everything that a reply says, its source included; nothing where it cannot be asked."""
    return reply.full_text if reply else ""


def _in_line(reply: Reply | None) -> str:
    return " ".join(reply.text.split()) if reply else Sentence("diff-not-there")


def _answers(replies: Mapping[str, Reply | None]) -> bool:
    return any(reply is not None and reply.status in ANSWERED for reply in replies.values())


# ---- Which cities


def touched_cities(old: Snapshot, new: Snapshot) -> list[str]:
    """Cities of which something that is told differs: the old ones in their order, then the new ones.

    All of them, where what differs may stand in any answer: the home city's names, a source's title, an
    attribute.
    """
    everything = _shared(old) != _shared(new)
    before, after = _told(old), _told(new)
    return [
        city for city in dict.fromkeys([*before, *after]) if everything or before.get(city) != after.get(city)
    ]


def _shared(snapshot: Snapshot) -> str:
    parts = [
        snapshot[table] for table in (schema.source, schema.attribute, schema.attribute_word, schema.contact)
    ]
    return _plain([*parts, [row for row in snapshot[schema.name] if row["subject"] == "home"]])


def _told(snapshot: Snapshot) -> dict[str, str]:
    """By city all that answers about it are told from, as text: values, names and translations."""
    names: dict[str, list[Any]] = {}
    for row in snapshot[schema.name]:
        names.setdefault(row["key"], []).append([row["subject"], row["language"], row["name"], row["status"]])
    translations: dict[str, list[Any]] = {}
    for row in snapshot[schema.translation]:
        translations.setdefault(row["original"], []).append([row["language"], row["text"]])
    told: dict[str, list[Any]] = {row["key"]: [names.get(row["key"])] for row in snapshot[schema.city]}
    for row in snapshot[schema.statement]:
        value = {key: row[key] for key in row if key not in ("line", "quote", "position", "day")}
        doubt = (row["doubt"] or "").removeprefix("same_as:")
        used = [names.get(key) for key in (row["text"], doubt) if key]
        told[row["city"]].append([value, used, translations.get(row["text"])])
    return {city: _plain(parts) for city, parts in told.items()}


def _plain(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=dt.date.isoformat)


def by_city(changed: Iterable[Difference]) -> Iterator[tuple[str, list[Difference]]]:
    """(city, its differences) in their order, those of all cities together last."""
    grouped: dict[str, list[Difference]] = {}
    for difference in changed:
        grouped.setdefault(difference.asked.city, []).append(difference)
    together = grouped.pop(TOGETHER, [])
    yield from grouped.items()
    if together:
        yield TOGETHER, together
