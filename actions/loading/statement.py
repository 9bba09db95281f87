"""One statement: a value that a citizen can be told, and where it stands."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

Value = str | float | datetime.date


@dataclass(frozen=True)
class ParsedStatement:
    """What one place of one source says about one attribute of one city.

    ``city`` is a key; in a page whose names are not resolved yet, it is the name as spelled, and so is the
    value of a signer or province. ``place`` is intro, list, table or a CSV file's name, ``line`` counts from
    1 in the file, and ``quote`` is the exact words that the value was read from.
    ``rank`` is preferred or normal; ``doubt`` is contested, same_as:<city key>, or None.
    """

    city: str
    attribute: str
    value: Value
    place: str
    line: int
    quote: str
    unit: str | None = None
    source: str = ""
    rank: str = "normal"
    doubt: str | None = None

    def as_row(self) -> dict[str, object]:
        """The columns of SQL table `statement`, the value in the column of its type."""
        return {
            "city": self.city,
            "attribute": self.attribute,
            "text": self.value if isinstance(self.value, str) else None,
            "number": self.value if isinstance(self.value, float) else None,
            "date": self.value if isinstance(self.value, datetime.date) else None,
            "unit": self.unit,
            "source": self.source,
            "place": self.place,
            "line": self.line,
            "quote": self.quote,
            "rank": self.rank,
            "doubt": self.doubt,
        }


@dataclass(frozen=True)
class Finding:
    """Something that loading found by comparing, told to staff as the `Sentence` in ``detail``.

    ``kind`` is contested (places disagree), same_value (cities share a value to the digit), count (a number
    that the introduction claims, beside what the table holds), spelling, unknown_name or unread.
    """

    kind: str
    detail: str
    city: str | None = None
    attribute: str | None = None
    line: int | None = None
    claimed: float | None = None
    counted: float | None = None

    @property
    def contradicts(self) -> bool:
        """Whether two places cannot both be right, or one is likely a slip."""
        return self.kind in ("contested", "same_value") or (
            self.kind == "count" and self.claimed != self.counted
        )
