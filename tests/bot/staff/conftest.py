"""Fixtures of the tests of the staff's pages: the made-up city's folder, published, and two of its staff."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from conversation import TESTS
from office import PASSWORD, Person, serving
from small_project import write_project

from actions.loading.load import load_or_fail
from actions.store.shared import shared_store
from actions.store.store import database_url, open_engine
from bot.settings import HERE, Settings
from bot.staff.accounts import Accounts
from bot.staff.site import Site
from nlu.languages.language import Language
from nlu.message import Message
from nlu.pipeline.reader import Reader
from nlu.training.learning import LanguageModel


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up city's data folder, live, with two of its staff. Copy it rather than write to it."""
    folder = tmp_path_factory.mktemp("published") / "city"
    shutil.copytree(TESTS / "knowledge", folder)
    load_or_fail(folder, open_engine(f"sqlite:///{folder / '.jamae' / 'knowledge.sqlite'}"))
    for name in ("Minji", "Joon"):
        Accounts.of(Settings(root=HERE, city=folder)).set_password(name, PASSWORD)
    return folder


@pytest.fixture
def city(published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of its own; what it holds is live."""
    folder = Path(shutil.copytree(published, tmp_path / "city"))
    monkeypatch.setenv("JAMAE_DATA", str(folder))
    monkeypatch.delenv("JAMAE_DATABASE_URL", raising=False)
    return folder


@pytest.fixture
def settings(city: Path) -> Settings:
    return Settings(root=HERE, city=city, staff="passwords")


@pytest.fixture
def site(settings: Settings) -> Site:
    """Where nothing is read, since most pages need nothing of that: `reading_site` reads."""

    def read(text: str, language: str) -> Message:
        raise AssertionError("This page reads messages.")

    return Site(settings, read)


@pytest.fixture
def reading_site(
    settings: Settings, languages: Mapping[str, Language], models: Mapping[str, LanguageModel]
) -> Site:
    reader = Reader(shared_store(database_url()), languages, models)
    return Site(settings, lambda text, language: reader.read(text, hint=language))


@pytest.fixture
def address(site: Site) -> Iterator[str]:
    with serving(site) as served:
        yield served


@pytest.fixture
def somebody(address: str) -> Callable[..., Person]:
    """Somebody who has signed in, Minji unless another is named."""

    def sign_in(name: str = "Minji", language: str = "en") -> Person:
        person = Person(address, language=language)
        assert person.sign_in(name).status == 200
        return person

    return sign_in


@pytest.fixture(scope="session")
def small_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose facts are live, with few conversations and two of its staff. Copy it rather than write
    to it."""
    root = tmp_path_factory.mktemp("small") / "project"
    write_project(root)
    load_or_fail(root / "data", open_engine(f"sqlite:///{root / '.jamae' / 'knowledge.sqlite'}"))
    for name in ("Minji", "Joon"):
        Accounts.of(Settings(root=root)).set_password(name, PASSWORD)
    return root


@pytest.fixture
def project(small_project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A copy of it, in which this process stands, as one that serves it does."""
    root = Path(shutil.copytree(small_project, tmp_path / "project"))
    monkeypatch.chdir(root)
    monkeypatch.delenv("JAMAE_DATA", raising=False)
    monkeypatch.setenv("JAMAE_DATABASE_URL", f"sqlite:///{root / '.jamae' / 'knowledge.sqlite'}")
    return Settings(root=root, staff="passwords")


@pytest.fixture
def training_site(
    project: Settings, languages: Mapping[str, Language], models: Mapping[str, LanguageModel]
) -> Site:
    """The pages of the project."""
    reader = Reader(shared_store(database_url()), languages, models)
    return Site(project, lambda text, language: reader.read(text, hint=language))
