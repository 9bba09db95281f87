"""What /health looks at is well again as soon as PostgreSQL is, however it was away."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from cluster import Cluster
from pipe import Pipe
from served import wait_for

from actions.store import schema
from actions.store.store import open_engine
from bot.server.health import Served, Watch, conversations_problem
from bot.settings import Settings

pytestmark = pytest.mark.slow

BOTH = {"store", "conversations"}
RECOVERY_SECONDS = 60


@pytest.fixture
def pipe(cluster: Cluster) -> Iterator[Pipe]:
    with Pipe(cluster.port) as carrying:
        yield carrying


@pytest.fixture
def watch(pipe: Pipe, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Watch:
    """Of a store and conversations behind the pipe; it looks when the test has it look."""
    url = f"postgresql://postgres@127.0.0.1:{pipe.port}/postgres"
    monkeypatch.setenv("JAMAE_DATABASE_URL", url)
    engine = open_engine()
    schema.metadata.create_all(engine)
    with engine.begin() as connection:
        connection.execute(sa.delete(schema.revision))
        connection.execute(sa.text("insert into revision values (1, '', 1, '', '')"))
    engine.dispose()
    settings = Settings(root=tmp_path, database_url=url, secret="for tests only, not secret")
    return Watch({"store": Served().refresh, "conversations": conversations_problem(settings)})


def looks(watch: Watch, missing: set[str]) -> Callable[[], bool]:
    """Looks, and tells whether just these parts are missing, each having been tried."""

    def is_so() -> bool:
        watch.refresh()
        return set(watch._wrong) == BOTH and set(watch.missing()) == missing

    return is_so


def tries() -> list[str]:
    """Those that have not ended."""
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("health ")]


@pytest.mark.parametrize("how", ["stopped", "silent"])
def test_it_is_well_again_and_no_try_goes_on_for_ever(
    cluster: Cluster, pipe: Pipe, watch: Watch, how: str
) -> None:
    wait_for(looks(watch, set()), RECOVERY_SECONDS, f"not well at first: {watch.missing()}")
    pipe.stopped_up = how == "silent"
    if how == "stopped":
        cluster.stop()
    try:
        wait_for(looks(watch, BOTH), RECOVERY_SECONDS, f"not noticed: {watch.missing()}")
    finally:
        pipe.stopped_up = False
        if how == "stopped":
            cluster.start()
    wait_for(looks(watch, set()), RECOVERY_SECONDS, f"no recovery: {watch.missing()}")
    wait_for(lambda: not tries(), RECOVERY_SECONDS, f"these go on: {tries()}")
