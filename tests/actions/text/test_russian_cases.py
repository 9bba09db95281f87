"""Russian names of places and months in their cases."""

from __future__ import annotations

from typing import Literal

import pytest

from actions.text.russian_cases import Case, in_case


@pytest.mark.parametrize(
    ("words", "case", "declined"),
    [
        ("Харбин", "prepositional", "Харбине"),
        ("Вэйхай", "genitive", "Вэйхая"),
        ("Окаяма", "genitive", "Окаямы"),
        ("Рига", "genitive", "Риги"),
        ("Валенсуэла", "instrumental", "Валенсуэлой"),
        ("Кавасаки", "dative", "Кавасаки"),
        ("Порт-Амбер", "instrumental", "Порт-Амбером"),
        ("Александрия", "prepositional", "Александрии"),
        ("провинция Хэйлунцзян", "prepositional", "провинции Хэйлунцзян"),
        ("Хабаровский край", "prepositional", "Хабаровском крае"),
        ("Калифорния", "prepositional", "Калифорнии"),
        ("Метро-Манила", "prepositional", "Метро-Маниле"),
        ("июнь", "prepositional", "июне"),
        ("май", "prepositional", "мае"),
        ("сентябрь 2006 г.", "prepositional", "сентябре 2006 г."),
        ("2008 г.", "prepositional", "2008 г."),
        ("Московская область", "prepositional", "Московской области"),
        ("Окаяма", "about", "об Окаяме"),
        ("Харбин и Окаяма", "about", "о Харбине и Окаяме"),
        ("Харбин, Кавасаки и Хабаровск", "genitive", "Харбина, Кавасаки и Хабаровска"),
    ],
)
def test_a_name_is_declined_by_its_ending(words: str, case: Case | Literal["about"], declined: str) -> None:
    assert in_case(words, case) == declined
