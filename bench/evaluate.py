"""Hold the conversations of a JSONL file with a running server, and count what was right, wrong and declined.

    uv run python -m bench.evaluate [--url http://127.0.0.1:5005] [--show] FILE.jsonl ...

The format of a file, and what each check means, is that of shared/eval/ask.py, which is not part of this
project and is looked for beside it. A conversation is right if every check of every turn holds. If not, the
first turn that fails says whether Jamae declined there (its status tells that it does not know, or asks back)
or stated something wrong.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import urllib.request
import uuid
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

OUTCOMES = ("right", "wrong", "declined")
TOLD = ("answered", "contested", "corrected")
ASK = Path(__file__).resolve().parent.parent.parent / "shared" / "eval" / "ask.py"
SECONDS = 20

Check = Callable[[dict[str, Any], str], bool]


@dataclass(frozen=True)
class Outcome:
    """What became of a conversation; `said`, `reply` and `failed` are the first failing turn's."""

    case: Mapping[str, Any]
    outcome: str
    said: str = ""
    reply: str = ""
    failed: tuple[dict[str, Any], ...] = ()


def read_check(path: Path) -> Check:
    """The function `holds` of ask.py. Raises FileNotFoundError."""
    spec = importlib.util.spec_from_file_location("ask", path)
    if spec is None or spec.loader is None or not path.exists():
        raise FileNotFoundError(f"There is no {path}; say with --checks where ask.py is.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    check: Check = module.holds
    return check


def ask(url: str, sender: str, message: Any) -> tuple[str, str]:
    """A reply's text and status. Raises OSError without an answer, and ValueError without a status."""
    body = json.dumps({"sender": sender, "message": message, "with": ["answer"]}).encode()
    request = urllib.request.Request(
        f"{url}/webhooks/rest/webhook", body, {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=SECONDS) as response:
        replies = json.loads(response.read())
    text = "\n".join(filter(None, (reply.get("text") for reply in replies)))
    status = next((reply["metadata"]["answer"]["status"] for reply in replies if "metadata" in reply), None)
    if status is None:
        raise ValueError(f"{url} does not say the status of its answers; it is not a server of Jamae's.")
    return text, status


def hold(case: Mapping[str, Any], url: str, check: Check) -> Outcome:
    """Hold one conversation, to its end or the first turn that fails."""
    sender = f"evaluate-{uuid.uuid4().hex[:12]}"
    for turn in case["turns"]:
        try:
            reply, status = ask(url, sender, turn["say"])
        except OSError as error:
            return Outcome(case, "wrong", str(turn["say"]), f"{type(error).__name__}: {error}")
        failed = tuple(each for each in turn.get("expect", []) if not check(each, reply))
        if failed:
            return Outcome(case, "wrong" if status in TOLD else "declined", str(turn["say"]), reply, failed)
    return Outcome(case, "right")


def lines_of(outcomes: list[Outcome]) -> Iterator[str]:
    """The table: a line for each language and category, and for each language."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for each in outcomes:
        for key in (f"{each.case['lang']} {each.case['category']}", f"{each.case['lang']} all"):
            counts[key][each.outcome] += 1
    yield f"| language and category | of | {' | '.join(OUTCOMES)} |"
    yield "|---|---|---|---|---|"
    for key, count in sorted(counts.items()):
        yield f"| {key} | {sum(count.values())} | {' | '.join(str(count[outcome]) for outcome in OUTCOMES)} |"


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--url", default="http://127.0.0.1:5005")
    parser.add_argument("--checks", type=Path, default=ASK, help="where ask.py is")
    parser.add_argument("--show", action="store_true", help="print what failed")
    arguments = parser.parse_args()
    check = read_check(arguments.checks)
    cases = [
        json.loads(line)
        for file in arguments.files
        for line in file.read_text(encoding="utf-8").split("\n")
        if line.strip()
    ]
    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(lambda case: hold(case, arguments.url, check), cases))
    for each in outcomes if arguments.show else ():
        if each.failed or each.outcome != "right":
            print(
                f"{each.outcome}: {each.case['id']} {list(each.failed)}\n  > {each.said}\n  < {each.reply}\n"
            )
    print("\n".join(lines_of(outcomes)))
    return 0 if all(each.outcome == "right" for each in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
