"""Conversations on KakaoTalk: what persons get for what they do, and what nobody gets without the key."""

from __future__ import annotations

import asyncio
import json
import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from echoing import Rasa
from fake_kakao import (
    BOT,
    FakeKakao,
    TooLate,
    from_bot_test,
    from_friend,
    from_skill_test,
    payload,
    picture,
)
from kakao_channel import PHRASES, play, settings_of
from pipe import Pipe
from sqlalchemy.engine import make_url

from actions.pictures.gallery import shared_gallery
from bot.channels.admission import AdmissionControl
from bot.channels.kakao import answering
from bot.channels.kakao import channel as kakao_module
from bot.channels.rate_limits import RateLimit
from bot.conversations.erasures import erasures_for
from bot.conversations.store import conversation_store_for
from bot.conversations.table import Memory
from bot.erasure import forget
from bot.privacy import conversation_id, pseudonym, secret_key
from bot.settings import Settings
from bot.telemetry.metrics import METRICS

PROMISED = 2.0
"""Seconds until each call is answered. The tests give the channel so much less that a crowded machine does
not break it."""
LONG = " ".join(f"{number}번째 도시의 인구는 100만 명이며 시장이 서명했습니다." for number in range(200))


def counted(name: str = "jamae_turns_total") -> float:
    """Of this channel, whatever was answered."""
    return sum(
        value
        for (series, labels), value in METRICS.counters.items()
        if series == name and ("channel", "kakao") in labels
    )


def test_a_conversation_with_quick_replies(tmp_path: Path) -> None:
    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        person = kakao.person()
        answer = await person.say("오카야마와 언제 결연했나요?")
        assert answer.text == "1번째: 오카야마와 언제 결연했나요?\n\n출처: 부천시 누리집"
        (label,) = answer.labels
        answer = await person.press(answer, label)
        assert answer.text.startswith("2번째: 오카야마와는 누가 서명했나요?")
        assert {turn.sender for turn in rasa.turns} == {"kakao:person"}
        assert {turn.language for turn in rasa.turns} == {"ko"}

    play(tmp_path, scenario)


def test_a_friend_and_somebody_without_an_id_are_answered(tmp_path: Path) -> None:
    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        assert "1번째" in (await kakao.call(from_friend("하얼빈은?"))).text
        nobody = payload("하얼빈은?")
        del nobody["userRequest"]["user"]
        assert "1번째" in (await kakao.call(nobody)).text
        assert "1번째" in (await kakao.call(nobody)).text  # not a conversation that others share

    play(tmp_path, scenario)


@pytest.mark.parametrize("key", [None, "", "another", "a key for the tests.", "열쇠"])
def test_without_the_key_nobody_learns_anything(tmp_path: Path, key: str | None) -> None:
    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        kakao.key = key
        for body in (payload("하얼빈은?"), b"{", b"x" * 300_000):
            response = await kakao.post(body)
            assert (response.status, response.body) == (403, b"")
        assert rasa.turns == []

    play(tmp_path, scenario)


def test_without_a_key_of_the_citys_there_is_no_such_address(tmp_path: Path) -> None:
    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        assert (await kakao.post(payload("하얼빈은?"))).status == 404

    play(tmp_path, scenario, kakao_skill_key=None)


def test_another_bot_is_refused_and_ours_under_development_is_not(tmp_path: Path) -> None:
    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        assert "1번째" in (await kakao.call(payload("하얼빈은?"))).text
        assert "1번째" in (await kakao.call(from_bot_test("하얼빈은?"))).text
        for bot in ({"id": "another"}, None, {}):
            assert (await kakao.post({**payload("하얼빈은?"), "bot": bot})).status == 403

    play(tmp_path, scenario, kakao_bot_id=BOT)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("도움말", "/help"),
        ("대화 삭제", "/forget"),
        ("출처", "/source"),
        ("언어 선택", "/lang"),
        ("Help!", "/help"),
        ("会話を消去", "/forget"),
        ("会話の記録を削除", "/forget"),
        ("删除对话", "/forget"),
        ("удалить разговор", "/forget"),
        ("/help", "/help"),
        ("도움말이 뭐예요?", "도움말이 뭐예요?"),
    ],
)
def test_commands_may_be_words(tmp_path: Path, said: str, asked: str) -> None:
    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        await kakao.person().say(said)
        assert rasa.asked == [asked]

    play(tmp_path, scenario)


