"""`jamae serve` and `jamae train`."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
from collections.abc import Callable

from rich.console import Console

from bot.commands.arguments import Arguments
from bot.privacy import secret_key
from bot.rasa.model import model_path
from bot.server.sockets import listening_socket, raise_file_limit
from bot.server.supervisor import Commands, supervise
from bot.server.worker import Inherited
from bot.settings import Settings, environment_for_children
from bot.terminal.progress import progress


def serve(arguments: Arguments, settings: Settings) -> int:
    options = ("port", "host", "workers", "log")
    given = {name: value for name in options if (value := getattr(arguments, name)) is not None}
    settings = settings.but(**given)
    console = Console(file=sys.stderr, highlight=False)
    if arguments.inherit:
        inherited = Inherited.read(arguments.inherit)
        return _serve_here(settings, console, inherited.listening_socket(), lambda: None, inherited)
    settings.check_workers()
    raise_file_limit()
    listener = listening_socket(settings)
    address = f"http://{settings.host}:{listener.getsockname()[1]}/"

    def ready() -> None:
        console.print(f"Jamae answers at {address} - stop it with Ctrl-C.")

    if settings.workers == 1:
        return _serve_here(settings, console, listener, ready)
    secret_key(settings)  # if missing it is made here, so that no worker makes its own
    supervise(listener, settings.workers, ready)
    return 0


def _serve_here(
    settings: Settings,
    console: Console,
    listener: socket.socket,
    ready: Callable[[], None],
    inherited: Inherited | None = None,
) -> int:
    if not inherited and not model_path(settings).exists():
        # in a process of its own, since the memory that training takes (170 MB) would stay with the server
        trained = subprocess.run(
            Commands.like_this_one().prepare, env=environment_for_children(), check=False
        )
        if trained.returncode:
            return trained.returncode  # it has said why
    # 15 MB that a supervisor of workers does not need
    from bot.assistant import prepare

    prepare(settings, contextlib.nullcontext if inherited else progress(console))
    from bot.server.server import serve as serve_until_stopped  # Rasa, which `prepare` has imported

    serve_until_stopped(settings, listener, ready, inherited)
    return 0


def train(arguments: Arguments, settings: Settings) -> int:
    from bot.assistant import prepare, prepare_knowledge  # as above

    console = Console(file=sys.stderr, highlight=False)
    path = model_path(settings)
    if arguments.force:
        path.unlink(missing_ok=True)
    was_there = path.exists()
    (prepare_knowledge if was_there else prepare)(settings, progress(console))
    console.print(f"The model is {'current' if was_there else 'trained'}: {path}")
    return 0
