"""`jamae shell`: with a stand-in for Jamae, as a process with pipes, and in a terminal."""

from __future__ import annotations

import asyncio
import io
import json
import os
import pty
import re
import select
import shutil
import signal
import stat
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from command_line import command, environment, jamae
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document
from prompt_toolkit.history import InMemoryHistory
from rich.cells import cell_len
from rich.console import Console
from toy_server import Server

from actions.text.phrases import Phrases
from bot.channels.shell.backends import NoServer, Told
from bot.channels.shell.commands import COMMANDS
from bot.channels.shell.completion import Completions
from bot.channels.shell.shell import Shell, converse, history
from bot.settings import HERE, Settings
from bot.terminal.answer_view import LineView, TerminalView

PHRASES = Phrases(HERE / "data")


class Echo:
    """Says back what it is asked, and with what."""

    address = ""

    def __init__(self, **parts: Any) -> None:
        self.asked: list[tuple[str, str, str]] = []
        self.judged: list[tuple[str, str, str]] = []
        self._parts = parts

    async def ask(self, text: str, *, sender: str, language: str, trace: bool) -> Told:
        self.asked.append((text, sender, language))
        answer = {"status": "answered", "language": language, "text": f"You said {text}", **self._parts}
        return Told(answer, TRACE if trace else None)

    async def judge(self, text: str, *, sender: str, remark: str) -> None:
        self.judged.append((text, sender, remark))


TRACE: dict[str, Any] = {
    "text": "when did bucheon partner with weihai?",
    "language": "en",
    "certain": True,
    "kinds": [["fact", 0.91], ["duration", 0.05]],
    "attributes": [["date", 0.44], ["type", -0.9]],
    "marks": [{"kind": "city", "value": "weihai", "start": 30, "end": 36, "text": "weihai"}],
    "strange": [],
    "question": "fact(weihai, date)",
    "queries": [
        {
            "sql": "SELECT statement.city, statement.date \nFROM statement"
            " \nWHERE statement.city IN (:city_1_1)",
            "parameters": {"city_1_1": "weihai"},
            "rows": [
                {
                    "city": "weihai",
                    "attribute": "date",
                    "value": "2000-01-07",
                    "unit": None,
                    "source": "page",
                    "place": "table",
                    "line": 16,
                    "quote": "자매 Friendship city (Jan. 7, 2000) " * 4,
                    "rank": "preferred",
                    "doubt": "contested",
                }
            ],
            "milliseconds": 0.7,
        },
        {"sql": "SELECT count(*) AS n", "parameters": {}, "rows": [{"n": 7}], "milliseconds": 0.1},
    ],
    "statements": [],
    "milliseconds": {"understand": 2.0, "answer": 3.0, "question": 0.1, "tell": 2.8, "all": 6.5},
    "reply": {"status": "contested", "text": "..."},
}


def typed_into(echo: Echo, *lines: str, language: str = "en") -> list[str]:
    """What the shell says to these lines, a line each as in a pipe."""
    said = io.StringIO()
    shell = Shell(echo, LineView(said), PHRASES.say, language)

    async def type_all() -> None:
        for line in lines:
            await shell.take(line)

    asyncio.run(type_all())
    return said.getvalue().splitlines()


# --- what is typed


def test_a_message_is_asked_as_it_is() -> None:
    echo = Echo()
    assert typed_into(echo, "When did it begin?", "/lang ko") == [
        "You said When did it begin?",
        "You said /lang ko",
    ]


@pytest.mark.parametrize("line", ["\\sing", "\\", "\\Explain on", "\\explain2", "\\HELP"])
def test_an_unknown_word_is_refused_with_a_sentence_and_not_asked(line: str) -> None:
    echo = Echo()
    (said,) = typed_into(echo, line)
    assert said.startswith("There is no \\")
    assert not echo.asked


@pytest.mark.parametrize("argument", ["", "perhaps", "ON"])
def test_explain_takes_on_or_off(argument: str) -> None:
    assert typed_into(Echo(), f"\\explain {argument}") == ["Say \\explain on or \\explain off."]


def test_explain_shows_a_trace_after_each_answer_until_it_is_switched_off() -> None:
    said = "\n".join(typed_into(Echo(), "a", "\\explain on", "b", "\\explain off", "c"))
    before, explained, after = re.split(r"From now on.*|Answers are no longer.*", said)
    assert "SELECT" not in before + after
    for part in (
        "fact 0.91",
        "weihai city=weihai",
        "IN (:city_1_1)",
        "city_1_1 weihai",
        "page, table:16",
        "6.5 in all",
    ):
        assert part in explained


