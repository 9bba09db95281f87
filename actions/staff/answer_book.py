"""`jamae answer-book`: every phrase with a real example, for a native speaker to sign off."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice, product
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from actions.answers.telling.sets_told import order_told, set_told
from actions.answers.telling.turn import Turn
from actions.knowledge import Knowledge
from actions.loading.dataset import Dataset, read_dataset
from actions.loading.load import load_or_fail
from actions.questions.notation import plain
from actions.questions.questions import Check, Question
from actions.questions.sets import All, Cities, Order
from actions.questions.state import DialogueState, set_of
from actions.reply import Reply
from actions.respond import answer_questions
from actions.staff.example_questions import example_questions
from actions.staff.language_coverage import MODEL, languages, phrases_of, variables_of
from actions.store.home_city import home_variables
from actions.store.store import Store, open_engine
from actions.text.phrases import Phrases, Speech
from nlu.yaml_file import read_yaml

TODAY = dt.date(2026, 1, 1)
"""The day on which the examples are told, so that they change only with what they show."""
MOST = 6
"""Examples of one phrase."""
NUMBER = re.compile(r"\d+")
PLURALS = frozenset(("zero", "one", "two", "few", "many"))
"""CLDR's plural categories but the one that every language has."""

Examples = dict[tuple[Any, ...], str]
"""What a phrase says, by the values that choose between its variants."""


@dataclass(frozen=True)
class Book:
    """What was said in one language: examples of each phrase, those that were `made_up`, whole replies."""

    language: str
    said: Mapping[str, Examples]
    made_up: frozenset[str]
    answers: tuple[tuple[Question, Reply], ...]


class _Heard(Phrases):
    """Phrases that remember what they said, one example for each choice between variants."""

    def __init__(self, root: Path, language: str) -> None:
        super().__init__(root)
        self._language = language
        self.said: dict[str, Examples] = {}
        messages = phrases_of(root / language / "phrases.ftl")
        self._choosing = {key: sorted(variables_of(message).choosing) for key, message in messages.items()}

    def say(self, language: str, key: str, /, **arguments: Any) -> str:
        text = super().say(language, key, **arguments)
        if language != self._language:
            return text
        examples = self.said.setdefault(key, {})
        chosen = tuple(arguments.get(name) for name in self._choosing.get(key, ()))
        if chosen not in examples and text not in examples.values() and len(examples) < MOST:
            examples[chosen] = text
        return text


def read_book(root: Path, language: str, dataset: Dataset, store: Store) -> Book:
    """Tell every example question in one language, and say what none of them leads to with sample values."""
    heard = _Heard(root, language)
    knowledge = Knowledge(store, root)
    knowledge.phrases = heard
    speech = Speech(heard, language)
    answers = []
    with knowledge.view(TODAY) as view:
        for question in example_questions(dataset, language, topic=_topic(root)):
            answers.append((question, answer_questions((question,), DialogueState(), view, speech).reply))
        model = phrases_of(root / MODEL / "phrases.ftl")
        own = phrases_of(root / language / "phrases.ftl")
        unsaid = [key for key in model if key not in heard.said]
        samples = _samples(Turn((), DialogueState(), view, speech), dataset)
    for key in unsaid:
        for arguments in _variants(own.get(key, model[key]), {**samples, **_fitting(key, samples)}):
            heard.say(language, key, **arguments)
    return Book(language, heard.said, frozenset(unsaid), tuple(answers))


def _topic(root: Path) -> str:
    """A topic by which cities may be asked for. Raises ValueError without one."""
    lists = read_yaml(root / MODEL / "words.yml")
    for topic in lists.get("topics") or ():
        return str(topic)
    raise ValueError(f"{root / MODEL}/words.yml has no topics.")


