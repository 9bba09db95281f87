"""`jamae ask`, as a process of its own."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from command_line import jamae
from toy_server import Server

from bot.settings import Settings


@pytest.fixture
def another_program() -> Iterator[str]:
    """The address of a web server that is not ours."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<p>Hello")

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Page) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_without_a_server_the_question_is_answered_in_this_process(toy: Settings) -> None:
    done = jamae(toy.root, "ask", "hello there")
    assert (done.returncode, done.stdout) == (0, "1: hello there\n")
    assert "Traceback" not in done.stderr and "Warning" not in done.stderr


def test_a_running_server_is_asked_and_found_by_itself(server: Server) -> None:
    for arguments, port in ((["--url", server.url], "1"), ([], server.url.rpartition(":")[2])):
        done = jamae(server.root, "ask", *arguments, "hello", JAMAE_PORT=port)
        assert (done.returncode, done.stdout) == (0, "1: hello\n")
        assert done.stderr == f"a Jamae without facts answers at {server.url}.\n"


@pytest.mark.parametrize("command", ["ask", "shell"])
def test_a_server_with_another_citys_data_is_not_asked_unless_named(
    command: str, server: Server, toy: Settings
) -> None:
    port = server.url.rpartition(":")[2]
    question = ["hello"] if command == "ask" else []
    done = jamae(toy.root, command, *question, JAMAE_PORT=port, stdin="hello\n")
    assert (done.returncode, done.stdout) == (1, "")
    assert f"answers at {server.url}, with the data folder {server.root / 'data'}, not" in done.stderr
    named = jamae(toy.root, command, "--url", server.url, *question, stdin="hello\n")
    assert (named.returncode, named.stdout.strip()) == (0, "1: hello")


def test_each_question_is_a_conversation_of_its_own(server: Server, toy: Settings) -> None:
    answers = [jamae(toy.root, "ask", "--url", server.url, text).stdout for text in ("a", "b")]
    assert answers == ["1: a\n", "1: b\n"]


@pytest.mark.parametrize("where", ["here", "server"])
def test_json_is_one_line_with_the_whole_trace(where: str, server: Server, toy: Settings) -> None:
    done = jamae(toy.root, "ask", *(["--url", server.url] if where == "server" else []), "--json", "hello")
    (line,) = done.stdout.splitlines()
    trace = json.loads(line)
    assert trace["language"] == "en"
    assert trace["kinds"] == [["greet", 0.9]]
    assert trace["reply"]["status"] == "answered" and trace["reply"]["text"] == "1: hello"
    assert {"understand", "answer", "all"} <= set(trace["milliseconds"])
    assert {"marks", "question", "queries", "statements"} <= set(trace)


def test_several_words_need_no_quotes(server: Server, toy: Settings) -> None:
    assert jamae(toy.root, "ask", "--url", server.url, "one", "two").stdout == "1: one two\n"


@pytest.mark.parametrize("text", ["", "  ", "x" * 1_001, "/restart"])
def test_what_cannot_be_read_gets_a_sentence(text: str, server: Server, toy: Settings) -> None:
    done = jamae(toy.root, "ask", "--url", server.url, text)
    assert done.returncode == 0
    assert done.stdout.startswith(("en refusal-", "1: /restart"))


def test_a_failure_inside_is_told_as_an_answer(server: Server, toy: Settings) -> None:
    done = jamae(toy.root, "ask", "--url", server.url, "--json", "fail")
    assert json.loads(done.stdout)["reply"]["status"] == "unavailable"


def test_nobody_at_the_given_address_is_a_sentence(toy: Settings) -> None:
    done = jamae(toy.root, "ask", "--url", "http://127.0.0.1:9", "hello")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "jamae: No Jamae answers at http://127.0.0.1:9. Start one with `jamae serve`, or leave --url out.\n"
    )


def test_another_program_at_the_given_address_is_not_asked(another_program: str, toy: Settings) -> None:
    done = jamae(toy.root, "ask", "--url", another_program, "hello")
    assert done.returncode == 1 and "No Jamae answers at" in done.stderr


def test_what_is_no_address_is_told(toy: Settings) -> None:
    done = jamae(toy.root, "ask", "--url", "localhost:5005", "hello")
    assert done.returncode == 1
    assert done.stderr == "jamae: localhost:5005 is not an address like http://127.0.0.1:5005.\n"
