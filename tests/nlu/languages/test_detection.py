"""Languages are told by their scripts, and those of one script by their words."""

from __future__ import annotations

from pathlib import Path

import pytest

from nlu.languages.detection import (
    LanguageGuess,
    guess_around_a_name,
    guess_language,
    sharing_a_script,
    tell_apart,
)
from nlu.languages.language import word_lists_hash


@pytest.mark.parametrize(
    ("text", "hint", "code", "certain"),
    [
        ("when did it begin", "", "en", True),
        ("언제 시작했어요", "", "ko", True),
        ("いつですか", "", "ja", True),
        ("когда это было", "", "ru", True),
        ("什么时候", "", "zh", True),
        ("什麼時候開始的", "", "zh-Hant", True),
        ("人口", "ja", "ja", False),
        ("人口", "", "zh", False),
        ("ok", "ko", "en", False),
        ("", "ru", "ru", False),
    ],
)
def test_a_language_is_told_by_its_script(text: str, hint: str, code: str, certain: bool) -> None:
    guess = guess_language(text, [], hint=hint)
    assert (guess.code, guess.certain) == (code, certain)


@pytest.mark.parametrize(
    ("text", "alike"),
    [
        ("那第二冷的呢", "zh-Hant"),
        ("什么时候", ""),
        ("什麼時候開始的", ""),
        ("when did it begin", ""),
        ("いつですか", ""),
    ],
)
def test_chinese_that_is_written_alike_in_both_scripts_is_of_either(text: str, alike: str) -> None:
    assert guess_language(text, []).alike == alike


def test_names_do_not_count() -> None:
    assert guess_language("하얼빈 when did it begin", [(0, 3)]).code == "en"


def test_of_two_languages_in_one_script_the_one_that_knows_the_words() -> None:
    words = {"en": {"when", "city"}, "qaa": {"zem", "drug"}, "ko": {"언제"}}
    assert sharing_a_script(words)["en"] == ("en", "qaa")
    mates = {code: words[code] for code in ("en", "qaa")}
    assert tell_apart(LanguageGuess("en", True), "zem drug", mates) == LanguageGuess("qaa", True)
    assert tell_apart(LanguageGuess("en", True), "okayama", mates, hint="qaa") == LanguageGuess("qaa", False)


def test_another_word_list_has_another_hash(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    file = tmp_path / "en" / "words.yml"
    file.write_text("types: {}")
    before = word_lists_hash(tmp_path)
    assert word_lists_hash(tmp_path) == before
    file.write_text("types: {sister: [sister]}")
    assert word_lists_hash(tmp_path) != before


SAID = {
    "en": "tell me about understand and is also partner or no a too sister city population there one",
    "ko": "알려줘 인구",
    "ru": "а тоже побратим когда",
}
WORDS = {code: frozenset(said.split()) for code, said in SAID.items()}


@pytest.mark.parametrize(
    ("text", "names", "code"),
    [
        ("tell me about 川崎市", [(14, 16)], "en"),
        ("understand. and владивосток is also partner or no", [], "en"),
        ("is there one in улан-батор", [], "en"),
        ("is 上海 a partner too", [], "en"),
        ("is there one in 울란바토르", [], "en"),
        ("а 울란바토르 тоже побратим", [], "ru"),
        ("那有没有владивосток呢", [], "zh"),
        ("владивосток", [], "ru"),
        ("okayama sister city 是什么时候", [(0, 7)], "zh"),
        ("okayama sister city population 알려줘", [(0, 7)], "ko"),
        ("bakersfield 울란바토르", [(0, 11)], "ko"),
        ("когда okayama sister city", [(6, 13)], "ru"),
        ("okayama と川崎 sister city now", [(0, 7)], "ja"),
    ],
)
def test_one_word_in_another_script_is_a_name(text: str, names: list[tuple[int, int]], code: str) -> None:
    guess = guess_language(text, names)
    assert guess_around_a_name(guess, text, names, WORDS).code == code
