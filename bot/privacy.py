"""Pseudonyms: a conversation is stored under a keyed hash of its id."""

from __future__ import annotations

import hmac
import os
import secrets
from pathlib import Path

from bot.settings import SHORTEST_SECRET, Settings


def pseudonym(conversation: str, key: bytes) -> str:
    """The hash that a conversation is stored under.

    Without the key nobody can tell whose it is, or test a guess.
    """
    return hmac.digest(key, conversation.encode("utf-8", "surrogatepass"), "sha256").hex()


def conversation_id(channel: str, visitor: str) -> str:
    """The id to give Rasa as `sender_id`: the same visitor name on two channels is two conversations."""
    return f"{channel}:{visitor}"


def secret_key(settings: Settings) -> bytes:
    """JAMAE_SECRET, else the key in .jamae/secret, which is made if missing, readable by its owner only."""
    if settings.secret:
        return settings.secret.encode()
    return _key_in_file(settings.folder / "secret")


def _key_in_file(path: Path) -> bytes:
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        key = path.read_text(encoding="ascii").strip()
        if len(key) < SHORTEST_SECRET:
            raise RuntimeError(
                f"{path} holds no key of {SHORTEST_SECRET} characters or more. Delete it, and a new one"
                " is made; conversations that were kept with this one are then not found any more."
            ) from None
        return key.encode()
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(32))
    return path.read_text(encoding="ascii").strip().encode()
