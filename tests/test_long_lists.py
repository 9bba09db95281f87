"""With thousands of cities: counted, summed and ordered over all of them, though only the first are told."""

from __future__ import annotations

import re

import pytest
import sqlalchemy as sa
from conversation import DATA, Assistant, Told, is_as_expected

from actions.alphabet import sort_key
from actions.holdings import read_holdings
from actions.store import statement
from actions.tell.turn import SHOWN

JAPAN = "country is JP"


def test_a_long_list_tells_the_first_and_counts_the_others(crowd: Assistant) -> None:
    reply = crowd.ask("Which partner cities are in Japan?").reply
    head, *lines = reply.text.splitlines()
    told = re.fullmatch(r"(\d+) partner cities \(in Japan\):", head)
    more = re.match(r"• … and (\d+) more", lines.pop())
    assert told and more and len(lines) == SHOWN
    assert int(told[1]) == SHOWN + int(more[1])


def test_a_count_and_its_kinds_agree_with_all_cities(crowd: Assistant) -> None:
    told = crowd.ask("How many partner cities does Bucheon have?").reply
    assert "2,008 partner cities" in told.text
    sisters, friends = re.findall(r"([\d,]+) (?:sister|friendship) cities", told.text)
    assert (
        int(sisters.replace(",", "")) + int(friends.replace(",", "")) == 2_007
    )  # Gapan's kind is not recorded
    assert "Made up for the bench" in told.source
    assert "overseas partners page" in told.source


@pytest.mark.parametrize(
    ("follow_up", "question"),
    [
        (
            "which of them is the largest?",
            {"kind": "extreme", "attributes": ["population"], "end": "highest"},
        ),
        (
            "which of them is the coldest?",
            {"kind": "extreme", "attributes": ["temperature"], "end": "lowest"},
        ),
    ],
)
def test_a_follow_up_is_about_the_whole_list_and_not_about_what_was_told_of_it(
    follow_up: str, question: dict[str, object], crowd: Assistant
) -> None:
    told = crowd.ask("Which partner cities are in Japan?", follow_up)
    assert is_as_expected(told.question, {**question, "conditions": [JAPAN]})


def test_it_is_still_about_the_whole_list_after_one_of_it_was_told(crowd: Assistant) -> None:
    listed, second, largest = crowd.converse(
        ["Which partner cities are in Japan?", "the second one", "which of them is the largest?"]
    )
    assert second.question["cities"][0] != largest.explanation.statements[0].city
    assert listed.reply.text.splitlines()[2].removeprefix("• ").split(" (")[0] in second.reply.text
    assert "Tokyo is the largest (in Japan)" in largest.reply.text


def test_the_next_anniversaries_are_looked_for_among_all_cities(crowd: Assistant) -> None:
    statements = read_holdings(DATA).statements
    told = crowd.ask("Which anniversary comes next?")
    assert len(told.explanation.statements) == 3
    assert all(each.city not in {s.city for s in statements} for each in told.explanation.statements)
    days = [each.date.strftime("%m-%d") for each in told.explanation.statements if each.date]
    assert (
        "03-01" <= min(days) and max(days) < "03-10"
    )  # today is 1 March, and 2,000 days are spread over the year


def test_partners_in_a_place_that_is_none_are_counted_where_they_are_many(crowd: Assistant) -> None:
    assert "partner cities (in Japan)." in crowd.ask("Is Beppu a sister city?").reply.text


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("Which cities have over a million people?", ["population over 1000000.0"]),
        ("Which partner cities are in Japan?", [JAPAN]),
        ("partners in china or japan", ["country is CN", JAPAN]),
        ("百万人以上の都市は？", ["population at_least 1000000.0"]),
        ("일본에 있는 도시는?", [JAPAN]),
        ("日本的城市有哪些？", [JAPAN]),
        ("Какие города находятся в Японии?", [JAPAN]),
    ],
)
def test_ordinary_words_are_no_misspelt_names(text: str, conditions: list[str], crowd: Assistant) -> None:
    told = crowd.ask(text)
    assert not told.reading.of("misspelt_city"), told.reading.marks
    assert told.question["conditions"] == conditions


@pytest.mark.parametrize(
    ("written", "city"),
    [("Hanovver", "Hannover"), ("Yokohmaa", "Yokohama"), ("Yoko hama", "Yokohama"), ("Gaapn", "Gapan")],
)
def test_a_slip_in_a_name_is_still_found(written: str, city: str, crowd: Assistant) -> None:
    reply = crowd.ask(f"When did Bucheon partner with {written}?").reply
    assert reply.status == "answered" and city in reply.text, reply.text


