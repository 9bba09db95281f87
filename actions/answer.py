"""The one custom action of the Rasa project: a thin coat over `actions.answering.respond`."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, Restarted, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.answering import Knowledge, Reply, respond
from actions.explanation import explain
from actions.focus import Focus
from actions.pictures.gallery import shared_gallery
from actions.reading import Reading
from actions.store import database_url, shared_store

LANGUAGE_DATA = Path("data")
"""A Rasa project is run from its folder."""

# rasa_sdk reads this when it has imported us; its own default is every address of the machine, for anybody.
os.environ.setdefault("SANIC_HOST", "127.0.0.1")


@lru_cache(maxsize=1)
def shared_knowledge() -> Knowledge:
    """The process's one view of the knowledge."""
    return Knowledge(shared_store(database_url()), LANGUAGE_DATA)


class ActionAnswer(Action):
    """Answers every turn: reads what the NLU put into the message, and remembers the focus in its slot."""

    def name(self) -> str:
        return "action_answer"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        message = tracker.latest_message
        reading = Reading.from_json(message["reading"])
        focus = Focus.from_slot(tracker.get_slot("focus"))
        reply, after, explanation = respond(reading, focus, shared_knowledge())
        explain(explanation)
        picture = shared_gallery().offer(reply.picture) if reply.picture else None
        dispatcher.utter_message(
            text=reply.full_text,
            buttons=buttons(reply),
            # as Rasa's channels know it: a path on our server, of a form that every program can show
            image=picture and picture.replace(".svg", ".png"),
            answer=reply.as_json(picture),
        )
        if "forget" in reading.values("command"):
            return [Restarted()]
        return [SlotSet("focus", after.as_slot())]


def buttons(reply: Reply) -> list[dict[str, str]]:
    """Suggestions and choices as buttons; what a button sends is what a person might have typed."""
    return [{"title": text, "payload": text} for text in (*reply.choices, *reply.suggestions)]
