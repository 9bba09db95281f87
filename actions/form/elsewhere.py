"""What shows that a message is about something else than the partners, though it has their words."""

from __future__ import annotations

from actions.conditions import COMPARABLE, VERB_LAST, in_one_sentence
from actions.exclusions import is_excluded
from actions.form.evidence import NAMING, Evidence
from actions.question import SIGNERS
from actions.reading import Mark, Reading

LITTLE = 2
"""Unknown words that a request to put the cities in order may hold."""
BROKEN_UP = ("ko", "ja", "zh", "zh-Hant")
"""Languages in which words are known by pairs of letters, of which one unknown word leaves many."""
NOT_FAR = 20
NEAR_BEFORE = 6
"""How many characters may lie between what has ended and the word for that, before or after it."""
NEAR_REGION = 9
"""How many characters may lie between a region and the word for partners ("partner cities are there in Texas")."""
BESIDE = 8
"""How many characters may lie between "other" and the word for a partner that it belongs to."""


def asks_own_mayor(reading: Reading, evidence: Evidence) -> bool:
    """ "Who is the mayor of Bucheon?", when no agreement is talked of."""
    alone = not (evidence.cities or evidence.elliptic or evidence.conditions or reading.of("subject"))
    return bool(
        alone and reading.of("home") and reading.of("title") and set(evidence.attributes) <= set(SIGNERS)
    )


def asks_of_others(reading: Reading) -> bool:
    """ "What other sister cities does Harbin have?", "하얼빈이 부천 말고 자매 맺은 도시": another city's own partners."""
    named, places = reading.of(*NAMING), reading.of("place")
    pointed = not named and bool(places or "one" in reading.values("reference"))
    if not reading.of("subject") or not (pointed or len(named) == 1 and not is_excluded(reading, named[0])):
        return False
    if reading.of("own") or not places and any(is_excluded(reading, home) for home in reading.of("home")):
        return True
    if pointed:
        return False
    others = [word for word in reading.of("reference") if word.value == "other"]
    return any(
        word.overlaps(subject) or 0 <= subject.start - word.end <= BESIDE
        for word in others
        for subject in reading.of("subject")
    )


def region_asked(reading: Reading) -> Mark | None:
    """ "Any partner cities in Texas?", "홋카이도에 있는 자매도시는?": the region that the word for partners stands beside."""
    return next(
        (
            region
            for region in reading.of("region")
            for word in reading.of("subject")
            if max(region.start - word.end, word.start - region.end) <= NEAR_REGION
            and in_one_sentence(reading, region, word)
            and not any(0 <= region.start - asker.end <= BESIDE for asker in reading.of("asker"))
        ),
        None,
    )


def asks_of_the_end(reading: Reading, evidence: Evidence) -> bool:
    """ "When did the friendship with Kawasaki end?", "파기됐어?": a page of what was agreed does not tell whether it holds still."""
    if not set(evidence.attributes) <= {"date", "type"}:
        return False
    before = 2 if reading.language in VERB_LAST else NEAR_BEFORE  # 끝난 결연, but not 방학 끝나고 하얼빈 ...
    return any(
        (
            0 <= end.start - word.end <= NOT_FAR
            or word.kind == "subject"
            and (end.overlaps(word) or 0 <= word.start - end.end <= before)
        )
        and in_one_sentence(reading, word, end)
        for end in reading.of("ended")
        for word in reading.of("subject", "home", *NAMING, "reference")
    )


def joins_unknown(reading: Reading) -> bool:
    """ "Are Gimpo and Okayama sister cities?", where nobody knows the first name."""
    named = reading.of(*NAMING)
    if len(named) != 1 or reading.kind != "verify" or not reading.of("subject"):
        return False
    for word in reading.of("conjunction"):
        before, after = reading.text[: word.start].rstrip(), reading.text[word.end :].lstrip()
        other = before if 0 <= named[0].start - word.end <= 1 else after if word.start == named[0].end else ""
        neighbour = (other.split() or [""])[-1 if other == before else 0]
        beside = [mark for mark in reading.marks if mark != word and mark.text and mark.text in neighbour]
        if neighbour and not beside and any(strange in neighbour for strange in reading.strange):
            return True
    return False


def of_something_else(reading: Reading, evidence: Evidence) -> bool:
    """ "The largest city in Gyeonggi", "the oldest bank": an order of what are no partners."""
    if evidence.subject or evidence.cities or reading.kind == "total" and reading.of("whole"):
        return False
    if reading.of("worldwide") or "country" in reading.values("tally"):
        return True  # "The country with most people?"
    if evidence.points_back:
        return len(unread(reading)) >= LITTLE  # "their largest factory"
    if evidence.conditions:
        return any(c.attribute == "country" and c.value == "KR" for c in evidence.conditions)
    if measure_named(reading):
        return bool(reading.of("place")) and not reading.of("sorted")
    others = [word for word in (*reading.rare, *unread(reading)) if not is_marked(word, reading)]
    beside = any(_in_sentence_of_order(word, reading) for word in others)
    if reading.language in BROKEN_UP and len(others) < LITTLE:
        beside = False  # of an unknown word two pairs of letters are left at least
    return bool(reading.of("place") or beside) and not reading.of("sorted")


def measure_named(reading: Reading) -> bool:
    """ "人口で三番目に大きか街": the measure stands beside the order, so whatever else is there, cities are put in order."""
    orders = reading.of("order")
    measures = [word for word in reading.of("attribute") if word.value in COMPARABLE]
    apart = any(not any(word.overlaps(order) for order in orders) for word in measures)
    return apart and reading.kind == "extreme" and reading.language in BROKEN_UP


def _in_sentence_of_order(word: str, reading: Reading) -> bool:
    """Whether a word stands in the sentence that asks for the order, not in one before or after it."""
    orders = reading.of("order", "total", "average")
    low, high = sorted((reading.text.find(word), orders[0].start if orders else 0))
    return not any(sign in reading.text[low:high] for sign in ".!?。！？")


def unread(reading: Reading) -> list[str]:
    """The strange words of which no part is marked; written without spaces, a word may reach into a marked one."""
    return [word for word in reading.strange if not is_marked(word, reading)]


def is_marked(word: str, reading: Reading) -> bool:
    """Whether a part of it is marked, or of Korean what it ends (따뜻 in 따뜻한데)."""
    start = reading.text.find(word) - (reading.language == "ko")
    place = Mark("", "", start, start + len(word), word)
    return any(mark.overlaps(place) for mark in reading.marks if mark.kind != "unknown_name")