def _samples(turn: Turn, dataset: Dataset) -> dict[str, Any]:
    """A value for each variable that a phrase may have, by its name, taken from what the knowledge holds."""
    first, second, *_ = dataset.cities()
    people, more = turn.speech.people(1_450_000), turn.speech.people(2_810_000)
    day = turn.speech.date(TODAY)
    places = (turn.say("place-table"), turn.say("place-list"))
    contested = [
        turn.say("contested-value", value=each, place=at) for each, at in zip((people, more), places)
    ]
    return {
        **home_variables(turn.speech.phrases, turn.catalogue, turn.speech.language),
        "city": turn.city(first),
        "cities": turn.cities([first, second]),
        "first": turn.city(first),
        "second": turn.city(second),
        "other": turn.city(second),
        "name": turn.city(first),
        "places": turn.city(second),
        "value": people,
        "values": turn.speech.join(contested, style="or"),
        "feature": turn.say("quoted", text=turn.city(first)),
        "high": more,
        "start": 21,
        "stop": 40,
        "times": 5,
        "first_count": 3,
        "second_count": 2,
        "first_value": more,
        "second_value": people,
        "claimed": people,
        "key": "population",
        "attribute": turn.say("attribute-population"),
        "label": turn.say("attribute-population"),
        "date": day,
        "place": turn.say("place-table"),
        "set": set_told(turn, All()),
        "base": set_told(turn, All(), "of"),
        "among": set_told(turn, All(), "of"),
        "one": set_told(turn, All(), "plain", count=1),
        "who": set_told(turn, All()),
        "who_of": set_told(turn, All(), "of"),
        "order": order_told(turn, Order("population", descending=True)),
        "gap": turn.speech.people(1_360_000),
        "total": 7,
        "choices": turn.say("quoted", text=turn.city(first)),
        "before": turn.say("quoted", text=turn.city(first)),
        "last": turn.say("quoted", text=turn.city(second)),
        "text": turn.city(first),
        "written": turn.city(first)[:-1],
        "any": "yes",
        "alone": "yes",
        "by": "country",
        "kind": "population",
        "until": day,
        "when": turn.say("year", year="2000"),
        "right": turn.say("attribute-population"),
        "wrong": turn.say("attribute-temperature"),
        "outside": "",
        "fewer": 10,
        "months": 11,
        "span": turn.say("value-span", years=29, months=4, both="yes"),
        "given": "yes",
        "end": "highest",
        "number": "1,450",
        "unit": "km²",
        "count": 2,
        "rank": 2,
        "least": 2,
        "dates": turn.speech.join((day, day), style="or"),
        "numbers": turn.speech.join(("5", "6"), style="or"),
        "years": 25,
        "year": 2000,
        "seconds": 5,
        "days": 30,
        "day": day,
        "time": "18:00",
        "line": 10,
        "last_line": 28,
        "telephone": "+82-32-320-3000",
        "office": turn.catalogue.contact("office", turn.speech.language),
        "address": "http://127.0.0.1:5005",
        "word": "\\word",
        "where": ".jamae/pictures/0123456789abcdef0123.png",
        "ms": "1.2",
        "person": turn.person(str(next(s.value for s in dataset.statements if s.attribute == "home_signer"))),
    }


def _fitting(key: str, samples: Mapping[str, Any]) -> dict[str, Any]:
    """The samples of which this phrase needs others than most."""
    if key.endswith("_signer"):
        return {"claimed": samples["person"]}
    return {"value": samples["date"]} if key == "compare-equal-date" else {}


