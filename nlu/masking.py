"""Takes what identifies a person out of a text before it is stored or logged.

It works by patterns, in every way of writing that is known here. When in doubt a number goes: nobody needs a
citizen's for review, and what is asked about cities has none of these forms.
"""

from __future__ import annotations

import re
import unicodedata

_GAP = r"[\W_ㅡᅳー에]{0,3}"
"""Between the parts of a number: signs, spaces, the ㅡ that Korean keyboards give for a dash, spoken 에."""
_DASH = r"\s?[-‐-―−ㅡᅳ]\s?"
_SPOKEN = "공영일이삼사오육륙칠팔구〇零一二三四五六七八九"
"""Digits as they are spoken in Korean, Chinese and Japanese."""
_DIGIT = f"[0-9{_SPOKEN}oO]"
_SPOKEN_GAP = r"(?:[\W_ㅡᅳー에의の]|다시|국에){0,3}"
_BIRTH_DATE = r"\d\d[년./\s-]{0,2}(?:0[1-9]|1[0-2])[월./\s-]{0,2}(?:0[1-9]|[12]\d|3[01])일?"
_YEAR = r"(?:1[5-9]|20)\d\d"
_UNIT = r"\s?(?:[만천백명도년°%万萬千人度年]|thousand|million|people|degrees|тыс|млн|чел|град)"
_LOCAL_PART = r"(?:\"[^\"\n]{1,64}\"|\w[\w.!#$%&'*+/=?^`{|}~-]{0,63})"
_DOT = r"\s?(?:[(\[]?dot[)\]]|\bdot\b|[점쩜닷])\s?"
_SPOKEN_WORDS = (
    "zero|oh|one|two|three|four|five|six|seven|eight|nine"
    "|ноль|нуль|один|два|три|четыре|пять|шесть|семь|восемь|девять"
)
_PLATE = "가-마거-머버서어저고노도로모보소오조구누두루무부수우주하허호배바사아자"
_RUSSIAN_PLATE = "АВЕКМНОРСТУХавекмнорстух"
_PERSONAL = re.compile(
    "|".join(
        f"(?P<{name}>{'|'.join(forms)})"
        for name, forms in {
            "email": (
                rf"{_LOCAL_PART}@\[?[\w-]+(?:[.。][\w-]+)*\]?",
                rf"{_LOCAL_PART}\s{{0,2}}@\s{{0,2}}[\w-]+(?:\s?[.。]\s?[\w-]+)+",
                rf"[\w.+-]{{1,64}}\s?[(\[{{<](?:at|a|앳|골뱅이)[)\]}}>]\s?[\w-]{{1,63}}?(?:(?:{_DOT}|\.)[\w-]{{1,63}})+",
                rf"(?:(?!앳)[\w.+-]){{1,64}}\s?(?:\bat\b|앳)\s?[\w-]{{1,63}}?(?:{_DOT}[\w-]{{1,63}})+",
                rf"[A-Za-z0-9._+-]{{1,64}}\s?골뱅이\s?[\w-]+(?:(?:{_DOT}|\.)[\w-]+)*",
            ),
            # Korean resident registration number: birth date, then seven digits; the last six may be hidden
            "registration": (
                rf"(?<!\d)(?:1[89]|20)?{_BIRTH_DATE}{_GAP}(?:\d{{7}}(?!\d)|[0-9][*xX#○●]{{2,6}})",
                rf"(?<!\d){_BIRTH_DATE}{_DASH}[0-9](?!\d)",
            ),
            # of cars and networks, before their parts are taken for something else
            "plate": (
                rf"(?<!\d)\d{{2,3}}\s?[{_PLATE}]\s?\d{{4}}(?!\d|\s?[년명만])",
                rf"(?<!\w)[{_RUSSIAN_PLATE}]\s?\d{{3}}\s?[{_RUSSIAN_PLATE}]{{2}}\s?\d{{2,3}}(?![0-9A-Za-zА-Яа-я])",
            ),
            "address": (
                r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])",
                r"(?<![\w:])(?:[0-9A-Fa-f]{1,4}:){4,7}[0-9A-Fa-f]{1,4}(?![A-Za-z0-9:])",
                r"(?<![\w:])(?:[0-9A-Fa-f]{1,4}:){1,6}(?::[0-9A-Fa-f]{1,4}){1,6}(?![A-Za-z0-9:])",
            ),
            "passport": (r"(?<![A-Za-z0-9])[A-Za-z]{1,2}(?:\d{7,8}|\d{3}[A-Za-z]\d{4})(?![A-Za-z0-9])",),
            "card": (
                r"(?<!\d)\d{4}(?:[\W_]{1,3}\d{4}){3}(?!\d)",
                r"(?<!\d)\d{4}[\W_]{1,3}\d{6}[\W_]{1,3}\d{5}(?!\d)",
            ),
            "phone": (
                r"(?<!\d)0\d(?:[\W_]{1,2}\d\d){4}(?!\d)",
                r"(?:\d\ufe0f?\u20e3[\s-]{0,2}){7,}",
                rf"(?i:\b(?:{_SPOKEN_WORDS})(?:[\s,.-]{{1,3}}(?:{_SPOKEN_WORDS})){{6,}}\b)",
                r"(?:\(\+\d{1,3}\)|\+\d)(?:[^\w,]{0,3}[_ㅡᅳ]?\d){7,14}(?!\d)",
                rf"(?<!\d)(?<!\d\W)(?:\(0\d{{1,3}}\)|0\d{{1,3}}){_GAP}\d{{3,4}}{_GAP}\d{{4}}(?!\d)",
                rf"(?<!\d)[0공영零〇oO]{_DIGIT}{{1,3}}{_SPOKEN_GAP}{_DIGIT}{{3,4}}{_SPOKEN_GAP}{_DIGIT}{{4}}(?!\d)",
                # with an area code in brackets, or in threes and four
                rf"(?:\b\d\s?)?\((?!{_YEAR}\))\d{{2,5}}\)(?:[\s.-]{{0,2}}\d){{6,8}}(?!\d)",
                r"(?<!\d)\d{3}[-./·\s]{1,3}\d{3}[-./·\s]{1,3}\d{4}(?!\d)",
                # without one; years from and to, and figures with a unit, are none
                rf"(?<!\d)(?<!\d\W)(?!{_YEAR}{_DASH}{_YEAR})(?:[2-9]\d\d|[1-9]\d{{3}}){_DASH}\d{{4}}(?!\d|\W\d|{_UNIT})",
            ),
            "figure": (
                r"(?<!\d)\d{9,10}(?!\d)",
                r"(?<![\d,])\d{1,3}(?:,\d{3}){3,}(?!\d)",
                r"(?<![\d,])\d{3}(?:,\d{3}){2}(?!\d)",
            ),
            "long": (
                rf"(?<!\d)\d(?:(?:{_DASH}|\s|[\u200b-\u200f\u2060\ufeff])?\d){{8,}}(?!\d)",
                rf"[{_SPOKEN}](?:{_SPOKEN_GAP}[{_SPOKEN}]){{8,}}",
            ),
        }.items()
    )
)
_TIME = re.compile(rf"{_YEAR}(?:[-./ ]{{1,2}}\d\d?){{0,2}}|(?:\d\d?[-./ ]{{1,2}}){{1,2}}{_YEAR}")
_THOUSANDS = re.compile(r"[1-9]\d{1,5}000|[1-9]\d{0,2}(?:\s\d{3}){0,3}\s000")
_LONGEST_PART = 19
"""Characters of a date or of a round figure."""
_BETWEEN = re.compile(r"[-‐-―~,\s]{1,3}")
_MAYBE = re.compile(rf"[@\d:(\[{{<골앳점쩜닷]|dot|[{_SPOKEN}]{{3}}|(?i:\b(?:{_SPOKEN_WORDS})\W)")
"""What is in every text of which something may be masked; most have none of it."""
_SIGNS = {
    "email": "[e-mail]",
    "registration": "[number]",
    "plate": "[number]",
    "address": "[number]",
    "passport": "[number]",
    "card": "[number]",
    "phone": "[phone]",
    "figure": "[number]",
    "long": "[number]",
}
SIGN = re.compile("|".join(re.escape(sign) for sign in sorted({*_SIGNS.values()})))
"""What stands in a masked text for what was taken out."""


