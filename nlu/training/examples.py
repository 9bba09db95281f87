"""Annotated training utterances (data/<language>/nlu.yml), read as Rasa reads them, without Rasa."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nlu.yaml_file import read_yaml

ANNOTATION = re.compile(r"\[([^\]]*)\]\((\w+)\)")
"""A name in an utterance of nlu.yml: "[Okayama](city)"."""


@dataclass(frozen=True)
class Example:
    """One annotated utterance; `names` are (kind, start, end) in `text`: city, person, place or home."""

    language: str
    text: str
    kind: str
    attributes: frozenset[str] = frozenset()
    end: str = ""
    names: tuple[tuple[str, int, int], ...] = ()


def read_examples(root: Path) -> list[Example]:
    """The utterances of every language folder below `root`."""
    return [example for path in sorted(root.glob("*/nlu.yml")) for example in _examples_in(path)]


def _examples_in(path: Path) -> Iterator[Example]:
    for block in read_yaml(path)["nlu"]:
        metadata = block.get("metadata") or {}
        for line in block["examples"].splitlines():
            text, names = unannotated(line.removeprefix("- ").strip())
            yield Example(
                metadata.get("language", path.parent.name),
                text,
                block["intent"],
                frozenset(metadata.get("attributes") or ()),
                metadata.get("end", ""),
                names,
            )


def unannotated(line: str) -> tuple[str, tuple[tuple[str, int, int], ...]]:
    """The plain text of an annotated utterance, and where its names stand in it."""
    text, position, names = "", 0, []
    for match in ANNOTATION.finditer(line):
        text += line[position : match.start()]
        names.append((match.group(2), len(text), len(text) + len(match.group(1))))
        text += match.group(1)
        position = match.end()
    return text + line[position:], tuple(names)
