"""PostgreSQL databases of a test's own, so that tests may run beside each other."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import sqlalchemy as sa


@contextmanager
def new_database(options: str = "") -> Iterator[str]:
    """The address of an empty one on the server that JAMAE_TEST_POSTGRES names, dropped afterwards.

    `options` are more of CREATE DATABASE. Skips the test where there is no server.
    """
    server = os.environ.get("JAMAE_TEST_POSTGRES")
    if not server:
        pytest.skip("JAMAE_TEST_POSTGRES names no PostgreSQL")
    url = sa.engine.make_url(server)
    admin = sa.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=sa.pool.NullPool)
    name = f"jamae_{uuid.uuid4().hex}"
    with admin.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name} {options}")
    try:
        yield url.set(database=name).render_as_string(hide_password=False)
    finally:
        with admin.connect() as connection:
            connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
