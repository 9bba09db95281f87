"""Labelled conversations of data/<language>/: what people said, and what it means there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from actions.questions.notation import NotationError, parse, plain
from actions.questions.questions import Question
from nlu.yaml_file import read_yaml


@dataclass(frozen=True)
class LabelledTurn:
    """What was said in a conversation, and what it means there.

    `taken_for` is what Jamae answered in its place, where it took it for something else; otherwise nothing.
    """

    said: str
    means: tuple[Question, ...]
    taken_for: tuple[Question, ...] = ()

    @property
    def answered(self) -> tuple[Question, ...]:
        """What the conversation goes on from: what was meant, or what it was taken for."""
        return self.taken_for or self.means


@dataclass(frozen=True)
class Conversation:
    """Turns in their order; `language` is its code, `hand` is who wrote and labelled them."""

    language: str
    hand: str
    turns: tuple[LabelledTurn, ...]


def sign_of(conversation: Conversation) -> str:
    """Sixteen characters that change with what was said, what it means and what it was taken for, not with
    who labelled it."""
    told = [conversation.language, *(_told(turn) for turn in conversation.turns)]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()[:16]


def _told(turn: LabelledTurn) -> list[str]:
    taken_for = [plain(turn.taken_for)] if turn.taken_for else []
    return [turn.said, plain(turn.means), *taken_for]


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
            turns = tuple(map(_labelled, entry["turns"]))
        except NotationError as error:
            raise ValueError(f"{path}, conversation {number}: {error}") from error
        except (KeyError, TypeError) as error:
            raise ValueError(f"{path}, conversation {number}: a turn needs `say` and `means`.") from error
        yield Conversation(path.parent.name, str(entry.get("hand", "")), turns)


def _labelled(turn: Mapping[str, str]) -> LabelledTurn:
    taken_for = turn.get("taken_for")
    return LabelledTurn(turn["say"], parse(turn["means"]), parse(taken_for) if taken_for else ())
