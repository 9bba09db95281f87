"""Cities that nothing names are described by what the message and its conversation say."""

from __future__ import annotations

import pytest

from actions.questions.notation import parse, plain, set_written
from actions.questions.sets import Cities, CitySet
from actions.questions.state import DialogueState
from actions.understand.learn.describing import described
from actions.understand.references import References
from nlu.message import Message, Span

HELD = {
    "all": ("harbin", "weihai", "kawasaki", "okayama", "bakersfield"),
    "where(all, country == CN)": ("harbin", "weihai"),
    "where(all, country == JP)": ("kawasaki", "okayama"),
    "where(all, country == US)": ("bakersfield",),
    "where(all, partner_signer == hagiwara_seiji)": ("okayama",),
    "where(all, date == 2002)": ("okayama",),
}


def keys(cities: CitySet) -> tuple[str, ...]:
    return cities.keys if isinstance(cities, Cities) else HELD.get(set_written(cities), ())


def country(code: str, start: int = 0) -> Span:
    return Span("country", code, start, start + 1, "?")


@pytest.mark.parametrize(
    ("spans", "means", "sayable"),
    [
        ((country("US"),), "fact(bakersfield, date)", "fact(where(all, country == US), date)"),
        (
            (Span("person", "hagiwara_seiji", 0, 1, "?"),),
            "fact(okayama, type)",
            "fact(where(all, partner_signer == hagiwara_seiji), type)",
        ),
        (
            (Span("city", "okayama", 0, 1, "?"), country("JP", 1)),
            "fact(kawasaki, date)",
            "fact(where(all, country == JP) - okayama, date)",
        ),
        (
            (country("US"), Span("city", "harbin", 1, 2, "?")),
            "difference(bakersfield | harbin, date)",
            "difference(where(all, country == US) | harbin, date)",
        ),
        (
            (),
            "list(where(all, date == 2002)); fact(okayama, home_signer)",
            "list(where(all, date == 2002)); fact(where(all, date == 2002), home_signer)",
        ),
        ((), "fact(okayama, home_signer)", "fact(okayama, home_signer)"),
        ((Span("city", "okayama", 0, 1, "?"),), "fact(okayama, date)", "fact(okayama, date)"),
    ],
)
def test_by_what_the_message_says(spans: tuple[Span, ...], means: str, sayable: str) -> None:
    message, state = Message("??", spans=spans), DialogueState()
    found = described(parse(means), References(message, state, 2026), state, keys)
    assert plain(found) == plain(parse(sayable))


def test_the_other_of_those_that_were_asked_for_before() -> None:
    state = DialogueState(turns=(parse("list(where(all, country == JP))"),), cities=("okayama",))
    (found,) = described(
        parse("fact(kawasaki, date)"), References(Message("and the other's?"), state, 2026), state, keys
    )
    assert plain((found,)) == "fact(where(all, country == JP) - okayama, date)"


def test_the_rest() -> None:
    state = DialogueState(cities=("harbin", "weihai"))
    message = Message("and the rest?")
    (found,) = described(
        parse("count(kawasaki | okayama | bakersfield)"), References(message, state, 2026), state, keys
    )
    assert plain((found,)) == "count(all - (harbin | weihai))"
