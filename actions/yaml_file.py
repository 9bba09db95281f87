"""A YAML file of the project, read so that a mistake in it is told with its file and line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml


def read_yaml(path: Path) -> Any:
    """Its plain values. Raises ValueError for what is no YAML in UTF-8, OSError where it cannot be opened."""
    try:
        # in C: five times as fast
        return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except UnicodeDecodeError as error:
        raise ValueError(f"{path}: its letters cannot be read; save it as UTF-8.") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f", line {mark.line + 1}" if mark else ""
        raise ValueError(f"{path}{place}: {getattr(error, 'problem', None) or error}.") from error
