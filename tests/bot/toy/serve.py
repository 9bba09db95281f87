"""`jamae` on the toy project: python serve.py serve --port 0. Knowledge, action and phrases are the toys."""

import sys
import types

from toy_action import ToyAction, ToyPhrases

from bot import assistant, health
from bot.cli import main

assistant.load_knowledge_if_missing = lambda settings: None
health._what_is_wrong_with_the_store = lambda: None
sys.modules["actions.answer"] = types.SimpleNamespace(ActionAnswer=ToyAction, shared_knowledge=lambda: None)  # type: ignore[assignment]
sys.modules["actions.phrases"] = types.SimpleNamespace(Phrases=lambda root: ToyPhrases())  # type: ignore[assignment]
sys.modules["actions.home"] = types.SimpleNamespace(HomePhrases=lambda root, store: ToyPhrases())  # type: ignore[assignment]
sys.exit(main())
