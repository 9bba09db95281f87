"""Fixtures of the tests of bot/: a toy Rasa project (tests/bot/toy), trained, copied and served."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from toy_server import TOY, Server, new_postgres, serving

from bot.rasa import excluded_imports
from bot.settings import Settings

sys.path.insert(0, str(TOY))
excluded_imports.block_imports()


@pytest.fixture(scope="session")
def trained_toy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The toy project with its model. Copy it rather than write to it."""
    from bot import assistant
    from bot.rasa import model

    root = tmp_path_factory.mktemp("trained") / "toy"
    shutil.copytree(TOY, root, ignore=shutil.ignore_patterns("__pycache__"))
    here = os.getcwd()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(assistant, "load_knowledge_if_missing", lambda settings: None)
        assistant.prepare(Settings(root=root))
    os.chdir(here)
    assert model.model_path(Settings(root=root)).exists()
    return root


@pytest.fixture
def toy(trained_toy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Settings of a fresh copy of the trained toy project."""
    from bot import assistant

    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    monkeypatch.chdir(root)
    monkeypatch.setattr(assistant, "load_knowledge_if_missing", lambda settings: None)
    return Settings(root=root)


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    """Settings with an empty conversation store."""
    if request.param == "sqlite":
        return Settings(root=tmp_path)
    postgres: Settings = request.getfixturevalue("postgres")
    return postgres


@pytest.fixture
def postgres(tmp_path: Path) -> Iterator[Settings]:
    """Settings with an empty PostgreSQL database, which is only where JAMAE_TEST_POSTGRES names a server."""
    with new_postgres(tmp_path) as settings:
        yield settings


@pytest.fixture(scope="module")
def server(trained_toy: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for all tests of a module."""
    root = tmp_path_factory.mktemp("served") / "toy"
    shutil.copytree(trained_toy, root)
    with serving(root) as running:
        yield running
