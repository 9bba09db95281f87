"""What was offered to be drawn, by name, in SQL: any process of any machine can draw what another offered."""

from __future__ import annotations

import logging
import time
from collections import OrderedDict

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


def requests_url() -> str:
    """The PostgreSQL that machines share, where there is one, else a file."""
    url = database_url()
    return url if url.startswith("postgresql") else FILE


class Requests:
    """Opened when first used. Without the database nothing is raised: there is only text then."""

    def __init__(self, url: str | None = None) -> None:
        self._url = url
        self._engine: Engine | None = None
        self._told: OrderedDict[str, float] = OrderedDict()
        self._written = 0

    def remember(self, drawing: Drawing) -> str | None:
        """The name under which any process can now draw it; None where that could not be written."""
        name, now = drawing.name, time.time()
        if now - self._told.get(name, 0.0) < TOLD_SECONDS:
            return name
        try:
            with self._opened().begin() as connection:
                connection.execute(_WRITE, {"name": name, "drawing": drawing.as_text(), "offered": now})
                if self._written % CLEAN_EVERY == 0:
                    oldest = sa.select(picture.c.offered).order_by(picture.c.offered.desc())
                    bound = oldest.offset(KEPT).limit(1).scalar_subquery()
                    connection.execute(sa.delete(picture).where(picture.c.offered <= bound))
        except SQLAlchemyError as error:
            logger.warning("A picture could not be offered (%s).", type(error).__name__)
            return None
        self._written += 1
        self._told[name] = now
        self._told.move_to_end(name)
        if len(self._told) > TOLD_KEPT:
            self._told.popitem(last=False)
        return name

    def find(self, name: str) -> Drawing | None:
        """What was offered under that name."""
        try:
            with self._opened().connect() as connection:
                text = connection.execute(sa.select(picture.c.drawing).where(picture.c.name == name)).scalar()
        except SQLAlchemyError as error:
            logger.warning("An offered picture could not be looked up (%s).", type(error).__name__)
            return None
        return Drawing.from_text(text) if text else None

    def _opened(self) -> Engine:
        if self._engine is None:
            engine = open_engine(self._url or requests_url())
            try:
                metadata.create_all(engine)
            except SQLAlchemyError:
                metadata.create_all(engine)  # another process made the table at the same moment
            self._engine = engine
        return self._engine
