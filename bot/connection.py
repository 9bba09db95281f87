"""A visitor's HTTP connection: as Sanic's, but nobody keeps one by sending slowly."""

from __future__ import annotations

from sanic.http import Stage
from sanic.server.protocols.http_protocol import HttpProtocol


class Connection(HttpProtocol):
    """REQUEST_TIMEOUT and RESPONSE_TIMEOUT hold for the whole of a request; Sanic's clock begins anew with every byte."""

    def data_received(self, data: bytes) -> None:
        began = self._time
        super().data_received(data)
        http = getattr(self, "_http", None)  # made when the connection's task begins
        if http is not None and http.stage is not Stage.IDLE:
            self._time = began
