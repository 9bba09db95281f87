"""The judge: it chooses among what the network wrote, and knows how sure it is.

It is learned from conversations that the network did not learn from, since only there does the network err as
it will.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from actions.questions.notation import kind_of
from actions.questions.questions import (
    Compare,
    Decline,
    Difference,
    NotPartner,
    Question,
    Ratio,
    Speak,
    Unrecorded,
)
from actions.questions.sets import All, Cities, Condition, Where
from actions.questions.state import DialogueState, Keys
from actions.understand.held import Held, Said, features_of_held, held_by, said_in
from actions.understand.loglinear import score
from actions.understand.network import Network
from actions.understand.reading import questions_of
from actions.understand.references import References
from actions.understand.sameness import Sameness
from actions.understand.source import source_of, with_added
from actions.understand.writing import Unsayable
from nlu.message import Message

YEARS = {"this": "y+0", "next": "y+1", "last": "y-1"}
"""What the years that messages name by the clock are written as."""
NAMES = ("city", "misspelt_city", "home")
"""Kinds of spans that name a city that something is asked of, which is told beside the thing."""
IN_A_WORD = re.compile(r"[a-z0-9\u00c0-\u04ff]{2}")
"""Two letters of scripts that write words apart, in folded text."""
LEAST_LIKELY = -12.0
"""Natural logarithm below which one probability is as small as another."""


@dataclass(frozen=True)
class Reading:
    """Questions that a message may ask, the tokens that the network wrote them as, and how likely they, or
    others that ask the same, are to it (natural logarithm of the probability)."""

    questions: tuple[Question, ...]
    likelihood: float
    place: int
    tokens: tuple[str, ...] = ()
    held: tuple[Held, ...] = ()
    """The cities that the questions are about."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of the questions by their names in the notation, each once."""
        return tuple(dict.fromkeys(map(kind_of, self.questions)))


def readings_of(
    message: Message, state: DialogueState, network: Network, keys: Keys, year: int
) -> list[Reading]:
    """The readings considered, the likeliest first; none where nothing that was written is a question.

    `year` is the one that it is.

    Raises `StoreUnavailable`.
    """
    references = References(message, state, year)
    source = source_of(message, state, references, network.vocabulary)
    read = network.read(source)
    thing = thing_in(message, *read.thing)
    found: list[Reading] = []
    for written in read.written:
        try:
            questions = questions_of(with_added(written.tokens, source), references)
        except Unsayable:
            continue
        if not any(isinstance(each, NotPartner) and not each.places for each in questions):
            named = tuple(_naming(question, thing) for question in questions)
            found.append(Reading(named, written.likelihood, len(found), written.tokens))
    looked_up = lru_cache(maxsize=None)(keys)
    partners = _countries_of_partners(message, looked_up)
    true = [each for each in found if not denies(each.questions, partners)] or found
    true = [each for each in true if not of_another_year(each.tokens, message)] or true
    return [replace(each, held=held_by(each.questions, looked_up)) for each in _each_once(true, looked_up)]


def _each_once(readings: Sequence[Reading], keys: Keys) -> list[Reading]:
    """Readings that ask the same as one, the likeliest of them, with the likelihood of all."""
    sameness = Sameness(keys)
    alike: dict[frozenset[Any], list[Reading]] = defaultdict(list)
    for reading in readings:
        alike[sameness.forms(reading.questions)].append(reading)
    merged = [replace(each[0], likelihood=_of_all(each)) for each in alike.values()]
    merged.sort(key=lambda reading: -reading.likelihood)
    return [replace(reading, place=place) for place, reading in enumerate(merged)]


def _of_all(readings: Iterable[Reading]) -> float:
    return math.log(sum(math.exp(reading.likelihood) for reading in readings))


def _countries_of_partners(message: Message, keys: Keys) -> frozenset[str]:
    """The countries that a message names and in which there are partners, in its own words."""
    named = {span.text.casefold(): str(span.value) for span in message.of("country")}
    return frozenset(
        text for text, code in named.items() if keys(Where(All(), (Condition("country", "is", code),)))
    )


def of_another_year(tokens: Iterable[str], message: Message) -> bool:
    """Whether tokens take "this year", which a message says, for the next or the last one."""
    said = {YEARS[value] for value in message.values("relative_year") if value in YEARS}
    return bool(said) and not said >= set(YEARS.values()) & set(tokens)


def denies(questions: Iterable[Question], partners: Collection[str]) -> bool:
    """Whether questions take one of these countries with partners (in words) for a place that is none."""
    places = (place for each in questions if isinstance(each, NotPartner) for place in each.places)
    return any(place.casefold() in partners for place in places)


def thing_in(message: Message, start: int, end: int) -> str:
    """What stands between two places of a message, in whole words, without the cities named there."""
    text = message.text
    while 0 < start < end and IN_A_WORD.fullmatch(text[start - 1 : start + 1]):
        start -= 1
    while start < end < len(text) and IN_A_WORD.fullmatch(text[end - 1 : end + 1]):
        end += 1
    kept = [*text[start:end]]
    for name in message.of(*NAMES):
        for place in range(max(name.start, start), min(name.end, end)):
            kept[place - start] = " "
    return " ".join("".join(kept).split()).strip(" ,.;:?!'\"")


def _naming(question: Question, thing: str) -> Question:
    """A question of what is not recorded, or is beside the subject, with the words for it."""
    if isinstance(question, Decline) and question.reason == "not_understood":
        return question
    return replace(question, thing=thing) if isinstance(question, Unrecorded | Decline) else question


