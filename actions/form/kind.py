"""Which kind of turn a message is: the learned kind, unless what the message holds speaks against it."""

from __future__ import annotations

from actions.conditions import COMPARABLE, TIMES
from actions.exclusions import is_excluded
from actions.focus import Focus
from actions.form.context import at_hand, only_more, which_ones
from actions.form.declined import likeliest_question, settle_declined
from actions.form.elsewhere import (
    LITTLE,
    asks_of_others,
    asks_own_mayor,
    joins_unknown,
    measure_named,
    of_something_else,
    unread,
)
from actions.form.evidence import NAMING, Evidence, attributes_of_orders, beside_than, marks_attribute
from actions.form.lists import asks_nearest
from actions.form.tallies import asks_tally
from actions.question import DECLINED, QUESTION_KINDS, SMALL_TALK
from actions.reading import Mark, Reading

CERTAIN = 0.95
SURE = 0.8
HARDLY = -0.8
"""Margin under which nothing unrecorded is asked for."""
FEW = 8
"""Words of a message that corrects the last one."""
TWO = 2
"""A number that says of how many one is chosen."""
MENTIONED = -0.7
"""Margin under which a picture is spoken of and not asked for ("I put pins into a map. Where is Okayama?")."""
LOST = 0.25
"""Confidence of the likeliest kind under which nothing is understood of words that are of something else."""
NEARLY_NEVER = 0.02
"""Confidence under which a kind is not taken instead of the likeliest, whatever that lacks."""
VAGUE = 0.65
BESIDE_A_NAME = (*NAMING, "preposition", "conjunction", "naming")
"""Kinds of marks in a message that does no more than name a city ("А в Валенсуэле?")."""
PERHAPS = 0.15
LIKELY = 0.5
"""Confidences (0 to 1) of a learned kind, or of all kinds of question together (`Evidence.inside`)."""


def settle_kind(reading: Reading, focus: Focus, evidence: Evidence) -> str:
    """Which kind of turn it is: a command, small talk, declined, or a question; `not_understood` as a last resort."""
    command = reading.values("command")
    if command:
        return str(command[0])
    if reading.kinds and reading.kinds[0][1] < LOST and len(unread(reading)) > 1 and not evidence.attributes:
        return "outside"
    if _asks_for_language(reading, focus, evidence):
        return "language"
    if focus.asked == ("names",) and reading.of("language_name") and evidence.elliptic:
        return "same"  # "And in English?", after a name in Chinese
    if reading.of("more") and only_more(reading, evidence) and not reading.of("reference", "conjunction"):
        told = len(focus.cities) == 1 and focus.kind != "overview"
        return "overview" if told else "not_understood"
    if reading.of("nearest") and asks_nearest(reading, focus, evidence):
        return "extreme"
    if reading.of("alphabetical") and _asks_by_name(reading, evidence):
        return "list"
    picks_one = reading.of("comparative") and at_hand(reading, focus, evidence)
    if reading.of("tally") and not picks_one and asks_tally(reading, focus, evidence):
        return "tally"
    if _names_only_attributes(reading, evidence):
        return "fact"  # "Population?", whatever it is of
    kind = _likeliest(reading, focus, evidence)
    if kind in SMALL_TALK:
        return _settle_small_talk(kind, reading, evidence)
    if kind in QUESTION_KINDS and any(c.operator in ("above", "below") for c in evidence.conditions):
        if reading.of("existence") and not reading.of("question_word"):
            return "verify"
        return next((k for k, _ in reading.kinds if k in ("list", "count")), "list")
    if kind in (*QUESTION_KINDS, "elsewhere") and (asks_of_others(reading) or joins_unknown(reading)):
        return "elsewhere"
    if kind == "list" and evidence.conditions and reading.of("existence") and not reading.of("question_word"):
        return "verify"  # "Are any of them in Russia?"
    likely_list = dict(reading.kinds).get("list", 0.0) > PERHAPS and not evidence.cities
    if kind == "verify" and evidence.conditions and likely_list and reading.of("question_word"):
        return "list"  # "Which sister cities are there in Europe?"
    if kind == "list" and "other" in reading.values("reference") and len(reading.values("type")) > 1:
        return "fact"  # "And is the other one a sister or a friendship city?"
    shown = _shown_by_marks(kind, reading, focus, evidence)
    if shown:
        return shown
    if kind in ("fact", "home") and asks_own_mayor(reading, evidence):
        return "home"
    if kind in DECLINED:
        return settle_declined(kind, reading, focus, evidence)
    if kind not in QUESTION_KINDS:
        return "not_understood"
    if kind in ("extreme", "total") and of_something_else(reading, evidence):
        return "elsewhere" if reading.of("place") else "outside"
    corrected = bool(focus.cities and reading.of("correction")) and marks_attribute(evidence)
    if corrected or _is_about_the_subject(kind, reading, evidence):
        return kind
    return "not_understood" if reading.words <= 2 and not reading.strange else "outside"


