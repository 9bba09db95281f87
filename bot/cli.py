"""The `jamae` command: one small function a command, one row each in COMMANDS."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from actions.new_city_questions import NAMED, PLACE, PLAIN
from bot.machine_language import first_language
from bot.settings import Settings, secrets_from_files

if TYPE_CHECKING:
    from bot.worker import Inherited

if TYPE_CHECKING:  # imported when a command needs it
    from sqlalchemy.engine import Engine

Arguments = argparse.Namespace


def progress(console: Console) -> Callable[[str], AbstractContextManager[object]]:
    """`with tell("Training the model"):` shows a turning sign on a terminal, and a plain line in a log."""

    def tell(what: str) -> AbstractContextManager[object]:
        if not console.is_terminal:
            console.print(f"{what} ...")
        return console.status(f"{what} ...")

    return tell


def serve_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, help="default 5005")
    parser.add_argument("--host", help="default 127.0.0.1: this machine only")
    parser.add_argument("--workers", type=int, help="processes that answer; default 1, more need PostgreSQL")
    parser.add_argument("--log", choices=["json"], help="write one line of JSON a turn to standard error")
    parser.add_argument("--inherit", help=argparse.SUPPRESS)  # what a supervisor gives to a worker


def serve(arguments: Arguments, settings: Settings) -> int:
    from bot.listening import listening_socket, raise_file_limit
    from bot.worker import Inherited

    options = ("port", "host", "workers", "log")
    given = {name: value for name in options if (value := getattr(arguments, name)) is not None}
    settings = settings.but(**given)
    console = Console(file=sys.stderr, highlight=False)
    if arguments.inherit:
        inherited = Inherited.read(arguments.inherit)
        return _serve_here(settings, console, inherited.listening_socket(), lambda: None, inherited)
    settings.check_workers()
    raise_file_limit()
    listener = listening_socket(settings)
    address = f"http://{settings.host}:{listener.getsockname()[1]}/"

    def ready() -> None:
        console.print(f"Jamae answers at {address} - stop it with Ctrl-C.")

    if settings.workers == 1:
        return _serve_here(settings, console, listener, ready)
    from bot.privacy import secret_key
    from bot.supervisor import supervise

    secret_key(settings)  # where there is none it is made here, lest each worker begin to make one
    supervise(listener, settings.workers, ready)
    return 0


def _serve_here(
    settings: Settings,
    console: Console,
    listener: socket.socket,
    ready: Callable[[], None],
    inherited: Inherited | None = None,
) -> int:
    from bot.assistant import prepare
    from bot.training import model_path

    if not inherited and not model_path(settings).exists():
        from bot.supervisor import Commands

        # apart, as what training takes of memory (170 MB) would stay with a server that trained
        if code := subprocess.run(Commands.like_this_one().prepare, check=False).returncode:
            return code  # why, it has said
    prepare(settings, contextlib.nullcontext if inherited else progress(console))
    from bot.server import serve as serve_until_stopped  # imports Rasa, which `prepare` has made ready

    serve_until_stopped(settings, listener, ready, inherited)
    return 0


def train_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--force", action="store_true", help="also when the model is current")


def train(arguments: Arguments, settings: Settings) -> int:
    from bot import training
    from bot.assistant import prepare, prepare_knowledge

    console = Console(file=sys.stderr, highlight=False)
    path = training.model_path(settings)
    if arguments.force:
        path.unlink(missing_ok=True)
    was_there = path.exists()
    (prepare_knowledge if was_there else prepare)(settings, progress(console))
    console.print(f"The model is {'current' if was_there else 'trained'}: {path}")
    return 0


def data_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, help="the data folder to read (default: data)")
    parser.add_argument(
        "--page", type=Path, help="a copy of the city's page to read instead of the one in it"
    )
    language_argument(parser)


def load(arguments: Arguments, settings: Settings) -> int:
    from actions.load import load_command

    data, page = _data_files(arguments, settings)
    os.chdir(settings.root)  # where the store's file is
    return load_command(data, page, _staff_language(arguments))


def _store(settings: Settings) -> Engine:
    from actions.store import open_engine

    os.chdir(settings.root)  # where the store's file is
    return open_engine()


def diff_arguments(parser: argparse.ArgumentParser) -> None:
    data_arguments(parser)
    parser.add_argument("--html", type=Path, help="where to write the page (default: .jamae/diff.html)")
    parser.add_argument(
        "--from", dest="old", metavar="VERSION", help="compare with this version, not the live one"
    )
    parser.add_argument(
        "--to", dest="new", metavar="VERSION", help="compare this version, not the data folder"
    )
    parser.add_argument(
        "--all", action="store_true", help="ask about every changed city, however many there are"
    )


def diff(arguments: Arguments, settings: Settings) -> int:
    from actions.differences import MOST_CITIES
    from actions.differences_page import diff_command

    data, page = _data_files(arguments, settings)
    html = arguments.html.resolve() if arguments.html else settings.folder / "diff.html"
    return diff_command(
        data,
        settings.language_data,
        _store(settings),
        html=html,
        page_file=page,
        old=arguments.old,
        new=arguments.new,
        most_cities=None if arguments.all else MOST_CITIES,
        language=_staff_language(arguments),
    )


def author_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--by", default="", metavar="NAME", help="who does it (default: your name on this machine)"
    )
    parser.add_argument("--note", default="", help="why, for those who read it later")


def publish_arguments(parser: argparse.ArgumentParser) -> None:
    data_arguments(parser)
    author_arguments(parser)
    parser.add_argument(
        "--approved",
        default="",
        metavar="FINGERPRINT",
        help="only what `jamae diff` showed with this fingerprint",
    )


def publish(arguments: Arguments, settings: Settings) -> int:
    from actions.publish import publish_command

    data, page = _data_files(arguments, settings)
    return publish_command(
        data,
        settings.language_data,
        _store(settings),
        page_file=page,
        author=arguments.by,
        note=arguments.note,
        approved=arguments.approved,
        language=_staff_language(arguments),
    )


def new_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folder", type=Path, help="where the data folder is made; it must not be there, or be empty"
    )
    for name, what in NAMED.items():
        parser.add_argument(
            f"--{name}",
            action="append",
            default=[],
            metavar="LANGUAGE=TEXT",
            help=f"{what}, once for each language",
        )
    for name, what in (*PLAIN.items(), *PLACE.items()):
        parser.add_argument(f"--{name}", default="", help=what)


def new(arguments: Arguments, settings: Settings) -> int:
    from actions.new_city import new_command

    given = {name: getattr(arguments, name) for name in (*NAMED, *PLAIN, *PLACE)}
    return new_command(arguments.folder.resolve(), settings.language_data, given, ask=sys.stdin.isatty())


def rollback_arguments(parser: argparse.ArgumentParser) -> None:
    author_arguments(parser)
    language_argument(parser)
    parser.add_argument(
        "version", nargs="?", type=int, help="its number (default: the one before what is live)"
    )


def rollback(arguments: Arguments, settings: Settings) -> int:
    from actions.publish import rollback_command

    return rollback_command(
        settings.language_data,
        _store(settings),
        version=arguments.version,
        author=arguments.by,
        note=arguments.note,
        language=_staff_language(arguments),
    )


def versions_arguments(parser: argparse.ArgumentParser) -> None:
    language_argument(parser)
    parser.add_argument("version", nargs="?", help="only this one: its number, or a day such as 2026-11-24")
    parser.add_argument("--files", type=Path, metavar="FOLDER", help="write its files into this new folder")


def versions(arguments: Arguments, settings: Settings) -> int:
    from actions.publish import versions_command

    folder = arguments.files.resolve() if arguments.files else None
    return versions_command(
        _store(settings), version=arguments.version, folder=folder, language=_staff_language(arguments)
    )


def check(arguments: Arguments, settings: Settings) -> int:
    from actions.check import check_command

    return check_command(*_data_files(arguments, settings), _staff_language(arguments))


def answer_book(arguments: Arguments, settings: Settings) -> int:
    from actions.answer_book import answer_book_command

    return answer_book_command(settings.language_data, settings.root / "docs" / "answer-book")


def _data_files(arguments: Arguments, settings: Settings) -> tuple[Path, Path | None]:
    data: Path = arguments.data or settings.data
    return data.resolve(), arguments.page and arguments.page.resolve()


def url_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--url", help="ask this server (default: the one on this machine if it runs, else none is needed)"
    )


def shell(arguments: Arguments, settings: Settings) -> int:
    from bot.shell import run

    return run(settings, arguments.url)


def ask_arguments(parser: argparse.ArgumentParser) -> None:
    url_argument(parser)
    parser.add_argument("--json", action="store_true", help="print how the answer came about, as JSON")
    parser.add_argument(
        "--as-of",
        metavar="VERSION",
        help="from this version of the knowledge: its number, or a day such as 2026-11-24",
    )
    parser.add_argument("question", nargs="+")


def ask(arguments: Arguments, settings: Settings) -> int:
    from bot.ask import run

    if arguments.as_of:
        from bot.as_of import run_as_of

        return run_as_of(
            settings, " ".join(arguments.question), version=arguments.as_of, as_json=arguments.json
        )
    return run(settings, " ".join(arguments.question), url=arguments.url, as_json=arguments.json)


def language_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=["en", "ko"], help="of the screen (default: the machine's)")


def review(arguments: Arguments, settings: Settings) -> int:
    from bot import rasa_tuning

    rasa_tuning.quiet()  # the libraries warn of each other while they are imported
    from actions.store import database_url, shared_store
    from bot.assistant import load_knowledge_if_missing
    from bot.learning.review import run

    os.chdir(settings.root)  # where the store's file is
    load_knowledge_if_missing(settings)
    tell = progress(Console(file=sys.stderr, highlight=False))
    return run(settings, _staff_language(arguments), shared_store(database_url()), tell)


def report_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--from", dest="first", metavar="DAY", help="the first day (default: thirty days ago)"
    )
    parser.add_argument(
        "--to", dest="last", metavar="DAY", help="the last day, like 2026-01-31 (default: today)"
    )
    parser.add_argument("--language", choices=["en", "ko"], help="of the page (default: the machine's)")
    parser.add_argument("--output", type=Path, default=Path("report.html"), help="default report.html")


def report(arguments: Arguments, settings: Settings) -> int:
    import datetime as dt

    from bot import rasa_tuning

    rasa_tuning.quiet()  # the libraries warn of each other while they are imported
    from actions.store import database_url, shared_store
    from bot.learning.report import page, period, write

    output, today = arguments.output.resolve(), dt.date.today()
    first, last = period(arguments.first, arguments.last, today)
    os.chdir(settings.root)  # where the store's file is
    store = shared_store(database_url())
    write(page(settings, store, _staff_language(arguments), first, last, today), output)
    print(f"Wrote {output}.")
    return 0


def _staff_language(arguments: Arguments) -> str:
    return str(arguments.language or first_language(("en", "ko")))


def _told(error: Exception, arguments: Arguments) -> str:
    """What it says, in the language of the command where it has one."""
    from actions.sentence import said_by, say

    return say(said_by(error), _staff_language(arguments) if "language" in arguments else "en")


def forget_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "conversation",
        metavar="CHANNEL:VISITOR",
        help='rest:SENDER, telegram:CHAT:PERSON, or web:SESSION (a browser keeps it as "jamae" and the address)',
    )


def forget(arguments: Arguments, settings: Settings) -> int:
    from bot.forget import forget

    found = forget(settings, arguments.conversation)
    print("Deleted." if found else "Nothing is kept of that conversation.")
    return 0


@dataclass(frozen=True)
class Command:
    help: str
    run: Callable[[Arguments, Settings], int]
    arguments: Callable[[argparse.ArgumentParser], None] = lambda parser: None


COMMANDS = {
    "serve": Command("start the assistant: web page, REST channel, Telegram", serve, serve_arguments),
    "train": Command("train the model if it is missing or out of date", train, train_arguments),
    "load": Command("fill the knowledge store from the data folder", load, data_arguments),
    "diff": Command("show every answer that the data folder would change", diff, diff_arguments),
    "publish": Command("make the data folder live, and keep it as a version", publish, publish_arguments),
    "rollback": Command("make an earlier version live again", rollback, rollback_arguments),
    "versions": Command("list the versions that are kept", versions, versions_arguments),
    "new": Command("start a data folder for another city", new, new_arguments),
    "shell": Command("talk with the assistant in a terminal", shell, url_argument),
    "ask": Command("answer one question", ask, ask_arguments),
    "review": Command(
        "go through what was not understood, and teach it or note it as missing", review, language_argument
    ),
    "report": Command("write a page about what people ask", report, report_arguments),
    "forget": Command("delete what is kept of one conversation", forget, forget_arguments),
    "check": Command("say what is wrong or doubtful in the data folder", check, data_arguments),
    "answer-book": Command("write docs/answer-book: every phrase with a real example", answer_book),
}


def parse(argv: list[str] | None) -> Arguments:
    parser = argparse.ArgumentParser(
        prog="jamae", description="Answers questions about a city's partner cities abroad."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        command.arguments(commands.add_parser(name, help=command.help, description=command.help))
    return parser.parse_args(argv)


def main(argv: list[str] | None = None) -> int:
    """Exits with 0 when done, 1 when something is wrong with the data or the machine, 2 for a wrong command line."""
    arguments = parse(argv)
    logging.basicConfig(format="%(message)s", level=logging.WARNING)
    try:
        secrets_from_files()
        settings = Settings.from_environment()
        if settings.city:
            os.environ["JAMAE_DATA"] = str(settings.city)  # wherever a command goes from here
        code = COMMANDS[arguments.command].run(arguments, settings)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        # who reads has enough (`| head`); Python would complain once more at its own end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (RuntimeError, ValueError, OSError) as error:
        print(f"jamae: {_told(error, arguments)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
