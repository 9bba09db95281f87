"""`jamae learn`: learning a new network, trying it, making it live, going back, and telling how it stands.

The pages start the first two in a process of its own, and make live by the same functions.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy.exc import SQLAlchemyError

from actions.questions.notation import plain
from actions.store.store import StoreUnavailable
from actions.understand.learn.conversations import Conversation, sign_of
from actions.understand.learned import Interpreter
from bot.rasa.comparison import Compared, compared, held_out
from bot.rasa.interpreter import Learned, Report, learn_and_save, school
from bot.staff.lessons.models import Change, Model, Models, NotAsSeen, Unreadable, put_live
from bot.staff.lessons.taught import taught
from bot.staff.lessons.training import Runs, last_run, stop, training
from bot.staff.lessons.trial import (
    Case,
    Share,
    Trial,
    asked_lately,
    is_of,
    keep_trial,
    last_trial,
    read_by_both,
)
from bot.staff.site import Site, when

CASES_TOLD = 20
"""So many cases that were lost, and so many that were won, are told in the terminal."""


@dataclass(frozen=True)
class Terminal:
    """What is told, in which language, and by whom it is done."""

    site: Site
    language: str
    person: str
    write: Callable[[str], None]

    def say(self, key: str, /, **arguments: object) -> str:
        return self.site.say(self.language, key, **arguments)

    def tell(self, key: str, /, **arguments: object) -> None:
        self.write(self.say(key, **arguments))


# --- learning and trying


def learn_and_try(
    terminal: Terminal,
    *,
    anew: bool = False,
    epochs: int | None = None,
    most: int | None = None,
    held: int | None = None,
) -> bool:
    """Learn a candidate and try it; what is live stays as it is. Whether there was anything to learn from.

    At most about `most` held-out turns are read. `held` is the lock that this process was given. Raises
    ValueError, RuntimeError.
    """
    settings = terminal.site.settings
    # what was taught about another city's partners names cities that these conversations do not know
    lessons = None if settings.city else settings.taught
    with _reporting(terminal, held) as report:
        learned = learn_and_save(
            settings.root, Models(settings).candidate_file, report, lessons, anew=anew, epochs=epochs
        )
        if learned is None:
            return False
        _tell_learned(terminal, learned)
        _tell_trial(terminal, _tried(terminal, report, most))
    return True


def try_again(terminal: Terminal, *, most: int | None = None, held: int | None = None) -> None:
    """Try the candidate, as facts, questions, lessons and what is live are now. Raises as `learn_and_try`."""
    with _reporting(terminal, held) as report:
        _tell_trial(terminal, _tried(terminal, report, most))


@contextmanager
def _reporting(terminal: Terminal, held: int | None) -> Iterator[Report]:
    """Nobody else trains meanwhile; how far it is is noted, and told at every tenth. Raises ValueError."""
    told = ("", 0)

    def report(stage: str, number: int, of: int, loss: float) -> None:
        nonlocal told
        note(stage, number, of)
        now = (stage, number if stage == "learning" else 10 * number // max(of, 1))
        if now != told:
            line = terminal.say(f"training-stage-{stage}", number=number, of=of)
            terminal.write(f"{line} ({loss:.3f})" if loss else line)
            told = now

    try:
        with training(terminal.site.settings, terminal.person, held) as note:
            yield report
    except Runs as error:
        raise ValueError(terminal.say("training-runs-already")) from error


def _tried(terminal: Terminal, report: Report, most: int | None) -> Trial:
    """Read all that is labelled, and what was asked of late, by the live network and by the candidate. What
    was found is kept."""
    site = terminal.site
    settings, models = site.settings, Models(site.settings)
    candidate, now = models.candidate(), models.live()
    if not candidate:
        raise ValueError(terminal.say("training-no-candidate"))
    before, after = models.interpreter(now.sign) if now else None, models.interpreter(candidate)
    lessons = [] if settings.city else taught(settings.taught)
    everything = held_out(settings.root / "data")
    conversations = held_out(settings.root / "data", most)
    with school(settings.root) as reading:
        shown = list(compared(conversations, reading, before, after, report))
        of_staff = list(compared(list(enumerate(lessons)), reading, before, after, report))
    try:
        asked, changed = _asked(site, before, after, report)
    except (SQLAlchemyError, StoreUnavailable) as error:
        raise RuntimeError(terminal.say("training-database-away")) from error
    trial = Trial(
        live=now.sign if now else "",
        candidate=candidate,
        at=time.time(),
        of=sum(len(conversation.turns) for _, conversation in everything),
        languages=_shares(shown),
        lessons=_understood(lessons, of_staff),
        lost=tuple(_case(each) for each in shown if each.was_right and not each.is_right),
        won=tuple(_case(each) for each in shown if each.is_right and not each.was_right),
        asked=asked,
        changed=changed,
    )
    keep_trial(settings, trial)
    return trial


def _shares(shown: Iterable[Compared]) -> dict[str, Share]:
    of: dict[str, list[Compared]] = defaultdict(list)
    for each in shown:
        of[each.place.language].append(each)
    return {
        language: Share(
            len(turns), sum(each.was_right for each in turns), sum(each.is_right for each in turns)
        )
        for language, turns in sorted(of.items())
    }


def _understood(
    lessons: Sequence[Conversation], turns: Iterable[Compared]
) -> Mapping[str, tuple[bool, bool]]:
    """Of each lesson, by its sign, whether its last turn was and is understood; what is before that is only
    there to lead to it."""
    return {
        sign_of(lessons[each.place.conversation]): (each.was_right, each.is_right)
        for each in turns
        if each.place.turn == len(lessons[each.place.conversation].turns)
    }


def _case(of: Compared) -> Case:
    place = of.place
    readings = (plain(of.means), plain(of.before), plain(of.after))
    return Case(place.language, place.conversation, place.turn, of.said, *readings)


def _asked(
    site: Site, before: Interpreter | None, after: Interpreter, report: Report
) -> tuple[int, tuple[int, ...]]:
    """How many questions of the last days were read, and the numbers of those that would be answered
    otherwise."""
    conversations = asked_lately(site)
    of, done, changed = sum(map(len, conversations)), 0, list[int]()
    for turns in conversations:
        report("asking", done, of, 0.0)
        read = read_by_both(site, turns, before, after)
        changed += [each.turn.number for each in read if each.is_changed]
        done += len(turns)
    return of, tuple(changed)


# --- making live, and going back


def make_live(terminal: Terminal) -> Model:
    """The candidate, which must have been tried against what is live. Raises ValueError."""
    models = Models(terminal.site.settings)
    candidate = models.candidate()
    if not candidate:
        raise ValueError(terminal.say("training-no-candidate"))
    change = models.change_to(candidate)
    if not is_of(last_trial(terminal.site.settings), change):
        raise ValueError(terminal.say("training-not-tried"))
    return _put_live(terminal, models, change)


def go_back(terminal: Terminal, number: int | None = None) -> Model:
    """To the network of this number, or to the one before what is live. Raises ValueError."""
    models = Models(terminal.site.settings)
    if number is None:
        found = models.one_before()
    else:
        found = next((each for each in models.before() if each.number == number), None)
    if found is None:
        raise ValueError(terminal.say("training-none-before"))
    return _put_live(terminal, models, models.change_to(found.sign))


def _put_live(terminal: Terminal, models: Models, change: Change) -> Model:
    try:
        return put_live(models, terminal.site.records, change, terminal.person)
    except NotAsSeen as error:
        raise ValueError(terminal.say("training-changed-meanwhile")) from error
    except Unreadable as error:
        raise ValueError(terminal.say("training-unreadable")) from error
    except SQLAlchemyError as error:
        raise RuntimeError(terminal.say("database-away")) from error


def stop_training(terminal: Terminal) -> None:
    """Raises ValueError where none runs, RuntimeError where that cannot be noted."""
    run = last_run(terminal.site.settings)
    if run is None or not run.is_running:
        raise ValueError(terminal.say("training-none-runs"))
    try:
        terminal.site.records.note(terminal.person, "training-stopped")
    except SQLAlchemyError as error:
        raise RuntimeError(terminal.say("database-away")) from error
    stop(run)


# --- what is told


def tell_status(terminal: Terminal) -> None:
    """What is live, what waits, what runs, and what was live before."""
    models, run = Models(terminal.site.settings), last_run(terminal.site.settings)
    now, trial = models.live(), last_trial(terminal.site.settings)
    terminal.write(_told(terminal, "training-live", now) if now else terminal.say("training-none-live"))
    if run is not None:
        terminal.tell(f"training-run-{run.state}", person=run.by, at=when(run.began), why=run.why)
        if run.is_running:
            terminal.tell(f"training-stage-{run.stage}", number=run.number, of=run.of)
    if candidate := models.candidate():
        is_tried = is_of(trial, models.change_to(candidate))
        terminal.tell("training-candidate" if is_tried else "training-not-tried")
    for each in models.before():
        terminal.write(_told(terminal, "training-before", each))


def _told(terminal: Terminal, key: str, model: Model) -> str:
    """With who made it live and when, where that is known."""
    if not model.by:
        return terminal.say(f"{key}-by-nobody", number=model.number)
    return terminal.say(key, number=model.number, person=model.by, at=when(model.at))


def _tell_learned(terminal: Terminal, learned: Learned) -> None:
    for language, of in sorted(learned.measured.items()):
        terminal.tell(
            "training-measured",
            language=terminal.say(f"language-{language or 'none'}"),
            turns=of.turns,
            chosen=f"{of.chosen / of.turns:.1%}",
            among=f"{of.among / of.turns:.1%}",
        )
    terminal.tell("training-learned", path=str(learned.path))


def _tell_trial(terminal: Terminal, trial: Trial) -> None:
    if trial.lessons:
        terminal.tell("training-lessons", **vars(trial.understood))
    for language, share in trial.languages.items():
        terminal.tell("training-share", language=terminal.say(f"language-{language}"), **vars(share))
    terminal.tell("training-held-out", **vars(trial.held_out), of=trial.of)
    for name, cases in (("lost", trial.lost), ("won", trial.won)):
        terminal.tell(f"training-{name}", count=len(cases))
        for case in cases[:CASES_TOLD]:
            terminal.write("  " + _told_case(terminal, case))
    terminal.tell("training-asked", asked=trial.asked, changed=len(trial.changed))
    terminal.tell("training-next")


def _told_case(terminal: Terminal, case: Case) -> str:
    nothing = terminal.say("nothing")
    told = {
        "language": terminal.say(f"language-{case.language}"),
        "before": case.before or nothing,
        "after": case.after or nothing,
    }
    return terminal.say("training-case", **{**vars(case), **told})