def _likeliest(reading: Reading, focus: Focus, evidence: Evidence) -> str:
    """The likeliest kind that the message has what it takes for; one that is hardly likely is none."""
    found = (
        kind
        for kind, confidence in reading.kinds[:4]
        if confidence > NEARLY_NEVER and _plausible(kind, confidence, reading, focus, evidence)
    )
    best = reading.kind
    if best == "extreme" and reading.of("ordinal") and len(focus.listed) > 1:
        return "fact" if evidence.attributes else next(found, "fact")  # "The population of the first one?"
    return next(found, best)


def _settle_small_talk(kind: str, reading: Reading, evidence: Evidence) -> str:
    if dict(reading.kinds)[kind] < VAGUE and reading.words <= 1:
        return "not_understood"
    if kind == "contact" and evidence.cities:
        return "fact"  # of the partner city: not recorded
    marked = marks_attribute(evidence)
    if marked and evidence.elliptic and kind in ("identity", "capabilities", "goodbye"):
        return likeliest_question(reading)  # "who signed?", after a city was told of
    asks = evidence.cities and (evidence.attributes or evidence.asks_unknown)
    if asks and kind not in ("language", "source") and evidence.inside > PERHAPS and reading.words > 3:
        # "Good morning. Our office in Khabarovsk would like to know the day ..."
        return likeliest_question(reading)
    return kind


def _shown_by_marks(kind: str, reading: Reading, focus: Focus, evidence: Evidence) -> str:
    """The kind that the marked words show whatever was learned, or nothing."""
    named = reading.of(*NAMING)
    excluded = bool(named) and all(is_excluded(reading, city) for city in named)
    if kind in QUESTION_KINDS and evidence.inside > LIKELY and _asks_picture(kind, reading, evidence):
        return "picture"
    if evidence.subject and evidence.inside > LIKELY and excluded:
        return kind if kind in ("count", "extreme", "total", "picture") else "list"
    if focus.asked and any(is_excluded(reading, city) for city in named) and not excluded:
        return "same"
    only_named = (
        named and all(m.kind in BESIDE_A_NAME for m in reading.marks) and len(reading.strange) < LITTLE
    )
    if only_named and reading.words <= LITTLE and not (kind == "compare" and len(evidence.cities) > 1):
        again = focus.asked or focus.kind in ("picture", "duration")
        return "same" if again else "overview"  # "Okayama, then?"
    if focus.kind == "total" and evidence.elliptic and reading.of("average", "total") and not evidence.cities:
        return "total"  # "And on average?"
    meant = named or evidence.conditions and reading.of("country", "province") and focus.cities
    if focus.asked and meant and reading.of("correction") and not evidence.marked and reading.words <= FEW:
        return "same"
    if kind == "duration" and named and "features" in evidence.marked and not reading.of("subject", "now"):
        return "fact"  # "If I rent a car at the airport, how long to Bakersfield?"
    lasting = any(mark.value["unit"] == "years" for mark in reading.of("number"))
    if kind in ("verify", "duration") and named and lasting and not reading.of("comparison", *TIMES):
        return "duration"  # "Has it been twenty years with Weihai?"
    if focus.kind == "duration" and evidence.elliptic and reading.of("relative_year") and not evidence.marked:
        return "duration"  # "And next year?"
    numbers = [mark for mark in reading.of("number") if mark.value["value"] != TWO]
    choosing = (
        reading.of("comparative") and reading.of("question_word") and not (numbers or reading.of("than"))
    )
    if kind == "list" and choosing and evidence.conditions and not named and _measures(evidence, reading):
        return "extreme"  # "Which of those in China has more people?"
    of_those = focus.among and "many" in reading.values("reference") and reading.of("topic", "question_word")
    if of_those and kind == "fact" and not evidence.attributes and evidence.conditions:
        return "list"  # "Which of those is an hour from an airport?"
    if focus.among and which_ones(reading, focus, evidence):
        return "list"  # "Name them": nothing else is talked of
    bare = reading.words <= LITTLE and not named and not unread(reading)
    if bare and focus.kind in ("list", "count") and evidence.conditions and kind not in QUESTION_KINDS:
        return "list"  # "And sister cities?"
    if focus.kind == "extreme" and evidence.elliptic and reading.of("order") and not named and kind != "list":
        return "extreme"  # "And the most?"
    pair = len(focus.listed) < 2 and focus.before and "many" in reading.values("reference")
    if pair and reading.of("comparative", "order") and not evidence.cities and not evidence.conditions:
        return "compare"  # "Which of the two is warmer?", after one and the other were told of
    compared = {*evidence.cities, *(focus.cities if len(evidence.cities) == 1 else ())}
    several = len(compared) > 1 or evidence.elliptic and len(focus.listed) > 1 and not evidence.cities
    if reading.of("difference", "ratio") and several and not evidence.conditions:
        return "compare"
    weighed = len(evidence.cities) > 1 and reading.of("degree", "comparative") and reading.of("question_word")
    if weighed and kind == "fact" and dict(reading.kinds).get("compare", 0.0) > PERHAPS:
        return "compare"
    if (
        (kind != "list" or reading.of("order") or _measures_unlimited(evidence))
        and reading.of("sorted")
        and _measures(evidence, reading)
        and len(unread(reading)) <= LITTLE
        and not named
    ):
        return "extreme"
    ours = kind in QUESTION_KINDS or len(unread(reading)) <= LITTLE and not reading.of("place", "home")
    if ours and kind != "total" and _asks_total(reading, evidence):
        return "total"
    if focus.kind == "extreme" and reading.of("ordinal") and not evidence.cities and reading.words <= 5:
        return "extreme"
    if (
        reading.of("anniversary")
        and not evidence.asks_unknown
        and not (kind == "fact" and evidence.attributes and dict(reading.kinds)[kind] > SURE)
        and evidence.inside > PERHAPS
        and not reading.of("place", "unknown_name", "order")
    ):
        return "duration"
    likely = dict(reading.kinds).get("picture", 0.0) > PERHAPS
    if kind == "list" and likely and reading.of("whole") and evidence.attributes and not evidence.conditions:
        return "picture"  # "Compare the populations of all partner cities"
    if kind == "picture" and evidence.inside > LIKELY and not reading.strange:
        return kind
    return ""


