"""Staff commands say the same in Korean as in English, by file, row and column; what is kept is English."""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from conversation import DATA
from lindal import LINDAL, Data
from sqlalchemy.engine import Engine

from actions.loading import write
from actions.loading.dataset import read_dataset
from actions.loading.load import load, load_command
from actions.loading.versions import changes, version_as_of
from actions.publishing.diff_page import diff_command
from actions.publishing.publish import publish_command, rollback_command, versions_command
from actions.staff.check import check_command, doubts
from actions.staff.language_coverage import phrase_gaps, phrases_of
from actions.store import schema
from actions.text.staff_messages import FOLDER, Sentence, said_by, say
from nlu.yaml_file import read_yaml

ACTIONS = FOLDER.parents[1]
ENGLISH = FOLDER / "en" / "phrases.ftl"


@pytest.fixture(autouse=True)
def few_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write, "place_rows", lambda excluded: [])


# ---- The phrases


def used_phrases() -> Iterator[str]:
    """The keys with which the code makes sentences: all in the first argument, or in a variable of it."""
    for path in ACTIONS.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        variables: dict[str, list[ast.expr]] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                variables.setdefault(node.targets[0].id, []).append(node.value)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Sentence":
                key = node.args[0]
                for each in variables.get(key.id, []) if isinstance(key, ast.Name) else [key]:
                    yield from literals(each)


def literals(expression: ast.expr) -> Iterator[str]:
    if isinstance(expression, ast.IfExp):
        yield from literals(expression.body)
        yield from literals(expression.orelse)
    elif isinstance(expression, ast.Constant) and isinstance(expression.value, str):
        yield expression.value


def test_staff_read_the_same_in_korean_and_english() -> None:
    assert [str(gap) for gap in phrase_gaps(FOLDER, "ko")] == []


def test_every_phrase_that_is_used_is_there_and_every_other_is_part_of_one() -> None:
    used, there = set(used_phrases()), set(phrases_of(ENGLISH))
    assert len(used) > 100
    assert used - there == set()
    parts = set(re.findall(r"\{ (?:PARTICLE\()?([a-z-]+)\b", ENGLISH.read_text("utf-8")))
    assert {key for key in there - used - parts if not key.startswith(("between-", "key-"))} == set()


def test_a_sentence_is_its_english_text_and_can_be_copied() -> None:
    sentence = Sentence("not-a-number", cell="many")
    assert sentence == "'many' is not a number."
    assert say(copy.deepcopy(sentence), "ko") == "'many'는 숫자가 아닙니다."
    assert say("as a library says it", "ko") == "as a library says it"


def test_a_list_is_told_with_what_stands_between_in_the_language() -> None:
    sentence = Sentence("lacks-facts", city="bergen", attributes=("date", "type"))
    assert sentence == "bergen has no date and no type."
    assert say(sentence, "ko") == "bergen에 없는 항목: date, type."


# ---- What is wrong or doubtful

