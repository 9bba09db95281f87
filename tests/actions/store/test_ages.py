"""How long an agreement has lasted, as a condition on its date."""

from __future__ import annotations

import datetime as dt

import pytest

from actions.answers.telling.values import date_falls
from actions.questions.sets import Condition, Operator
from actions.store.city_sets import dated

TODAY = dt.date(2026, 11, 28)
THIRTY_TODAY, A_DAY_MORE, A_DAY_LESS = dt.date(1996, 11, 28), dt.date(1996, 11, 27), dt.date(1996, 11, 29)
NEARLY_THIRTY_ONE, THIRTY_ONE = dt.date(1995, 11, 29), dt.date(1995, 11, 28)


@pytest.mark.parametrize(
    ("operator", "holds", "does_not"),
    [
        ("is", (THIRTY_TODAY, A_DAY_MORE, NEARLY_THIRTY_ONE), (A_DAY_LESS, THIRTY_ONE)),
        ("over", (A_DAY_MORE, THIRTY_ONE), (THIRTY_TODAY, A_DAY_LESS)),
        ("at_least", (THIRTY_TODAY, A_DAY_MORE), (A_DAY_LESS,)),
        ("under", (A_DAY_LESS,), (THIRTY_TODAY, THIRTY_ONE)),
        ("at_most", (THIRTY_TODAY, A_DAY_LESS), (A_DAY_MORE,)),
    ],
)
def test_thirty_years(operator: Operator, holds: tuple[dt.date, ...], does_not: tuple[dt.date, ...]) -> None:
    condition = Condition("age", operator, 30)
    assert all(date_falls(day, condition, TODAY) for day in holds)
    assert not any(date_falls(day, condition, TODAY) for day in does_not)


def test_between_two_numbers_of_years_both_count() -> None:
    assert dated(Condition("age", "between", 20, 25), TODAY) == Condition(
        "date", "between", "2001-11-28", "2006-11-28"
    )


def test_a_number_of_years_beyond_the_calendar_is_as_far_as_it_goes() -> None:
    assert dated(Condition("age", "over", 9000), TODAY) == Condition("date", "under", "0002-11-28")
    assert not date_falls(dt.date(1, 1, 1), Condition("age", "is", 9000), TODAY)
