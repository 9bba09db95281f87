"""The bots that are measured side by side: how each is made, trained and started."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.harness.processes import PYTHON, Running, free_port, run, start
from bench.harness.shapes import all_questions, wordy_questions

ROOT = Path(__file__).resolve().parents[2]
PROJECTS = ROOT / "bench" / "projects"
JAMAE_FILES = (
    "config.yml", "domain.yml", "credentials.yml", "endpoints.yml", "data", "actions", "nlu", "bot",
)  # fmt: skip
COUNTRIES = {"CN": "China", "JP": "Japan", "RU": "Russia", "US": "United States", "PH": "Philippines"}


@dataclass(frozen=True)
class Bot:
    """`make` fills a folder and trains; `commands(port, action port)` start server and action server.

    `wordy` are what strangers ask, each one message; `messages` where there are none.
    """

    key: str
    title: str
    messages: Sequence[str]
    make: Callable[[Path], None]
    commands: Callable[[int, int], list[list[str]]]
    wordy: Sequence[str] = ()

    def prepare(self, folder: Path) -> Path:
        """The bot's own folder below `folder`, made and trained unless it is there already."""
        root = folder / self.key
        done = root / ".made"
        if not done.exists():
            shutil.rmtree(root, ignore_errors=True)
            root.mkdir(parents=True)
            self.make(root)
            done.touch()
        return root

    def start(self, root: Path) -> Running:
        port, action_port = free_port(), free_port()
        if (root / "knowledge_action.py").exists():
            (root / "endpoints.yml").write_text(
                f"action_endpoint:\n  url: http://127.0.0.1:{action_port}/webhook\n"
            )
        return start(root, self.commands(port, action_port), port, self.messages[0])


def copy_jamae(root: Path) -> None:
    """The project as it is now, without its store, conversations and models."""
    root.mkdir(parents=True, exist_ok=True)
    for name in JAMAE_FILES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, root / name)


def make_jamae(root: Path) -> None:
    copy_jamae(root)
    run(root, PYTHON, "-m", "bot.cli", "train")


def make_stock(root: Path) -> None:
    run(root, PYTHON, "-m", "rasa", "init", "--no-prompt")


def make_knowledge_base(root: Path) -> None:
    shutil.copytree(PROJECTS / "knowledge_base", root, dirs_exist_ok=True)
    run(root, PYTHON, "-m", "rasa", "train")
    jamae = root / "jamae"
    copy_jamae(jamae)
    run(jamae, PYTHON, "-m", "bot.cli", "load")
    (root / "cities.json").write_text(json.dumps({"city": _cities(jamae / ".jamae" / "knowledge.sqlite")}))


def _cities(store: Path) -> list[dict[str, object]]:
    """The cities of a knowledge store with preferred values, as rasa-sdk's knowledge base wants them."""
    cities: dict[str, dict[str, object]] = {}
    query = (
        "select city, attribute, coalesce(text, number, date) from statement"
        " where rank = 'preferred' order by id"
    )
    with sqlite3.connect(store) as connection:
        for city, attribute, value in connection.execute(query):
            about = cities.setdefault(city, {"id": len(cities), "name": city.title()})
            about.setdefault(attribute, COUNTRIES.get(value, value) if attribute == "country" else value)
    return list(cities.values())


def make_floor(root: Path) -> None:
    shutil.copytree(PROJECTS / "floor", root, dirs_exist_ok=True)
    run(root, PYTHON, "-m", "rasa", "train")


def make_sanic(root: Path) -> None:
    shutil.copy(PROJECTS / "bare_sanic.py", root)


def _rasa(port: int) -> list[str]:
    return [PYTHON, "-m", "rasa", "run", "--port", str(port), "--interface", "127.0.0.1"]


def _rasa_actions(port: int, module: str) -> list[str]:
    return [PYTHON, "-m", "rasa", "run", "actions", "--port", str(port), "--actions", module]


JAMAE = Bot(
    "jamae",
    "Jamae",
    all_questions(),
    make_jamae,
    lambda port, _: [[PYTHON, "-m", "bot.cli", "serve", "--port", str(port)]],
    wordy_questions(),
)
STOCK = Bot(
    "stock",
    "`rasa init`",
    ("hello", "I am sad", "yes", "good evening", "I am great", "are you a bot?", "so so", "bye"),
    make_stock,
    lambda port, actions: [_rasa(port), _rasa_actions(actions, "actions")],
)
KNOWLEDGE_BASE = Bot(
    "knowledge_base",
    "`ActionQueryKnowledgeBase`",
    (
        "what cities do you know?",
        "what is the population of Harbin?",
        "which cities are in Japan?",
        "what is the date of Okayama?",
        "tell me the signer of Kawasaki",
        "list all cities",
        "Khabarovsk temperature",
        "do you know the country of Weihai",
    ),
    make_knowledge_base,
    lambda port, actions: [_rasa(port), _rasa_actions(actions, "knowledge_action")],
)
FLOOR = Bot(
    "floor",
    "Rasa's floor",
    ("When did Bucheon partner with Okayama?", "hello", "who signed it", "thanks"),
    make_floor,
    lambda port, _: [_rasa(port)],
)
SANIC = Bot(
    "sanic",
    "Sanic alone",
    ("When did Bucheon partner with Okayama?",),
    make_sanic,
    lambda port, _: [[PYTHON, "bare_sanic.py", str(port)]],
)
BOTS = (JAMAE, STOCK, KNOWLEDGE_BASE, FLOOR, SANIC)
