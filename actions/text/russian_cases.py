"""Russian names of places and months in their cases: the regular endings, for names that only stand in the
nominative in the data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

Case: TypeAlias = Literal["genitive", "dative", "instrumental", "prepositional"]

HARD_A: dict[Case, str] = {"genitive": "ы", "dative": "е", "instrumental": "ой", "prepositional": "е"}
SOFT_A: dict[Case, str] = {"genitive": "и", "dative": "е", "instrumental": "ей", "prepositional": "е"}
IN_IYA: dict[Case, str] = {"genitive": "и", "dative": "и", "instrumental": "ей", "prepositional": "и"}
CONSONANT: dict[Case, str] = {"genitive": "а", "dative": "у", "instrumental": "ом", "prepositional": "е"}
IN_IY: dict[Case, str] = {"genitive": "я", "dative": "ю", "instrumental": "ем", "prepositional": "и"}
SHORT_I: dict[Case, str] = {"genitive": "я", "dative": "ю", "instrumental": "ем", "prepositional": "е"}
SOFT_SIGN: dict[Case, str] = {"genitive": "я", "dative": "ю", "instrumental": "ём", "prepositional": "е"}
SOFT_HE: dict[Case, str] = {"genitive": "я", "dative": "ю", "instrumental": "ем", "prepositional": "е"}
SOFT_SHE: dict[Case, str] = {"genitive": "и", "dative": "и", "instrumental": "ью", "prepositional": "и"}
PLURAL: dict[Case, str] = {"genitive": "ов", "dative": "ам", "instrumental": "ами", "prepositional": "ах"}
ADJECTIVE: dict[str, dict[Case, str]] = {
    "ний": {"genitive": "него", "dative": "нему", "instrumental": "ним", "prepositional": "нем"},
    "ий": {"genitive": "ого", "dative": "ому", "instrumental": "им", "prepositional": "ом"},
    "ый": {"genitive": "ого", "dative": "ому", "instrumental": "ым", "prepositional": "ом"},
    "ая": {"genitive": "ой", "dative": "ой", "instrumental": "ой", "prepositional": "ой"},
    "ие": {"genitive": "их", "dative": "им", "instrumental": "ими", "prepositional": "их"},
    "ые": {"genitive": "ых", "dative": "ым", "instrumental": "ыми", "prepositional": "ых"},
    "овы": {"genitive": "овых", "dative": "овым", "instrumental": "овыми", "prepositional": "овых"},
}
AFTER_K = re.compile(r"[гкхжшчщ]а$")
"""After these letters stands "и", not "ы"."""
HARD = set("бвгджзклмнпрстфхцчшщ")
HE = re.compile(r"(?:Тайвань|Израиль|поль|авль)$")
"""Names of the one gender in a soft sign, of which most others are of the other: Тайвань, Севастополь."""
SHE = re.compile(r"(?:Беларусь|Казань|Рязань|Тюмень|Астрахань|Пермь|Тверь)$")
UNCHANGED = re.compile(r"^[А-ЯЁ]{2,}$|[оу]а$")
"""Names that have no cases: КНДР, Самоа, Никарагуа."""
IN_OTHER_LETTERS = {"Египет": "Египт"}
"""Names that lose a letter where they have an ending."""
MANY = {
    "Филиппины": "Филиппин", "Мальдивы": "Мальдив", "Коморы": "Комор", "Багамы": "Багам", "Сейшелы": "Сейшел",
    "Бермуды": "Бермуд", "Гренадины": "Гренадин", "Нидерланды": "Нидерландов", "Штаты": "Штатов",
    "Эмираты": "Эмиратов",
}  # fmt: skip
"""Names in the plural with their genitive."""
ISLANDS = re.compile(r"[Оо]строва$")
LEADING = re.compile(
    r"(провинция|префектура|область|[Рр]еспублика|штат|округ|департамент|январь|февраль|март|апрель"
    r"|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)(?= |$)(.*)"
)
"""A word that is declined alone, with what follows it unchanged: "провинции Хэйлунцзян", "июне 2008 г."."""
DESCRIBED = re.compile(r"(.*?[а-яё])(ний|ий|ый|ая|ие|ые|овы) ([А-ЯЁа-яё][А-ЯЁа-яё-]+)")
"""An adjective with its noun: "Хабаровский край", "Новая Зеландия", "Соломоновы Острова"."""
VOWELS = set("аоуэи")
"""Before these sounds stands "об"; before "я", "ю", "е", "ё", which begin with a consonant, "о"."""

CYRILLIC = re.compile(r"[а-яё][а-яё -]+")
SHORTEST = 3
"""A stem has at least so many letters."""
OBLIQUE = re.compile(r"(?:ой|ом|ем|ей|ью|а|у|е|ы|и|ю|я|)$")
"""Endings of the other cases."""
SMALL = ("на", "де", "ла", "эль")
"""Parts of names that have no capitals: Ростов-на-Дону."""
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


def nominatives(word: str) -> tuple[str, ...]:
    """The nominatives that a Russian name in small letters may be another case of; none for other scripts.

    >>> "москва" in nominatives("москвы"), "шанхай" in nominatives("шанхаем"), nominatives("tokyo")
    (True, True, ())
    """
    if not CYRILLIC.fullmatch(word):
        return ()
    stems = dict.fromkeys(word[: found.start()] for found in OBLIQUE.finditer(word))
    return tuple(stem + end for stem in stems if len(stem) >= SHORTEST for end in ("", "а", "я", "ь", "й"))


def titled(name: str) -> str:
    """A name in small letters with its capitals: "Ростов-на-Дону"."""
    parts = re.split(r"([ -])", name)
    return "".join(
        part if part in SMALL and number else part.capitalize() for number, part in enumerate(parts)
    )


def _word(word: str, case: Case) -> str:
    if leading := LEADING.fullmatch(word):
        return _ended(leading[1], case) + leading[2]
    if described := DESCRIBED.fullmatch(word):
        return f"{described[1]}{ADJECTIVE[described[2]][case]} {_ended(described[3], case)}"
    return _ended(word, case)


def _ended(word: str, case: Case) -> str:
    if UNCHANGED.search(word):
        return word
    if word in MANY or ISLANDS.search(word):
        many = MANY.get(word, word[:-1] + PLURAL["genitive"])
        return many if case == "genitive" else word[:-1] + PLURAL[case]
    ended = next(((stem, endings) for stem, endings in _endings(word) if endings), None)
    return ended[0] + ended[1][case] if ended else word


def _endings(word: str) -> Iterator[tuple[str, dict[Case, str] | None]]:
    """What a word keeps, with the endings that it takes by its last letters, the first that fit."""
    stem, last = word[:-1], word[-1:].lower()
    yield stem, IN_IYA if word.endswith("ия") else None
    yield stem, {**HARD_A, "genitive": "и"} if AFTER_K.search(word) else None
    yield stem, IN_IY if word.endswith("ий") else None
    yield stem, {"а": HARD_A, "я": SOFT_A, "й": SHORT_I}.get(last)
    yield stem, SOFT_SHE if word.endswith("область") or SHE.search(word) else None
    yield stem, SOFT_HE if HE.search(word) else None
    yield stem, SOFT_SIGN if LEADING.fullmatch(word) and last == "ь" else None
    yield IN_OTHER_LETTERS.get(word, word), CONSONANT if last in HARD else None
