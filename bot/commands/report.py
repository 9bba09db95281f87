"""`jamae report`."""

from __future__ import annotations

import os

from actions.store.shared import shared_store
from actions.store.store import database_url
from actions.text.clock import today as city_today
from bot.commands.arguments import Arguments, staff_language
from bot.review.report import page, period, write
from bot.settings import Settings


def report(arguments: Arguments, settings: Settings) -> int:
    output, today = arguments.output.resolve(), city_today()
    first, last = period(arguments.first, arguments.last, today)
    os.chdir(settings.root)  # where the store's file is
    store = shared_store(database_url())
    write(page(settings, store, staff_language(arguments), first, last, today).html(), output)
    print(f"Wrote {output}.")
    return 0
