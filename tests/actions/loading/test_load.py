"""A load fills the store at once or not at all, in SQLite and in PostgreSQL."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from lindal import Data
from sqlalchemy.engine import Engine

from actions.loading import write
from actions.loading.load import load, load_command, load_or_fail
from actions.loading.write import LoadResult
from actions.store import schema, store
from actions.store.store import Store, StoreUnavailable


@pytest.fixture(autouse=True)
def few_places(monkeypatch: pytest.MonkeyPatch) -> None:
    """GeoNames' cities have tests of their own; here they would only cost time."""
    rows = [{"folded": "bergen", "name": "Bergen", "country": "NO", "population": 213585}]
    monkeypatch.setattr(write, "place_rows", lambda excluded: rows)


def content(engine: Engine) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the time of the load, to compare."""
    with engine.connect() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(sa.select(table))]
            for table in schema.metadata.sorted_tables
            if table is not schema.revision
        }


def test_everything_that_was_read_is_in_the_store(data: Data, engine: Engine) -> None:
    report = load(data.root, engine)
    assert (report.result, report.problems) == (LoadResult(1, 1, True), ())
    rows = content(engine)
    assert [row[0] for row in rows["city"]] == ["port_amber", "vellano", "hoshimura"]
    assert len(rows["statement"]) == sum(
        number for what, number in report.counts.items() if what.startswith("statements")
    )
    assert {name.key for name in Store(engine).names() if name.subject == "home"} == {"lindal"}
    assert Store(engine).partner_countries() == {"CA", "IT", "JP"}
    assert Store(engine).places(["bergen"])["bergen"].country == "NO"
    with engine.connect() as connection:
        query = sa.select(schema.statement).where(schema.statement.c.attribute == "date")
        [date] = [
            row for row in connection.execute(query) if row.city == "vellano" and row.rank == "preferred"
        ]
    assert (date.date, date.source, date.place, date.line, date.quote) == (
        datetime.date(1999, 10, 9),
        "lindal_page",
        "table",
        13,
        "Friendship city (Oct. 9, 1999)",
    )


def test_loading_again_replaces_everything_and_counts_on(data: Data, engine: Engine) -> None:
    load(data.root, engine)
    data.replace("page", "12 Tens of thousands", "13 Tens of thousands")
    assert load(data.root, engine).result == LoadResult(2, 2, True)
    rows = content(engine)
    assert len(rows["city"]) == 3
    with engine.connect() as connection:
        query = sa.select(schema.statement.c.number).where(schema.statement.c.attribute == "population")
        assert set(connection.execute(query).scalars()) == {130_000, 35_000, 20_000}
    assert Store(engine).revision() == 2


def test_a_broken_page_changes_nothing(data: Data, engine: Engine) -> None:
    load(data.root, engine)
    before = content(engine)
    data.replace("page", "12 Tens of thousands", "many")
    report = load(data.root, engine)
    assert report.result is None
    assert report.problems[0].startswith("lindal.txt: Line 10 cannot be read")
    assert content(engine) == before
    assert Store(engine).revision() == 1


def test_a_load_that_fails_while_writing_changes_nothing(
    data: Data, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(data.root, engine)
    before = content(engine)

    def fail(excluded: set[str]) -> list[dict[str, object]]:
        raise OSError("disk full")

    monkeypatch.setattr(write, "place_rows", fail)
    monkeypatch.setattr(write, "fingerprint", lambda excluded: "other")
    with pytest.raises(OSError):
        load(data.root, engine)
    assert content(engine) == before


def test_a_store_of_an_older_shape_is_made_anew(data: Data, engine: Engine) -> None:
    load(data.root, engine)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE finding")
        connection.exec_driver_sql("CREATE TABLE finding (id integer, kind varchar)")
    assert load(data.root, engine).problems == ()
    assert len(content(engine)["finding"]) > 3


def test_a_city_and_an_attribute_that_staff_add_need_no_code(data: Data, engine: Engine) -> None:
    data.append("cities.csv", "bergen,NO,,60.4,5.3,gazetteer")
    data.append(
        "names.csv", "city,bergen,en,Bergen,preferred,gazetteer", "city,bergen,ko,베르겐,preferred,gazetteer"
    )
    data.append("attributes.csv", "area,number,km2", "founded,date,", "motto,text,")
    data.append("attribute_names.csv", "area,en,name,area", "area,ko,name,면적", "area,en,highest,vastest")
    data.append(
        "facts.csv",
        "bergen,date,2020-01-02,,archive,signed on 2 January 2020",
        "bergen,type,sister,,archive,",
        'bergen,area,"1,465.5",,archive,',
        "vellano,area,12,km2,archive,",
        "vellano,founded,1201-05-04,,archive,",
        'vellano,motto,"Up, and up",,archive,',
    )
    assert load(data.root, engine).problems == ()
    with engine.connect() as connection:
        added = [
            (
                row.city,
                row.attribute,
                row.text or row.number or row.date,
                row.unit,
                row.place,
                row.line,
                row.quote,
            )
            for row in connection.execute(sa.select(schema.statement).order_by(schema.statement.c.id))
            if row.place == "facts.csv"
        ]
        countries = connection.execute(
            sa.select(schema.statement.c.text).where(
                schema.statement.c.city == "bergen", schema.statement.c.attribute == "country"
            )
        ).scalars()
        assert list(countries) == ["NO"]
        attributes = [tuple(row) for row in connection.execute(sa.select(schema.attribute))][-3:]
    assert added == [
        ("bergen", "date", datetime.date(2020, 1, 2), None, "facts.csv", 2, "signed on 2 January 2020"),
        ("bergen", "type", "sister", None, "facts.csv", 3, "sister"),
        ("bergen", "area", 1465.5, "km2", "facts.csv", 4, "1,465.5"),
        ("vellano", "area", 12.0, "km2", "facts.csv", 5, "12"),
        ("vellano", "founded", datetime.date(1201, 5, 4), None, "facts.csv", 6, "1201-05-04"),
        ("vellano", "motto", "Up, and up", None, "facts.csv", 7, "Up, and up"),
    ]
    assert attributes == [
        ("area", 9, "number", "km2"),
        ("founded", 10, "date", None),
        ("motto", 11, "text", None),
    ]
    assert ("area", "en", "vastest", "highest") in Store(engine).attribute_words()


def test_places_are_filled_again_only_when_they_would_change(
    data: Data, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[set[str]] = []

    def place_rows(excluded: set[str]) -> list[dict[str, object]]:
        asked.append(excluded)
        return []

    monkeypatch.setattr(write, "place_rows", place_rows)
    load(data.root, engine)
    load(data.root, engine)
    assert len(asked) == 1
    assert {"port amber", "포트앰버", "lindal"} <= asked[0]
    data.append("names.csv", "city,vellano,en,Vellan,alias,gazetteer")
    load(data.root, engine)
    assert len(asked) == 2


def test_a_store_that_cannot_be_written_is_told_in_a_sentence(data: Data, tmp_path: Path) -> None:
    (tmp_path / "store").write_text("this is no database, but a text of some length", "utf-8")
    with pytest.raises(StoreUnavailable, match="store cannot be written: file is not a database"):
        load(data.root, store.open_engine(f"sqlite:///{tmp_path / 'store'}"))


def test_who_cannot_go_on_without_the_knowledge_gets_the_problems_as_one_error(
    data: Data, engine: Engine
) -> None:
    data.replace("page", "12 Tens of thousands", "many")
    with pytest.raises(ValueError, match="Line 10 cannot be read"):
        load_or_fail(data.root, engine)


def test_the_command_prints_what_was_read_and_found(
    data: Data, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("JAMAE_DATABASE_URL", f"sqlite:///{tmp_path / 'k.sqlite'}")
    data.append("page", "Last changed by the town clerk")
    assert load_command(data.root, None) == 0
    printed = capsys.readouterr().out
    for told in (
        "Read 3 cities, ",
        "Hoshimura, date: the table says 2011-03-04",
        "The temperature “14.25℃ on average” is the same to the digit for Vellano (line 14) and Hoshimura",
        "4 partner cities, the first one and “other 3 cities”; the table has 3.",
        "Line 19 was not read: it is not the introduction",
        "Version 1 is live (revision 1).",
    ):
        assert told in printed


def test_the_command_refuses_another_page_that_is_broken(
    data: Data, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("JAMAE_DATABASE_URL", f"sqlite:///{tmp_path / 'k.sqlite'}")
    page = tmp_path / "new.txt"
    page.write_text("\n".join(data.page.read_text("utf-8").splitlines()[:11]), "utf-8")
    assert load_command(data.root, page) == 1
    printed = capsys.readouterr().out
    assert "Nothing was loaded, because of this:" in printed
    assert "new.txt: Vellano is in the list but not in the table." in printed
    assert load_command(data.root, tmp_path / "missing.txt") == 1
    assert "the page cannot be opened" in capsys.readouterr().out
