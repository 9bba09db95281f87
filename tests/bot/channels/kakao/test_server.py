"""KakaoTalk with real `jamae serve` processes: the toy project, and ours with PostgreSQL that is stopped."""

from __future__ import annotations

import asyncio
import shutil
import signal
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import sqlalchemy as sa
from cluster import BINARIES, WITHOUT_POSTGRESQL, Cluster
from fake_kakao import KEY, Answer, FakeKakao, Person, TooLate, from_bot_test, from_skill_test, picture
from kakao_channel import PHRASES
from served import Jamae
from toy_server import serving

from bot.conversations.database import open_engine
from bot.review import tables
from bot.settings import Settings

CHANNELS = "bot.channels.rest.RestInput: {}\nbot.channels.kakao.channel.KakaoInput: {}\n"
PUBLIC = "https://jamae.example"
LATE = {PHRASES.say(language, "messenger-late") for language in PHRASES.languages}


async def patiently(ask: Callable[[], Awaitable[Answer]]) -> Answer:
    """The answer, asked for again where the machine has too much else to do to give it in time.

    How long an answer takes is measured by bench.kakao; that Kakao gives up and what the channel says
    before that is held by test_conversation.py.
    """
    for _ in range(60):
        with suppress(TooLate):
            answer = await ask()
            if answer.text not in LATE:
                return answer
        await asyncio.sleep(0.2)
    raise TooLate("there was no answer in sixty calls")


async def say(person: Person, words: str) -> Answer:
    return await patiently(lambda: person.say(words))


def kakao_of(url: str) -> FakeKakao:
    return FakeKakao(urlsplit(url).port or 0)


def recorded(root: Path) -> tuple[list[str], int]:
    """What staff can read and what is counted, once two turns are: texts, and how many were answered."""
    engine, until = open_engine(Settings(root=root)), time.monotonic() + 60
    tables.create_tables(engine)
    turns = sa.select(sa.func.sum(tables.day_count.c.count)).where(tables.day_count.c.what == "turn")
    with engine.connect() as connection:
        while (connection.execute(turns).scalar() or 0) < 2 and time.monotonic() < until:
            time.sleep(0.1)
        texts = connection.execute(sa.select(tables.heard_turn.c.text)).scalars().all()
        counted = connection.execute(turns).scalar()
    engine.dispose()
    return sorted(texts), counted


def test_a_conversation_goes_on_after_a_restart_and_is_counted_by_its_channel(
    trained_toy: Path, tmp_path: Path
) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    (root / "credentials.yml").write_text(CHANNELS)

    async def before(kakao: FakeKakao) -> None:
        for test in (from_skill_test(), from_bot_test("하나")):  # of the admin centre: counted nowhere
            assert (await kakao.call(test)).text.startswith("1: ")
        assert (await kakao.person().say("안녕하세요")).text.startswith("1: 안녕하세요")
        assert (await kakao.person().say("둘")).text.startswith("2: 둘")
        assert (await kakao.call(picture())).text == "en messenger-text-only"

    async def after(kakao: FakeKakao) -> None:
        assert (await kakao.call(picture())).text == "en messenger-text-only"
        answer = await kakao.person().say("셋")
        assert answer.text.startswith("3: 셋")
        assert (await kakao.person().press(answer, "more?")).text.startswith("4: more?")

    with serving(root, KAKAO_SKILL_KEY=KEY) as server:
        asyncio.run(before(kakao_of(server.url)))
        counted = [line for line in server.metrics() if line.startswith("jamae_turns_total")]
        assert counted == ['jamae_turns_total{channel="kakao",status="answered",language="en"} 2']
        assert recorded(root) == (["둘", "안녕하세요"], 2)
        server.process.send_signal(signal.SIGKILL)
        server.process.wait()
    with serving(root, KAKAO_SKILL_KEY=KEY) as server:
        asyncio.run(after(kakao_of(server.url)))
        assert KEY not in server.said.read_text()


@pytest.mark.slow
def test_two_workers_answer_a_call_that_comes_to_both_once(
    trained_toy: Path, tmp_path: Path, postgres: object
) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    (root / "credentials.yml").write_text(CHANNELS)
    shared = {
        "JAMAE_DATABASE_URL": str(getattr(postgres, "database_url", "")),
        "JAMAE_SECRET": "shared by two workers",
    }

    async def talk(kakao: FakeKakao) -> None:
        for number in range(1, 6):
            answers = await asyncio.gather(*(kakao.person().say(f"질문 {number}") for _ in range(6)))
            assert {answer.text for answer in answers} == {f"{number}: 질문 {number}"}

    with serving(root, "--workers", "2", KAKAO_SKILL_KEY=KEY, **shared) as server:
        asyncio.run(talk(kakao_of(server.url)))


