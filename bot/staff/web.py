"""The staff's pages on the web server: who may come, what a form must bring, and how a page is sent."""

from __future__ import annotations

import asyncio
import contextvars
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from sanic import Blueprint, Sanic
from sanic.request import Request, parse_multipart_form
from sanic.response import HTTPResponse, raw
from sqlalchemy.exc import SQLAlchemyError

from actions.store.store import StoreUnavailable
from actions.text.staff_messages import said_by, say
from bot.channels.rate_limits import client_address
from bot.channels.request_body import TooLarge, read_body
from bot.channels.this_machine import is_from_this_machine
from bot.privacy import secret_key
from bot.settings import Settings
from bot.staff.records import OutcomeUnknown
from bot.staff.sessions import Session, TooMany, csrf_token
from bot.staff.site import LANGUAGES, Site
from bot.staff.visit import Download, GoTo, Reply, Route, Shown, Upload, Visit
from bot.staff.writing import take_back_unfinished
from bot.telemetry.errors import without_words

logger = logging.getLogger(__name__)

PREFIX = "/staff"
COOKIE = "jamae_staff"
LANGUAGE_COOKIE = "jamae_staff_language"
LARGEST_BODY = 8 * 1024 * 1024
"""In bytes: a workbook with ten thousand cities is two thirds of it."""
LARGEST_SIGN_IN = 4 * 1024
THREADS = 6
"""In which pages are made and forms are read: of their own, so that where a database does not answer them
nothing else waits for a thread."""
STYLE = Path(__file__).parent / "staff.css"
CSP = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
    " frame-ancestors 'none'"
)
HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


T = TypeVar("T")


class Refused(Exception):
    """A request that is not carried out: the key of the phrase that says why, and the HTTP status."""

    def __init__(self, status: int, key: str) -> None:
        super().__init__(key)
        self.status = status
        self.key = key


