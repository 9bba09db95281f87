"""Teaches a small network six sentences: python taught.py FILE.

FILE gets the network, FILE.json how likely the training's own computation finds each of the sentences."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from actions.questions.state import DialogueState
from actions.understand.learn import training
from actions.understand.learn.training import Example, Schedule, likelihoods, train
from actions.understand.learned import read, save
from actions.understand.references import References
from actions.understand.source import Source, source_of
from nlu.encoder.pieces import vocabulary
from nlu.message import Message, Span

SHOWN = (
    ("", "when did harbin sign", "q:fact n1 a:date ."),
    ("", "how many people live in harbin", "q:fact n1 a:population ."),
    ("", "which is the oldest", "q:list pick all +date =1 =1 ."),
    ("", "how many are there", "q:count all"),
    ("who signed there", "and harbin", "q:fact n1 a:signers ."),
    ("is it cold there", "and harbin", "q:fact n1 a:winter ."),
)
"""What was said before, what is said, and what is to be written."""


def message(text: str) -> Message:
    """A message in which Harbin is found."""
    start = text.find("harbin")
    spans = (Span("city", "harbin", start, start + 6, "harbin"),) if start >= 0 else ()
    return Message(text, spans=spans)


def source(said: str, text: str) -> Source:
    """What the network reads of a message after what was said before it."""
    spoken, state = message(text), DialogueState(said=said)
    return source_of(spoken, state, References(spoken, state, 2026), vocabulary())


def main() -> None:
    examples = [Example(source(said, text), tuple(tokens.split()), None) for said, text, tokens in SHOWN]
    training.BASE, training.WARMING = 1, 1
    schedule = Schedule(60, 8e-4, 1e-5)
    shape, weights = train(examples * 12, vocabulary(), lambda epoch, loss: None, schedule)
    file = Path(sys.argv[1])
    save(shape, weights, {}, 0.5, file, "taught")
    taught = read(file)
    assert taught is not None
    found = likelihoods(examples, vocabulary(), taught.network)
    file.with_suffix(".json").write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main()
