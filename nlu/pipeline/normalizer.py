"""First step: the message cleaned, folded and cut into sentences, with a map back to what was typed."""

from __future__ import annotations

from nlu.pipeline.draft import Draft
from nlu.text.alignment import Alignment
from nlu.text.cleaning import clean, folded
from nlu.text.sentences import sentences_of


def normalize(typed: str, hint: str = "") -> Draft:
    """`hint` is the language of the conversation, or empty."""
    text = clean(typed)
    sentences = [Draft(folded(part), Alignment(part)) for part in sentences_of(text)]
    return Draft(folded(text), Alignment(typed), hint, sentences)
