"""In which language a message is written, judged by its script; short and mixed messages leave it open."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from nlu.text.scripts import CYRILLIC, HAN, HANGUL, KANA, LATIN
from nlu.text.tokens import tokenize

LATIN_LANGUAGE = "en"
ALONE = {LATIN_LANGUAGE: LATIN, "ru": CYRILLIC}
"""Scripts in which many languages are written, and the one that they point to where nothing else does."""
# Characters of Chinese function words, which a Japanese sentence without kana does not have.
CHINESE_WORDS = re.compile(
    r"[的是吗嗎哪什么麼们們这這那呢吧嘛请請跟您你我他她它了很几幾谁誰没沒怎与與個姊您]"
)


OTHER_SCRIPT = {"zh": "zh-Hant", "zh-Hant": "zh"}
AROUND = 3
"""So many words that a language knows, around one in another script, tell that it is that language."""
WORDS_OF = {
    code: re.compile(f"{script.pattern}(?:-?{script.pattern})*")
    for code, script in (("ko", HANGUL), ("ja", KANA), ("ru", CYRILLIC), ("zh", HAN), ("zh-Hant", HAN))
}
"""The words in the script that a language is told by."""


@dataclass(frozen=True)
class LanguageGuess:
    """`code` is a BCP 47 tag; where `certain` is false the conversation's language goes before it.

    `alike` is another language in which the text would be written just so: the other script of Chinese.
    """

    code: str
    certain: bool
    alike: str = ""


def guess_language(text: str, names: list[tuple[int, int]], *, hint: str = "") -> LanguageGuess:
    """The language of folded `text`; `names` are the spans of proper names in it, which do not count.

    Hangul means Korean, kana Japanese, Cyrillic Russian. Characters that only one of the Chinese and Japanese
    standards has decide between those; the national character sets (GB 2312, Big5 with Microsoft's additions,
    Shift JIS) tell which. `hint` is the conversation's language, which decides what characters leave open.
    """
    rest = "".join(
        " " if any(start <= i < end for start, end in names) else character
        for i, character in enumerate(text)
    )
    words = tokenize(rest)
    if not words:
        return LanguageGuess(_script_language(text, hint) or hint or LATIN_LANGUAGE, False)
    code = _script_language(rest, hint) or hint or LATIN_LANGUAGE
    if code == "zh" and hint != "zh" and KANA.search(text) and not _decisive(rest):
        code = "ja"  # "ハバロフスク 提携日": the name is written as only Japanese write it
    if code == "zh" and _is_traditional(text):
        code = "zh-Hant"
    scripts = sum(bool(script.search(text)) for script in (HANGUL, KANA, CYRILLIC, LATIN))
    spaced = len(rest.split())
    mixed_and_short = scripts > 1 and spaced <= 2
    lone_latin_word = code == LATIN_LANGUAGE and spaced <= 1
    open_han = not KANA.search(rest) and HAN.search(rest) and not _decisive(rest) and code != "ko"
    alike = OTHER_SCRIPT.get(code, "") if not set(map(_standard, text)) & set(OTHER_SCRIPT) else ""
    return LanguageGuess(code, not (mixed_and_short or lone_latin_word or open_han), alike)


def guess_around_a_name(
    guess: LanguageGuess,
    text: str,
    names: list[tuple[int, int]],
    vocabularies: Mapping[str, Collection[str]],
    *,
    hint: str = "",
) -> LanguageGuess:
    """The language of what stands around one word in another script that its language does not know: a name
    that nobody knows, or what is left of one ("tell me about 川崎市", "有没有Владивосток呢？").

    `guess` is that of the whole, `vocabularies` are the words of each language.
    """
    script = WORDS_OF.get(guess.code)
    written = [match for match in script.finditer(text) if not _inside(match.span(), names)] if script else []
    if len(written) != 1 or _speaks(guess.code, written[0][0], vocabularies.get(guess.code, ())):
        return guess
    around = guess_language(text, [*names, written[0].span()], hint=hint)
    if around.code == guess.code or not around.certain:
        return guess
    known = [
        token.text in vocabularies.get(around.code, ())
        for token in tokenize(text)
        if not _inside((token.start, token.end), names)
    ]
    return around if around.code not in ALONE or sum(known) >= AROUND else guess


def _speaks(code: str, word: str, known: Collection[str]) -> bool:
    """Whether a word is of a language rather than a name in its script. In Korean and Japanese names keep
    what follows them ("서울은"), so that the words known there tell; a word alone in characters or Cyrillic
    is a name unless it is one of those that Chinese sentences are held together by."""
    return word in known if code in ("ko", "ja") else CHINESE_WORDS.search(word) is not None


def _inside(span: tuple[int, int], names: list[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in names)


def sharing_a_script(vocabularies: Mapping[str, Collection[str]]) -> dict[str, tuple[str, ...]]:
    """For each language that a script alone points to, all whose words are mostly written in it."""
    written = {
        code: {script: sum(script.match(word) is not None for word in words) for script in ALONE.values()}
        for code, words in vocabularies.items()
    }
    return {
        default: tuple(
            code for code, words in vocabularies.items() if 2 * written[code][script] > len(words) > 0
        )
        for default, script in ALONE.items()
    }


def tell_apart(
    guess: LanguageGuess, text: str, vocabularies: Mapping[str, Collection[str]], *, hint: str = ""
) -> LanguageGuess:
    """Of languages in one script, the one that knows most of the words; in a tie the conversation's."""
    words = [token.text for token in tokenize(text)]
    known = {code: sum(word in own for word in words) for code, own in vocabularies.items()}
    best = [code for code, count in known.items() if count == max(known.values())]
    code = next((code for code in (hint, guess.code) if code in best), best[0])
    return LanguageGuess(code, guess.certain and len(best) == 1)


def _is_traditional(text: str) -> bool:
    """Judged with the names in it, where the rest of a Chinese message fits both scripts."""
    found = [_standard(character) for character in text]
    return found.count("zh-Hant") > found.count("zh")


def _script_language(text: str, hint: str) -> str:
    if HANGUL.search(text):
        return "ko"
    if KANA.search(text):
        return "ja"
    if CYRILLIC.search(text):
        return "ru"
    if HAN.search(text):
        decided = _decisive(text, hint)
        if decided:
            return decided
        return hint if hint in ("ja", "zh", "zh-Hant") else "zh"
    if LATIN.search(text):
        return LATIN_LANGUAGE
    return ""


def _decisive(text: str, hint: str = "") -> str:
    """Chinese (by its function words and characters), Japanese, or nothing where the characters fit both."""
    simplified, traditional, japanese = (
        sum(_standard(character) == code for character in text) for code in ("zh", "zh-Hant", "ja")
    )
    if japanese:
        return "ja"
    if simplified or CHINESE_WORDS.search(text):
        if traditional == simplified and hint == "zh-Hant":
            return hint
        return "zh-Hant" if traditional > simplified else "zh"
    return ""


@lru_cache(maxsize=4096)
def _standard(character: str) -> str:
    """Which language's national character set is the only one to know a Han character, or nothing.

    Traditional characters are also Japanese ones more often than not, so `zh-Hant` means
    only: not simplified.
    """
    if not HAN.match(character):
        return ""
    simplified, traditional, japanese = (
        _encodes(character, code) for code in ("gb2312", "cp950", "shift_jis")
    )
    if simplified and not traditional and not japanese:
        return "zh"
    if japanese and not simplified and not traditional:
        return "ja"
    return "zh-Hant" if traditional and not simplified else ""


def _encodes(character: str, encoding: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
