"""Names stand in the order in which a reader of the language looks for them."""

from __future__ import annotations

import pytest

from actions.text.collation import sort_key

ORDERS = [
    ("en", ["'Ākra", "Évreux", "Okayama", "Ōsaka", "St. Clair", "Zaragoza"]),
    ("ko", ["가와사키", "발렌수엘라", "베이커스필드", "하얼빈"]),
    ("ja", ["ウェイハイ", "おかやま", "カワサキ", "ハバロフスク", "ハルビン"]),
    ("zh", ["川崎", "冈山", "哈尔滨", "威海"]),
    ("zh-Hant", ["川崎", "岡山", "哈爾濱", "威海"]),  # strokes: 3, 8, 9, 9
    ("ru", ["Бейкерсфилд", "Вэйхай", "Харбин"]),
]


@pytest.mark.parametrize(("language", "names"), ORDERS)
def test_names_stand_in_the_order_of_their_language(language: str, names: list[str]) -> None:
    keys = [str(sort_key(name, language)) for name in names]
    assert keys == sorted(keys)


def test_nobody_knows_how_kanji_are_read() -> None:
    assert sort_key("川崎", "ja") is None


def test_a_character_of_no_set_stands_last() -> None:
    assert str(sort_key("綾瀬", "zh")) > str(sort_key("威海", "zh"))
