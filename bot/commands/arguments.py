"""What can be typed after each `jamae` command, and what several commands read from it."""

from __future__ import annotations

import argparse
from pathlib import Path

from actions.staff.new_city_questions import NAMED, PLACE, PLAIN
from bot.settings import Settings
from bot.terminal.language import first_language

Arguments = argparse.Namespace


def serve_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, help="default 5005")
    parser.add_argument("--host", help="default 127.0.0.1: this machine only")
    parser.add_argument("--workers", type=int, help="processes that answer; default 1, more need PostgreSQL")
    parser.add_argument("--log", choices=["json"], help="write one line of JSON a turn to standard error")
    parser.add_argument("--inherit", help=argparse.SUPPRESS)  # what a supervisor gives to a worker


def train_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--force", action="store_true", help="also when the model is current")


def learn_arguments(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--anew", action="store_true", help="from multilingual-e5-small, not from data/interpreter.npz; hours"
    )
    what.add_argument("--epochs", type=int, help="how often each turn is seen (default 3)")
    what.add_argument(
        "--try", dest="try_only", action="store_true", help="only try once more what was learned last"
    )
    what.add_argument(
        "--live", action="store_true", help="make live what was learned and tried; what was live is kept"
    )
    what.add_argument(
        "--back",
        type=int,
        nargs="?",
        const=0,
        metavar="NUMBER",
        help="make live again what was live before, or the one of this number",
    )
    what.add_argument("--status", action="store_true", help="say what is live, what waits, and what runs")
    what.add_argument("--stop", action="store_true", help="stop the training that runs")
    parser.add_argument(
        "--most", type=int, metavar="TURNS", help="try on about so many held-out turns (default: on all)"
    )
    parser.add_argument("--gently", action="store_true", help="at low priority, so that answers do not wait")
    parser.add_argument(
        "--by", default="", metavar="NAME", help="who does it (default: your name on this machine)"
    )
    parser.add_argument("--inherit", type=int, help=argparse.SUPPRESS)  # the lock, as the pages give it
    language_argument(parser)


def data_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, help="the data folder to read (default: data)")
    parser.add_argument(
        "--page", type=Path, help="a copy of the city's page to read instead of the one in it"
    )
    language_argument(parser)


def known_arguments(parser: argparse.ArgumentParser) -> None:
    data_arguments(parser)
    parser.add_argument("doubt", help="its sign, which `jamae check` shows before it")
    parser.add_argument("--because", required=True, metavar="WHY", help="why it is right as it is")
    parser.add_argument(
        "--by", default="", metavar="NAME", help="who says so (default: your name on this machine)"
    )


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
        help="only what `jamae diff` showed with this fingerprint, in place of what it showed it against",
    )
    parser.add_argument(
        "--undo-rollback", action="store_true", help="publish although an earlier version was made live again"
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


def rollback_arguments(parser: argparse.ArgumentParser) -> None:
    author_arguments(parser)
    language_argument(parser)
    parser.add_argument(
        "version", nargs="?", type=int, help="its number (default: the one before what is live)"
    )


def versions_arguments(parser: argparse.ArgumentParser) -> None:
    language_argument(parser)
    parser.add_argument("version", nargs="?", help="only this one: its number, or a day such as 2026-11-24")
    parser.add_argument("--files", type=Path, metavar="FOLDER", help="write its files into this new folder")


def url_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--url", help="ask this server (default: the one on this machine if it runs, else none is needed)"
    )


def ask_arguments(parser: argparse.ArgumentParser) -> None:
    url_argument(parser)
    parser.add_argument("--json", action="store_true", help="print how the answer came about, as JSON")
    parser.add_argument(
        "--as-of",
        metavar="VERSION",
        help="from this version of the knowledge: its number, or a day such as 2026-11-24",
    )
    parser.add_argument("question", nargs="+")


def language_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=["en", "ko"], help="of the screen (default: the machine's)")


def report_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--from", dest="first", metavar="DAY", help="the first day (default: thirty days ago)"
    )
    parser.add_argument(
        "--to", dest="last", metavar="DAY", help="the last day, like 2026-01-31 (default: today)"
    )
    parser.add_argument("--language", choices=["en", "ko"], help="of the page (default: the machine's)")
    parser.add_argument("--output", type=Path, default=Path("report.html"), help="default report.html")


def forget_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "conversation",
        metavar="CHANNEL:VISITOR",
        help="rest:SENDER, telegram:CHAT:PERSON, kakao:USER, or web:SESSION (a browser keeps it as "
        '"jamae" and the address)',
    )


def staff_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=["add", "remove", "list"], help="add also changes a password")
    parser.add_argument("name", nargs="?", default="", help="of the person")


def staff_language(arguments: Arguments) -> str:
    """--language, else the machine's if staff are told things in it, else English."""
    return str(arguments.language or first_language(("en", "ko")))


def data_files(arguments: Arguments, settings: Settings) -> tuple[Path, Path | None]:
    """The data folder, and the copy of the city's page that --page names."""
    data: Path = arguments.data or settings.data
    return data.resolve(), arguments.page and arguments.page.resolve()
