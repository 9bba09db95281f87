"""Places of an order that several cities share."""

from __future__ import annotations

import pytest
from conversation import Answers

JOINTLY = "Bakersfield and Valenzuela are jointly the warmest partner cities"
NEXT = "Next comes Kawasaki (15.8 °C)."


@pytest.mark.parametrize(("place", "next_is_told"), [(1, False), (2, True)])
def test_after_cities_that_share_the_first_place_the_second_warmest_is_told(
    place: int, next_is_told: bool, bucheon_answers: Answers
) -> None:
    text = bucheon_answers.ask(f"list(nth(all, -temperature, {place}))").reply.text
    assert JOINTLY in text
    assert (NEXT in text) is next_is_told


def test_a_place_that_is_shared_is_told_alone_where_it_is_the_one_asked_for(bucheon_answers: Answers) -> None:
    assert "Kawasaki" not in bucheon_answers.ask("list(nth(all, temperature, 6))").reply.text
