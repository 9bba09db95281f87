"""The kinds of question: a row each, with the function that tells it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from actions.tell.checks import tell_verify
from actions.tell.comparisons import tell_compare, tell_duration
from actions.tell.facts import tell_fact, tell_not_recorded, tell_overview
from actions.tell.lists import tell_count, tell_list
from actions.tell.orders import tell_extreme
from actions.tell.pictures import tell_picture
from actions.tell.talk import (
    tell_contact,
    tell_declined,
    tell_forget,
    tell_language,
    tell_no_such_place,
    tell_not_partner,
    tell_not_understood,
    tell_small_talk,
    tell_source,
    tell_which_city,
)
from actions.tell.tallies import tell_tally
from actions.tell.totals import tell_total
from actions.tell.turn import Answer, Turn

KINDS: Mapping[str, Callable[[Turn], Answer]] = {
    # about the partner cities
    "fact": tell_fact,
    "overview": tell_overview,
    "list": tell_list,
    "count": tell_count,
    "extreme": tell_extreme,
    "compare": tell_compare,
    "verify": tell_verify,
    "duration": tell_duration,
    "total": tell_total,
    "picture": tell_picture,
    "tally": tell_tally,
    # not knowing, of one kind or another
    "which_city": tell_which_city,
    "not_recorded": tell_not_recorded,
    "not_partner": tell_not_partner,
    "no_such_place": tell_no_such_place,
    "not_understood": tell_not_understood,
    "outside": tell_declined,
    "service": tell_declined,
    "programme": tell_declined,
    "elsewhere": tell_declined,
    "home": tell_declined,
    # small talk
    "greet": tell_small_talk,
    "thanks": tell_small_talk,
    "goodbye": tell_small_talk,
    "identity": tell_small_talk,
    "capabilities": tell_small_talk,
    "praise": tell_small_talk,
    "complaint": tell_small_talk,
    "contact": tell_contact,
    "source": tell_source,
    "language": tell_language,
    "forget": tell_forget,
}
