"""What a conversation was last about: the assistant's whole memory of it, kept as one small JSON slot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any


@dataclass(frozen=True)
class Focus:
    """The last turn about the subject.

    `cities` is what was told of, `before` the other single city told of before that, `listed` the last list in the order told (for "the second one"), `asked` the
    attributes. Of a long list only its beginning is told and remembered; `skip` and `beyond` say how many cities stood before it and after it,
    and `conditions` how to find them all. `among` are the conditions of the last question, `rank` the place in an order
    that it was about. `pending` is a question that waits for the city or attribute that Jamae asked for.
    `picture` is the picture that was shown: map, timeline or chart; `value` and `year` what else the question asked for.
    """

    language: str = ""
    kind: str = ""
    cities: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    beyond: int = 0
    before: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    end: str = ""
    conditions: tuple[tuple[Any, ...], ...] = ()
    pending: str = ""
    among: tuple[tuple[Any, ...], ...] = ()
    rank: int = 0
    picture: str = ""
    value: Any = None
    skip: int = 0
    year: str = ""

    def as_slot(self) -> dict[str, Any]:
        return {name: value for name, value in asdict(self).items() if value}

    @classmethod
    def from_slot(cls, slot: Mapping[str, Any] | None) -> Focus:
        """The focus that a slot holds; what an older version left there and this one does not know is dropped."""
        known = {field.name for field in fields(cls)}
        values = {name: value for name, value in (slot or {}).items() if name in known}
        for name in ("cities", "listed", "before", "asked"):
            values[name] = tuple(values.get(name) or ())
        for name in ("conditions", "among"):
            values[name] = tuple(tuple(condition) for condition in values.get(name) or ())
        return cls(**values)
