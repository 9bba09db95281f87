"""Known vulnerabilities of the locked packages, from a checkout of PyPI's advisory database, without network.

    git clone https://github.com/pypa/advisory-database
    uv run python -m bench.audit advisory-database

docs/security.md says of each what it means here.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli
import yaml
from packaging.version import Version

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Vulnerability:
    """`fixed` is empty where no version without it is known."""

    package: str
    version: str
    names: tuple[str, ...]
    fixed: tuple[str, ...]
    summary: str


def locked_packages(lock: Path) -> dict[str, str]:
    """Version by name, for every package of uv.lock."""
    packages = tomli.loads(lock.read_text(encoding="utf-8"))["package"]
    return {package["name"]: package["version"] for package in packages if "version" in package}


def known(package: str, version: str, database: Path) -> Iterator[Vulnerability]:
    """What the database's file on this package says of this version."""
    for file in sorted((database / "vulns" / package).glob("*.yaml")):
        advisory = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        for affected in () if advisory.get("withdrawn") else advisory["affected"]:
            if re.sub(r"[-_.]+", "-", affected["package"]["name"].lower()) == package and _is_affected(
                version, affected
            ):
                yield Vulnerability(
                    package,
                    version,
                    (advisory["id"], *advisory.get("aliases", ())),
                    tuple(sorted(_events(affected, "fixed"), key=Version)),
                    str(advisory.get("summary") or advisory.get("details", "")).strip().partition("\n")[0],
                )


def _is_affected(version: str, affected: dict[str, Any]) -> bool:
    """As the OSV schema says: the version is listed, or between an introduction and the next fix."""
    if version in affected.get("versions", ()):
        return True
    here = Version(version)
    for events in (r["events"] for r in affected.get("ranges", ()) if r["type"] == "ECOSYSTEM"):
        inside = False
        for event in events:
            if "introduced" in event and here >= Version(event["introduced"]):
                inside = True
            if "fixed" in event and here >= Version(event["fixed"]):
                inside = False
            if "last_affected" in event and here > Version(event["last_affected"]):
                inside = False
        if inside:
            return True
    return False


def _events(affected: dict[str, Any], name: str) -> set[str]:
    return {
        e[name]
        for r in affected.get("ranges", ())
        if r["type"] == "ECOSYSTEM"
        for e in r["events"]
        if name in e
    }


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("database", type=Path)
    database = parser.parse_args().database
    if not (database / "vulns").is_dir():
        parser.error(f"{database} is no checkout of the advisory database: it has no folder vulns.")
    packages = locked_packages(ROOT / "uv.lock")
    print(f"{len(packages)} packages")
    for package, version in packages.items():
        for found in known(package, version, database):
            fixed = f"fixed in {' or '.join(found.fixed)}" if found.fixed else "no fix"
            print(f"{package} {version}: {', '.join(found.names)}; {fixed}. {found.summary[:150]}")


if __name__ == "__main__":
    main()
