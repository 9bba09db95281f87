"""Russian names of places and months in their cases: the regular endings, for names that only stand in the
nominative in the data."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

Case: TypeAlias = Literal["genitive", "dative", "instrumental", "prepositional"]

HARD_A: dict[Case, str] = {"genitive": "ы", "dative": "е", "instrumental": "ой", "prepositional": "е"}
SOFT_A: dict[Case, str] = {"genitive": "и", "dative": "е", "instrumental": "ей", "prepositional": "е"}
IN_IYA: dict[Case, str] = {"genitive": "и", "dative": "и", "instrumental": "ей", "prepositional": "и"}
CONSONANT: dict[Case, str] = {"genitive": "а", "dative": "у", "instrumental": "ом", "prepositional": "е"}
SHORT_I: dict[Case, str] = {"genitive": "я", "dative": "ю", "instrumental": "ем", "prepositional": "е"}
SOFT_SIGN: dict[Case, str] = {"genitive": "я", "dative": "ю", "instrumental": "ём", "prepositional": "е"}
ADJECTIVE: dict[str, dict[Case, str]] = {
    "ий": {"genitive": "ого", "dative": "ому", "instrumental": "им", "prepositional": "ом"},
    "ая": {"genitive": "ой", "dative": "ой", "instrumental": "ой", "prepositional": "ой"},
}
AFTER_K = re.compile(r"[гкхжшчщ]а$")
"""After these letters stands "и", not "ы"."""
HARD = set("бвгджзклмнпрстфхцчшщ")
LEADING = re.compile(
    r"(провинция|префектура|область|республика|штат|округ|департамент|январь|февраль|март|апрель"
    r"|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)(?= |$)(.*)"
)
"""A word that is declined alone, with what follows it unchanged: "провинции Хэйлунцзян", "июне 2008 г."."""
DESCRIBED = re.compile(r"(.*к)(ий|ая) (край|округ|район|остров|полуостров|область)")
"""An adjective with its noun: "Хабаровский край"."""
VOWELS = set("аоуэи")
"""Before these sounds stands "об"; before "я", "ю", "е", "ё", which begin with a consonant, "о"."""

SEPARATORS = re.compile(r"(, | и | или )")


def in_case(words: str, case: Case | Literal["about"]) -> str:
    """A place's name in a case, or each of several, by its last letters; names that end otherwise have no
    cases. A month too, alone or before its year.

    >>> in_case("Окаяма", "prepositional"), in_case("Харбин, Кавасаки и Хабаровск", "instrumental")
    ('Окаяме', 'Харбином, Кавасаки и Хабаровском')
    >>> in_case("Окаяма", "about"), in_case("провинция Хэйлунцзян", "prepositional")
    ('об Окаяме', 'провинции Хэйлунцзян')
    """
    if case == "about":
        return f"{'об' if words[:1].lower() in VOWELS else 'о'} {in_case(words, 'prepositional')}"
    return "".join(
        part if number % 2 else _word(part, case) for number, part in enumerate(SEPARATORS.split(words))
    )


def _word(word: str, case: Case) -> str:
    if leading := LEADING.fullmatch(word):
        return _ended(leading[1], case) + leading[2]
    if described := DESCRIBED.fullmatch(word):
        return f"{described[1]}{ADJECTIVE[described[2]][case]} {_ended(described[3], case)}"
    return _ended(word, case)


def _ended(word: str, case: Case) -> str:
    last = word[-1:].lower()
    if word.endswith("ия"):
        return word[:-1] + IN_IYA[case]
    if last == "а":
        ending = "и" if case == "genitive" and AFTER_K.search(word) else HARD_A[case]
        return word[:-1] + ending
    if last == "я":
        return word[:-1] + SOFT_A[case]
    if last == "й":
        return word[:-1] + SHORT_I[case]
    if word.endswith("область"):
        return word[:-1] + ("ью" if case == "instrumental" else "и")
    if LEADING.fullmatch(word) and last == "ь":
        return word[:-1] + SOFT_SIGN[case]
    return word + CONSONANT[case] if last in HARD else word
