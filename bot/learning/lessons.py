"""Writes what staff teach into data/<language>/nlu.yml and tests/<language>/questions.yml, as a person would.

Lines are added and nothing else is touched, so that comments and the order of the file stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from actions.reading import Mark
from nlu.masking import mask
from nlu.text import clean
from nlu.training import ANNOTATION, unannotated

ANNOTATED = {
    "city": "city",
    "misspelt_city": "city",
    "person": "person",
    "misspelt_person": "person",
    "place": "place",
    "home": "home",
}
"""How the names that a reading marks are annotated in nlu.yml."""
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class Meaning:
    """What an utterance asks: a block of nlu.yml is headed by it. `end` is highest, lowest or empty."""

    kind: str
    attributes: tuple[str, ...] = ()
    end: str = ""


class Unteachable(ValueError):
    """An utterance that must not become a training example; the argument is the phrase that says why."""


def annotated(text: str, names: Iterable[Mark]) -> str:
    """The text as nlu.yml has it, "GDP of [Harbin](city)"; the names' places are places in `clean(text)`."""
    text, parts, position = clean(text), [], 0
    for mark in names:
        if mark.kind in ANNOTATED and mark.start >= position:
            name = text[mark.start : mark.end]
            parts += [text[position : mark.start], f"[{name}]({ANNOTATED[mark.kind]})"]
            position = mark.end
    return "".join(parts) + text[position:]


def check_teachable(utterance: str) -> None:
    """Raises `Unteachable` for what still holds a personal number or its mask, and for what no utterance can hold."""
    plain, _ = unannotated(utterance)
    if mask(clean(plain)) != clean(plain) or re.search(r"\[[\w-]+\]", plain):
        raise Unteachable("review-personal")
    if not plain.strip() or "\n" in plain:
        raise Unteachable("review-empty")
    if any(kind not in ANNOTATED for _, kind in ANNOTATION.findall(utterance)) or set("[]") & set(plain):
        raise Unteachable("review-annotation")


def add_utterance(path: Path, language: str, meaning: Meaning, utterance: str) -> bool:
    """Add an annotated utterance to the last block of nlu.yml that has this meaning, or in a new block after its kind's.

    Whether it was not there yet. Raises `Unteachable`, and ValueError if the file could not be extended.
    """
    check_teachable(utterance)
    lines = path.read_text(encoding="utf-8").splitlines()
    blocks = _blocks(path)
    if any(utterance in each.utterances and each.meaning == meaning for each in blocks):
        return False
    same = [each for each in blocks if _fits(each, meaning, language)]
    if same:
        lines.insert(same[-1].last, f"    - {utterance}")
    else:
        of_kind = [each for each in blocks if each.meaning.kind == meaning.kind] or blocks
        lines[of_kind[-1].last : of_kind[-1].last] = [
            f"- intent: {meaning.kind}",
            f"  metadata: {{{_metadata(language, meaning)}}}",
            "  examples: |",
            f"    - {utterance}",
        ]
    _replace(path, lines, lambda: [u for each in _blocks(path) for u in each.utterances], blocks, utterance)
    return True


@dataclass(frozen=True)
class _Block:
    """A block of nlu.yml; `last` is the number of lines up to its end."""

    meaning: Meaning
    language: str
    utterances: tuple[str, ...]
    last: int


def _blocks(path: Path) -> list[_Block]:
    text = path.read_text(encoding="utf-8")
    root: Any = yaml.compose(text, Loader=LOADER)
    nodes = next(value for key, value in root.value if key.value == "nlu")
    return [
        _block(read, node, path.parent.name)
        for read, node in zip(yaml.load(text, Loader=LOADER)["nlu"], nodes.value)
    ]


