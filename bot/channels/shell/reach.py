"""Finds the backend to ask: a server that runs, or else the assistant in this process."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from bot.channels.shell.backends import Backend, NoServer, Remote
from bot.settings import Settings
from bot.terminal.progress import Tell

StartHere = Callable[[Settings, Tell], AbstractAsyncContextManager[Backend]]
"""Starts the assistant in this process."""


@asynccontextmanager
async def reach(
    settings: Settings, url: str | None, *, start_here: StartHere, tell: Tell
) -> AsyncIterator[Backend]:
    """The server at `url`; without `url`, the server of this machine if it runs, else this process.

    `tell(what)` wraps what may take seconds; who answers, if a server, is said on standard error. Raises
    `NoServer` if nothing answers at the `url`, or the server of this machine has another data folder.
    """
    server = Remote(url or f"http://127.0.0.1:{settings.port}", settings.rest_token)
    if served := await asyncio.to_thread(server.serves):
        if not url and served.data and served.data != str(settings.data):
            raise NoServer(
                f"{served} answers at {server.address}, with the data folder {served.data}, not"
                f" {settings.data}. Ask it with --url {server.address}, or set JAMAE_PORT to another port."
            )
        print(f"{served} answers at {server.address}.", file=sys.stderr)
        yield server
    elif url:
        raise NoServer(f"No Jamae answers at {url}. Start one with `jamae serve`, or leave --url out.")
    else:
        async with start_here(settings, tell) as backend:
            yield backend
