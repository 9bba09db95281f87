"""Reading the environment."""

from pathlib import Path

import pytest

from bot.settings import Settings


def test_without_variables_all_is_as_the_documentation_says() -> None:
    settings = Settings.from_environment({})
    assert (settings.host, settings.port, settings.retention_days, settings.log) == (
        "127.0.0.1",
        5005,
        30,
        "",
    )
    assert settings.rest_token is None
    assert not settings.uses_postgres


def test_variables_are_read() -> None:
    settings = Settings.from_environment(
        {
            "JAMAE_ROOT": "/srv/jamae",
            "JAMAE_PORT": "80",
            "JAMAE_DATABASE_URL": "postgres://host/db",
            "JAMAE_RETENTION_DAYS": "0",
            "JAMAE_LOG": "json",
            "JAMAE_REST_TOKEN": "  ",
        }
    )
    assert settings.folder == Path("/srv/jamae/.jamae")
    assert (settings.port, settings.retention_days, settings.log, settings.rest_token) == (
        80,
        0,
        "json",
        None,
    )
    assert settings.uses_postgres


@pytest.mark.parametrize(
    ("name", "value"), [("JAMAE_PORT", "http"), ("JAMAE_RETENTION_DAYS", "-1"), ("JAMAE_LOG", "x")]
)
def test_a_value_that_cannot_be_read_is_named(name: str, value: str) -> None:
    with pytest.raises(ValueError, match=f"{name} is '{value}'"):
        Settings.from_environment({name: value})
