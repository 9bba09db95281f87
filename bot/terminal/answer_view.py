"""How the shell looks: laid out for a terminal, or a line an answer where its output goes to a program."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol, TextIO

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.terminal.trace_view import Say, TraceView

READABLE = 88
"""Columns, beyond which lines of prose are hard to follow."""
INDENT = 2
BULLET = "• "
PIPED_WIDTH = 120
TURNS_ROUND = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
"""Bidirectional classes of the signs that embed, override and isolate."""


class View(Protocol):
    def answer(self, answer: Mapping[str, Any]) -> Sequence[str]:
        """Show an answer; what it offers and shows with numbers comes back in that order."""

    def welcome(self, text: str, questions: Sequence[str]) -> Sequence[str]:
        """Show where answers come from; what is offered comes back as with `answer`."""

    def chosen(self, question: str) -> None: ...

    def sentence(self, text: str) -> None: ...

    def listing(self, lines: Mapping[str, str], after: str) -> None:
        """Words with what they mean, and a sentence."""

    def explain(self, trace: Mapping[str, Any], say: Say) -> None: ...


class TerminalView:
    def __init__(self, console: Console) -> None:
        self._console = console

    def answer(self, answer: Mapping[str, Any]) -> Sequence[str]:
        self._print(*_paragraphs(printable(answer["text"])))
        if answer.get("source"):
            self._print(Text(printable(answer["source"]), style="dim"))
        return self._offer([*answer.get("choices", ()), *answer.get("suggestions", ())])

    def welcome(self, text: str, questions: Sequence[str]) -> Sequence[str]:
        self._console.print()
        self._print(Text(printable(text)))
        return self._offer(questions)

    def _offer(self, questions: Sequence[str]) -> Sequence[str]:
        if questions:
            grid = _grid(padding=(0, 1, 0, 0))
            for number, question in enumerate(questions, start=1):
                grid.add_row(Text(str(number), style="cyan"), Text(printable(question)))
            self._console.print()
            self._print(grid)
        self._console.print()
        return questions

    def chosen(self, question: str) -> None:
        self._print(Text(question, style="italic dim"))

    def sentence(self, text: str) -> None:
        self._print(*_paragraphs(printable(text)))
        self._console.print()

    def listing(self, lines: Mapping[str, str], after: str) -> None:
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(overflow="fold")
        for word, meaning in lines.items():
            grid.add_row(Text(word, style="cyan"), Text(meaning))
        self._print(grid, Text(""), Text(after))
        self._console.print()

    def explain(self, trace: Mapping[str, Any], say: Say) -> None:
        self._print(TraceView(printable_parts(trace), say), width=self._console.width - INDENT)
        self._console.print()

    def _print(self, *parts: RenderableType, width: int | None = None) -> None:
        width = width or min(self._console.width - INDENT, READABLE)
        for part in parts:
            self._console.print(Padding(part, (0, 0, 0, INDENT)), width=width + INDENT)


class LineView:
    """One line an answer, and one for its picture; only an explanation has several.

    Suggestions are for people, choices are part of the answer.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def answer(self, answer: Mapping[str, Any]) -> Sequence[str]:
        choices: Sequence[str] = answer.get("choices", ())
        numbered = [f"{number}) {choice}" for number, choice in enumerate(choices, start=1)]
        self.sentence(" ".join(part for part in (answer["text"], answer.get("source"), *numbered) if part))
        return choices

    def welcome(self, text: str, questions: Sequence[str]) -> Sequence[str]:
        return ()

    def chosen(self, question: str) -> None:
        pass

    def sentence(self, text: str) -> None:
        print(" ".join(printable(text).split()), file=self._file, flush=True)

    def listing(self, lines: Mapping[str, str], after: str) -> None:
        self.sentence("; ".join([*(f"{word}: {meaning}" for word, meaning in lines.items()), after]))

    def explain(self, trace: Mapping[str, Any], say: Say) -> None:
        console = Console(file=io.StringIO(), width=PIPED_WIDTH, no_color=True, force_terminal=False)
        with console.capture() as laid_out:
            console.print(TraceView(printable_parts(trace), say))
        print("\n".join(line.rstrip() for line in laid_out.get().splitlines()), file=self._file, flush=True)


def _grid(padding: tuple[int, int, int, int] = (0, 0, 0, 0)) -> Table:
    """A sign and its text; rich's own way with a full line puts an ellipsis for the syllable at its end."""
    grid = Table.grid(padding=padding)
    grid.add_column(overflow="fold")
    grid.add_column(overflow="fold")
    return grid


def _paragraphs(text: str) -> Iterable[RenderableType]:
    """The text's lines; those of a list with a hanging indent behind their bullet."""
    for line in text.splitlines():
        if line.startswith(BULLET):
            grid = _grid()
            grid.add_row(Text(BULLET, style="cyan"), Text(line[len(BULLET) :]))
            yield grid
        else:
            yield Text(line)


def printable(text: str) -> str:
    """Without control characters, which would steer the terminal, and without signs that turn the order of
    letters round, so that a line says something else than it shows; lines stay lines."""
    return "".join(
        c
        for c in text
        if c == "\n"
        or (unicodedata.category(c) not in ("Cc", "Cs") and unicodedata.bidirectional(c) not in TURNS_ROUND)
    )


def printable_parts(value: Any) -> Any:
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, Mapping):
        return {name: printable_parts(part) for name, part in value.items()}
    return [printable_parts(part) for part in value] if isinstance(value, (list, tuple)) else value
