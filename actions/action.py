"""The one custom action of the Rasa project: a thin coat over `actions.respond.respond`."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, Restarted, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.answers.explanation import explain
from actions.knowledge import Knowledge
from actions.pictures.gallery import shared_gallery
from actions.questions.questions import Talk
from actions.questions.state import DialogueState
from actions.reply import Reply
from actions.respond import Interpretation, respond
from actions.store.city_sets import StoreView
from actions.store.shared import shared_store
from actions.store.store import database_url
from actions.understand.by_judge import by_judge
from actions.understand.learned import FILE, read
from nlu.message import Message

LANGUAGE_DATA = Path("data")
"""A Rasa project is run from its folder."""
LEARNED = FILE
"""What was learned from conversations: `jamae learn` makes it anew."""

# rasa_sdk reads this when it has imported us; its own default is every address of the machine, for anybody.
os.environ.setdefault("SANIC_HOST", "127.0.0.1")


@lru_cache(maxsize=1)
def shared_knowledge() -> Knowledge:
    """The process's one view of the knowledge."""
    return Knowledge(shared_store(database_url()), LANGUAGE_DATA)


def read_ahead() -> None:
    """Read what answers need, half a second that the first visitor should not wait for."""
    shared_knowledge()
    read(LEARNED)


def interpret(message: Message, state: DialogueState, view: StoreView) -> Interpretation:
    """What turns a message that was read into questions, with what was learned from conversations."""
    return by_judge(message, state, view, read(LEARNED))


class ActionAnswer(Action):
    """Answers every turn: reads what the NLU put into the message, and remembers the conversation's state
    in its slot."""

    def name(self) -> str:
        return "action_answer"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        message = Message.from_json(tracker.latest_message["reading"])
        state = DialogueState.from_slot(tracker.get_slot("focus"))
        answered = respond(message, state, shared_knowledge(), interpret)
        reply = answered.reply
        explain(answered.explanation)
        picture = await shared_gallery().offer(reply.picture) if reply.picture else None
        dispatcher.utter_message(
            text=reply.full_text,
            buttons=buttons(reply),
            # as Rasa's channels know it: a path on our server, of a form that every program can show
            image=picture and picture.replace(".svg", ".png"),
            answer=reply.as_json(picture),
        )
        if Talk("forget") in answered.explanation.questions:
            return [Restarted()]
        return [SlotSet("focus", answered.state.as_slot())]


def buttons(reply: Reply) -> list[dict[str, str]]:
    """Suggestions and choices as buttons; what a button sends is what a person might have typed."""
    return [{"title": text, "payload": text} for text in (*reply.choices, *reply.suggestions)]
