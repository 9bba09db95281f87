"""An old class path in a copy of credentials.yml or endpoints.yml is answered with the new one."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from rasa.core import lock_store, tracker_store
from rasa.core.channels.channel import InputChannel
from rasa.core.lock_store import LockStore
from rasa.core.run import create_http_input_channels
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.utils.endpoints import EndpointConfig

from bot.moved_classes import MOVED, MovedClass
from bot.server.server import input_channels
from bot.settings import Settings

CHANNELS = [path for path, (_, file) in MOVED.items() if file == "credentials.yml"]


def sentence(path: str) -> str:
    new, file = MOVED[path]
    return f"^{path} is {new} now: write that in {file}.$"


@pytest.mark.parametrize("path", MOVED)
def test_the_new_path_is_that_of_a_class(path: str) -> None:
    module, _, name = MOVED[path][0].rpartition(".")
    assert issubclass(getattr(import_module(module), name), (InputChannel, TrackerStore, LockStore))


@pytest.mark.parametrize("path", CHANNELS)
def test_the_server_names_a_channels_new_path(path: str, tmp_path: Path) -> None:
    (tmp_path / "credentials.yml").write_text(f"{path}: {{}}\n")
    with pytest.raises(MovedClass, match=sentence(path)):
        input_channels(Settings(root=tmp_path))


@pytest.mark.parametrize("path", CHANNELS)
def test_so_does_the_stock_rasa_run(path: str, tmp_path: Path) -> None:
    (tmp_path / "credentials.yml").write_text(f"{path}: {{}}\n")
    with pytest.raises(MovedClass, match=sentence(path)):
        create_http_input_channels(None, str(tmp_path / "credentials.yml"))


def test_the_stock_rasa_run_names_the_new_paths_of_the_stores_rather_than_go_on_in_memory() -> None:
    path = "bot.conversations.Conversations"
    with pytest.raises(MovedClass, match=sentence(path)):
        tracker_store._load_from_module_name_in_endpoint_config(Domain.empty(), EndpointConfig(type=path))
    path = "bot.conversations.Locks"
    with pytest.raises(MovedClass, match=sentence(path)):
        lock_store._load_from_module_name_in_endpoint_config(EndpointConfig(type=path))


def test_a_path_that_never_was_is_told_as_before() -> None:
    with pytest.raises(ModuleNotFoundError):
        import_module("bot.nothing")
    with pytest.raises(AttributeError):
        import_module("bot.conversations").nothing  # noqa: B018
