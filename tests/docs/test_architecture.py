"""The folders are what docs/architecture.md says, and import each other as it says, without exceptions."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

import pytest
from pages import ROOT

HOUSE = ("actions", "nlu", "bot")
OURS = (*HOUSE, "bench", "tests")
MOST_FILES = 15
"""Beside each other in a folder of the house, without its __init__.py."""

BETWEEN = (
    "nlu.message",
    "nlu.common_names",
    "nlu.known_names",
    "nlu.folding",
    "nlu.locales",
    "nlu.yaml_file",
)
"""What passes between understanding and answering, and how both compare text and read files: all of actions/
may import it."""

# A folder, or a file that counts by itself: what of ours it may import beside itself; with a star all within.
MAY_IMPORT: dict[str, tuple[str, ...]] = {
    "nlu": (),
    "actions": (),
    "actions.questions": (),
    "nlu.text": ("nlu",),
    "nlu.words": ("nlu", "nlu.text"),
    "nlu.spelling": ("nlu", "nlu.text"),
    "nlu.languages": ("nlu", "nlu.spelling", "nlu.text", "nlu.words"),
    "nlu.names": ("nlu", "nlu.languages", "nlu.spelling", "nlu.text", "nlu.words"),
    "nlu.classifiers": ("nlu", "nlu.text"),
    "nlu.training": ("nlu", "nlu.classifiers", "nlu.languages", "nlu.spelling", "nlu.text", "nlu.words"),
    "nlu.encoder": (),
    "nlu.pipeline": ("nlu", "nlu.classifiers", "nlu.languages", "nlu.names", "nlu.spelling", "nlu.text",
                     "nlu.training", "nlu.words"),
    "nlu.components": ("nlu", "nlu.classifiers", "nlu.languages", "nlu.pipeline", "nlu.training"),
    "actions.text": (),
    "actions.store": ("actions.questions", "actions.text"),
    "actions.pictures": ("actions.store",),
    "actions.answers.telling": ("actions.pictures", "actions.questions", "actions.store", "actions.text"),
    "actions.answers.kinds": ("actions.answers.telling", "actions.pictures", "actions.questions",
                              "actions.store", "actions.text"),
    "actions.answers": ("actions.answers.kinds", "actions.answers.telling", "actions.questions",
                        "actions.store", "actions.text"),
    "actions.loading": ("actions.store", "actions.text"),
    "actions.knowledge": ("actions.answers", "actions.questions", "actions.store", "actions.text"),
    "actions.reply": ("actions.answers", "actions.answers.telling", "actions.pictures", "actions.questions",
                      "actions.store"),
    "actions.respond": ("actions.answers", "actions.answers.kinds", "actions.answers.telling",
                        "actions.knowledge", "actions.questions", "actions.reply", "actions.store",
                        "actions.text"),
    "actions.understand": ("nlu.encoder", "actions.answers", "actions.answers.telling", "actions.questions",
                           "actions.respond", "actions.store", "actions.text"),
    "actions.understand.learn": ("nlu.encoder", "nlu.training", "actions.questions", "actions.understand"),
    "actions.action": ("actions.answers", "actions.knowledge", "actions.pictures", "actions.questions",
                       "actions.reply", "actions.respond", "actions.store", "actions.understand"),
    "actions.prewarmed": ("actions.knowledge", "actions.pictures", "actions.questions", "actions.respond",
                          "actions.text"),
    "actions.staff": ("actions.answers", "actions.answers.telling", "actions.knowledge", "actions.loading",
                      "actions.questions", "actions.reply", "actions.respond", "actions.store",
                      "actions.text"),
    "actions.publishing": ("actions.answers.kinds", "actions.knowledge", "actions.loading",
                           "actions.questions", "actions.reply", "actions.respond", "actions.staff",
                           "actions.store", "actions.text"),
    "bot": ("bot.moved_classes",),
    "bot.moved_classes": (),
    "bot.settings": ("actions.text",),
    "bot.privacy": ("bot.settings",),
    "bot.terminal": (),
    "bot.telemetry": ("actions.*", "bot.settings"),
    "bot.messages": ("actions.*", "nlu", "nlu.languages", "bot.conversations", "bot.settings",
                     "bot.telemetry"),
    "bot.conversations": ("actions.*", "bot.moved_classes", "bot.settings", "bot.telemetry"),
    "bot.review": ("actions.*", "nlu", "bot.conversations", "bot.messages", "bot.privacy", "bot.settings",
                   "bot.telemetry"),
    "bot.rasa": ("actions.*", "nlu", "nlu.encoder", "nlu.languages", "nlu.pipeline", "nlu.training",
                 "bot.conversations", "bot.privacy", "bot.settings", "bot.telemetry"),
    "bot.channels": ("actions.*", "bot.messages", "bot.privacy", "bot.rasa", "bot.review", "bot.settings",
                     "bot.telemetry"),
    "bot.channels.web": ("nlu", "nlu.text", "bot.channels", "bot.conversations", "bot.messages",
                         "bot.privacy", "bot.rasa", "bot.review", "bot.settings", "bot.telemetry"),
    "bot.channels.telegram": ("bot.channels", "bot.channels.messenger", "bot.conversations", "bot.messages",
                              "bot.privacy", "bot.rasa", "bot.review", "bot.settings", "bot.telemetry"),
    "bot.channels.messenger": ("nlu", "bot.channels", "bot.conversations", "bot.messages", "bot.privacy",
                               "bot.settings", "bot.telemetry"),
    "bot.channels.kakao": ("actions.*", "bot.channels", "bot.channels.messenger", "bot.conversations",
                           "bot.messages", "bot.privacy", "bot.rasa", "bot.settings", "bot.telemetry"),
    "bot.channels.shell": ("actions.*", "nlu", "bot.messages", "bot.settings", "bot.terminal"),
    "bot.erasure": ("bot.channels.messenger", "bot.channels.web", "bot.conversations", "bot.privacy",
                    "bot.review", "bot.settings", "bot.telemetry"),
    "bot.staff": ("actions.*", "nlu", "bot.channels", "bot.conversations", "bot.privacy", "bot.review",
                  "bot.settings", "bot.telemetry"),
    "bot.staff.knowledge": ("actions.*",),
    "bot.staff.lessons": ("actions.*", "nlu", "nlu.classifiers", "nlu.languages", "nlu.text", "bot.review",
                          "bot.settings", "bot.staff"),
    "bot.staff.pages": ("actions.*", "nlu", "nlu.languages", "bot.review", "bot.staff",
                        "bot.staff.knowledge", "bot.staff.lessons"),
    "bot.staff.terminal": ("actions.*", "nlu", "bot.rasa", "bot.review", "bot.settings", "bot.staff",
                           "bot.staff.lessons", "bot.telemetry", "bot.terminal"),
    "bot.staff.routes": ("nlu", "bot.settings", "bot.staff", "bot.staff.pages"),
    "bot.assistant": ("actions.*", "nlu", "bot.conversations", "bot.erasure", "bot.messages", "bot.privacy",
                      "bot.rasa", "bot.review", "bot.settings", "bot.telemetry", "bot.terminal"),
    "bot.server": ("actions.*", "nlu", "bot.assistant", "bot.channels", "bot.conversations", "bot.settings",
                   "bot.staff.routes", "bot.telemetry"),
    "bot.commands": ("actions.*", "nlu", "nlu.languages", "nlu.pipeline", "nlu.training", "bot.assistant",
                     "bot.channels", "bot.channels.shell", "bot.erasure", "bot.privacy", "bot.rasa",
                     "bot.review", "bot.server", "bot.settings", "bot.staff", "bot.staff.terminal",
                     "bot.telemetry", "bot.terminal"),
    "bot.cli": ("actions.*", "bot.commands", "bot.settings"),
}  # fmt: skip

# A library: by whom alone it may be imported.
LIBRARIES: dict[str, tuple[str, ...]] = {
    "rasa": ("bot", "nlu.components"),
    "rasa_sdk": ("bot", "actions.action"),
    **dict.fromkeys(("sanic", "telegram", "prompt_toolkit", "rich"), ("bot",)),
}


def name_of(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@lru_cache(maxsize=1)
def files() -> Mapping[str, Path]:
    """Of the house and of bench/, by module."""
    paths = (file for package in (*HOUSE, "bench") for file in sorted((ROOT / package).rglob("*.py")))
    return {name_of(file): file for file in paths}


def modules(*packages: str) -> list[str]:
    return [module for module in files() if module.split(".")[0] in packages]


@lru_cache(maxsize=1)
def folders() -> list[Path]:
    """Those of the house in which modules are."""
    return sorted({files()[module].parent for module in modules(*HOUSE)})


def imported(text: str) -> Iterator[str]:
    """Every module that a file imports, wherever in it; of `from a.b import c` a.b.c, which may be a name."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{'.' * node.level}{node.module or ''}.{alias.name}" for alias in node.names)


