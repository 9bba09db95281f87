"""`jamae` on the toy project: python serve.py serve --port 0. Knowledge, action and phrases are the toys."""

import sys
import types

from toy_action import ToyAction, ToyPhrases

from actions.text import phrases
from bot import assistant
from bot.cli import main
from bot.messages import home_phrases
from bot.server import health

assistant.load_knowledge_if_missing = lambda settings: None
health.store_problem = lambda: None
home_phrases.HomePhrases = lambda root, store: ToyPhrases()  # type: ignore[misc,assignment]
phrases.Phrases = lambda root: ToyPhrases()  # type: ignore[misc,assignment]
action = types.SimpleNamespace(ActionAnswer=ToyAction, read_ahead=lambda: None, shared_knowledge=lambda: None)
sys.modules["actions.action"] = action  # type: ignore[assignment]
sys.exit(main())
