"""Lists the licence of each library that Jamae runs with, those that are not permissive first.

    uv run python docs/licences.py

What is listed is what is installed of what `jamae` needs, and what that needs in turn; tests and
documentation need more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PERMISSIVE = re.compile(
    r"(new |3-clause |modified )?bsd( license)?([ -][0-4]-clause)?|0bsd"
    r"|apache([ -]2\.0| license.*| software license| 2\.0)?"
    r"|mit( license|-cmu|-0)?|the mit license.*|isc( license.*)?"
    r"|psf(-2\.0)?|python software foundation license|tcl|hpnd|zlib",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Library:
    name: str
    version: str
    licence: str
    """As the library itself states it; empty where it states none."""

    @property
    def permissive(self) -> bool:
        """Whether it asks for no more than that its notice is kept. Of a choice (OR), one suffices."""
        choices = re.split(r"\s+OR\s+", self.licence.strip("()"))
        return any(
            all(PERMISSIVE.fullmatch(part.strip("() ")) for part in re.split(r"\s+AND\s+|;", choice))
            for choice in choices
        )


def licence_of(found: Distribution) -> str:
    """The SPDX expression, else what the classifiers say, else the first line of the field."""
    metadata = found.metadata
    classified = [
        each.split(" :: ")[-1] for each in metadata.get_all("Classifier") or [] if "License ::" in each
    ]
    stated = [
        metadata.get("License-Expression"),
        "; ".join(each for each in classified if each != "OSI Approved"),
        (metadata.get("License") or "").partition("\n")[0],
    ]
    return next((each.strip() for each in stated if each and each.strip() != "UNKNOWN"), "")


def needed(found: Distribution, extras: Iterable[str] = ("",)) -> Iterator[tuple[str, frozenset[str]]]:
    """What a library needs on this machine: names, and which of their extras."""
    for line in found.requires or ():
        requirement = Requirement(line)
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in extras):
            yield canonicalize_name(requirement.name), frozenset(requirement.extras)


def libraries(root: str = "jamae") -> list[Library]:
    """All that `root` needs, by name; what is not for this machine is left out."""
    seen: dict[str, Library] = {}
    asked: set[tuple[str, frozenset[str]]] = set()
    waiting = [(root, frozenset[str]())]
    while waiting:
        name, extras = waiting.pop()
        if (name, extras) in asked:
            continue
        asked.add((name, extras))
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        seen[name] = Library(name, found.version, licence_of(found))
        waiting += needed(found, extras or ("",))
    return sorted((each for name, each in seen.items() if name != root), key=lambda each: each.name)


def main() -> None:
    found = libraries()
    demanding = [each for each in found if not each.permissive]
    print(f"{len(found)} libraries; {len(demanding)} of them are not under a permissive licence:")
    for each in demanding:
        print(f"  {each.name} {each.version}: {each.licence or 'states none'}")
    print("The others:")
    for each in found:
        if each.permissive:
            print(f"  {each.name} {each.version}: {each.licence}")


if __name__ == "__main__":
    main()
