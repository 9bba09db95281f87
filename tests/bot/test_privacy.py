"""Masks, pseudonyms and the key behind them."""

import stat
from pathlib import Path

import pytest

from bot.privacy import conversation_id, mask, pseudonym, secret_key
from bot.settings import Settings

HIDDEN = [
    "010-1234-5678",
    "01012345678",
    "010 1234 5678",
    "010.1234.5678",
    "０１０－１２３４－５６７８",
    "02-320-3000",
    "(032) 320-3000",
    "+82 10-1234-5678",
    "+1 (661) 326-3000",
    "hong@example.com",
    "hong.gil-dong+city@mail.bucheon.go.kr",
    "900101-1234567",
    "9001011234567",
    "900101 2234567",
    "1234-5678-9012-3456",
]


@pytest.mark.parametrize("secret", HIDDEN)
@pytest.mark.parametrize("around", ["{}", "call me at {}, please", "제 번호는 {}입니다", "{}!"])
def test_what_identifies_a_person_is_masked(secret: str, around: str) -> None:
    said = mask(around.format(secret))
    assert secret not in said
    assert not any(part in said for part in ("1234", "3000", "hong", "１２３４"))


KEPT = [
    "population over 9910000?",
    "signed on 2002-02-26",
    "1995년 11월 28일",
    "1995.11.28",
    "991만 명",
    "between 2000 and 2008",
    "18.27 degrees",
    "temperature -1.7",
    "9,910,000",
    "8 cities, 5 countries",
]


@pytest.mark.parametrize("text", KEPT)
def test_dates_and_figures_are_left_alone(text: str) -> None:
    assert mask(text) == text


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


def test_an_empty_key_file_is_told(tmp_path: Path) -> None:
    (tmp_path / ".jamae").mkdir()
    (tmp_path / ".jamae" / "secret").touch()
    with pytest.raises(RuntimeError, match=r"secret is empty; delete it"):
        secret_key(Settings(root=tmp_path))


def test_settings_do_not_show_secrets() -> None:
    shown = repr(Settings(secret="s3cret", rest_token="t0ken", database_url="postgresql://u:pw@h/d"))
    assert not any(secret in shown for secret in ("s3cret", "t0ken", "pw"))
