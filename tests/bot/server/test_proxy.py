"""deploy/nginx.conf in a real nginx, before two real `jamae serve` on one PostgreSQL."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from ports import free_port
from toy_server import Server, new_postgres, serving

from bot.settings import HERE

pytestmark = pytest.mark.slow

NGINX = shutil.which("nginx") or "/usr/sbin/nginx"
AROUND = """
daemon off;
pid {folder}/nginx.pid;
error_log stderr warn;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    {conf}
}}
"""


@contextmanager
def nginx_before(folder: Path, servers: list[Server]) -> Iterator[str]:
    """The address of nginx with the project's configuration, in which only addresses are changed."""
    if not Path(NGINX).exists():
        pytest.skip("nginx is not installed")
    port = free_port()
    conf = (HERE / "deploy" / "nginx.conf").read_text().replace("listen 80;", f"listen 127.0.0.1:{port};")
    for number, server in enumerate(servers, start=1):
        conf = conf.replace(f"jamae-{number}:5005", server.url.removeprefix("http://"))
    file = folder / "nginx.conf"
    file.write_text(AROUND.format(folder=folder, conf=conf))
    folder.chmod(0o755)
    said = folder / "nginx.txt"
    tested = subprocess.run([NGINX, "-t", "-c", file], capture_output=True, check=False, text=True)
    assert tested.returncode == 0 and "warn" not in tested.stderr, tested.stderr
    with said.open("w") as output:
        process = subprocess.Popen([NGINX, "-c", file], stderr=output)
    try:
        url = f"http://127.0.0.1:{port}"
        for _ in range(200):
            try:
                send(f"{url}/health/live")
                break
            except urllib.error.URLError:
                time.sleep(0.05)
        yield url
    finally:
        process.terminate()
        process.wait(timeout=60)


def send(url: str, body: object = None, **headers: str) -> tuple[int, Any]:
    """Status, and what was told if that is JSON."""
    data = None if body is None else json.dumps(body).encode()
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(url, data, {"Content-Type": "application/json", **headers})
    try:
        with urllib.request.urlopen(request, timeout=40) as response:
            return response.status, json.loads(response.read())
    except urllib.error.HTTPError as error:
        told = error.read()
        return error.code, json.loads(told) if told.startswith(b"{") else None


@pytest.fixture(scope="module")
def behind(
    trained_toy: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Server, Server]]:
    folder = tmp_path_factory.mktemp("proxy")
    for name in ("one", "two"):
        shutil.copytree(trained_toy, folder / name)
    (folder / "nginx").mkdir()
    with ExitStack() as running:
        settings = running.enter_context(new_postgres(folder))
        shared = {
            "JAMAE_DATABASE_URL": str(settings.database_url),
            "JAMAE_SECRET": "shared, for tests only",
            "JAMAE_PROXIES": "1",
            "JAMAE_WEB_ADDRESS_RATE": "100",
        }
        one, two = (running.enter_context(serving(folder / name, **shared)) for name in ("one", "two"))
        url = running.enter_context(nginx_before(folder / "nginx", [one, two]))
        yield url, one, two


def ask(url: str, session: str, number: int) -> dict[str, Any]:
    body = {"id": f"message-{number}", "text": f"message {number}", "language": "en"}
    status, told = send(f"{url}/webhooks/web/message", body, Authorization=f"Bearer {session}")
    assert status == 200, told
    return dict(told["answer"])


def test_both_processes_answer_one_conversation_in_turn(behind: tuple[str, Server, Server]) -> None:
    url, one, two = behind
    alive = {send(f"{url}/health/live")[1]["process"] for _ in range(20)}
    assert alive == {one.process.pid, two.process.pid}
    session = send(f"{url}/webhooks/web/session", {})[1]["session"]
    for number in range(1, 11):
        assert ask(url, session, number)["text"] == f"{number}: message {number}"


def test_what_is_for_this_machine_only_is_closed_to_who_comes_through_the_proxy(
    behind: tuple[str, Server, Server],
) -> None:
    url = behind[0]
    assert send(f"{url}/metrics")[0] == 403
    assert send(f"{url}/webhooks/rest/webhook", {"sender": "a", "message": "hello"})[0] == 403


def test_the_page_itself_counts_as_this_site_and_another_does_not(behind: tuple[str, Server, Server]) -> None:
    url = behind[0]
    assert send(f"{url}/webhooks/web/session", {}, Origin=url)[0] == 200
    assert send(f"{url}/webhooks/web/session", {}, Origin="https://elsewhere.example")[0] == 403


def test_more_than_64_kb_do_not_reach_jamae(behind: tuple[str, Server, Server]) -> None:
    assert send(f"{behind[0]}/webhooks/web/session", {"more": "x" * 64 * 1024})[0] == 413


def test_a_visitor_is_answered_when_one_process_is_killed(behind: tuple[str, Server, Server]) -> None:
    url, one, _ = behind
    session = send(f"{url}/webhooks/web/session", {})[1]["session"]
    for number in range(1, 11):
        if number == 3:
            one.process.send_signal(signal.SIGKILL)
            assert send(f"{url}/webhooks/web/session", {})[0] == 200  # and so is who comes at this moment
        assert ask(url, session, number)["text"] == f"{number}: message {number}"


def test_visitors_are_counted_by_the_address_that_nginx_saw(behind: tuple[str, Server, Server]) -> None:
    claimed = (
        send(f"{behind[0]}/webhooks/web/interface", X_Forwarded_For=f"203.0.113.{number}")[0]
        for number in range(250)
    )
    assert 429 in claimed
