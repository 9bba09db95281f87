"""Tables for the pages of docs/: each bench writes its own part, between two markers, and nothing else."""

from __future__ import annotations

import datetime as dt
import os
import platform
import re
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path

PERFORMANCE = Path(__file__).resolve().parents[2] / "docs" / "performance.md"


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


def between_markers(name: str, file: Path = PERFORMANCE) -> str:
    """What stands between `<!-- name -->` and `<!-- /name -->`. Raises ValueError where they are missing."""
    return _parts(name, file)[1]


def write_between_markers(name: str, text: str, file: Path = PERFORMANCE) -> None:
    """Replace what stands between the two markers. Raises ValueError where they are missing."""
    before, _, after = _parts(name, file)
    file.write_text(f"{before}\n\n{text.strip()}\n\n{after}", encoding="utf-8")


def _parts(name: str, file: Path) -> tuple[str, str, str]:
    """The page up to and with the opening marker, what it encloses, and the rest from the closing one on."""
    opening, closing = f"<!-- {name} -->", f"<!-- /{name} -->"
    before, found, rest = file.read_text(encoding="utf-8").partition(opening)
    enclosed, ended, after = rest.partition(closing)
    if not found or not ended:
        raise ValueError(f"{file} has no markers {opening} and {closing}.")
    return before + found, enclosed, ended + after
