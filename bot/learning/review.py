"""`jamae review`: staff go through what was not understood, declined or marked unhelpful, a group at a time.

A group is given a meaning, and becomes training examples with test cases; or is noted as a gap in the data; or is put
aside. Each decision is kept at once, so that one may stop at any time.
"""

from __future__ import annotations

import contextlib
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from rich.console import Console
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from actions.phrases import Phrases, Speech
from actions.store import Store, fold
from bot.conversation_rows import open_engine
from bot.learning import rows
from bot.learning.heard import HeardTurn
from bot.learning.lessons import Meaning, Unteachable, check_teachable
from bot.learning.likeness import Group, grouped
from bot.learning.prompts import Cancelled, ask_key, ask_words
from bot.learning.review_view import SENTENCES_SHOWN, ReviewView, flat
from bot.learning.teaching import Case, Files, Teacher
from bot.settings import Settings
from nlu.masking import mask

PHRASES = Path(__file__).parent / "phrases"
"""What staff read; they are not the city's sentences, so they are not in its data folder."""
LONGEST_GAP = 80

Tell = Callable[[str], AbstractContextManager[object]]


class Turns:
    """The collected turns in the database."""

    def __init__(self, settings: Settings) -> None:
        self._engine: Engine = open_engine(settings)
        rows.create_tables(self._engine)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        with self._engine.connect() as connection, rows.transaction(connection):
            yield connection

    def close(self) -> None:
        self._engine.dispose()


