"""The names in a message as Rasa's entities, with their places in what was typed.

Numbers, dates and listed words are none: utterances are annotated with names only, so `rasa test nlu` would
count each of them as wrong. They are in the `reading` of the message.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message as RasaMessage

from nlu.message import Span
from nlu.pipeline.draft import Draft

ENTITY_OF = {
    "city": "city",
    "misspelt_city": "city",
    "person": "person",
    "misspelt_person": "person",
    "place": "place",
    "home": "home",
}


def set_entities(message: RasaMessage, draft: Draft, spans: Iterable[Span], extractor: str) -> None:
    """Put these names, and none that the extractor put there before, among the message's entities."""
    others = [entity for entity in message.get(ENTITIES) or () if entity["extractor"] != extractor]
    found = [_entity(span, draft, extractor) for span in spans if span.kind in ENTITY_OF]
    message.set(ENTITIES, sorted(others + found, key=lambda entity: entity["start"]), add_to_output=True)


def _entity(span: Span, draft: Draft, extractor: str) -> dict[str, Any]:
    start, end = draft.alignment.typed_place(span.start, span.end)
    return {
        "entity": ENTITY_OF[span.kind],
        "value": span.text if span.kind == "place" else span.value,
        "start": start,
        "end": end,
        "extractor": extractor,
    }
