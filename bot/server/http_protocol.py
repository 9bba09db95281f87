"""A visitor's HTTP connection: Sanic's, made safe against slow senders and wrong lengths.

A connection is never closed while a request that came on it is unread."""

from __future__ import annotations

import select
from time import monotonic as current_time
from typing import Any

from sanic.exceptions import InvalidUsage
from sanic.http import Http, Stage
from sanic.request import Request
from sanic.server.protocols.http_protocol import HttpProtocol


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
    """Refuses a Content-Length that is not a number, and more than one length.

    Sanic fails over the first, or waits for a body that cannot come. Of two lengths it takes one, and a proxy
    in front may take the other: what one of them reads as a body, the other reads as the next request.
    """

    def __init__(self, url_bytes: bytes, headers: Any, *arguments: Any, **options: Any) -> None:
        lengths = headers.getall("content-length", [])
        if not all(length.isascii() and length.isdecimal() for length in lengths):
            raise InvalidUsage("The Content-Length is not a number.")
        if len(lengths) + len(headers.getall("transfer-encoding", [])) > 1:
            raise InvalidUsage("The length of the body is told more than once.")
        super().__init__(url_bytes, headers, *arguments, **options)
