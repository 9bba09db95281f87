"""The `jamae` command: a row in COMMANDS for each command, and what happens to their errors."""

from __future__ import annotations

import argparse
import gc
import logging
import os
import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from bot.commands.arguments import (
    Arguments,
    ask_arguments,
    data_arguments,
    diff_arguments,
    forget_arguments,
    known_arguments,
    language_argument,
    learn_arguments,
    new_arguments,
    publish_arguments,
    report_arguments,
    rollback_arguments,
    serve_arguments,
    staff_arguments,
    staff_language,
    train_arguments,
    url_argument,
    versions_arguments,
)
from bot.settings import Settings, secrets_from_files


@dataclass(frozen=True)
class Command:
    """`module` of bot/commands/ has a function of the command's name."""

    help: str
    module: str
    arguments: Callable[[argparse.ArgumentParser], None] = lambda parser: None


COMMANDS = {
    "serve": Command(
        "start the assistant: web page, REST channel, KakaoTalk, Telegram", "serve", serve_arguments
    ),
    "train": Command("train the model if it is missing or out of date", "serve", train_arguments),
    "learn": Command(
        "learn from the labelled conversations what people mean, try it, make it live",
        "learn",
        learn_arguments,
    ),
    "load": Command("fill the knowledge store from the data folder", "knowledge", data_arguments),
    "diff": Command("show every answer that the data folder would change", "knowledge", diff_arguments),
    "publish": Command("make the data folder live, and keep it as a version", "knowledge", publish_arguments),
    "rollback": Command("make an earlier version live again", "knowledge", rollback_arguments),
    "versions": Command("list the versions that are kept", "knowledge", versions_arguments),
    "new": Command("start a data folder for another city", "knowledge", new_arguments),
    "shell": Command("talk with the assistant in a terminal", "shell", url_argument),
    "ask": Command("answer one question", "ask", ask_arguments),
    "review": Command(
        "go through what was not understood, and teach it or note it as missing", "review", language_argument
    ),
    "report": Command("write a page about what people ask", "report", report_arguments),
    "forget": Command("delete what is kept of one conversation", "forget", forget_arguments),
    "staff": Command("say who may use the pages at /staff, with which password", "staff", staff_arguments),
    "check": Command("say what is wrong or doubtful in the data folder", "knowledge", data_arguments),
    "known": Command("put a doubt of check aside: known, because ...", "knowledge", known_arguments),
    "answer-book": Command("write docs/answer-book: every phrase with a real example", "knowledge"),
}


def parse(argv: list[str] | None) -> Arguments:
    parser = argparse.ArgumentParser(
        prog="jamae", description="Answers questions about a city's partner cities abroad."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        command.arguments(commands.add_parser(name, help=command.help, description=command.help))
    return parser.parse_args(argv)


def function_of(name: str) -> Callable[[Arguments, Settings], int]:
    """The function that runs a command.

    Its module is imported only now: all of them take four seconds, and `jamae --help` takes a fifth of one.
    """
    module = import_module(f"bot.commands.{COMMANDS[name].module}")
    function: Callable[[Arguments, Settings], int] = getattr(module, name.replace("-", "_"))
    return function


def main(argv: list[str] | None = None) -> int:
    """Returns 0 when done, 1 when something is wrong with the data or the machine, 130 after Ctrl-C.

    A wrong command line raises SystemExit with 2.
    """
    arguments = parse(argv)
    # a start makes a million objects that stay: to look through them at each 700 takes a fifth of its time
    gc.set_threshold(100_000)
    logging.basicConfig(format="%(message)s", level=logging.WARNING)
    warnings.simplefilter("ignore")  # libraries warn of each other while they are imported
    try:
        secrets_from_files()
        settings = Settings.from_environment()
        if settings.city:
            os.environ["JAMAE_DATA"] = str(settings.city)  # absolute, whatever folder a command changes to
        code = function_of(arguments.command)(arguments, settings)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        # the reader has enough (`| head`); Python would complain once more when it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (RuntimeError, ValueError, OSError) as error:
        print(f"jamae: {_sentence(error, arguments)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _sentence(error: Exception, arguments: Arguments) -> str:
    """What the error says, in the language of the command where it has one."""
    from actions.text.staff_messages import said_by, say  # Fluent: 0.4 s

    return say(said_by(error), staff_language(arguments) if "language" in arguments else "en")


if __name__ == "__main__":
    sys.exit(main())
