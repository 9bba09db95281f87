"""The pages of the documentation as the tests see them: text, headings, links and blocks."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = tuple(sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "bench" / "README.md"]))
COMMAND_PAGES = tuple(page for page in PAGES if page.parent.name != "answer-book")

FENCE = re.compile(
    r"^(?P<indent> *)```(?P<info>[^\n`]*)\n(?P<text>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL
)
NOT_RUN = re.compile(r"<!-- (?P<why>not run: .+?|run by tests/\S+) -->(?=\n\n|\s*$)")
LINK = re.compile(r"(?<=\]\()(?P<target>[^)\s]+)\)")


@dataclass(frozen=True)
class Block:
    """Fenced code. `why_not` is what a comment on the line before it says, or one before the page's first
    part: `not run: ...` or `run by tests/...`."""

    page: Path
    line: int
    language: str
    text: str
    why_not: str

    def __str__(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"


def blocks(page: Path) -> Iterator[Block]:
    text = page.read_text(encoding="utf-8")
    intro = text.partition("\n## ")[0].partition("```")[0]
    whole = NOT_RUN.search(intro.rpartition("\n\n")[0])  # a comment with an empty line after it
    for found in FENCE.finditer(text):
        before = text[: found.start()]
        marked = whole or NOT_RUN.search(before.rpartition("\n\n")[2])
        yield Block(
            page,
            before.count("\n") + 1,
            found["info"].strip(),
            re.sub(f"^{found['indent']}", "", found["text"], flags=re.MULTILINE),
            marked["why"] if marked else "",
        )


def copy_project(root: Path) -> Path:
    """What git knows of the project, or would take in, copied to this folder: somebody's clone."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in listed.stdout.split("\0"):
        if name and (ROOT / name).is_file():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, root / name)
    return root


def prose(page: Path) -> str:
    """Without what stands in code."""
    return re.sub(r"`[^`\n]+`", "", FENCE.sub("", page.read_text(encoding="utf-8")))


def links(page: Path) -> list[str]:
    return [found["target"] for found in LINK.finditer(prose(page))]


def anchors(page: Path) -> set[str]:
    """What a link to a heading of the page may end with, as MkDocs and GitHub both make it of plain ASCII."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", page.read_text(encoding="utf-8")), re.MULTILINE)
    plain = (re.sub(r"[^\w\s-]", "", re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading)) for heading in headings)
    return {re.sub(r"[\s]+", "-", heading.strip().lower()) for heading in plain}
