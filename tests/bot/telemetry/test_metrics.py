"""GET /metrics, and what is counted."""

from __future__ import annotations

import os
import shutil
import urllib.error
import urllib.request
from pathlib import Path

from toy_server import Server, serving

from bot.telemetry.metrics import MOST_SERIES, Metrics, Pool, told


def read(server: Server, **headers: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(
            urllib.request.Request(f"{server.url}/metrics", headers=headers), timeout=60
        ) as response:
            return response.status, response.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_turns_are_counted_by_channel_status_and_language_and_steps_timed(server: Server) -> None:
    server.say("hello", "hidden-sender")
    server.say("")
    status, text = read(server)
    assert status == 200
    assert 'jamae_turns_total{channel="rest",status="answered",language="en"} 1\n' in text
    assert 'jamae_turns_total{channel="rest",status="refused",language="en"} 1\n' in text
    assert 'jamae_step_seconds_bucket{step="all",le="+Inf"} 1\n' in text
    assert 'jamae_step_seconds_count{step="understand"} 1\n' in text
    assert "hidden" not in text and "hello" not in text


def test_metrics_are_for_this_machine_unless_there_is_a_token(
    server: Server, trained_toy: Path, tmp_path: Path
) -> None:
    assert read(server, **{"X-Forwarded-For": "10.0.0.1"})[0] == 403
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    with serving(root, JAMAE_METRICS_TOKEN="open sesame, please") as guarded:
        assert read(guarded)[0] == 403
        assert read(guarded, Authorization="Bearer open")[0] == 403
        elsewhere = {"X-Forwarded-For": "10.0.0.1", "Authorization": "Bearer open sesame, please"}
        assert read(guarded, **elsewhere)[0] == 200


def test_claimed_languages_neither_fill_the_memory_nor_break_the_format() -> None:
    metrics = Metrics()
    for number in range(3 * MOST_SERIES):
        letters = "".join(chr(97 + int(digit)) for digit in str(number))
        metrics.turn("rest", {"status": "refused", "language": letters}, {})
    metrics.turn("rest", {"status": "refused", "language": 'x"} 1\nfake 2'}, {})
    assert len(metrics.counters) <= MOST_SERIES + 2
    assert "fake" not in told(metrics.counters, {})


def test_the_counts_of_workers_are_summed_also_of_a_dead_one_but_for_its_gauges(tmp_path: Path) -> None:
    metrics, pool = Metrics(), Pool(tmp_path)
    metrics.count("jamae_shed_total", channel="rest")
    metrics.gauge("jamae_turns_now", lambda: 3)
    pool.write(metrics)
    (ours,) = tmp_path.glob("*.json")
    shutil.copy(ours, tmp_path / "4194999.json")
    counters, gauges = pool.read()
    assert counters == {("jamae_shed_total", (("channel", "rest"),)): 2}
    assert gauges == {"jamae_turns_now": 3}


def test_who_cannot_write_its_counts_still_tells_them(tmp_path: Path) -> None:
    metrics, folder = Metrics(), tmp_path / "counts"
    pool = Pool(folder)
    metrics.count("jamae_shed_total")
    pool.write(metrics)
    metrics.count("jamae_shed_total")
    (folder / f"{os.getpid()}.new").mkdir()
    pool.write(metrics)
    assert pool.read() == ({("jamae_shed_total", ()): 1.0}, {})
    assert pool.read(metrics) == ({("jamae_shed_total", ()): 2.0}, {})


def test_a_log_that_nobody_reads_any_more_keeps_nobody_from_an_answer(
    trained_toy: Path, tmp_path: Path
) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    os.mkfifo(root / "said.txt")
    reader = os.open(root / "said.txt", os.O_RDONLY | os.O_NONBLOCK)
    with serving(root, JAMAE_LOG="json") as server:
        server.said.unlink()  # nobody is to wait for a writer
        assert server.say("hello")
        os.close(reader)
        assert server.say("hello")
