"""What passes between the staff's pages and the web server: a request that was checked, and what to show."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from bot.staff.site import Site


@dataclass(frozen=True)
class Upload:
    """A file that was sent; its name is only ever shown."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Visit:
    """A request of somebody who has signed in. `language` is that of the page, ko or en."""

    person: str
    language: str
    values: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """What stands in the address or in the form, by name."""
    files: tuple[Upload, ...] = ()
    csrf: str = ""
    path: str = ""

    def get(self, name: str, default: str = "") -> str:
        """The first value of this name, without spaces around it."""
        values = self.values.get(name)
        return values[0].strip() if values else default

    def all(self, name: str) -> list[str]:
        return list(self.values.get(name, ()))

    def number(self, name: str) -> int | None:
        value = self.get(name)
        return int(value) if value.isascii() and value.isdecimal() and len(value) < 10 else None


@dataclass(frozen=True)
class Shown:
    """A page: its template and what it tells."""

    template: str
    values: Mapping[str, Any] = field(default_factory=dict)
    status: int = 200


@dataclass(frozen=True)
class GoTo:
    """Another page, with a sentence that it begins with: the key of a phrase and its arguments."""

    path: str
    said: str = ""
    about: str = ""


@dataclass(frozen=True)
class Download:
    """A file to keep, or a page that is whole in itself; `csp` is then its Content-Security-Policy."""

    content: bytes
    content_type: str
    name: str = ""
    csp: str = ""


Reply: TypeAlias = Shown | GoTo | Download
Handler: TypeAlias = "Callable[[Site, Visit], Reply]"


@dataclass(frozen=True)
class Route:
    """A page at /staff/`path`; a form is sent with POST to the same address."""

    path: str
    show: Handler | None = None
    send: Handler | None = None
