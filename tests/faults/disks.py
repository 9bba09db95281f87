"""A small disk of a test's own, which may be filled."""

from __future__ import annotations

import errno
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def mounted(megabytes: int = 96) -> Iterator[Path]:
    """A file system of its own, with room for two models that are unpacked at the same time (30 MB each)."""
    folder = Path(tempfile.mkdtemp(prefix="small-disk-"))
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    done = subprocess.run(mount, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.fail(
            f"This test fills a small disk, and none can be mounted here ({done.stderr.strip()});"
            " run it as root."
        )
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
        folder.rmdir()


@contextmanager
def full(disk: Path) -> Iterator[None]:
    """Whatever is free on the disk is taken meanwhile."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(65_536))
        except OSError as error:
            assert error.errno == errno.ENOSPC
    try:
        yield
    finally:
        ballast.unlink()
