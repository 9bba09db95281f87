"""The pictures that are asked for most: of all partner cities, in every language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from actions.answering import Knowledge
from actions.focus import Focus
from actions.kinds import KINDS
from actions.phrases import Speech
from actions.pictures.drawing import Drawing
from actions.question import Question
from actions.tell.turn import Turn

QUESTIONS = (
    Question("picture", value="map"),
    Question("picture", value="timeline"),
    Question("picture", ("population",), value="chart"),
    Question("picture", ("temperature",), value="chart"),
)


def standing_pictures(knowledge: Knowledge) -> Iterator[Drawing]:
    """The drawings that go with the answers to these questions. Raises `StoreUnavailable`."""
    catalogue = knowledge.catalogue()
    for language in knowledge.phrases.languages:
        speech = Speech(knowledge.phrases, language)
        for question in QUESTIONS:
            with knowledge.store.connect() as connection:
                turn = Turn(
                    question, Focus(), speech, catalogue, connection, knowledge.topics, dt.date.today(), []
                )
                picture = KINDS[question.kind](turn).picture
            if picture is not None:
                yield picture
