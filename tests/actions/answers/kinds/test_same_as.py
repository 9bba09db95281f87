"""What is the same as of another city: its mayor, its kind, its temperature."""

from __future__ import annotations

import pytest
from conversation import Answers

from actions.questions.questions import Check, List, Place, Question
from actions.questions.sets import All, Cities, Condition, Order, Where, Without
from actions.questions.state import DialogueState
from actions.respond import answer_questions
from actions.text.phrases import Speech

BAKERSFIELD, ALL_THREE = Cities(("bakersfield",)), Cities(("bakersfield", "khabarovsk", "valenzuela"))
JAPANESE = Where(All(), (Condition("country", "is", "JP"),))


def told(answers: Answers, question: Question) -> str:
    with answers.knowledge.view() as view:
        speech = Speech(answers.knowledge.phrases, "en")
        return answer_questions((question,), DialogueState(), view, speech).reply.text


@pytest.mark.parametrize("attribute", ["home_signer", "signer"])
def test_the_other_cities_of_the_same_mayor(attribute: str, bucheon_answers: Answers) -> None:
    same = Where(All(), (Condition(attribute, "like", "bakersfield"),))
    text = told(bucheon_answers, List(Without(same, BAKERSFIELD)))
    assert text == (
        "The only partner city whose agreement was signed by Hong Geon-pyo other than Bakersfield is "
        "Valenzuela (Philippines)."
    )


def test_whether_one_mayor_signed_all(bucheon_answers: Answers) -> None:
    text = told(bucheon_answers, Check(ALL_THREE, (Condition("home_signer", "like", "valenzuela"),)))
    assert text == (
        "No, only Bakersfield and Valenzuela. Mayor Hong Geon-pyo signed the agreement with Bakersfield on "
        "behalf of Bucheon. Mayor Won Hye-yeong signed the agreement with Khabarovsk on behalf of Bucheon. "
        "Mayor Hong Geon-pyo signed the agreement with Valenzuela on behalf of Bucheon."
    )


def test_whether_they_are_of_the_same_kind(bucheon_answers: Answers) -> None:
    text = told(bucheon_answers, Check(BAKERSFIELD, (Condition("type", "like", "valenzuela"),)))
    assert text == "Yes. Bakersfield is a sister city of Bucheon."


def test_a_city_is_not_held_against_itself(bucheon_answers: Answers) -> None:
    question = Check(
        Cities(("bakersfield", "valenzuela")), (Condition("temperature", "like", "bakersfield"),)
    )
    text = told(bucheon_answers, question)
    assert text.startswith("Yes. Valenzuela and Bakersfield have the same average temperature: 18.27 °C.")
    assert "Bakersfield and Bakersfield" not in text


def test_a_city_has_no_place_among_those_that_it_is_not_one_of(bucheon_answers: Answers) -> None:
    text = told(bucheon_answers, Place(Cities(("khabarovsk",)), Order("date"), JAPANESE))
    assert text == "Bucheon and Khabarovsk became sister cities on 24 June 2002."


def test_older_than_a_city_is_of_an_earlier_date(bucheon_answers: Answers) -> None:
    text = told(bucheon_answers, Check(Cities(("harbin",)), (Condition("age", "above", "kawasaki"),)))
    assert text.startswith("Yes. ") and "28 November 1995" in text and "21 October 1996" in text
    older = Where(All(), (Condition("age", "above", "kawasaki"),))
    assert "Harbin" in told(bucheon_answers, List(older))
