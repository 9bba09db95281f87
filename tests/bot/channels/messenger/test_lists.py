"""The lists in an answer's text: what is listed, and rows of two parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.messenger.lists import lists_of


@pytest.mark.parametrize(
    ("line", "title", "told"),
    [
        ("• 하얼빈: 991만 명", "하얼빈", "991만 명"),
        ("• 哈尔滨：991万人", "哈尔滨", "991万人"),
        ("• Office: open 9:00 to 18:00", "Office", "open 9:00 to 18:00"),
        ("• Page: https://www.bucheon.go.kr", "Page", "https://www.bucheon.go.kr"),
        ("• 벨라노(이탈리아)", "벨라노(이탈리아)", ""),
        ("• 9:00", "9:00", ""),
        ("• 도시:  ", "도시", ""),
    ],
)
def test_a_row_is_parted_at_its_colon(line: str, title: str, told: str) -> None:
    ((listed,), _) = lists_of(f"목록:\n{line}")
    assert listed.rows == ((line, title, told),)


def test_the_words_around_lists_are_kept_in_order() -> None:
    text = "먼저.\n\n하나:\n• 가\n• 나\n\n그리고\n둘:\n• 다\n\n끝.\n\n정말."
    (one, two), after = lists_of(text)
    assert (one.before, one.head, [row.title for row in one.rows]) == ("먼저.", "하나:", ["가", "나"])
    assert (two.before, two.head, [row.title for row in two.rows]) == ("그리고", "둘:", ["다"])
    assert after == "끝.\n\n정말."


def test_a_text_without_a_list_is_words() -> None:
    assert lists_of("인구는 991만 명입니다.\n") == ((), "인구는 991만 명입니다.")


@given(st.lists(st.text(max_size=20) | st.text(max_size=20).map("• ".__add__), max_size=12))
def test_nothing_of_any_text_is_lost(lines: list[str]) -> None:
    text = "\n".join(lines)
    lists, after = lists_of(text)
    kept = [part for each in lists for part in (each.before, each.head, *(row.line for row in each.rows))]
    assert "".join("".join([*kept, after]).split()) == "".join(text.split())