def _asks_picture(kind: str, reading: Reading, evidence: Evidence) -> bool:
    """ "List the Chinese ones on a map", "where is Harbin on the map?": the words of another kind, and a picture's."""
    margins = dict(reading.attributes)
    wanted = MENTIONED if dict(reading.kinds).get("picture", 0.0) > PERHAPS else 0.0
    pictures = [value for value in reading.values("picture") if margins.get(value, 1.0) > wanted]
    if not pictures or evidence.asks_unknown:
        return False
    if kind == "picture":
        return not reading.strange or bool(reading.of("unknown_name"))  # "show Atlantis on a map"
    if kind == "compare":
        return "chart" not in pictures  # a comparison has its chart anyway
    return kind in ("list", "overview", "same", "extreme") or set(evidence.attributes) <= {"location", "date"}


def _is_about_the_subject(kind: str, reading: Reading, evidence: Evidence) -> bool:
    """Whether a question names or points back to something of the subject, or holds nothing but its words."""
    sure = 0.7 if unread(reading) else LIKELY
    if evidence.cities or evidence.subject:
        return True
    if reading.of("picture") and reading.of("unrecorded") and not reading.of("home"):
        return True  # "Bar chart of GDP": of the partners', which is not recorded
    if kind == "extreme" and len(unread(reading)) > LITTLE and not measure_named(reading):
        return False  # "their largest factory"
    if evidence.points_back:
        return True
    if evidence.conditions and evidence.inside > sure:
        return True
    ordered = kind == "extreme" and reading.of("order", "sorted") and _only_measures(reading, evidence)
    if ordered and evidence.inside > sure:
        return True
    if evidence.elliptic and (not reading.strange or marks_attribute(evidence)):
        return True
    described = any(c.attribute in ("topic", "feature") for c in evidence.conditions)
    if described and kind in ("list", "verify", "count") and evidence.inside > LIKELY:
        return True
    if reading.of("place", "added_attribute"):
        return True
    sure = reading.kinds[0][1] > CERTAIN and not reading.strange and not reading.of("unknown_name")
    if sure and reading.words > 1:
        return True
    return not unread(reading) and bool(reading.of("attribute", "order"))