def features_of(reading: Reading, circumstances: Circumstances) -> dict[str, float]:
    """What speaks for and against a reading of a message in its circumstances."""
    found = {"likelihood": max(reading.likelihood, LEAST_LIKELY)}
    if reading.place == 0:
        found |= {f"the network's first, {name}": 1.0 for name in ("any message", *circumstances.names)}
    found |= {f"kind {kind}": 1.0 for kind in reading.kinds}
    found |= {f"kind {kind}, intent {circumstances.intent}": 1.0 for kind in reading.kinds}
    found |= {f"kind {kind} after {circumstances.kind_before}": 1.0 for kind in reading.kinds}
    found |= dict(_of_coverage(reading, circumstances))
    found |= {name: 1.0 for name in features_of_held(reading.held, circumstances.said)}
    return found


def _of_coverage(reading: Reading, circumstances: Circumstances) -> Iterator[tuple[str, float]]:
    """What of a message a reading leaves unused, and where it asks what hardly anybody asks."""
    count = len(reading.questions)
    yield f"{min(count, 3)} questions in {min(circumstances.sentences, 3)} sentences", 1.0
    if reading.tokens:
        yield "tokens", len(reading.tokens) / 10
        used = {*reading.tokens, *(token.split(":")[-1].strip("+-") for token in reading.tokens)}
        for kind, names in circumstances.pointed.items():
            together = kind[0].upper() in used
            unused = 0 if together else len(names - used)
            if unused:
                yield f"{kind} unused", float(min(unused, 3))
                yield f"{kind} unused, {reading.kinds[0]}", 1.0
        if circumstances.pointed["named city"] and any(
            token[:1] in "tlbTLB" and token[1:].isdigit() for token in used
        ):
            yield "points back though a city is named", 1.0
    if Speak(circumstances.language) in reading.questions:
        yield "speaks the language of the message", 1.0
    if reading.questions == circumstances.before:
        yield "was asked just before", 1.0
    if len(set(reading.questions)) < count:
        yield "asks the same twice", 1.0
    if any(_compares_one(question) for question in reading.questions):
        yield "compares one city", 1.0


def _compares_one(question: Question) -> bool:
    """Whether a single city is held against others, and nothing says which."""
    if not isinstance(question, Compare | Difference | Ratio) or getattr(question, "to", None) is not None:
        return False
    return isinstance(question.of, Cities) and len(set(question.of.keys)) == 1


@dataclass(frozen=True)
class Judged:
    """A reading with how likely it is to be right (0 to 1), and what speaks for and against it."""

    reading: Reading
    probability: float
    reasons: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Circumstances:
    """What is known of a message besides its readings.

    `names` tell how plain it is. `pointed` are the cities, values and attributes that it names, as tokens,
    and `said` what it says of those it means.
    """

    names: tuple[str, ...]
    intent: str
    sentences: int
    pointed: Mapping[str, frozenset[str]]
    said: Said
    before: tuple[Question, ...]
    language: str

    @property
    def kind_before(self) -> str:
        """The kind of the last question that was asked before; "nothing" where there was none."""
        return kind_of(self.before[-1]) if self.before else "nothing"


def circumstances_of(message: Message, state: DialogueState, year: int) -> Circumstances:
    """The circumstances of a message in its conversation, in the year that it is."""
    names = ["first turn" if not state.turns else "later turn", f"{_about(message.words)} words"]
    names.append(f"{min(len(message.out_of_vocabulary), 3)} unheard words")
    names.append(f"sure {int(message.kinds[0][1] * 5) / 5 if message.kinds else 0:.1f}")
    if len(message.sentences) > 1:
        names.append("several sentences")
    references = References(message, state, year)
    return Circumstances(
        tuple(names),
        message.kinds[0][0] if message.kinds else "",
        len(message.sentences),
        {
            "named city": frozenset(name for name in references.cities if name[0] == "n"),
            "value": frozenset(references.values),
            "attribute": frozenset(str(value) for value in message.values("attribute")),
        },
        said_in(message, state),
        state.turns[-1] if state.turns else (),
        message.language,
    )


def _about(count: int) -> str:
    for most in (3, 6, 10, 16, 25):
        if count <= most:
            return f"up to {most}"
    return "more"


def judged(
    readings: Sequence[Reading], circumstances: Circumstances, weights: Mapping[str, float]
) -> list[Judged]:
    """All readings, the likeliest first."""
    features = [features_of(reading, circumstances) for reading in readings]
    probabilities = _probabilities([score(weights, each) for each in features])
    found = [
        Judged(reading, probability, _reasons(each, weights))
        for reading, probability, each in zip(readings, probabilities, features)
    ]
    return sorted(found, key=lambda each: -each.probability)


def _reasons(features: Mapping[str, float], weights: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    """The features with what each adds or takes away, those that weigh most first."""
    weighed = [(name, round(weights.get(name, 0.0) * value, 2)) for name, value in features.items()]
    return tuple(sorted(weighed, key=lambda pair: -abs(pair[1])))


def _probabilities(scores: Sequence[float]) -> list[float]:
    """The likelihood of each of several by their scores (softmax): from 0 to 1, and 1 in all."""
    top = max(scores, default=0.0)
    powers = [math.exp(value - top) for value in scores]
    whole = sum(powers)
    return [power / whole for power in powers]
