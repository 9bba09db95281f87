"""Waits for the answer of another process, which has claimed a message in a table that both see."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from sqlalchemy.engine import Connection

from bot.conversations.degrading_store import DegradingStore


class Claim(Protocol):
    """A row for a message: the process that answers it, and its answer, None while it is awaited."""

    @property
    def process(self) -> str: ...
    @property
    def answer(self) -> Any: ...


C = TypeVar("C", bound=Claim)


async def answered_elsewhere(
    claim: C | None,
    process: str,
    database: DegradingStore,
    find: Callable[[Connection], C | None],
    *,
    seconds: float,
    every: float,
) -> C | None:
    """The claim with the answer of the process that made it; as it stands, if that can only have died.

    Nothing is waited for where there is no claim or `process`, this one, made it. `find` reads the claim, at
    intervals of `every` seconds and for `seconds` at most; None where it, or the database, has gone.
    """
    until = time.monotonic() + seconds
    while claim and claim.answer is None and claim.process != process and time.monotonic() <= until:
        await asyncio.sleep(every)
        claim = await database.attempt("read", find)
    return claim
