"""Cuts the words of an answer into texts, the last of which is a card where there are buttons."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.channels.kakao import components as kakao
from bot.channels.kakao.components import Button, Component
from bot.channels.messenger.cutting import split, units


def in_texts(
    words: str, buttons: Sequence[Button], room: int, names: Collection[str]
) -> tuple[list[Component], tuple[str, ...]]:
    """The words in at most `room` components, each of them once, and the pieces that are left."""
    if not words.strip():
        return [], ()
    for longest in (kakao.UNFOLDED, kakao.TEXT):
        pieces = split(words, longest, names)
        told = [*pieces[:-1], *_with_a_last_for_a_card(pieces[-1], names)] if buttons else pieces
        if len(told) <= room:
            return _components(told, buttons), ()
    told, rest = pieces[:room], pieces[room:]
    if buttons:
        whole, told[-1] = told[-1], split(told[-1], kakao.CARD_TEXT, names)[0]
        rest = [*filter(None, (whole.removeprefix(told[-1]).lstrip(),)), *rest]
    return _components(told, buttons), tuple(rest)


def _with_a_last_for_a_card(piece: str, names: Collection[str]) -> list[str]:
    """The piece; if it is too long for a card its end, the source as a rule, apart."""
    if units(piece) <= kakao.CARD_TEXT:
        return [piece]
    first, *rest = split(piece, units(piece) - 1, names)
    return [first, *(part for end in rest for part in split(end, kakao.CARD_TEXT, names))]


def _components(pieces: Sequence[str], buttons: Sequence[Button]) -> list[Component]:
    texts = [kakao.simple_text(piece) for piece in pieces]
    return [*texts[:-1], kakao.text_card(pieces[-1], buttons)] if buttons else texts
