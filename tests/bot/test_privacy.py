"""Pseudonyms and the key behind them."""

import stat
from pathlib import Path

import pytest

from bot.privacy import conversation_id, pseudonym, secret_key
from bot.settings import Settings


def test_a_pseudonym_says_nothing_and_depends_on_channel_visitor_and_key() -> None:
    rest, web = conversation_id("rest", "hong"), conversation_id("web", "hong")
    names = {pseudonym(rest, b"one"), pseudonym(web, b"one"), pseudonym(rest, b"two")}
    assert len(names) == 3
    assert all(len(name) == 64 and "hong" not in name for name in names)
    assert pseudonym("rest:\ud800", b"one")


def test_the_key_is_made_once_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    first = secret_key(Settings(root=tmp_path))
    assert len(first) == 64
    assert secret_key(Settings(root=tmp_path)) == first
    assert stat.S_IMODE((tmp_path / ".jamae" / "secret").stat().st_mode) == 0o600


def test_a_given_key_is_used_and_no_file_made(tmp_path: Path) -> None:
    assert secret_key(Settings(root=tmp_path, secret="given")) == b"given"
    assert not (tmp_path / ".jamae").exists()


@pytest.mark.parametrize("key", ["", "\n", "k", "a short key"])
def test_a_key_file_without_a_key_that_nobody_guesses_is_told(tmp_path: Path, key: str) -> None:
    (tmp_path / ".jamae").mkdir()
    (tmp_path / ".jamae" / "secret").write_text(key)
    with pytest.raises(RuntimeError, match=r"secret holds no key of 16 characters or more\. Delete it"):
        secret_key(Settings(root=tmp_path))


def test_settings_do_not_show_secrets() -> None:
    shown = repr(Settings(secret="s3cret", rest_token="t0ken", database_url="postgresql://u:pw@h/d"))
    assert not any(secret in shown for secret in ("s3cret", "t0ken", "pw"))
