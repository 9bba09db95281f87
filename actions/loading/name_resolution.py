"""From names as the page spells them to keys, by way of names.csv."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from actions.loading.attributes import BUILT_IN
from actions.loading.page import Claim, Page
from actions.loading.statement import Finding, ParsedStatement
from actions.text.staff_messages import Sentence
from nlu.folding import fold
from nlu.known_names import Name

SUBJECT_OF = {attribute.key: attribute.names for attribute in BUILT_IN if attribute.names}


@dataclass(frozen=True)
class Resolved:
    """A page with keys instead of names. ``names`` are new, for what names.csv did not know."""

    statements: tuple[ParsedStatement, ...]
    claims: tuple[Claim, ...]
    names: tuple[Name, ...]
    findings: tuple[Finding, ...]
    problems: tuple[str, ...]


def resolve(page: Page, names: Iterable[Name]) -> Resolved:
    """Replace every name in `page` by its key.

    A name that is not among `names` gets a key made from it, and a finding. It is a problem if the page is
    about another home city than the one in `names`, or if its list and its table are not of the same cities.
    """
    book = _NameBook(names)
    statements = tuple(_with_keys(statement, book) for statement in page.statements)
    claims = tuple(
        dataclasses.replace(c, city=book.key("city", c.city, c.line)) if c.city else c for c in page.claims
    )
    problems: list[str] = []
    if page.home is not None and not book.knows("home", page.home):
        problems.append(Sentence("other-home", home=page.home))
    problems += _missing_from_table(statements, book)
    findings = (*book.unknown, *_spellings(page, book))
    return Resolved(statements, claims, tuple(book.made), findings, tuple(problems))


def _with_keys(statement: ParsedStatement, book: _NameBook) -> ParsedStatement:
    city = book.key("city", statement.city, statement.line)
    subject = SUBJECT_OF.get(statement.attribute)
    if subject is None:
        return dataclasses.replace(statement, city=city)
    return dataclasses.replace(
        statement, city=city, value=book.key(subject, str(statement.value), statement.line)
    )


def _missing_from_table(statements: tuple[ParsedStatement, ...], book: _NameBook) -> Iterator[str]:
    listed = dict.fromkeys(s.city for s in statements if s.place == "list")
    tabled = dict.fromkeys(s.city for s in statements if s.place == "table")
    if not listed or not tabled:
        return  # the page itself has said so
    yield from (Sentence("not-in-table", city=book.title(city)) for city in listed if city not in tabled)
    yield from (Sentence("not-in-list", city=book.title(city)) for city in tabled if city not in listed)
    dates = [s.city for s in statements if s.place == "table" and s.attribute == "date"]
    yield from (Sentence("two-rows", city=book.title(city)) for city in tabled if dates.count(city) > 1)


def _spellings(page: Page, book: _NameBook) -> Iterator[Finding]:
    """A finding for each city that the page spells in more than one way."""
    lines: dict[str, dict[str, int]] = {}
    for statement in page.statements:
        spellings = lines.setdefault(book.key("city", statement.city, statement.line), {})
        spellings.setdefault(statement.city, statement.line)
    for city, spellings in lines.items():
        if len(spellings) > 1:
            told = tuple(Sentence("spelling", name=name, line=line) for name, line in spellings.items())
            yield Finding("spelling", Sentence("spellings", city=book.title(city), spellings=told), city)


class _NameBook:
    """Looks names up; a name that is unknown is recorded as a new one."""

    def __init__(self, names: Iterable[Name]) -> None:
        self.made: list[Name] = []
        self.unknown: list[Finding] = []
        self._keys: dict[tuple[str, str], str] = {}
        self._titles: dict[str, str] = {}
        for name in names:
            self._keys.setdefault((name.subject, fold(name.name)), name.key)
            if name.subject == "city" and name.status == "preferred" and name.language == "en":
                self._titles[name.key] = name.name

    def knows(self, subject: str, spelled: str) -> bool:
        return (subject, fold(spelled)) in self._keys

    def title(self, city: str) -> str:
        """A city's English name, for sentences to staff."""
        return self._titles.get(city, city)

    def key(self, subject: str, spelled: str, line: int) -> str:
        for form in _forms(spelled):
            if key := self._keys.get((subject, fold(form))):
                return key
        key = re.sub(r"\W+", "_", fold(spelled)).strip("_")
        self._keys[subject, fold(spelled)] = key
        self._titles.setdefault(key, spelled)
        self.made.append(Name(subject, key, "en", spelled, "preferred"))
        told = Sentence("unknown-name", line=line, subject=subject, name=spelled, key=key)
        self.unknown.append(Finding("unknown_name", told, key if subject == "city" else None, line=line))
        return key


def _forms(spelled: str) -> list[str]:
    """The name as it stands, then what is outside and inside its brackets: `汪光燾 (Wang Gwnag-do)`."""
    outside, _, inside = spelled.rstrip(")").partition("(")
    return [form for form in (spelled, outside.strip(), inside.strip()) if form]
