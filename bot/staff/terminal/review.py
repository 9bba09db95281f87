"""`jamae review`: staff go through what was not understood, declined or marked unhelpful, a group at a time.

A sentence is given a meaning, and becomes a labelled conversation; or the group is noted as a gap in the
data; or is put aside. Each decision is kept at once, so that one may stop at any time.
"""

from __future__ import annotations

import getpass
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rich.console import Console
from sqlalchemy.exc import SQLAlchemyError

from actions.loading.attributes import BUILT_IN
from actions.loading.csv_files import Known, spoken
from actions.questions.notation import plain
from actions.questions.questions import Question
from actions.text.phrases import Phrases, Speech
from bot.review import tables
from bot.review.clustering import Group, waiting
from bot.review.recorded_turns import PHRASES
from bot.settings import Settings
from bot.staff.lessons.answered import without_answered
from bot.staff.lessons.decisions import DecidedAlready, UndoneAlready, learn, leave, note_gap, take_back
from bot.staff.lessons.meanings import MEANINGS, NoMeaning, label, needs, questions_of
from bot.staff.lessons.reading import ReadTurn, heard, in_words, read_again, same_question, sign
from bot.staff.lessons.taught import NotTeachable, Said
from bot.staff.site import Read, Site
from bot.staff.terminal.prompts import Cancelled, ask_key, ask_words
from bot.staff.terminal.review_view import SENTENCES_SHOWN, ReviewView
from bot.telemetry.errors import kind_of
from bot.terminal.progress import Tell
from nlu.masking import mask

LONGEST_GAP = 80


@dataclass(frozen=True)
class _Made:
    """A decision of this session: which, about what it was, and its number."""

    what: str
    text: str
    number: int


