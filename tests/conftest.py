"""What tests share: models trained once, a made-up city, the real one, and how tests are put in order."""

from __future__ import annotations

import fcntl
import gc
import os
import pickle
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Mapping
from pathlib import Path

import pytest
from conversation import DATA, TESTS, Answers, Assistant
from served import REAL, environment, said_since

from actions.knowledge import Knowledge
from actions.loading.load import load_or_fail
from actions.store.store import Store, open_engine
from bench.many_cities import SOURCE, write_folder
from bot.rasa.model import fingerprint, model_path
from bot.settings import Settings
from nlu.languages.language import Language, read_languages
from nlu.pipeline.reader import Reader
from nlu.training.examples import read_examples
from nlu.training.learning import LanguageModel, learn

ROOT = DATA.parent
IN_CI = os.environ.get("CI") == "true"

# Tests start some hundred processes. Where none may keep what it compiled, each takes a second more.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
# A tenth of the time of the tests in this process: most of what they make stays (see bot/cli.py).
gc.set_threshold(100_000)
# Begun in the background by a shell, all would inherit that Ctrl-C is ignored, and tests press it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What is long is left to `-m long`, which asks for it by name.

    Where several processes share the files, those with slow tests come first, so that all end together.
    """
    if "long" not in config.option.markexpr:
        long = [item for item in items if item.get_closest_marker("long")]
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if not item.get_closest_marker("long")]
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    if "PYTEST_XDIST_WORKER" in os.environ:
        items.sort(key=lambda item: item.path not in slow)


BEGAN = pytest.StashKey[float]()
"""When a test was begun to be set up."""
SAID = "The end of what a server said"


def pytest_runtest_setup(item: pytest.Item) -> None:
    item.stash[BEGAN] = time.time()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """In the gate a test that is skipped has failed: what it needs is to be installed.

    With a test that failed stands what its servers said.
    """
    report = yield
    if IN_CI and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was not tested: {report.longrepr}"
    if report.failed:
        report.sections += [(f"{SAID}: {name}", end) for name, end in said_since(item.stash[BEGAN])]
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Once more what the servers of failed tests said, just before the last lines, which name those tests."""
    for outcome in ("failed", "error"):
        for report in terminalreporter.getreports(outcome):
            for title, end in report.sections:
                if title.startswith(SAID):
                    terminalreporter.write_sep("-", f"{report.nodeid}: {title}")
                    terminalreporter.write_line(end)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """What fails is told at once, not only at the end."""
    if report.failed and "PYTEST_XDIST_WORKER" not in os.environ:
        print(f"\nFAILED {report.nodeid} ({report.when}): {_reason(report)}", flush=True)