def test_a_number_chooses_what_was_offered_last_and_any_other_number_is_a_message() -> None:
    echo = Echo(choices=["Harbin", "Okayama"])
    typed_into(echo, "which", "2", "3", "0")
    assert [text for text, _, _ in echo.asked] == ["which", "Okayama", "3", "0"]


def test_in_a_pipe_only_choices_are_shown_and_chosen() -> None:
    echo = Echo(suggestions=["Tell me more"])
    assert typed_into(echo, "a", "1") == ["You said a", "You said 1"]


def test_new_begins_another_conversation() -> None:
    echo = Echo()
    typed_into(echo, "a", "b", "\\new", "c")
    (first, second, third) = (sender for _, sender, _ in echo.asked)
    assert first == second != third


def test_lang_is_asked_like_the_command_of_every_channel_and_the_shell_follows_the_answer() -> None:
    assert typed_into(Echo(language="ko"), "\\lang ko", "\\new") == [
        "You said /lang ko",
        "새 대화를 시작합니다.",
    ]


def test_wrong_needs_an_answer_to_mark() -> None:
    echo = Echo()
    first, _, third = typed_into(echo, "\\wrong", "a", "\\wrong I meant the date")
    assert first == "There is no answer to mark yet."
    assert third == "Marked as not helpful. Staff see it in jamae review."
    [(text, sender, remark)] = echo.judged
    assert (text, sender, remark) == ("a", echo.asked[0][1], "I meant the date")


@pytest.mark.parametrize("language", PHRASES.languages)
def test_every_word_has_help_in_every_language(language: str) -> None:
    (said,) = typed_into(Echo(), "\\help", language=language)
    assert all(f"\\{word}" in said and PHRASES.has(language, f"shell-help-{word}") for word in COMMANDS)


# --- how it looks


@pytest.mark.parametrize("width", [36, 60, 100, 200])
@pytest.mark.parametrize("language", PHRASES.languages)
def test_nothing_is_wider_than_the_terminal(language: str, width: int) -> None:
    screen = io.StringIO()
    view = TerminalView(Console(file=screen, width=width))
    shell = Shell(Echo(suggestions=["하얼빈의 인구는 몇 명인가요?"]), view, PHRASES.say, language)
    shell.explaining = True
    shell.welcome()
    asyncio.run(shell.take("\\help"))
    asyncio.run(shell.take("긴 질문 " * 40))
    assert max(cell_len(line) for line in screen.getvalue().splitlines()) <= width


def test_control_characters_do_not_reach_the_terminal() -> None:
    screen = io.StringIO()
    TerminalView(Console(file=screen)).answer({"text": "a\x1b[2Jb\x07", "source": "\x9b1m"})
    assert not re.search("[\x00-\x09\x0b-\x1f\x80-\x9f]", screen.getvalue())


def test_a_list_hangs_behind_its_sign() -> None:
    screen = io.StringIO()
    TerminalView(Console(file=screen, width=24)).answer({"text": "Two:\n• one two three four five six"})
    assert screen.getvalue().splitlines()[1:3] == ["  • one two three four  ", "    five six            "]


# --- the Tab key


def offered(line: str, *, tab: bool = False) -> list[str]:
    words = {f"\\{name}": command.arguments for name, command in COMMANDS.items()}
    names = [("harbin", "Harbin"), ("하얼빈", "하얼빈"), ("weihai", "Weihai")]
    completions = Completions(words, lambda: ["Which is the oldest?", "Where is Harbin?"], lambda: names)
    found = completions.get_completions(Document(line), CompleteEvent(completion_requested=tab))
    return [line[: len(line) + each.start_position] + each.text for each in found]


OFFERED = [
    ("\\ex", ["\\explain"]),
    ("\\explain ", ["\\explain on", "\\explain off"]),
    ("\\lang z", ["\\lang zh", "\\lang zh-Hant"]),
    ("\\sing ", []),
    ("when ha", ["when Harbin"]),
    ("when h", []),
    ("하", ["하얼빈"]),
    ("which IS", ["Which is the oldest?"]),
    ("", []),
]


@pytest.mark.parametrize(("line", "expected"), OFFERED)
def test_words_questions_and_names_are_completed(line: str, expected: list[str]) -> None:
    assert offered(line) == expected


def test_tab_on_an_empty_line_offers_questions() -> None:
    assert offered("", tab=True) == ["Which is the oldest?", "Where is Harbin?"]


# --- what is kept


