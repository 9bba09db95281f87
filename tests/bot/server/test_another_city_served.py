"""A made-up city from `jamae new` on: a partner added, served, asked, changed and rolled back."""

from __future__ import annotations

import json
import re
import shutil
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from command_line import jamae
from served import Jamae

pytestmark = pytest.mark.slow

SECONDS = 60
FIRST_CITY = re.compile("bucheon|부천|富川|プチョン|пучхон", re.IGNORECASE)
HOME = {
    "en": "Graufurt",
    "ko": "그라우푸르트",
    "ja": "グラウフルト",
    "zh": "格劳福特",
    "zh-Hant": "格勞福特",
    "ru": "Грауфурт",
}
PARTNER = {
    "en": "Oakmere", "ko": "오크미어", "ja": "オークミア", "zh": "奥克米尔", "zh-Hant": "奧克米爾",
    "ru": "Окмир",
}  # fmt: skip
PLACE = ("--country=DE", "--latitude=50.1", "--longitude=8.7")
FACTS = ("date,2020-05-17", "type,friendship", "country,NL", "population,123000", "temperature,10.5")

# One question of each sort in each language; what must be in the answer.
QUESTIONS = [
    (
        "When did Graufurt partner with Oakmere?",
        "Graufurt and Oakmere became friendship cities on 17 May 2020.",
    ),
    ("How many partner cities are there?", "Graufurt has one partner city abroad"),
    ("Is Osaka a sister city?", "not among Graufurt’s partner cities"),
    ("Who are you?", "Graufurt City"),
    ("Hello!", "Graufurt City"),
    ("How do I pay my taxes?", "555-0100"),
    ("asdf qwerty", "Graufurt"),
    ("Where do you know that from?", "Graufurt City’s records"),
    ("그라우푸르트시는 오크미어와 언제 결연했나요?", "그라우푸르트시는 2020년 5월 17일"),
    ("누구세요?", "그라우푸르트시"),
    ("오크미어를 소개해 줘", "그라우푸르트시의 우호도시"),
    ("オークミアといつ提携しましたか", "グラウフルト市とオークミア市は、2020年5月17日"),
    ("あなたは誰ですか", "グラウフルト市"),
    ("奥克米尔是什么时候结好的？", "格劳福特市与奥克米尔市"),
    ("你是谁？", "格劳福特市"),
    ("Когда заключено соглашение с городом Окмир?", "Грауфурт и Окмир"),
    ("Кто ты?", "Грауфурт"),
]


@dataclass(frozen=True)
class City:
    """A made-up city's data folder, and `jamae serve` on it."""

    root: Path
    folder: Path
    url: str
    ask: Callable[[str], str]

    def run(self, *arguments: str) -> str:
        done = jamae(self.root, *arguments, toy=False, JAMAE_DATA=str(self.folder))
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def wait_for(self, question: str, told: str) -> None:
        until = time.monotonic() + SECONDS
        while told not in self.ask(question):
            assert time.monotonic() < until, self.ask(question)
            time.sleep(0.2)


@pytest.fixture(scope="module")
def city(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[City]:
    root = Path(shutil.copytree(trained, tmp_path_factory.mktemp("another") / "project"))
    folder = tmp_path_factory.mktemp("cities") / "graufurt"
    named = [f"--home={language}={name}" for language, name in HOME.items()]
    offices = [f"--office={language}=Town Hall" for language in HOME]
    made = jamae(root, "new", str(folder), *named, *offices, "--telephone=555-0100", *PLACE, toy=False)
    assert made.returncode == 0, made.stderr
    knowledge = folder / "knowledge"
    with (knowledge / "cities.csv").open("a", encoding="utf-8") as file:
        file.write("oakmere,NL,,52.0,4.5,city_records\n")
    with (knowledge / "names.csv").open("a", encoding="utf-8") as file:
        file.writelines(
            f"city,oakmere,{code},{name},preferred,city_records\n" for code, name in PARTNER.items()
        )
    with (knowledge / "facts.csv").open("a", encoding="utf-8") as file:
        file.writelines(f"oakmere,{fact},,city_records,\n" for fact in FACTS)
    server = Jamae(root, JAMAE_DATA=str(folder))
    try:
        server.start()
        yield City(root, folder, server.url, lambda message: _say(server.url, message))
    finally:
        server.stop()
        shutil.rmtree(folder / ".jamae", ignore_errors=True)


def _say(url: str, message: str) -> str:
    body = json.dumps({"sender": message, "message": message}).encode()
    request = urllib.request.Request(
        f"{url}/webhooks/rest/webhook", body, {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=60) as response:
        return "\n".join(reply["text"] for reply in json.loads(response.read()))


def test_nothing_is_wrong_or_doubtful_with_one_partner(city: City) -> None:
    assert "Wrong" not in (told := city.run("check")) and "Doubtful" not in told


@pytest.mark.parametrize(("question", "expected"), QUESTIONS)
def test_it_answers_for_its_own_city(question: str, expected: str, city: City) -> None:
    told = city.ask(question)
    assert expected in told
    assert not FIRST_CITY.search(told)


@pytest.mark.parametrize("language", HOME)
def test_its_web_page_and_chat_are_its_own(language: str, city: City) -> None:
    for path in (f"/?language={language}", f"/webhooks/web/interface?language={language}"):
        try:
            with urllib.request.urlopen(city.url + path, timeout=60) as response:
                text = response.read().decode()
        except urllib.error.HTTPError as error:
            raise AssertionError(f"{path}: {error}") from error
        assert HOME[language] in text and not FIRST_CITY.search(text)


def test_a_running_server_tells_what_is_published_and_rolled_back(city: City) -> None:
    facts = city.folder / "knowledge" / "facts.csv"
    before = facts.read_text("utf-8")
    question, old, new = "population of Oakmere", "123,000", "130,000"
    assert old in city.ask(question)
    facts.write_text(before.replace("123000", "130000"), "utf-8")
    assert "Oakmere, population: Oakmere has 123,000 people. -> Oakmere has 130,000 people." in city.run(
        "diff"
    )
    assert (city.folder / ".jamae" / "diff.html").exists()
    assert old in city.ask(question)
    assert "Version 2 is live" in city.run("publish", "--by", "kim", "--note", "census")
    city.wait_for(question, new)
    assert "Version 1 is live again" in city.run("rollback")
    city.wait_for(question, old)
    assert new in city.run("ask", "--as-of", "2", question)
    facts.write_text(before, "utf-8")
