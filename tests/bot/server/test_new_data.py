"""A city and an attribute added beside a running `jamae serve` are answered about at once."""

from __future__ import annotations

import json
import shutil
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from command_line import jamae
from served import Jamae

SECONDS = 60

ADDED = {
    "sources.csv": "staff,Records of the international relations team,,",
    "cities.csv": "brightwater,NL,,52.0,4.5,staff",
    "names.csv": """city,brightwater,en,Brightwater,preferred,staff
city,brightwater,ko,브라이트워터,preferred,staff
person,anna_visser,en,Anna Visser,preferred,staff
person,anna_visser,ko,안나 피서르,preferred,staff""",
    "attributes.csv": "area,number,km²",
    "attribute_names.csv": """area,en,name,area
area,en,highest,largest area
area,en,lowest,smallest area
area,ko,name,면적
area,ko,highest,가장 넓은""",
    "facts.csv": """brightwater,date,2020-05-17,,staff,
brightwater,type,friendship,,staff,
brightwater,population,123000,people,staff,
brightwater,temperature,10.5,celsius,staff,
brightwater,country,NL,,staff,
brightwater,features,A port on the river with a large tulip market.,,staff,
brightwater,home_signer,hong_geon_pyo,,staff,
brightwater,partner_signer,anna_visser,,staff,
brightwater,area,88.5,km²,staff,
harbin,area,53068,km²,staff,
okayama,area,790,km²,staff,""",
}

# Every shape of question, for the new city and the new attribute, and what must be in the answer.
QUESTIONS = [
    ("when did Bucheon partner with Brightwater?", "17 May 2020"),
    ("who signed the Brightwater agreement?", "Anna Visser"),
    ("tell me about Brightwater", "tulip market"),
    ("which partners are there in the Netherlands?", "Brightwater"),
    ("which city has a tulip market?", "Brightwater"),
    ("how many partner cities are there?", "eight partner cities"),
    ("which is the newest partner?", "Brightwater"),
    ("is Brightwater bigger than Okayama?", "Brightwater is smaller"),
    ("is Brightwater a friendship city?", "Yes."),
    ("how long have you been partners with Brightwater?", "since 17 May 2020"),
    ("population of brightwter", "123,000"),
    ("브라이트워터는 언제 결연했나요?", "2020년 5월 17일"),
    ("what is the area of Okayama?", "790 km²"),
    ("area of Kawasaki?", "does not give the area for Kawasaki"),
    ("which partner has the largest area?", "Harbin"),
    ("second largest by area", "Okayama"),
    ("compare the area of Harbin and Okayama", "53,068 km²"),
    ("partner cities with an area over 500", "Harbin (area: 53,068 km²) and Okayama"),
    ("list all partners with their area", "88.5 km²"),
    ("total area of all partners", "53,946.5 km²"),
    ("브라이트워터 면적은?", "88.5"),
    ("면적이 가장 넓은 도시는?", "하얼빈"),
]


@pytest.fixture(scope="module")
def ask(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], str]]:
    """A running server to which the city and the attribute were added after it had started."""
    root = Path(shutil.copytree(trained, tmp_path_factory.mktemp("new") / "project"))
    server = Jamae(root)

    def say(message: str) -> str:
        body = json.dumps({"sender": message, "message": message}).encode()
        request = urllib.request.Request(
            f"{server.url}/webhooks/rest/webhook", body, {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=60) as response:
            return "\n".join(reply["text"] for reply in json.loads(response.read()) if "text" in reply)

    try:
        server.start()
        before = say("tell me about Brightwater")
        assert "tulip" not in before, before
        for name, rows in ADDED.items():
            with (root / "data/knowledge" / name).open("a", encoding="utf-8") as file:
                file.write(rows + "\n")
        loaded = jamae(root, "load", toy=False)
        assert loaded.returncode == 0, loaded.stdout + loaded.stderr
        until = time.monotonic() + SECONDS
        while "17 May 2020" not in say("when did you partner with Brightwater?"):
            assert time.monotonic() < until, "the new city is not answered about in time"
            time.sleep(0.2)
        yield say
    finally:
        server.stop()


@pytest.mark.slow
@pytest.mark.parametrize(("question", "expected"), QUESTIONS)
def test_what_was_added_is_answered_without_training(
    ask: Callable[[str], str], question: str, expected: str
) -> None:
    assert expected in ask(question)
