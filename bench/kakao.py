"""Measure whether people on KakaoTalk are answered in time when many ask at once, of a real server.

    python -m bench.kakao
    python -m bench.kakao --write

First one person asks, then 20 and 200 at the same moment; each asks again as soon as the answer is there. It
prints, and with --write writes docs/kakao.md as well. What is not answered within the channel's time gets a
sentence instead, which is counted apart, as is what failed.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from actions.text.phrases import Phrases
from bench.harness.bots import ROOT, make_jamae
from bench.harness.client import Client
from bench.harness.processes import PYTHON, free_port, start, stop_when_told
from bench.results.tables import figure, machine, table, write_between_markers

PAGE = ROOT / "docs" / "kakao.md"
PATH = "/webhooks/kakao/webhook"
KEY = "of a bench, not secret"
CHANNELS = "bot.channels.rest.RestInput: {}\nbot.channels.kakao.channel.KakaoInput: {}\n"
PEOPLE = (1, 20, 200)
QUESTIONS = (
    "오카야마와 언제 결연했나요?", "하얼빈은 누가 서명했어요?", "가장 큰 교류도시는 어디예요?",
    "우호도시는 모두 몇 곳인가요?", "웨이하이의 인구를 알려 주세요.", "가와사키와 오카야마를 비교해 줘",
)  # fmt: skip
ALLOWED = 2.0
"""Seconds within which every call is to have its 200 and a sentence."""
UNLIMITED = {"KAKAO_RATE": "1000000", "KAKAO_PERSON_RATE": "1000000"}


@dataclass
class Asked:
    """What so many people got: seconds of each call, and how many were answered or put off."""

    people: int
    times: list[float] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="write the figures into docs/kakao.md")
    arguments = parser.parse_args()
    stop_when_told()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve() / "jamae"
        make_jamae(root)
        text = report(measure(root, PEOPLE))
    print(text)
    if arguments.write:
        write_between_markers("measured", text, PAGE)


def measure(root: Path, people: Sequence[int]) -> list[Asked]:
    """Each number of people in turn, of a server with the trained project in `root`."""
    (root / "credentials.yml").write_text(CHANNELS, encoding="utf-8")
    put_off = put_off_sentences(root)
    port = free_port()
    command = [PYTHON, "-m", "bot.cli", "serve", "--port", str(port)]
    server = start(root, [command], port, QUESTIONS[0], KAKAO_SKILL_KEY=KEY, **UNLIMITED)
    try:
        return [asyncio.run(_asked(port, count, put_off)) for count in people]
    finally:
        server.stop()


def put_off_sentences(root: Path) -> set[str]:
    """What those are told who are asked to wait, or for whom something failed."""
    phrases = Phrases(root / "data")
    return {phrases.say("ko", key) for key in ("messenger-late", "crowded", "unavailable")}


async def _asked(port: int, people: int, put_off: set[str]) -> Asked:
    found = Asked(people)

    async def ask(person: int) -> None:
        for number in range(len(QUESTIONS)):
            words = QUESTIONS[(person + number) % len(QUESTIONS)]
            # Kakao opens a connection for each call
            with closing(Client(port)) as client:
                began = time.perf_counter()
                answer = await client.post(PATH, _call(f"{people}-{person}", words), {"X-Jamae-Key": KEY})
            found.times.append(time.perf_counter() - began)
            found.told["put off" if put_off & set(_texts(answer)) else "answered"] += 1

    await asyncio.gather(*map(ask, range(people)))
    return found


def _call(person: str, words: str) -> dict[str, Any]:
    return {
        "bot": {"id": "bench", "name": "bench"},
        "userRequest": {"utterance": words, "lang": "ko", "user": {"id": person, "type": "botUserKey"}},
    }


def _texts(answer: Any) -> list[str]:
    """The texts of an answer's outputs."""
    outputs = answer["template"]["outputs"]
    return [output["simpleText"]["text"] for output in outputs if "simpleText" in output]


def report(found: Sequence[Asked]) -> str:
    """A row for each number of people."""
    rows = [
        [
            str(asked.people),
            str(len(asked.times)),
            figure(100 * asked.told["answered"] / len(asked.times)),
            figure(median(asked.times), 2),
            figure(max(asked.times), 2),
            figure(100 * sum(each <= ALLOWED for each in asked.times) / len(asked.times)),
        ]
        for asked in found
    ]
    head = ["people at once", "calls", "answered, %", "p50, s", "slowest, s", f"within {ALLOWED:g} s, %"]
    note = f"{machine()}; load of the machine {os.getloadavg()[1]:.1f}; one process, SQLite."
    return f"{note} Calls that are not answered in time get a sentence that says so.\n\n{table(head, rows)}"


if __name__ == "__main__":
    main()
