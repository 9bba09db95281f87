"""Names as they are known, in any language, and the words that only look like one."""

from __future__ import annotations

import pytest

from nlu.known_names import Name
from nlu.names.finder import NameFinder
from nlu.names.russian import nominatives, written_forms
from nlu.text.cleaning import folded

NAMES = [
    ("city", "harbin", "Harbin"),
    ("city", "harbin", "하얼빈"),
    ("city", "harbin", "ハルビン"),
    ("city", "harbin", "哈尔滨"),
    ("city", "harbin", "Харбин"),
    ("city", "port_amber", "Port Amber"),
    ("city", "weihai", "웨이하이"),
    ("city", "alike_1", "Springfield"),
    ("city", "alike_2", "Springfield"),
    ("province", "amber", "Amber"),
    ("country", "GH", "가나"),
    ("country", "AL", "アルバニア"),
    ("city", "nice", "Nice"),
]


@pytest.fixture(scope="module")
def finder() -> NameFinder:
    found = NameFinder({"nice": {"name_before": [" city"], "word_after": [], "word_before": [" "]}})
    for subject, key, name in NAMES:
        for form in written_forms(folded(name)):
            found.add(Name(subject, key, "en", name, "preferred"), form)
    return found


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("harbin and port amber", ["harbin", "port_amber"]),
        ("harbin's mayor", ["harbin"]),
        ("harbinger", []),
        ("port-amber", ["port_amber"]),
        ("하얼빈에서는", ["harbin"]),
        ("하얼빈맥주", ["harbin"]),
        ("はるびん市", ["harbin"]),
        ("哈尔滨的人口", ["harbin"]),
        ("в харбине и харбинский", ["harbin", "harbin"]),
        ("springfield", ["alike_1", "alike_2"]),
        ("차이가 나요", []),
        ("가나와 벨기에", ["GH"]),
        ("nice weather", []),
        ("nice city", ["nice"]),
    ],
)
def test_a_name_is_found_where_it_stands_by_itself(finder: NameFinder, text: str, keys: list[str]) -> None:
    assert [span.value for span in finder.find(text)] == keys


def test_cities_are_known_by_their_names_in_han(finder: NameFinder) -> None:
    assert finder.in_han == {"哈尔滨": "harbin"}


def test_a_russian_form_leads_back_to_the_nominative() -> None:
    assert "харбин" in nominatives("харбине") and "москва" in nominatives("москвы")
    assert nominatives("harbin") == {"harbin"}
