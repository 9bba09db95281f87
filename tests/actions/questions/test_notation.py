"""Questions are written and read in the notation without loss."""

from __future__ import annotations

import pytest

from actions.questions.notation import NotationError, parse, plain

LINES = """
fact(okayama, date, home_signer, partner_signer)
fact(okayama | kawasaki, population)
profile(harbin)
list(all, population, by=-population)
list(where(all, country == JP, type != sister))
list(any_of(all, country == JP, type == sister))
list(where(all, '1995-01-01' <= date <= '2002-06-30', population > okayama))
list(where(all, date == 2002, month == '06', age >= 20, contested))
list(all - (okayama | harbin))
list((okayama | harbin) - harbin)
list((where(all, country == CN) | where(all, country == JP)) - harbin)
list(all - (where(all, country == CN) - harbin))
list(first(all, -population, 3))
list(nth(all, date, 2))
list(middle(all, date))
list(after(all, -population, harbin), population)
list(before(where(all, country == CN), date, weihai))
list(nearest(all, temperature, weihai))
list(first(all, temperature) | first(all, -temperature))
count(where(all, continent == AS)); group(all, country)
group(all, year, 2)
group(all, home_signer, most)
place(harbin, -population)
list(where(all, not contested)); check(harbin, not contested)
list(where(all, population > average, temperature < average))
compare(okayama | kawasaki, population)
difference(okayama | kawasaki, date)
difference(harbin, population, to=where(all, country == JP))
ratio(harbin, population, to=all)
sum(all, population); average(all, temperature)
check(okayama)
check(okayama, type == sister, home_signer == won_hye_yeong)
check(harbin, first(all, -population))
check(all, count == 8, count(country) == 5)
check(where(all, type == friendship), count > count(where(all, type == sister)))
check(okayama, nearest(all, population, harbin))
check(where(all, country == JP), sum(population) > 2000000, average(temperature) < okayama)
check(where(all, country == JP), sum(population) > sum(harbin | weihai))
check(all, average(temperature) < average(where(all, type == sister)))
check(where(all, country == CN), only(harbin), count == 1)
check(harbin | okayama, ratio(population) >= 2.5, difference(date) == 6)
check(harbin, not first(all, date), not middle(all, -population))
check(where(all, country == CN), ratio(population, to=all) > 0.5)
exists(where(all, country == BR))
since(harbin, until=2028)
anniversary(kawasaki, 30)
anniversary(all, year=2026)
picture(all, chart, population)
unrecorded(harbin, 'ice festival')
not_partner('Osaka', 'Busan')
beyond('domestic'); outside(); home('population')
greet(); speak('ko'); more(); which_city(date)
""".strip().splitlines()


@pytest.mark.parametrize("line", LINES)
def test_what_is_written_can_be_read(line: str) -> None:
    assert plain(parse(line)) == line


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("fact(okayama", "cannot be read"),
        ("facts(okayama, date)", "no kind of question"),
        ("list(where(all, country))", "no condition"),
        ("group(all, colour)", "none of country"),
        ("check(okayama, list(all))", "no set of cities"),
        ("list(where(all, kawasaki < date < weihai))", "between cities: write date > kawasaki"),
        ("list(where(all, 1996 <= date < 2002))", "leaves an end out"),
        ("check(harbin, population <= weihai)", "of population only > < == can be said here"),
        ("check(okayama, date != khabarovsk)", "of date only > < == can be said here"),
        ("list(where(all, month >= 9))", "of month only == != can be said here"),
        ("list(where(all, age != 30))", "of age only == > >= < <= can be said here"),
        ("list(where(all, date == 'spring'))", "no day"),
        ("check(all, total(population) > 5)", "'total' is none of sum"),
        ("check(all, sum(population) != 5)", "nobody claims"),
        ("check(all, sum(population, to=all) > 5)", "only a ratio is of one set to another"),
        ("check(harbin, not all)", "is no claim"),
        ("check(all, sum(population) >= weihai)", "only a sum or average can be held against a city"),
        ("check(harbin | weihai, ratio(population) > okayama)", "only a sum or average"),
        ("list(where(all, date > average))", "only of population and temperature"),
        ("list(where(all, population >= average))", "can be said here"),
        ("check(all, count(country) > count(okayama))", "held against count"),
        ("check(all, count >= count(okayama))", "held against count"),
        ("check(all, sum(population) > average(harbin))", "a sum is held against a sum"),
        ("check(harbin | weihai, ratio(population) > ratio(okayama))", "only a sum or average"),
        ("difference(harbin | weihai, date, population)", "difference takes 2 arguments at most"),
        ("list(before(all, date, okayama, 2))", "before takes 3 arguments at most"),
        ("since(harbin, by=3)", "since takes no by="),
        ("okayama", "no call"),
        ("", "No question"),
    ],
)
def test_what_is_no_question_is_refused_with_a_reason(line: str, why: str) -> None:
    with pytest.raises(NotationError, match=why):
        parse(line)
