"""A visitor's HTTP connection: as Sanic's, but nobody keeps one by sending slowly, or by a length that is none, and none
ends with a message in it that was not read."""

from __future__ import annotations

import select
from typing import Any

from sanic.exceptions import InvalidUsage
from sanic.http import Stage
from sanic.request import Request
from sanic.server.protocols.http_protocol import HttpProtocol


class Connection(HttpProtocol):
    """REQUEST_TIMEOUT and RESPONSE_TIMEOUT hold for the whole of a request; Sanic's clock begins anew with every byte."""

    __slots__ = ("has_asked",)

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.has_asked = False
        """Whether anything ever came."""

    def close_if_idle(self) -> bool:
        return not self._has_unread() and super().close_if_idle()

    def _has_unread(self) -> bool:
        """Whether a request has come that is not begun: in our buffer, or still in the system's."""
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
        if http is not None and http.stage is not Stage.IDLE:
            self._time = began


class MeasuredRequest(Request):
    """Sanic fails over a Content-Length that is no number, and waits for a body of less than nothing."""

    def __init__(self, url_bytes: bytes, headers: Any, *arguments: Any, **options: Any) -> None:
        if not headers.get("content-length", "0").isdecimal():
            raise InvalidUsage("The Content-Length is not a number.")
        super().__init__(url_bytes, headers, *arguments, **options)
