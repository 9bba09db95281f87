"""`jamae review`."""

from __future__ import annotations

import os
import sys

from rich.console import Console

from actions.store.shared import shared_store
from actions.store.store import database_url
from bot.assistant import load_knowledge_if_missing
from bot.commands.arguments import Arguments, staff_language
from bot.settings import Settings
from bot.staff.terminal.review import refuse_without_terminal, run
from bot.terminal.progress import progress
from nlu.languages.language import read_languages
from nlu.pipeline.reader import Reader
from nlu.training.examples import read_examples
from nlu.training.learning import learn


def review(arguments: Arguments, settings: Settings) -> int:
    os.chdir(settings.root)  # where the store's file is
    screen = staff_language(arguments)
    refuse_without_terminal(screen)
    load_knowledge_if_missing(settings)
    languages = read_languages(settings.language_data)
    reader = Reader(
        shared_store(database_url()), languages, learn(read_examples(settings.language_data), languages)
    )
    tell = progress(Console(file=sys.stderr, highlight=False))
    return run(settings, screen, lambda text, language: reader.read(text, hint=language), tell)
