"""What the people who keep the facts read in a terminal: phrases of staff_phrases/, in their language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fluent.runtime.types import fluent_number

from actions.text.phrases import Phrases
from nlu.yaml_file import UnreadableYaml

if TYPE_CHECKING:
    from typing_extensions import Self

FOLDER = Path(__file__).parent / "staff_phrases"


class Sentence(str):
    """A phrase with its arguments, which may be sentences too. As a string it is English.

    A tuple is told as a list: between its items stands the phrase `between-` and the argument's name, or a
    comma.
    """

    key: str
    arguments: Mapping[str, Any]

    def __new__(cls, key: str, /, **arguments: Any) -> Self:
        sentence = super().__new__(cls, _worded(key, arguments, "en"))
        sentence.key, sentence.arguments = key, arguments
        return sentence

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        return (self.key,), dict(self.arguments)  # for copies of it


def say(told: str, language: str) -> str:
    """A `Sentence` in `language`; any other text, such as a library's, as it is."""
    return _worded(told.key, told.arguments, language) if isinstance(told, Sentence) else told


def tell(language: str, *told: str) -> None:
    """Print them, a line each."""
    print("\n".join(say(each, language) for each in told))


def said_by(error: Exception) -> str:
    """What an error says: the `Sentence` that it was raised with, else its text."""
    if isinstance(error, UnreadableYaml):
        return _said_of_yaml(error)
    return error.args[0] if error.args and isinstance(error.args[0], Sentence) else str(error)


def _said_of_yaml(error: UnreadableYaml) -> Sentence:
    if not error.why:
        return Sentence("yaml-letters", path=error.path)
    if error.line:
        return Sentence("yaml-wrong-line", path=error.path, line=error.line, why=error.why)
    return Sentence("yaml-wrong", path=error.path, why=error.why)


@lru_cache(maxsize=1)
def _phrases() -> Phrases:
    return Phrases(FOLDER)


def _worded(key: str, arguments: Mapping[str, Any], language: str) -> str:
    values = {name: _value(name, value, language) for name, value in arguments.items()}
    return _phrases().say(language, key, **values)


def _value(name: str, value: Any, language: str) -> Any:
    if isinstance(value, tuple):
        between = f"between-{name}"
        separator = _phrases().say(language, between) if _phrases().has(language, between) else ", "
        return separator.join(say(each, language) for each in value)
    if isinstance(value, int):
        return fluent_number(value, useGrouping=False)  # rows, years and versions: 1988, not 1,988
    return say(value, language) if isinstance(value, str) else str(value)
