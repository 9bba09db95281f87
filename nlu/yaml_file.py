"""A YAML file of the project, read so that a mistake in it is told with its file and line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

NEUTRAL = "-"
"""In word lists, the value of entries that mean nothing, so that no shorter one in them is found (人口多 in
人口多少). A language may do without them."""


class UnreadableYaml(ValueError):
    """A file that is no YAML: `why`, as the parser says it, and the `line` where it is known; neither where
    it is no UTF-8.
    """

    def __init__(self, path: Path, why: str = "", line: int = 0) -> None:
        place = f"{path}, line {line}" if line else str(path)
        super().__init__(f"{place}: {why or 'its letters cannot be read; save it as UTF-8'}.")
        self.path, self.why, self.line = path, why, line


def read_yaml(path: Path) -> Any:
    """Its plain values. Raises `UnreadableYaml`, and OSError where it cannot be opened."""
    try:
        # in C: five times as fast
        return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except UnicodeDecodeError as error:
        raise UnreadableYaml(path) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        why = str(getattr(error, "problem", None) or error)
        raise UnreadableYaml(path, why, mark.line + 1 if mark else 0) from error