class Review:
    """One session. `decided` counts groups by what was decided."""

    def __init__(self, site: Site, view: ReviewView, speech: Speech) -> None:
        self._site = site
        self._view = view
        self._language = speech.language
        self._say: Callable[..., str] = speech.say
        self.decided: Counter[str] = Counter()
        self._answered = 0
        self._person = getpass.getuser()
        self._decisions: list[_Made] = []

    def waiting(self) -> list[Group]:
        """What nobody has decided about, but for what is asked just as something that was put aside, and what
        is answered by now."""
        with self._site.records.reading() as connection:
            turns = tables.to_review(connection, since=0)
            aside = tables.ignored_texts(connection)
        ignored = [(language, sign(self._site, heard(text, language))) for language, text in aside]
        groups, answered = without_answered(
            self._site, waiting(turns, ignored, lambda turn: sign(self._site, turn))
        )
        self._answered = sum(len(each.turns) for each in answered)
        return groups

    def run(self, groups: Sequence[Group]) -> None:
        """Ask about these, one after the other."""
        if self._answered:
            self._view.sentence("review-answered", count=self._answered)
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
        today = self._read(group.texts[0], group.language)
        self._view.group(group, self._words(today.questions), number=number, of=groups)
        ways = {"m": self._teach, "g": self._note_gap, "i": self._ignore}
        while True:
            key = ask_key(self._say("review-keys-group"), "mgiusq")
            if key in "sq":
                return key == "s"
            if key == "u":
                self._undo()
                continue
            try:
                if ways[key](group):
                    return True
            except Cancelled:
                continue
            except DecidedAlready as already:
                by = str(already) or self._site.say(self._language, "somebody")
                self._view.told(self._site.say(self._language, "decided-already", person=by))
                return True

    # --- a meaning

    def _teach(self, group: Group) -> bool:
        """Whether something was taught: every turn with just these words, since others name other cities."""
        text = self._chosen(group)
        try:
            meant = self._meaning(text, group.language)
            said = Said(text, plain(meant))
            self._view.taught(text, self._words(meant))
            today = self._read(text, group.language).questions
            if same_question(self._site, today, meant):
                self._view.sentence("review-understood-already")
            else:
                self._view.sentence("review-not-yet", now=self._words(today))
            if ask_key(self._say("review-keys-write"), "yn") != "y":
                return False
            turns = [turn for turn in group.turns if turn.text == text]
            language = group.language or self._language
            self._made("learned", text, learn(self._site, self._person, turns, language, [said]))
        except (NoMeaning, NotTeachable) as wrong:
            self._view.told(self._site.say(self._language, str(wrong)))
            return False
        return True

    def _chosen(self, group: Group) -> str:
        """The sentence to teach."""
        shown = group.texts[:SENTENCES_SHOWN]
        if len(shown) == 1:
            return shown[0]
        numbers = [str(number) for number in range(1, len(shown) + 1)]
        typed = ask_words(
            self._say("review-which"),
            instead="1",
            check=lambda text: "" if text in numbers else self._say("review-not-a-number"),
        )
        return shown[int(typed) - 1]

    def _meaning(self, text: str, language: str) -> tuple[Question, ...]:
        """What is meant: a kind chosen in words with what it needs, or a label typed in the notation.

        Raises `NoMeaning`, and `Cancelled`.
        """
        offered = {meaning: self._site.say(self._language, f"meaning-is-{meaning}") for meaning in MEANINGS}
        typed = ask_words(
            self._say("review-meaning"),
            offered=offered,
            check=lambda text: "" if text in offered or "(" in text else self._say("review-not-known"),
        )
        if typed not in offered:
            return questions_of(typed)
        wanted = needs(typed)
        found = self._site.read(text, language)
        return questions_of(
            label(
                typed,
                cities=self._cities(found.values("city", "misspelt_city")) if "cities" in wanted else (),
                attribute=self._attribute() if "attribute" in wanted else "",
                words=ask_words(self._say("review-words")) if "words" in wanted else "",
                said=text,
            )
        )

    def _cities(self, named: Sequence[str]) -> list[str]:
        """Cities by their keys, also where staff typed a name, in whatever language."""
        known, keys = self._names(), self._keys()
        typed = ask_words(
            self._say("review-cities"),
            offered=known,
            instead=", ".join(map(str, named)),
            check=lambda text: self._check_in([keys.key(each) for each in _listed(text)], known),
        )
        return [keys.key(each) for each in _listed(typed)]

    def _attribute(self) -> str:
        """An attribute by its key, also where staff typed what they call it: 인구, inhabitants."""
        catalogue = self._site.knowledge.catalogue()
        known = Known()
        for attribute in BUILT_IN:
            known.add(attribute.key, *spoken(f"key-{attribute.key.replace('_', '-')}"))
        for added, names in catalogue.added.items():
            known.add(added, *names.values())
        offered = [*(attribute.key for attribute in BUILT_IN), *catalogue.added]
        typed = ask_words(
            self._say("review-attribute"),
            offered=dict.fromkeys(offered, ""),
            check=lambda text: self._check_in([known.key(text)], offered),
        )
        return known.key(typed)

    def _check_in(self, listed: Sequence[str], known: Sequence[str] | dict[str, str]) -> str:
        return "" if listed and all(each in known for each in listed) else self._say("review-not-known")

    def _names(self) -> dict[str, str]:
        """The cities' keys, each with its name in the language of the screen."""
        catalogue = self._site.knowledge.catalogue()
        keys = sorted({key for subject, key in catalogue.names if subject == "city"})
        return {key: catalogue.name("city", key, self._language) for key in keys}

    def _keys(self) -> Known:
        """The cities' keys with their names in all languages."""
        known = Known()
        for (subject, key), forms in self._site.knowledge.catalogue().names.items():
            if subject == "city":
                known.add(key, *forms.values())
        return known

    def _read(self, text: str, language: str) -> ReadTurn:
        """How it is read today, where it begins a conversation."""
        return read_again(self._site, [heard(text, language)])[-1]

    def _words(self, questions: Sequence[Question]) -> str:
        return in_words(self._site, questions, self._language)

    # --- a gap, or nothing

    def _note_gap(self, group: Group) -> bool:
        cities = self._names()
        found = self._site.read(group.texts[0], group.language)
        attribute = ask_words(
            self._say("review-gap-attribute"),
            instead=next((span.text for span in found.of("unrecorded")), ""),
            check=self._check_gap,
        )
        named = ask_words(
            self._say("review-gap-city"),
            offered={name: "" for name in cities.values()},
            check=lambda text: self._check_gap(text or "-"),
        )
        city = self._keys().key(named).replace("/", "-")
        number = note_gap(
            self._site, self._person, group.turns, city=city, attribute=attribute.replace("/", "-")
        )
        self._made("gap", group.texts[0], number)
        self._view.sentence("review-gap-noted", count=len(group.turns))
        return True

    def _check_gap(self, text: str) -> str:
        if not text or len(text) > LONGEST_GAP:
            return self._say("review-empty")
        return self._say("review-personal") if mask(text) != text else ""

    def _ignore(self, group: Group) -> bool:
        self._made("ignored", group.texts[0], leave(self._site, self._person, group.turns))
        self._view.sentence("review-ignored")
        return True

    # --- taking back

    def _made(self, what: str, text: str, number: int) -> None:
        self.decided[what] += 1
        self._decisions.append(_Made(what, text, number))

    def _undo(self) -> None:
        """Take back what was decided last, which comes again in the next review."""
        if not self._decisions:
            self._view.sentence("review-nothing-to-undo")
            return
        last = self._decisions.pop()
        try:
            take_back(self._site, self._person, last.number)
        except UndoneAlready:
            self._view.told(self._site.say(self._language, "undone-already"))
        else:
            self._view.sentence("review-undone", text=last.text)
        self.decided[last.what] -= 1


def _listed(text: str) -> list[str]:
    return [each for part in text.split(",") if (each := part.strip())]


def run(settings: Settings, language: str, read: Read, tell: Tell) -> int:
    """The command line's exit code. Raises RuntimeError where there is no database."""
    speech = Speech(Phrases(PHRASES), language)
    site = Site(settings, read)
    try:
        review = Review(site, ReviewView(Console(highlight=False), speech), speech)
        with tell(speech.say("review-reading")):
            groups = review.waiting()
        review.run(groups)
    except SQLAlchemyError as error:
        raise RuntimeError(
            f"The collected questions cannot be read or written ({kind_of(error)})."
        ) from error
    finally:
        site.records.close()
    return 0


def refuse_without_terminal(language: str) -> None:
    """Raises RuntimeError where nobody can type."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise RuntimeError(Speech(Phrases(PHRASES), language).say("review-no-terminal"))
