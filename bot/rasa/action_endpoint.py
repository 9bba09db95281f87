"""Runs `action_answer` inside the server process: the endpoint that Rasa would post to, without the post."""

from __future__ import annotations

import logging
from typing import Any

from rasa.utils.endpoints import EndpointConfig
from rasa_sdk import Action
from rasa_sdk.executor import ActionExecutor

from actions.answers.explanation import listening
from bot.telemetry.errors import without_words
from bot.telemetry.turn_log import current, step

logger = logging.getLogger(__name__)


class LocalActions(EndpointConfig):
    """Takes and gives the same JSON as an action server."""

    is_in_process = True

    def __init__(self, *actions: Action) -> None:
        # "selective domain": do not send the whole domain along with each call
        super().__init__(url="in-process", enable_selective_domain=True)
        self._executor = ActionExecutor()
        for action in actions:
            self._executor.register_action(action)

    async def request(self, method: str = "post", json: Any = None, **options: Any) -> Any:
        """What the action returns.

        What it raises is logged without the visitor's words; Rasa then goes on without.
        """
        try:
            with step("answer"), listening() as explanations:
                done = await self._executor.run(json)
        except Exception as error:
            logger.error("The action failed: %s", without_words(error))
            raise
        this = current()
        if this is not None and explanations:
            this.explanation = explanations[-1]
        return done
