"""Signed sessions, the limits, and the languages of the web channel, without Rasa and without a server."""

from __future__ import annotations

import pytest

from bot.channels.rate_limits import RateLimit, client_address
from bot.channels.web.session import Sessions
from bot.messages.phrases import WebPhrases


def test_a_session_is_read_by_every_process_with_the_same_secret() -> None:
    session = Sessions(b"secret").issue()
    assert Sessions(b"secret").visitor(session) == session.split(".")[0]
    assert Sessions(b"another").visitor(session) is None


def test_a_session_ends() -> None:
    now = 1_800_000_000.0
    sessions = Sessions(b"secret", days=60, clock=lambda: now)
    session = sessions.issue()
    now += 60 * 86_400 - 1
    assert sessions.visitor(session)
    now += 1
    assert sessions.visitor(session) is None


def test_no_two_visitors_are_the_same() -> None:
    sessions = Sessions(b"secret")
    assert len({sessions.visitor(sessions.issue()) for _ in range(1000)}) == 1000


MINE, THEIRS = (Sessions(b"secret").issue().split(".") for _ in range(2))
FORGERIES: dict[str, object] = {
    "another's signature": f"{MINE[0]}.{THEIRS[1]}",
    "an empty signature": f"{MINE[0]}.",
    "no signature": MINE[0],
    "two signatures": f"{MINE[0]}.{MINE[1]}.{MINE[1]}",
    "a letter less": f"{MINE[0][:-1]}.{MINE[1]}",
    "a line more": f"{MINE[0]}.{MINE[1]}\n",
    "another case": f"{MINE[0].swapcase()}.{MINE[1]}",
    "another script": "가.나",
    "nothing": "",
    "null": None,
    "a number": 7,
    "a list": ["a"],
}


@pytest.mark.parametrize("forged", FORGERIES.values(), ids=FORGERIES)
def test_a_forged_session_is_nobody(forged: object) -> None:
    assert Sessions(b"secret").visitor(forged) is None


def test_a_bucket_lets_so_many_through_and_tells_how_long_to_wait() -> None:
    now = 0.0
    limit = RateLimit(6, clock=lambda: now)
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
    assert {RateLimit(0).take("a") for _ in range(100)} == {0.0}


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
    revision = 1

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
