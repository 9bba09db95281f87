"""A visitor's HTTP connection: Sanic's, made safe against slow senders and what a proxy may read otherwise.

What one of the two reads as a body, the other would read as the next request. A connection is never closed
while a request that came on it is unread."""

from __future__ import annotations

import re
import select
from time import monotonic as current_time
from typing import Any

from httptools.parser.errors import HttpParserInvalidURLError
from sanic.exceptions import InvalidUsage, SanicException
from sanic.http import HTTP_CONTINUE, Http, Stage
from sanic.request import Request
from sanic.server.protocols.http_protocol import HttpProtocol

TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""A method, or the name of a header (RFC 9110, 5.6.2)."""
LENGTH = re.compile(r"[0-9]{1,18}")
"""In bytes."""
CHUNK = re.compile(rb"\r\n[0-9A-Fa-f]{1,8}(?:;[^\r\n]*)?")
"""What stands before a chunk, without the end of its line: its size in bytes, and what is said of it."""
LONGEST_CHUNK_LINE = 64
"""In bytes."""


class Exchange(Http):
    """Requests and answers of a connection. What cannot be read is refused, where Sanic fails or guesses."""

    __slots__ = ()

    async def http1_request_header(self) -> None:
        try:
            await super().http1_request_header()  # type: ignore[no-untyped-call]
        except (HttpParserInvalidURLError, UnicodeEncodeError):
            raise InvalidUsage("The address cannot be read.") from None

    def create_empty_request(self) -> None:
        """Sanic's, for the answer to what could not be read."""
        self.url = None
        super().create_empty_request()

    async def read(self) -> bytes | None:
        """A part of the body; None where it ends."""
        if self.expecting_continue:
            self.expecting_continue = False
            await self._send(HTTP_CONTINUE)
        if self.request_body == "chunked" and not self.request_bytes_left and not await self._at_a_chunk():
            self.keep_alive, self.request_body = False, None
            if self.stage is not Stage.IDLE:  # else it has been answered
                raise InvalidUsage("The body is not in chunks, as was told.")
            return None
        return await super().read()

    async def _at_a_chunk(self) -> bool:
        """Whether the size of a chunk is next, and after the last one the end, as no trailers are taken."""
        buffer = self.recv_buffer
        while (end := buffer.find(b"\r\n", 3)) < 0 and len(buffer) <= LONGEST_CHUNK_LINE:
            await self._receive_more()
        if end < 0 or not CHUNK.fullmatch(buffer, 0, end):
            return False
        if int(buffer[2:end].partition(b";")[0], 16):
            return True
        while len(buffer) < end + 4:
            await self._receive_more()
        return bytes(buffer[end : end + 4]) == b"\r\n\r\n"


class Connection(HttpProtocol):
    """REQUEST_TIMEOUT and RESPONSE_TIMEOUT count from a request's start.

    Sanic restarts its clock at every byte.
    """

    __slots__ = ("_request_began", "has_asked")

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.has_asked = False
        """Whether anything ever came."""
        self._request_began = current_time()

    def _setup_connection(self) -> None:
        super()._setup_connection()  # type: ignore[no-untyped-call]
        self._http = Exchange(self)  # type: ignore[no-untyped-call]

    def close_if_idle(self) -> bool:
        return not self._has_unread() and super().close_if_idle()

    def _has_unread(self) -> bool:
        """Whether a request waits to be read, in our buffer or in the system's."""
        if self.transport is None or self.transport.is_closing():
            return False
        ask = select.poll()
        ask.register(self.transport.get_extra_info("socket").fileno(), select.POLLIN)
        return bool(self.recv_buffer or ask.poll(0))

    def data_received(self, data: bytes) -> None:
        self.has_asked = True
        began = self._time
        super().data_received(data)
        http = getattr(self, "_http", None)  # made when the connection's task begins
        if http is None or (http.stage is Stage.IDLE and not _body_of(http)):
            self._request_began = self._time
        elif http.stage is not Stage.IDLE:
            self._time = began

    def check_timeouts(self) -> None:
        """Sanic takes a connection for idle as soon as it has answered, and then waits for the rest of a
        body that it refused, byte by byte."""
        http = getattr(self, "_http", None)
        waited = current_time() - self._request_began
        if http is not None and _body_of(http) and waited > self.response_timeout:
            self.abort()  # type: ignore[no-untyped-call]
            return
        super().check_timeouts()  # type: ignore[no-untyped-call]


def _body_of(http: Http) -> bool | None:
    """Whether a body is still to come; Sanic does not say before the first request of a connection."""
    return getattr(http, "request_body", None)


class MeasuredRequest(Request):
    """Refuses a request whose end a proxy in front may see elsewhere, or that Sanic fails over.

    That is one with a Content-Length that is not a number, with more than one length, with a body in another
    form than chunks, or with a line that is no header.
    """

    def __init__(self, url_bytes: bytes, headers: Any, *arguments: Any, **options: Any) -> None:
        _check_lines(options.get("method", ""), headers)
        forms = [form.strip().lower() for form in headers.getall("transfer-encoding", [])]
        if any(form != "chunked" for form in forms):
            raise SanicException("The body's form is not known: Transfer-Encoding.", status_code=501)
        lengths = [length.strip() for length in headers.getall("content-length", [])]
        if not all(LENGTH.fullmatch(length) for length in lengths):
            raise InvalidUsage("The Content-Length is not a number.")
        if len(lengths) + len(forms) > 1:
            raise InvalidUsage("The length of the body is told more than once.")
        super().__init__(url_bytes, headers, *arguments, **options)
        if forms:
            self.headers["transfer-encoding"] = "chunked"  # Sanic knows no other writing


def _check_lines(method: str, headers: Any) -> None:
    """Raises InvalidUsage for a method or a header that is none: a proxy may drop it, or see two in it."""
    if not TOKEN.fullmatch(method) or not all(TOKEN.fullmatch(name) for name in headers):
        raise InvalidUsage("A line of the request is no header.")
    if any(sign in value for value in headers.values() for sign in "\r\n\0"):
        raise InvalidUsage("A header goes over more than one line.")