def test_history_is_masked_and_for_its_owner_only(tmp_path: Path) -> None:
    kept = history(Settings(root=tmp_path))
    kept.append_string("call me at 010-1234-5678")
    file = tmp_path / ".jamae" / "shell_history"
    assert "[phone]" in file.read_text() and "1234" not in file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_where_nothing_is_to_be_kept_history_is_not(tmp_path: Path) -> None:
    history(Settings(root=tmp_path))
    assert (tmp_path / ".jamae" / "shell_history").exists()
    assert isinstance(history(Settings(root=tmp_path, retention_days=0)), InMemoryHistory)
    assert not (tmp_path / ".jamae" / "shell_history").exists()


# --- as a process with pipes


@pytest.mark.parametrize("where", ["here", "server"])
def test_piped_lines_get_a_line_each_and_exit_code_0(where: str, server: Server, toy: Settings) -> None:
    arguments = ["--url", server.url] if where == "server" else []
    lines = "hello\n\n\\sing\nb\r\n\\new\n" + "x" * 1_001 + "\nc"
    done = jamae(toy.root, "shell", *arguments, stdin=lines)
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "1: hello",
        "en refusal-empty",
        "en shell-unknown-word",
        "2: b",
        "en shell-new",
        "en refusal-too-long",
        "1: c",
    ]
    assert "Traceback" not in done.stderr and "Warning" not in done.stderr


def test_quit_ends_it_and_no_input_is_fine(server: Server, toy: Settings) -> None:
    assert jamae(toy.root, "shell", "--url", server.url, stdin="a\n\\quit\nb\n").stdout == "1: a\n"
    assert jamae(toy.root, "shell", "--url", server.url).stdout == ""


def test_bytes_that_are_no_text_are_answered(server: Server, toy: Settings) -> None:
    done = jamae(toy.root, "shell", "--url", server.url, stdin=b"\xff\xfe\nhello\n")
    assert done.returncode == 0 and done.stdout.endswith("hello\n")


def test_a_reader_that_has_enough_ends_it_quietly(server: Server, toy: Settings) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    done = subprocess.run(
        command("shell", "--url", server.url),
        input=b"hello\n" * 50,
        stdout=theirs,
        stderr=subprocess.PIPE,
        check=False,
        env=environment(toy.root),
    )
    os.close(theirs)
    assert done.returncode == 0
    assert done.stderr.decode().splitlines() == [f"a Jamae without facts answers at {server.url}."]


class Gone(Echo):
    """A server that is away at the first message."""

    address = "http://127.0.0.1:9"

    async def ask(self, text: str, *, sender: str, language: str, trace: bool) -> Told:
        told = await super().ask(text, sender=sender, language=language, trace=trace)
        if len(self.asked) == 1:
            raise NoServer("gone")
        return told


def test_a_person_may_wait_for_a_server_that_has_gone_and_a_program_is_stopped() -> None:
    async def lines() -> AsyncIterator[str]:
        for line in ("a", "b"):
            yield line

    said = io.StringIO()
    asyncio.run(converse(Shell(Gone(), LineView(said), PHRASES.say, "en"), lines(), wait_for_server=True))
    first, second = said.getvalue().splitlines()
    assert first.startswith("http://127.0.0.1:9 does not answer") and second == "You said b"
    with pytest.raises(NoServer):
        asyncio.run(
            converse(Shell(Gone(), LineView(said), PHRASES.say, "en"), lines(), wait_for_server=False)
        )


def test_no_server_at_the_given_address_is_told(toy: Settings) -> None:
    done = jamae(toy.root, "shell", "--url", "http://127.0.0.1:9", stdin="hello\n")
    assert done.returncode == 1 and done.stderr.startswith("jamae: No Jamae answers at http://127.0.0.1:9.")


# --- on the real knowledge