class StaffPages:
    """Adds the pages to a server."""

    def __init__(self, site: Site, routes: Sequence[Route]) -> None:
        self._site = site
        self._settings: Settings = site.settings
        self._routes = routes
        self._threads = ThreadPoolExecutor(THREADS, "staff")

    def add_to(self, app: Sanic) -> None:
        pages = Blueprint("staff", url_prefix=PREFIX)
        for number, route in enumerate(self._routes):
            for method, handler in (("GET", route.show), ("POST", route.send)):
                if handler is not None:
                    self._add(pages, f"/{route.path}".rstrip("/") or "/", method, f"{number}", handler)
        self._plain(pages, "/sign-in", "GET", self._show_sign_in)
        self._plain(pages, "/sign-in", "POST", self._sign_in)
        self._plain(pages, "/sign-out", "POST", self._sign_out)
        self._plain(pages, "/staff.css", "GET", self._style)
        self._plain(pages, "/language", "GET", self._choose_language)
        pages.listener("after_server_stop")(self._stop)
        app.blueprint(pages)

    async def _stop(self, _app: Sanic, _loop: object) -> None:
        self._threads.shutdown(wait=False)

    async def _in_thread(self, work: Callable[..., T], *arguments: object) -> T:
        """The result of `work`, which may take long. Raises what it raises."""
        context = contextvars.copy_context()
        done = partial(context.run, work, *arguments)
        return await asyncio.get_running_loop().run_in_executor(self._threads, done)

    # --- routes

    def _add(self, pages: Blueprint, uri: str, method: str, name: str, handler: Any) -> None:
        async def handle(request: Request) -> HTTPResponse:
            session = await self._in_thread(self._session, request)
            if session is None:
                return self._to_sign_in(request)
            visit = await self._visit(request, session)
            return await self._in_thread(self._answer, handler, visit)

        self._plain(pages, uri, method, handle, name=name)

    def _to_sign_in(self, request: Request) -> HTTPResponse:
        """With the way back; of a form that is lost it is told, and the way leads to where it stood."""
        is_form = request.method == "POST"
        after = self._stood_on(request) if is_form else _path_of(request.path, request.query_string)
        return _sent_to(f"{PREFIX}/sign-in", after=after, ended="1" if is_form else "")

    def _stood_on(self, request: Request) -> str:
        """The page on which a form stood, as far as the browser says so; an answer to a form is none."""
        shown = {f"{PREFIX}/{route.path}".rstrip("/") for route in self._routes if route.show is not None}
        try:
            parts = urlsplit(_header(request, "referer"))
        except ValueError:
            return PREFIX
        if parts.netloc != _header(request, "host") or not _is_ours(parts.path):
            return PREFIX
        if parts.path in shown:
            return _path_of(parts.path, parts.query)
        return parts.path.rpartition("/")[0] or PREFIX

    def _plain(
        self,
        pages: Blueprint,
        uri: str,
        method: str,
        handler: Callable[[Request], Awaitable[HTTPResponse]],
        name: str = "",
    ) -> None:
        """A route that sees to its own session; what is refused becomes a page."""

        async def handle(request: Request) -> HTTPResponse:
            try:
                self._check_way(request)
                return await handler(request)
            except Refused as refused:
                return self._refusal(request, refused.status, refused.key)
            except OutcomeUnknown as unknown:
                logger.error(
                    "A database went away meanwhile: %s", without_words(unknown.__cause__ or unknown)
                )
                return self._refusal(request, 503, "outcome-unknown")
            except (SQLAlchemyError, StoreUnavailable) as error:
                logger.error("A page for the staff failed: %s", without_words(error))
                return self._refusal(request, 503, "database-away")

        pages.add_route(
            handle,
            uri,
            methods=[method],
            stream=method == "POST",
            name=f"{(name or handler.__name__).strip('_')}_{method.lower()}",
        )

    def _check_way(self, request: Request) -> None:
        """Passwords and names travel: so from this machine only, or through a proxy of the city's own."""
        if not self._settings.proxies and not is_from_this_machine(request.ip, request.headers):
            raise Refused(403, "not-from-here")
        if request.method != "POST":
            return
        origin = _header(request, "origin")
        try:
            site = urlsplit(origin).netloc if "://" in origin else origin
        except ValueError:  # "http://["
            raise Refused(403, "form-from-elsewhere") from None
        if origin and site != _header(request, "host"):
            raise Refused(403, "form-from-elsewhere")

    # --- who comes

    def _session(self, request: Request) -> Session | None:
        if header := self._settings.staff_header:
            name = _latin_as_utf8(_header(request, header)).strip()[:80]
            key = secret_key(self._settings) + name.encode("utf-8", "surrogatepass")
            return Session(name, csrf_token(key)) if name else None
        return self._site.sessions.session(request.cookies.get(COOKIE, ""))

    async def _visit(self, request: Request, session: Session) -> Visit:
        values: Mapping[str, Sequence[str]] = parse_qs(request.query_string, keep_blank_values=True)
        files: tuple[Upload, ...] = ()
        if request.method == "POST":
            values, files = await self._form(request, LARGEST_BODY)
            if (values.get("csrf") or [""])[0] != session.csrf:
                raise Refused(403, "form-too-old")
        return Visit(session.person, self._language(request), values, files, session.csrf, request.path)

    async def _form(
        self, request: Request, largest: int
    ) -> tuple[Mapping[str, Sequence[str]], tuple[Upload, ...]]:
        """Fields and files of a form that was sent. Raises `Refused`."""
        try:
            body = await read_body(request, largest)
        except TooLarge:
            raise Refused(413, "too-large") from None
        return await self._in_thread(_read_form, body, _header(request, "content-type"))

    def _answer(self, handler: Callable[[Site, Visit], Reply], visit: Visit) -> HTTPResponse:
        return self._response(self._carried_out(handler, visit), visit)

    def _carried_out(self, handler: Callable[[Site, Visit], Reply], visit: Visit) -> Reply:
        try:
            take_back_unfinished(self._settings)
            return handler(self._site, visit)
        except (SQLAlchemyError, StoreUnavailable):
            raise
        except OSError as error:
            logger.error("The data folder cannot be written: %s", error)
            raise Refused(503, "folder-away") from error
        except (ValueError, RuntimeError) as error:
            told = say(said_by(error), visit.language)
            return Shown("refused.html", {"reason": told}, status=409)

    async def _show_sign_in(self, request: Request) -> HTTPResponse:
        if self._settings.staff_header:
            raise Refused(403, "no-name-from-proxy")
        asked = parse_qs(request.query_string)
        wrong = "sign-in-ended" if "ended" in asked else ""
        return self._sign_in_page(request, asked.get("after", [""])[0], wrong)

    async def _sign_in(self, request: Request) -> HTTPResponse:
        if self._settings.staff_header:
            raise Refused(403, "no-name-from-proxy")
        values, _ = await self._form(request, LARGEST_SIGN_IN)
        person, password, after = ((values.get(name) or [""])[0] for name in ("person", "password", "after"))
        address = client_address(
            request.ip, request.headers.getall("x-forwarded-for", []), self._settings.proxies
        )
        try:
            token = await self._in_thread(self._site.sessions.sign_in, person.strip(), password, address)
        except TooMany:
            return self._sign_in_page(request, after, "sign-in-too-many", status=429)
        if token is None:
            return self._sign_in_page(request, after, "sign-in-wrong", status=401)
        response = _sent_to(after if _is_ours(after) else PREFIX)
        _set_cookie(response, COOKIE, token, is_secure=self._is_secure(request))
        return response

    async def _sign_out(self, request: Request) -> HTTPResponse:
        session = await self._in_thread(self._session, request)
        if session is not None:
            await self._visit(request, session)  # which looks at the form
            token = request.cookies.get(COOKIE, "")
            await self._in_thread(self._site.sessions.sign_out, token, session.person)
        response = _sent_to(f"{PREFIX}/sign-in")
        _set_cookie(response, COOKIE, "", is_secure=self._is_secure(request))
        return response

    async def _choose_language(self, request: Request) -> HTTPResponse:
        asked = parse_qs(request.query_string)
        language, after = asked.get("to", [""])[0], asked.get("after", [""])[0]
        response = _sent_to(after if _is_ours(after) else PREFIX)
        if language in LANGUAGES:
            _set_cookie(response, LANGUAGE_COOKIE, language, is_secure=self._is_secure(request))
        return response

    async def _style(self, _request: Request) -> HTTPResponse:
        headers = {**HEADERS, "Cache-Control": "no-cache"}
        return raw(STYLE.read_bytes(), content_type="text/css; charset=utf-8", headers=headers)

    # --- what is sent

    def _sign_in_page(self, request: Request, after: str, wrong: str, status: int = 200) -> HTTPResponse:
        language = self._language(request)
        page = self._site.render(
            "sign-in.html", language, wrong=wrong, after=after, path=f"{PREFIX}/sign-in", person=""
        )
        return _html(page, status)

    def _response(self, reply: Reply, visit: Visit) -> HTTPResponse:
        if isinstance(reply, GoTo):
            return _sent_to(f"{PREFIX}/{reply.path}", said=reply.said, about=reply.about)
        if isinstance(reply, Download):
            headers = {**HEADERS, "Content-Security-Policy": reply.csp or "default-src 'none'; sandbox"}
            if reply.name:
                headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(reply.name)}"
            return raw(reply.content, content_type=reply.content_type, headers=headers)
        said = visit.get("said")
        is_known = said.startswith("said-") and self._site.phrases.has(visit.language, said)
        page = self._site.render(
            reply.template,
            visit.language,
            **{
                "person": visit.person,
                "csrf": visit.csrf,
                "path": visit.path,
                "signs_out": not self._settings.staff_header,
                "said": self._site.say(visit.language, said, about=visit.get("about")) if is_known else "",
                **reply.values,
            },
        )
        return _html(page, reply.status)

    def _refusal(self, request: Request, status: int, key: str) -> HTTPResponse:
        language = self._language(request)
        told = self._site.say(language, key)
        return _html(self._site.render("refused.html", language, reason=told, path=PREFIX, person=""), status)

    def _language(self, request: Request) -> str:
        """What was chosen, else the first of the browser's that the pages have, else Korean."""
        chosen = request.cookies.get(LANGUAGE_COOKIE, "")
        wished = [part.strip()[:2].lower() for part in _header(request, "accept-language")[:200].split(",")]
        return next((each for each in (chosen, *wished) if each in LANGUAGES), LANGUAGES[0])

    def _is_secure(self, request: Request) -> bool:
        return bool(self._settings.proxies) and _header(request, "x-forwarded-proto") == "https"


