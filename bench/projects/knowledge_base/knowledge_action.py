"""The action of the knowledge-base bot: rasa-sdk's own, over cities.json in the folder it is run from."""

from __future__ import annotations

from rasa_sdk.knowledge_base.actions import ActionQueryKnowledgeBase
from rasa_sdk.knowledge_base.storage import InMemoryKnowledgeBase


class ActionCities(ActionQueryKnowledgeBase):  # type: ignore[misc]
    """Answers about the objects of type "city"."""

    def __init__(self) -> None:
        super().__init__(InMemoryKnowledgeBase("cities.json"))
