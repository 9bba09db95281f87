"""Puts the lists of an answer on cards, in the order of its text; what a card cannot show is said beside it.

A list of up to five is a card, a longer one a carousel. Lists of sentences, and long lists with long rows,
are told better in words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from bot.channels.kakao import components as kakao
from bot.channels.kakao.components import Button, Component
from bot.channels.messenger.cutting import columns, shorten, split, units
from bot.channels.messenger.lists import Row, ShownList
from bot.channels.messenger.shown import ShownAnswer

ROW_WIDTH = 40
"""Columns of a card's header, of a row's title and of its description that are seen on a telephone; a Han or
Hangul character takes two."""
NUMBERS_WIDTH = 10
"""Of those, what " 17-20/20" takes of a header in a carousel."""
MOST_ROWS = kakao.CAROUSEL_LISTS * kakao.CAROUSEL_LIST_ITEMS


def on_cards(told: ShownAnswer, buttons: Sequence[Button]) -> list[Component] | None:
    """The whole answer with its lists on cards; None where it has none, or they do not fit.

    Where there are not so many outputs that words may stand between the cards, they come first.
    """
    if not told.lists or not all(_fits(listed) for listed in told.lists):
        return None
    parts = [part for part in _parts(told, buttons) if part]
    words = _paragraphs(*(part for part in parts if isinstance(part, str)))
    cards = [part for part in parts if not isinstance(part, str)]
    words_first: list[str | Component] = [words, *cards]
    for arranged in (parts, words_first):
        outputs = _outputs(arranged, told.names)
        if len(outputs) <= kakao.OUTPUTS:
            return outputs if not buttons or _is_card(told.lists[-1]) else _with_buttons(outputs, buttons)
    return None


def _outputs(parts: Sequence[str | Component], names: frozenset[str]) -> list[Component]:
    """The parts as Kakao gets them, their words in texts that it does not fold."""
    outputs: list[Component] = []
    for part in parts:
        if isinstance(part, str):
            outputs += [kakao.simple_text(piece) for piece in split(part, kakao.UNFOLDED, names)]
        else:
            outputs.append(part)
    return outputs


def _with_buttons(outputs: Sequence[Component], buttons: Sequence[Button]) -> list[Component] | None:
    """With the buttons below the last text; None where it has no room for them, or there is none."""
    told = list(outputs)
    for place in reversed(range(len(told))):
        words = told[place].get("simpleText", {}).get("text", "")
        if words and units(words) <= kakao.CARD_TEXT:
            told[place] = kakao.text_card(words, buttons)
            return told
    return None


def _parts(told: ShownAnswer, buttons: Sequence[Button]) -> Iterator[str | Component]:
    """The words and the cards, one after the other. The buttons are on the last list if it is a card."""
    beside = ""
    for listed in told.lists:
        head = "" if columns(_head(listed)) <= _head_width(listed) else listed.head
        yield _paragraphs(beside, listed.before, head)
        yield _listing(listed, told.names, buttons if listed is told.lists[-1] else ())
        beside = "\n".join(row.line for row in listed.rows if not _is_seen_whole(row))
    yield _paragraphs(beside, told.after, told.source)


def _fits(listed: ShownList) -> bool:
    """Whether it is a list of more than sentences, and if it is a longer one its rows are seen whole."""
    if not _head(listed) or len(listed.rows) > MOST_ROWS or not all(row.title for row in listed.rows):
        return False
    return all(_is_seen_whole(row) or (row.told and _is_card(listed)) for row in listed.rows)


def _is_card(listed: ShownList) -> bool:
    return len(listed.rows) <= kakao.LIST_ITEMS


def _is_seen_whole(row: Row) -> bool:
    return max(columns(row.title), columns(row.told)) <= ROW_WIDTH


def _head(listed: ShownList) -> str:
    return listed.head.rstrip(":： ")


def _head_width(listed: ShownList) -> int:
    return ROW_WIDTH if _is_card(listed) else ROW_WIDTH - NUMBERS_WIDTH


def _listing(listed: ShownList, names: frozenset[str], buttons: Sequence[Button]) -> Component:
    """A list card, or a carousel of as many as are needed, none of them much shorter than another."""

    def seen(text: str, width: int = ROW_WIDTH) -> str:
        return shorten(text, width, names, length=columns)

    head = seen(_head(listed), _head_width(listed))
    rows = [(seen(row.title), seen(row.told)) for row in listed.rows]
    if _is_card(listed):
        return kakao.list_card(head, rows, buttons)
    each = ceil(len(rows) / ceil(len(rows) / kakao.CAROUSEL_LIST_ITEMS))
    cards = []
    for first in range(0, len(rows), each):
        part = rows[first : first + each]
        cards.append(kakao.list_card(f"{head} {first + 1}-{first + len(part)}/{len(rows)}", part))
    return kakao.list_carousel(cards)


def _paragraphs(*words: str) -> str:
    return "\n\n".join(filter(None, words))
