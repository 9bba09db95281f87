"""A TCP proxy that a test can slow down, stop up, or cut."""

from __future__ import annotations

import socket
import threading
import time

from typing_extensions import Self


class Pipe:
    """From a port of 127.0.0.1 to `target`, another one. `delay` is in seconds for each piece of a reply."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.delay = 0.0
        self.stopped_up = False
        """Whatever comes is swallowed, on both sides; connections stay open, new ones too."""
        self.stops_at = b""
        """From the first piece with these bytes on it is stopped up."""
        self.loses_reply_to = b""
        """The first piece with these bytes is carried, and in place of the reply the connection is cut."""
        self._cuts = False

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(("127.0.0.1", self._target))
            except OSError:
                client.close()
                continue
            for source, sink, slow in ((client, server, False), (server, client, True)):
                threading.Thread(target=self._carry, args=(source, sink, slow), daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket, slow: bool) -> None:
        try:
            while piece := source.recv(65_536):
                if slow and self.delay:
                    time.sleep(self.delay)
                self.stopped_up |= bool(self.stops_at) and self.stops_at in piece
                if slow and self._cuts:
                    self._cuts = False
                    break
                if not slow and self.loses_reply_to and self.loses_reply_to in piece:
                    self.loses_reply_to, self._cuts = b"", True
                if not self.stopped_up:
                    sink.sendall(piece)
        except OSError:
            pass
        finally:
            for each in (source, sink):
                try:
                    each.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass
