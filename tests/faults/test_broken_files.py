"""A model, store or knowledge file that is broken: Jamae refuses to start or keeps what it has, and says
why."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from running import NewProject, Visitor, jamae, talk
from served import Jamae

from bot.conversations import table as rows
from bot.conversations.database import open_engine
from bot.settings import Settings

pytestmark = pytest.mark.slow

GARBAGE = os.urandom(4096)


def garbage(file: Path) -> None:
    file.write_bytes(GARBAGE)


def cut(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.truncate(file.stat().st_size // 2)


def the_model(root: Path) -> Path:
    return next((root / "models").glob("jamae-*.tar.gz"))


@pytest.mark.parametrize("damage", [garbage, cut])
def test_a_broken_model_is_told(new_project: NewProject, damage: Callable[[Path], None]) -> None:
    root = new_project()
    damage(the_model(root))
    code, said = jamae(root, "serve", "--port", "0")
    assert code == 1
    assert f"jamae: {the_model(root)} cannot be loaded" in said
    assert "Delete it, and it is trained anew." in said
    assert "Traceback" not in said


@pytest.mark.parametrize("damage", [garbage, cut])
@pytest.mark.parametrize("store", ["knowledge", "conversations"])
def test_a_broken_store_is_told(new_project: NewProject, store: str, damage: Callable[[Path], None]) -> None:
    root = new_project()
    file = root / ".jamae" / f"{store}.sqlite"
    if not file.exists():
        engine = open_engine(Settings(root=root))
        rows.create_table(engine)
        engine.dispose()
    damage(file)
    code, said = jamae(root, "serve", "--port", "0")
    assert code == 1, said
    assert f"jamae: {file} " in said, said
    assert "Traceback" not in said


def test_a_broken_file_of_the_project_is_told(new_project: NewProject) -> None:
    broken = {
        "data/en/words.yml": "a: [",
        "data/ko/phrases.ftl": "= nothing\n",
        "data/rules.yml": "rules: {",
        "credentials.yml": "a: [",
    }
    for name, content in broken.items():
        root = new_project()
        (root / name).write_text(content)
        code, said = jamae(root, "serve", "--port", "0")
        assert code == 1, said
        assert name in said.rpartition("jamae: ")[2], said
        assert "Traceback" not in said, said


def rows_of(root: Path, name: str) -> list[str]:
    return (root / "data" / "knowledge" / name).read_text(encoding="utf-8").splitlines(keepends=True)


def test_with_broken_knowledge_files_it_does_not_start_and_names_file_row_and_column(
    new_project: NewProject,
) -> None:
    root = new_project()
    (root / ".jamae" / "knowledge.sqlite").unlink()
    (root / "data/knowledge/cities.csv").write_text(
        "".join(rows_of(root, "cities.csv")) + "nowhere,XX,,north,4.5,geonames\n", encoding="utf-8"
    )
    code, said = jamae(root, "serve", "--port", "0")
    assert code == 1
    row = len(rows_of(root, "cities.csv"))
    assert f"cities.csv, row {row}, column latitude: " in said, said


BROKEN = {
    "names.csv": b"subject,key\n",
    "facts.csv": b"city,attribute,value,unit,source,quote\nharbin,population,many,people,bucheon_page,\n",
    "cities.csv": GARBAGE,
    "sources.csv": b"",
    "contact.csv": None,
}


def test_loading_broken_files_changes_nothing_and_the_server_goes_on_answering(
    new_project: NewProject,
) -> None:
    root = new_project()
    server = Jamae(root)
    server.start()
    try:
        for name, content in BROKEN.items():
            file = root / "data" / "knowledge" / name
            sound = file.read_bytes()
            file.unlink() if content is None else file.write_bytes(content)
            code, said = jamae(root, "load")
            assert code == 1, said
            assert "Nothing was loaded, because of this:" in said and f"- {name}" in said, said
            assert "Traceback" not in said
            talk(Visitor(server.port), "ko")
            file.write_bytes(sound)
        # and what is under a running server's feet does not matter to it
        garbage(the_model(root))
        shutil.rmtree(root / "data" / "knowledge")
        talk(Visitor(server.port), "en")
    finally:
        server.stop()