def _read_form(body: bytes, kind: str) -> tuple[Mapping[str, Sequence[str]], tuple[Upload, ...]]:
    """Fields and files of a form of this Content-Type. Raises `Refused`."""
    if kind.startswith("application/x-www-form-urlencoded"):
        try:
            return parse_qs(body.decode("utf-8"), keep_blank_values=True, max_num_fields=20_000), ()
        except ValueError:
            raise Refused(400, "form-unreadable") from None
    boundary = kind.partition("boundary=")[2].strip('"')
    if not kind.startswith("multipart/form-data") or not boundary:
        raise Refused(415, "form-unreadable")
    try:
        fields, files = parse_multipart_form(body, boundary.encode())  # type: ignore[no-untyped-call]
    except (ValueError, LookupError):
        raise Refused(400, "form-unreadable") from None
    uploads = tuple(
        Upload(file.name or "", file.body) for sent in files.values() for file in sent if file.name
    )
    return {name: list(values) for name, values in fields.items()}, uploads


def _html(page: str, status: int = 200) -> HTTPResponse:
    headers = {**HEADERS, "Content-Security-Policy": CSP}
    return raw(page.encode(), status, headers, content_type="text/html; charset=utf-8")


def _sent_to(path: str, **values: str) -> HTTPResponse:
    given = urlencode({name: value for name, value in values.items() if value})
    mark = "&" if "?" in path else "?"
    return raw(b"", 303, {**HEADERS, "Location": f"{path}{mark}{given}" if given else path})


def _path_of(path: str, query: str) -> str:
    return f"{path}?{query}" if query else path


def _is_ours(path: str) -> bool:
    """Whether it is one of the staff's pages, and no other site."""
    parts = urlsplit(path)
    return not parts.scheme and not parts.netloc and path.startswith(PREFIX) and "\\" not in path


def _set_cookie(response: HTTPResponse, name: str, value: str, *, is_secure: bool) -> None:
    response.cookies[name] = value
    cookie = response.cookies[name]
    cookie["path"] = PREFIX
    cookie["httponly"] = True
    cookie["samesite"] = "Strict"
    if is_secure:
        cookie["secure"] = True
    if not value:
        cookie["max-age"] = 0


def _header(request: Request, name: str) -> str:
    return str(request.headers.get(name, ""))


def _latin_as_utf8(text: str) -> str:
    """A header is bytes; proxies send names in UTF-8."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text
