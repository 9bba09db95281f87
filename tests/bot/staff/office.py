"""The staff's pages served in this process for a made-up city, and somebody who opens them."""

from __future__ import annotations

import asyncio
import html
import http.client
import io
import re
import threading
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlencode, urljoin, urlsplit

from openpyxl import Workbook
from ports import free_port
from sanic import Sanic

from bot.staff.routes import ROUTES
from bot.staff.site import Site
from bot.staff.web import StaffPages

PASSWORD = "correct horse battery"


@dataclass(frozen=True)
class Page:
    """What was answered."""

    status: int
    headers: dict[str, str]
    body: bytes
    cookies: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def said(self) -> str:
        """The page as it is read, without its markup."""
        plain = re.sub(r"<(style|script)\b.*?</\1>", "", self.text, flags=re.DOTALL)
        return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", plain)).split())


@dataclass
class Person:
    """Somebody at a browser: cookies are kept, a redirection is followed."""

    address: str
    cookies: dict[str, str] = field(default_factory=dict)
    csrf: str = ""
    language: str = "en"

    def get(self, path: str, **headers: str) -> Page:
        return self._follow(self.ask("GET", path, **headers))

    def send(self, path: str, values: Sequence[tuple[str, str]] = (), **fields: str) -> Page:
        """Send a form as the page has it."""
        given = [
            ("csrf", self.csrf),
            *values,
            *((name.replace("_", "-"), each) for name, each in fields.items()),
        ]
        body = urlencode(given).encode()
        return self._follow(
            self.ask("POST", path, body, **{"Content-Type": "application/x-www-form-urlencoded"})
        )

    def upload(self, path: str, name: str, content: bytes, **fields: str) -> Page:
        mark = uuid.uuid4().hex
        parts = [
            f'--{mark}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
            for key, value in {"csrf": self.csrf, **fields}.items()
        ]
        parts.append(
            f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n".encode()
            + content
            + b"\r\n"
        )
        body = b"".join([*parts, f"--{mark}--\r\n".encode()])
        kind = {"Content-Type": f"multipart/form-data; boundary={mark}"}
        return self._follow(self.ask("POST", path, body, **kind))

    def sign_in(self, name: str, password: str = PASSWORD) -> Page:
        page = self.send("/staff/sign-in", person=name, password=password)
        found = re.search(r'name="csrf" value="(\w+)"', page.text)
        self.csrf = found[1] if found else ""
        return page

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str) -> Page:
        parts = urlsplit(self.address)
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port or 80, timeout=60)
        sent = {"Accept-Language": self.language, "Connection": "close", **headers}
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        connection.request(method, path, body, sent)
        response = connection.getresponse()
        given = response.headers.get_all("set-cookie") or []
        for cookie in given:
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value.strip('"')
        page = Page(response.status, dict(response.headers), response.read(), tuple(given))
        connection.close()
        return page

    def _follow(self, page: Page) -> Page:
        if page.status != 303:
            return page
        return self._follow(self.ask("GET", urljoin("/staff", page.headers["Location"])))


@contextmanager
def serving(site: Site) -> Iterator[str]:
    """The address of a server with the staff's pages only."""
    app = Sanic(f"staff{uuid.uuid4().hex}", configure_logging=False)
    app.config.FALLBACK_ERROR_FORMAT = "json"
    Sanic.test_mode = True  # or Sanic cannot start a second time in a process
    StaffPages(site, ROUTES).add_to(app)
    port, ready, ended = free_port(), threading.Event(), asyncio.Event()
    loop = asyncio.new_event_loop()

    async def run() -> None:
        server = await app.create_server(
            host="127.0.0.1", port=port, return_asyncio_server=True, access_log=False
        )
        assert server is not None
        await server.startup()  # type: ignore[no-untyped-call]
        ready.set()
        await ended.wait()
        server.close()
        await server.wait_closed()  # type: ignore[no-untyped-call]

    thread = threading.Thread(target=loop.run_until_complete, args=(run(),), daemon=True)
    thread.start()
    assert ready.wait(30)
    yield f"http://127.0.0.1:{port}"
    loop.call_soon_threadsafe(ended.set)
    thread.join(30)
    site.records.close()


def workbook(rows: dict[str, list[list[object]]]) -> bytes:
    """A workbook with these lines in sheets of these names."""
    book = Workbook()
    book.remove(book.active)
    for name, lines in rows.items():
        sheet = book.create_sheet(name)
        for line in lines:
            sheet.append(line)
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()
