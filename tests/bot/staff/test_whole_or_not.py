"""What is said of a deed is true, whatever fails: it was done, or nothing changed; and the audit has it."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from command_line import jamae
from office import Page, Person
from sqlalchemy.exc import SQLAlchemyError

from actions.loading.versions import live
from actions.store.store import open_engine
from bot.review import tables as review
from bot.review.turn_record import HeardTurn
from bot.settings import HERE, Settings
from bot.staff import tables
from bot.staff.lessons.decisions import learn, take_back
from bot.staff.lessons.taught import Said, taught
from bot.staff.site import Site
from bot.staff.writing import write_all

NOTHING = "Nothing was changed"
ROW = {"city": "vellano", "attribute": "population", "value": "36000", "source": "archive"}
DIES_BETWEEN = """
import os, signal, sys
from pathlib import Path
from bot.review import tables as review
from bot.review.turn_record import HeardTurn
from bot.settings import Settings
from bot.staff.writing import editing, write_all

class Dying(dict):
    looked = 0
    def items(self):
        for number, each in enumerate(super().items()):
            if self.looked and number:
                os.kill(os.getpid(), signal.SIGKILL)
            yield each
        self.looked += 1

settings = Settings(root=Path(sys.argv[1]), city=Path(sys.argv[2]))
with editing(settings):
    write_all(settings, Dying({"knowledge/names.csv": b"half", "knowledge/new.csv": b"a", "source/x": b"b"}))
"""


@contextmanager
def full(site: Site, action: str) -> Iterator[None]:
    """Inside, the conversations' database takes no such entry of the audit, as one does that is full."""
    full = f"before insert on staff_audit when new.action = '{action}' begin select raise(abort, 'full'); end"
    with site.records.transaction() as connection:
        connection.execute(sa.text(f"create trigger full {full}"))
    yield
    with site.records.transaction() as connection:
        connection.execute(sa.text("drop trigger full"))


def audit(site: Site) -> list[str]:
    with site.records.reading() as connection:
        found = [each.action for each in tables.entries(connection, before=None, most=10)]
    return [each for each in reversed(found) if each != "signed-in"]


def heard(site: Site, text: str) -> None:
    turn = HeardTurn("one", text, time.time(), "2026-11-20", "web", "en", "not_understood", text=text)
    with site.records.transaction() as connection:
        review.add_turns(connection, [turn])


def files(city: Path) -> dict[str, bytes]:
    paths = [path for part in ("knowledge", "source") for path in (city / part).iterdir()]
    return {str(path): path.read_bytes() for path in paths}


def killed_between_two_files(city: Path) -> None:
    before = files(city)
    command = [sys.executable, "-c", DIES_BETWEEN, str(HERE), str(city)]
    died = subprocess.run(command, cwd=HERE, timeout=120, check=False)
    assert died.returncode == -signal.SIGKILL
    assert files(city) != before


def save(person: Person) -> Page:
    form = person.get("/staff/facts/row?file=facts.csv")
    digest = form.text.partition('name="digest" value="')[2].partition('"')[0]
    values = [("file", "facts.csv"), ("row", ""), ("digest", digest), *ROW.items()]
    return person.send("/staff/facts/row", values)


def publish(person: Person) -> Page:
    page = person.get("/staff/publish/differences")
    code = page.text.partition('name="code" value="')[2].partition('"')[0]
    return person.send("/staff/publish/differences", code=code, do="publish")


def test_where_its_beginning_cannot_be_noted_nothing_is_done(
    site: Site, city: Path, somebody: Callable[..., Person]
) -> None:
    minji, before = somebody(), files(city)
    with full(site, "begun:saved"):
        page = save(minji)
    assert page.status == 503 and NOTHING in page.said
    assert files(city) == before
    save(minji)
    with full(site, "begun:published"):
        page = publish(minji)
    assert page.status == 503 and NOTHING in page.said
    assert live(open_engine()).version == 1


