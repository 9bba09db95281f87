"""Questions that Jamae itself offers, by their words, so that a button is answered by just what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from actions.questions.notation import parse
from actions.questions.questions import Question, Speak
from actions.store.catalogue import Catalogue
from actions.store.home_city import home_variables
from actions.text.phrases import Phrases
from nlu.folding import fold

OF_ALL: Mapping[str, str] = {
    "suggest-list": "list(all)",
    "suggest-newest": "list(first(all, -date))",
    "suggest-oldest": "list(first(all, date))",
    "suggest-largest": "list(first(all, -population))",
    "suggest-warmest": "list(first(all, -temperature))",
    "suggest-map": "picture(all, map)",
    "suggest-timeline": "picture(all, timeline)",
    "suggest-chart": "picture(all, chart, population)",
}
OF_CITY: Mapping[str, str] = {
    "suggest-date": "fact({city}, date)",
    "suggest-population": "fact({city}, population)",
    "suggest-signers": "fact({city}, home_signer, partner_signer)",
    "suggest-temperature": "fact({city}, temperature)",
    "suggest-features": "fact({city}, features)",
    "suggest-type": "fact({city}, type)",
    "suggest-location": "fact({city}, location)",
    "suggest-names": "fact({city}, names)",
    "suggest-duration": "since({city})",
    "suggest-overview": "profile({city})",
}
"""What the phrases of suggestions ask, in the notation."""
Offered: TypeAlias = dict[str, tuple[Question, ...]]
"""Questions by the folded words that ask them."""


def meaning_of(key: str, city: str) -> tuple[Question, ...]:
    """What a suggestion asks; nothing where that is for the conversation to tell (`suggest-more`)."""
    told = OF_CITY.get(key) if city else OF_ALL.get(key)
    return parse(told.format(city=city)) if told else ()


def offered_in_general(phrases: Phrases, catalogue: Catalogue) -> Offered:
    """The folded words, in each language, of what is offered about all partners, and of the languages."""
    return dict(_in_general(phrases, catalogue))


def _in_general(phrases: Phrases, catalogue: Catalogue) -> Iterator[tuple[str, tuple[Question, ...]]]:
    for language in phrases.languages:
        home = home_variables(phrases, catalogue, language)
        for key, means in OF_ALL.items():
            yield fold(phrases.say(language, key, **home)), parse(means)
        if phrases.has(language, f"choose-{language}"):
            yield fold(phrases.say(language, f"choose-{language}")), (Speak(language),)


def offered_of(city: str, language: str, phrases: Phrases, catalogue: Catalogue) -> Offered:
    """The folded words of what is offered about a city in a language."""
    home = home_variables(phrases, catalogue, language)
    name = catalogue.name("city", city, language)
    return {
        fold(phrases.say(language, key, **home, city=name)): parse(means.format(city=city))
        for key, means in OF_CITY.items()
    }
