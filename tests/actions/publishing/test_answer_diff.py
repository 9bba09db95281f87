"""What `jamae diff` shows: every answer that changes and no other, for whatever staff may edit."""

from __future__ import annotations

from pathlib import Path

import pytest
from conversation import DATA
from lindal import Data
from sqlalchemy.engine import Engine

from actions.loading.dataset import read_dataset
from actions.loading.load import load
from actions.loading.snapshot import Snapshot, snapshot_of
from actions.publishing import answer_diff as compared
from actions.publishing.answer_diff import Differences, differences
from actions.publishing.diff_page import diff_command, page_of
from actions.publishing.word_diff import marked, side_by_side
from actions.text.phrases import Phrases

OTHERS = tuple(f"home,lindal,{language}," for language in ("zh", "zh-Hant", "ru"))
EDITS = {
    "a date": ("page", "(May 4, 1988)", "(May 5, 1988)"),
    "a signer": ("page", "mayor Ben ShawVellano", "mayor Ana BellVellano"),
    "a country": ("page", "Vellano, Tuscany Italy", "Vellano, Tuscany France"),
    "a temperature that was another's": (
        "page",
        "14.25℃ on average\nRegional Features" + "A village",
        "14.5℃ on average\nRegional Features" + "A village",
    ),
    "a city's name": ("names.csv", "city,vellano,ko,벨라노,", "city,vellano,ko,벨라노시,"),
    "a signer's name": (
        "names.csv",
        "person,ben_shaw,en,Ben Shaw,preferred",
        "person,ben_shaw,en,Benjamin Shaw,preferred",
    ),
    "a translation": ("translations.csv", "언덕 위의 도시", "언덕 도시"),
    "the home city's name": ("names.csv", "home,lindal,ja,リンダル", "home,lindal,ja,リンドール"),
    "a source's title": ("sources.csv", "“Overseas Sister Cities”", "“Sister Cities”"),
    "the telephone": ("contact.csv", "telephone,en,+1-555-0100", "telephone,en,+1-555-0199"),
}


@pytest.fixture
def data(data: Data) -> Data:
    """The made-up city with three languages, which say as much as six and take half the time."""
    names = data.file("names.csv")
    kept = [line for line in names.read_text("utf-8").splitlines() if not line.startswith(OTHERS)]
    names.write_text("\n".join(kept) + "\n", "utf-8")
    return data


def edited(data: Data, file: str, before: str, after: str) -> Snapshot:
    data.replace(file, before, after)
    dataset = read_dataset(data.root)
    assert dataset.problems == ()
    return snapshot_of(dataset)


def told(found: Differences) -> set[tuple[str, str, str]]:
    return {(each.asked.city, each.asked.about, each.asked.other) for each in found.changed}


THREE = ("a date", "a translation", "the telephone")
THREE_QUICK = [pytest.param(edit, marks=() if edit in THREE else pytest.mark.slow) for edit in EDITS]