def test_who_signed_most_is_counted_over_all_cities(crowd: Assistant) -> None:
    reply = crowd.ask("Which mayor signed the most agreements?").reply
    head, *lines = reply.text.split("\n\n")[0].splitlines()
    counts = [int(line.rpartition(": ")[2]) for line in lines]
    assert counts == sorted(counts, reverse=True)
    assert sum(counts) == 2_007  # Gapan's signer is not recorded, and that is said
    assert head.endswith(f"signed the most agreements for Bucheon: {counts[0]}.")
    assert "For 1 partner city this is not recorded." in reply.text


def test_the_countries_with_most_cities_come_first(crowd: Assistant) -> None:
    reply = crowd.ask("Which country has the most partner cities?").reply
    lines = reply.text.splitlines()
    assert len(lines) == 1 + SHOWN + 1 and lines[-1].startswith("• … and ")
    of_japan = crowd.ask("How many partner cities are in Japan?").reply.text
    told = next(line for line in lines if line.startswith("• Japan: "))
    assert f"There are {told.removeprefix('• Japan: ')} partner cities" in of_japan


def cities_of(told: Told) -> list[str]:
    """The cities that a turn told of, in their order."""
    return list(dict.fromkeys(each.city for each in told.explanation.statements))


@pytest.mark.parametrize(
    ("first", "more"),
    [
        ("Which partner cities are in Japan?", "more"),
        ("일본에 있는 교류도시는?", "더 보여줘"),
        ("日本の提携都市は？", "もっと見せて"),
        ("日本有哪些结好城市？", "还有呢"),
        ("Какие города-партнёры в Японии?", "ещё"),
    ],
)
def test_more_tells_the_next_ones_until_all_are_told(first: str, more: str, crowd: Assistant) -> None:
    *pages, last = crowd.converse([first, *[more] * 8])
    told = [city for page in pages for city in cities_of(page)]
    count = re.search(r"\d+", pages[0].reply.text)
    assert count and len(told) == len(set(told)) == int(count[0])
    assert len(cities_of(pages[1])) == SHOWN
    assert not cities_of(last) and count[0] in last.reply.text  # all have been told


def test_more_keeps_the_order_and_what_was_asked(crowd: Assistant) -> None:
    turns = list(crowd.converse(["partner cities in alphabetical order with their population", "more"]))
    names = [re.findall(r"• (.*?) \(", turn.reply.text) for turn in turns]
    keys = [str(sort_key(name, "en")) for page in names for name in page]
    assert len(keys) == 2 * SHOWN and keys == sorted(keys)
    assert all("people" in turn.reply.text.splitlines()[1] for turn in turns)


def test_more_of_an_order_goes_on_where_it_was_cut(crowd: Assistant) -> None:
    turns = list(crowd.converse(["sort the partners by population", "more", "more"]))
    figures = [each.number for turn in turns for each in turn.explanation.statements]
    assert len(figures) == 3 * SHOWN and figures == sorted(figures, reverse=True)


def all_figures(crowd: Assistant) -> list[float]:
    """The population of every city."""
    with crowd.knowledge.snapshot() as (_, connection):
        rows = connection.execute(sa.select(statement.c.number).where(statement.c.attribute == "population"))
        return [row.number for row in rows]


def test_the_nearest_by_a_figure_is_looked_for_among_all(crowd: Assistant) -> None:
    told = crowd.ask("Which partner city is closest in population to Okayama?")
    assert "• Okayama: 710,000 people" in told.reply.text
    gaps = sorted(abs(figure - 710_000) for figure in all_figures(crowd))
    nearest = next(each for each in told.explanation.statements if each.city != "okayama")
    assert nearest.number and abs(nearest.number - 710_000) == gaps[1]  # the first is its own


def test_the_anniversaries_of_a_year_are_those_of_all_cities(crowd: Assistant) -> None:
    told = crowd.ask("Which anniversaries are this year?")
    days = [each.date.strftime("%m-%d") for each in told.explanation.statements if each.date]
    assert len(days) == SHOWN and days == sorted(days) and days[0] == "01-01"
    assert re.search(r"… and [\d,]+ more", told.reply.text)
    of_thirty = crowd.ask("Which partner cities celebrate their 30th anniversary this year?")
    assert {each.date.year for each in of_thirty.explanation.statements if each.date} == {1996}


def test_no_anniversary_is_too_far_away(bucheon: Assistant) -> None:
    for years in (900, 9000, 10**12):
        for text in (
            f"When is the {years}th anniversary with Harbin?",
            f"Whose {years}th anniversary is next year?",
        ):
            assert bucheon.ask(text).reply.text