def _reason(report: pytest.TestReport) -> str:
    """The first line of why a test failed."""
    crash = getattr(report.longrepr, "reprcrash", None)
    return str(crash.message if crash else report.longrepr or "").partition("\n")[0]


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Path:
    """What the assistant is made of, with its model and its knowledge. Copy it rather than write to it.

    The model is kept for other processes and later runs, until something that it is trained from changes.
    """
    root = tmp_path_factory.mktemp("trained") / "project"
    root.mkdir()
    for path in ROOT.glob("*.yml"):
        shutil.copy(path, root)
    for folder in ("data", "nlu"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    model = model_path(Settings(root=root))

    def trained_now(copy: Path) -> None:
        train(root)
        shutil.copy(model, copy)

    cached = once(pytestconfig.cache.mkdir("trained"), model.name, trained_now)
    if not model.exists():
        model.parent.mkdir()
        shutil.copy(cached, model)
        train(root)
    return root


def once(cache: Path, name: str, make: Callable[[Path], None]) -> Path:
    """The file of that name in the cache, made unless an earlier run or another process has done it."""
    file, unfinished = cache / name, cache / "unfinished"
    with (cache / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not file.exists():
            for older in cache.glob(f"*{file.suffix}"):
                older.unlink()
            make(unfinished)
            unfinished.replace(file)
    return file


def train(root: Path) -> None:
    """Load a project's knowledge, and train its model if there is none."""
    done = subprocess.run(
        [*REAL, "train"],
        env=environment(root),
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="session")
def languages() -> Mapping[str, Language]:
    return read_languages(DATA)


@pytest.fixture(scope="session")
def models(languages: Mapping[str, Language], pytestconfig: pytest.Config) -> Mapping[str, LanguageModel]:
    """What understands kinds and attributes, kept like the trained model, of which it is the part that
    learns."""

    def learned_now(copy: Path) -> None:
        copy.write_bytes(pickle.dumps(learn(read_examples(DATA), languages)))

    name = f"{fingerprint(ROOT)}.pickle"
    learned: Mapping[str, LanguageModel] = pickle.loads(
        once(pytestconfig.cache.mkdir("learned"), name, learned_now).read_bytes()
    )
    return learned


@pytest.fixture(scope="session")
def lindal(
    languages: Mapping[str, Language],
    models: Mapping[str, LanguageModel],
    tmp_path_factory: pytest.TempPathFactory,
) -> Assistant:
    """Asks about the made-up city's partners, so that editing the real facts breaks no case."""
    return _assistant(TESTS / "knowledge", tmp_path_factory.mktemp("lindal"), languages, models)


@pytest.fixture(scope="session")
def bucheon(
    languages: Mapping[str, Language],
    models: Mapping[str, LanguageModel],
    tmp_path_factory: pytest.TempPathFactory,
) -> Assistant:
    """Asks about the real data."""
    return _assistant(DATA, tmp_path_factory.mktemp("bucheon"), languages, models)


@pytest.fixture(scope="session")
def crowd(
    languages: Mapping[str, Language],
    models: Mapping[str, LanguageModel],
    tmp_path_factory: pytest.TempPathFactory,
) -> Assistant:
    """Asks about the real data with 2,000 cities more, and a town whose name is one letter from Japan's."""
    folder = tmp_path_factory.mktemp("crowd")
    write_folder(folder, DATA, 2_000)
    for name, row in (
        ("names.csv", f"city,gapan,en,Gapan,preferred,{SOURCE}\ncity,gapan,ko,가판,preferred,{SOURCE}"),
        ("cities.csv", f"gapan,PH,,15.3,120.9,{SOURCE}"),
        ("facts.csv", f"gapan,date,1999-09-09,,{SOURCE},"),
    ):
        with (folder / "knowledge" / name).open("a", encoding="utf-8") as file:
            file.write(row + "\n")
    return _assistant(folder, folder, languages, models)


@pytest.fixture(scope="session")
def lindal_answers(tmp_path_factory: pytest.TempPathFactory) -> Answers:
    """Answers questions in the notation about the made-up city's partners."""
    return Answers(_knowledge(TESTS / "knowledge", tmp_path_factory.mktemp("lindal-answers")))


@pytest.fixture(scope="session")
def bucheon_answers(tmp_path_factory: pytest.TempPathFactory) -> Answers:
    """The same about the real data."""
    return Answers(_knowledge(DATA, tmp_path_factory.mktemp("bucheon-answers")))


@pytest.fixture(scope="session")
def no_answers() -> Answers:
    """Its store was never loaded."""
    return Answers(Knowledge(Store(open_engine("sqlite://")), DATA))


def _knowledge(root: Path, folder: Path) -> Knowledge:
    engine = open_engine(f"sqlite:///{folder / 'knowledge.sqlite'}")
    load_or_fail(root, engine)
    return Knowledge(Store(engine), DATA)


def _assistant(
    root: Path, folder: Path, languages: Mapping[str, Language], models: Mapping[str, LanguageModel]
) -> Assistant:
    knowledge = _knowledge(root, folder)
    return Assistant(Reader(knowledge.store, languages, models), knowledge)


@pytest.fixture(scope="session")
def without_store(lindal: Assistant) -> Assistant:
    """Reads as before, but its store was never loaded."""
    return lindal.without_store(Knowledge(Store(open_engine("sqlite://")), DATA))
