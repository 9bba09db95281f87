"""The documentation holds together: pages are in the menu, links lead somewhere, lists are whole."""

from __future__ import annotations

import re
import runpy
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from conversation import Assistant
from pages import PAGES, ROOT, anchors, links

from actions.questions.notation import READERS
from actions.questions.questions import Reason, Talking
from actions.staff.language_coverage import STATUSES

DOCS = ROOT / "docs"


def menu(entry: Any) -> Iterator[str]:
    if isinstance(entry, str):
        yield entry
    for each in entry.values() if isinstance(entry, dict) else entry if isinstance(entry, list) else ():
        yield from menu(each)


def in_the_menu() -> list[Path]:
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    entries = menu(yaml.safe_load(text)["nav"])
    return [
        ROOT / path[len("repository/") :] if path.startswith("repository/") else DOCS / path
        for path in entries
    ]


def test_the_menu_has_every_page_once_and_nothing_else() -> None:
    listed = in_the_menu()
    assert len(listed) == len(set(listed))
    assert {path for path in listed if path.is_relative_to(DOCS)} == set(DOCS.glob("**/*.md"))
    assert all(path.is_file() for path in listed)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_to_files_and_headings(page: Path) -> None:
    for link in links(page):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, heading = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.is_file(), f"{link} leads to no file."
        assert target.is_relative_to(ROOT), f"{link} leads out of the project."
        assert not heading or heading in anchors(target), f"{link} leads to no heading."


MEASURED = re.compile(r"<!-- ([a-z-]+) -->\n(.*?)<!-- /\1 -->", re.DOTALL)


def test_what_a_command_measures_is_measured() -> None:
    blocks = {name: text for page in PAGES for name, text in MEASURED.findall(page.read_text("utf-8"))}
    assert {"held-out", "speed", "measured"} <= set(blocks)
    for name, text in blocks.items():
        told = re.search(r"^(20\d\d-\d\d-\d\d, .+ Python 3|\|.*\d.*\|$)", text, re.MULTILINE)
        assert told, f"Nothing measured stands under {name}."


def test_the_picture_of_the_architecture_is_as_drawn_and_shows_every_folder() -> None:
    drawn = runpy.run_path(str(DOCS / "architecture_picture.py"))["picture"]()
    assert (DOCS / "images" / "architecture.svg").read_text(encoding="utf-8") == drawn
    told = (DOCS / "architecture.md").read_text(encoding="utf-8")
    for house in ("bot", "nlu", "actions"):
        for folder in (ROOT / house).rglob("__init__.py"):
            if (name := folder.parent.name) != house:
                assert f"{name}/" in drawn, f"The picture does not show {folder.parent}."
                assert f"`{name}/`" in told, f"docs/architecture.md does not tell of {folder.parent}."


def test_what_the_picture_of_the_architecture_draws_is_there() -> None:
    """A folder is drawn with a stroke after its name, a file with its ending."""
    drawn = runpy.run_path(str(DOCS / "architecture_picture.py"))["picture"]().partition("</style>")[2]
    words = " ".join(unescape(text) for text in re.findall(r"<text[^>]*>(.*?)</text>", drawn))
    named = re.findall(r"[\w<>-]+(?:/[\w<>-]+)*(?:/|\.(?:py|yml|npz|ftl)\b)", words)
    assert {"bot/", "understand/", "respond.py", "interpreter.npz", "<language>/"} <= set(named)
    gone = [name for name in named if not is_in_the_project(name.replace("<language>", "en").rstrip("/"))]
    assert gone == []


def is_in_the_project(name: str) -> bool:
    """A folder or file at the top or of bot/, nlu/, actions/ or data/, by the end of its path."""
    tops = (ROOT / top for top in ("bot", "nlu", "actions", "data"))
    return (ROOT / name).exists() or any(next(top.rglob(name), None) for top in tops)


def rows(page: str) -> list[list[str]]:
    """The rows of a page's tables that begin with a word in code."""
    lines = (DOCS / page).read_text(encoding="utf-8").splitlines()
    return [
        [cell.strip().strip("`") for cell in line.strip("|").split(" | ")]
        for line in lines
        if line.startswith("| `")
    ]


def test_every_kind_of_question_is_told() -> None:
    text = (DOCS / "kinds.md").read_text(encoding="utf-8")
    assert [
        kind for kind in (*READERS, *get_args(Reason), *get_args(Talking)) if f"`{kind}`" not in text
    ] == []


@pytest.mark.parametrize(("kind", "example"), [(row[0], row[-1]) for row in rows("kinds.md")])
def test_an_example_is_of_its_kind(kind: str, example: str, bucheon: Assistant) -> None:
    assert bucheon.ask(example).questions.startswith(f"{kind}(")


def test_every_status_is_told() -> None:
    told = {row[0] for row in rows("channels.md")}
    assert told >= {*STATUSES, "refused"}
