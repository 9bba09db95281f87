"""Takes what identifies a person out of a text before it is stored or logged.

It works by patterns, in every way of writing that is known here. When in doubt a number goes: nobody needs a citizen's
for review, and what is asked about cities has none of these forms.
"""

from __future__ import annotations

import re
import unicodedata

_GAP = r"[\W_ㅡᅳー에]{0,3}"
"""Between the parts of a number: signs and spaces, the vowel ㅡ that Korean keyboards give for a dash, spoken "에"."""
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
_PERSONAL = re.compile(
    "|".join(
        f"(?P<{name}>{'|'.join(forms)})"
        for name, forms in {
            "email": (
                rf"{_LOCAL_PART}@\[?[\w-]+(?:[.。][\w-]+)*\]?",
                rf"{_LOCAL_PART}\s{{0,2}}@\s{{0,2}}[\w-]+(?:\s?[.。][\w-]+)+",
                rf"[\w.+-]{{1,64}}\s?[(\[{{<](?:at|a|앳|골뱅이)[)\]}}>]\s?[\w-]+?(?:(?:{_DOT}|\.)[\w-]+)+",
                rf"[\w.+-]{{1,64}}\s?(?:\bat\b|앳)\s?[\w-]+?(?:{_DOT}[\w-]+)+",
                rf"[A-Za-z0-9._+-]{{1,64}}\s?골뱅이\s?[\w-]+(?:(?:{_DOT}|\.)[\w-]+)*",
            ),
            # Korean resident registration number: birth date, then seven digits, the last six of which may be hidden
            "registration": (
                rf"(?<!\d)(?:1[89]|20)?{_BIRTH_DATE}{_GAP}(?:\d{{7}}(?!\d)|[0-9][*xX#○●]{{2,6}})",
                rf"(?<!\d){_BIRTH_DATE}{_DASH}[0-9](?!\d)",
            ),
            "phone": (
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
_TIME = rf"(?:{_YEAR}(?:[-./ ]{{1,2}}\d\d?){{0,2}}|(?:\d\d?[-./ ]{{1,2}}){{1,2}}{_YEAR})"
_THOUSANDS = r"(?:[1-9]\d{1,5}000|[1-9]\d{0,2}(?:\s\d{3})*\s000)"
_ASKED_ABOUT = re.compile(
    "|".join(rf"{each}(?:[-‐-―~,\s]{{1,3}}{each})*" for each in (_TIME, _THOUSANDS)),
)
"""Dates and years, and round figures, one after the other: no telephone number, though as long."""
_MAYBE = re.compile(rf"[@\d(\[{{<골앳점쩜닷]|dot|[{_SPOKEN}]{{3}}")
"""What is in every text of which something may be masked; most have none of it."""
_SIGNS = {
    "email": "[e-mail]",
    "registration": "[number]",
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
    """The text without telephone numbers, e-mail addresses, resident registration numbers and other long numbers.

    `but_figures` leaves those that somebody may well ask about: "over 1000000000 people".
    """
    plain = text.translate(_PLAIN)
    if not _MAYBE.search(plain):
        return text
    parts, position = [], 0
    for found in _PERSONAL.finditer(plain):
        if (but_figures and found.lastgroup == "figure") or _ASKED_ABOUT.fullmatch(found.group()):
            continue
        parts += [text[position : found.start()], _SIGNS[str(found.lastgroup)]]
        position = found.end()
    return "".join([*parts, text[position:]])
