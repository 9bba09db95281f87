"""The commands for staff who keep the facts: `jamae check`, `load`, `diff`, `publish`, `new` and others."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from sqlalchemy.engine import Engine

from actions.loading.load import load_command
from actions.loading.snapshot import Snapshot
from actions.loading.versions import author_here, read_snapshot
from actions.loading.versions import live as live_change
from actions.publishing.answer_diff import MOST_CITIES
from actions.publishing.diff_page import diff_command
from actions.publishing.publish import publish_command, rollback_command, versions_command
from actions.staff.answer_book import answer_book_command
from actions.staff.check import check_command, known_command
from actions.staff.new_city import new_command
from actions.staff.new_city_questions import NAMED, PLACE, PLAIN
from actions.store.store import StoreUnavailable, open_engine
from bot.commands.arguments import Arguments, data_files, staff_language
from bot.settings import Settings
from bot.staff.writing import take_back_unfinished


def _store(settings: Settings) -> Engine:
    os.chdir(settings.root)  # where the store's file is
    return open_engine()


def _live(settings: Settings) -> Snapshot | None:
    """What is live, for the data to be held against; None where nothing is."""
    engine = _store(settings)
    try:
        return read_snapshot(engine, live_change(engine).version)
    except StoreUnavailable:
        return None


def _files(arguments: Arguments, settings: Settings) -> tuple[Path, Path | None]:
    """The data folder, and the copy of the page where another than the folder's is named."""
    take_back_unfinished(settings)
    return data_files(arguments, settings)


def check(arguments: Arguments, settings: Settings) -> int:
    data, page = _files(arguments, settings)
    return check_command(data, page, staff_language(arguments), _live(settings))


def known(arguments: Arguments, settings: Settings) -> int:
    data, _ = _files(arguments, settings)
    return known_command(
        data,
        arguments.doubt,
        because=arguments.because,
        by=arguments.by or author_here(),
        live=_live(settings),
        language=staff_language(arguments),
    )


def load(arguments: Arguments, settings: Settings) -> int:
    data, page = _files(arguments, settings)
    os.chdir(settings.root)  # where the store's file is
    return load_command(data, page, staff_language(arguments))


def diff(arguments: Arguments, settings: Settings) -> int:
    data, page = _files(arguments, settings)
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
        language=staff_language(arguments),
    )


def publish(arguments: Arguments, settings: Settings) -> int:
    data, page = _files(arguments, settings)
    return publish_command(
        data,
        settings.language_data,
        _store(settings),
        page_file=page,
        author=arguments.by,
        note=arguments.note,
        approved=arguments.approved,
        undo_rollback=arguments.undo_rollback,
        language=staff_language(arguments),
    )


def rollback(arguments: Arguments, settings: Settings) -> int:
    return rollback_command(
        settings.language_data,
        _store(settings),
        version=arguments.version,
        author=arguments.by,
        note=arguments.note,
        language=staff_language(arguments),
    )


def versions(arguments: Arguments, settings: Settings) -> int:
    folder = arguments.files.resolve() if arguments.files else None
    return versions_command(
        _store(settings), version=arguments.version, folder=folder, language=staff_language(arguments)
    )


def new(arguments: Arguments, settings: Settings) -> int:
    given = {name: getattr(arguments, name) for name in (*NAMED, *PLAIN, *PLACE)}
    return new_command(arguments.folder.resolve(), settings.language_data, given, ask=sys.stdin.isatty())


def answer_book(_arguments: Arguments, settings: Settings) -> int:
    return answer_book_command(settings.language_data, settings.root / "docs" / "answer-book")
