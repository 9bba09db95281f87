"""Telling what is not about a fact: small talk, what Jamae does not know and of which kind, and asking back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from actions.conditions import Condition
from actions.focus import Focus
from actions.question import REGION, SIGNERS
from actions.tell.conditions import conditions_told
from actions.tell.turn import Answer, Matching, Turn

CHOICES = 8
CHOSEN = ("ko", "en", "ja", "zh", "zh-Hant", "ru")
"""The order in which languages are offered; any other comes after them."""
START = (("suggest-list", ""), ("suggest-newest", ""), ("suggest-largest", ""))


def tell_small_talk(turn: Turn) -> Answer:
    kind = turn.question.kind
    suggestions = () if kind == "goodbye" else START
    return Answer(
        "small_talk", (turn.say(f"talk-{kind}", name=turn.say("assistant-name")),), suggestions=suggestions
    )


def tell_contact(turn: Turn) -> Answer:
    language = turn.speech.language
    lines = [
        turn.say("contact-line", label=turn.say(f"contact-{kind}"), value=value)
        for kind in ("office", "telephone", "website", "address")
        if (value := turn.catalogue.contact(kind, language))
    ]
    return Answer(
        "small_talk",
        ("\n".join([turn.say("talk-contact"), *(f"• {line}" for line in lines)]),),
        suggestions=START[:1],
    )


def tell_source(turn: Turn) -> Answer:
    titles = [turn.catalogue.source_title(key, turn.speech.language) for key in turn.catalogue.main_sources]
    title = turn.speech.join(titles)
    count = turn.matching(()).count
    return Answer("small_talk", (turn.say("talk-source", title=title, count=count),), suggestions=START[:1])


def tell_language(turn: Turn) -> Answer:
    """The reply is already in the language asked for; without one, the choice is offered."""
    if turn.question.value:
        focus = replace(turn.focus, language=turn.speech.language, pending="")
        return Answer("small_talk", (turn.say("talk-language"),), suggestions=START, focus=focus)
    return Answer(
        "ambiguous",
        (turn.say("ask-language"),),
        choices=tuple(own_names(turn)),
    )


def own_names(turn: Turn) -> Iterator[str]:
    """Every language's own name, as it stands in its own phrases; the home city's languages before others."""
    phrases = turn.speech.phrases
    others = [code for code in phrases.languages if code not in CHOSEN]
    for code in turn.catalogue.spoken((*CHOSEN, *others)):
        if phrases.has(code, f"choose-{code}"):
            yield phrases.say(code, f"choose-{code}")


def tell_forget(turn: Turn) -> Answer:
    return Answer("small_talk", (turn.say("talk-forget"),), focus=Focus(turn.speech.language))


def tell_declined(turn: Turn) -> Answer:
    """Outside the subject, each kind with its own next step; a partner city that is named is offered instead."""
    question = turn.question
    key = f"declined-{question.kind}"
    office, contact = (turn.catalogue.contact(kind, turn.speech.language) for kind in ("office", "telephone"))
    if question.cities and question.kind in ("outside", "service", "home"):
        text = turn.say("declined-city", city=turn.cities(question.cities))
        return Answer("outside", (text,), suggestions=(("suggest-overview", question.cities[0]), *START[:1]))
    text = turn.say(key, telephone=contact, office=office, has="yes" if contact else "no")
    # "Population of Osaka?", and then "Okayama's?": what was asked is remembered.
    asked = question.kind == "elsewhere" and question.attributes
    return Answer(
        "not_recorded" if question.kind == "programme" else "outside",
        (text,),
        suggestions=START,
        focus=turn.about(listed=turn.focus.listed) if asked else None,
    )


def tell_not_partner(turn: Turn) -> Answer:
    """A real city without an agreement; the partners in its country are named where there are any."""
    places = turn.question.places
    names = [place["name"] for place in places]
    sentences = [turn.say("not-partner", places=turn.speech.join(names), count=len(names))]
    countries = [place["country"] for place in places if "country" in place]
    there = [Condition("country", "is", code) for code in countries[:1]]
    partners = turn.matching(there) if there else Matching((), 0)
    if partners.beyond:
        told = conditions_told(turn, there)
        sentences.append(turn.say("count-some", count=partners.count, conditions=told, cities="", names="no"))
    elif partners.count:
        sentences.append(
            turn.say(
                "not-partner-country",
                country=turn.speech.country(countries[0]),
                cities=turn.cities(partners.cities),
                count=partners.count,
            )
        )
    return Answer(
        "not_partner",
        (turn.sentences(*sentences),),
        suggestions=START[:1],
        focus=turn.about_list("not_partner", partners, there),
    )


def tell_no_such_place(turn: Turn) -> Answer:
    names = turn.speech.join(turn.say("quoted", text=place["name"]) for place in turn.question.places)
    key = "no-partner-there" if turn.question.value == REGION else "no-such-place"
    return Answer(
        "no_such_place",
        (turn.say(key, name=names),),
        suggestions=START[:1],
        focus=turn.about(listed=turn.focus.listed),
    )


def tell_not_understood(turn: Turn) -> Answer:
    return Answer("not_understood", (turn.say("not-understood"),), suggestions=START)


def tell_which_city(turn: Turn) -> Answer:
    """The city is missing: ask for it, and keep the question until it comes."""
    attributes = turn.question.attributes
    label = attribute_phrase(turn, attributes)
    names = tuple(turn.city(key) for key in turn.matching((), most=CHOICES).cities)
    return Answer(
        "ambiguous",
        (turn.say("ask-city", attribute=label, any="yes" if attributes else "no"),),
        choices=names,
        focus=turn.about(kind="fact" if attributes else "overview", pending="city"),
    )


def attribute_phrase(turn: Turn, attributes: Sequence[str]) -> str:
    from actions.tell.facts import attribute_label

    labels = []
    for attribute in attributes:
        if attribute in SIGNERS and set(SIGNERS) <= set(attributes):
            labels.append(turn.say("attribute-signers"))
        else:
            labels.append(attribute_label(turn, attribute))
    return turn.speech.join(dict.fromkeys(labels))
