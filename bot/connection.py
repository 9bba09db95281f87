"""A visitor's HTTP connection: as Sanic's, but nobody keeps one by sending slowly, or by a length that is none."""

from __future__ import annotations

from typing import Any

from sanic.exceptions import InvalidUsage
from sanic.http import Stage
from sanic.request import Request
from sanic.server.protocols.http_protocol import HttpProtocol


class Connection(HttpProtocol):
    """REQUEST_TIMEOUT and RESPONSE_TIMEOUT hold for the whole of a request; Sanic's clock begins anew with every byte."""

    def data_received(self, data: bytes) -> None:
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
