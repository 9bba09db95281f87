"""What may be posted to the webhook as an update."""

from __future__ import annotations

import json

import pytest

from bot.channels.telegram.channel import _update


@pytest.mark.parametrize("number", [2**63, 10**30, -1, 1.5, "7", True, None])
def test_a_number_that_no_database_keeps_is_refused(number: object) -> None:
    assert _update(json.dumps({"update_id": number}).encode()) is None


@pytest.mark.parametrize("number", [0, 712345678, 2**63 - 1])
def test_any_other_is_taken(number: int) -> None:
    assert _update(json.dumps({"update_id": number}).encode()) == {"update_id": number}
