"""An action for the tests of bot/: counts the turns of a conversation and repeats what was said."""

import asyncio
from typing import Any

from rasa_sdk import Action
from rasa_sdk.events import Restarted, SlotSet

from actions.answers.explanation import Explanation, explain
from actions.questions.questions import Talk


class ToyAction(Action):
    def name(self) -> str:
        return "action_answer"

    async def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:
        said, language = tracker.latest_message["text"], tracker.latest_message["language"]
        if said == "fail":
            raise ValueError(f"it failed on {said} 010-1234-5678")
        if said.startswith("take your time"):
            await asyncio.sleep(0.12)
        if said == "silence":
            return []
        turn = (tracker.get_slot("focus") or {"turn": 0})["turn"] + 1
        text = f"{turn}: {said}"
        dispatcher.utter_message(
            text=f"{text}\n\nSource: toy",
            buttons=[{"title": "More", "payload": "more?"}],
            answer={"status": "answered", "language": language, "text": text, "suggestions": ["more?"]},
        )
        focus = {"turn": turn, "said": said, "language": language}
        if said == "forget all that":  # as the real action says what it understood
            explain(Explanation((Talk("forget"),)))
        return [Restarted()] if said in ("/forget", "forget all that") else [SlotSet("focus", focus)]


class ToyPhrases:
    languages = ("en", "ko")
    revision = 1

    def has(self, language: str, key: str) -> bool:
        return language in self.languages

    def city_names(self, language: str) -> dict[str, frozenset[str]]:
        return {f"{language} Harbin": frozenset(("Harbin", "哈尔滨"))}

    def source_file(self, key: str, language: str) -> tuple[str, str]:
        return (f"{language} <title>", "page.txt") if key == "page" else ("", "")

    def say(self, language: str, key: str, **arguments: object) -> str:
        return f"{language} {key}"
