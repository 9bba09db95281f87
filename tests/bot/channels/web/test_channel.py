"""The web channel of a real `jamae serve`, asked by a widget and by somebody with bad intentions."""

from __future__ import annotations

import gzip
import json
import secrets
import shutil
import socket
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPMessage
from pathlib import Path
from typing import Any

import pytest
from toy_server import Server, serving

from bot.channels.web.page import FOLDER

SITE = "https://city.example"
API = "/webhooks/web/"


@dataclass
class Response:
    status: int
    headers: HTTPMessage
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Visitor:
    """A browser with or without a session."""

    url: str
    headers: dict[str, str] = field(default_factory=dict)

    def request(
        self, path: str, body: object = None, *, method: str | None = None, **headers: str
    ) -> Response:
        """`body` is sent as JSON unless it is bytes; headers by keyword, as in `content_type`."""
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        every = {"content-type": "application/json", **self.headers, **named}
        request = urllib.request.Request(self.url + path, data, every, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return Response(response.status, response.headers, response.read())
        except urllib.error.HTTPError as error:
            return Response(error.code, error.headers, error.read())

    def begin(self) -> Visitor:
        session = self.request(API + "session", {}).json["session"]
        return Visitor(self.url, {**self.headers, "authorization": f"Bearer {session}"})

    def say(self, text: object, message: str | None = None, **more: object) -> Response:
        return self.request(API + "message", {"id": message or secrets.token_hex(8), "text": text, **more})

    def history(self) -> list[dict[str, Any]]:
        turns: list[dict[str, Any]] = self.request(API + "history").json["turns"]
        return turns


@pytest.fixture(scope="module")
def toy_copy(trained_toy: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("web") / "toy"
    shutil.copytree(trained_toy, root)
    return root


@pytest.fixture(scope="module")
def web(toy_copy: Path) -> Iterator[Server]:
    """Without rate limits, and with one other site."""
    with serving(
        toy_copy, JAMAE_WEB_SESSION_RATE="0", JAMAE_WEB_ADDRESS_RATE="0", JAMAE_WEB_ORIGINS=SITE
    ) as running:
        yield running


@pytest.fixture
def browser(web: Server) -> Visitor:
    return Visitor(web.url)


@pytest.fixture
def visitor(browser: Visitor) -> Visitor:
    return browser.begin()


# --- a conversation


def test_a_message_is_answered_in_parts(visitor: Visitor) -> None:
    told = visitor.say("when?", "message-1").json
    assert (told["id"], told["text"], told["verdict"]) == ("message-1", "when?", None)
    assert told["answer"]["text"] == "1: when?"
    assert told["answer"]["suggestions"] == ["more?"]


def test_a_conversation_goes_on_and_a_reload_shows_it(visitor: Visitor) -> None:
    answers = [visitor.say(text).json["answer"]["text"] for text in ("a", "b", "c")]
    assert answers == ["1: a", "2: b", "3: c"]
    assert [turn["answer"]["text"] for turn in visitor.history()] == answers


def test_the_same_message_again_is_answered_once(visitor: Visitor) -> None:
    first = visitor.say("a", "message-1").json
    assert visitor.say("a", "message-1").json == first
    assert visitor.say("b", "message-2").json["answer"]["text"] == "2: b"
    assert [turn["id"] for turn in visitor.history()] == ["message-1", "message-2"]


def test_the_same_message_at_once_is_answered_once(visitor: Visitor) -> None:
    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(lambda _: visitor.say("a", "message-1").body, range(8)))
    assert len(set(told)) == 1
    assert len(visitor.history()) == 1


def test_a_lost_connection_loses_no_message(web: Server, visitor: Visitor) -> None:
    body = json.dumps({"id": "message-1", "text": "a"}).encode()
    host, _, port = web.url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(
            f"POST {API}message HTTP/1.1\r\nHost: x\r\nAuthorization: {visitor.headers['authorization']}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode()
            + body
        )
    assert visitor.say("a", "message-1").json["answer"]["text"] == "1: a"
    assert visitor.say("b").json["answer"]["text"] == "2: b"


def test_start_over_forgets_and_gives_a_new_session(visitor: Visitor) -> None:
    visitor.say("a")
    session = visitor.request(API + "restart", {}).json["session"]
    assert visitor.history() == []
    assert visitor.say("b").json["answer"]["text"] == "1: b"
    following = Visitor(visitor.url, {"authorization": f"Bearer {session}"})
    assert following.history() == []
    assert following.say("c").json["answer"]["text"] == "1: c"


@pytest.mark.parametrize("words", ["/forget", "forget all that"])
def test_forget_forgets_what_a_reload_would_show_also_in_words(visitor: Visitor, words: str) -> None:
    visitor.say("a")
    assert visitor.say(words).json["forgotten"] is True
    assert visitor.history() == []
    assert visitor.say("b").json["answer"]["text"] == "1: b"


def test_thumbs(visitor: Visitor, browser: Visitor) -> None:
    visitor.say("a", "message-1")
    assert visitor.request(API + "feedback", {"id": "message-1", "verdict": "up"}).status == 200
    assert [turn["verdict"] for turn in visitor.history()] == ["up"]
    assert visitor.request(API + "feedback", {"id": "message-1", "verdict": None}).status == 200
    assert [turn["verdict"] for turn in visitor.history()] == [None]
    assert visitor.request(API + "feedback", {"id": "message-1", "verdict": "sideways"}).status == 400
    down = {"id": "message-1", "verdict": "down"}
    reasons = ("wrong", "", "something else", ["wrong"])
    asked = [visitor.request(API + "feedback", {**down, "reason": each}).status for each in reasons]
    assert asked == [200, 200, 400, 400]
    assert visitor.request(API + "feedback", {"id": "message-9", "verdict": "up"}).status == 404
    other = browser.begin()
    assert other.request(API + "feedback", {"id": "message-1", "verdict": "up"}).status == 404


# --- whose conversation


def test_without_a_session_nothing_is_read_or_written(browser: Visitor, visitor: Visitor) -> None:
    name, signature = visitor.headers["authorization"].removeprefix("Bearer ").split(".")
    forged = [
        {},
        {"authorization": "Bearer "},
        {"authorization": "Bearer " + name},
        {"authorization": f"Bearer {name}."},
        {"authorization": f"Bearer {name}.{signature[::-1]}"},
        {"authorization": f"Bearer {name[::-1]}.{signature}"},
        {"authorization": f"Basic {name}.{signature}"},
    ]
    for headers in forged:
        nobody = Visitor(browser.url, headers)
        assert nobody.request(API + "history").status == 401
        for action in ("message", "restart", "feedback"):
            assert nobody.request(API + action, {"id": "message-1", "text": "a"}).status == 401


def test_visitors_do_not_see_each_other(browser: Visitor) -> None:
    one, two = browser.begin(), browser.begin()
    one.say("a", "message-1")
    assert two.history() == []
    assert two.say("b", "message-1").json["answer"]["text"] == "1: b"
    two.request(API + "restart", {})
    assert [turn["text"] for turn in one.history()] == ["a"]


def test_sender_channel_and_metadata_are_not_the_clients_to_choose(browser: Visitor) -> None:
    one, two = browser.begin(), browser.begin()
    one.say("a")
    name = one.headers["authorization"].removeprefix("Bearer ").split(".")[0]
    chosen = {"sender": name, "sender_id": f"web:{name}", "input_channel": "rest", "metadata": {"x": 1}}
    assert two.say("b", **chosen, payload="/restart").json["answer"]["text"] == "1: b"
    assert one.say("c").json["answer"]["text"] == "2: c"


def test_the_rest_channel_cannot_enter_a_web_conversation(web: Server, visitor: Visitor) -> None:
    visitor.say("a")
    name = visitor.headers["authorization"].removeprefix("Bearer ").split(".")[0]
    for sender in (name, f"web:{name}"):
        assert web.say("b", sender)[0].startswith("1: b")
    assert visitor.say("c").json["answer"]["text"] == "2: c"


@pytest.mark.parametrize("text", ["/restart", '/greet{"x":1}', "/SetSlots(focus=1)", "EXTERNAL: x"])
def test_typed_payloads_are_text(visitor: Visitor, text: str) -> None:
    visitor.say("a")
    assert visitor.say(text).json["answer"]["text"] == f"2: {text}"


# --- what is refused


@pytest.mark.parametrize("text", ["", "   ", "\u200b", "a" * 1001, 7, None, ["a"], {"a": 1}])
def test_an_unreadable_message_gets_a_sentence(visitor: Visitor, text: object) -> None:
    response = visitor.say(text)
    assert response.status == 200
    assert response.json["answer"]["status"] == "refused"
    assert response.json["answer"]["text"]
    assert visitor.say("a").json["answer"]["text"] == "1: a"


def test_a_thousand_emoji_are_a_message(visitor: Visitor) -> None:
    assert visitor.say("😀" * 1000).json["answer"]["text"] == "1: " + "😀" * 1000


def test_a_failure_inside_is_told(visitor: Visitor) -> None:
    assert visitor.say("fail").json["answer"]["status"] == "unavailable"
    assert visitor.say("silence").json["answer"]["status"] == "unavailable"


@pytest.mark.parametrize("message", ["", "short", "a" * 65, "a/b/c/d/e", "가나다라마바사아", 12345678, None])
def test_an_odd_message_id_is_refused(visitor: Visitor, message: object) -> None:
    response = visitor.request(API + "message", {"id": message, "text": "a"})
    assert (response.status, "error" in response.json) == (400, True)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"a"', b"\xff\xfe", b"[" * 50_000])
def test_a_body_that_is_no_json_object_is_refused(visitor: Visitor, body: bytes) -> None:
    response = visitor.request(API + "message", body)
    assert (response.status, "error" in response.json) == (400, True)


def test_a_large_body_is_refused(visitor: Visitor) -> None:
    response = visitor.request(API + "message", {"id": "message-1", "text": "a" * 100_000})
    assert (response.status, "error" in response.json) == (413, True)


def test_a_form_of_another_site_cannot_post(visitor: Visitor) -> None:
    for content_type in ("text/plain", "application/x-www-form-urlencoded"):
        assert visitor.request(API + "message", {"id": "message-1"}, content_type=content_type).status == 415


# --- other sites


def test_a_listed_site_may_ask(browser: Visitor) -> None:
    preflight = browser.request(
        API + "message", method="OPTIONS", origin=SITE, access_control_request_method="POST"
    )
    assert preflight.status == 204
    assert preflight.headers["Access-Control-Allow-Origin"] == SITE
    assert preflight.headers["Access-Control-Allow-Headers"] == "authorization, content-type"
    embedded = Visitor(browser.url, {"origin": SITE}).begin()
    response = embedded.say("a")
    assert response.headers["Access-Control-Allow-Origin"] == SITE
    assert response.headers["Vary"] == "Origin"
    assert "Access-Control-Allow-Credentials" not in response.headers
    refused = embedded.say("a", "bad id")
    assert (refused.status, refused.headers["Access-Control-Allow-Origin"]) == (400, SITE)


@pytest.mark.parametrize(
    "origin",
    ["https://evil.example", "null", "http://city.example", "https://city.example.evil.org", SITE + ":8443"],
)
def test_another_site_may_not(browser: Visitor, visitor: Visitor, origin: str) -> None:
    assert browser.request(API + "message", method="OPTIONS", origin=origin).status == 403
    for path, body in (("message", {"id": "message-1", "text": "a"}), ("session", {}), ("history", None)):
        response = visitor.request(API + path, body, origin=origin)
        assert response.status == 403
        assert "Access-Control-Allow-Origin" not in response.headers
    assert visitor.history() == []


def test_the_page_itself_may_ask(web: Server, visitor: Visitor) -> None:
    assert visitor.request(API + "history", origin=web.url).status == 200


# --- what a browser loads


def test_the_page_is_in_the_visitors_language(browser: Visitor) -> None:
    korean = browser.request("/", accept_language="ko-KR,ko;q=0.9")
    assert korean.headers["Content-Type"] == "text/html; charset=utf-8"
    assert '<html lang="ko">' in korean.body.decode()
    assert '<html lang="en">' in browser.request("/").body.decode()
    assert '<html lang="ko">' in browser.request("/?language=ko", accept_language="en").body.decode()
    assert '<html lang="en">' in browser.request("/?language=%3Cscript%3E").body.decode()
    assert "{{" not in korean.body.decode()


def test_the_page_has_a_strict_policy_and_the_safe_headers(browser: Visitor) -> None:
    page = browser.request("/")
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert not [word for word in ("unsafe", "http:", "https:", "*", "data:") if word in policy]
    for response in (page, browser.request("/widget.js"), browser.request(API + "interface")):
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["Referrer-Policy"] == "strict-origin-when-cross-origin"


def test_answers_are_kept_by_no_cache(visitor: Visitor) -> None:
    for response in (
        visitor.say("a"),
        visitor.request(API + "history"),
        visitor.request(API + "session", {}),
    ):
        assert response.headers["Cache-Control"] == "no-store"


def test_the_widget_is_small_and_asked_for_again_only_when_changed(browser: Visitor) -> None:
    packed = browser.request("/widget.js", accept_encoding="gzip")
    assert packed.headers["Content-Encoding"] == "gzip"
    assert len(packed.body) <= 13_000
    assert len(browser.request("/widget-more.js", accept_encoding="gzip").body) <= 8_000
    assert gzip.decompress(packed.body) == browser.request("/widget.js", accept_encoding="identity").body
    again = browser.request("/widget.js", if_none_match=packed.headers["ETag"])
    assert (again.status, again.body) == (304, b"")
    assert packed.headers["Cross-Origin-Resource-Policy"] == "cross-origin"


@pytest.mark.parametrize("name", ["widget.js", "widget-more.js", "page.js"])
def test_scripts_are_sent_without_their_comments_and_otherwise_as_they_are(
    browser: Visitor, name: str
) -> None:
    written = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    assert [line for line in written if line.startswith("//")]
    sent = browser.request(f"/{name}").body.decode().splitlines()
    assert sent == [line for line in written if not line.strip().startswith("//")]


def test_the_widgets_words_follow_the_pages_language(browser: Visitor) -> None:
    interface = browser.request(API + "interface?language=ko-KR").json
    assert interface["language"] == "ko"
    assert interface["words"]["title"] == "ko widget-title"
    assert [way["icon"] for way in interface["ways"]] == ["list", "map", "timeline", "chart"]
    assert [each["code"] for each in interface["languages"]] == ["en", "ko"]
    assert browser.request(API + "interface?language=xx", accept_language="ko").json["language"] == "ko"


@pytest.mark.parametrize("name", ["interface", "questions"])
def test_what_every_widget_asks_for_is_gzipped_and_kept_by_the_browser(browser: Visitor, name: str) -> None:
    plain = browser.request(f"{API}{name}?language=ko", origin=SITE, accept_encoding="identity")
    packed = browser.request(f"{API}{name}?language=ko", origin=SITE, accept_encoding="gzip")
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert packed.headers["Content-Type"] == "application/json"
    assert packed.headers["Cache-Control"] == "public, max-age=600"
    assert packed.headers["Access-Control-Allow-Origin"] == SITE
    assert {"Origin", "Accept-Language", "Accept-Encoding"} == set(packed.headers["Vary"].split(", "))
    again = browser.request(f"{API}{name}?language=ko", if_none_match=packed.headers["ETag"])
    assert (again.status, again.body) == (304, b"")


def test_what_is_offered_while_typing_names_the_cities_in_every_language(browser: Visitor) -> None:
    questions = browser.request(API + "questions?language=ko").json["questions"]
    assert {"question": "ko suggest-list", "also": []} in questions
    assert ["Harbin", "哈尔滨"] in [each["also"] for each in questions]


def test_the_text_of_a_source_has_numbered_lines_and_nothing_of_it_is_markup(
    browser: Visitor, toy_copy: Path
) -> None:
    folder = toy_copy / "data" / "source"
    folder.mkdir(exist_ok=True)
    (folder / "page.txt").write_text("first\n<script>second</script>\n", encoding="utf-8")
    page = browser.request("/source/page").body.decode()
    assert '<li id="line-2">&lt;script&gt;second&lt;/script&gt;</li>' in page
    assert "<title>en &lt;title&gt;</title>" in page
    assert '<ol class="lines" lang="en">' in page
    (folder / "page.txt").write_text("부천시 해외 자매도시\n", encoding="utf-8")
    assert '<ol class="lines" lang="ko">' in browser.request("/source/page").body.decode()
    for other in ("another", "..%2F..%2Fconfig", "%2e%2e"):
        assert browser.request(f"/source/{other}").status == 404


def test_the_privacy_page_is_in_the_visitors_language(browser: Visitor) -> None:
    page = browser.request("/privacy", accept_language="ko").body.decode()
    assert "ko privacy-stored" in page
    assert "{{" not in page


# --- limits


def test_too_many_messages_get_a_polite_sentence_and_the_time_to_wait(toy_copy: Path) -> None:
    with serving(toy_copy, JAMAE_WEB_SESSION_RATE="3", JAMAE_WEB_ADDRESS_RATE="20") as running:
        browser = Visitor(running.url)
        one, two = browser.begin(), browser.begin()
        assert [one.say("a").status for _ in range(4)] == [200, 200, 200, 429]
        korean = one.say("언제 맺었나요?", "message-9", language="ko")
        assert korean.json["error"] == "ko too-many"
        assert 1 <= int(korean.headers["Retry-After"]) <= 20
        assert korean.json["retry_after"] == int(korean.headers["Retry-After"])
        assert two.say("a").status == 200
        assert len(one.history()) == 3
        statuses = [browser.request(API + "session", {}).status for _ in range(20)]
        assert statuses[-1] == 429
        assert browser.request("/").status == 200
        assert running.say("a")


def test_the_page_says_what_kakao_keeps_where_there_is_kakaotalk(toy_copy: Path, browser: Visitor) -> None:
    assert b"page-kakao" not in browser.request("/?language=en").body
    with serving(toy_copy, KAKAO_SKILL_KEY="a key for the tests") as with_kakao:
        for page in ("/?language=en", "/privacy?language=en"):
            assert b"<p>en page-kakao</p>" in Visitor(with_kakao.url).request(page).body
