"""The clock of one process, which a test may set forward and back.

libfaketime (Debian's package faketime) reads the offset from a file at every look. As with a real jump, the
monotonic clock goes on.
"""

from __future__ import annotations

from pathlib import Path

import pytest

LIBRARIES = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))


class Clock:
    """Of one process, as an offset to the true one."""

    def __init__(self, folder: Path) -> None:
        if not LIBRARIES:
            pytest.skip("There is no libfaketime here; `apt-get install faketime` brings it.")
        self._file = folder / "clock"
        self.jump("+0")
        self.environment = {
            "LD_PRELOAD": str(LIBRARIES[0]),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }

    def jump(self, offset: str) -> None:
        fresh = self._file.with_suffix(".new")
        fresh.write_text(offset + "\n")
        fresh.replace(self._file)