class Review:
    """One session. `decided` counts groups by what was decided."""

    def __init__(
        self,
        turns: Turns,
        teacher: Teacher,
        files: Files,
        view: ReviewView,
        say: Callable[..., str],
        tell: Tell,
    ) -> None:
        self._turns = turns
        self._teacher = teacher
        self._files = files
        self._view = view
        self._say = say
        self._tell = tell
        self.decided: Counter[str] = Counter()

    def waiting(self) -> list[Group]:
        """What nobody has decided about, without what is asked just as something that was put aside."""
        with self._turns.transaction() as connection:
            turns = rows.to_review(connection, since=0)
            ignored = {
                (language, self._teacher.sign(text, language))
                for language, text in rows.ignored_texts(connection)
            }
        signed = {(turn.language, turn.text): self._teacher.sign(turn.text, turn.language) for turn in turns}
        left = [turn for turn in turns if (turn.language, signed[turn.language, turn.text]) not in ignored]
        return grouped(left, lambda turn: signed[turn.language, turn.text])

    def run(self) -> None:
        with self._tell(self._say("review-reading")):
            groups = self.waiting()
        if not groups:
            self._view.sentence("review-nothing")
            return
        self._view.sentence(
            "review-begin", turns=sum(len(group.turns) for group in groups), groups=len(groups)
        )
        for number, group in enumerate(groups, start=1):
            if not self._decide(group, number, len(groups)):
                break
        self._end(sum(len(group.turns) for group in self.waiting()))

    def _end(self, left: int) -> None:
        decided = self.decided
        self._view.sentence(
            "review-end-summary",
            learned=decided["learned"],
            gaps=decided["gap"],
            ignored=decided["ignored"],
            left=left,
        )
        if decided["learned"]:
            self._view.sentence("review-next")

    def _decide(self, group: Group, number: int, groups: int) -> bool:
        """Ask until something is decided; whether to go on."""
        reading = self._teacher.read(group.texts[0], group.language)
        self._view.group(group, reading, number=number, of=groups)
        ways = {"m": self._teach, "g": self._note_gap, "i": self._ignore}
        while True:
            key = ask_key(self._say("review-keys-group"), "mgisq")
            if key in "sq":
                return key == "s"
            with contextlib.suppress(Cancelled):
                if ways[key](group):
                    return True

    # --- a meaning

    def _teach(self, group: Group) -> bool:
        """Whether something was learned."""
        texts = self._chosen(group)
        meaning = self._meaning()
        utterances = dict(zip(texts, [self._utterance(text, group.language) for text in texts]))
        with self._tell(self._say("review-learning")):
            after = self._teacher.after(group.language, meaning, list(utterances.values()))
        cases = {
            utterance: after.case(utterance, group.language, meaning) for utterance in utterances.values()
        }
        for text, utterance in utterances.items():
            reading, answer = after.read(text, group.language), after.answer(text, group.language)
            self._view.learned(utterance, reading, answer.text)
            self._tell_case(cases[utterance])
        if ask_key(self._say("review-keys-write"), "yn") != "y":
            return False
        changed: dict[Path, None] = {}
        for utterance, case in cases.items():
            changed.update(dict.fromkeys(self._files.write(group.language, meaning, utterance, case)))
        self._view.sentence("review-wrote", files=", ".join(str(file) for file in changed))
        self._teacher = after
        taught = [turn for turn in group.turns if turn.text in utterances]
        with self._turns.transaction() as connection:
            rows.note_no_gap(connection, taught)
        self._keep(taught, "learned")
        return True

    def _chosen(self, group: Group) -> list[str]:
        """The sentences to learn. Raises `Cancelled` where none may be."""
        shown = group.texts[:SENTENCES_SHOWN]
        chosen = shown
        if len(shown) > 1:
            typed = ask_words(self._say("review-which"), check=lambda text: self._check_numbers(text, shown))
            chosen = [shown[number - 1] for number in _numbers(typed)] or shown
        if chosen == shown:
            chosen = [text for text in shown if _is_teachable(text)]
        if not chosen:
            self._view.sentence("review-no-sentence")
            raise Cancelled
        return chosen

    def _check_numbers(self, text: str, shown: Sequence[str]) -> str:
        try:
            wrong = not all(1 <= number <= len(shown) for number in _numbers(text))
        except ValueError:
            wrong = True
        return self._say("review-not-a-number") if wrong else ""

    def _meaning(self) -> Meaning:
        kinds = {kind: self._kind_told(kind) for kind in self._teacher.kinds}
        kind = ask_words(
            self._say("review-kind"), offered=kinds, check=lambda text: self._check_in(text, kinds)
        )
        attributes, ends = self._teacher.attributes(kind), self._teacher.ends(kind)
        asked = end = ""
        if attributes:
            asked = ask_words(
                self._say("review-attributes"),
                offered=dict.fromkeys(attributes, ""),
                check=lambda text: self._check_in(text, attributes),
            )
        if ends:
            end = ask_words(
                self._say("review-end"),
                offered=dict.fromkeys(ends, ""),
                check=lambda text: self._check_in(text, ends) if text else "",
            )
        return Meaning(kind, tuple(_listed(asked)), end)

    def _kind_told(self, kind: str) -> str:
        phrases = Phrases(PHRASES)
        return self._say(f"kind-{kind}" if phrases.has("en", f"kind-{kind}") else "kind-other")

    def _check_in(self, text: str, known: Sequence[str] | dict[str, str]) -> str:
        wrong = [each for each in _listed(text) if each not in known]
        return self._say("review-not-known") if wrong or (isinstance(known, dict) and not text) else ""

    def _utterance(self, text: str, language: str) -> str:
        """The sentence as it will stand in nlu.yml, which a person may change before."""
        return ask_words(
            self._say("review-utterance"),
            default=self._teacher.annotate(text, language),
            check=self._check_utterance,
        )

    def _check_utterance(self, utterance: str) -> str:
        try:
            check_teachable(utterance)
        except Unteachable as refused:
            return self._say(str(refused))
        return ""

    def _tell_case(self, case: Case | None) -> None:
        if case is None:
            self._view.sentence("review-case-none")
        elif case.is_right:
            self._view.sentence("review-case-right", said=case.said)
        else:
            self._view.sentence(
                "review-case-wrong", said=case.said, question=flat(case.question), becomes=flat(case.becomes)
            )

    # --- a gap, or nothing

    def _note_gap(self, group: Group) -> bool:
        cities = self._teacher.cities()
        reading = self._teacher.read(group.texts[0], group.language)
        attribute = ask_words(
            self._say("review-gap-attribute"),
            default=next((mark.text for mark in reading.of("unrecorded")), ""),
            offered=dict.fromkeys(self._teacher.attributes("fact"), ""),
            check=self._check_gap,
        )
        named = ask_words(
            self._say("review-gap-city"), offered=cities, check=lambda text: self._check_gap(text or "-")
        )
        by_name = {fold(name): key for key, name in cities.items()}
        city = by_name.get(fold(named), named).replace("/", "-")
        with self._turns.transaction() as connection:
            count = rows.note_gap(connection, group.turns, city=city, attribute=attribute.replace("/", "-"))
            rows.decide(connection, group.turns, "gap")
        self.decided["gap"] += 1
        self._view.sentence("review-gap-noted", count=count)
        return True

    def _check_gap(self, text: str) -> str:
        if not text or len(text) > LONGEST_GAP:
            return self._say("review-empty")
        return self._say("review-personal") if mask(text) != text else ""

    def _ignore(self, group: Group) -> bool:
        self._keep(group.turns, "ignored")
        self._view.sentence("review-ignored")
        return True

    def _keep(self, turns: Sequence[HeardTurn], decision: str) -> None:
        with self._turns.transaction() as connection:
            rows.decide(connection, turns, decision)
        self.decided[decision] += 1


def _listed(text: str) -> list[str]:
    return [each for part in text.split(",") if (each := part.strip())]


def _numbers(text: str) -> list[int]:
    """Raises ValueError for what is no number."""
    return [int(each) for each in text.replace(",", " ").split()]


def _is_teachable(text: str) -> bool:
    try:
        check_teachable(text)
    except Unteachable:
        return False
    return True


def run(settings: Settings, language: str, store: Store, tell: Tell) -> int:
    """The command line's exit code. Raises RuntimeError where there is no terminal, or no database."""
    speech = Speech(Phrases(PHRASES), language)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise RuntimeError(speech.say("review-no-terminal"))
    try:
        with contextlib.closing(Turns(settings)) as turns:
            with tell(speech.say("review-reading")):
                files = Files(settings.language_data, settings.root / "tests")
                teacher = Teacher(files.data, files.tests, store)
            view = ReviewView(Console(highlight=False), speech)
            Review(turns, teacher, files, view, speech.say, tell).run()
    except SQLAlchemyError as error:
        kind = type(getattr(error, "orig", None) or error).__name__
        raise RuntimeError(f"The collected questions cannot be read or written ({kind}).") from error
    return 0
