"""Makes the changes of bot/rasa/patches.py, once, in the version of Rasa that they were written for.

`jamae` does so before anything else of Rasa runs; the stock `rasa` commands when they load one of our
channels, so that a typed payload is text everywhere.
"""

from __future__ import annotations

from importlib.metadata import version

RASA_VERSION = "3.6.21"

_applied = False


def apply_patches() -> None:
    """Raises RuntimeError with another Rasa than the changes were written for."""
    global _applied
    if _applied:
        return
    if version("rasa") != RASA_VERSION:
        raise RuntimeError(
            f"bot/rasa/patches.py was written for Rasa {RASA_VERSION}, and this is {version('rasa')}. "
            "Read each change there against the new version, then set RASA_VERSION."
        )
    from bot.rasa.patches import CHANGES  # Rasa: 3.7 s, and what another version of it may not have

    for change in CHANGES:
        change.make()
    _applied = True
