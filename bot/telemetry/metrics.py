"""Counts what this process does, and tells Prometheus at GET /metrics.

Labels are a channel, a status, a language or a step; never words or ids of a person.
"""

from __future__ import annotations

import hmac
import json
import logging
import os
import re
from bisect import bisect_left
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, text
from sanic.response import json as json_response

from bot.settings import Settings

logger = logging.getLogger(__name__)

BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5)
"""Of the histograms, in seconds."""
MOST_SERIES = 1_000
"""Series that are told apart, since a caller of the REST channel may claim any language; the rest are
"other"."""
_LABEL = re.compile(r"[A-Za-z_-]{1,32}")

HELP = {
    "jamae_turns_total": "Messages answered, by what was answered.",
    "jamae_feedback_total": "Thumbs up, down and taken back, by channel.",
    "jamae_uncollected_total": "Turns and thumbs that could not be recorded for review, since too many"
    " waited.",
    "jamae_shed_total": "Messages turned away because too many were waiting.",
    "jamae_late_total": "Messages that were told that the answer takes longer.",
    "jamae_store_errors_total": "Failures of the stores of conversations, of what is forgotten, of turns to"
    " review and of the channels, by what failed.",
    "jamae_lock_errors_total": "Messages answered without their conversation's lock.",
    "jamae_turns_now": "Messages being answered or waiting.",
    "jamae_workers": "Workers that take messages (with --workers).",
    "jamae_worker_restarts_total": "Workers that died and were started again.",
    "jamae_step_seconds": "Time of each step of a turn; step all is the whole.",
}

Series = tuple[str, tuple[tuple[str, str], ...]]


class Metrics:
    """Counters and gauges by series; a histogram is counters by upper bound, as Prometheus has it."""

    def __init__(self) -> None:
        self.counters: dict[Series, float] = {}
        self._gauges: dict[str, Callable[[], float]] = {}

    def count(self, name: str, amount: float = 1, **labels: str) -> None:
        series = (name, tuple((key, _plain(value)) for key, value in labels.items()))
        if series not in self.counters and len(self.counters) >= MOST_SERIES:
            series = (name, tuple((key, "other") for key in labels))
        self.counters[series] = self.counters.get(series, 0) + amount

    def time(self, step: str, seconds: float) -> None:
        """One more of this length in the histogram of `step`."""
        for bound in [str(each) for each in BOUNDS[bisect_left(BOUNDS, seconds) :]] + ["+Inf"]:
            series = ("jamae_step_seconds_bucket", (("step", step), ("le", bound)))
            self.counters[series] = self.counters.get(series, 0) + 1
        self.count("jamae_step_seconds_sum", seconds, step=step)
        self.count("jamae_step_seconds_count", step=step)

    def gauge(self, name: str, read: Callable[[], float]) -> None:
        self._gauges[name] = read

    def turn(self, channel: str, answer: Mapping[str, object], steps: Mapping[str, float]) -> None:
        """A turn has ended; `steps` are in milliseconds."""
        status, language = str(answer.get("status", "")), str(answer.get("language", ""))
        self.count("jamae_turns_total", channel=channel, status=status, language=language)
        for step, taken in steps.items():
            self.time(step, taken / 1000)

    def gauges(self) -> dict[str, float]:
        return {name: read() for name, read in self._gauges.items()}


METRICS = Metrics()


def told(counters: Mapping[Series, float], gauges: Mapping[str, float]) -> str:
    """In Prometheus' text format."""
    lines: dict[str, list[str]] = {name: [] for name in HELP}
    for (name, labels), value in counters.items():
        shown = ",".join(f'{key}="{each}"' for key, each in labels)
        metric = re.sub(r"_(bucket|sum|count)$", "", name)
        lines[metric].append(f"{name}{{{shown}}} {value:g}" if labels else f"{name} {value:g}")
    for name, value in gauges.items():
        lines[name].append(f"{name} {value:g}")
    out = []
    for name, told_lines in lines.items():
        out += [f"# HELP {name} {HELP[name]}", f"# TYPE {name} {_type(name)}", *told_lines]
    return "\n".join(out) + "\n"


def _type(name: str) -> str:
    if name.endswith("_total"):
        return "counter"
    return "histogram" if name.endswith("_seconds") else "gauge"


def _plain(value: str) -> str:
    return value if _LABEL.fullmatch(value) else "other" if value else ""


class Pool:
    """The counts of several workers on one port, of which a scrape reaches only one: a file each in a folder.

    A dead worker's file stays, so that no counter falls; its gauges are left out.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._failing = False

    def write(self, metrics: Metrics) -> None:
        """Where the disk is full, the others read older counts of this process; that is logged once."""
        rows = [[name, labels, value] for (name, labels), value in metrics.counters.items()]
        file = self._folder / f"{os.getpid()}.json"
        fresh = file.with_suffix(".new")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps({"counters": rows, "gauges": metrics.gauges()}))
            fresh.replace(file)
        except OSError as error:
            with suppress(OSError):
                fresh.unlink()
            if not self._failing:
                logger.error("Counts cannot be written (%s); what /metrics tells is older.", error.strerror)
            self._failing = True
        else:
            self._failing = False

    def read(self, ours: Metrics | None = None) -> tuple[dict[Series, float], dict[str, float]]:
        """Sums over all workers; this process is counted as `ours` tells, without it as it was written."""
        counters: dict[Series, float] = dict(ours.counters) if ours else {}
        gauges: dict[str, float] = ours.gauges() if ours else {}
        for file in self._folder.glob("*.json"):
            if ours and file.stem == str(os.getpid()):
                continue
            kept = json.loads(file.read_text())
            for name, labels, value in kept["counters"]:
                series = (name, tuple((key, each) for key, each in labels))
                counters[series] = counters.get(series, 0) + value
            for name, value in kept["gauges"].items() if _lives(int(file.stem)) else ():
                gauges[name] = gauges.get(name, 0) + value
        return counters, gauges


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except OSError:
        return False
    return True


def add_metrics(
    app: Sanic,
    settings: Settings,
    may_read: Callable[[Request], bool],
    pool: Pool | None = None,
    metrics: Metrics = METRICS,
) -> None:
    """Add GET /metrics, for clients that present JAMAE_METRICS_TOKEN; without one, that `may_read`."""

    @app.get("/metrics")
    async def show(request: Request) -> HTTPResponse:
        if settings.metrics_token:
            shown = request.headers.get("authorization", "").encode("utf-8", "replace")
            allowed = hmac.compare_digest(shown, f"Bearer {settings.metrics_token}".encode())
        else:
            allowed = may_read(request)
        if not allowed:
            return json_response({"error": "The metrics are not open to you."}, status=403)
        counters, gauges = (dict(metrics.counters), metrics.gauges()) if pool is None else pool.read(metrics)
        return text(told(counters, gauges), content_type="text/plain; version=0.0.4; charset=utf-8")
