"""Utterances of data/<language>/nlu.yml as conversations of one turn, where their annotation tells all.

They are plain questions of one kind, by other hands than the conversations. Many an utterance goes on from
something, or leaves open of which cities it asks; those are passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import get_args

from actions.questions.questions import (
    Decline,
    Fact,
    List,
    NotPartner,
    Profile,
    Question,
    Reason,
    Talk,
    Talking,
    Unrecorded,
)
from actions.questions.sets import All, Cities, Order, Picked
from actions.understand.learn.conversations import Conversation, LabelledTurn
from actions.understand.source import KNOWN
from nlu.common_names import NAMING
from nlu.message import Message
from nlu.training.examples import Example

HAND = "utterances"
REASONS: Mapping[str, Reason] = {"home_city": "home", "exchange_programme": "programme"}
"""Intents that have another name in the notation."""
TOUCHING_NOTHING = frozenset((
    *NAMING, "home", "attribute", "question_word", "conjunction", "subject", "title", "preposition", "degree",
    "average", "naming", "asker", "unrecorded", "superlative",
))  # fmt: skip
"""Kinds of spans beside which an utterance means what its annotation says, and no more."""


def conversations_of(
    examples: Iterable[Example], read: Callable[[str, str], Message]
) -> Iterator[Conversation]:
    """A conversation of one turn for each utterance whose annotation says all that it means."""
    for example in examples:
        question = _meant(example, read(example.text, example.language))
        if question is not None:
            yield Conversation(example.language, HAND, (LabelledTurn(example.text, (question,)),))


def _meant(example: Example, message: Message) -> Question | None:
    kind = REASONS.get(example.kind, example.kind)
    if kind in get_args(Reason):
        return None if message.of(*NAMING) else Decline(kind)  # type: ignore[arg-type]
    if kind in get_args(Talking):
        return Talk(kind)  # type: ignore[arg-type]
    if kind == "other_city":
        places = tuple(span.text for span in message.of("place"))
        return None if message.of(*NAMING) or not places else NotPartner(places)
    return _asked(kind, example, message)


def _asked(kind: str, example: Example, message: Message) -> Question | None:
    """A question about the partners of which no other span could change the meaning."""
    order = message.of("order")
    if any(span.kind not in (*TOUCHING_NOTHING, "order") for span in message.spans):
        return None
    cities = tuple(dict.fromkeys(str(span.value) for span in message.of(*NAMING)))
    attributes = tuple(sorted(example.attributes))
    if kind == "rank" and not cities and len(attributes) == 1 and example.end and attributes[0] in KNOWN:
        return List(Picked(All(), Order(attributes[0], descending=example.end == "highest"), 1))
    if not cities or order:
        return None
    if kind == "profile":
        return Profile(Cities(cities))
    if kind == "fact" and attributes == ("unknown",):
        return Unrecorded(Cities(cities), "")
    known = attributes and set(attributes) <= KNOWN
    return Fact(Cities(cities), attributes) if kind == "fact" and known else None
