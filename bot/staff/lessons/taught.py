"""The labelled conversations that staff teach, in data/taught/<language>/conversations.yml."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from actions.questions.notation import parse, plain
from actions.understand.learn.conversations import Conversation, read_conversations
from bot.staff.files import write_whole
from nlu.languages.language import folder_of
from nlu.masking import mask
from nlu.text.cleaning import clean

LINE_ENDS = {0x85: "\\x85", 0x2028: "\\u2028", 0x2029: "\\u2029"}
HEAD = "# What staff taught on their pages (docs/labelling.md); `jamae learn` learns from it.\n"


class NotTeachable(ValueError):
    """A text that must not be kept; the argument is the key of the phrase that says why."""


@dataclass(frozen=True)
class Said:
    """A turn of a conversation and its label in the notation."""

    say: str
    means: str


def file_of(language: str) -> str:
    """Where lessons of a language stand in the data folder."""
    return f"taught/{folder_of(language)}/conversations.yml"


def taught(folder: Path) -> list[Conversation]:
    """All that was taught, the latest of each language last. Raises ValueError as `read_conversations`."""
    return read_conversations(folder)


def teach(root: Path, language: str, person: str, turns: Sequence[Said]) -> None:
    """Add a conversation, which `person` labelled. Raises `NotTeachable`."""
    for turn in turns:
        _check(turn.say)
    folder = folder_of(language)
    kept = _written_in(root, folder)
    _write(root, folder, [*kept, (person, tuple(turns))])


def forget(root: Path, language: str, turns: Sequence[Said]) -> bool:
    """Take a conversation out again; whether it was there."""
    folder = folder_of(language)
    kept, wanted = (
        _written_in(root, folder),
        tuple(Said(each.say, plain(parse(each.means))) for each in turns),
    )
    place = next((n for n, (_, each) in reversed(list(enumerate(kept))) if each == wanted), None)
    if place is None:
        return False
    _write(root, folder, kept[:place] + kept[place + 1 :])
    return True


def _check(text: str) -> None:
    """Personal numbers are masked in what is recorded; neither they nor their signs are anything to learn."""
    if mask(clean(text)) != clean(text) or "[" in text:
        raise NotTeachable("not-teachable-personal")
    if not text.strip() or "\n" in text:
        raise NotTeachable("not-teachable-empty")


_Written = tuple[str, tuple[Said, ...]]


def _written_in(root: Path, folder: str) -> list[_Written]:
    return [
        (each.hand, tuple(Said(turn.said, plain(turn.means)) for turn in each.turns))
        for each in taught(root)
        if each.language == folder
    ]


def _write(root: Path, folder: str, conversations: Sequence[_Written]) -> None:
    lines = [HEAD]
    for person, turns in conversations:
        lines.append(f"- hand: {_quoted(person)}\n  turns:\n")
        lines += [f"  - say: {_quoted(each.say)}\n    means: {_quoted(each.means)}\n" for each in turns]
    write_whole(root / folder / "conversations.yml", "".join(lines).encode())


def _quoted(text: str) -> str:
    """As YAML has it between quotes, which JSON's strings are, but for three more ends of a line."""
    return json.dumps(text, ensure_ascii=False).translate(LINE_ENDS)
