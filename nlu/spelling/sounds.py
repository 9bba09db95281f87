"""Chinese words typed by their sound: other characters with the same reading (友成 for 友城, 威嗨 for 威海).

People who type pinyin choose the wrong characters where others hit a wrong key. Readings are pypinyin's
(MIT), the first of each character and without its tone.
"""

from __future__ import annotations

import importlib.util
import json
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from nlu.message import Span
from nlu.text.alignment import Edit
from nlu.text.scripts import HAN

LANGUAGES = ("zh",)
LENGTHS = (4, 3, 2)
"""How many characters of a word may be wrong together, and all of it: longest words first."""
ENCODINGS = ("gb2312", "cp950")
"""The characters that people type, simplified and traditional."""
KINDS = ("subject", "comparison", "type")
"""The listed words that little else sounds like; 哪国, "which country", sounds like 拿过."""


@cache
def readings() -> Mapping[str, str]:
    """Each common character's reading, from pypinyin's file: to import it takes 50 MB for its phrases."""
    found = importlib.util.find_spec("pypinyin")
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError("pypinyin, which Chinese is learned with, is not installed.")
    path = Path(found.submodule_search_locations[0]) / "pinyin_dict.json"
    data: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return {
        character: _without_tone(data[code].partition(",")[0])
        for code in data
        if _is_common(character := chr(int(code)))
    }


def _is_common(character: str) -> bool:
    for encoding in ENCODINGS:
        try:
            character.encode(encoding)
        except UnicodeEncodeError:
            continue
        return True
    return False


def _without_tone(reading: str) -> str:
    letters = unicodedata.normalize("NFD", reading.replace("ü", "v"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def by_sound(words: Iterable[str], sounds: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    """The words of two to four Han characters by how they sound; of several that sound alike the first."""
    found: dict[tuple[str, ...], str] = {}
    for word in words:
        if len(word) in LENGTHS and all(character in sounds and HAN.match(character) for character in word):
            found.setdefault(tuple(sounds[character] for character in word), word)
    return found


def misheard(
    text: str,
    words: Mapping[tuple[str, ...], str],
    sounds: Mapping[str, str],
    known: Collection[str],
    taken: Sequence[Span],
) -> Iterator[Edit]:
    """What sounds like one of `words`, where no two characters are `known` together, with the word meant."""
    written = set(words.values())
    position = 0
    for start in range(len(text)):
        if start < position:
            continue
        for length in LENGTHS:
            piece = text[start : start + length]
            word = words.get(tuple(sounds.get(character, "") for character in piece))
            if len(piece) < length or word is None or piece in written:
                continue
            if any(pair in known for pair in _pairs(piece) if pair not in _pairs(word)):
                continue
            if any(start < span.end and span.start < start + length for span in taken):
                continue
            yield Edit(start, start + length, word)
            position = start + length
            break


def _pairs(word: str) -> list[str]:
    return [word[i : i + 2] for i in range(len(word) - 1)]
