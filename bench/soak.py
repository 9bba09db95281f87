"""Hold Jamae under mixed load for so many minutes, with a fault each half minute.

    python -m bench.soak --minutes 60

It runs the test in tests/faults/long_run.py: two workers, PostgreSQL of its own, people on three
channels in five languages. It ends with what was counted, and fails where anything but answers was.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

import pytest

TEST = Path(__file__).resolve().parents[1] / "tests" / "faults" / "long_run.py"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=60)
    os.environ["JAMAE_SOAK_MINUTES"] = str(parser.parse_args().minutes)
    sys.exit(pytest.main([str(TEST), "--numprocesses=0", "--quiet", "--capture=no"]))


if __name__ == "__main__":
    main()
