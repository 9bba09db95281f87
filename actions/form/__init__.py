"""Forming questions: from a reading and the conversation's focus to one definite question, or to what keeps it from being one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from actions.conditions import Condition
from actions.focus import Focus
from actions.form.checks import (
    asks_between_which,
    asks_for_others_there,
    form_compare,
    form_duration,
    form_verify,
)
from actions.form.context import asks_more, goes_on, in_context, like_another, which_ones
from actions.form.elsewhere import asks_of_the_end, region_asked
from actions.form.evidence import Evidence, called_place, cities_meant, places_named
from actions.form.facts import form_fact, form_overview, form_same
from actions.form.kind import settle_kind
from actions.form.lists import form_count, form_extreme, form_list, form_place, form_total
from actions.form.pictures import form_picture
from actions.form.sentences import UNANSWERED, moves_on, speaks_for_itself
from actions.form.tallies import asks_tally, form_tally
from actions.question import QUESTION_KINDS, REGION, Question
from actions.reading import Reading


def form_question(reading: Reading, focus: Focus, *, feature_words: Collection[str] = ()) -> Question:
    """The question that `reading` asks in a conversation that is about `focus`.

    `feature_words` are the words of the cities' recorded features, which a question may describe a city by. Deciding
    what a message is for comes first (`settle_kind`), then which cities, attributes and conditions it is about.
    """
    question = _form(moves_on(reading) or reading, focus, feature_words)
    if question.kind in UNANSWERED:
        for sentence in reversed(reading.sentences):
            if speaks_for_itself(sentence, reading):
                alone = _form(sentence, focus, feature_words)
                if (
                    alone.kind in QUESTION_KINDS
                    or question.kind == "elsewhere"
                    and alone.kind == "not_partner"
                ):
                    return alone
    return question


def _form(reading: Reading, focus: Focus, feature_words: Collection[str]) -> Question:
    evidence = Evidence.of(reading, focus, feature_words)
    if asks_more(reading, focus, evidence):
        return goes_on(focus)
    kind = settle_kind(reading, focus, evidence)
    if kind in QUESTION_KINDS and asks_of_the_end(reading, evidence):
        return Question("not_recorded", cities=cities_meant(reading, focus, evidence))
    if kind in ("fact", "verify") and asks_for_others_there(reading, evidence):
        return Question("list", conditions=evidence.conditions)
    if kind in ("fact", "verify", "list") and asks_between_which(reading, evidence):
        return Question("fact", ("location", "features"), cities_meant(reading, focus, evidence))
    region = region_asked(reading)
    if region and kind in QUESTION_KINDS and not evidence.cities:
        return Question("no_such_place", evidence.attributes, places=({"name": region.text},), value=REGION)
    called = called_place(reading)
    if called and kind in QUESTION_KINDS and not evidence.cities:
        return Question("no_such_place", evidence.attributes, places=({"name": called.text},))
    misread = tuple((mark.text, mark.value) for mark in reading.of("misspelt_city"))
    place = form_place(reading, focus, evidence) if kind in QUESTION_KINDS else None
    if place is not None:
        return place
    of_all = kind != "tally" or asks_tally(reading, focus, evidence) == "each"
    question = like_another(reading, focus, evidence) if of_all else None
    if question is not None:
        return question
    question = (which_ones(reading, focus, evidence) if kind == "list" else None) or FORMS.get(
        kind, form_plain
    )(kind, reading, focus, evidence)
    unmeasured = reading.of("superlative") and not reading.of("order", "ordinal", "sorted")
    if unmeasured and question == Question("list"):
        return Question("not_recorded")  # "Where among your partners is the food best?"
    if "other" in reading.values("reference") and question.conditions and not evidence.cities:
        # "the other Chinese one": not the one just told of.
        told = tuple(Condition("city", "is not", city) for city in focus.cities)
        question = replace(question, conditions=question.conditions + told)
    if (focus.beyond or focus.skip) and question.cities == focus.listed:
        # "the largest of them": of all that the list was about, of which only the beginning was told
        found_by = tuple(Condition(*row) for row in focus.conditions)
        question = replace(question, cities=(), conditions=found_by + question.conditions)
    question = in_context(question, reading, focus, evidence)
    return replace(question, misread=misread if question.cities else ())


def form_plain(kind: str, reading: Reading, focus: Focus, evidence: Evidence) -> Question:
    """Small talk and what is declined: only the cities and places named matter for the wording."""
    value = reading.values("language_name")[:1]
    return Question(
        kind,
        cities=evidence.cities,
        places=places_named(reading),
        value=value[0] if value else None,
        attributes=evidence.attributes,
    )


FORMS: Mapping[str, Callable[[str, Reading, Focus, Evidence], Question]] = {
    "fact": form_fact,
    "overview": form_overview,
    "same": form_same,
    "list": form_list,
    "count": form_count,
    "extreme": form_extreme,
    "compare": form_compare,
    "verify": form_verify,
    "duration": form_duration,
    "total": form_total,
    "picture": form_picture,
    "tally": form_tally,
}