def _asks_by_name(reading: Reading, evidence: Evidence) -> bool:
    """ "Sister cities in alphabetical order": of the partners, and of no city's letters."""
    if evidence.cities or reading.of("place") or "names" in reading.values("attribute"):
        return False
    asked = evidence.subject or evidence.elliptic or evidence.conditions or reading.of("sorted")
    return bool(asked or evidence.inside > LIKELY)


def _names_only_attributes(reading: Reading, evidence: Evidence) -> bool:
    bare = bool(evidence.attributes) and set(evidence.attributes) <= set(evidence.marked)
    return bare and reading.words <= LITTLE and not _tells_anything_but_attributes(evidence, reading)


def _tells_anything_but_attributes(evidence: Evidence, reading: Reading) -> bool:
    other = reading.of(
        "subject",
        "home",
        "order",
        "place",
        "reference",
        "title",
        "picture",
        "sorted",
        "anniversary",
        "average",
    )
    return bool(evidence.cities or evidence.conditions or other or unread(reading))


def _measures(evidence: Evidence, reading: Reading) -> bool:
    """Whether something is named that cities can be put in order by."""
    by = set(attributes_of_orders(reading))
    return bool((by | set(evidence.marked)) & set(COMPARABLE))


def _measures_unlimited(evidence: Evidence) -> bool:
    """Whether a figure is named that no condition limits."""
    figures = {"population", "temperature"} & set(evidence.marked) & set(evidence.attributes)
    return bool(figures - {condition.attribute for condition in evidence.conditions})


def _only_measures(reading: Reading, evidence: Evidence) -> bool:
    """ "Sort by population": an attribute is named, and no place that the order could be among instead."""
    return (
        _measures(evidence, reading) and not reading.of("place") and len(reading.of("unknown_name")) < LITTLE
    )


def _asks_for_language(reading: Reading, focus: Focus, evidence: Evidence) -> bool:
    """ "Sorry, English please": the name of a language and hardly anything else."""
    bare = reading.words <= 4 and not evidence.cities and not evidence.marked and not evidence.attributes
    return bare and focus.asked != ("names",) and names_language(reading)


def names_language(reading: Reading) -> bool:
    """Whether a language is named, as by 日本語; "Russian" may be the country's."""
    return any(
        not any(each.start <= name.start and name.end <= each.end for each in reading.of("country"))
        for name in reading.of("language_name")
    )


def _asks_total(reading: Reading, evidence: Evidence) -> bool:
    """A sum of people, or their average over cities: of no single city, and without an order."""
    if "population" not in evidence.attributes or len(evidence.cities) == 1 or reading.of("order"):
        return False
    return bool(reading.of("total")) or any(not _of_temperature(reading, m) for m in reading.of("average"))


def _of_temperature(reading: Reading, average: Mark) -> bool:
    """ "평균기온", "average temperature": the average is the recorded one, of one city."""
    words = (word for word in reading.of("attribute") if word.value == "temperature")
    return any(word.overlaps(average) or 0 <= word.start - average.end <= 1 for word in words)


def _plausible(kind: str, confidence: float, reading: Reading, focus: Focus, evidence: Evidence) -> bool:
    """Whether the message holds what this kind of question cannot do without."""
    if kind == "list":
        return bool(evidence.conditions or not reading.of("ordinal") or len(focus.listed) >= 2)
    if kind == "fact" and reading.of("subject") and not focus.asked:
        # "Did you partner with Harbin?" asks for no fact.
        return bool(evidence.attributes or evidence.conditions or evidence.unknown > HARDLY)
    if kind == "verify" and reading.of("question_word") and reading.values("attribute") == ["signers"]:
        return bool(evidence.conditions)  # "Кто подписал …?"
    if kind == "extreme":
        if reading.of("ordinal") and not reading.of("order") and len(focus.listed) > 1:
            return False
        return bool(reading.of("order", "ordinal")) or confidence > (LIKELY if reading.end else SURE)
    if kind == "compare":
        others = evidence.points_back or evidence.conditions or focus.cities or reading.of("comparative")
        held = others or beside_than(reading, reading.of(*NAMING)) is not None
        return bool(len(evidence.cities) > 1 or held or reading.of("place", "home", "difference", "ratio"))
    if kind in ("same", "overview"):
        return bool(
            evidence.cities
            or evidence.conditions
            or evidence.points_back
            or evidence.elliptic
            or reading.of("place", "unknown_name")
        )
    return True
