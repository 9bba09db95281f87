"""Training: what runs, what the trial of a new model found, making it live, and going back to one before."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from actions.answers.telling.about import named_in
from actions.questions.notation import parse
from actions.questions.state import set_of
from actions.understand.learn.conversations import sign_of
from bot.review import tables as review
from bot.review.turn_record import HeardTurn
from bot.staff import tables
from bot.staff.lessons.models import Change, Model, Models, NotAsSeen, Unreadable, put_live
from bot.staff.lessons.reading import in_words
from bot.staff.lessons.taught import taught
from bot.staff.lessons.training import Runs, last_run, start, stop
from bot.staff.lessons.trial import (
    MOST_ASKED,
    Case,
    ReadByBoth,
    Trial,
    is_of,
    last_trial,
    read_by_both,
)
from bot.staff.site import Site
from bot.staff.visit import GoTo, Reply, Route, Shown, Visit

CASES = 25
"""So many cases that were lost, and so many that were won, are shown."""
ANSWERS = 15
"""So many answers that would change are shown on a page: each is read anew by both models."""


def show(site: Site, visit: Visit) -> Shown:
    """What is live, whether training is wanted or runs, what waits to be made live, and what was before."""
    models, run = Models(site.settings), last_run(site.settings)
    candidate, now, trial = models.candidate(), models.live(), last_trial(site.settings)
    values = {
        "of_another_city": site.settings.city is not None,
        "live": now,
        "run": run,
        **_lessons(site, models, now),
        "candidate": _choice(site, visit, models.change_to(candidate)) if candidate else None,
        "is_tried": is_of(trial, models.change_to(candidate)),
        "trial": _told(site, visit, trial) if trial and trial.candidate == candidate else None,
        "before": [(each, _choice(site, visit, models.change_to(each.sign))) for each in models.before()],
        "second_person": site.settings.staff_second_person,
    }
    return Shown("training.html", values)


def _lessons(site: Site, models: Models, now: Model | None) -> dict[str, int]:
    """How many lessons there are, and how many of them what is live has not learned from."""
    signs = [sign_of(each) for each in taught(site.settings.taught)]
    known = models.taught_to(now.sign) if now else frozenset[str]()
    return {"lessons": len(signs), "wanted": sum(sign not in known for sign in signs)}


def _choice(site: Site, visit: Visit, change: Change) -> dict[str, Any]:
    """A model that may be made live: by whom that was approved, and whether who looks may do it."""
    with site.records.reading() as connection:
        approved = tables.who_did(connection, "approved-model", change.code)
    return {
        "sign": change.to,
        "code": change.code,
        "approved_by": list(dict.fromkeys(approved)),
        "may": site.may_change_live(visit.person, approved),
    }


def _told(site: Site, visit: Visit, trial: Trial) -> dict[str, Any]:
    """What a trial found, its cases in words; lessons that were taken back since are left out."""
    by_sign = {sign_of(each): each for each in taught(site.settings.taught)}
    cities = {key for subject, key in site.knowledge.catalogue().names if subject == "city"}
    lessons = [
        {"said": [turn.said for turn in by_sign[sign].turns], "was": before, "is": after}
        for sign, (before, after) in trial.lessons.items()
        if sign in by_sign
    ]
    return {
        "at": trial.at,
        "all": trial,
        "is_worse": trial.held_out.after < trial.held_out.before,
        "not_understood": [each for each in lessons if not each["is"]],
        "cases": {
            name: (len(cases), [_in_words(site, visit, each, cities) for each in cases[:CASES]])
            for name, cases in (("lost", trial.lost), ("won", trial.won))
        },
    }


def _in_words(site: Site, visit: Visit, case: Case, cities: Collection[str]) -> dict[str, Any]:
    """A case with its readings in words; in the notation where they name others than these cities, which are
    live."""

    def words(written: str) -> str:
        questions = parse(written) if written else ()
        if not questions:
            return site.say(visit.language, "nothing")
        named = {city for question in questions for city in named_in(set_of(question))}
        return in_words(site, questions, visit.language) if named <= {*cities} else written

    told = {name: words(getattr(case, name)) for name in ("means", "before", "after")}
    return {**vars(case), **told, "language": site.say(visit.language, f"language-{case.language}")}


# --- what is done


def decide(site: Site, visit: Visit) -> Reply:
    """Train, try once more, stop, approve, or make live."""
    if site.settings.city is not None:
        raise ValueError(site.say(visit.language, "training-of-another-city"))
    ways = {"train": _train, "try": _train, "stop": _stop, "approve": _approve, "live": _make_live}
    way = ways.get(visit.get("do"))
    if way is None:
        return GoTo("training")
    try:
        return way(site, visit)
    except Runs as error:
        raise ValueError(site.say(visit.language, "training-runs-already")) from error
    except NotAsSeen:
        return GoTo("training", "said-model-changed")
    except Unreadable as error:
        raise ValueError(site.say(visit.language, "training-unreadable")) from error


def _train(site: Site, visit: Visit) -> GoTo:
    is_trial = visit.get("do") == "try"
    options = ("--language", visit.language, *(("--try",) if is_trial else ()))
    with site.records.deed(visit.person, "trying" if is_trial else "training"):
        start(site.settings, visit.person, *options)
    return GoTo("training", "said-training")


def _stop(site: Site, visit: Visit) -> GoTo:
    run = last_run(site.settings)
    if run is None or not run.is_running:
        raise ValueError(site.say(visit.language, "training-none-runs"))
    site.records.note(visit.person, "training-stopped")
    stop(run)
    return GoTo("training", "said-training-stopped")


def _approve(site: Site, visit: Visit) -> GoTo:
    change = _seen(site, visit)
    site.records.note(visit.person, "approved-model", change.code)
    return GoTo("training", "said-approved")


def _make_live(site: Site, visit: Visit) -> GoTo:
    """Just what was looked at, which must have been tried, or have been live before."""
    change, models = _seen(site, visit), Models(site.settings)
    if change.to == models.candidate() and not is_of(last_trial(site.settings), change):
        raise ValueError(site.say(visit.language, "training-not-tried"))
    if not _choice(site, visit, change)["may"]:
        raise ValueError(site.say(visit.language, "publish-needs-second"))
    made = put_live(models, site.records, change, visit.person)
    return GoTo("training", "said-model-live", str(made.number))


def _seen(site: Site, visit: Visit) -> Change:
    """The change that was looked at. Raises `NotAsSeen` where it would be another one by now."""
    change = Models(site.settings).change_to(visit.get("sign"))
    if not change.to or change.code != visit.get("code"):
        raise NotAsSeen
    return change


# --- answers that would change


def show_answers(site: Site, visit: Visit) -> Reply:
    """Questions of the last days that the new model answers otherwise, as far as they are still kept."""
    trial, first = last_trial(site.settings), visit.number("from") or 0
    if trial is None:
        return GoTo("training")
    numbers = trial.changed[first : first + ANSWERS]
    try:
        read = _read_again(site, trial, numbers)
    except NotAsSeen:
        return GoTo("training", "said-model-changed")
    values = {
        "read": read,
        "gone": len(numbers) - len(read),
        "next": first + ANSWERS if first + ANSWERS < len(trial.changed) else None,
    }
    return Shown("changed-answers.html", values)


def _read_again(site: Site, trial: Trial, numbers: Sequence[int]) -> list[ReadByBoth]:
    models = Models(site.settings)
    before = models.interpreter(trial.live) if trial.live else None
    after = models.interpreter(trial.candidate)
    with site.records.reading() as connection:
        turns = review.turns_numbered(connection, numbers)
        talks = [review.conversation_around(connection, turn, MOST_ASKED) for turn in turns]
    return [read_by_both(site, _until(turn, talk), before, after)[-1] for turn, talk in zip(turns, talks)]


def _until(turn: HeardTurn, talk: Sequence[HeardTurn]) -> list[HeardTurn]:
    return [each for each in talk if each.number <= turn.number]


ROUTES = (
    Route("training", show=show, send=decide),
    Route("training/answers", show=show_answers),
)
