"""The web channel's one SQL table: a question with its answer is a row, so that a reload shows it and a retry finds it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

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

_ONE = "where conversation = :conversation and message = :message"
# SQLAlchemy 1.4 compiles its own "on conflict" anew at every call; this is the same in both databases
_CLAIM = sa.text(
    "insert into web_turn (conversation, message, text, process, asked)"
    " values (:conversation, :message, :text, :process, :asked) on conflict (conversation, message) do nothing"
)
_FIND = sa.text(f"select message, text, answer, verdict, process from web_turn {_ONE}")
_FINISH = sa.text(f"update web_turn set answer = :answer {_ONE}")
_JUDGE = sa.text(f"update web_turn set verdict = :verdict {_ONE} and answer is not null")
_LAST = sa.text(
    "select message, text, answer, verdict, process from web_turn"
    " where conversation = :conversation and answer is not null order by number desc limit :many"
)
_FORGET = sa.text("delete from web_turn where conversation = :conversation")
_PURGE = sa.text("delete from web_turn where asked < :before")


@dataclass(frozen=True)
class WebTurn:
    """`message` is the id that the visitor's page gave it; `answer` is as docs/widget.md has it, None while it is awaited."""

    message: str
    text: str
    answer: dict[str, Any] | None
    verdict: str | None = None
    process: str = ""

    def told(self) -> dict[str, Any]:
        """As the widget gets it."""
        return {"id": self.message, "text": self.text, "answer": self.answer, "verdict": self.verdict}


def claim(connection: Connection, conversation: str, turn: WebTurn, asked: float) -> WebTurn | None:
    """Write down that this process answers the message; if it is written down already, what is there."""
    row = {
        "conversation": conversation,
        "message": turn.message,
        "text": turn.text,
        "process": turn.process,
        "asked": asked,
    }
    return None if connection.execute(_CLAIM, row).rowcount else find(connection, conversation, turn.message)


def find(connection: Connection, conversation: str, message: str) -> WebTurn | None:
    row = connection.execute(_FIND, {"conversation": conversation, "message": message}).first()
    return _turn(row) if row else None


def finish(connection: Connection, conversation: str, message: str, answer: dict[str, Any]) -> None:
    written = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
    connection.execute(_FINISH, {"conversation": conversation, "message": message, "answer": written})


def judge(connection: Connection, conversation: str, message: str, verdict: str | None) -> bool:
    """Whether there was such an answer."""
    values = {"conversation": conversation, "message": message, "verdict": verdict}
    return bool(connection.execute(_JUDGE, values).rowcount)


def last(connection: Connection, conversation: str, many: int) -> list[WebTurn]:
    """The newest `many` answered turns, oldest first."""
    rows = connection.execute(_LAST, {"conversation": conversation, "many": many}).all()
    return [_turn(row) for row in reversed(rows)]


def forget(connection: Connection, conversation: str) -> bool:
    """Whether there was something to forget."""
    return bool(connection.execute(_FORGET, {"conversation": conversation}).rowcount)


def purge(connection: Connection, before: float) -> None:
    connection.execute(_PURGE, {"before": before})


def _turn(row: Any) -> WebTurn:
    return WebTurn(
        row.message, row.text, json.loads(row.answer) if row.answer else None, row.verdict, row.process
    )