@pytest.mark.parametrize("edit", THREE_QUICK)
def test_asking_about_the_changed_cities_alone_finds_what_asking_about_all_finds(
    edit: str, data: Data, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = snapshot_of(read_dataset(data.root))
    new = edited(data, *EDITS[edit])
    found = differences(DATA, old, new)
    assert found.changed
    monkeypatch.setattr(compared, "touched_cities", lambda old, new: ["port_amber", "vellano", "hoshimura"])
    assert told(found) == told(differences(DATA, old, new))


def test_a_changed_date_is_one_fact_and_what_repeats_it(data: Data) -> None:
    old = snapshot_of(read_dataset(data.root))
    found = differences(DATA, old, edited(data, *EDITS["a date"]))
    facts = [each for each in found.changed if each.asked.is_fact]
    assert [(each.asked.city, each.asked.about) for each in facts] == [("port_amber", "date")]
    assert facts[0].languages == ["ko", "en", "ja"]
    assert {about for _, about, _ in told(found)} >= {"overview", "duration", "verify", "list", "extreme"}
    assert "hoshimura" not in {city for city, _, _ in told(found)}


def test_what_staff_correct_is_told_beside_what_the_page_says(data: Data) -> None:
    old = snapshot_of(read_dataset(data.root))
    data.append("facts.csv", "vellano,population,41000,people,archive,", "vellano,date,2001-02-03,,archive,")
    found = differences(DATA, old, snapshot_of(read_dataset(data.root)))
    after = {each.asked.about: each.after for each in found.changed if each.asked.is_fact}
    archive = "(The made-up city archive)"
    assert after["population"]["en"].text == (
        f"Vellano has 41,000 people. Different values are recorded: 41,000 {archive}"
        " or 35,000 (in the table)."
    )
    assert after["population"]["ko"].text == (
        f"벨라노의 인구는 4.1만 명입니다. 이 값은 출처에 따라 4.1만 명{archive} 또는 3.5만 명(현황표)으로 "
        "다르게 적혀 있습니다."
    )
    assert after["date"]["en"].text == (
        f"Different dates are recorded for the agreement with Vellano: 3 February 2001 {archive} and"
        " 9 October 1999 (in the list of dates) and 9 October 1999 (in the table)."
        " It is not stated which is right. To check, please call +1-555-0100 (Lindal Town Hall)."
    )


def test_where_only_the_source_changes_it_is_told(data: Data) -> None:
    old = snapshot_of(read_dataset(data.root))
    lines = differences(DATA, old, edited(data, *EDITS["a source's title"])).sentences()
    changed = [line for line in lines if " -> " in line]
    assert changed
    for line in changed:
        before, _, after = line.partition(" -> ")
        assert not before.endswith(after), line
        assert "“Overseas Sister Cities”" in before and "“Sister Cities”" in after


def test_the_same_data_change_nothing(data: Data) -> None:
    snapshot = snapshot_of(read_dataset(data.root))
    found = differences(DATA, snapshot, snapshot)
    assert found.changed == ()
    assert found.sentences()[-1].startswith("No answer of ")


def test_what_can_be_asked_now_and_what_no_longer_is_named(data: Data) -> None:
    old = snapshot_of(read_dataset(data.root))
    data.append("attributes.csv", "area,number,km²")
    data.append("attribute_names.csv", "area,en,name,area")
    data.append("facts.csv", "vellano,area,12,km²,archive,")
    new = snapshot_of(read_dataset(data.root))
    assert "Can be answered now: Vellano, area." in differences(DATA, old, new).sentences()
    assert "Can no longer be answered: Vellano, area." in differences(DATA, new, old).sentences()


def test_a_city_that_is_new_is_answered_about_from_now_on(data: Data) -> None:
    old = snapshot_of(read_dataset(data.root))
    data.append("cities.csv", "bergen,NO,,60.4,5.3,gazetteer")
    data.append("names.csv", "city,bergen,en,Bergen,preferred,gazetteer")
    for fact in ("date,2020-01-02", "type,sister", "population,280000"):
        data.append("facts.csv", f"bergen,{fact},,archive,")
    new = snapshot_of(read_dataset(data.root))
    found = differences(DATA, old, new)
    assert {
        each.asked.about for each in found.changed if each.is_newly_answerable and each.asked.is_fact
    } >= {
        "date",
        "type",
        "population",
    }
    assert "Bergen: date of the agreement" in page_of(found, Phrases(DATA), old="1", new="2")


def test_of_many_changed_cities_some_are_asked_and_the_rest_is_said(data: Data) -> None:
    old = snapshot_of(read_dataset(data.root))
    found = differences(DATA, old, edited(data, *EDITS["the telephone"]), most_cities=1)
    assert found.cities_left_out == 2
    assert any("2 more cities have changed and were not asked about" in line for line in found.sentences())


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "on 28 May <b>",
            "on 29 May <b>",
            ("on <del>28</del> May &lt;b&gt;", "on <ins>29</ins> May &lt;b&gt;"),
        ),
        (
            "인구는 3만 5000명",
            "인구는 4만 5000명",
            ("인구는 <del>3</del>만 5000명", "인구는 <ins>4</ins>만 5000명"),
        ),
        ("", "new", ("", "<ins>new</ins>")),
        (
            "I cannot tell which is right.",
            "They met in 2002.",
            ("I cannot tell which is right.", "They met in 2002."),
        ),
    ],
)
def test_the_words_that_change_are_marked(before: str, after: str, expected: tuple[str, str]) -> None:
    assert marked(before, after) == expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (
            "A\n• B: 1 km\n• C\n\nD",
            "A\n• B: 2 km\n• C\n\nD",
            ("…\n• B: <del>1</del> km\n…", "…\n• B: <ins>2</ins> km\n…"),
        ),
        ("• B\n• C", "• C\n• B", ("…\n<del>• C</del>", "<ins>• C</ins>\n…")),
        ("A\n\nB", "2\n\nB", ("A\n…", "2\n…")),
        ("", "all is\nnew", ("", "all is\nnew")),
    ],
)
def test_lines_that_stay_are_left_out(before: str, after: str, expected: tuple[str, str]) -> None:
    assert side_by_side(before, after) == expected


def test_the_page_needs_nothing_but_itself_and_speaks_korean_and_english(
    data: Data, engine: Engine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    load(data.root, engine)
    data.replace("page", "(May 4, 1988)", "(May 5, 1988)")
    data.replace("page", "(May 4,1988)", "(May 5,1988)")
    page = tmp_path / "made" / "diff.html"
    assert diff_command(data.root, DATA, engine, html=page) == 0
    text = page.read_text("utf-8").replace("https://lindal.example/partners", "")  # told, not linked
    assert not any(outside in text for outside in ("http:", "https:", "src=", "@import", "url("))
    for said in (
        "바뀌는 답변",
        "What would change",
        "포트앰버",
        "Port Amber",
        "<del>4</del>",
        "<ins>5</ins>",
    ):
        assert said in text
    assert "{{" not in text
    assert str(page) in capsys.readouterr().out
    data.replace("page", "12 Tens of thousands", "many")
    assert diff_command(data.root, DATA, engine, html=page) == 1
    assert "cannot be published, because of this:\n- lindal.txt: Line 10" in capsys.readouterr().out
