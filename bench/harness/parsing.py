"""Understands messages in the project of the folder that it is run in, some for each line that it reads.

bench/components.py runs it as a script, with the checkout whose code it measures as PYTHONPATH, so it imports
nothing of bench/. For each line, "first last", it prints in seconds the processor time of all and that of
each node of Rasa's graph.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

WARM = 150


def timed(node: Callable[..., Any], name: str, taken: dict[str, float]) -> Callable[..., Any]:
    def run(*inputs: Any) -> Any:
        started = time.thread_time()
        try:
            return node(*inputs)
        finally:
            taken[name] += time.thread_time() - started

    return run


async def main(messages: list[str]) -> None:
    from bot.assistant import Assistant
    from bot.settings import Settings

    taken: dict[str, float] = defaultdict(float)
    settings = Settings(root=Path.cwd())
    async with Assistant.start(settings, tell=lambda what: contextlib.nullcontext()) as assistant:
        nodes = assistant.agent.processor.graph_runner._instantiated_nodes
        nodes.update({name: timed(node, name, taken) for name, node in nodes.items()})
        for message in messages[:WARM]:
            await assistant.agent.parse_message(message)
        print(json.dumps({}), flush=True)
        for line in sys.stdin:
            first, last = map(int, line.split())
            taken.clear()
            started = time.process_time()
            for message in messages[first:last]:
                await assistant.agent.parse_message(message)
            print(json.dumps({"all": time.process_time() - started, "nodes": taken}), flush=True)


if __name__ == "__main__":
    asyncio.run(main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))))
