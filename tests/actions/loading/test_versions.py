"""Publishing, rolling back and reproducing what was: in SQLite and in PostgreSQL."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa
from conversation import DATA
from lindal import Data
from sqlalchemy.engine import Engine

from actions.knowledge import Knowledge
from actions.loading import write
from actions.loading.dataset import read_dataset
from actions.loading.load import load, make_ready
from actions.loading.snapshot import pack, snapshot_of, unpack
from actions.loading.versions import changes, live, read_snapshot, version_as_of, versions, write_files
from actions.loading.write import Overtaken, memory_engine, restore
from actions.publishing.answer_diff import approval_code, differences
from actions.publishing.diff_page import diff_command
from actions.publishing.publish import publish_command, rollback_command, versions_command
from actions.questions.notation import parse
from actions.questions.state import DialogueState
from actions.respond import answer_questions
from actions.store import schema
from actions.store.store import Store
from actions.text.phrases import Phrases, Speech


@pytest.fixture(autouse=True)
def few_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write, "place_rows", lambda excluded: [])


def grow(data: Data, number: str) -> None:
    """Another population for Vellano."""
    text = data.page.read_text("utf-8")
    before = text.split("(丘町)Population")[1].split(" ")[0]
    data.page.write_text(text.replace(f"(丘町)Population{before} ", f"(丘町)Population{number} "), "utf-8")


def population(knowledge: Knowledge) -> str:
    with knowledge.view() as view:
        return answer_questions(
            parse("fact(vellano, population)"), DialogueState(), view, Speech(Phrases(DATA), "en")
        ).reply.text


def publish(data: Data, engine: Engine, **options: str | bool) -> int:
    return publish_command(data.root, DATA, engine, **options)  # type: ignore[arg-type]


def test_every_version_is_kept_with_who_and_why_and_can_be_live_again(
    data: Data, engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    assert publish(data, engine, author="kim", note="first") == 0
    knowledge = Knowledge(Store(engine), DATA)
    assert population(knowledge) == "Vellano has 35,000 people."
    grow(data, "4.5")
    assert publish(data, engine, author="lee", note="census of 2025") == 0
    assert (
        "Vellano, population: Vellano has 35,000 people. -> Vellano has 45,000 people."
        in capsys.readouterr().out
    )
    assert population(knowledge) == "Vellano has 45,000 people."
    assert rollback_command(DATA, engine, version=None, author="park") == 0
    assert population(knowledge) == "Vellano has 35,000 people."
    assert [(each.number, each.author, each.note) for each in versions(engine)] == [
        (1, "kim", "first"),
        (2, "lee", "census of 2025"),
    ]
    assert [(each.version, each.author) for each in changes(engine)] == [(1, "kim"), (2, "lee"), (1, "park")]
    assert len({each.hash for each in versions(engine)}) == 2
    capsys.readouterr()
    assert versions_command(engine) == 0
    told = capsys.readouterr().out
    assert told.startswith("*   1") and "census of 2025" in told


def test_a_start_after_a_rollback_does_not_load_the_newer_files(data: Data, engine: Engine) -> None:
    load(data.root, engine)
    grow(data, "4.5")
    load(data.root, engine)
    rollback_command(DATA, engine, version=1)
    make_ready(data.root, engine)
    assert live(engine).version == 1
    assert population(Knowledge(Store(engine), DATA)) == "Vellano has 35,000 people."


def test_an_older_jamaes_tables_are_made_anew_from_the_live_version_not_from_the_files(
    data: Data, engine: Engine
) -> None:
    load(data.root, engine)
    grow(data, "4.5")
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE finding")
        connection.exec_driver_sql("CREATE TABLE finding (id INTEGER PRIMARY KEY, kind VARCHAR)")
    make_ready(data.root, engine)
    assert population(Knowledge(Store(engine), DATA)) == "Vellano has 35,000 people."
    assert [each.version for each in changes(engine)] == [1, 1]


def test_any_version_answers_as_it_did(data: Data, engine: Engine) -> None:
    load(data.root, engine)
    grow(data, "4.5")
    load(data.root, engine)
    told = [
        population(Knowledge(Store(memory_engine(read_snapshot(engine, number))), DATA)) for number in (1, 2)
    ]
    assert told == ["Vellano has 35,000 people.", "Vellano has 45,000 people."]


def test_a_version_is_named_by_its_number_or_by_a_day(data: Data, engine: Engine) -> None:
    load(data.root, engine)
    with engine.begin() as connection:
        connection.execute(schema.revision.update().values(loaded_at="2026-03-01T10:00:00+00:00"))
    grow(data, "4.5")
    load(data.root, engine)
    assert version_as_of(engine, "2026-03-01") == 1
    assert (
        version_as_of(engine, "2")
        == version_as_of(engine, datetime.date.max.replace(year=9998).isoformat())
        == 2
    )
    for wrong, told in (
        ("3", "There is no version 3"),
        ("2026-02-28", "Nothing was live on 2026-02-28 yet"),
        ("yesterday", "'yesterday' is neither a version's number nor a day such as 2026-11-24"),
    ):
        with pytest.raises(ValueError, match=told):
            version_as_of(engine, wrong)


def test_the_same_data_make_no_second_version(
    data: Data, engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(data, engine)
    names = data.root / "knowledge" / "names.csv"
    names.write_bytes("\ufeff".encode() + names.read_bytes().replace(b"\n", b"\r\n"))  # a spreadsheet's way
    capsys.readouterr()
    assert publish(data, engine) == 0
    assert capsys.readouterr().out == "Version 1 is live, and the data folder says the same.\n"
    grow(data, "4.5")
    publish(data, engine)
    grow(data, "3.5")
    capsys.readouterr()
    assert publish(data, engine) == 0
    assert "Version 1, which was kept already, is live" in capsys.readouterr().out
    assert len(versions(engine)) == 2


def test_what_is_wrong_is_refused_and_what_is_doubtful_is_not(
    data: Data, engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(data, engine)
    told = capsys.readouterr().out
    assert "doubtful things; `jamae check` lists them." in told
    data.append("facts.csv", "atlantis,population,5,,archive,")
    assert publish(data, engine) == 1
    told = capsys.readouterr().out
    assert "Nothing was published, because of this:\n- facts.csv, row 2, column city: 'atlantis'" in told
    assert live(engine).version == 1


def test_only_what_was_approved_is_published(
    data: Data, engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(data, engine)
    grow(data, "4.5")
    approved = approval(data, engine)
    grow(data, "5.5")
    assert publish(data, engine, approved=approved) == 1
    assert "was approved, but the data folder now makes" in capsys.readouterr().out
    grow(data, "4.5")
    assert publish(data, engine, approved=approved) == 0


def approval(data: Data, engine: Engine) -> str:
    """What `jamae diff` shows for the data folder as it is."""
    new = snapshot_of(read_dataset(data.root))
    found = differences(DATA, read_snapshot(engine, live(engine).version), new)
    return approval_code(found.before_hash, found.after_hash, live(engine).revision)


def test_an_approval_does_not_undo_a_rollback_that_came_after_it(
    data: Data, engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(data, engine)
    grow(data, "4.5")
    approved = approval(data, engine)
    assert publish(data, engine, approved=approved) == 0
    rollback_command(DATA, engine, version=1, author="park")
    capsys.readouterr()
    assert publish(data, engine, approved=approved) == 1
    assert "park has made version 1 live since this was approved" in capsys.readouterr().out
    assert live(engine).version == 1
    assert publish(data, engine, approved=approval(data, engine)) == 0


def test_the_page_of_the_differences_shows_what_publish_takes(
    data: Data, engine: Engine, tmp_path: Path
) -> None:
    publish(data, engine)
    grow(data, "4.5")
    assert diff_command(data.root, DATA, engine, html=tmp_path / "diff.html") == 0
    assert approval(data, engine) in (tmp_path / "diff.html").read_text("utf-8")


def test_what_somebody_else_published_since_the_approval_is_not_taken_back(
    data: Data, engine: Engine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(data, engine)
    others = Data(shutil.copytree(data.root, tmp_path / "others"))
    grow(data, "4.5")
    approved = approval(data, engine)
    others.replace("contact.csv", "+1-555-0100", "+1-555-0199")
    publish(others, engine, author="kim")
    capsys.readouterr()
    assert publish(data, engine, approved=approved) == 1
    assert "kim has made version 2 live since this was approved" in capsys.readouterr().out
    assert live(engine).version == 2


def test_what_was_taken_back_is_not_published_again_without_a_word(
    data: Data, engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(data, engine)
    grow(data, "4.5")
    publish(data, engine)
    rollback_command(DATA, engine, version=None, author="park", note="the figure was wrong")
    capsys.readouterr()
    assert publish(data, engine) == 1
    told = capsys.readouterr().out
    assert "park has taken back version 2" in told and "the figure was wrong" in told
    grow(data, "5.5")
    assert publish(data, engine) == 1
    assert live(engine).version == 1
    assert publish(data, engine, approved=approval(data, engine)) == 0
    rollback_command(DATA, engine, version=None)
    assert publish(data, engine, undo_rollback=True) == 0
    grow(data, "6.5")
    assert publish(data, engine) == 0


def test_a_change_in_another_language_is_told_and_counted_as_the_page_does(
    data: Data, engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(data, engine)
    data.replace("translations.csv", "언덕 위의 도시", "언덕 도시")
    new = snapshot_of(read_dataset(data.root))
    found = differences(DATA, read_snapshot(engine, 1), new)
    told = found.sentences("en")
    assert any("언덕 위의 도시" in line and "언덕 도시" in line for line in told)
    capsys.readouterr()
    publish(data, engine)
    assert told == capsys.readouterr().out.splitlines()[1 : 1 + len(told)]


def test_times_and_days_are_the_citys(
    data: Data, engine: Engine, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JAMAE_TIMEZONE", "Asia/Seoul")
    load(data.root, engine)
    late = "2026-03-01T15:30:00+00:00"  # half past midnight of the second of March in Seoul
    with engine.begin() as connection:
        connection.execute(schema.revision.update().values(loaded_at=late))
        connection.execute(schema.version.update().values(made_at=late))
    versions_command(engine)
    assert "2026-03-02 00:30" in capsys.readouterr().out
    assert version_as_of(engine, "2026-03-02") == 1
    with pytest.raises(ValueError, match="Nothing was live on 2026-03-01 yet"):
        version_as_of(engine, "2026-03-01")


def test_who_is_overtaken_is_told_by_whom(data: Data, engine: Engine) -> None:
    load(data.root, engine)
    seen = live(engine).revision
    grow(data, "4.5")
    publish(data, engine, author="kim")
    with pytest.raises(Overtaken, match="kim has made version 2 live in the meantime"):
        restore(engine, 1, author="lee", note="", base=seen)
    assert live(engine).version == 2


def test_contents_are_the_same_after_being_kept(data: Data) -> None:
    snapshot = snapshot_of(read_dataset(data.root))
    assert pack(unpack(pack(snapshot))) == pack(unpack(pack(unpack(pack(snapshot)))))
    for table, rows in unpack(pack(snapshot)).items():
        assert [{key: row.get(key) for key in given} for given, row in zip(rows, snapshot[table])] == rows


def test_the_files_of_a_version_can_be_had_back(data: Data, engine: Engine, tmp_path: Path) -> None:
    load(data.root, engine)
    before = data.page.read_text("utf-8")
    grow(data, "4.5")
    load(data.root, engine)
    write_files(engine, 1, tmp_path / "back")
    assert (tmp_path / "back/source/lindal.txt").read_text("utf-8") == before
    assert read_dataset(tmp_path / "back").problems == ()
    with pytest.raises(ValueError, match="is not empty; nothing was written"):
        write_files(engine, 2, tmp_path / "back")


def test_an_answer_is_told_from_one_revision_although_another_is_published_meanwhile(
    data: Data, engine: Engine
) -> None:
    load(data.root, engine)
    knowledge = Knowledge(Store(engine), DATA)
    grow(data, "4.5")
    numbers = sa.select(schema.statement.c.number).where(schema.statement.c.city == "vellano")
    wanted = numbers.where(schema.statement.c.attribute == "population")
    with knowledge.snapshot() as (catalogue, connection):
        assert connection.execute(wanted).scalar() == 35_000
        load(data.root, engine)
        assert connection.execute(wanted).scalar() == 35_000
    with knowledge.snapshot() as (newer, connection):
        assert connection.execute(wanted).scalar() == 45_000
    assert newer.revision == catalogue.revision + 1
