"""Messages that once stopped a process, or took seconds of it: each piece of reading takes a moment.

Patterns run in no lines of Python that could be counted (tests/test_work.py), so that time is measured, with
room for a slow machine: what is wrong here takes minutes.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlu.masking import mask
from nlu.names.korean import TAIL
from nlu.text.alignment import origins

MOMENT = 0.5
"""Seconds of processor time."""
PARTICLES = "이라는|이란|이라고|이랑|이나|이든지|이요|이고|이며|이야|이여|이에요|인가|인데|라고|에서|에|가"


def seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


@pytest.mark.parametrize(
    "text",
    [
        "100 000 " * 30 + "7",
        "100 000 " * 120 + "7",
        "2002 1 2 " * 100 + "x",
        "앳" * 1000,
        "a앳" + "점" * 900,
        "a at b " * 140,
        "골뱅이" * 300,
        "1-" * 500,
        "가1" * 400,
    ],
)
def test_masking(text: str) -> None:
    assert seconds(lambda: mask(text)) < MOMENT


@settings(max_examples=60, deadline=None)
@given(
    parts=st.lists(
        st.sampled_from(
            ["1", "00", "000", "2002", " ", "-", ".", "앳", "점", "at ", "@", "공", "일", "[", "a"]
        ),
        min_size=1,
        max_size=4,
    )
)
def test_masking_of_whatever_is_repeated(parts: list[str]) -> None:
    text = ("".join(parts) * 1000)[:1000]
    assert seconds(lambda: mask(text + "x")) < MOMENT


@pytest.mark.parametrize("piece", ["이나", "이야", "이고", "은는", "이라는", "에서에"])
def test_particles_that_go_on(piece: str) -> None:
    assert seconds(lambda: TAIL.fullmatch(piece * 25 + "뷁")) < MOMENT


@given(st.lists(st.sampled_from(PARTICLES.split("|")), max_size=5).map("".join))
def test_particles_in_a_row_are_a_tail(text: str) -> None:
    assert TAIL.fullmatch(text)
    assert not TAIL.fullmatch(text + "뷁")


def test_each_text_is_particles_in_one_way() -> None:
    """Sardinas and Patterson 1953: no rest of one particle after another is itself a row of particles."""
    particles = set(re.findall(r"\(\?:([^()]*)\)\*$", TAIL.pattern)[0].split("|"))
    rests = {
        longer[len(one) :]
        for one in particles
        for longer in particles
        if one != longer and longer.startswith(one)
    }
    seen: set[frozenset[str]] = set()
    while rests and frozenset(rests) not in seen:
        assert not rests & particles
        seen.add(frozenset(rests))
        rests = {rest[len(one) :] for one in particles for rest in rests if rest.startswith(one)} | {
            one[len(rest) :] for rest in rests for one in particles if one.startswith(rest)
        }


@pytest.mark.parametrize("piece", ["하\u11a8", "가" * 20 + "하\u11a8", "क\u093c", "x\u0340", "\u0958a"])
def test_places_of_what_is_composed(piece: str) -> None:
    typed = ("하얼빈 " + piece * 1000)[:1000]
    assert seconds(lambda: origins(typed)) < MOMENT