def within(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


def room(module: str) -> str:
    """The row of MAY_IMPORT that a module belongs to, or its package."""
    rows = [row for row in MAY_IMPORT if within(module, row)]
    return max(rows, key=len, default=module.split(".")[0])


def permits(permission: str, module: str) -> bool:
    if permission.endswith(".*"):
        return within(module, permission.removesuffix(".*"))
    return room(module) == permission


def may_import(importer: str, module: str) -> bool:
    package = module.split(".")[0]
    if package in LIBRARIES:
        return any(within(importer, by) for by in LIBRARIES[package])
    if package not in OURS or room(module) == room(importer):
        return True
    if package == "nlu" and within(importer, "actions") and any(within(module, each) for each in BETWEEN):
        return True
    return any(permits(permission, module) for permission in MAY_IMPORT.get(room(importer), ()))


def forbidden(importer: str, text: str) -> list[str]:
    """What the file of module `importer` imports and may not."""
    return [module for module in imported(text) if not may_import(importer, module)]


@pytest.mark.parametrize("module", modules(*HOUSE))
def test_a_file_imports_only_what_it_may(module: str) -> None:
    text = files()[module].read_text(encoding="utf-8")
    assert not any(name.startswith(".") for name in imported(text)), (
        "Imports are written from the package's name on."
    )
    assert forbidden(module, text) == []


@pytest.mark.parametrize(
    ("importer", "line"),
    [
        ("actions.respond", "from nlu.pipeline.reader import Reader"),
        ("actions.answers.kinds.facts", "import bot.settings"),
        ("actions.answers.kinds.facts", "from actions.understand.by_judge import by_judge"),
        ("actions.store.store", "from actions.answers.registry import ANSWERS"),
        ("actions.answers.telling.values", "from actions.answers.kinds.lists import answer_list"),
        ("actions.respond", "from rasa_sdk import Tracker"),
        ("nlu.pipeline.reader", "from actions.store.store import Store"),
        ("nlu.pipeline.reader", "from actions import respond"),
        ("nlu.pipeline.reader", "def late():\n    import rasa.core"),
        ("nlu.components.name_extractor", "from bot.settings import Settings"),
        ("nlu.text.cleaning", "from nlu.names.finder import NameFinder"),
        ("bot.channels.rest", "from bot.channels.web.channel import WebInput"),
        ("bot.server.server", "from bench.client import Client"),
        ("bot.new.module", "from bot.settings import Settings"),
        ("bot.staff.lessons.reading", "from bot.staff.pages.inbox import routes"),
        ("bot.staff.site", "from bot.staff.lessons.taught import teach"),
        ("nlu.pipeline.reader", "from rich.console import Console"),
    ],
)
def test_what_may_not_be_imported_is_found(importer: str, line: str) -> None:
    assert forbidden(importer, line) != []


def test_every_folder_has_a_row_and_every_row_is_there() -> None:
    assert {name_of(folder) for folder in folders()} - set(MAY_IMPORT) == set()
    assert set(MAY_IMPORT) - set(files()) == set()


@pytest.mark.parametrize(
    ("row", "permission"), [(row, each) for row, permissions in MAY_IMPORT.items() for each in permissions]
)
def test_every_permission_is_used(row: str, permission: str) -> None:
    taken = (others for module, others in imports(of=HOUSE).items() if room(module) == row)
    assert any(permits(permission, other) for others in taken for other in others)


@lru_cache(maxsize=2)
def imports(*, of: tuple[str, ...]) -> dict[str, set[str]]:
    """Which modules each module imports, for types only or in a function too."""
    found: dict[str, set[str]] = {}
    for module in modules(*of):
        names = imported(files()[module].read_text(encoding="utf-8"))
        taken = {name if name in files() else name.rpartition(".")[0] for name in names}
        found[module] = {each for each in taken if each in files() and each != module}
    return found


def counted_as(module: str) -> str:
    """Its folder; in a folder that holds folders each file counts by itself."""
    folder = files()[module].parent
    holds_folders = any(other.parent == folder for other in folders())
    return module if holds_folders else name_of(folder)


def circles(graph: Mapping[str, set[str]]) -> list[list[str]]:
    """Groups of names of which each leads to each other, the larger ones first."""
    reached: dict[str, set[str]] = {}
    for start in graph:
        seen: set[str] = set()
        ahead = set(graph[start])
        while ahead:
            seen.add(name := ahead.pop())
            ahead |= graph.get(name, set()) - seen
        reached[start] = seen
    found = {
        tuple(sorted(b for b in reached[a] if a in reached.get(b, ()))) for a in reached if a in reached[a]
    }
    return sorted((list(each) for each in found), key=len, reverse=True)


def test_circles_are_found() -> None:
    assert circles({"a": {"b"}, "b": {"c", "d"}, "c": {"a"}, "d": set()}) == [["a", "b", "c"]]
    assert circles({"a": {"b"}, "b": {"c"}, "c": set()}) == []


def test_no_files_import_each_other_in_a_circle() -> None:
    assert circles(imports(of=(*HOUSE, "bench"))) == []


def test_no_folders_import_each_other_in_a_circle() -> None:
    graph: dict[str, set[str]] = defaultdict(set)
    for module, others in imports(of=HOUSE).items():
        graph[counted_as(module)] |= {counted_as(other) for other in others} - {counted_as(module)}
    assert circles(graph) == []


def test_what_may_be_imported_allows_no_circle_either() -> None:
    allowed = {
        row: {other for other in MAY_IMPORT if other != row and may_import(row, other)} for row in MAY_IMPORT
    }
    assert circles(allowed) == []


@pytest.mark.parametrize("folder", folders(), ids=name_of)
def test_a_folder_says_in_one_sentence_what_it_is_for(folder: Path) -> None:
    said = ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8")))
    assert said and said.endswith(".") and ". " not in said and "\n\n" not in said


@pytest.mark.parametrize("folder", folders(), ids=name_of)
def test_a_folder_stands_on_the_page(folder: Path) -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").partition("## The folders")[2]
    assert f"{folder.name}/" in page


def test_a_folder_has_its_tests_where_it_lies() -> None:
    with_modules = {name_of(files()[module].parent) for module in modules(*HOUSE) if not is_init(module)}
    tests = {name_of(file.parent).removeprefix("tests.") for file in (ROOT / "tests").rglob("test_*.py")}
    assert with_modules - tests == set()
    assert {each for each in tests if each.split(".")[0] in HOUSE} - with_modules == set()


def is_init(module: str) -> bool:
    return files()[module].name == "__init__.py"


def test_every_folder_has_few_enough_files_to_be_looked_over() -> None:
    all_folders = (folder for house in HOUSE for folder in (ROOT / house, *(ROOT / house).rglob("*/")))
    beside = {
        name_of(folder): sum(file.is_file() and file.name != "__init__.py" for file in folder.iterdir())
        for folder in all_folders
        if folder.is_dir() and folder.name != "__pycache__"
    }
    assert {"bot.staff.templates", "actions.text.staff_phrases"} <= set(beside)
    assert {folder: count for folder, count in beside.items() if count > MOST_FILES} == {}
