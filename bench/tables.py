"""Tables for the pages of docs/: each bench writes its own part, between two markers, and leaves the rest alone."""

from __future__ import annotations

import datetime as dt
import os
import platform
import re
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path

PERFORMANCE = Path(__file__).resolve().parent.parent / "docs" / "performance.md"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown; all but the first column are figures."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def figure(value: float | None, digits: int = 1) -> str:
    return "-" if value is None else f"{value:,.{digits}f}"


def machine() -> str:
    """Where and when, in one line."""
    cpu = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text())
    return (
        f"{dt.date.today()}, {os.cpu_count()} cores ({cpu[1] if cpu else platform.machine()}), "
        f"Python {platform.python_version()}, Rasa {version('rasa')}"
    )


def write_between_markers(name: str, text: str, file: Path = PERFORMANCE) -> None:
    """Replace what stands between `<!-- name -->` and `<!-- /name -->`. Raises ValueError where they are missing."""
    before, opening, rest = file.read_text(encoding="utf-8").partition(f"<!-- {name} -->")
    _, closing, after = rest.partition(f"<!-- /{name} -->")
    if not opening or not closing:
        raise ValueError(f"{file} has no markers <!-- {name} --> and <!-- /{name} -->.")
    file.write_text(f"{before}{opening}\n\n{text.strip()}\n\n{closing}{after}", encoding="utf-8")
