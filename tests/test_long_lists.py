"""With thousands of cities: counted, summed and ordered over all of them, though only the first are told."""

from __future__ import annotations

import re

import pytest
import sqlalchemy as sa
from conversation import DATA, Answers, Assistant, Told, is_as_meant

from actions.answers.telling.turn import SHOWN
from actions.loading.dataset import read_dataset
from actions.store.schema import statement
from actions.text.collation import sort_key

JAPAN = "where(all, country == JP)"


def test_a_long_list_tells_the_first_and_counts_the_others(crowd: Assistant) -> None:
    reply = crowd.ask("Which partner cities are in Japan?").reply
    head, *lines = reply.text.splitlines()
    told = re.fullmatch(r"The (\d+) partner cities in Japan:", head)
    more = re.match(r"… and (\d+) more", lines.pop())
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
    ("follow_up", "means"),
    [
        ("which of them is the largest?", f"list(first({JAPAN}, -population))"),
        ("which of them is the coldest?", f"list(first({JAPAN}, temperature))"),
    ],
)
def test_a_follow_up_is_about_the_whole_list_and_not_about_what_was_told_of_it(
    follow_up: str, means: str, crowd: Assistant
) -> None:
    told = crowd.ask("Which partner cities are in Japan?", follow_up)
    assert is_as_meant(told, means, crowd.knowledge), told.questions


def test_it_is_still_about_the_whole_list_after_one_of_it_was_told(crowd: Assistant) -> None:
    asked = "Which partner cities are in Japan?"
    second = crowd.ask(asked).reply.text.splitlines()[2].removeprefix("• ").split(" (")[0]
    _, told, largest = crowd.converse(
        [asked, f"tell me about {second}", "which of the Japanese ones is the largest?"]
    )
    assert second in told.reply.text
    assert "Of the partner cities in Japan, Tokyo is the largest" in largest.reply.text


def test_the_next_anniversaries_are_looked_for_among_all_cities(crowd: Assistant) -> None:
    statements = read_dataset(DATA).statements
    told = crowd.ask("Which anniversary comes next?")
    assert len(told.explanation.statements) == 3
    assert all(each.city not in {s.city for s in statements} for each in told.explanation.statements)
    days = [each.date.strftime("%m-%d") for each in told.explanation.statements if each.date]
    assert (
        "03-01" <= min(days) and max(days) < "03-10"
    )  # today is 1 March, and 2,000 days are spread over the year


def test_partners_in_a_place_that_is_none_are_counted_where_they_are_many(crowd: Assistant) -> None:
    assert "partners in Japan." in crowd.ask("Is Beppu a sister city?").reply.text


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Which cities have over a million people?", "list(where(all, population > 1000000))"),
        ("Which partner cities are in Japan?", f"list({JAPAN})"),
        ("partners in china or japan", "list(any_of(all, country == CN, country == JP))"),
        ("百万人以上の都市は？", "list(where(all, population >= 1000000))"),
        ("일본에 있는 도시는?", f"list({JAPAN})"),
        ("日本的城市有哪些？", f"list({JAPAN})"),
        ("Какие города находятся в Японии?", f"list({JAPAN})"),
    ],
)
def test_ordinary_words_are_no_misspelt_names(text: str, means: str, crowd: Assistant) -> None:
    told = crowd.ask(text)
    assert not told.reading.of("misspelt_city"), told.reading.spans
    assert is_as_meant(told, means, crowd.knowledge), told.questions


@pytest.mark.parametrize(
    ("written", "city"),
    [("Hanovver", "Hannover"), ("Yokohmaa", "Yokohama"), ("Yoko hama", "Yokohama"), ("Gaapn", "Gapan")],
)
def test_a_slip_in_a_name_is_still_found(written: str, city: str, crowd: Assistant) -> None:
    reply = crowd.ask(f"When did Bucheon partner with {written}?").reply
    assert reply.status == "answered" and city in reply.text, reply.text


def numbers_of(crowd: Assistant, attribute: str) -> list[int]:
    """How many cities have each value of an attribute."""
    query = sa.select(sa.func.count()).where(
        statement.c.attribute == attribute, statement.c.rank == "preferred"
    )
    with crowd.knowledge.snapshot() as (_, connection):
        return list(connection.execute(query.group_by(statement.c.text)).scalars())


def test_who_signed_most_is_counted_over_all_cities(crowd: Assistant) -> None:
    reply = crowd.ask("Which mayor signed the most agreements?").reply
    most = re.search(r"signed the most agreements for Bucheon: (\d+)\.", reply.text)
    numbers = numbers_of(crowd, "home_signer")
    assert most and int(most[1]) == max(numbers)
    assert sum(numbers) == 2_007  # Gapan's signer is not recorded, and that is said
    assert "For 1 partner city this is not recorded." in reply.text


def test_the_country_with_most_cities_is_counted_over_all(crowd: Assistant) -> None:
    reply = crowd.ask("Which country has the most partner cities?").reply
    most = re.fullmatch(r"China has the most partner cities: (\d+)\.", reply.text)
    assert most and int(most[1]) == max(numbers_of(crowd, "country"))
    assert f"{most[1]} partner cities" in crowd.ask("How many partner cities are in China?").reply.text


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
    turns = list(Answers(crowd.knowledge).converse(["list(all, population, by=name)", "more()"]))
    names = [re.findall(r"• (.*?): ", turn.reply.text) for turn in turns]
    keys = [str(sort_key(name, "en")) for page in names for name in page]
    assert len(keys) == 2 * SHOWN and keys == sorted(keys)
    population = re.compile(r"• .*: \d[\d,.]*(?: million)?")
    assert all(population.fullmatch(turn.reply.text.splitlines()[1]) for turn in turns)


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
    assert "is closest in population to Okayama (710,000)." in told.reply.text
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
