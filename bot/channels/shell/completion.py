"""What the Tab key offers in the shell: commands, whole questions, and the names of the partner cities."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from actions.store.shared import shared_store
from actions.store.store import StoreUnavailable, database_url
from nlu.folding import fold

LAST_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*\Z")
SHORTEST = 2
"""Letters of an alphabet before a name is offered; one syllable or Han character is enough."""
SHOWN = 12


class Completions(Completer):
    """`commands` has the arguments of each; `questions` and `names` are called at every key."""

    def __init__(
        self,
        commands: Mapping[str, Sequence[str]],
        questions: Callable[[], Iterable[str]],
        names: Callable[[], Iterable[tuple[str, str]]],
    ) -> None:
        self._commands = commands
        self._questions = questions
        self._names = names

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        line = document.text_before_cursor
        if line.startswith("\\"):
            yield from self._of_command(line)
            return
        yield from self._of_question(line, asked_for=complete_event.completion_requested)
        yield from self._of_name(line)

    def _of_command(self, line: str) -> Iterable[Completion]:
        command, space, argument = line.partition(" ")
        offered = self._commands.get(command, ()) if space else self._commands
        begun = argument if space else command
        yield from (Completion(each, -len(begun)) for each in offered if each.startswith(begun))

    def _of_question(self, line: str, *, asked_for: bool) -> Iterable[Completion]:
        begun = fold(line)
        if begun or asked_for:
            for question in dict.fromkeys(self._questions()):
                if fold(question).startswith(begun) and question != line:
                    yield Completion(question, -len(line))

    def _of_name(self, line: str) -> Iterable[Completion]:
        last = LAST_WORD.search(line)
        if last is None or (last[0].isascii() and len(last[0]) < SHORTEST):
            return
        begun = fold(last[0])
        found = dict.fromkeys(
            name for folded, name in self._names() if folded.startswith(begun) and name != last[0]
        )
        yield from (Completion(name, -len(last[0])) for name in list(found)[:SHOWN])


class CityNames:
    """The partner cities' names in all languages as (folded, name), read again after a load."""

    def __init__(self) -> None:
        self._revision = -1
        self._names: list[tuple[str, str]] = []

    def refresh(self) -> None:
        """Read the names if they have changed.

        Without a store there are none: the server may be elsewhere.
        """
        try:
            store = shared_store(database_url())
            revision = store.revision()
            if revision != self._revision:
                told = [
                    n.name
                    for n in store.names()
                    if n.subject == "city" and n.status in ("preferred", "alias")
                ]
                self._names, self._revision = sorted((fold(name), name) for name in told), revision
        except StoreUnavailable:
            self._names, self._revision = [], -1

    def __call__(self) -> Iterable[tuple[str, str]]:
        return self._names
