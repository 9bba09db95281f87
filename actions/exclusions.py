"""What a message leaves out: "all but the Chinese ones", "except China and Japan", "일본 말고"."""

from __future__ import annotations

from actions.reading import Mark, Reading

NEAR = 14
"""How many characters may lie between a word of exclusion and what it excludes."""
SHARED = 1
"""How many characters a word of exclusion may share with what it excludes (哪个不是 and 是友好)."""
ADJACENT = 3
NOUN = 4
"""How many characters of a noun ("ロシアの街でも") may stand between a name and the "and" after it."""
LONGEST_AND = 12
"""How many characters "and", with an article or a noun's ending, may take between two names."""
NAMED = ("city", "misspelt_city", "place", "home")
WHOLE = ("country", "continent")
"""Kinds that something can lie outside of."""
PEOPLE = ("person", "misspelt_person")


def is_excluded(reading: Reading, mark: Mark) -> bool:
    """Whether a word of exclusion stands beside the mark, or beside another that is joined to it by "and"."""
    return _direct(reading, mark) is not None or any(
        (word := _direct(reading, peer)) is not None and _reaches(reading, word, peer, mark)
        for peer in reading.of(mark.kind)
        if peer.value != mark.value
    )


def _direct(reading: Reading, mark: Mark) -> Mark | None:
    """The word that excludes the mark itself; its value is the side on which it has what it excludes."""
    for negation in reading.of("negation"):
        between = reading.text[negation.end : mark.start].strip()  # "not full sister cities"
        beside = not between or any(word.text == between for word in reading.of("restriction"))
        if beside and negation.end <= mark.start:
            return negation
    kinds = ["exclusion"]
    kinds += ["not_within"] * (mark.kind in WHOLE)
    kinds += ["not_signed"] * (mark.kind in PEOPLE and _asks_which(reading))
    return next((word for word in reading.of(*kinds) if _excludes(reading, word, mark)), None)


def _asks_which(reading: Reading) -> bool:
    """ "Which did Hong not sign?", and no question whether he signed with a city."""
    asks = reading.of("question_word") or reading.kind in ("list", "count")
    return bool(asks) and not reading.of("city", "misspelt_city")


def _excludes(reading: Reading, word: Mark, mark: Mark) -> bool:
    follows = word.end <= mark.start + SHARED and word.start < mark.start
    if word.value == ("before" if follows else "after"):
        return False
    if not follows and word.value == "either":
        peers = (other for other in reading.of(mark.kind) if other != mark)
        if any(0 <= other.start - word.end <= ADJACENT for other in peers):
            return False
    gap = mark.start - word.end if follows else word.start - mark.end
    return -SHARED <= gap <= NEAR and not _crosses(reading, word, mark)


def _crosses(reading: Reading, first: Mark, second: Mark) -> bool:
    low, high = min(first.end, second.end), max(first.start, second.start)
    between = reading.text[low:high]
    # "우호도시 가운데 일본이 아닌 곳": the country is left out, not the type before it
    others = (*WHOLE, "person") if second.kind == "type" else ()
    # "발렌수엘라는 자매가 아니라": the type is left out, not the city before it
    # "중국에 하얼빈 말고": the city is left out, not its country
    cities = ("city", "misspelt_city") if second.kind in WHOLE else ()
    alike = (*NAMED, "type") if second.kind in NAMED else (second.kind, *others, *cities)
    return any(sign in between for sign in ",;:.?!") or any(
        low <= other.start and other.end <= high and other.kind in alike for other in reading.marks
    )


def _reaches(reading: Reading, word: Mark, peer: Mark, mark: Mark) -> bool:
    """Whether `word` excludes `mark` too, since a chain of "and" leads from what it excludes, `peer`, to it."""
    chain = sorted(reading.of(mark.kind), key=lambda each: each.start)
    first, last = sorted((chain.index(peer), chain.index(mark)))
    away = (
        chain.index(mark) > chain.index(peer)
        if word.end <= peer.start
        else chain.index(mark) < chain.index(peer)
    )
    return away and all(
        _is_and(reading, a, b) for a, b in zip(chain[first:last], chain[first + 1 : last + 1])
    )


def _is_and(reading: Reading, first: Mark, second: Mark) -> bool:
    """Whether a conjunction, or for countries a comma, joins two names."""
    between = reading.text[first.end : second.start]
    comma = first.kind in WHOLE and between.strip() in (",", "、", "，", "·", "・", "/")
    joined = any(
        0 <= m.start - first.end <= NOUN and m.end <= second.start for m in reading.of("conjunction")
    )
    return comma or joined and len(between) <= LONGEST_AND
