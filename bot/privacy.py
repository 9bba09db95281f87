"""What is done to a visitor's identity and words before anything is stored or logged."""

from __future__ import annotations

import hmac
import os
import re
import secrets
from pathlib import Path

from bot.settings import Settings

# full-width forms, as Korean and Japanese keyboards make them
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_GAP = r"[-‐‑–—.\s]?"
_MASKS = (
    ("[e-mail]", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    # Korean resident registration number: birth date, then seven digits of which the first is 1 to 8
    ("[number]", re.compile(rf"(?<!\d)\d{{6}}{_GAP}[1-8]\d{{6}}(?!\d)")),
    # telephone: international; Korean mobile and land line; anything else of nine digits or more
    ("[phone]", re.compile(r"\+\d(?:[\s().-]{0,2}\d){7,14}(?!\d)")),
    ("[phone]", re.compile(rf"(?<!\d)\(?0\d{{1,2}}\)?{_GAP}\d{{3,4}}{_GAP}\d{{4}}(?!\d)")),
    ("[number]", re.compile(r"(?<!\d)\d(?:[- ]?\d){8,}(?!\d)")),
)


def mask(text: str) -> str:
    """The text without telephone numbers, e-mail addresses and resident registration numbers."""
    text = text.translate(_NARROW)
    for sign, pattern in _MASKS:
        text = pattern.sub(sign, text)
    return text


def pseudonym(conversation: str, key: bytes) -> str:
    """What a conversation is stored under: nobody without the key can tell whose it is, or test a guess."""
    return hmac.digest(key, conversation.encode("utf-8", "surrogatepass"), "sha256").hex()


def conversation_id(channel: str, visitor: str) -> str:
    """The id to give Rasa as `sender_id`: the same visitor name on two channels is two conversations."""
    return f"{channel}:{visitor}"


def secret_key(settings: Settings) -> bytes:
    """JAMAE_SECRET, or the key in .jamae/secret, which is made (readable by its owner only) when it is missing."""
    if settings.secret:
        return settings.secret.encode()
    return _key_in_file(settings.folder / "secret")


def _key_in_file(path: Path) -> bytes:
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        key = path.read_text(encoding="ascii").strip()
        if not key:
            raise RuntimeError(f"{path} is empty; delete it and a new key is made.") from None
        return key.encode()
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(32))
    return path.read_text(encoding="ascii").strip().encode()
