"""The parts of an answer, as channels and programs get them beside its text; docs/channels.md lists them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class SourceTold:
    """A source as it is named, its address where it has one, and where the server shows its text."""

    title: str
    address: str = ""
    page: str = ""


@dataclass(frozen=True)
class SourceUsed:
    """A source of an answer, as `SourceTold`, with the lines of its text that were told, lowest first."""

    title: str
    address: str = ""
    page: str = ""
    lines: tuple[int, ...] = ()


@dataclass(frozen=True)
class ValueTold:
    """One value as told, where in the source it stands, and the source.

    `line` counts from 1 in the source's text, None where it has no lines.
    """

    value: str
    place: str
    source: SourceTold
    line: int | None = None


@dataclass(frozen=True)
class FactTold:
    """What was told of an attribute of a city: one value, or all of them where the sources contradict each
    other."""

    city: str
    attribute: str
    label: str
    values: tuple[ValueTold, ...]
    contested: bool = False


@dataclass(frozen=True)
class Table:
    """A list or comparison: the columns' names and a row for each line; the first column says what the row
    is about."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Contact:
    """Who can help further: the office and a number that can be dialled, and whether that was asked for.

    Where a person is asked for and the knowledge has no number, `telephone` is empty.
    """

    office: str
    telephone: str
    asked: bool = False

    @property
    def dial(self) -> str:
        """The number as a `tel:` address."""
        return "tel:" + "".join(sign for sign in self.telephone if sign.isdigit() or sign == "+")

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "dial": self.dial}
