"""The REST channel of a running server, and who may use it."""

from __future__ import annotations

import json
import shutil
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest
from toy_server import Server, serving


def test_a_message_gets_one_reply_with_text_and_buttons(server: Server) -> None:
    status, replies = server.post({"sender": "anna", "message": "hello"})
    assert status == 200
    assert replies == [
        {
            "recipient_id": "anna",
            "text": "1: hello\n\nSource: toy",
            "buttons": [{"title": "More", "payload": "more?"}],
        }
    ]


def test_a_conversation_goes_on_and_another_sender_has_another(server: Server) -> None:
    assert [server.say(text, "ben")[0][:1] for text in ("a", "b", "c")] == ["1", "2", "3"]
    assert server.say("a", "ben'; drop table conversation; --")[0].startswith("1")


PAYLOADS = [
    "/restart",
    "/session_start",
    "/back",
    '/greet{"x":1}',
    "/SetSlots(focus=5)",
    "EXTERNAL: greet",
    "/fact",
]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_typed_payload_is_ordinary_text(server: Server, payload: str) -> None:
    sender = f"payload {payload}"
    assert server.say("a", sender)[0].startswith("1: a")
    assert server.say(payload, sender)[0].startswith(f"2: {payload}")
    assert server.say("b", sender)[0].startswith("3: b")


REFUSED = [
    ("", "refusal-empty"),
    ("  \u200b\x00 ", "refusal-empty"),
    (None, "refusal-not-text"),
    (12, "refusal-not-text"),
    ({"text": "hello"}, "refusal-not-text"),
    (["hello"], "refusal-not-text"),
    ("x" * 1_001, "refusal-too-long"),
    ("x" * 100_000, "refusal-too-long"),
]


@pytest.mark.parametrize(("message", "phrase"), REFUSED)
def test_an_unreadable_message_gets_a_polite_sentence(server: Server, message: object, phrase: str) -> None:
    assert server.say(message) == [f"en {phrase}"]


def test_a_refusal_is_in_the_language_of_the_message_or_of_the_page(server: Server) -> None:
    assert server.say("하얼빈의 인구는 얼마입니까? " * 100) == ["ko refusal-too-long"]
    assert server.post({"message": "", "language": "ja"})[1][0]["text"] == "ja refusal-empty"


SENDERS: list[Any] = ["", "0", "안녕", "x" * 10_000, "\ud800", "a\x00b", 5, 1.5, None, True, ["a"], {"a": 1}]


@pytest.mark.parametrize("sender", SENDERS)
def test_any_sender_is_answered(server: Server, sender: object) -> None:
    assert server.say("hello", sender)[0].endswith("hello\n\nSource: toy")


def test_who_gives_no_sender_shares_no_conversation(server: Server) -> None:
    assert [server.post({"message": "hi"})[1][0]["text"][:1] for _ in range(2)] == ["1", "1"]


BROKEN = [b"", b"{", b'{"sender": "a"', b"[]", b'"hello"', b"null", b"\xff\xfe", b"[" * 100_000]


@pytest.mark.parametrize("body", BROKEN)
def test_a_body_that_is_not_a_json_object_is_told_so(server: Server, body: bytes) -> None:
    status, answer = server.post(body)
    assert status == 400
    assert answer["error"].startswith("The body is not ")


@pytest.mark.parametrize("message", ["fail", "silence"])
def test_a_failure_or_silence_inside_is_answered_and_logged_without_words(
    server: Server, message: str
) -> None:
    assert server.say("one", f"failing {message}")[0].startswith("1")
    assert server.say(message, f"failing {message}") == ["en unavailable"]
    assert server.say("two", f"failing {message}")[0].startswith("2")
    said = server.said.read_text()
    assert "1234-5678" not in said and "Traceback" not in said
    assert message == "silence" or "The action failed: ValueError at " in said


def test_restart_forgets(server: Server) -> None:
    texts = [server.say(text, "forgetful")[0] for text in ("a", "b", "/forget", "c")]
    assert [text[:1] for text in texts] == ["1", "2", "3", "1"]


@pytest.mark.parametrize(
    "path", ["/status", "/version", "/model", "/conversations/a/tracker", "/webhooks/rest"]
)
def test_rasas_http_api_is_off_and_errors_are_json(server: Server, path: str) -> None:
    status, answer = server.get_json(path)
    assert status in (404, 405) and answer["error"]


