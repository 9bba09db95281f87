"""A PostgreSQL of a test's own, which may be stopped, started and starved."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import psycopg2
from ports import free_port

BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
WITHOUT_POSTGRESQL = "There is no PostgreSQL here; `apt-get install postgresql` brings it."


class Cluster:
    """On a port of 127.0.0.1. As root it runs as the user postgres, who cannot enter pytest's own folders."""

    def __init__(self) -> None:
        self.folder = folder = Path(tempfile.mkdtemp(prefix="cluster-"))
        self.port = free_port()
        self.url = f"postgresql://postgres@127.0.0.1:{self.port}/postgres"
        own(folder)
        self._run("initdb", "-D", str(folder / "data"), "-U", "postgres", "-A", "trust", "--no-sync")
        self.start()

    def start(self) -> None:
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c fsync=off"
        options += f" -c unix_socket_directories={self.folder}"
        self._run(
            "pg_ctl",
            "-D",
            str(self.folder / "data"),
            "-w",
            "-l",
            str(self.folder / "log"),
            "-o",
            options,
            "start",
        )

    def stop(self, mode: str = "immediate") -> None:
        """`mode` is as pg_ctl has it; immediate is a crash."""
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-m", mode, "-w", "stop")

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self.folder)

    def locks(self) -> int:
        """How many conversations are held by a process.

        One that was killed holds them until PostgreSQL sees that it has gone, and one that goes on for a
        moment after an answer was sent.
        """
        query = "select count(*) from pg_locks where locktype = 'advisory' and objsubid = 1"
        return int(self.select(query)[0][0])

    def select(self, query: str, url: str = "") -> list[tuple[Any, ...]]:
        """The rows; of what returns none, an empty list. `url` is another database's."""
        connection = psycopg2.connect(url or self.url)
        try:
            connection.autocommit = True
            with connection.cursor() as cursor:
                cursor.execute(query)
                return cursor.fetchall() if cursor.description else []
        finally:
            connection.close()

    def _run(self, program: str, *arguments: str) -> None:
        as_postgres = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        command = [*as_postgres, str(BINARIES[-1] / program), *arguments]
        done = subprocess.run(command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, text=True, check=False, timeout=60)  # fmt: skip
        assert done.returncode == 0, f"{program}: {done.stderr}"


def own(folder: Path) -> None:
    """Give a folder to the user postgres, as which a root runs it."""
    if os.getuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