def _block(read: dict[str, Any], node: Any, folder: str) -> _Block:
    metadata = read.get("metadata") or {}
    utterances = tuple(line.removeprefix("- ").strip() for line in read["examples"].splitlines())
    first = next(value.start_mark.line for key, value in node.value if key.value == "examples")
    meaning = Meaning(read["intent"], tuple(metadata.get("attributes") or ()), metadata.get("end", ""))
    return _Block(
        meaning, metadata.get("language", folder), utterances, first + 1 + read["examples"].count("\n")
    )


def _fits(block: _Block, meaning: Meaning, language: str) -> bool:
    same = (block.meaning.kind, set(block.meaning.attributes), block.meaning.end)
    return block.language == language and same == (meaning.kind, set(meaning.attributes), meaning.end)


def _metadata(language: str, meaning: Meaning) -> str:
    parts = [f"language: {language}"]
    if meaning.attributes:
        parts.append(f"attributes: [{', '.join(meaning.attributes)}]")
    if meaning.end:
        parts.append(f"end: {meaning.end}")
    return ", ".join(parts)


def _replace(path: Path, lines: Sequence[str], read: Any, before: Sequence[_Block], utterance: str) -> None:
    """Write the file whole or not at all; what was in it before must still be read from it, and the utterance too."""
    old = path.read_bytes()
    _write(path, "\n".join(lines) + "\n")
    wanted = sorted([utterance, *(each for block in before for each in block.utterances)])
    if sorted(read()) != wanted:
        path.write_bytes(old)
        raise ValueError(f"{path} is not laid out as it should be, so nothing was added: {utterance!r}.")


def _write(path: Path, text: str) -> None:
    fresh = path.with_name(path.name + ".new")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)


def add_case(
    path: Path, question: dict[str, Any], said: str, *, instead: dict[str, Any] | None = None
) -> None:
    """Add a way to say a question to questions.yml; with `instead`, what Jamae still takes it for.

    Raises ValueError if the file could not be extended.
    """
    text = path.read_text(encoding="utf-8")
    cases = yaml.load(text, Loader=LOADER) or []
    nodes: Any = yaml.compose(text, Loader=LOADER)
    list_name = "misunderstood" if instead else "said"
    entry = [f"    - {_scalar(said)}"]
    if instead:
        entry = [f"    - said: {_scalar(said)}", f"      instead: {_scalar(_flow(instead))}"]
    place = next((i for i, case in enumerate(cases) if case["question"] == question), None)
    lines = text.splitlines()
    if place is None:
        lines += ["", f"- question: {_flow(question)}", f"  {list_name}:", *entry]
    else:
        parts = {key.value: value for key, value in nodes.value[place].value}
        if said in (cases[place].get("said") or ()):
            return
        if list_name in parts:
            at = _last_line(parts[list_name])
        else:
            at = max(_last_line(value) for value in parts.values())
            entry = [f"  {list_name}:", *entry]
        lines[at:at] = entry
    _write(path, "\n".join(lines) + "\n")
    after = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)
    if sum(_ways(case) for case in after) != sum(_ways(case) for case in cases) + 1:
        _write(path, text)
        raise ValueError(f"{path} is not laid out as it should be, so no case was added: {said!r}.")


def _ways(case: dict[str, Any]) -> int:
    return len(case.get("said") or ()) + len(case.get("misunderstood") or ())


def _last_line(node: Any) -> int:
    """The number of lines up to the end of a node; a block's own end mark stands where the next thing begins."""
    while isinstance(node, (yaml.SequenceNode, yaml.MappingNode)) and not node.flow_style:
        node = node.value[-1][1] if isinstance(node, yaml.MappingNode) else node.value[-1]
    return int(node.end_mark.line) + 1


def _flow(value: Any) -> str:
    """A value on one line, as the files have it: {kind: fact, attributes: [date]}."""
    flow = yaml.safe_dump(
        value, default_flow_style=True, allow_unicode=True, sort_keys=False, width=float("inf")
    )
    return flow.strip().removesuffix("...").strip()


def _scalar(text: str) -> str:
    """A text as an entry of a list, quoted where YAML would take it for something else."""
    return _flow([text])[1:-1]
