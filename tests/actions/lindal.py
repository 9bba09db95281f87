"""The made-up city of Lindal, whose data the tests use, in a copy that a test may edit."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

LINDAL = Path(__file__).parent.parent / "knowledge"


@dataclass(frozen=True)
class Data:
    """A data folder that a test may change."""

    root: Path

    @property
    def page(self) -> Path:
        return self.root / "source" / "lindal.txt"

    def file(self, name: str) -> Path:
        return self.page if name == "page" else self.root / "knowledge" / name

    def replace(self, name: str, old: str, new: str) -> None:
        """Change `old`, which must be there, to `new` in the page or in a knowledge file."""
        text = self.file(name).read_text("utf-8")
        assert old in text
        self.file(name).write_text(text.replace(old, new, 1), "utf-8")

    def append(self, name: str, *lines: str) -> None:
        with self.file(name).open("a", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in lines)
