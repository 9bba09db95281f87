"""What was offered to be drawn, by name, in SQL: any process of any machine can draw what another offered."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Engine
from sqlalchemy.exc import SQLAlchemyError

from actions.pictures.drawing import Drawing
from actions.store.store import database_url, open_engine

logger = logging.getLogger(__name__)

FILE = "sqlite:///.jamae/pictures.sqlite"
"""Beside the knowledge's own file, which a load keeps for itself while it writes."""
KEPT = 20_000
"""Rows kept, of about 3 kB each; beyond that the oldest offers are dropped."""
TOLD_KEPT = 1_000
TOLD_SECONDS = 3_600.0
CLEAN_EVERY = 200
THREADS = 4
REPLY_SECONDS = 2.2
"""For a PostgreSQL that does not reply."""
LONGEST_WAIT = 2.0
"""So long an answer waits until its picture is offered, and whoever wants a picture until it is found."""
AWAY_SECONDS = 5.0
"""For so long after a failure the database is left alone."""

metadata = sa.MetaData()
picture = sa.Table(
    "picture",
    metadata,
    sa.Column("name", sa.String(20), primary_key=True),
    sa.Column("drawing", sa.Text, nullable=False),
    sa.Column("offered", sa.Float, nullable=False, index=True),  # seconds since 1970
)
_WRITE = sa.text(
    "insert into picture (name, drawing, offered) values (:name, :drawing, :offered) "
    "on conflict (name) do update set offered = excluded.offered"
)

T = TypeVar("T")


def requests_url() -> str:
    """The PostgreSQL that machines share, where there is one, else a file."""
    url = database_url()
    return url if url.startswith("postgresql") else FILE


class OffersAway(RuntimeError):
    """The database of what was offered cannot be asked at present."""


class Requests:
    """Opened when first used; asked in threads of its own, so that nobody else waits for the database."""

    def __init__(self, url: str | None = None) -> None:
        self._url = url
        self._engine: Engine | None = None
        self._opening = threading.Lock()
        self._threads = ThreadPoolExecutor(THREADS, "offers")
        self._away_until = 0.0
        self._told: OrderedDict[str, float] = OrderedDict()
        self._written = 0

    async def remember(self, drawing: Drawing) -> str | None:
        """The name under which any process can now draw it; None where that could not be written."""
        name, now = drawing.name, time.monotonic()
        if now - self._told.get(name, -TOLD_SECONDS) < TOLD_SECONDS:
            return name
        try:
            await self._attempt("A picture could not be offered", lambda: self._write(name, drawing))
        except OffersAway:
            return None
        self._told[name] = now
        self._told.move_to_end(name)
        if len(self._told) > TOLD_KEPT:
            self._told.popitem(last=False)
        return name

    async def find(self, name: str) -> Drawing | None:
        """What was offered under that name. Raises `OffersAway`."""
        text = await self._attempt("An offered picture could not be looked up", lambda: self._read(name))
        return Drawing.from_text(text) if text else None

    async def _attempt(self, otherwise: str, work: Callable[[], T]) -> T:
        """The result of `work`. Raises `OffersAway`, after logging the first time what `otherwise` is so."""
        if time.monotonic() < self._away_until:
            raise OffersAway
        try:
            return await asyncio.wait_for(asyncio.wrap_future(self._threads.submit(work)), LONGEST_WAIT)
        except (SQLAlchemyError, asyncio.TimeoutError) as error:
            if time.monotonic() >= self._away_until:  # others may have failed at the same moment
                logger.warning("%s (%s).", otherwise, type(error).__name__)
            self._away_until = time.monotonic() + AWAY_SECONDS
            raise OffersAway from error

    def _write(self, name: str, drawing: Drawing) -> None:
        with self._opened().begin() as connection:
            connection.execute(_WRITE, {"name": name, "drawing": drawing.as_text(), "offered": time.time()})
            if self._written % CLEAN_EVERY == 0:
                oldest = sa.select(picture.c.offered).order_by(picture.c.offered.desc())
                bound = oldest.offset(KEPT).limit(1).scalar_subquery()
                connection.execute(sa.delete(picture).where(picture.c.offered <= bound))
        self._written += 1

    def _read(self, name: str) -> str | None:
        with self._opened().connect() as connection:
            found: str | None = connection.execute(
                sa.select(picture.c.drawing).where(picture.c.name == name)
            ).scalar()
            return found

    def _opened(self) -> Engine:
        with self._opening:
            if self._engine is None:
                engine = open_engine(self._url or requests_url(), reply_seconds=REPLY_SECONDS)
                try:
                    metadata.create_all(engine)
                except SQLAlchemyError:
                    metadata.create_all(engine)  # another process made the table at the same moment
                self._engine = engine
            return self._engine
