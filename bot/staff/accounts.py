"""Who may use the staff's pages: names with hashes of their passwords, in .jamae/staff.json."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from bot.settings import Settings

SHORTEST = 10
"""Characters of a password."""
LONGEST = 200
NAME = re.compile(r"[\w.-]+(?: [\w.-]+)*")
LONGEST_NAME = 40
COST = {"n": 2**15, "r": 8, "p": 1, "maxmem": 2**26, "dklen": 32}
"""Of scrypt: 32 MB and a twelfth of a second for each password that is tried."""
NOBODY = "00" * 16 + "$" + "00" * 32
"""Compared with where there is no such name, so that a wrong name takes as long as a wrong password."""


@dataclass(frozen=True)
class Accounts:
    """The file of names and hashes; made when the first is added, readable by its owner only."""

    path: Path

    @classmethod
    def of(cls, settings: Settings) -> Accounts:
        return cls(settings.folder / "staff.json")

    def names(self) -> list[str]:
        return sorted(self._read())

    def mark(self, name: str) -> str:
        """What a session is bound to: it changes with every new password, and is empty for unknown names."""
        kept = self._read().get(name)
        return hashlib.sha256(kept.encode()).hexdigest()[:16] if kept else ""

    def set_password(self, name: str, password: str) -> bool:
        """Add somebody, or change a password; whether the name is new. Raises ValueError with a sentence."""
        if not NAME.fullmatch(name) or len(name) > LONGEST_NAME:
            raise ValueError(f"{name!r} cannot be a name: letters, digits, one space between words.")
        if not SHORTEST <= len(password) <= LONGEST:
            raise ValueError(f"A password has {SHORTEST} to {LONGEST} characters.")
        kept = self._read()
        is_new = name not in kept
        self._write({**kept, name: hashed(password, secrets.token_bytes(16))})
        return is_new

    def remove(self, name: str) -> None:
        """Raises ValueError where there is no such name."""
        kept = self._read()
        if name not in kept:
            raise ValueError(f"There is no {name!r} among the staff: {', '.join(sorted(kept)) or 'nobody'}.")
        self._write({each: kept[each] for each in kept if each != name})

    def is_right(self, name: str, password: str) -> bool:
        """Whether this is the password of `name`; takes as long whether there is such a name or not."""
        kept = self._read().get(name)
        told = kept or NOBODY
        salt = bytes.fromhex(told.partition("$")[0])
        matches = hmac.compare_digest(hashed(password[:LONGEST], salt), told)
        return matches and kept is not None

    def _read(self) -> dict[str, str]:
        try:
            read = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except ValueError as error:
            raise ValueError(f"{self.path} cannot be read: {error}.") from error
        return {str(name): str(kept) for name, kept in read.items()}

    def _write(self, kept: dict[str, str]) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.path.with_name(f"{self.path.name}.{secrets.token_hex(4)}")
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(kept, file, ensure_ascii=False, indent=1)
        fresh.replace(self.path)


def hashed(password: str, salt: bytes) -> str:
    """Salt and scrypt hash in hexadecimal, with a dollar sign between."""
    digest = hashlib.scrypt(password.encode("utf-8", "surrogatepass"), salt=salt, **COST)
    return f"{salt.hex()}${digest.hex()}"
