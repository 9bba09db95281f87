"""Reading the environment."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import SECRETS, Settings, environment_for_children, secrets_from_files


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
            "JAMAE_DATABASE_SECONDS": "60.5",
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
    assert settings.uses_postgres and settings.of_store.database_seconds == 60.5


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("JAMAE_PORT", "http"),
        ("JAMAE_RETENTION_DAYS", "-1"),
        ("JAMAE_DATABASE_SECONDS", "0"),
        ("JAMAE_DATABASE_SECONDS", "fast"),
        ("JAMAE_LOG", "x"),
        ("JAMAE_PUBLIC_URL", "http://jamae.example"),
        ("JAMAE_PUBLIC_URL", "jamae.example"),
        ("KAKAO_OPERATOR", "yes"),
        ("JAMAE_TIMEZONE", "Seoul"),
    ],
)
def test_a_value_that_cannot_be_read_is_named(name: str, value: str) -> None:
    with pytest.raises(ValueError, match=f"{name} is '{value}'"):
        Settings.from_environment({name: value})


@pytest.mark.parametrize(
    "url",
    [
        "postgres//jamae:s3cret@host/jamae",
        "postgresql:/jamae:s3cret@host/jamae",
        "mysql://jamae:s3cret@host/jamae",
        "postgresql://jamae:s3cret@host:port/jamae",
        "postgresql://jamae:s3c@ret@host/jamae",
        "s3cret",
    ],
)
def test_a_database_address_that_cannot_be_read_is_not_told(url: str) -> None:
    with pytest.raises(ValueError, match=r"JAMAE_DATABASE_URL cannot be read; it must be like") as told:
        Settings.from_environment({"JAMAE_DATABASE_URL": url})
    assert "s3c" not in str(told.value)
    assert told.value.__context__ is None or "s3c" not in str(told.value.__context__)


def test_what_kakaotalk_needs_is_read() -> None:
    settings = Settings.from_environment(
        {
            "KAKAO_SKILL_KEY": "a key of the city's",
            "KAKAO_BOT_ID": "b",
            "KAKAO_OPERATOR": "1",
            "KAKAO_PERSON_RATE": "0",
            "JAMAE_PUBLIC_URL": "https://jamae.example/",
        }
    )
    assert (settings.kakao_skill_key, settings.kakao_bot_id, settings.kakao_operator) == (
        "a key of the city's",
        "b",
        True,
    )
    assert (settings.kakao_person_rate, settings.public_url) == (0, "https://jamae.example")
    assert "a key of" not in repr(settings)


def test_a_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    environment = {"JAMAE_SECRET": "old"}
    for name in SECRETS:
        (tmp_path / name).write_text(f"postgresql://{name}\n")
        environment[f"{name}_FILE"] = str(tmp_path / name)
    secrets_from_files(environment)
    settings = Settings.from_environment(environment)
    assert settings.secret == "postgresql://JAMAE_SECRET"
    assert settings.telegram_token == "postgresql://TELEGRAM_BOT_TOKEN"
    assert settings.uses_postgres


@pytest.mark.parametrize(("content", "wrong"), [(None, "cannot be read"), ("\n", "is empty")])
def test_a_secret_file_that_holds_none_is_named(tmp_path: Path, content: str | None, wrong: str) -> None:
    file = tmp_path / "secret"
    if content is not None:
        file.write_text(content)
    with pytest.raises(ValueError, match=f"JAMAE_SECRET_FILE is {file}, which {wrong}"):
        secrets_from_files({"JAMAE_SECRET_FILE": str(file)})


@pytest.mark.parametrize(("workers", "url"), [(0, "postgresql://host/db"), (2, None)])
def test_so_many_workers_as_cannot_work_together_are_refused(workers: int, url: str | None) -> None:
    with pytest.raises(ValueError, match="must be 1 or more|need PostgreSQL"):
        Settings(workers=workers, database_url=url).check_workers()
    Settings(workers=2, database_url="postgresql://host/db").check_workers()


def test_a_secret_of_a_file_is_not_handed_to_other_processes(tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text("a long enough secret")
    given = {"JAMAE_SECRET_FILE": str(file), "JAMAE_REST_TOKEN": "given openly", "PATH": "/bin"}
    environment = dict(given)
    secrets_from_files(environment)
    assert environment["JAMAE_SECRET"] == "a long enough secret"
    assert environment_for_children(environment) == given


@pytest.mark.parametrize("name", sorted({*SECRETS} - {"JAMAE_DATABASE_URL"}))
def test_a_secret_that_can_be_guessed_is_refused_and_not_shown(name: str) -> None:
    with pytest.raises(ValueError, match=f"{name} is too short") as refused:
        Settings.from_environment({name: "xyzzy"})
    assert "xyzzy" not in str(refused.value)
    Settings.from_environment({name: "x" * 16})
