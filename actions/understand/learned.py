"""What was learned from the conversations, as a file of plain numbers and names: nothing in it can be run."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actions.understand.network import Array, Network, Shape
from nlu.encoder.pieces import vocabulary

FILE = Path("data/interpreter.npz")
NEVER = 2.0
"""So near no reading can come: nothing is asked back."""
STEPS = 127
"""Matrices are kept in 8 bits: each column in so many steps to both sides of zero."""


@dataclass(frozen=True)
class Interpreter:
    """All that was learned: the network, the weights of the judge, and how near the likeliest reading another
    must come to be asked about (their probabilities divided)."""

    network: Network
    judge: Mapping[str, float]
    near: float


def save(
    shape: Shape,
    weights: Mapping[str, Array],
    judge: Mapping[str, float],
    near: float,
    path: Path,
    fingerprint: str,
    taught: Iterable[str] = (),
) -> None:
    """Write it, whole or not at all.

    `fingerprint` is of what it was learned from, and `taught` are the signs of the lessons of staff among
    that.
    """
    about: dict[str, Any] = {"fingerprint": fingerprint, "taught": sorted(taught)}
    about |= {"shape": asdict(shape), "judge": dict(judge), "near": near}
    held: dict[str, NDArray[np.generic]] = {
        "about": np.frombuffer(json.dumps(about).encode(), dtype=np.uint8)
    }
    for name, value in weights.items():
        if value.ndim == 2:
            scale = np.maximum(np.abs(value).max(axis=0), 1e-8) / STEPS
            held[name] = np.round(value / scale).astype(np.int8)
            held[f"{name} scale"] = scale.astype(np.float32)
        else:
            held[name] = value.astype(np.float32)
    unfinished = path.with_name("unfinished-" + path.name)
    with unfinished.open("wb") as file:
        np.savez_compressed(file, **held)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)


def read(path: Path) -> Interpreter | None:
    """What a file holds; None where there is none."""
    return _read(path, path.stat().st_mtime_ns) if path.is_file() else None


def read_once(path: Path) -> Interpreter | None:
    """The same, of which nothing is kept in memory: for networks that nobody is answered by."""
    return _from_file(path) if path.is_file() else None


@lru_cache(maxsize=2)
def _read(path: Path, changed: int) -> Interpreter:
    """`changed` makes another file of the same name be read anew."""
    return _from_file(path)


def _from_file(path: Path) -> Interpreter:
    with np.load(path, allow_pickle=False) as held:
        about = json.loads(held["about"].tobytes())
        weights = {
            name: _whole(held[name], held[f"{name} scale"]) if f"{name} scale" in held else held[name]
            for name in held.files
            if name != "about" and not name.endswith(" scale")
        }
    held_shape = about["shape"]
    names = {name: tuple(held_shape[name]) for name in ("tokens", "context", "marks")}
    shape = Shape(**{**held_shape, **names})
    return Interpreter(Network(shape, weights, vocabulary()), about["judge"], about.get("near", NEVER))


def _whole(values: NDArray[np.int8], scale: Array) -> Array:
    return values.astype(np.float32) * scale


def fingerprint_in(path: Path) -> str:
    """The fingerprint, given to `save`, of what a file was learned from."""
    return str(_about(path)["fingerprint"])


def taught_in(path: Path) -> frozenset[str]:
    """The signs, given to `save`, of the lessons of staff that a file was learned from."""
    return frozenset(_about(path).get("taught", ()))


def _about(path: Path) -> dict[str, Any]:
    with np.load(path, allow_pickle=False) as held:
        about: dict[str, Any] = json.loads(held["about"].tobytes())
    return about
