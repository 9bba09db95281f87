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
        ("Тайвань", "prepositional", "Тайване"),
        ("Израиль", "genitive", "Израиля"),
        ("Беларусь", "prepositional", "Беларуси"),
        ("Египет", "prepositional", "Египте"),
        ("Египет", "genitive", "Египта"),
        ("Маврикий", "prepositional", "Маврикии"),
        ("КНДР", "prepositional", "КНДР"),
        ("Самоа", "prepositional", "Самоа"),
        ("Никарагуа", "genitive", "Никарагуа"),
        ("Мальдивы", "prepositional", "Мальдивах"),
        ("Мальдивы", "genitive", "Мальдив"),
        ("Саудовская Аравия", "prepositional", "Саудовской Аравии"),
        ("Новая Зеландия", "genitive", "Новой Зеландии"),
        ("Южно-Африканская Республика", "prepositional", "Южно-Африканской Республике"),
        ("Северная Македония", "prepositional", "Северной Македонии"),
        ("Южный Судан", "prepositional", "Южном Судане"),
        ("Восточный Тимор", "genitive", "Восточного Тимора"),
        ("Соломоновы Острова", "prepositional", "Соломоновых Островах"),
        ("Сейшельские Острова", "genitive", "Сейшельских Островов"),
        ("Папуа — Новая Гвинея", "prepositional", "Папуа — Новой Гвинее"),
        ("Республика Корея", "prepositional", "Республике Корея"),
        ("Босния и Герцеговина", "prepositional", "Боснии и Герцеговине"),
        ("Нижний Новгород", "prepositional", "Нижнем Новгороде"),
        ("Севастополь", "genitive", "Севастополя"),
        ("Казань", "prepositional", "Казани"),
        ("Окаяма", "about", "об Окаяме"),
        ("Харбин и Окаяма", "about", "о Харбине и Окаяме"),
        ("Харбин, Кавасаки и Хабаровск", "genitive", "Харбина, Кавасаки и Хабаровска"),
    ],
)
def test_a_name_is_declined_by_its_ending(words: str, case: Case | Literal["about"], declined: str) -> None:
    assert in_case(words, case) == declined
