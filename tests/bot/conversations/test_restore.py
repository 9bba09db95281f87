"""The commands for back-up and restore in docs/operations.md, carried out as they stand there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from databases import new_database

from actions.loading.load import load_or_fail
from actions.store.store import Store, database_url, open_engine
from bot.conversations import database as conversations
from bot.conversations import table as rows
from bot.conversations.table import Memory
from bot.settings import HERE, Settings

KEY = "0" * 64
MEMORY = Memory(slots={"focus": {"city": "오카야마"}}, events=[], touched=1.0)


def commands(part: str) -> str:
    """The shell commands that stand under this heading of the page."""
    page = (HERE / "docs" / "operations.md").read_text(encoding="utf-8")
    found = re.search(rf"^### {part}$.*?^```sh\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert found, part
    return found[1]


def run(script: str, folder: Path, **environment: str) -> None:
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stderr


def remember(settings: Settings) -> None:
    engine = conversations.open_engine(settings)
    rows.create_table(engine)
    with engine.connect() as connection:
        rows.write(connection, KEY, MEMORY)
    engine.dispose()


def recalled(settings: Settings) -> Memory | None:
    engine = conversations.open_engine(settings)
    with engine.connect() as connection:
        found = rows.read(connection, KEY)
    engine.dispose()
    return found


def postgres_programs() -> str:
    """A PATH with pg_dump and pg_restore of the newest PostgreSQL installed."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda each: int(each.parent.name))
    return os.pathsep.join([*(str(folders[-1]) for _ in folders[:1]), os.environ["PATH"]])


@pytest.mark.parametrize("encoding", ["UTF8", "SQL_ASCII"])
def test_a_postgresql_is_restored_with_knowledge_and_conversations(tmp_path: Path, encoding: str) -> None:
    settings = Settings(root=tmp_path, secret="for tests")
    options = f"TEMPLATE template0 ENCODING '{encoding}' LOCALE 'C'"
    with new_database(options) as old, new_database(options) as new:
        engine = open_engine(old)
        load_or_fail(HERE / "data", engine)
        cities = Store(engine).names()
        engine.dispose()
        remember(settings.but(database_url=old))

        path = postgres_programs()
        run(commands("Back up PostgreSQL"), tmp_path, PATH=path, JAMAE_DATABASE_URL=old)
        run(commands("Restore PostgreSQL"), tmp_path, PATH=path, JAMAE_DATABASE_URL=new)

        engine = open_engine(new)
        assert Store(engine).names() == cities and cities
        engine.dispose()
        assert recalled(settings.but(database_url=new)) == MEMORY


def test_what_staff_have_made_is_restored(tmp_path: Path) -> None:
    made = {
        ".jamae/staff.json": "{}",
        "data/knowledge/facts.csv": "city,attribute",
        "data/knowledge/known_doubts.csv": "sign",
        "data/taught/ko/conversations.yml": "- hand: Minji",
    }
    for name, text in made.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    run(commands("Back up what staff have made"), tmp_path)
    shutil.rmtree(tmp_path / ".jamae")
    shutil.rmtree(tmp_path / "data")
    run(commands("Restore what staff have made"), tmp_path)
    assert {name: (tmp_path / name).read_text() for name in made} == made


def test_sqlite_files_and_the_key_are_restored_while_they_are_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("JAMAE_DATABASE_URL", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".venv").symlink_to(sys.prefix)  # wherever the tests' environment is
    engine = open_engine(database_url())
    load_or_fail(HERE / "data", engine)
    settings = Settings(root=tmp_path)
    remember(settings)
    (tmp_path / ".jamae" / "secret").write_text("the key")
    in_use = conversations.open_engine(settings).connect()

    run(commands("Back up SQLite"), tmp_path)
    in_use.close()
    shutil.rmtree(tmp_path / ".jamae")
    run(commands("Restore SQLite"), tmp_path)

    assert recalled(settings) == MEMORY
    assert Store(open_engine(database_url())).revision() == 1
    assert (tmp_path / ".jamae" / "secret").read_text() == "the key"
