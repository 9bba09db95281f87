"""What a picture shows, in words and numbers of the reply's language: all that drawing needs."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path

HERE = Path(__file__).parent
LAND = HERE / "land-50m.json"


@dataclass(frozen=True)
class Item:
    """One city. `told` is its value in words, `numbers` are its values to draw.

    A map's numbers are latitude and longitude, a timeline's are years with a fraction (two where the page
    gives two dates), a chart's is the number itself. `sort` is sister, friendship, home or empty. `panel` is
    what a number is of, where a chart shows several figures under each other.
    """

    name: str
    told: str = ""
    numbers: tuple[float, ...] = ()
    sort: str = ""
    panel: str = ""


@dataclass(frozen=True)
class Drawing:
    """`kind` is map, timeline or chart; `legend` has a word for each `sort`; `alt` says it all in words."""

    kind: str
    language: str
    title: str
    items: tuple[Item, ...]
    legend: tuple[tuple[str, str], ...] = ()
    note: str = ""
    alt: str = ""

    def as_text(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_text(cls, text: str) -> Drawing:
        told = json.loads(text)
        items = tuple(Item(**{**each, "numbers": tuple(each["numbers"])}) for each in told.pop("items"))
        legend = tuple((sort, words) for sort, words in told.pop("legend"))
        return cls(items=items, legend=legend, **told)

    @property
    def name(self) -> str:
        """Twenty hexadecimal digits that change with anything that would change the picture."""
        return hashlib.sha256((self.as_text() + _program()).encode()).hexdigest()[:20]


@lru_cache(maxsize=1)
def _program() -> str:
    """A hash of the program, fonts and land, so that a better one shows no pictures of before."""
    files = sorted((*HERE.glob("*.py"), *HERE.glob("fonts/*.xz"), LAND))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
