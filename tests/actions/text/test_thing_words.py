"""Words of things that are not recorded: what kind they lead to, and whether they can be quoted."""

from __future__ import annotations

import pytest
from conversation import DATA

from actions.staff.language_coverage import phrases_of
from actions.text.thing_words import ThingWords
from nlu.yaml_file import read_yaml

WORDS = ThingWords.of(
    {
        "things": {
            "distance": ["how far", "nearest*"],
            "capital": ["far from the capital"],
            "sea": ["海", "海边"],
        },
        "not_a_name": ["how", "is", "나요"],
    }
)
LANGUAGES = sorted(path.parent.name for path in DATA.glob("*/words.yml"))


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("How  far is it", "distance"),
        ("the nearest one", "distance"),
        ("how far from the capital", "capital"),  # the longest entry decides
        ("nowhere near", ""),
        ("海边", "sea"),
        ("上海", ""),  # one character leads nowhere
        ("", ""),
    ],
)
def test_words_lead_to_a_kind_of_thing(said: str, kind: str) -> None:
    assert WORDS.kind_of(said) == kind


@pytest.mark.parametrize("said", ["black castle", "isle", "도라에몽 박물관", "海"])
def test_a_name_can_be_quoted(said: str) -> None:
    assert WORDS.can_name(said)


@pytest.mark.parametrize("said", ["how old", "is there a zoo", "동물원이 있나요", "b", "а", ""])
def test_a_piece_of_a_sentence_is_no_name(said: str) -> None:
    assert not WORDS.can_name(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_of_thing_has_words_and_a_phrase(language: str) -> None:
    words = ThingWords.of(read_yaml(DATA / language / "words.yml"))
    phrases = phrases_of(DATA / language / "phrases.ftl")
    told = {key.removeprefix("thing-") for key in phrases if key.startswith("thing-")}
    assert set(words.kinds) == told
    assert all(pattern.pattern != "(?!)" for pattern in words.kinds.values())


@pytest.mark.parametrize(
    ("language", "said", "kind"),
    [
        ("en", "how far is it", "distance"),
        ("en", "still mayor", "current_mayor"),
        ("ko", "몇 시간이나 걸려요", "distance"),
        ("ko", "뭐가 다른가요", "kinds"),
        ("ja", "何キロ", "distance"),
        ("ja", "今の市長", "current_mayor"),
        ("zh", "现任市长", "current_mayor"),
        ("zh", "現任市長", "current_mayor"),
        ("ru", "сейчас мэр", "current_mayor"),
        ("ru", "сколько км", "distance"),
    ],
)
def test_what_people_say_leads_to_its_kind(language: str, said: str, kind: str) -> None:
    assert ThingWords.of(read_yaml(DATA / language / "words.yml")).kind_of(said) == kind