async def korean(kakao: FakeKakao) -> None:
    person = kakao.person("korean")
    answer = await say(person, "오카야마와 언제 결연했나요?")
    assert "2002년 2월 26일" in answer.text
    (source,) = answer.buttons
    page = await kakao.fetch(source["webLinkUrl"])
    assert (page.status, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert f'id="{urlsplit(source["webLinkUrl"]).fragment}"'.encode() in page.body
    assert "1996" in (await say(person, "가와사키는?")).text
    answer = await say(person, "도움말")
    assert "우호도시를 안내해 드립니다" in answer.text
    privacy = await kakao.fetch(answer.buttons[-1]["webLinkUrl"])
    assert privacy.status == 200 and "카카오도 대화 내용을 보관합니다" in privacy.body.decode()
    answer = await say(person, "교류도시를 지도로 보여줘")
    assert answer.kinds[0] == "basicCard"
    thumbnail = answer.outputs[0]["basicCard"]["thumbnail"]
    for address in (thumbnail["imageUrl"], thumbnail["link"]["web"]):
        assert address.startswith(f"{PUBLIC}/pictures/")
        picture_of_it = await kakao.fetch(address)
        assert (picture_of_it.status, picture_of_it.headers["content-type"]) == (200, "image/png")
        assert picture_of_it.body.startswith(b"\x89PNG")
    lister = kakao.person("lister")
    answer = await say(lister, "모든 교류도시의 인구를 알려줘")
    assert "carousel" in answer.kinds
    assert all(city in answer.text for city in ("하얼빈", "발렌수엘라", "베이커스필드"))
    label, listed = answer.labels[0], answer
    assert (await patiently(lambda: lister.press(listed, label))).text
    answer = await say(person, "담당자와 통화하고 싶어요")
    assert [button["action"] for button in answer.buttons][:2] == ["operator", "phone"]
    assert "listCard" in answer.kinds
    assert "삭제" in (await say(person, "대화 삭제")).text
    assert "2002" not in (await say(person, "누가 서명했어?")).text


async def english(kakao: FakeKakao) -> None:
    person = kakao.person("english")
    answer = await say(person, "When did Bucheon partner with Okayama?")
    assert "26 February 2002" in answer.text
    assert "1996" in (await say(person, "and Kawasaki?")).text
    answer = await say(person, "Show a timeline of all the agreements")
    assert answer.kinds[0] == "basicCard" and "Harbin" in answer.text
    answer = await say(person, "List all partner cities with the date and the signers")
    assert all(city in answer.text for city in ("Harbin", "Valenzuela", "Bakersfield")), answer.text
    told = await patiently(lambda: kakao.call(picture("english")))
    assert told.text.startswith("I can only read text")


async def japanese(kakao: FakeKakao) -> None:
    person = kakao.person("japanese")
    assert "2002" in (await say(person, "岡山市とはいつ提携しましたか？")).text
    assert "1996" in (await say(person, "川崎は？")).text
    answer = await say(person, "人口を棒グラフで比べてください。")
    assert answer.kinds[0] == "basicCard"
    answer = await say(person, "すべての提携都市の人口を教えてください。")
    assert all(city in answer.text for city in ("ハルビン", "バレンズエラ", "ベーカーズフィールド")), (
        answer.text
    )
    assert (await say(person, "ヘルプ")).text


@pytest.mark.slow
def test_the_real_assistant_talks_in_three_languages_and_goes_on_while_postgresql_is_stopped(
    trained: Path, tmp_path: Path
) -> None:
    if not BINARIES:
        pytest.skip(WITHOUT_POSTGRESQL)
    cluster = Cluster()
    server = Jamae(
        Path(shutil.copytree(trained, tmp_path / "project")),
        JAMAE_DATABASE_URL=cluster.url,
        JAMAE_PUBLIC_URL=PUBLIC,
        KAKAO_SKILL_KEY=KEY,
        KAKAO_OPERATOR="1",
        KAKAO_PERSON_RATE="0",
    )
    try:
        server.start()
        kakao = FakeKakao(server.port)
        for talk in (korean, english, japanese):
            asyncio.run(talk(kakao))

        async def ask(words: str) -> str:
            return (await say(kakao.person("faithful"), words)).text

        assert "2002" in asyncio.run(ask("오카야마와 언제 결연했나요?"))
        cluster.stop()
        assert "1996" in asyncio.run(ask("가와사키는?"))
        assert "1995" in asyncio.run(ask("하얼빈과는 언제 결연했나요?"))
        assert "2000" in asyncio.run(ask("그럼 웨이하이는?"))
        cluster.start()
        assert "1996" in asyncio.run(ask("가와사키와는 언제 결연했나요?"))
    finally:
        server.stop()
        cluster.remove()