def test_who_asks_for_it_gets_the_answer_in_parts_and_its_trace(server: Server) -> None:
    _, (plain,) = server.post({"message": "hello"})
    assert "metadata" not in plain
    _, (told,) = server.post({"message": "hello", "with": ["answer", "trace"]})
    assert told["metadata"]["answer"]["text"] == told["metadata"]["trace"]["reply"]["text"] == "1: hello"
    assert told["metadata"]["trace"]["kinds"] == [["greet", 0.9]]
    _, (refused,) = server.post({"message": "", "with": ["answer", "trace"]})
    assert refused["metadata"]["answer"]["status"] == "refused"
    assert refused["metadata"]["trace"]["question"] is None


@pytest.mark.parametrize("wanted", [None, "trace", 5, {"trace": 1}, [["trace"]], ["secret"]])
def test_what_cannot_be_given_with_an_answer_is_left_out(server: Server, wanted: object) -> None:
    status, (told,) = server.post({"message": "hello", "with": wanted})
    assert status == 200 and "metadata" not in told


def test_web_pages_and_proxies_are_kept_out_without_a_token(server: Server) -> None:
    for header in ("Origin", "X-Forwarded-For", "Forwarded", "X-Real-IP"):
        assert server.post({"message": "hi"}, **{header: "http://example.com"})[0] == 403


def test_with_a_token_only_who_shows_it_is_answered(trained_toy: Path, tmp_path: Path) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    with serving(root, JAMAE_REST_TOKEN="open sesame, please") as server:
        body = {"sender": "a", "message": "hello"}
        assert server.post(body)[0] == 401
        assert server.post(body, Authorization="Bearer open")[0] == 401
        status, _ = server.post(
            body, Authorization="Bearer open sesame, please", **{"X-Forwarded-For": "10.0.0.1"}
        )
        assert status == 200
        elsewhere = {"Authorization": "Bearer open sesame, please", "X-Forwarded-For": "10.0.0.1"}
        _, (told,) = server.post({**body, "with": ["answer", "trace"]}, **elsewhere)
        assert set(told["metadata"]) == {"answer"}  # a trace stays on this machine
        assert "sesame" not in server.said.read_text()


def test_nothing_alarming_is_printed_and_a_turn_is_logged_without_text_or_sender(
    trained_toy: Path, tmp_path: Path
) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    with serving(root, "--log", "json") as server:
        server.say("hello", "hidden-sender")
        time.sleep(0.1)
        lines = server.said.read_text().splitlines()
    told = [line for line in lines if not line.startswith("{")]
    assert told[:-1] == ["Starting Rasa ...", "Loading the knowledge ..."]
    assert told[-1].startswith("Jamae answers at http://127.0.0.1:")
    (line,) = (json.loads(line) for line in lines if line.startswith("{"))
    assert {name: line[name] for name in ("channel", "status", "language", "shape")} == {
        "channel": "rest",
        "status": "answered",
        "language": "en",
        "shape": "greet",
    }
    assert set(line["ms"]) == {"recall", "understand", "answer", "remember", "all"}
    assert "hidden" not in str(line) and "hello" not in str(line)


def test_a_conversation_survives_a_restart_of_the_server(trained_toy: Path, tmp_path: Path) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    with serving(root) as server:
        assert server.say("my number is 010-1234-5678")[0].startswith("1")
    stored = b"".join(file.read_bytes() for file in (root / ".jamae").iterdir())
    assert b"1234-5678" not in stored and b"somebody" not in stored and b"[phone]" in stored
    with serving(root) as server:
        assert server.say("again")[0].startswith("2")


def test_with_a_retention_of_0_days_no_text_is_stored(trained_toy: Path, tmp_path: Path) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    with serving(root, JAMAE_RETENTION_DAYS="0") as server:
        assert server.say("unusual words")[0].startswith("1")
        assert server.say("more words")[0].startswith("2")
    assert b'"event":"user"' not in (root / ".jamae" / "conversations.sqlite").read_bytes()


def test_after_four_hundred_messages_no_more_is_remembered_than_after_ten(server: Server) -> None:
    def remembered_after(count: int) -> int:
        for _ in range(count):
            server.say("hello", "patient")
        with sqlite3.connect(server.said.parent / ".jamae" / "conversations.sqlite") as database:
            newest = "select length(memory) from conversation order by touched desc limit 1"
            return int(database.execute(newest).fetchone()[0])

    after_ten = remembered_after(10)
    assert remembered_after(390) <= after_ten + len("400") * 10  # the toy says which message it answers
