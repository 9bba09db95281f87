"""What one question of a message tells is not told again by another."""

from __future__ import annotations

import pytest
from conversation import Answers

from actions.answers.covered import names_few, without_covered
from actions.questions.notation import parse, plain


@pytest.mark.parametrize(
    ("means", "told"),
    [
        ("profile(harbin); fact(harbin, temperature)", "profile(harbin)"),
        ("profile(harbin); fact(weihai, temperature)", "profile(harbin); fact(weihai, temperature)"),
        ("profile(harbin); fact(harbin, names)", "profile(harbin); fact(harbin, names)"),
        (
            "list(first(harbin | weihai, -population)); difference(harbin | weihai, population)",
            "difference(harbin | weihai, population)",
        ),
        (
            "list(first(harbin | weihai, date)); difference(harbin | weihai, population)",
            "list(first(harbin | weihai, date)); difference(harbin | weihai, population)",
        ),
        (
            "list(first(harbin | weihai | okayama, date)); ratio(harbin | weihai, population)",
            "list(first(harbin | weihai | okayama, date)); ratio(harbin | weihai, population)",
        ),
        (
            "count(where(all, country == JP)); list(where(all, country == JP))",
            "count(where(all, country == JP))",
        ),
        ("exists(where(all, country == JP)); list(where(all, country == JP), date)", ""),
        ("count(all); list(all)", ""),
        ("fact(harbin, population); check(harbin, population == 5)", "check(harbin, population == 5)"),
        ("fact(harbin, population, date); check(harbin, population == 5)", ""),
        (
            "fact(okayama | harbin, home_signer); check(okayama | harbin, signer == lee_hae_seon)",
            "check(okayama | harbin, signer == lee_hae_seon)",
        ),
        ("fact(okayama | harbin, home_signer); check(okayama, signer == lee_hae_seon)", ""),
        ("group(all, country); group(all, country, each)", "group(all, country, each)"),
        ("group(all, country, count); group(all, country, each)", "group(all, country, each)"),
        ("group(all, country, count); group(all, country)", "group(all, country)"),
        ("group(all, country, count); group(all, year)", ""),
        ("fact(harbin, date); fact(harbin, population)", ""),
        ("fact(harbin, date); fact(harbin | weihai, date, type)", "fact(harbin | weihai, date, type)"),
        ("fact(harbin, date); fact(harbin | weihai, type)", ""),
        (
            "fact(harbin, temperature); difference(harbin | weihai, temperature)",
            "difference(harbin | weihai, temperature)",
        ),
        ("fact(okayama, temperature); difference(harbin | weihai, temperature)", ""),
        ("fact(harbin, date); difference(harbin | weihai, temperature)", ""),
        (
            "list(first(all, -population)); check(weihai, first(all, -population))",
            "check(weihai, first(all, -population))",
        ),
        ("list(first(all, population)); check(weihai, first(all, -population))", ""),
        ("sum(all, population); check(all, sum(population) > 5)", "check(all, sum(population) > 5)"),
        ("average(all, population); check(all, sum(population) > 5)", ""),
        (
            "count(where(all, country == JP)); check(all, count > count(where(all, country == JP)))",
            "check(all, count > count(where(all, country == JP)))",
        ),
        ("count(all); check(all, count == 8)", "check(all, count == 8)"),
        ("count(all); check(all, count(country) == 8)", ""),
        (
            "sum(all - harbin, population); difference(harbin, population, to=all - harbin)",
            "difference(harbin, population, to=all - harbin)",
        ),
        (
            "average(all, temperature); difference(harbin, temperature, to=all)",
            "difference(harbin, temperature, to=all)",
        ),
        (
            "fact(harbin, population); difference(harbin, population, to=all)",
            "difference(harbin, population, to=all)",
        ),
        ("average(all, population); difference(harbin, population, to=all)", ""),
        ("fact(okayama | harbin, population); difference(okayama | harbin, population, to=weihai)", ""),
        (
            "sum(harbin, population); check(all, sum(population) > sum(harbin))",
            "check(all, sum(population) > sum(harbin))",
        ),
        (
            "check(harbin | weihai, difference(date) > 5); difference(harbin | weihai, date)",
            "check(harbin | weihai, difference(date) > 5)",
        ),
        (
            "list(first(harbin | khabarovsk, -population)); difference(harbin | khabarovsk, population)",
            "difference(harbin | khabarovsk, population)",
        ),
        ("list(first(harbin | khabarovsk, population)); difference(harbin | khabarovsk, population)", ""),
        (
            "list(first(harbin | khabarovsk, population)); fact(harbin | khabarovsk, population)",
            "list(first(harbin | khabarovsk, population))",
        ),
        ("list(first(harbin | khabarovsk, population)); fact(harbin, date)", ""),
        ("list(first(all, population)); fact(harbin, population)", ""),
        (
            "list(first(all - okayama, -population)); ratio(all - okayama, population)",
            "ratio(all - okayama, population)",
        ),
        ("list(first(all - okayama, -population)); difference(all, population)", ""),
        ("ratio(harbin, population, to=all); check(harbin, ratio(population) > 5)", ""),
        (
            "ratio(harbin, population, to=all); check(harbin, ratio(population, to=all) > 0.5)",
            "check(harbin, ratio(population, to=all) > 0.5)",
        ),
    ],
)
def test_a_question_that_another_answers_is_not_answered_again(means: str, told: str) -> None:
    found = without_covered(parse(means), names_few(lambda cities, most: ()))
    assert plain(found) == plain(parse(told or means))


def test_each_figure_is_told_once(bucheon_answers: Answers) -> None:
    means = "list(first(harbin | khabarovsk, -population)); difference(harbin | khabarovsk, population)"
    assert bucheon_answers.ask(means).reply.text.count("9.91 million") == 1
