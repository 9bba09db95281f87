"""The attributes that a city can have, and how a value of each type is read from a knowledge file."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Callable
from dataclasses import dataclass

from actions.loading.statement import Value
from actions.text.country import country_codes
from actions.text.staff_messages import Sentence

PARTNERSHIP_TYPES = ("sister", "friendship")


@dataclass(frozen=True)
class Attribute:
    """One attribute; ``value_type`` is text, number, date or key.

    ``names`` is the subject in names.csv under which a key's names stand (person, province), or None.
    """

    key: str
    value_type: str
    unit: str | None = None
    names: str | None = None

    @property
    def single(self) -> bool:
        """Whether a city has one value of it, so that two different ones contradict each other."""
        return self.value_type != "text"

    def read(self, text: str) -> Value:
        """The value that `text` writes; raises ValueError with a sentence if it writes none."""
        value = READERS[self.value_type](text)
        low, high = POSSIBLE.get(self.key, (-math.inf, math.inf))
        if isinstance(value, float) and not low <= value <= high:
            limits = {"low": f"{low:,.0f}", "high": f"{high:,.0f}"}
            raise ValueError(Sentence("not-possible", cell=text, attribute=self.key, **limits))
        allowed = ALLOWED_KEYS.get(self.key)
        if allowed is not None and value not in allowed():
            if isinstance(allowed(), tuple):
                raise ValueError(
                    Sentence("not-known-but", cell=text, attribute=self.key, allowed=tuple(allowed()))
                )
            raise ValueError(Sentence("not-known", cell=text, attribute=self.key))
        return value


# What the city's page gives of each city, in the order in which an overview tells it.
BUILT_IN = (
    Attribute("date", "date"),
    Attribute("type", "key"),
    Attribute("home_signer", "key", names="person"),
    Attribute("partner_signer", "key", names="person"),
    Attribute("population", "number", "people"),
    Attribute("temperature", "number", "celsius"),
    Attribute("features", "text"),
    Attribute("province", "key", names="province"),
    Attribute("country", "key"),
)

# No place on Earth is outside of these: the coldest and hottest measured; the largest city has 40 million.
POSSIBLE = {"temperature": (-90.0, 60.0), "population": (0.0, 1e9)}

ALLOWED_KEYS: dict[str, Callable[[], tuple[str, ...] | frozenset[str]]] = {
    "type": lambda: PARTNERSHIP_TYPES,
    "country": country_codes,
}


def read_number(text: str) -> float:
    """A number, with or without commas between thousands: `1,450,000`, `-1.7`."""
    plain = text.replace(",", "").replace("−", "-").strip()
    try:
        number = float(plain)
    except ValueError as error:
        raise ValueError(Sentence("not-a-number", cell=text)) from error
    if not math.isfinite(number):
        raise ValueError(Sentence("not-a-number", cell=text))
    return number


def read_date(text: str) -> datetime.date:
    """A day, year first, as ISO writes it or as a spreadsheet may: `2002-02-26`, `2002/2/26`, `2002.2.26`."""
    parts = re.fullmatch(r"(\d{4})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})\.?", text.strip())
    if parts is None:
        raise ValueError(Sentence("not-a-date", cell=text))
    try:
        return datetime.date(*(int(part) for part in parts.groups()))
    except ValueError as error:
        raise ValueError(Sentence("not-a-day", cell=text)) from error


READERS: dict[str, Callable[[str], Value]] = {
    "text": str,
    "key": str,
    "number": read_number,
    "date": read_date,
}
