"""The knowledge store's SQL tables."""

from __future__ import annotations

import sqlalchemy as sa

metadata = sa.MetaData()

source = sa.Table(
    "source",
    metadata,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("title", sa.String, nullable=False),
    sa.Column("file", sa.String),
    sa.Column("licence", sa.String),
    sa.Column("address", sa.String),  # where one can read it
)

city = sa.Table(
    "city",
    metadata,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("latitude", sa.Float),
    sa.Column("longitude", sa.Float),
    sa.Column("source", sa.String, sa.ForeignKey("source.key")),
    # the place in the order of lists: oldest agreement first, then by key; cities without a date last
    sa.Column("position", sa.Integer, nullable=False, unique=True),
)

home = sa.Table(
    "home",
    metadata,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("latitude", sa.Float),
    sa.Column("longitude", sa.Float),
    sa.Column("country", sa.String),
    sa.Column("source", sa.String, sa.ForeignKey("source.key")),
)

name = sa.Table(
    "name",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("subject", sa.String, nullable=False),  # city, person, province, home
    sa.Column("key", sa.String, nullable=False),
    sa.Column("language", sa.String, nullable=False),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("status", sa.String, nullable=False),  # preferred, alias, former, misspelt, page
    sa.Column("source", sa.String),
    sa.Column(
        "sort_key", sa.String
    ),  # by which it stands in alphabetical order; see actions/text/collation.py
    sa.Index("name_of", "subject", "key", "language", "status", "sort_key"),
)

attribute = sa.Table(
    "attribute",
    metadata,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("value_type", sa.String, nullable=False),  # text, number, date, key
    sa.Column("unit", sa.String),
)

attribute_word = sa.Table(
    "attribute_word",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("attribute", sa.String, nullable=False),
    sa.Column("language", sa.String, nullable=False),
    sa.Column("word", sa.String, nullable=False),
    sa.Column("role", sa.String, nullable=False),  # name, word, highest, lowest
)

statement = sa.Table(
    "statement",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("city", sa.String, nullable=False),
    # its city's, so that conditions are joined by a number: with 10,000 cities 1 ms instead of 6
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("attribute", sa.String, nullable=False),
    sa.Column("text", sa.String),
    sa.Column("number", sa.Float),
    sa.Column("date", sa.Date),
    sa.Column("day", sa.Integer),  # of a date: its month and day, 626 for 26 June of any year
    sa.Column("unit", sa.String),
    sa.Column("source", sa.String, nullable=False),
    sa.Column("place", sa.String, nullable=False),  # intro, list, table or the CSV file's name
    sa.Column("line", sa.Integer),
    sa.Column("quote", sa.String),
    sa.Column("rank", sa.String, nullable=False, default="normal"),  # preferred, normal
    sa.Column("doubt", sa.String),  # contested, or same_as:<city>
    sa.Index("statement_of", "city", "attribute"),
    # counts, sums and orders of many cities are answered from the indexes alone: the rows are not read
    sa.Index("statement_position", "attribute", "position", "number", "date", "rank", "city"),
    sa.Index("statement_number", "attribute", "number", "rank", "position", "city"),
    sa.Index("statement_date", "attribute", "date", "rank", "position", "city"),
    sa.Index("statement_day", "attribute", "day", "rank", "position", "city"),
    sa.Index("statement_text", "attribute", "text", "rank", "position"),
    sa.Index("statement_source", "attribute", "source", "place", "position"),
)

translation = sa.Table(
    "translation",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("original", sa.String, nullable=False, index=True),
    sa.Column("language", sa.String, nullable=False),
    sa.Column("text", sa.String, nullable=False),
)

contact = sa.Table(
    "contact",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kind", sa.String, nullable=False),  # office, telephone, website, address
    sa.Column("language", sa.String, nullable=False),
    sa.Column("value", sa.String, nullable=False),
    sa.Column("source", sa.String),
)

finding = sa.Table(
    "finding",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column(
        "kind", sa.String, nullable=False
    ),  # contested, same_value, count, spelling, unknown_name, unread
    sa.Column("city", sa.String),
    sa.Column("attribute", sa.String),  # of kind count: partner_count, country_count, first_year
    sa.Column("detail", sa.String, nullable=False),
    sa.Column("line", sa.Integer),
    sa.Column("claimed", sa.Float),  # of kind count: the number that the page's introduction gives
    sa.Column("counted", sa.Float),  # ... and the one that its table gives
)

place = sa.Table(
    "place",
    metadata,
    sa.Column("folded", sa.String, primary_key=True),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("country", sa.String, nullable=False),
    sa.Column("population", sa.Integer, nullable=False),
)

revision = sa.Table(
    "revision",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("loaded_at", sa.String, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),  # what has been live since then
    sa.Column("author", sa.String, nullable=False),
    sa.Column("note", sa.String, nullable=False),
    sa.Column(
        "places", sa.String
    ),  # what table place was filled from, to fill it again only when that changes
)

kept = sa.MetaData()
"""What no load replaces and no answer reads."""

version = sa.Table(
    "version",
    kept,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("hash", sa.String, nullable=False),
    sa.Column("made_at", sa.String, nullable=False),
    sa.Column("author", sa.String, nullable=False),
    sa.Column("note", sa.String, nullable=False),
    sa.Column("contents", sa.LargeBinary, nullable=False),  # see actions/loading/snapshot.py
    sa.Column("files", sa.LargeBinary, nullable=False),  # a zip archive of the files that it was read from
)
