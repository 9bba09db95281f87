"""What a person is asked in `jamae review`: one key, or words with completion."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import Completer, WordCompleter
from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.styles import Style
from prompt_toolkit.validation import ValidationError, Validator

STYLE = Style.from_dict({"sign": "ansicyan bold", "label": "bold"})
HANGUL_KEYS = {"ㅡ": "m", "ㅎ": "g", "ㅑ": "i", "ㅕ": "u", "ㄴ": "s", "ㅂ": "q", "ㅛ": "y", "ㅜ": "n"}
"""What the same keys give while a Korean keyboard writes Hangul."""

Check = Callable[[str], str]
"""Says what is wrong with an entry; nothing where nothing is."""


class Cancelled(Exception):
    """Ctrl-C or Ctrl-D in the middle of something."""


def ask_key(label: str, keys: str) -> str:
    """One of these letters, pressed without Enter; the last of them for Ctrl-C, Ctrl-D and Escape."""
    bindings = KeyBindings()
    pressed = {letter: letter for letter in keys}
    pressed |= {letter.upper(): letter for letter in keys}
    pressed |= {hangul: letter for hangul, letter in HANGUL_KEYS.items() if letter in keys}
    pressed |= dict.fromkeys(("c-c", "c-d", "escape"), keys[-1])
    for key, letter in pressed.items():
        bindings.add(key, eager=True)(_leave_with(letter))
    bindings.add("<any>")(lambda event: None)
    bindings.add("enter")(lambda event: None)
    session: PromptSession[str] = PromptSession(_label(label), key_bindings=bindings, style=STYLE)
    return session.prompt()


def _leave_with(letter: str) -> Callable[[KeyPressEvent], None]:
    def leave(event: KeyPressEvent) -> None:
        event.app.exit(result=letter)

    return leave


def ask_words(
    label: str,
    *,
    offered: Mapping[str, str] | None = None,
    instead: str = "",
    check: Check = lambda text: "",
) -> str:
    """What is typed, without spaces around it.

    `offered` are words to complete with their meaning; `instead` is what nothing typed means. Raises
    `Cancelled`.
    """
    completer: Completer | None = None
    if offered:
        completer = WordCompleter(list(offered), meta_dict=dict(offered), ignore_case=True)
    session: PromptSession[str] = PromptSession(
        _label(label),
        completer=completer,
        complete_while_typing=True,
        validator=_Checking(lambda text: check(text or instead)),
        placeholder=instead,
        validate_while_typing=False,
        style=STYLE,
        reserve_space_for_menu=8 if offered else 0,
    )
    try:
        return session.prompt().strip() or instead
    except (KeyboardInterrupt, EOFError):
        raise Cancelled from None


class _Checking(Validator):
    def __init__(self, check: Check) -> None:
        self._check = check

    def validate(self, document: Document) -> None:
        wrong = self._check(document.text.strip())
        if wrong:
            raise ValidationError(len(document.text), wrong)


def _label(text: str) -> FormattedText:
    return FormattedText([("class:label", text), ("class:sign", " ❯ ")])
