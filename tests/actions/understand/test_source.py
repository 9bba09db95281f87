"""What the network reads: cities under a common name, added attributes under one that it knows."""

from __future__ import annotations

from actions.questions.notation import parse
from actions.questions.state import DialogueState
from actions.understand.references import References
from actions.understand.source import MOST_BEFORE, Source, source_of, with_added
from nlu.encoder.pieces import vocabulary
from nlu.message import Message, Span


def source(text: str, *spans: Span, state: DialogueState | None = None) -> Source:
    state = state or DialogueState()
    message = Message(text, spans=spans)
    return source_of(message, state, References(message, state, 2026), vocabulary())


def test_every_city_is_read_alike_and_its_pieces_stand_where_its_name_stands() -> None:
    one = source("when did harbin sign?", Span("city", "harbin", 9, 15, "harbin"))
    other = source("when did khabarovsk sign?", Span("city", "khabarovsk", 9, 19, "khabarovsk"))
    assert one.pieces == other.pieces
    named = [row for row, marks in enumerate(other.marks) if "n1" in marks]
    assert named and all(other.places[row] == (9, 10) for row in named)


def test_the_home_city_of_whoever_runs_it_is_read_alike() -> None:
    one = source("does bucheon have a partner?", Span("home", "bucheon", 5, 12, "bucheon"))
    other = source("does graufurt have a partner?", Span("home", "graufurt", 5, 13, "graufurt"))
    assert (one.pieces, one.marks) == (other.pieces, other.marks)


def test_an_added_attribute_is_read_as_one_that_the_network_knows_and_told_as_itself() -> None:
    area = source("area of it?", Span("added_attribute", "area", 0, 4, "area"))
    population = source("population of it?", Span("attribute", "population", 0, 10, "population"))
    assert (area.pieces, area.marks) == (population.pieces, population.marks)
    tokens = with_added(["q:list", "pick", "all", "-population", "=1", "=1", "a:population", "."], area)
    assert tokens == ["q:list", "pick", "all", "-area", "=1", "=1", "a:area", "."]


def test_another_attribute_stands_in_where_the_first_is_named_itself() -> None:
    spans = (
        Span("attribute", "population", 0, 10, "population"),
        Span("added_attribute", "area", 15, 19, "area"),
    )
    assert source("population and area?", *spans).stand_ins == {"area": "temperature"}


def test_a_follow_up_on_an_added_attribute_is_read_as_one_on_its_stand_in() -> None:
    state = DialogueState(turns=(parse("fact(harbin, area)"),), cities=("harbin",))
    read = source("and the other?", state=state)
    assert read.tokens == ("<turn>", "q:fact", "t1", "a:population", ".")
    assert with_added(["a:population"], read) == ["a:area"]


def test_long_messages_are_read_to_a_bound() -> None:
    assert len(source("word " * 5000).pieces) <= 92


def test_the_message_before_is_read_to_a_bound_from_its_end() -> None:
    read = source("and the other thing?", state=DialogueState(said="how many people and since when?"))
    assert read.before == source("how many people and since when?").pieces[1:-1]
    assert len(read.pieces) == len(read.marks) == len(read.places)
    long = source("and?", state=DialogueState(said="word " * 500 + "since when?"))
    assert len(long.before) == MOST_BEFORE and long.before[-3:] == source("since when?").pieces[-4:-1]
