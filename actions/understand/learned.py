"""What was learned from the conversations, as a file of plain numbers and names: nothing in it can be run."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actions.understand.graph import Array, quantized
from actions.understand.network import Network, Shape
from nlu.encoder.pieces import vocabulary

FILE = Path("data/interpreter.npz")
NEVER = 2.0
"""So near no reading can come: nothing is asked back."""


@dataclass(frozen=True)
class Interpreter:
    """All that was learned: the network, the weights of the judge, and how near the likeliest reading another
    must come to be asked about (their probabilities divided)."""

    network: Network
    judge: Mapping[str, float]
    near: float


class Weights(Mapping[str, Array]):
    """Weights by name, of which matrices are in 8 bits until they are asked for."""

    def __init__(self, held: Mapping[str, NDArray[np.generic]]) -> None:
        """`held`: each by its name, and the size of the steps of "x" as "x scale"."""
        self._held = held

    def __getitem__(self, name: str) -> Array:
        scale = self._held.get(f"{name} scale")
        value = self._held[name].astype(np.float32)
        return value if scale is None else value * scale.astype(np.float32)

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._held if not name.endswith(" scale"))

    def __len__(self) -> int:
        return sum(1 for _ in self)


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
            held[name], held[f"{name} scale"] = quantized(value)
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
        weights = Weights({name: held[name] for name in held.files if name != "about"})
    held_shape = about["shape"]
    names = {name: tuple(held_shape[name]) for name in ("tokens", "context", "marks")}
    shape = Shape(**{**held_shape, **names})
    return Interpreter(Network(shape, weights, vocabulary()), about["judge"], about.get("near", NEVER))


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
