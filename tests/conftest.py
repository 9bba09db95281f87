"""What the tests of understanding and answering share: models trained once, a made-up city and the real one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from conversation import DATA, TESTS, Assistant

from actions.answering import Knowledge
from actions.load import load_or_fail
from actions.store import Store, open_engine
from bench.many_cities import SOURCE, write_folder
from nlu.kinds import KindModel
from nlu.reader import LanguageTools, Reader, read_tools
from nlu.training import learn, read_examples

ROOT = DATA.parent


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the assistant is made of, with its model and its knowledge: trained once for all tests. Copy it rather than write to it."""
    root = tmp_path_factory.mktemp("trained") / "project"
    root.mkdir()
    for path in ROOT.glob("*.yml"):
        shutil.copy(path, root)
    for folder in ("data", "nlu"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("JAMAE_", "TELEGRAM_"))}
    done = subprocess.run(
        [sys.executable, "-m", "bot.cli", "train"],
        env={**kept, "PYTHONPATH": str(ROOT), "JAMAE_ROOT": str(root)},
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return root


@pytest.fixture(scope="session")
def tools() -> Mapping[str, LanguageTools]:
    return read_tools(DATA)


@pytest.fixture(scope="session")
def models(tools: Mapping[str, LanguageTools]) -> Mapping[str, KindModel]:
    return learn(read_examples(DATA), tools)


@pytest.fixture(scope="session")
def lindal(
    tools: Mapping[str, LanguageTools],
    models: Mapping[str, KindModel],
    tmp_path_factory: pytest.TempPathFactory,
) -> Assistant:
    """Asks about the made-up city's partners, so that editing the real facts breaks no case."""
    return _assistant(TESTS / "knowledge", tmp_path_factory.mktemp("lindal"), tools, models)


@pytest.fixture(scope="session")
def bucheon(
    tools: Mapping[str, LanguageTools],
    models: Mapping[str, KindModel],
    tmp_path_factory: pytest.TempPathFactory,
) -> Assistant:
    """Asks about the real data."""
    return _assistant(DATA, tmp_path_factory.mktemp("bucheon"), tools, models)


@pytest.fixture(scope="session")
def crowd(
    tools: Mapping[str, LanguageTools],
    models: Mapping[str, KindModel],
    tmp_path_factory: pytest.TempPathFactory,
) -> Assistant:
    """Asks about the real data with 2,000 cities more, and a town whose name is one letter from Japan's."""
    folder = tmp_path_factory.mktemp("crowd")
    write_folder(folder, DATA, 2_000)
    for name, row in (
        ("names.csv", f"city,gapan,en,Gapan,preferred,{SOURCE}"),
        ("cities.csv", f"gapan,PH,,15.3,120.9,{SOURCE}"),
        ("facts.csv", f"gapan,date,1999-09-09,,{SOURCE},"),
    ):
        with (folder / "knowledge" / name).open("a", encoding="utf-8") as file:
            file.write(row + "\n")
    return _assistant(folder, folder, tools, models)


def _assistant(
    root: Path, folder: Path, tools: Mapping[str, LanguageTools], models: Mapping[str, KindModel]
) -> Assistant:
    engine = open_engine(f"sqlite:///{folder / 'knowledge.sqlite'}")
    load_or_fail(root, engine)
    store = Store(engine)
    return Assistant(Reader(store, tools, models), Knowledge(store, DATA))


@pytest.fixture(scope="session")
def without_store(lindal: Assistant) -> Assistant:
    """Reads as before, but its store was never loaded."""
    return lindal.without_store(Knowledge(Store(open_engine("sqlite://")), DATA))