def test_a_picture_gets_a_polite_sentence_in_the_persons_language(tmp_path: Path) -> None:
    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        assert (await kakao.call(picture())).text == PHRASES.say("ko", "messenger-text-only")
        await kakao.person().say("Okayama?")
        assert (await kakao.call(picture())).text == PHRASES.say("en", "messenger-text-only")
        assert rasa.asked == ["Okayama?"]

    play(tmp_path, scenario)


@pytest.mark.parametrize("is_drawn", [True, False], ids=["a picture", "none that can be had"])
def test_a_picture_that_kakao_could_not_fetch_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_drawn: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    name = "0123456789abcdef0123"
    pictures = shared_gallery().folder
    pictures.mkdir(parents=True)
    if is_drawn:
        (pictures / f"{name}.png").write_bytes(b"a picture")

    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        rasa.special["지도"] = {"picture": {"url_path": f"/pictures/{name}.svg", "alt": "지도"}}
        answer = await kakao.person().say("지도")
        assert answer.kinds[0] == ("basicCard" if is_drawn else "simpleText")
        assert "1번째: 지도" in answer.text

    play(tmp_path, scenario, public_url="https://jamae.example")


def test_the_language_of_a_person_survives_a_restart(tmp_path: Path) -> None:
    async def before(kakao: FakeKakao, rasa: Rasa) -> None:
        await kakao.person().say("Okayama?")

    async def after(kakao: FakeKakao, rasa: Rasa) -> None:
        await kakao.person().say("2002?")
        await kakao.person("another").say("2002?")
        assert [turn.language for turn in rasa.turns] == ["en", "ko"]

    play(tmp_path, before)
    play(tmp_path, after)


def test_the_language_is_known_from_the_conversation_that_another_process_led(tmp_path: Path) -> None:
    settings = settings_of(tmp_path)

    def key(person: str) -> str:
        return pseudonym(conversation_id("kakao", person), secret_key(settings))

    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        store = conversation_store_for(settings)
        for person, language in (("silent", "ru"), ("person", "ja")):
            await store.write(key(person), Memory({"focus": {"language": language}}, [], time.time()))
        assert (await kakao.call(picture("silent"))).text == PHRASES.say("ru", "messenger-text-only")
        await kakao.person().say("2002?")
        assert rasa.turns[-1].language == "ja"

    play(tmp_path, scenario)


def test_the_language_is_forgotten_with_the_conversation(tmp_path: Path) -> None:
    settings = settings_of(tmp_path)

    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        await kakao.person().say("Okayama?")
        assert forget(settings, "kakao:person")
        erasures_for(settings).look()
        assert (await kakao.call(picture())).text == PHRASES.say("ko", "messenger-text-only")

    play(tmp_path, scenario)


