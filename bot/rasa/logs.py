"""Silences the warnings and debug lines of Rasa and its libraries: 28 at every start, none for a person."""

from __future__ import annotations

import logging
import warnings

import sanic  # noqa: F401  puts a filter of its own before others' when it is imported, so it is imported first
import structlog


def silence_logs() -> None:
    """Leave errors only, and not all of those: some are logged by Jamae, or hold a visitor's words.

    structlog prints by default whatever its level, and to standard output, where `jamae ask --json` writes.
    """
    warnings.filterwarnings("ignore")
    for name in ("rasa", "sanic.root", "sanic.access"):
        logging.getLogger(name).setLevel(logging.ERROR)
    # cli.py reports once what ends the server
    logging.getLogger("sanic.error").setLevel(logging.CRITICAL)
    # Rasa logs an action's failure with its traceback, which may hold the visitor's words; action_endpoint.py
    # logs it without
    logging.getLogger("rasa.core.processor").setLevel(logging.CRITICAL)
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR), cache_logger_on_first_use=True
    )
