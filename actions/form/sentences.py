"""A message of several sentences: where the whole is not understood, one of them may ask a question by itself.

People say who they are and what for before they ask: "I look after town twinning in Kent. Could I have a profile of Weihai?"
"""

from __future__ import annotations

from actions.form.elsewhere import LITTLE, unread
from actions.form.evidence import NAMING
from actions.question import DECLINED, QUESTION_KINDS
from actions.reading import Reading

UNANSWERED = (*DECLINED, "not_understood", "not_recorded", "not_partner", "no_such_place")
BARE = 5
"""Characters beside a name of a sentence that is no more than that: "The record temperature? In Bakersfield." """
ALONE = ("fact", "overview", "duration", "verify")
"""Kinds of question about one city."""
QUESTION_SIGNS = ("?", "？")
SURE = 0.6
"""Confidence of the kind of a sentence that is taken by itself."""


def moves_on(message: Reading) -> Reading | None:
    """ "Kawasaki is clear, thanks. Now Valenzuela: when was it signed?": the last sentence, where only that asks."""
    naming = [sentence for sentence in message.sentences if sentence.of(*NAMING)]
    if len(naming) < 2 or naming[-1] is not message.sentences[-1]:
        return None
    *before, last = naming
    told = {city for sentence in before for city in sentence.values(*NAMING)}
    asks = last.kind in ALONE and last.kinds[0][1] > SURE and not last.of("than", "comparative", "order")
    earlier = any(sentence.text.rstrip().endswith(QUESTION_SIGNS) for sentence in before)
    return last if asks and not earlier and not told & set(last.values(*NAMING)) else None


def speaks_for_itself(sentence: Reading, message: Reading) -> bool:
    """Whether a sentence of `message` asks, by itself, about a partner that it names, or of all where no place is named anywhere.

    Pointing at what stands before it is not enough.
    """
    named = sentence.of(*NAMING)
    if sentence.kind not in QUESTION_KINDS or sentence.kinds[0][1] < SURE:
        return False
    if len(sentence.text) - sum(len(name.text) for name in named) < BARE:
        return False
    if sentence.of("unrecorded", "worldwide") or sentence.of("place") and sentence.kind != "verify":
        return False
    asked = sentence.of("subject", "attribute")
    described = asked and sentence.of("country", "continent", "province", "place")
    alone = sentence.of("subject", "type") and not message.of(*NAMING, "place", "unknown_name", "unrecorded")
    if not named and (sentence.of("reference") or not (described or alone)):
        return False
    return len(unread(sentence)) < LITTLE
