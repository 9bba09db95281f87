"""A project with a few conversations of its own, and networks for it that differ in what they read."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from conversation import DATA

from actions.understand.learn.training import first_weights
from actions.understand.learned import FILE, save
from actions.understand.network import BEGIN, END, PAD, Shape
from nlu.encoder.pieces import vocabulary

SAID = 6
"""Of the utterances of each block so many are kept, since here it matters little how well kinds are told."""
HELD_OUT = """
- hand: a
  turns:
  - say: How many people live in Harbin?
    means: fact(harbin, population)
  - say: and in Weihai?
    means: fact(weihai, population)
- hand: a
  turns:
  - say: Who signed the agreement with Harbin?
    means: fact(harbin, signers)
"""
CONVERSATIONS = """
- hand: b
  turns:
  - say: When was the agreement with Kawasaki signed?
    means: fact(kawasaki, date)
  - say: and with Harbin?
    means: fact(harbin, date)
"""


def write_project(root: Path) -> None:
    """The real facts and words, English utterances and conversations that are few, and the real network."""
    left_out = shutil.ignore_patterns("conversations.yml", "held_out.yml", "nlu.yml", "taught")
    shutil.copytree(DATA, root / "data", ignore=left_out)
    told = yaml.safe_load((DATA / "en" / "nlu.yml").read_text(encoding="utf-8"))
    for block in told["nlu"]:
        block["examples"] = "\n".join(block["examples"].splitlines()[:SAID]) + "\n"
    english = root / "data" / "en"
    (english / "nlu.yml").write_text(yaml.safe_dump(told, allow_unicode=True), encoding="utf-8")
    (english / "held_out.yml").write_text(HELD_OUT, encoding="utf-8")
    (english / "conversations.yml").write_text(CONVERSATIONS, encoding="utf-8")


def write_misled(root: Path, to: Path) -> None:
    """What the project's network would be if its judge took the worst reading for the best."""
    with np.load(root / FILE) as held:
        arrays = {name: held[name] for name in held.files}
    told = json.loads(arrays["about"].tobytes())
    told["judge"] = {name: -weight for name, weight in told["judge"].items()}
    write_arrays(to, told, arrays)


def write_arrays(to: Path, told: dict[str, Any], arrays: dict[str, Any]) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    with to.open("wb") as file:
        np.savez(file, **{**arrays, "about": np.frombuffer(json.dumps(told).encode(), dtype=np.uint8)})


def write_empty(to: Path, name: str) -> None:
    """A network that has learned nothing, as small as can be, which differs from those of other names."""
    to.parent.mkdir(parents=True, exist_ok=True)
    shape = Shape((PAD, BEGIN, END), (PAD,), (PAD,), 64, 0, 1)
    save(shape, first_weights(shape, vocabulary()), {}, 0.5, to, name)
