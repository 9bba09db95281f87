"""`jamae learn`: what people mean is learned anew from the labelled conversations, tried, and made live."""

from __future__ import annotations

import os
import signal
import sys

from rich.console import Console

from actions.loading.load import make_ready
from actions.loading.versions import author_here
from actions.store.shared import shared_store
from actions.store.store import database_url, open_engine
from bot.commands.arguments import Arguments, staff_language
from bot.settings import Settings
from bot.staff.site import Site
from bot.staff.terminal.learn import (
    Terminal,
    go_back,
    learn_and_try,
    make_live,
    stop_training,
    tell_status,
    try_again,
)
from nlu.languages.language import read_languages
from nlu.message import Message
from nlu.pipeline.reader import Reader
from nlu.training.examples import read_examples
from nlu.training.learning import learn as learn_kinds

LOW_PRIORITY = 19


def learn(arguments: Arguments, settings: Settings) -> int:
    """Returns 0 when done, 1 where there is nothing to learn from. Raises ValueError, RuntimeError."""
    os.chdir(settings.root)  # where the store's file is
    site = Site(settings, _Reading(settings).read)
    console = Console(file=sys.stderr, highlight=False, markup=False, soft_wrap=True)
    person = arguments.by or author_here()
    terminal = Terminal(site, staff_language(arguments), person, console.print)
    try:
        return _done(terminal, arguments)
    finally:
        site.records.close()


def _done(terminal: Terminal, arguments: Arguments) -> int:
    if arguments.live:
        made = make_live(terminal)
        terminal.tell("training-made-live", number=made.number)
    elif arguments.back is not None:
        made = go_back(terminal, arguments.back or None)
        terminal.tell("training-made-live", number=made.number)
    elif arguments.stop:
        stop_training(terminal)
        terminal.tell("training-stopped")
    elif arguments.status:
        tell_status(terminal)
    else:
        return _trained(terminal, arguments)
    return 0


def _trained(terminal: Terminal, arguments: Arguments) -> int:
    """Ctrl-C and SIGTERM stop it; what is live stays as it is."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if arguments.gently:
        os.nice(LOW_PRIORITY)
    if arguments.try_only:
        try_again(terminal, most=arguments.most, held=arguments.inherit)
        return 0
    is_learned = learn_and_try(
        terminal,
        anew=arguments.anew,
        epochs=arguments.epochs,
        most=arguments.most,
        held=arguments.inherit,
    )
    if not is_learned:
        terminal.tell("training-nothing")
    return 0 if is_learned else 1


class _Reading:
    """Reads messages as the assistant does; what that needs is made when the first is read."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._reader: Reader | None = None

    def read(self, text: str, language: str) -> Message:
        if self._reader is None:
            make_ready(self._settings.data, open_engine())
            languages = read_languages(self._settings.language_data)
            kinds = learn_kinds(read_examples(self._settings.language_data), languages)
            self._reader = Reader(shared_store(database_url()), languages, kinds)
        return self._reader.read(text, hint=language)
