"""Signed sessions, the limits, and the languages of the web channel, without Rasa and without a server."""

from __future__ import annotations

import pytest

from bot.web_limits import Limit, client_address
from bot.web_phrases import WebPhrases
from bot.web_session import Sessions


def test_a_session_is_read_by_every_process_with_the_same_secret() -> None:
    session = Sessions(b"secret").issue()
    assert Sessions(b"secret").visitor(session) == session.split(".")[0]
    assert Sessions(b"another").visitor(session) is None


def test_no_two_visitors_are_the_same() -> None:
    sessions = Sessions(b"secret")
    assert len({sessions.visitor(sessions.issue()) for _ in range(1000)}) == 1000


def forgeries() -> list[object]:
    mine, theirs = (Sessions(b"secret").issue().split(".") for _ in range(2))
    return [
        f"{mine[0]}.{theirs[1]}",
        f"{mine[0]}.",
        mine[0],
        f"{mine[0]}.{mine[1]}.{mine[1]}",
        f"{mine[0][:-1]}.{mine[1]}",
        f"{mine[0]}.{mine[1]}\n",
        f"{mine[0].swapcase()}.{mine[1]}",
        "가.나",
        "",
        None,
        7,
        ["a"],
    ]


@pytest.mark.parametrize("forged", forgeries(), ids=repr)
def test_a_forged_session_is_nobody(forged: object) -> None:
    assert Sessions(b"secret").visitor(forged) is None


def test_a_bucket_lets_so_many_through_and_tells_how_long_to_wait() -> None:
    now = 0.0
    limit = Limit(6, clock=lambda: now)
    assert [limit.take("a") for _ in range(6)] == [0.0] * 6
    assert limit.take("a") == pytest.approx(10)
    assert limit.take("b") == 0.0
    now = 4.0
    assert limit.take("a") == pytest.approx(6)
    now = 10.0
    assert limit.take("a") == 0.0
    assert limit.take("a") == pytest.approx(10)
    now = 1e6
    assert [limit.take("a") for _ in range(7)][-1] > 0


def test_zero_is_no_limit() -> None:
    assert {Limit(0).take("a") for _ in range(100)} == {0.0}


@pytest.mark.parametrize(
    ("peer", "forwarded", "proxies", "counted"),
    [
        ("203.0.113.7", [], 0, "203.0.113.7"),
        ("203.0.113.7", ["1.1.1.1"], 0, "203.0.113.7"),
        ("10.0.0.1", ["198.51.100.2"], 1, "198.51.100.2"),
        ("10.0.0.1", ["6.6.6.6, 198.51.100.2"], 1, "198.51.100.2"),
        ("10.0.0.1", ["6.6.6.6", "198.51.100.2, 10.0.0.2"], 2, "198.51.100.2"),
        ("10.0.0.1", [], 1, "10.0.0.1"),
        ("10.0.0.1", ["<script>"], 1, "10.0.0.1"),
        ("2001:db8:1:2:3::4", [], 0, "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.7", [], 0, "203.0.113.7"),
    ],
)
def test_the_address_that_is_counted(peer: str, forwarded: list[str], proxies: int, counted: str) -> None:
    assert client_address(peer, forwarded, proxies) == counted


class Known:
    languages = ("en", "ja", "ko", "ru", "zh", "zh-Hant", "fr")

    def has(self, language: str, key: str) -> bool:
        return language != "fr"

    def say(self, language: str, key: str, **arguments: object) -> str:
        return f"{language} {key}"


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("ko", "ko"),
        ("ko-KR", "ko"),
        ("KO", "ko"),
        ("zh", "zh"),
        ("zh-CN", "zh"),
        ("zh-Hans-TW", "zh"),
        ("zh-TW", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("zh-hk", "zh-Hant"),
        ("fr", None),
        ("", None),
        (None, None),
        ("../../etc", None),
    ],
)
def test_the_language_of_a_page(tag: str | None, language: str | None) -> None:
    assert WebPhrases(Known()).language(tag) == language


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("ko-KR,ko;q=0.9,en;q=0.8", "ko"),
        ("fr-FR,fr;q=0.9,ja;q=0.2,ru;q=0.5", "ru"),
        ("fr", "en"),
        ("", "en"),
        ("ko;q=nonsense,ja;q=0.1", "ja"),
    ],
)
def test_the_language_that_a_browser_asks_for(accepted: str, language: str) -> None:
    assert WebPhrases(Known()).negotiate(accepted) == language
