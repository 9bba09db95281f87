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
    parser.add_argument(
        "--seed", type=int, default=0, help="of who says what, and of the order of the faults"
    )
    parser.add_argument("--fault-seconds", type=float, default=30, help="from one fault to the next")
    arguments = parser.parse_args()
    os.environ["JAMAE_SOAK_MINUTES"] = str(arguments.minutes)
    os.environ["JAMAE_SOAK_SEED"] = str(arguments.seed)
    os.environ["JAMAE_SOAK_FAULT_SECONDS"] = str(arguments.fault_seconds)
    # without pytest's own limit of a quarter of an hour
    sys.exit(pytest.main([str(TEST), "--numprocesses=0", "--timeout=0", "--quiet", "--capture=no"]))


if __name__ == "__main__":
    main()