def _variants(message: Any, samples: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Arguments that lead to each variant of a message. Raises KeyError for a variable that has no sample."""
    options = _options(message)
    lacking = variables_of(message).said - set(options) - set(samples)
    if lacking:
        raise KeyError(f"{message.id.name}: {', '.join(sorted(lacking))}")
    # other phrases that stand in it have variables too
    fixed = {name: value for name, value in samples.items() if name not in options}
    for values in islice(product(*options.values()), MOST):
        yield {**fixed, **dict(zip(options, values, strict=True))}


class _Selectors(Visitor):
    """The keys of the variants that each variable chooses from."""

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, None]] = {}

    def visit_SelectExpression(self, node: Any) -> None:
        if isinstance(node.selector, ast.VariableReference):
            keys = self.keys.setdefault(node.selector.id.name, {})
            keys.update((getattr(variant.key, "name", None) or "0", None) for variant in node.variants)
        self.generic_visit(node)


def _options(message: Any) -> dict[str, list[Any]]:
    """Values of the choosing variables: the keys of their variants, or numbers where plurals are chosen."""
    found = _Selectors()
    found.visit(message)
    numbers = PLURALS | {"0"}
    return {name: [1, 2, 5] if numbers & set(keys) else list(keys) for name, keys in found.keys.items()}


# ---- The page


def page(root: Path, book: Book, model: Book) -> str:
    """The book as Markdown: a table of phrases under each heading of their file, then whole answers."""
    beside = book.language != model.language
    lines = [
        f"# What Jamae says: {_language_name(book)}",
        "",
        f"Written by `jamae answer-book`; change data/{book.language}/phrases.ftl, not this page. "
        + "Every phrase stands here with",
        f"what it says of the real data as of {TODAY.isoformat()}; "
        + "◦ marks phrases that no example leads to, said with sample values.",
    ]
    for heading, keys in _sections(root / book.language / "phrases.ftl", book.said):
        columns = ["Phrase", "Example", *(["English"] if beside else [])]
        lines += ["", f"## {heading}", "", _row(columns), _row(["---"] * len(columns))]
        for key in keys:
            name = f"`{key}`{' ◦' if key in book.made_up else ''}"
            cells = [name, _told(book.said[key])]
            lines.append(_row([*cells, _told(model.said.get(key, {}))] if beside else cells))
    lines += ["", "# Whole answers"]
    for question, reply in _first_of_each(book.answers):
        lines += ["", f"**`{plain((question,))}`** ({reply.status})", ""]
        lines += [f"> {line}".rstrip() for line in _markdown(reply).split("\n")]
    return "\n".join(lines) + "\n"


def _language_name(book: Book) -> str:
    return next(iter(book.said.get(f"language-{book.language}", {}).values()), book.language)


def _sections(path: Path, said: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """(heading, keys) in the order of a phrases.ftl; what it borrows from another language comes last."""
    left = dict.fromkeys(said)
    heading, keys = "", list[str]()
    body = FluentParser().parse(path.read_text(encoding="utf-8")).body if path.exists() else []
    for entry in body:
        if isinstance(entry, ast.GroupComment) and entry.content:
            if keys:
                yield heading, keys
            heading, keys = entry.content, []
        elif isinstance(entry, ast.Message) and entry.id.name in left:
            keys.append(entry.id.name)
            del left[entry.id.name]
    if keys:
        yield heading, keys
    if left:
        yield "Borrowed from another language", list(left)


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _told(examples: Examples) -> str:
    texts = (text.replace("|", "\\|").replace("\n", "<br>") for text in dict.fromkeys(examples.values()))
    return "<br>".join(f"`{text}`" if text != text.strip() else text for text in texts)


def _first_of_each(answers: Iterable[tuple[Question, Reply]]) -> Iterator[tuple[Question, Reply]]:
    """Of questions that differ only in their city, the first, and others with another outcome."""
    seen = set()
    for question, reply in answers:
        of = set_of(question)
        city = of.keys[0] if isinstance(of, Cities) and len(of.keys) == 1 else ""
        written = plain((question,)).replace(city, "city") if city else plain((question,))
        # claims are each city's own
        key = (NUMBER.sub("0", written) if isinstance(question, Check) else written, reply.status)
        if key not in seen:
            seen.add(key)
            yield question, reply


def _markdown(reply: Reply) -> str:
    text = reply.full_text.replace("• ", "- ")
    return f"{text}\n\n_{' · '.join(reply.choices)}_" if reply.choices else text


def books(root: Path) -> dict[str, str]:
    """The page of every language. Raises ValueError where the knowledge cannot be loaded."""
    dataset = read_dataset(root)
    engine = open_engine("sqlite://")
    load_or_fail(root, engine)
    store = Store(engine)
    model = read_book(root, MODEL, dataset, store)
    return {
        language: page(root, model if language == MODEL else read_book(root, language, dataset, store), model)
        for language in languages(root)
    }


def answer_book_command(root: Path, folder: Path) -> int:
    """Write every language's page into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for language, text in books(root).items():
        (folder / f"{language}.md").write_text(text, encoding="utf-8")
        print(f"Wrote {folder / f'{language}.md'}.")
    return 0
