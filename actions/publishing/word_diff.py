"""Two wordings of an answer side by side, as HTML: only the lines that differ, and in them the words."""

from __future__ import annotations

import difflib
import html
import re
from collections.abc import Iterable, Sequence
from typing import TypeAlias

TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[A-Za-z\u00c0-\u04ff]+|[\uac00-\ud7a3]+|\s+|.", re.DOTALL)
ALIKE = 0.5
"""Share of words in common, below which the words are not marked: one sentence stands in for another."""
SAME = "…"
"""What stands for lines that are the same in both."""
Change: TypeAlias = tuple[str, int, int, int, int]
"""What `difflib` calls an opcode."""


def side_by_side(before: str, after: str) -> tuple[str, str]:
    """Both as HTML. What is the same is left out, line by line; the words that differ are in <del> and <ins>.

    Where one of them is empty, the other is told whole and unmarked.
    """
    if not before or not after:
        return safe(before), safe(after)
    old, new = before.splitlines(), after.splitlines()
    left: list[str] = []
    right: list[str] = []
    for change, i, j, k, m in _changes(old, new):
        if change == "equal":
            gone = come = SAME if any(old[i:j]) else ""
        else:
            gone, come = marked("\n".join(old[i:j]), "\n".join(new[k:m]))
        left.append(gone)
        right.append(come)
    return "\n".join(filter(None, left)), "\n".join(filter(None, right))


def marked(before: str, after: str) -> tuple[str, str]:
    """Both as HTML, the words that differ in <del> and <ins>; none where hardly a word is the same."""
    old, new = TOKEN.findall(before), TOKEN.findall(after)
    changes = _changes(old, new)
    if before and after and _alike(old, new, changes) < ALIKE:
        return safe(before), safe(after)
    left, right = [], []
    for change, i, j, k, m in changes:
        left.append(_tagged("del" if change != "equal" else "", old[i:j]))
        right.append(_tagged("ins" if change != "equal" else "", new[k:m]))
    return "".join(left), "".join(right)


def safe(text: str) -> str:
    return html.escape(text, quote=False)


def _changes(old: list[str], new: list[str]) -> Sequence[Change]:
    return difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()


def _alike(old: list[str], new: list[str], changes: Iterable[Change]) -> float:
    """The share of letters, other than spaces, that stay."""
    same = sum(_letters(old[i:j]) for change, i, j, _, _ in changes if change == "equal")
    return 2 * same / max(1, _letters(old) + _letters(new))


def _letters(tokens: Iterable[str]) -> int:
    return sum(len(token) for token in tokens if not token.isspace())


def _tagged(tag: str, tokens: Iterable[str]) -> str:
    text = safe("".join(tokens))
    return f"<{tag}>{text}</{tag}>" if tag and text else text
