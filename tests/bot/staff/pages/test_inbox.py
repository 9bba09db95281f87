"""The inbox: what waits, what was answered, a meaning in words, a gap, leaving, taking back, two at once."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from office import Page, Person, serving

from actions.questions.notation import plain
from bot.review import tables as review
from bot.review.clustering import Group
from bot.review.turn_record import HeardTurn
from bot.staff.lessons.answered import without_answered
from bot.staff.lessons.taught import NotTeachable, Said, taught, teach
from bot.staff.site import Site

HOSTILE = "<script>document.title='x'</script> fish"


def heard(text: str, status: str = "not_understood", conversation: str = "one", **more: str) -> HeardTurn:
    return HeardTurn(
        conversation,
        text,
        time.time(),
        "2026-11-20",
        "web",
        "en",
        status,
        text=text,
        answer="Pardon?",
        **more,
    )


TURNS = (
    heard("Is Vellano a partner?", "answered"),
    heard("how many noses to count in Vellano"),
    heard("how many noses to count in Hoshimura", conversation="two"),
    heard("gdp of Vellano", "not_recorded", "three", kind="unrecorded"),
    heard(HOSTILE, conversation="four"),
    heard("call me at [phone]", conversation="five"),
)


@pytest.fixture
def address(reading_site: Site) -> Iterator[str]:
    with reading_site.records.transaction() as connection:
        review.add_turns(connection, TURNS)
    with serving(reading_site) as served:
        yield served


def number_of(page: Page, text: str) -> str:
    found = re.search(rf'turn=(\d+)">{re.escape(text)}', page.text)
    assert found, page.said
    return found[1]


def decide(person: Person, text: str, values: list[tuple[str, str]]) -> Page:
    number = number_of(person.get("/staff"), text)
    return person.send("/staff/turn", [("turn", number), *values])


def population_of(city: str) -> list[tuple[str, str]]:
    return [
        ("reading", "other"),
        ("meaning", "fact"),
        ("city", city),
        ("attribute", "population"),
        ("do", "teach"),
    ]


def test_what_waits_stands_together_and_hostile_texts_are_only_texts(somebody: Callable[..., Person]) -> None:
    page = somebody().get("/staff")
    assert "asked 2 times" in page.said
    assert "<script" not in page.text and HOSTILE in page.said
    assert "Is Vellano a partner?" in page.said  # of what was answered


def test_a_question_is_shown_in_its_conversation_with_its_readings(somebody: Callable[..., Person]) -> None:
    minji = somebody()
    page = minji.get(f"/staff/turn?turn={number_of(minji.get('/staff'), TURNS[1].text)}")
    assert "Is Vellano a partner?" in page.said
    assert page.text.count('name="reading"') >= 3


def test_a_meaning_in_words_becomes_a_labelled_conversation_and_is_taken_back(
    city: Path, somebody: Callable[..., Person]
) -> None:
    minji = somebody()
    page = decide(minji, TURNS[1].text, population_of("vellano"))
    assert "It is taught" in page.said
    [conversation] = taught(city / "taught")
    assert (conversation.hand, conversation.language) == ("Minji", "en")
    assert [(turn.said, plain(turn.means)) for turn in conversation.turns] == [
        (TURNS[1].text, "fact(vellano, population)")
    ]
    inbox = minji.get("/staff")
    found = re.search(r'name="decision" value="(\d+)"', inbox.text)
    assert found
    minji.send("/staff/undo", decision=found[1])
    assert taught(city / "taught") == []
    assert number_of(minji.get("/staff"), TURNS[1].text)
    assert minji.send("/staff/undo", decision=found[1]).status == 409


@pytest.mark.parametrize(
    ("notation", "said", "not_said"),
    [
        ("fact(vellano, population)", "Taught, not yet trained: it is still read as", "Understood so now"),
        ('unrecorded(vellano, "gdp")', "Understood so now", "not yet trained"),
    ],
)
def test_it_is_said_truly_whether_a_lesson_is_understood(
    somebody: Callable[..., Person], notation: str, said: str, not_said: str
) -> None:
    values = [("reading", "notation"), ("notation", notation), ("do", "teach")]
    page = decide(somebody(), "gdp of Vellano", values)
    assert said in page.said and not_said not in page.said


def heard_also(site: Site, *turns: HeardTurn) -> list[str]:
    """More turns; their numbers."""
    with site.records.transaction() as connection:
        review.add_turns(connection, turns)
        numbers = connection.execute(sa.select(review.heard_turn.c.number)).scalars().all()
    return [str(number) for number in sorted(numbers)[-len(turns) :]]


def test_what_was_asked_back_waits_too(reading_site: Site, somebody: Callable[..., Person]) -> None:
    heard_also(reading_site, heard("the date of which Amber", "ambiguous", "six"))
    page = somebody().get("/staff")
    waiting = page.said.partition("Some of what was answered")[0]
    assert "the date of which Amber" in waiting and "asked back" in waiting


def test_what_is_answered_by_now_leaves_the_line_and_can_still_be_opened(
    reading_site: Site, somebody: Callable[..., Person]
) -> None:
    """As it stands in its conversation; not what somebody has marked, which was answered then, too."""
    heard_also(
        reading_site,
        heard("how many people live in Hoshimura", conversation="six"),
        heard("population of Vellano", "answered", "seven"),
        heard("and in Hoshimura?", conversation="seven"),
        heard("what is the population of Vellano", "answered", "eight", verdict="down"),
    )
    minji = somebody()
    page = minji.get("/staff")
    waiting, _, rest = page.said.partition("Answered by now: 2")
    answered = rest.partition("Some of what was answered")[0]
    assert "how many people live in Hoshimura" in answered and "and in Hoshimura?" in answered
    assert "how many people live" not in waiting and "and in Hoshimura?" not in waiting
    assert "what is the population of Vellano" in waiting
    assert f"Waiting: {len(TURNS) - 1 + 1}" in waiting
    number = number_of(page, "how many people live in Hoshimura")
    assert "Leave it" in minji.get(f"/staff/turn?turn={number}").said


@pytest.mark.parametrize(
    ("remark", "language", "told"),
    [
        ("unclear", "en", "The visitor's remark: Hard to understand"),
        ("wrong", "ko", "시민의 의견: 맞지 않는 답"),
        ("two years too early", "en", "The visitor's remark: two years too early"),
    ],
)
def test_why_a_visitor_marked_an_answer_is_told_in_words(
    reading_site: Site, somebody: Callable[..., Person], remark: str, language: str, told: str
) -> None:
    marked = heard("population of Vellano", "answered", "six", verdict="down", remark=remark)
    [number] = heard_also(reading_site, marked)
    assert told in somebody(language=language).get(f"/staff/turn?turn={number}").said


def test_what_is_not_read_anew_yet_waits(reading_site: Site) -> None:
    turns = [
        replace(heard(f"population of {city}", conversation=city), number=number)
        for number, city in enumerate(("Vellano", "Hoshimura"), start=1)
    ]
    with reading_site.records.transaction() as connection:
        review.add_turns(connection, turns)
    groups = [Group((turn,)) for turn in turns]
    for answered in (1, 2, 2):
        left, found = without_answered(reading_site, groups, most=1)
        assert (len(left), len(found)) == (2 - answered, answered)


@pytest.mark.parametrize("do", ["teach", "gap", "leave"])
def test_what_is_decided_of_an_answered_question_is_decided_of_it_too(
    reading_site: Site, somebody: Callable[..., Person], do: str
) -> None:
    """Where another with the same words waits, which is decided with it."""
    text = "gdp of Vellano"
    [number] = heard_also(reading_site, heard(text, "answered", "six"))
    minji = somebody()
    assert f'turn={number}"' in minji.get("/staff").text.partition("Some of what was answered")[2]
    values = [("turn", number), ("reading", "notation"), ("notation", "fact(vellano, population)")]
    ticked = number_of(minji.get("/staff"), text)
    assert minji.send("/staff/turn", [*values, ("alike", ticked), ("gap", "GDP")], do=do).status == 200
    page = minji.get("/staff")
    assert text not in page.said.partition("Decided last")[0]
    found = re.search(r'name="decision" value="(\d+)"', page.text)
    assert found
    minji.send("/staff/undo", decision=found[1])
    assert f'turn={number}"' in minji.get("/staff").text


def test_the_label_may_be_written_and_what_is_none_is_told(somebody: Callable[..., Person]) -> None:
    minji = somebody()
    for notation, said in (
        ("fact(vellano", "not in the notation"),
        ("fact(atlantis, population)", "does not know"),
        ("__import__('os').system('x')", "not in the notation"),
    ):
        page = decide(
            minji, TURNS[1].text, [("reading", "notation"), ("notation", notation), ("do", "teach")]
        )
        assert page.status == 400 and said in page.said
    values = [("reading", "notation"), ("notation", "fact(vellano, population)"), ("do", "teach")]
    assert "It is taught" in decide(minji, TURNS[1].text, values).said


def test_what_somebody_else_has_decided_is_told_and_not_decided_twice(
    city: Path, somebody: Callable[..., Person]
) -> None:
    minji, joon = somebody("Minji"), somebody("Joon")
    number = number_of(joon.get("/staff"), TURNS[1].text)
    decide(minji, TURNS[1].text, population_of("vellano"))
    late = joon.send("/staff/turn", [("turn", number), *population_of("hoshimura")])
    assert late.status == 409 and "Minji has decided" in late.said
    assert len(taught(city / "taught")) == 1


def test_a_gap_is_counted_in_the_report_and_taken_back(
    reading_site: Site, somebody: Callable[..., Person]
) -> None:
    def missing() -> int:
        with reading_site.records.reading() as connection:
            counts = review.counted(connection, "2026-11-01", "2026-11-30")
        return sum(number for count, number in counts.items() if count.name.endswith("/GDP"))

    minji = somebody()
    decide(minji, "gdp of Vellano", [("gap", "GDP"), ("do", "gap")])
    assert missing() == 1
    found = re.search(r'name="decision" value="(\d+)"', minji.get("/staff").text)
    assert found
    minji.send("/staff/undo", decision=found[1])
    assert missing() == 0


def test_what_is_left_is_left_with_those_that_were_ticked(somebody: Callable[..., Person]) -> None:
    minji = somebody()
    page = minji.get("/staff")
    shown = minji.get(f"/staff/turn?turn={number_of(page, TURNS[1].text)}")
    ticked = re.findall(r'name="alike" value="(\d+)"', shown.text)
    assert len(ticked) == 1
    decide(minji, TURNS[1].text, [("alike", ticked[0]), ("do", "leave")])
    assert "noses to count" not in re.split("Decided last", minji.get("/staff").said)[0].split("Some of")[0]


def test_personal_numbers_are_never_taught(city: Path, somebody: Callable[..., Person]) -> None:
    page = decide(
        somebody(),
        "call me at [phone]",
        [("reading", "other"), ("meaning", "outside"), ("words", "call me"), ("do", "teach")],
    )
    assert page.status == 400 and "personal number" in page.said
    assert not (city / "taught").exists()
    with pytest.raises(NotTeachable):
        teach(city / "taught", "en", "Minji", [Said("ring 010-1234-5678", "outside()")])
