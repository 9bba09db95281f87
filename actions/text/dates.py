"""What two dates share, so that they are told in one: "24/25 June 2008", "24 or 25 June 2008"."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass

PIECE = re.compile(r"\d+|\D+")
YEAR_DIGITS = 4


@dataclass(frozen=True)
class Parted:
    """Two dates, written in the same way: what both begin with, each by itself, and what both end with."""

    start: str
    one: str
    other: str
    end: str

    @property
    def bare(self) -> str:
        """The first without the unit that stands behind the second, too: "24" before "25日".

        >>> parted("2008年6月24日", "2008年6月25日").bare, parted("2000年1月7日", "2000年2月26日").bare
        ('24', '1月7日')
        """
        one, other = PIECE.findall(self.one), PIECE.findall(self.other)
        unit = one[-1] if len(one) == len(other) == 2 and one[-1] == other[-1] else ""
        return self.one.removesuffix(unit)


def parted(first: str, second: str) -> Parted:
    """What two dates share told once, so that each can be read by itself beside it.

    Dates that begin with the year share what they begin with, others what they end with.

    >>> parted("24 June 2008", "25 June 2008")
    Parted(start='', one='24', other='25', end=' June 2008')
    >>> parted("2008年6月24日", "2008年6月25日")
    Parted(start='2008年6月', one='24日', other='25日', end='')
    """
    one, other = PIECE.findall(first), PIECE.findall(second)
    if len(one[0]) == YEAR_DIGITS:
        before = len(os.path.commonprefix([one, other]))
        return Parted("".join(one[:before]), "".join(one[before:]), "".join(other[before:]), "")
    after = len(os.path.commonprefix([one[::-1], other[::-1]]))
    apart = ["".join(each[: len(each) - after]) for each in (one, other)]
    space = " " if apart[0].endswith(" ") else ""
    end = space + "".join(one[len(one) - after :])
    return Parted("", apart[0].rstrip(), apart[1].rstrip(), end)