PROBLEMS = [
    ("cities.csv", "CA,ontario", "XX,ontario",
     "cities.csv 2행 country 열: 'XX' 값은 CN과 같은 두 글자 국가 코드가 아닙니다."),
    ("cities.csv", "44.5", "144.5", "cities.csv 2행 latitude 열: 144.5는 -90 ~ 90 범위의 값이 아닙니다."),
    ("cities.csv", "ontario", "manitoba",
     "cities.csv 2행 province 열: 'manitoba'의 이름이 names.csv에 없습니다."),
    ("names.csv", "린달", "", "names.csv 3행 name 열: 비어 있습니다."),
    ("names.csv", "앰버항,alias", "앰버항,preferred",
     "names.csv 6행 status 열: port_amber에는 ko의 preferred 이름 포트앰버가 이미 있습니다."),
    ("names.csv", "status", "state",
     "names.csv 1행: status 열이 없습니다. 있어야 하는 열: subject,key,language,name,status,source."),
    ("facts.csv", "quote\n", "quote\nvellano,date,2001-02-30,,archive,\n",
     "facts.csv 2행 value 열: '2001-02-30'은 달력에 없는 날짜입니다."),
    ("facts.csv", "quote\n", "quote\nvellano,temperature,182.7,,archive,\n",
     "facts.csv 2행 value 열: '182.7'은 temperature 값이 될 수 없습니다. -90 ~ 60 범위여야 합니다."),
    ("facts.csv", "quote\n", "quote\nvellano,temperature,3,kelvin,archive,\n",
     "facts.csv 2행 unit 열: temperature의 단위는 'kelvin'이 아니라 'celsius'입니다."),
    ("facts.csv", "quote\n", "quote\natlantis,type,sister,,archive,\n",
     "facts.csv 2행 city 열: 'atlantis'는 cities.csv에 없습니다."
     + " 쓸 수 있는 값: hoshimura, port_amber, vellano."),
    ("page", "(May 4, 1988)", "(May 34, 1988)",
     "lindal.txt: 10번째 줄을 읽을 수 없습니다. 'May 34, 1988'은 달력에 없는 날짜입니다."),
    ("page", "Temperature-7.5℃ on average\n", "",
     "lindal.txt: 현황표의 Port Amber 행(10번째 줄)에 temperature 줄이 없습니다."),
]  # fmt: skip

DOUBTS = [
    ("page", "-7.5℃", "-75℃",
     "lindal.txt 11번째 줄: port_amber의 temperature 값 -75.0이 -30.0 ~ 40.0 범위를 벗어납니다."),
    ("names.csv", "벨라노,preferred", "벨라노,alias",
     "names.csv 46행 language 열: city vellano의 안내에 쓸 이름이 없습니다(언어: ko)."),
    ("names.csv", "앰버항", "벨라노",
     "names.csv 9행 name 열: “벨라노”는 port_amber의 이름이기도 합니다(6행)."),
    ("facts.csv", "quote\n", "quote\nvellano,population,41000,,archive,\n",
     "facts.csv 2행 value 열: Vellano의 population 값이 서로 다릅니다: facts.csv 2행은 41,000(“41000”); "
     + "현황표 13번째 줄은 35,000(“3.5 Tens of thousands”)."),
    ("page", "OverseasH", "OverseasH",
     "lindal.txt 17번째 줄: Vellano(14번째 줄), Hoshimura(17번째 줄)의 temperature 값이 소수점까지 같습니다"
     + "(“14.25℃ on average”). 한쪽을 잘못 적은 것일 수 있습니다."),
    ("page", "OverseasH", "OverseasH",
     "lindal.txt 1번째 줄: 소개 글의 교류도시는 첫 도시와 “other 3 cities”까지 4곳이고, "
     + "현황표의 도시는 3곳입니다."),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "told"), PROBLEMS)
def test_what_is_wrong_is_told_in_korean_by_row_and_column(
    file: str, old: str, new: str, told: str, data: Data
) -> None:
    data.replace(file, old, new)
    assert told in [say(problem.sentence, "ko") for problem in read_dataset(data.root).problems]


@pytest.mark.parametrize(("file", "old", "new", "told"), DOUBTS)
def test_what_is_doubtful_is_told_in_korean_by_row_and_column(
    file: str, old: str, new: str, told: str, data: Data
) -> None:
    data.replace(file, old, new)
    assert told in [say(doubt.sentence, "ko") for doubt in doubts(read_dataset(data.root))]


def test_a_file_that_is_missing_is_told_in_korean(data: Data) -> None:
    data.file("contact.csv").unlink()
    [problem] = read_dataset(data.root).problems
    folder = data.root / "knowledge"
    assert say(problem.sentence, "ko") == f"contact.csv: {folder} 폴더에서 열 수 없습니다: 파일이 없습니다."


# ---- The commands


