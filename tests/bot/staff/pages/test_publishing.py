"""Publishing on the pages: what is shown is what is published, by two where set, and going back."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from office import Page, Person, serving

from actions.loading.versions import live
from actions.store.store import open_engine
from actions.text.clock import local_time
from bot.staff.site import Site

FACT = "vellano,population,70000,,archive,\n"


def edit(city: Path, text: str = FACT) -> None:
    with (city / "knowledge" / "facts.csv").open("a", encoding="utf-8") as file:
        file.write(text)


def code_in(page: Page) -> str:
    found = re.search(r'name="code" value="([\w-]+)"', page.text)
    assert found
    return found[1]


def publish(person: Person, do: str = "publish", code: str = "") -> Page:
    code = code or code_in(person.get("/staff/publish/differences"))
    return person.send("/staff/publish/differences", code=code, note="As of 2026", do=do)


def test_what_would_change_is_seen_published_and_taken_back(
    city: Path, somebody: Callable[..., Person]
) -> None:
    minji = somebody()
    assert "nothing to publish" in minji.get("/staff/publish").said
    edit(city)
    assert "something else than what is live" in minji.get("/staff/publish").said
    assert "70,000" in minji.get("/staff/publish/differences").said
    whole = minji.get("/staff/publish/page")
    assert "70,000" in whole.said and "script-src 'sha256-" in whole.headers["Content-Security-Policy"]
    assert "ersion 2" in publish(minji).said
    now = live(open_engine())
    assert (now.version, now.author, now.note) == (2, "Minji", "As of 2026")
    assert f"since {local_time(now.at)}, by Minji" in minji.get("/staff/publish").said
    preview = minji.get("/staff/publish/rollback?version=1")
    assert "70,000" in preview.said
    revision = re.search(r'name="revision" value="(\d+)"', preview.text)
    assert revision
    minji.send("/staff/publish/rollback", version="1", revision=revision[1])
    assert live(open_engine()).version == 1
    late = minji.send("/staff/publish/rollback", version="2", revision=revision[1])
    assert late.status == 409 and live(open_engine()).version == 1
    said = minji.get("/staff/audit").said
    assert "published version 2" in said and "went back to version 1" in said


def test_what_was_changed_since_it_was_seen_is_not_published(
    city: Path, somebody: Callable[..., Person]
) -> None:
    minji = somebody()
    edit(city)
    seen = code_in(minji.get("/staff/publish/differences"))
    edit(city, "vellano,temperature,12,,archive,\n")
    page = publish(minji, code=seen)
    assert page.status == 409 and live(open_engine()).version == 1
    assert "changed meanwhile" in publish(minji, do="approve", code=seen).said


def test_two_people_at_once_the_later_is_told(city: Path, somebody: Callable[..., Person]) -> None:
    minji, joon = somebody("Minji"), somebody("Joon")
    edit(city)
    seen = code_in(joon.get("/staff/publish/differences"))
    publish(minji)
    edit(city, "vellano,temperature,12,,archive,\n")
    assert publish(joon, code=seen).status == 409
    assert live(open_engine()).version == 2


def test_a_second_person_must_have_approved_just_this(site: Site, city: Path) -> None:
    site.settings = replace(site.settings, staff_second_person=True)
    edit(city)
    with serving(site) as address:
        minji, joon = Person(address), Person(address)
        minji.sign_in("Minji")
        joon.sign_in("Joon")
        assert publish(minji).status == 409
        publish(minji, do="approve")
        assert "Publish now" not in minji.get("/staff/publish/differences").said
        assert publish(minji).status == 409
        publish(joon, do="approve")
        assert "Approved by Minji, Joon" in minji.get("/staff/publish/differences").said
        edit(city, "vellano,temperature,12,,archive,\n")
        assert publish(minji).status == 409  # another change than was approved
        publish(joon, do="approve")
        assert publish(minji).status == 200
    assert live(open_engine()).author == "Minji"


def go_back_to_the_first(person: Person, note: str, by: Person | None = None) -> None:
    """`by` has approved it."""
    preview = person.get("/staff/publish/rollback?version=1")
    revision = re.search(r'name="revision" value="(\d+)"', preview.text)
    assert revision
    if by:
        by.send("/staff/publish/rollback", version="1", revision=revision[1], do="approve")
    person.send("/staff/publish/rollback", version="1", revision=revision[1], note=note)
    assert live(open_engine()).version == 1


def test_going_back_needs_a_second_person_where_publishing_does(site: Site, city: Path) -> None:
    with serving(site) as address:
        minji, joon = Person(address), Person(address)
        minji.sign_in("Minji")
        joon.sign_in("Joon")
        edit(city)
        publish(minji)
        site.settings = replace(site.settings, staff_second_person=True)

        def ask(person: Person, do: str) -> Page:
            return person.send(
                "/staff/publish/rollback", version="1", revision=str(live(open_engine()).revision), do=do
            )

        assert ask(minji, "go-back").status == 409
        assert "Approved" in ask(minji, "approve").said
        assert ask(minji, "go-back").status == 409  # by themselves
        assert "Make version 1 live" not in minji.get("/staff/publish/rollback?version=1").said
        assert live(open_engine()).version == 2
        ask(joon, "approve")
        page = minji.get("/staff/publish/rollback?version=1")
        assert "Approved by Minji, Joon" in page.said and "Make version 1 live" in page.said
        assert ask(minji, "go-back").status == 200 and live(open_engine()).version == 1
        publish(joon, do="approve")
        publish(minji)
        assert ask(minji, "go-back").status == 409  # what was approved was another change
        assert "approved going back" in minji.get("/staff/audit").said
    assert live(open_engine()).version == 2


def test_an_approval_does_not_hold_again_after_publishing_and_going_back(site: Site, city: Path) -> None:
    site.settings = replace(site.settings, staff_second_person=True)
    edit(city)
    with serving(site) as address:
        minji, joon = Person(address), Person(address)
        minji.sign_in("Minji")
        joon.sign_in("Joon")
        publish(joon, do="approve")
        assert publish(minji).status == 200
        go_back_to_the_first(joon, "the figure was wrong", by=minji)
        assert "Approved by" not in minji.get("/staff/publish/differences").said
        assert publish(minji).status == 409 and live(open_engine()).version == 1
        publish(joon, do="approve")
        assert publish(minji).status == 200 and live(open_engine()).version == 2


def test_what_was_taken_back_is_said_where_it_would_be_published_again(
    city: Path, somebody: Callable[..., Person]
) -> None:
    minji = somebody()
    edit(city)
    assert "has taken back" not in minji.get("/staff/publish/differences").said
    publish(minji)
    go_back_to_the_first(somebody("Joon"), "the figure was wrong")
    for path in ("/staff/publish", "/staff/publish/differences"):
        said = minji.get(path).said
        assert "Joon has taken back version 2" in said and "the figure was wrong" in said
        assert "still say just what was taken back" in said
    edit(city, "vellano,temperature,12,,archive,\n")
    assert "may still say some of what was taken back" in minji.get("/staff/publish/differences").said
    publish(minji)
    assert "has taken back" not in minji.get("/staff/publish").said


def test_what_is_doubtful_is_said_before_it_is_published(city: Path, somebody: Callable[..., Person]) -> None:
    edit(city, "vellano,population,99999999,,archive,\n")
    said = somebody().get("/staff/publish/differences").said
    assert "99999999.0 of vellano is outside" in said


def test_what_is_wrong_cannot_be_published(city: Path, somebody: Callable[..., Person]) -> None:
    minji = somebody()
    edit(city, "nowhere,population,1,,archive,\n")
    page = minji.get("/staff/publish")
    assert "nowhere" in page.said and "See what would change" not in page.said
    assert minji.send("/staff/publish/differences", code="x", do="publish").status == 200
    assert live(open_engine()).version == 1


def test_the_files_of_a_version_are_kept(somebody: Callable[..., Person]) -> None:
    page = somebody().get("/staff/publish/files?version=1")
    assert page.body.startswith(b"PK")
    assert somebody().get("/staff/publish/files?version=9").status == 409


def coverage_of(page: Page) -> dict[str, str]:
    """The row of the only city in the table, by its columns."""
    heads, cells = (
        [html.unescape(each) for each in re.findall(pattern, page.text, re.DOTALL)]
        for pattern in (r'<th scope="col">(.*?)</th>', r"<td[^>]*>(.*?)</td>")
    )
    return dict(zip(heads[1:], cells, strict=True))


def test_what_is_told_in_another_languages_words_is_not_covered(
    city: Path, somebody: Callable[..., Person]
) -> None:
    minji = somebody()
    before = coverage_of(minji.get("/staff/coverage?q=vellano"))
    assert before["population"] == "all"
    for file, gone in (("translations.csv", "Hill town,ru"), ("names.csv", "person,marco_conti,ru")):
        path = city / "knowledge" / file
        lines = path.read_text("utf-8").splitlines(keepends=True)
        path.write_text("".join(line for line in lines if not line.startswith(gone)), "utf-8")
    for file, line in (
        ("attributes.csv", "area,number,km2"),
        ("attribute_names.csv", "area,en,name,area"),
        ("facts.csv", "vellano,area,12,km2,archive,"),
    ):
        with (city / "knowledge" / file).open("a", encoding="utf-8") as written:
            written.write(line + "\n")
    publish(minji)
    after = coverage_of(minji.get("/staff/coverage?q=vellano"))
    changed = {name: after[name] for name in before if before[name] != after[name]}
    assert set(changed.values()) == {"not in: Russian"} and len(changed) == 2
    assert "features" in changed
    assert after["area"] == "not in: Japanese, Korean, Russian, Chinese (simplified), Chinese (traditional)"


def test_the_report_and_what_can_be_answered(city: Path, somebody: Callable[..., Person]) -> None:
    minji = somebody()
    assert minji.get("/staff/report").status == 200
    assert minji.get("/staff/report?from=yesterday").status == 409
    page = minji.get("/staff/report/file?from=2026-01-01&to=2026-01-31")
    assert page.headers["Content-Disposition"].endswith("report-2026-01-01-2026-01-31.html")
    coverage = minji.get("/staff/coverage?q=vellano")
    assert "Vellano" in coverage.said and "Hoshimura" not in coverage.said
