"""What the drawing process gets of the environment."""

from __future__ import annotations

import pytest

from actions.pictures.worker import _without_settings
from bot.settings import SECRETS


def test_no_secret_of_ours_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SECRETS:
        monkeypatch.setenv(name, "secret")
        monkeypatch.setenv(f"{name}_FILE", "/run/secret")
    assert "secret" not in _without_settings().values()
    assert "PATH" in _without_settings()