def test_what_was_done_is_never_denied(site: Site, city: Path, somebody: Callable[..., Person]) -> None:
    minji = somebody()
    with full(site, "saved"):
        page = save(minji)
    assert page.status == 200 and "Saved" in page.said and NOTHING not in page.said
    assert b"36000" in (city / "knowledge" / "facts.csv").read_bytes()
    with full(site, "published"):
        page = publish(minji)
    assert page.status == 200 and "ersion 2" in page.said
    with full(site, "rolled-back"):
        page = minji.send("/staff/publish/rollback", version="1", revision=str(live(open_engine()).revision))
    assert page.status == 200 and live(open_engine()).version == 1
    assert audit(site) == ["begun:saved", "begun:published", "begun:rolled-back"]
    said = minji.get("/staff/audit").said
    assert "began to change files: knowledge/facts.csv" in said and "began to publish" in said
    save(minji)
    assert audit(site)[3:] == ["begun:saved", "saved"]


def test_where_the_store_goes_away_meanwhile_nobody_says_that_nothing_happened(
    site: Site, city: Path, somebody: Callable[..., Person]
) -> None:
    minji = somebody()
    save(minji)
    page = minji.get("/staff/publish/differences")
    code = page.text.partition('name="code" value="')[2].partition('"')[0]
    with open_engine().begin() as connection:
        connection.exec_driver_sql(
            "create trigger full before insert on revision begin select raise(abort, 'full'); end"
        )
    page = minji.send("/staff/publish/differences", code=code, do="publish")
    assert page.status == 503 and NOTHING not in page.said and "which version is live" in page.said
    assert audit(site)[-2:] == ["begun:published", "unclear:published"]
    assert "published or did not" in minji.get("/staff/audit").said


def test_a_lesson_that_is_not_decided_is_not_written_and_one_that_stays_is_not_taken_out(
    site: Site, city: Path
) -> None:
    said = [Said("how many noses in Vellano", "fact(vellano, population)")]
    heard(site, said[0].say)
    with site.records.reading() as connection:
        turns = review.to_review(connection, since=0)
    with full(site, "learned"), pytest.raises(SQLAlchemyError):
        learn(site, "Minji", turns, "en", said)
    assert not (city / "taught" / "en" / "conversations.yml").exists()
    number = learn(site, "Minji", turns, "en", said)
    with full(site, "undone"), pytest.raises(SQLAlchemyError):
        take_back(site, "Joon", number)
    assert len(taught(city / "taught")) == 1
    take_back(site, "Joon", number)
    assert taught(city / "taught") == []


@pytest.mark.parametrize("look", ["the desk", "jamae check"])
def test_who_is_killed_between_two_files_leaves_both_as_they_were(
    city: Path, somebody: Callable[..., Person], look: str
) -> None:
    minji, before = somebody(), files(city)
    killed_between_two_files(city)
    if look == "the desk":
        assert minji.get("/staff/facts").status == 200
    else:
        done = jamae(HERE, "check", toy=False, JAMAE_DATA=str(city))
        assert done.returncode == 0, done.stderr
    assert files(city) == before


def test_what_was_changed_by_hand_after_that_stays(city: Path, somebody: Callable[..., Person]) -> None:
    killed_between_two_files(city)
    (city / "knowledge" / "names.csv").write_bytes(b"by hand")
    somebody().get("/staff/facts")
    assert (city / "knowledge" / "names.csv").read_bytes() == b"by hand"


def test_where_one_file_cannot_be_written_none_is(site: Site, city: Path, settings: Settings) -> None:
    before = files(city)
    (city / "knowledge" / "new.csv").mkdir()
    with site.editing(), pytest.raises(OSError):
        write_all(settings, {"knowledge/names.csv": b"half", "knowledge/new.csv": b"a"})
    (city / "knowledge" / "new.csv").rmdir()
    assert files(city) == before
