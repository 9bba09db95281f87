"""Sorts the cases of tests/<language>/questions.yml into what is understood and what is misread.

    uv run python tests/sort_cases.py

Run after `jamae learn`: it writes what changed sides into the files, where version control shows it, and
prints the shares.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from conversation import DATA, TESTS, Assistant, is_as_meant, read_cases

from actions.knowledge import Knowledge
from actions.loading.load import load_or_fail
from actions.store.store import Store, open_engine
from nlu.languages.language import read_languages
from nlu.pipeline.reader import Reader
from nlu.training.examples import read_examples
from nlu.training.learning import learn

CASE = re.compile(r"^- means: .*\n(?:  .*\n)+", re.MULTILINE)
Sorted = tuple[list[str], dict[str, str]]
"""Ways to say it that are understood, and those that are misread with what they are taken for."""


def sorted_ways(assistant: Assistant, means: str, ways: list[str]) -> Sorted:
    """Each way to say something asked anew."""
    understood, misread = [], {}
    for said in ways:
        told = assistant.ask(*said.split(" / "))
        if is_as_meant(told, means, assistant.knowledge):
            understood.append(said)
        else:
            misread[said] = told.questions
    return understood, misread


def written(means: str, ways: Sorted) -> str:
    """A case as the files have it."""
    return "".join(f"{line}\n" for line in _lines(means, *ways))


def _lines(means: str, understood: list[str], misread: dict[str, str]) -> Iterator[str]:
    yield f"- means: {_quoted(means)}"
    if understood:
        yield "  said:"
        yield from (f"    - {_quoted(said)}" for said in understood)
    if misread:
        yield "  misread:"
        for said, instead in misread.items():
            yield f"    - said: {_quoted(said)}"
            yield f"      instead: {_quoted(instead)}"


def _quoted(text: str) -> str:
    """As YAML has it between quotes, which JSON's strings are."""
    return json.dumps(text, ensure_ascii=False)


def rewritten(text: str, cases: list[str]) -> str:
    """A file's text with these cases in place of its own; comments stay where they are."""
    between = CASE.split(text)
    assert len(between) == len(cases) + 1
    return "".join(part for pair in zip(between, [*cases, ""]) for part in pair)


def made_up_city(folder: Path) -> Assistant:
    """An assistant that knows the partners of the tests' made-up city."""
    engine = open_engine(f"sqlite:///{folder}/knowledge.sqlite")
    load_or_fail(TESTS / "knowledge", engine)
    store, languages = Store(engine), read_languages(DATA)
    reader = Reader(store, languages, learn(read_examples(DATA), languages))
    return Assistant(reader, Knowledge(store, DATA))


def main() -> None:
    """Sort every language's file."""
    with tempfile.TemporaryDirectory() as folder:
        assistant = made_up_city(Path(folder))
        for path in sorted(TESTS.glob("*/questions.yml")):
            cases = [case for language, case in read_cases("questions.yml") if language == path.parent.name]
            found = [
                sorted_ways(assistant, case["means"], [*case.get("said", ()), *_misread(case)])
                for case in cases
            ]
            blocks = [written(case["means"], ways) for case, ways in zip(cases, found)]
            path.write_text(rewritten(path.read_text("utf-8"), blocks), "utf-8")
            right = sum(len(understood) for understood, _ in found)
            count = right + sum(len(misread) for _, misread in found)
            print(f"{path.parent.name}: {right} of {count} understood ({right / count:.1%})")


def _misread(case: dict[str, list[dict[str, str]]]) -> list[str]:
    return [each["said"] for each in case.get("misread", ())]


if __name__ == "__main__":
    main()