def test_check_speaks_korean(data: Data, capsys: pytest.CaptureFixture[str]) -> None:
    data.append("facts.csv", "atlantis,population,5,,archive,")
    assert check_command(data.root, None, "ko") == 1
    told = capsys.readouterr().out.splitlines()
    assert told[:2] == [
        "오류가 있습니다. 고치기 전에는 공개할 수 없습니다.",
        "- facts.csv 2행 city 열: 'atlantis'는 cities.csv에 없습니다."
        + " 쓸 수 있는 값: hoshimura, port_amber, vellano.",
    ]
    assert "확인이 필요합니다. 그대로 공개할 수는 있습니다." in told


def test_load_speaks_korean(
    data: Data, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("JAMAE_DATABASE_URL", f"sqlite:///{tmp_path / 'k.sqlite'}")
    assert load_command(data.root, None, "ko") == 0
    told = capsys.readouterr().out
    assert told.startswith("읽은 자료: 도시 3개, 소개 글의 사실 1개, ")
    assert told.endswith("버전 1이 공개되었습니다(개정 1).\n")
    data.replace("page", "12 Tens of thousands", "many")
    assert load_command(data.root, None, "ko") == 1
    told = capsys.readouterr().out
    assert (
        "다음 오류 때문에 공개하지 않았습니다.\n- lindal.txt: 10번째 줄을 읽을 수 없습니다. '991 Tens" in told
    )


def test_publishing_and_going_back_speak_korean(
    data: Data, engine: Engine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    publish_command(data.root, DATA, engine, author="김민지", note="처음", language="ko")
    told = capsys.readouterr().out
    assert "실행 중인 Jamae는 몇 초 안에 이 자료로 답변합니다.\n이전에 공개된 자료가 없습니다.\n" in told
    data.replace("page", "3.5 Tens", "4.5 Tens")
    change = "- 벨라노, population: 벨라노의 인구는 3.5만 명입니다. -> 벨라노의 인구는 4.5만 명입니다."
    diff_command(data.root, DATA, engine, html=tmp_path / "diff.html", language="ko")
    told = capsys.readouterr().out
    assert change in told and f"웹 브라우저에서 확인하세요: {tmp_path / 'diff.html'}" in told
    publish_command(data.root, DATA, engine, language="ko")
    told = capsys.readouterr().out
    assert change in told and "사실 1건과 이에 따라 함께 바뀌는 답변 " in told
    rollback_command(DATA, engine, version=None, language="ko")
    assert "버전 1이 다시 공개되었습니다. 버전 2는 보관됩니다." in capsys.readouterr().out
    assert changes(engine)[-1].note == "이전 버전으로 되돌림"
    versions_command(engine, language="ko")
    assert "다시 공개 20" in capsys.readouterr().out


def test_findings_are_kept_in_english_whoever_publishes(data: Data, engine: Engine) -> None:
    publish_command(data.root, DATA, engine, language="ko")
    with engine.connect() as connection:
        details = list(connection.execute(sa.select(schema.finding.c.detail)).scalars())
    assert any(detail.startswith("Hoshimura, date: the table says 2011-03-04") for detail in details)
    assert not any(re.search("[가-힣]", detail) for detail in details)


# ---- Errors


def test_an_error_is_told_in_korean(engine: Engine, tmp_path: Path) -> None:
    load(LINDAL, engine)
    with pytest.raises(ValueError, match="There is no version 9") as missing:
        version_as_of(engine, "9")
    assert say(said_by(missing.value), "ko") == "버전 9는 없습니다. `jamae versions`로 목록을 볼 수 있습니다."
    words = tmp_path / "words.yml"
    words.write_text("a: [1\n", "utf-8")
    with pytest.raises(ValueError, match="line 2: did not find") as broken:
        read_yaml(words)
    assert say(said_by(broken.value), "ko").startswith(f"{words} 2번째 줄: YAML 형식에 맞지 않습니다")
    assert say(said_by(OSError("disk full")), "ko") == "disk full"
