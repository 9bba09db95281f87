"""The inbox: what was not understood, declined, asked back or unhelpful, and some of what was answered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from actions.answers.telling.about import named_in
from actions.questions.notation import plain
from actions.questions.questions import Question
from actions.questions.state import set_of
from bot.review import tables as review
from bot.review.clustering import Group, waiting
from bot.review.recorded_turns import remark_told
from bot.review.turn_record import OUTCOMES, HeardTurn
from bot.staff import tables
from bot.staff.lessons.answered import without_answered
from bot.staff.lessons.decisions import DecidedAlready, UndoneAlready, learn, leave, note_gap, take_back
from bot.staff.lessons.meanings import MEANINGS, NoMeaning, label, needs, questions_of
from bot.staff.lessons.reading import AROUND, ReadTurn, heard, in_words, read_again, same_question, sign
from bot.staff.lessons.taught import NotTeachable, Said, taught
from bot.staff.site import Site
from bot.staff.visit import GoTo, Reply, Route, Shown, Visit
from nlu.masking import mask

MOST_WAITING = 400
"""Of what waits, the latest so many turns are grouped and shown."""
SAMPLE = 10
READ_AT_ONCE = 60
"""Of what waits, so many sentences are read anew when the page is opened, which takes some seconds once."""
LONGEST_GAP = 80
DECIDED = 40
TAUGHT = 60
ATTRIBUTES = (
    "date", "type", "home_signer", "partner_signer", "signers", "population", "temperature", "features",
    "location", "country", "province", "names", "signer_names",
)  # fmt: skip


def show(site: Site, visit: Visit) -> Shown:
    with site.records.reading() as connection:
        turns = review.to_review(connection, since=0)
        aside = review.ignored_texts(connection)
        sample = review.answered_sample(connection, SAMPLE)
        decided = tables.decisions(connection, DECIDED)
    latest = turns[-MOST_WAITING:]
    ignored = [(language, _sign(site, text, language)) for language, text in aside]
    groups = waiting(latest, ignored, lambda turn: _sign(site, turn.text, turn.language))
    groups, answered = without_answered(site, groups, READ_AT_ONCE)
    values = {
        "groups": [_group(group) for group in groups],
        "waiting": len(turns) - sum(len(each.turns) for each in answered),
        "answered": answered,
        "left_out": len(turns) - len(latest),
        "sample": sample,
        "decided": decided,
    }
    return Shown("inbox.html", values)


@lru_cache(maxsize=2_000)
def _sign(site: Site, text: str, language: str) -> str:
    return sign(site, heard(text, language))


def _group(group: Group) -> dict[str, Any]:
    outcomes = dict.fromkeys(OUTCOMES.get(status, "failed") for status in group.statuses)
    if any(turn.verdict == "down" for turn in group.turns):
        outcomes["marked"] = None
    return {
        "number": group.example.number,
        "texts": group.texts[:4],
        "more": max(len(group.texts) - 4, 0),
        "count": len(group.turns),
        "since": group.since,
        "language": group.language or "none",
        "outcomes": list(outcomes),
        "alike": [turn.number for turn in group.turns],
    }


def show_turn(site: Site, visit: Visit) -> Shown:
    return _turn_page(site, visit, _numbered(site, visit))


def _numbered(site: Site, visit: Visit) -> HeardTurn:
    number = visit.number("turn")
    with site.records.reading() as connection:
        found = review.turns_numbered(connection, [number] if number is not None else [])
    if not found:
        raise ValueError(site.say(visit.language, "turn-gone"))
    return found[0]


def _turn_page(site: Site, visit: Visit, turn: HeardTurn, wrong: str = "") -> Shown:
    with site.records.reading() as connection:
        around = review.conversation_around(connection, turn, AROUND)
        by = tables.who_decided(connection, turn.number)
    read = read_again(site, around)
    this = next(each for each in read if each.turn.number == turn.number)
    before = read[read.index(this) - 1] if read.index(this) else None
    language = visit.language
    values = {
        "turn": turn,
        "talk": [
            (each, _words(site, each.questions, language), remark_told(each.turn.remark or "", language))
            for each in read
        ],
        "readings": _readings(site, this, language),
        "answer_today": this.answer,
        "before": before,
        "before_words": _words(site, before.questions, language) if before else "",
        "alike": _alike(site, turn),
        "decided_by": by,
        "meanings": {key: needs(key) for key in MEANINGS},
        "cities": _cities(site, language),
        "attributes": _attributes(site, language),
        "wrong": wrong,
        "visit": visit,
    }
    return Shown("turn.html", values, status=400 if wrong else 200)


def _alike(site: Site, turn: HeardTurn) -> list[HeardTurn]:
    """Those that wait and ask the same, this one too where it waits."""
    with site.records.reading() as connection:
        turns = review.to_review(connection, since=0)[-MOST_WAITING:]
    own = _sign(site, turn.text, turn.language)
    return [
        each
        for each in turns
        if each.language == turn.language and _sign(site, each.text, each.language) == own
    ]


def _words(site: Site, questions: Sequence[Question], language: str) -> str:
    return in_words(site, questions, language) if questions else ""


def _readings(site: Site, this: ReadTurn, language: str) -> list[dict[str, Any]]:
    """The readings in words, each with its label; of equal ones the first."""
    found: dict[str, dict[str, Any]] = {}
    for reading in this.considered:
        written = plain(reading.questions)
        told = {"label": written, "words": _words(site, reading.questions, language), "score": reading.score}
        found.setdefault(written, told)
    return [each for each in found.values() if each["label"]]


def _cities(site: Site, language: str) -> list[tuple[str, str]]:
    catalogue = site.knowledge.catalogue()
    keys = sorted({key for subject, key in catalogue.names if subject == "city"})
    return sorted(((key, catalogue.name("city", key, language)) for key in keys), key=lambda each: each[1])


def _attributes(site: Site, language: str) -> list[tuple[str, str]]:
    catalogue = site.knowledge.catalogue()
    built_in = [(key, site.attribute(key, language)) for key in ATTRIBUTES]
    return [*built_in, *((key, catalogue.attribute_name(key, language)) for key in catalogue.added)]


# --- what is decided


def decide(site: Site, visit: Visit) -> Reply:
    turn = _numbered(site, visit)
    ways = {"teach": _teach, "gap": _gap, "leave": _leave}
    way = ways.get(visit.get("do"))
    if way is None:
        return _turn_page(site, visit, turn, "choose-what")
    try:
        return way(site, visit, turn)
    except (NoMeaning, NotTeachable) as wrong:
        return _turn_page(site, visit, turn, str(wrong))
    except DecidedAlready as already:
        by = str(already) or site.say(visit.language, "somebody")
        raise ValueError(site.say(visit.language, "decided-already", person=by)) from already


def _teach(site: Site, visit: Visit, turn: HeardTurn) -> GoTo:
    """Every turn with just these words is taught; others name other cities, and so mean something else."""
    written = _label(site, visit, turn)
    said = [Said(turn.text, written)]
    before = _before(site, turn) if visit.get("with-before") else None
    if before is not None:
        said.insert(0, Said(before.turn.text, plain(before.questions)))
    language = turn.language or visit.get("turn-language") or "ko"
    same = _with(turn, [each for each in _alike(site, turn) if each.text == turn.text])
    learn(site, visit.person, same, language, said)
    return GoTo("taught", "said-taught")


def _before(site: Site, turn: HeardTurn) -> ReadTurn | None:
    with site.records.reading() as connection:
        around = review.conversation_around(connection, turn, AROUND)
    earlier = [each for each in around if each.number < turn.number]
    read = read_again(site, earlier)
    return read[-1] if read and read[-1].questions else None


def _label(site: Site, visit: Visit, turn: HeardTurn) -> str:
    """What was chosen, in the notation, as it is written everywhere. Raises `NoMeaning`."""
    chosen = visit.get("reading")
    if chosen == "other":
        written = label(
            visit.get("meaning"),
            cities=visit.all("city"),
            attribute=visit.get("attribute"),
            words=visit.get("words"),
            said=turn.text,
        )
    else:
        written = visit.get("notation") if chosen == "notation" else chosen
    questions = questions_of(written)
    known = {key for key, _ in _cities(site, visit.language)}
    named = {city for question in questions for city in named_in(set_of(question))}
    if named - known:
        raise NoMeaning("meaning-unknown-city")
    return plain(questions)


def _gap(site: Site, visit: Visit, turn: HeardTurn) -> Reply:
    attribute = visit.get("gap").replace("/", "-")
    city = visit.get("gap-city").replace("/", "-")
    if not attribute or len(attribute) > LONGEST_GAP or mask(attribute) != attribute:
        raise NoMeaning("gap-what")
    note_gap(site, visit.person, _meant(site, visit, turn), city=city, attribute=attribute)
    return GoTo("", "said-gap", attribute)


def _leave(site: Site, visit: Visit, turn: HeardTurn) -> Reply:
    leave(site, visit.person, _meant(site, visit, turn))
    return GoTo("", "said-left")


def _meant(site: Site, visit: Visit, turn: HeardTurn) -> list[HeardTurn]:
    """The turn, and those that were ticked as asking the same."""
    ticked = {int(each) for each in visit.all("alike") if each.isdecimal()} | {turn.number}
    return _with(turn, [each for each in _alike(site, turn) if each.number in ticked])


def _with(turn: HeardTurn, others: Sequence[HeardTurn]) -> list[HeardTurn]:
    """The turn first: one of the sample was answered, and so is not among those that wait."""
    return [turn, *(each for each in others if each.number != turn.number)]


def undo(site: Site, visit: Visit) -> GoTo:
    try:
        take_back(site, visit.person, visit.number("decision") or 0)
    except UndoneAlready as error:
        raise ValueError(site.say(visit.language, "undone-already")) from error
    return GoTo("", "said-undone")


# --- what was taught


def show_taught(site: Site, visit: Visit) -> Shown:
    """Every lesson, and whether it is understood so now: `jamae learn` is what changes that."""
    lessons = []
    for conversation in reversed(taught(site.settings.taught)[-TAUGHT:]):
        turns = [
            heard(turn.said, conversation.language, number) for number, turn in enumerate(conversation.turns)
        ]
        meant = conversation.turns[-1].means
        now = read_again(site, turns)[-1]
        lessons.append(
            {
                "said": [turn.said for turn in conversation.turns],
                "words": _words(site, meant, visit.language),
                "label": plain(meant),
                "person": conversation.hand,
                "language": conversation.language,
                "is_understood": same_question(site, now.questions, meant),
                "now": _words(site, now.questions, visit.language),
            }
        )
    return Shown("taught.html", {"lessons": lessons})


ROUTES = (
    Route("", show=show),
    Route("turn", show=show_turn, send=decide),
    Route("undo", send=undo),
    Route("taught", show=show_taught),
)
