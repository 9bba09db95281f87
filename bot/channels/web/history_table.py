"""The web channel's SQL table, in which a row is a question with its answer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from bot.conversations.forgotten_table import WriteOfWords, create_for, holds_words, insert_of_words

metadata = sa.MetaData()

web_turn = sa.Table(
    "web_turn",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("conversation", sa.String(64), nullable=False),
    sa.Column("message", sa.String(64), nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("answer", sa.Text),
    sa.Column("verdict", sa.String(8)),
    sa.Column("process", sa.String(32), nullable=False),
    sa.Column("asked", sa.Float, nullable=False, index=True),
    sa.UniqueConstraint("conversation", "message"),
)
holds_words(web_turn, key="conversation", asked="asked")

_ONE = "where conversation = :conversation and message = :message"
_ASKED_AFTER = "and asked > :after"
# SQLAlchemy 1.4 compiles its own "on conflict" anew at every call; this is the same in both databases
_CLAIM = insert_of_words(
    "web_turn",
    ("conversation", "message", "text", "process", "asked"),
    "on conflict (conversation, message) do nothing",
    key="conversation",
    asked="asked",
)
_FIND = sa.text(f"select message, text, answer, verdict, process, asked from web_turn {_ONE} {_ASKED_AFTER}")
_FINISH = WriteOfWords(f"update web_turn set answer = :answer {_ONE}", key="conversation", asked="asked")
_JUDGE = sa.text(f"update web_turn set verdict = :verdict {_ONE} and answer is not null")
_LAST = sa.text(
    "select message, text, answer, verdict, process, asked from web_turn"
    f" where conversation = :conversation {_ASKED_AFTER} and answer is not null order by number desc"
    " limit :many"
)
_PURGE = sa.text("delete from web_turn where asked < :before")


@dataclass(frozen=True)
class WebTurn:
    """`message` is the id that the visitor's page gave it.

    `answer` is as docs/widget.md has it, None while it is awaited. `asked` is in seconds since 1970.
    """

    message: str
    text: str
    answer: dict[str, Any] | None
    verdict: str | None = None
    process: str = ""
    asked: float = 0.0

    def told(self) -> dict[str, Any]:
        """As the widget gets it."""
        return {"id": self.message, "text": self.text, "answer": self.answer, "verdict": self.verdict}


def create_table(engine: Engine) -> None:
    create_for(metadata, engine)


def claim(connection: Connection, conversation: str, turn: WebTurn, after: float = 0.0) -> WebTurn | None:
    """Write down that this process answers the message; if it is written down already, what is there.

    What was asked before `after` is forgotten.
    """
    row = {
        "conversation": conversation,
        "message": turn.message,
        "text": turn.text,
        "process": turn.process,
        "asked": turn.asked,
    }
    if _CLAIM(connection, row).rowcount:
        return None
    return find(connection, conversation, turn.message, after)


def find(connection: Connection, conversation: str, message: str, after: float) -> WebTurn | None:
    """One that was asked after that moment."""
    values = {"conversation": conversation, "message": message, "after": after}
    row = connection.execute(_FIND, values).first()
    return _turn(row) if row else None


def finish(
    connection: Connection, conversation: str, message: str, answer: dict[str, Any], asked: float
) -> None:
    written = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
    _FINISH(
        connection,
        {"conversation": conversation, "message": message, "answer": written, "asked": asked},
    )


def judge(connection: Connection, conversation: str, message: str, verdict: str | None) -> bool:
    """Whether there was such an answer."""
    values = {"conversation": conversation, "message": message, "verdict": verdict}
    return bool(connection.execute(_JUDGE, values).rowcount)


def last(connection: Connection, conversation: str, many: int, after: float) -> list[WebTurn]:
    """The newest `many` answered turns that were asked after that moment, oldest first."""
    rows = connection.execute(_LAST, {"conversation": conversation, "many": many, "after": after}).all()
    return [_turn(row) for row in reversed(rows)]


def purge(connection: Connection, before: float) -> None:
    connection.execute(_PURGE, {"before": before})


def _turn(row: Any) -> WebTurn:
    answer = json.loads(row.answer) if row.answer else None
    return WebTurn(row.message, row.text, answer, row.verdict, row.process, row.asked)
