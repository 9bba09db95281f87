"""Who may come: passwords, sessions that end, forms that must be ours, and an audit that only grows."""

from __future__ import annotations

import argparse
import contextlib
import io
import re
import stat
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import sqlalchemy as sa
from office import PASSWORD, Person, serving
from sanic import Sanic

from actions.staff.language_coverage import phrases_of
from bot.commands.staff import staff
from bot.server.server import make_app
from bot.settings import Settings
from bot.staff import tables, web
from bot.staff.accounts import Accounts
from bot.staff.records import Records
from bot.staff.routes import ROUTES
from bot.staff.sessions import IDLE_SECONDS, LONGEST_SECONDS, REFUSED_SECONDS, Sessions, TooMany
from bot.staff.site import Site

PAGES = [f"/staff/{route.path}".rstrip("/") for route in ROUTES]


def test_passwords_are_kept_as_hashes_that_the_owner_alone_can_read(settings: Settings) -> None:
    accounts = Accounts.of(settings)
    assert accounts.set_password("김민지", PASSWORD)
    assert not accounts.set_password("김민지", PASSWORD + "!")
    assert PASSWORD not in accounts.path.read_text()
    assert stat.S_IMODE(accounts.path.stat().st_mode) == 0o600
    assert accounts.is_right("김민지", PASSWORD + "!")
    assert not accounts.is_right("김민지", PASSWORD)
    assert not accounts.is_right("nobody", PASSWORD)


@pytest.mark.parametrize(
    ("name", "password"), [("", PASSWORD), ("a\nb", PASSWORD), ("<b>", PASSWORD), ("Minji", "short")]
)
def test_names_and_passwords_that_cannot_be(settings: Settings, name: str, password: str) -> None:
    with pytest.raises(ValueError):
        Accounts.of(settings).set_password(name, password)