@pytest.fixture(scope="module")
def project(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the assistant is made of, which a session may write to."""
    return Path(shutil.copytree(trained, tmp_path_factory.mktemp("shell") / "project"))


@pytest.mark.slow
def test_an_answer_is_explained_from_language_to_source(project: Path) -> None:
    lines = "\\explain on\nWhen did Bucheon partner with Okayama?\n하얼빈 인구는?\n"
    done = jamae(project, "shell", stdin=lines, toy=False)
    assert done.returncode == 0 and "Traceback" not in done.stderr
    first, second = done.stdout.split("하얼빈의 인구는")
    for part in (
        "en (certain)",
        "fact 0.",
        "okayama city=okayama",
        "fact(okayama, date)",
    ):
        assert part in first
    for part in (
        "SELECT statement.city",
        "cities_1 okayama",
        "2002-02-26",
        "“Friendship city (Feb.",
    ):
        assert part in first
    assert re.search(r"understand \d+\.\d · answer \d+\.\d \(question \d+\.\d, tell \d+\.\d\)", first)
    assert "ko (확실)" in second and "“991 Tens of thousands”" in second


@pytest.mark.slow
def test_the_trace_in_json_has_sql_with_parameters_and_rows_with_sources(project: Path) -> None:
    done = jamae(project, "ask", "--json", "Which partner city is the largest?", toy=False)
    trace = json.loads(done.stdout)
    assert trace["question"] == "list(first(all, -population))"
    assert trace["considered"][0]["questions"] == trace["question"]
    assert all(each["reasons"] for each in trace["considered"])
    ranked = next(each for each in trace["queries"] if each["rows"][:1] and "place" in each["rows"][0])
    assert ":attribute_1" in ranked["sql"] and ranked["parameters"]["attribute_1"] == "population"
    assert ranked["rows"][0] == {"city": "harbin", "value": 9_910_000.0, "place": 1}
    source = {"source": "bucheon_page", "place": "table", "quote": "991 Tens of thousands"}
    assert any(source.items() <= statement.items() for statement in trace["statements"])


# --- in a terminal


class Terminal:
    """The person's end of a terminal in which a program runs."""

    def __init__(self, process: subprocess.Popen[bytes], keyboard: int) -> None:
        self.process = process
        self._keyboard = keyboard
        self.screen = ""

    def press(self, keys: str) -> None:
        os.write(self._keyboard, keys.encode())

    def until(self, pattern: str) -> str:
        """What was written until something matches, without the terminal's control sequences."""
        began, limit = len(self.screen), time.monotonic() + 60
        while not re.search(pattern, self.screen[began:]):
            assert time.monotonic() < limit, f"{pattern} did not appear:\n{self.screen}"
            if select.select([self._keyboard], [], [], 0.2)[0]:
                try:
                    said = os.read(self._keyboard, 65536).decode("utf-8", "replace")
                except OSError:  # the program has gone
                    break
                self.screen += re.sub(r"\x1b(\[[0-9;?]*[a-zA-Z]|[=>])", "", said)
        return self.screen[began:]

    def wait(self) -> int:
        self.until(r"(?!)") if self.process.poll() is None else None
        return self.process.wait(timeout=60)


@contextmanager
def in_a_terminal(root: Path, *arguments: str) -> Iterator[Terminal]:
    keyboard, inside = pty.openpty()
    process = subprocess.Popen(
        command(*arguments),
        stdin=inside,
        stdout=inside,
        stderr=inside,
        start_new_session=True,
        env=environment(root, TERM="xterm"),
    )
    os.close(inside)
    try:
        yield Terminal(process, keyboard)
    finally:
        process.kill()
        process.wait()
        os.close(keyboard)


def test_a_person_is_welcomed_asks_chooses_by_number_and_leaves_with_ctrl_d(
    toy: Settings, server: Server
) -> None:
    with in_a_terminal(toy.root, "shell", "--url", server.url) as terminal:
        terminal.until("shell-welcome(.|\n)*❯")
        terminal.press("hello\r")
        assert "1 more?" in terminal.until(r"1: hello(.|\n)*more\?(.|\n)*❯")
        terminal.press("1\r")
        terminal.until(r"2: more\?(.|\n)*❯")
        terminal.press("\x04")
        assert terminal.wait() == 0
        assert "Traceback" not in terminal.screen


def test_ctrl_c_drops_the_line_and_on_an_empty_one_leaves(toy: Settings, server: Server) -> None:
    with in_a_terminal(toy.root, "shell", "--url", server.url) as terminal:
        terminal.until("shell-welcome(.|\n)*❯")
        terminal.press("unfinished")
        terminal.until("unfinished")
        terminal.press("\x03")
        terminal.until("❯")
        terminal.press("hello\r")
        terminal.until("1: hello(.|\n)*❯")
        terminal.press("\x03")
        assert terminal.wait() == 0
        assert "Traceback" not in terminal.screen


def test_interrupting_the_start_leaves_without_a_trace(toy: Settings) -> None:
    with in_a_terminal(toy.root, "shell") as terminal:
        terminal.until("Starting Rasa")
        os.killpg(terminal.process.pid, signal.SIGINT)
        assert terminal.wait() == 130
        assert "Traceback" not in terminal.screen
