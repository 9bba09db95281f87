"""Labelled conversations of data/<language>/: what people said, and what it means there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from actions.questions.notation import NotationError, parse, plain
from actions.questions.questions import Question
from nlu.yaml_file import read_yaml


@dataclass(frozen=True)
class LabelledTurn:
    """What was said in a conversation, and what it means there."""

    said: str
    means: tuple[Question, ...]


@dataclass(frozen=True)
class Conversation:
    """Turns in their order; `language` is its code, `hand` is who wrote and labelled them."""

    language: str
    hand: str
    turns: tuple[LabelledTurn, ...]


def sign_of(conversation: Conversation) -> str:
    """Sixteen characters that change with what was said and what it means, not with who labelled it."""
    told = [conversation.language, *([turn.said, plain(turn.means)] for turn in conversation.turns)]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()[:16]


LEARNED_FROM, HELD_OUT = "conversations.yml", "held_out.yml"
"""Files of a language's folder: those that the network learns from, and those of other hands, which it never
sees: the judge learns from them, and on them it is measured."""


def read_conversations(root: Path, name: str = LEARNED_FROM) -> list[Conversation]:
    """The conversations of every language folder below `root`, in the files of this name.

    Raises ValueError with the place of what cannot be read.
    """
    return [each for path in sorted(root.glob(f"*/{name}")) for each in _in_file(path)]


def _in_file(path: Path) -> Iterator[Conversation]:
    for number, entry in enumerate(read_yaml(path) or (), 1):
        try:
            turns = tuple(LabelledTurn(turn["say"], parse(turn["means"])) for turn in entry["turns"])
        except NotationError as error:
            raise ValueError(f"{path}, conversation {number}: {error}") from error
        except (KeyError, TypeError) as error:
            raise ValueError(f"{path}, conversation {number}: a turn needs `say` and `means`.") from error
        yield Conversation(path.parent.name, str(entry.get("hand", "")), turns)
