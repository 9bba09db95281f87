"""What a messenger shows of an answer: its words, its lists, the next questions, its picture, whom to ask."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from bot.channels.messenger.lists import ShownList, lists_of

SIGNERS = ("home_signer", "partner_signer")
"""Attributes whose values are names of persons."""


@dataclass(frozen=True)
class NextQuestion:
    """A question that can be asked by pressing something: its short name, and all of it, which is sent."""

    label: str
    text: str


@dataclass(frozen=True)
class Picture:
    """`path` on this server, and what it shows in words."""

    path: str
    alt: str


class Source(NamedTuple):
    """A source that one can go to: its own address, or that of its text on this server."""

    title: str
    address: str


@dataclass(frozen=True)
class ShownAnswer:
    """An answer of docs/channels.md as plain values; what it does not have is empty."""

    text: str
    status: str = ""
    language: str = ""
    source: str = ""
    questions: tuple[NextQuestion, ...] = ()
    picture: Picture | None = None
    sources: tuple[Source, ...] = ()
    telephone: str = ""
    asks_for_a_person: bool = False
    lists: tuple[ShownList, ...] = ()
    after: str = ""
    """The words of the text after the last list."""
    names: frozenset[str] = frozenset()
    """Which are never cut in two."""

    @property
    def whole(self) -> str:
        """All the words, with the source."""
        return "\n\n".join(filter(None, (self.text, self.source)))


def shown(answer: Mapping[str, Any], public_url: str | None = None) -> ShownAnswer:
    """The parts of an answer, as Rasa's action sends them, of which any may be missing.

    `public_url` is where the world reaches this server; without it only other sites' sources can be gone to.
    """
    picture, contact = answer.get("picture") or {}, answer.get("contact") or {}
    text = str(answer.get("text") or "")
    lists, after = lists_of(text)
    return ShownAnswer(
        text=text,
        status=str(answer.get("status") or ""),
        language=str(answer.get("language") or ""),
        source=str(answer.get("source") or ""),
        questions=_questions(answer),
        picture=Picture(picture["url_path"], str(picture.get("alt") or "")) if picture else None,
        sources=_sources(answer, public_url),
        telephone=str(contact.get("telephone") or ""),
        asks_for_a_person=bool(contact.get("asked")),
        lists=lists,
        after=after,
        names=frozenset(_names(answer)),
    )


def is_web_address(address: str, schemes: Collection[str] = ("https", "http")) -> bool:
    """Whether a button may lead there."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in schemes and bool(parts.hostname)


def _sources(answer: Mapping[str, Any], public_url: str | None) -> tuple[Source, ...]:
    """Each source that one can go to. One without an address is read on this server, from the first line that
    was told."""
    found = []
    for source in answer.get("sources") or ():
        page = source.get("page") or ""
        here = _page(f"{public_url}{page}", answer, source) if public_url and page else ""
        if source["address"] or here:
            found.append(Source(source["title"], source["address"] or here))
    return tuple(found)


def _page(address: str, answer: Mapping[str, Any], source: Mapping[str, Any]) -> str:
    """The page of a source in the language of the answer, at the first line that was told."""
    language, lines = answer.get("language"), source.get("lines")
    return f"{address}{f'?language={language}' if language else ''}{f'#line-{lines[0]}' if lines else ''}"


def _questions(answer: Mapping[str, Any]) -> tuple[NextQuestion, ...]:
    """Choices first, since nothing else is asked then; each question once."""
    suggestions = [str(each) for each in answer.get("suggestions") or ()]
    labels = [str(each) for each in answer.get("labels") or suggestions]
    choices = [str(each) for each in answer.get("choices") or ()]
    pairs = [*zip(choices, choices), *zip(suggestions, labels)]
    return tuple(NextQuestion(label, text) for text, label in dict(reversed(pairs)).items())[::-1]


def _names(answer: Mapping[str, Any]) -> Iterator[str]:
    """Of cities and persons, and those that are written in another language."""
    for fact in answer.get("facts") or ():
        yield fact["city"]
        if fact["attribute"] in SIGNERS:
            yield from (value["value"] for value in fact["values"])
    yield from (row[0] for row in (answer.get("table") or {}).get("rows") or ())
    yield from (each["text"] for each in answer.get("foreign") or ())
