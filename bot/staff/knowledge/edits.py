"""Changes of the data folder, tried out on a copy: what they make wrong, and what they make doubtful."""

from __future__ import annotations

import csv
import hashlib
import io
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from actions.loading.columns import FILES, has_lost_letters
from actions.loading.csv_files import Problem, decode, is_cp949, read_rows
from actions.loading.dataset import Dataset, read_dataset
from actions.loading.snapshot import Snapshot
from actions.staff.check import doubts
from actions.staff.known_doubts import known_doubts

PARTS = ("knowledge", "source")
"""Folders of the data folder that are read from."""
LOST = ("lost-letters", "page-lost-letters")
"""What check says of letters that were lost."""


@dataclass(frozen=True)
class Line:
    """A row of a knowledge file as it stands there; `number` counts as in a spreadsheet."""

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True)
class Table:
    """A knowledge file as it is now. `digest` tells whether somebody has changed it since."""

    file: str
    lines: tuple[Line, ...]
    digest: str
    is_cp949: bool = False

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(FILES[self.file])

    def with_rows(self, rows: Iterable[Mapping[str, str]]) -> bytes:
        """The file with these rows instead, as UTF-8.

        But in CP949, if it stands so, while letters of it are lost: what it could not hold became ?, and in
        UTF-8 nobody would see that any more. Raises `LettersLost` where a row has other letters than CP949's.
        """
        rows = list(rows)
        content = content_of(self.file, rows)
        if not self.is_cp949 or not any(
            has_lost_letters(cell, self.file, is_cp949=True) for row in rows for cell in row.values()
        ):
            return content
        try:
            as_it_stands = content.decode().encode("cp949")
        except UnicodeEncodeError as error:
            raise LettersLost(self.file) from error
        if not is_cp949(as_it_stands):
            raise LettersLost(self.file)
        return as_it_stands


@dataclass(frozen=True)
class Tried:
    """What would come of a change: what is wrong because of it, what is doubtful, and what is so anew.

    `contents` is what each file would hold, by its path in the data folder: nothing, where anything is wrong.
    """

    wrong: tuple[Problem, ...]
    doubtful: tuple[Problem, ...]
    raised: tuple[Problem, ...] = ()
    contents: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def is_right(self) -> bool:
        return not self.wrong


class LettersLost(ValueError):
    """A file would be written in UTF-8 while letters of it are lost; the argument is its name."""


class ChangedSince(ValueError):
    """Somebody else has changed a file since it was shown; the argument is its name."""


def read_table(data: Path, file: str) -> Table:
    """Rows in which something is wrong are there, too. A file that cannot be read has none."""
    path = data / "knowledge" / file
    content = path.read_bytes() if path.exists() else b""
    return Table(file, lines_of(file, content), digest_of(content), is_cp949(content))


def lines_of(file: str, content: bytes) -> tuple[Line, ...]:
    rows, _ = read_rows(file, content, FILES[file])
    return tuple(Line(row.number, {column: row[column] for column in FILES[file]}) for row in rows)


def digest_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]


def content_of(file: str, rows: Iterable[Mapping[str, str]]) -> bytes:
    """A knowledge file with these rows, as UTF-8."""
    text = io.StringIO()
    writer = csv.DictWriter(text, list(FILES[file]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def in_utf8(content: bytes) -> bytes:
    """The same text in UTF-8 without a mark; as it is where it is no text at all."""
    try:
        return decode(content).encode()
    except UnicodeDecodeError:
        return content


def tried_out(
    data: Path, changes: Mapping[str, bytes], *, seen: Mapping[str, str], live: Snapshot | None
) -> Tried:
    """What these files, by their path in the data folder, would make wrong or doubtful that is not so now.

    `seen` are the digests of the files as the person saw them. Raises `ChangedSince`. Call it where nobody
    else may write (`Site.editing`). What is sent is looked at as it came: in UTF-8 one would not see what was
    lost when it was saved as CP949.
    """
    for path, digest in seen.items():
        now = (data / path).read_bytes() if (data / path).exists() else b""
        if digest_of(now) != digest:
            raise ChangedSince(Path(path).name)
    before = read_dataset(data)
    after = _with(data, changes)
    wrong = _new(after.problems, before.problems)
    known = known_doubts(data)
    doubtful = doubts(after, live, known, most=None)
    if wrong:
        return Tried(wrong, tuple(doubtful))
    raised = _new(doubtful, doubts(before, live, known, most=None))
    lost = {each.file for each in after.problems if getattr(each.message, "key", "") in LOST}
    contents = {
        path: content if Path(path).name in lost else in_utf8(content) for path, content in changes.items()
    }
    return Tried((), tuple(doubtful), raised, contents)


def _with(data: Path, changes: Mapping[str, bytes]) -> Dataset:
    """What the folder would hold with these files in place of its own."""
    with tempfile.TemporaryDirectory(prefix="jamae-staff-") as folder:
        copy = Path(folder)
        for part in PARTS:
            if (data / part).is_dir():
                shutil.copytree(data / part, copy / part)
        for path, content in changes.items():
            (copy / path).parent.mkdir(exist_ok=True)
            (copy / path).write_bytes(content)
        return read_dataset(copy)


def _new(now: Sequence[Problem], before: Sequence[Problem]) -> tuple[Problem, ...]:
    """Of what is said what was not before, wherever in its file."""
    known = Counter((each.file, str(each.message), each.column) for each in before)
    found = []
    for each in now:
        sign = (each.file, str(each.message), each.column)
        if known[sign]:
            known[sign] -= 1
        else:
            found.append(each)
    return tuple(found)