def test_the_command_adds_changes_lists_and_removes(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(what: str, name: str = "", typed: str = "") -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        assert staff(argparse.Namespace(what=what, name=name), settings) == 0
        return capsys.readouterr().out

    assert "Hana can sign in" in run("add", "Hana", PASSWORD + "\n")
    assert "has a new password" in run("add", "Hana", "another password\n")
    assert Accounts.of(settings).is_right("Hana", "another password")
    assert run("list").split() == ["Hana", "Joon", "Minji"]
    run("remove", "Hana")
    for what, name in (("remove", "Hana"), ("add", "")):
        with pytest.raises(ValueError):
            run(what, name)


@pytest.mark.parametrize(("staff", "are_there"), [("", False), ("passwords", True)])
def test_the_pages_are_off_unless_they_are_set(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, staff: str, are_there: bool
) -> None:
    monkeypatch.setattr(Sanic, "test_mode", True)  # or there can be one server in a process
    app = make_app(replace(settings, staff=staff), [], contextlib.nullcontext())
    paths = {f"/{route.path}".rstrip("/") for route in app.router.routes}
    assert set(PAGES) & paths == (set(PAGES) if are_there else set())
    assert any(path.startswith("/staff") for path in paths) is are_there


def test_nothing_is_reached_without_signing_in(address: str) -> None:
    stranger = Person(address)
    for route, page in zip(ROUTES, PAGES):
        for method, handler in (("GET", route.show), ("POST", route.send)):
            if handler is not None:
                answered = stranger.ask(method, page, b"" if method == "POST" else None)
                assert answered.status == 303, page
                assert answered.headers["Location"].startswith("/staff/sign-in"), page
                assert not answered.body, page


def test_who_sends_a_form_after_the_session_ended_is_told_so_and_comes_back(
    site: Site, somebody: Callable[..., Person]
) -> None:
    minji = somebody()
    with site.records.transaction() as connection:
        connection.execute(sa.delete(tables.session))
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    stood_on = f"{minji.address}/staff/facts/row?file=facts.csv"
    sent = minji.ask("POST", "/staff/facts/row", b"csrf=x", Referer=stood_on, **kind)
    page = minji.get(sent.headers["Location"])
    assert "Your session had ended, so nothing of what you sent was saved" in page.said
    after = re.search(r'name="after" value="([^"]*)"', page.text)
    assert after and after[1] == "/staff/facts/row?file=facts.csv"
    back = minji.send("/staff/sign-in", person="Minji", password=PASSWORD, after=after[1])
    assert back.status == 200 and "A new row" in back.said


@pytest.mark.parametrize(
    ("path", "stood_on", "back"),
    [
        ("/staff/facts/send", "{here}/staff/facts", "/staff/facts"),
        ("/staff/facts/send", "{here}/staff/facts/send", "/staff/facts"),
        ("/staff/undo", "", "/staff"),
        ("/staff/turn", "https://evil.example/staff/turn", "/staff"),
        ("/staff/turn", "{here}/elsewhere", "/staff"),
        ("/staff/turn", "http://[", "/staff"),
    ],
)
def test_the_way_back_from_a_form_is_a_page_of_ours(
    address: str, path: str, stood_on: str, back: str
) -> None:
    sent = Person(address).ask("POST", path, b"", Referer=stood_on.format(here=address))
    assert parse_qs(urlsplit(sent.headers["Location"]).query)["after"] == [back]


def test_who_opens_a_page_without_a_session_comes_back_to_all_of_its_address(address: str) -> None:
    sent = Person(address).ask("GET", "/staff/facts/table?file=facts.csv&q=a%20b")
    assert parse_qs(urlsplit(sent.headers["Location"]).query) == {
        "after": ["/staff/facts/table?file=facts.csv&q=a%20b"]
    }


def test_a_form_without_the_sign_of_the_session_is_refused(somebody: Callable[..., Person]) -> None:
    minji = somebody()
    minji.csrf = "0" * 64
    for route, page in zip(ROUTES, PAGES):
        if route.send is not None:
            assert minji.send(page).status == 403, page


def test_a_form_from_another_site_is_refused(somebody: Callable[..., Person]) -> None:
    minji = somebody()
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    body = f"csrf={minji.csrf}".encode()
    for origin in ("https://evil.example", "null", "http://["):
        assert minji.ask("POST", "/staff/undo", body, Origin=origin, **kind).status == 403
    assert (
        minji.ask("POST", "/staff/sign-in", b"person=x", Origin="https://evil.example", **kind).status == 403
    )


def test_what_takes_long_is_done_in_the_pages_own_threads(
    somebody: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Forms of up to 8 MB are read and long pages are made while citizens are answered."""
    threads = set()

    def noted(work: Callable[..., Any]) -> Callable[..., Any]:
        def do(*arguments: Any, **options: Any) -> Any:
            threads.add(threading.current_thread().name.partition("_")[0])
            return work(*arguments, **options)

        return do

    person = somebody()
    for name in ("_read_form", "_html"):
        monkeypatch.setattr(web, name, noted(getattr(web, name)))
    assert person.get("/staff").status == 200
    person.send("/staff/turn", anything="x" * 100_000)
    person.upload("/staff/turn", "file.xlsx", b"x" * 100_000)
    assert threads == {"staff"}


def test_pages_may_run_nothing_and_are_kept_by_nobody(somebody: Callable[..., Person]) -> None:
    page = somebody().get("/staff/audit")
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "script-src" not in policy and "unsafe" not in policy
    assert page.headers["Cache-Control"] == "no-store"
    assert "<script" not in page.text and "style=" not in page.text


def test_the_cookie_is_for_these_pages_and_no_script(address: str) -> None:
    minji = Person(address)
    body = f"person=Minji&password={PASSWORD.replace(' ', '+')}".encode()
    page = minji.ask("POST", "/staff/sign-in", body, **{"Content-Type": "application/x-www-form-urlencoded"})
    cookie = page.cookies[0].lower()
    assert "httponly" in cookie and "samesite=strict" in cookie and "path=/staff" in cookie
    assert "secure" not in cookie  # on this machine, without https


def test_behind_https_the_cookie_is_for_https_alone(site: Site) -> None:
    site.settings = replace(site.settings, proxies=1)
    form = {"Content-Type": "application/x-www-form-urlencoded", "X-Forwarded-For": "192.0.2.1"}
    body = f"person=Minji&password={PASSWORD.replace(' ', '+')}".encode()
    with serving(site) as address:
        for way, is_secure in (("https", True), ("http", False)):
            page = Person(address).ask("POST", "/staff/sign-in", body, **form, **{"X-Forwarded-Proto": way})
            assert ("secure" in page.cookies[0].lower()) is is_secure


def test_wrong_passwords_are_limited_and_then_even_the_right_one_is_not_taken(address: str) -> None:
    person = Person(address)
    assert [person.sign_in("Minji", f"wrong {n}").status for n in range(6)] == [401] * 5 + [429]
    assert person.sign_in("Minji").status == 429
    assert person.sign_in("Joon").status == 200  # others are not shut out


def test_wrong_passwords_of_many_names_are_limited_by_address(site: Site) -> None:
    for n in range(20):
        assert site.sessions.sign_in(f"nobody {n}", "wrong", "192.0.2.1") is None
    with pytest.raises(TooMany):
        site.sessions.sign_in("Minji", PASSWORD, "192.0.2.1")
    assert site.sessions.sign_in("Minji", PASSWORD, "192.0.2.2")


class Clock:
    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def test_the_limit_ends_after_a_while(site: Site) -> None:
    clock = Clock()
    sessions = Sessions(site.records, site.accounts, clock)
    # refusals are noted by the real clock
    with site.records.transaction() as connection:
        for n in range(5):
            row = {"at": clock.now, "person": sessions.who("Minji"), "address": str(n)}
            connection.execute(tables.refused.insert(), row)
    with pytest.raises(TooMany):
        sessions.sign_in("Minji", PASSWORD, "192.0.2.1")
    clock.now += REFUSED_SECONDS + 1
    assert sessions.sign_in("Minji", PASSWORD, "192.0.2.1")


def test_a_session_ends_when_it_is_not_used_and_after_a_day_s_work(site: Site) -> None:
    clock = Clock()
    sessions = Sessions(site.records, site.accounts, clock)
    token = sessions.sign_in("Minji", PASSWORD, "here") or ""
    for _ in range(int(LONGEST_SECONDS / (IDLE_SECONDS - 1))):
        clock.now += IDLE_SECONDS - 1
        assert sessions.session(token)
    clock.now += IDLE_SECONDS - 1
    assert sessions.session(token) is None
    token = sessions.sign_in("Minji", PASSWORD, "here") or ""
    clock.now += IDLE_SECONDS + 1
    assert sessions.session(token) is None


@pytest.mark.parametrize("change", ["password", "removed", "out"])
def test_a_session_ends_with_its_password_its_person_and_when_they_leave(site: Site, change: str) -> None:
    token = site.sessions.sign_in("Minji", PASSWORD, "here") or ""
    assert site.sessions.session(token)
    if change == "password":
        site.accounts.set_password("Minji", "another password")
    elif change == "removed":
        site.accounts.remove("Minji")
    else:
        site.sessions.sign_out(token, "Minji")
    assert site.sessions.session(token) is None
    assert site.sessions.session("") is None
    assert site.sessions.session("x" * 43) is None


def test_only_this_machine_is_let_in_where_no_proxy_is_ours(site: Site) -> None:
    with serving(site) as address:
        person = Person(address)
        assert person.get("/staff/sign-in").status == 200
        assert person.get("/staff/sign-in", **{"X-Forwarded-For": "192.0.2.1"}).status == 403
        assert person.get("/staff/sign-in", Host="jamae.evil.example").status == 403


def test_the_city_s_own_login_names_who_has_signed_in(site: Site) -> None:
    site.settings = replace(site.settings, staff="header:X-Remote-User", proxies=1)
    with serving(site) as address:
        person = Person(address)
        assert person.get("/staff").status == 403
        page = person.get("/staff", **{"X-Remote-User": "김민지".encode().decode("latin-1")})
        assert page.status == 200 and "김민지" in page.said


@pytest.mark.parametrize("told", ["yes", "header:", "header:X Y", "header:X-User"])
def test_settings_that_would_let_others_in_are_refused(told: str) -> None:
    with pytest.raises(ValueError, match="JAMAE_STAFF"):
        Settings.from_environment({"JAMAE_STAFF": told})


def test_the_audit_names_what_was_done_and_never_a_password(
    site: Site, somebody: Callable[..., Person]
) -> None:
    Person(somebody().address).sign_in("my password", "my password")
    with site.records.reading() as connection:
        found = tables.entries(connection, before=None, most=10)
    assert [(each.person, each.action) for each in found] == [("?", "refused"), ("Minji", "signed-in")]
    assert "signed in" in somebody().get("/staff/audit").said


def test_the_audit_only_grows(database: Settings) -> None:
    records = Records(database)
    records.note("Minji", "signed-in")
    for statement in ("update staff_audit set person = 'Joon'", "delete from staff_audit"):
        with pytest.raises(sa.exc.DBAPIError, match="only grows"), records.transaction() as connection:
            connection.execute(sa.text(statement))
    with records.reading() as connection:
        assert [each.person for each in tables.entries(connection, before=None, most=9)] == ["Minji"]
    records.close()


def test_every_phrase_is_there_in_both_languages(site: Site) -> None:
    folder = Path(tables.__file__).parent / "phrases"
    ko, en = (phrases_of(folder / language / "phrases.ftl") for language in ("ko", "en"))
    assert set(ko) == set(en)


def test_the_pages_are_korean_unless_english_is_wished(address: str) -> None:
    for language, said in (
        ("fr", "로그인"),
        ("en", "Sign in"),
        ("ko-KR,en", "로그인"),
        ("de,en-US;q=0.5", "Sign in"),
    ):
        assert said in Person(address, language=language).get("/staff/sign-in").said
    chooser = Person(address, language="en")
    assert "로그인" in chooser.get("/staff/language?to=ko&after=/staff/sign-in").said
    assert chooser.ask("GET", "/staff/language?to=ko&after=//evil.example").headers["Location"] == "/staff"
