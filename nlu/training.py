"""From annotated training utterances (data/<language>/nlu.yml) to a trained model for each language."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from actions.reading import Mark
from actions.yaml_file import read_yaml
from nlu.kinds import (
    LISTING,
    QUESTION_KINDS,
    UNRECORDED,
    KindModel,
    Utterance,
    content_words,
    features_of,
    train,
)
from nlu.reader import FOLDERS, LanguageTools, Surroundings, mark_around
from nlu.sounds import LANGUAGES, readings
from nlu.spelling import Spelling
from nlu.text import clean, folded
from nlu.words import Lexicon

ANNOTATION = re.compile(r"\[([^\]]*)\]\((\w+)\)")
"""A name in an utterance of nlu.yml: "[Okayama](city)"."""


@dataclass(frozen=True)
class Example:
    """One annotated utterance; `names` are (kind, start, end) in `text`, kinds city, person, place and home."""

    language: str
    text: str
    kind: str
    attributes: frozenset[str] = frozenset()
    end: str = ""
    names: tuple[tuple[str, int, int], ...] = ()


def read_examples(root: Path) -> list[Example]:
    """The utterances of every language folder below `root`, as Rasa reads them when it trains, without Rasa."""
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


def learn(examples: Iterable[Example], tools: Mapping[str, LanguageTools]) -> dict[str, KindModel]:
    """A model for each language that has examples. Raises ValueError where a language has no word lists."""
    by_language: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        by_language[FOLDERS.get(example.language, example.language)].append(example)
    models = {}
    for language, own in sorted(by_language.items()):
        if language not in tools:
            raise ValueError(
                f"There are training utterances in {language!r}, but no data/{language}/words.yml."
            )
        models[language] = _learn_one(own, tools[language])
    return models


def _learn_one(examples: list[Example], tools: LanguageTools) -> KindModel:
    texts = all_marked(examples, tools)
    words = [content_words(low, marks) for low, marks in texts]
    utterances = [
        Utterance(features_of(low, marks), example.kind, example.attributes, example.end)
        for example, (low, marks) in zip(examples, texts)
    ]
    # What is asked and not recorded makes no word one of the subject.
    about = [
        own
        for example, own in zip(examples, words)
        if example.kind in QUESTION_KINDS and not example.attributes & UNRECORDED
    ]
    vocabulary = Counter(word for own in about for word in set(own))
    listing = {
        word
        for example, own in zip(examples, words)
        if example.kind in LISTING and not example.attributes & UNRECORDED
        for word in own
    }
    sounds = readings() if tools.words.language in LANGUAGES else None
    return train(
        utterances, vocabulary, listing, Spelling.of([word for own in words for word in own], sounds)
    )


def all_marked(examples: Sequence[Example], tools: LanguageTools) -> list[tuple[str, list[Mark]]]:
    """The folded texts of one language with their marks: names as annotated, all else as a message's would be found."""
    home = tools.words.home_lexicon(
        folded(clean(example.text))[start:end]
        for example in examples
        for kind, start, end in example.names
        if kind == "home"
    )
    return [_marked(example, tools, home) for example in examples]


def _marked(example: Example, tools: LanguageTools, home: Lexicon) -> tuple[str, list[Mark]]:
    """`home` are the words about the home city, with its name in them."""
    low = folded(clean(example.text))
    names = [Mark(kind, "", start, end, low[start:end]) for kind, start, end in example.names]
    return low, mark_around(names, Surroundings.of(low, tools), added=home.marks(low))
