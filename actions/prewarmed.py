"""The pictures that are asked for most: of all partner cities, in every language."""

from __future__ import annotations

from collections.abc import Iterator

from actions.knowledge import Knowledge
from actions.pictures.drawing import Drawing
from actions.questions.questions import Picture
from actions.questions.sets import All
from actions.questions.state import DialogueState
from actions.respond import answer_questions
from actions.text.phrases import Speech

QUESTIONS = (
    Picture(All(), "map"),
    Picture(All(), "timeline"),
    Picture(All(), "chart", "population"),
    Picture(All(), "chart", "temperature"),
)


def prewarmed_pictures(knowledge: Knowledge) -> Iterator[Drawing]:
    """The drawings that go with the answers to these questions. Raises `StoreUnavailable`."""
    for language in knowledge.phrases.languages:
        speech = Speech(knowledge.phrases, language)
        for question in QUESTIONS:
            with knowledge.view() as view:
                picture = answer_questions((question,), DialogueState(), view, speech).reply.picture
            if picture is not None:
                yield picture