def test_forgetting_one_costs_the_same_however_many_persons_are_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each process hears of each conversation that is forgotten, on any channel."""
    made: list[str] = []

    def noted(conversation: str, key: bytes) -> str:
        made.append(conversation)
        return pseudonym(conversation, key)

    monkeypatch.setattr(answering, "pseudonym", noted)

    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        for number in range(20):
            await kakao.person(f"person {number}").say("Okayama?")
        assert made
        made.clear()
        erasures_for(settings_of(tmp_path)).know("a" * 64, time.time())
        assert not made

    play(tmp_path, scenario)


@pytest.mark.parametrize(
    ("words", "key"),
    [("가" * 1_001, "refusal-too-long"), ("\u200b", "refusal-empty")],
    ids=["1,001 characters", "invisible"],
)
def test_what_is_no_message_gets_a_sentence(tmp_path: Path, words: str, key: str) -> None:
    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        assert (await kakao.call(payload(words))).text == PHRASES.say("ko", key)
        assert rasa.turns == []

    play(tmp_path, scenario)


def test_1000_characters_and_emoji_are_a_message(tmp_path: Path) -> None:
    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        words = "🇰🇷" * 50 + "가" * 900
        assert len(words) == 1_000
        assert words[:100] in (await kakao.person().say(words)).text

    play(tmp_path, scenario)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff", b"x" * 300_000], ids=lambda body: str(len(body)))
def test_what_is_no_call_gets_a_sentence(tmp_path: Path, body: bytes) -> None:
    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        assert (await kakao.call(body)).text
        assert rasa.turns == []

    play(tmp_path, scenario)


def test_other_encodings_are_understood(tmp_path: Path) -> None:
    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        body = json.dumps(payload("하얼빈은?"), ensure_ascii=False).encode("euc-kr")
        assert "하얼빈은?" in (await kakao.call(body, content_type="application/json;charset=EUC-KR")).text
        half = json.dumps(payload("\ud83c 하얼빈은?"))
        assert "하얼빈은?" in (await kakao.call(half.encode())).text

    play(tmp_path, scenario)


def test_the_admin_centres_tests_are_answered_and_told_from_people(tmp_path: Path) -> None:
    flags: list[dict[str, Any]] = []

    async def note(message: Any) -> None:
        flags.append(dict(message.metadata))

    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        before = counted()
        rasa.before = note
        assert "/help" in (await kakao.call(from_skill_test())).text
        assert "하얼빈은?" in (await kakao.call(from_bot_test("하얼빈은?"))).text
        assert (await kakao.call(from_bot_test(" "))).text
        assert all(each["test"] for each in flags)
        assert {turn.sender for turn in rasa.turns} == {"kakao:test:620678", "kakao:test:tester"}
        assert counted() == before
        await kakao.person().say("하얼빈은?")
        assert "test" not in flags[-1]

    play(tmp_path, scenario)


def test_a_failure_inside_gets_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(_message: Any) -> None:
        raise RuntimeError("a secret of the citizen")

    def fail_to_read(*_arguments: object) -> None:
        raise RuntimeError("a secret of the citizen")

    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        rasa.before = fail
        assert (await kakao.person().say("하얼빈은?")).text == PHRASES.say("ko", "unavailable")
        monkeypatch.setattr(kakao_module, "read_call", fail_to_read)
        assert (await kakao.person().say("오카야마는?")).text == PHRASES.say("ko", "unavailable")

    play(tmp_path, scenario)


def test_the_sentence_that_it_takes_longer_goes_out_in_time() -> None:
    assert kakao_module.SECONDS + answering.RECALL_SECONDS + 0.25 < PROMISED


def test_an_answer_that_takes_longer_is_there_for_the_next_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kakao_module, "SECONDS", 0.2)
    goes_on = asyncio.Event()

    async def wait(_message: Any) -> None:
        await goes_on.wait()

    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        before = counted("jamae_late_total")
        rasa.before = wait
        person = kakao.person()
        answer = await person.say("하얼빈은?")
        assert answer.text == PHRASES.say("ko", "messenger-late")
        assert answer.labels == [PHRASES.say("ko", "messenger-again")]
        assert (await person.say("하얼빈은?")).text == PHRASES.say("ko", "messenger-late")
        assert kakao.slowest < PROMISED
        goes_on.set()
        while not rasa.turns:
            await asyncio.sleep(0.01)
        await asyncio.sleep(3.2)  # after which the same words are another call
        rasa.before = None
        answer = await person.press(answer, answer.labels[0])
        assert answer.text.startswith("1번째: 하얼빈은?")
        await asyncio.sleep(3.2)
        assert (await person.say("하얼빈은?")).text.startswith("2번째")
        assert counted("jamae_late_total") == before + 1

    play(tmp_path, scenario)


def test_a_body_that_does_not_arrive_gets_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kakao_module, "SECONDS", 0.2)

    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        answer = await kakao.call_without_its_end(payload("하얼빈은?"))
        assert answer.text == PHRASES.say("ko", "unavailable")
        assert kakao.slowest < PROMISED
        assert "1번째" in (await kakao.person().say("하얼빈은?")).text

    play(tmp_path, scenario)


def test_while_postgresql_says_nothing_there_is_a_sentence_in_time(
    postgres: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kakao_module, "SECONDS", 0.3)
    url = make_url(postgres.database_url)
    with Pipe(url.port or 5432) as pipe:
        through = url.set(host="127.0.0.1", port=pipe.port).render_as_string(hide_password=False)

        async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
            await kakao.person().say("Harbin?")
            pipe.stopped_up = True
            for person, call in (("silent", "하얼빈은?"), ("person", "오카야마는?")):
                assert (await kakao.person(person).say(call)).text
            assert (await kakao.call(picture("nobody known"))).text == PHRASES.say(
                "ko", "messenger-text-only"
            )
            assert kakao.slowest < PROMISED

        play(postgres.root, scenario, database_url=through)


def test_a_call_that_comes_twice_is_answered_once(tmp_path: Path) -> None:
    async def slowly(_message: Any) -> None:
        await asyncio.sleep(0.1)

    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        rasa.before = slowly
        person, other = kakao.person(), kakao.person("other")
        answers = await asyncio.gather(*(each.say("하얼빈은?") for each in (person, person, other)))
        answers.append(await person.say("하얼빈은?"))
        assert [answer.text[:3] for answer in answers] == ["1번째"] * 4
        assert len(rasa.turns) == 2
        assert (await person.say("하얼빈은 ?")).text.startswith("2번째")

    play(tmp_path, scenario)


def test_a_call_that_is_sent_again_later_is_known_by_its_number(tmp_path: Path) -> None:
    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        first = await kakao.call(payload("하얼빈은?"), number="6f1d")
        await asyncio.sleep(3.2)
        assert (await kakao.call(payload("하얼빈은?"), number="6f1d")).text == first.text
        assert (await kakao.call(payload("하얼빈은?"))).text.startswith("2번째")

    play(tmp_path, scenario)


def test_more_brings_the_rest_of_a_long_answer(tmp_path: Path) -> None:
    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        rasa.special["모두"] = {"text": LONG, "source": "", "suggestions": []}
        person = kakao.person()
        answer = await person.say("모두")
        pieces = [answer.text]
        ways = iter(("더 보기", "더 보기", "더"))
        while "더 보기" in answer.labels:
            way = next(ways)
            answer = await person.say(way) if way == "더" else await person.press(answer, way)
            pieces.append(answer.text)
            await asyncio.sleep(3.1)
        assert " ".join(pieces).replace("\n", " ") == LONG
        assert rasa.asked == ["모두"]
        await person.say("더 보여줘")  # which goes on with a list, of which only Rasa knows
        assert rasa.asked == ["모두", "더 보여줘"]

    play(tmp_path, scenario)


def test_whoever_wants_more_too_fast_gets_it_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr(answering, "RateLimit", partial(RateLimit, clock=lambda: now[0]))

    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        rasa.special["모두"] = {"text": LONG, "source": "", "suggestions": []}
        person = kakao.person()
        first = await person.say("모두")
        assert (await person.say("더 보기")).text == PHRASES.say("ko", "too-many", seconds=60)
        now[0] += 60
        await asyncio.sleep(3.1)
        more = await person.say("더 보기")
        assert LONG.startswith(f"{first.text} {more.text}".replace("\n", " "))
        assert rasa.asked == ["모두"]

    play(tmp_path, scenario, kakao_person_rate=1)


def test_whoever_asks_too_fast_is_told_so(tmp_path: Path) -> None:
    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        person = kakao.person()
        answers = [await person.say(f"하얼빈은 {number}?") for number in range(4)]
        assert [answer.text[1:3] for answer in answers[:3]] == ["번째"] * 3
        assert answers[3].text == PHRASES.say("ko", "too-many", seconds=20)
        assert answers[3].quick_replies[0]["messageText"] == "하얼빈은 3?"
        assert "1번째" in (await kakao.person("another").say("하얼빈은?")).text

    play(tmp_path, scenario, kakao_person_rate=3)


def test_when_too_many_ask_all_get_a_sentence(tmp_path: Path) -> None:
    async def slowly(_message: Any) -> None:
        await asyncio.sleep(0.5)

    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        before = counted("jamae_shed_total")
        rasa.before = slowly
        answers = await asyncio.gather(*(kakao.person(str(n)).say("하얼빈은?") for n in range(10)))
        crowded = PHRASES.say("ko", "crowded")
        assert sorted(answer.text == crowded for answer in answers) == [False] * 4 + [True] * 6
        assert counted("jamae_shed_total") == before + 6

    play(tmp_path, scenario, admission=lambda: AdmissionControl(4))


def test_who_is_turned_away_twice_is_counted_once(tmp_path: Path) -> None:
    goes_on = asyncio.Event()

    async def wait(_message: Any) -> None:
        await goes_on.wait()

    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        before = counted("jamae_shed_total")
        rasa.before = wait
        first = asyncio.create_task(kakao.person("first").say("하얼빈은?"))
        await asyncio.sleep(0.2)
        for _ in range(2):
            assert (await kakao.person().say("하얼빈은?")).text == PHRASES.say("ko", "crowded")
        assert counted("jamae_shed_total") == before + 1
        await kakao.person().say("오카야마는?")
        assert counted("jamae_shed_total") == before + 2
        goes_on.set()
        await first

    play(tmp_path, scenario, admission=lambda: AdmissionControl(1))


def test_a_call_that_comes_again_while_too_many_ask_is_answered_the_same(tmp_path: Path) -> None:
    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        first = await kakao.person().say("하얼빈은?")
        before = counted("jamae_shed_total")
        assert (await kakao.person().say("하얼빈은?")).text == first.text
        assert (await kakao.person().say("오카야마는?")).text == PHRASES.say("ko", "crowded")
        assert (rasa.asked, counted("jamae_shed_total")) == (["하얼빈은?"], before + 1)

    play(tmp_path, scenario, kakao_rate=1)


def test_the_limit_for_all_holds_for_pictures_too(tmp_path: Path) -> None:
    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        told = [(await kakao.call(picture(str(number)))).text for number in range(3)]
        assert told == [PHRASES.say("ko", key) for key in ("messenger-text-only", "crowded", "crowded")]

    play(tmp_path, scenario, kakao_rate=1)


def test_a_limit_for_all_holds_whoever_calls(tmp_path: Path) -> None:
    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        for number in range(5):
            await kakao.person(str(number)).say("하얼빈은?")
        assert len(rasa.turns) == 3

    play(tmp_path, scenario, kakao_rate=3)


def test_200_people_at_once_are_answered_in_the_order_in_which_each_wrote(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long a crowded machine takes for them: docs/kakao.md has the time on one that is not."""
    monkeypatch.setattr(kakao_module, "SECONDS", 120)
    monkeypatch.setattr("fake_kakao.SECONDS", 120)

    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        async def talk(name: str) -> None:
            person = kakao.person(name)
            for number in range(1, 4):
                answer = await person.say(f"{number}번 질문")
                assert answer.text.startswith(f"{number}번째: {number}번 질문")

        await asyncio.gather(*(talk(f"person {number}") for number in range(200)))
        assert len(rasa.turns) == 600

    play(tmp_path, scenario)


def test_what_one_person_sends_in_a_burst_is_asked_in_order(tmp_path: Path) -> None:
    async def slowly_at_first(message: Any) -> None:
        await asyncio.sleep(0.2 if message.text == "질문 0" else 0)

    async def scenario(kakao: FakeKakao, rasa: Rasa) -> None:
        rasa.before = slowly_at_first
        person, answers = kakao.person(), []
        for number in range(5):
            answers.append(asyncio.create_task(person.say(f"질문 {number}")))
            await asyncio.sleep(0.02)
        await asyncio.gather(*answers)
        assert rasa.asked == [f"질문 {number}" for number in range(5)]

    play(tmp_path, scenario)


def test_kakao_gives_up_after_five_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    """That is, the stand-in does."""
    monkeypatch.setattr("fake_kakao.SECONDS", 0.2)

    async def whole() -> None:
        server = await asyncio.start_server(lambda _reader, _writer: asyncio.sleep(5), "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(TooLate):
            await FakeKakao(port).person().say("하얼빈은?")
        server.close()

    asyncio.run(whole())