class _Plain(dict[int, str]):
    """Full-width, circled and other scripts' digits and signs as ASCII has them; one character for each."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        plain = unicodedata.normalize("NFKC", letter)
        digit = unicodedata.decimal(letter, None)
        self[code] = letter if len(plain) != 1 else plain if digit is None else str(digit)
        return self[code]


_PLAIN = _Plain()


def mask(text: str, *, but_figures: bool = False) -> str:
    """The text without telephone numbers, e-mail addresses, registration numbers and other long numbers.

    `but_figures` leaves those that somebody may well ask about: "over 1000000000 people".
    """
    plain = text.translate(_PLAIN)
    if not _MAYBE.search(plain):
        return text
    parts, position = [], 0
    for found in _PERSONAL.finditer(plain):
        if (but_figures and found.lastgroup == "figure") or _is_asked_about(found.group()):
            continue
        parts += [text[position : found.start()], _SIGNS[str(found.lastgroup)]]
        position = found.end()
    return "".join([*parts, text[position:]])


def _is_asked_about(text: str) -> bool:
    """Whether these are dates and years, or round figures, one after the other: no telephone number, though
    as long.

    Each place is looked at once, since "100 000 100 000" can be parted in many ways.
    """
    return any(_is_row_of(part, text) for part in (_TIME, _THOUSANDS))


def _is_row_of(part: re.Pattern[str], text: str) -> bool:
    begins, seen = [0], {0}
    while begins:
        begin = begins.pop()
        for end in range(begin + 1, min(begin + _LONGEST_PART, len(text)) + 1):
            if not part.fullmatch(text, begin, end):
                continue
            if end == len(text):
                return True
            between = _BETWEEN.match(text, end)
            following = range(end + 1, between.end() + 1) if between else ()
            begins += [each for each in following if each not in seen]
            seen.update(following)
    return False
