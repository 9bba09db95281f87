"""Turns of one conversation wait for each other, those of several do not."""

from __future__ import annotations

import asyncio

import pytest

from bot.conversations.in_order import InOrder


def test_turns_of_a_conversation_come_one_at_a_time_and_in_order() -> None:
    told: list[str] = []
    in_order = InOrder()

    async def turn(conversation: str, name: str, others: asyncio.Event) -> None:
        async with in_order.turn(conversation):
            told.append(f"{name} begins")
            await others.wait()
            told.append(f"{name} ends")

    async def all_of_them() -> None:
        go_on = asyncio.Event()
        turns = [("a", "first"), ("a", "second"), ("b", "other"), ("a", "third")]
        tasks = [asyncio.create_task(turn(*each, go_on)) for each in turns]
        while len(told) < 2:
            await asyncio.sleep(0)
        assert told == ["first begins", "other begins"]
        assert len(in_order) == 2
        go_on.set()
        await asyncio.gather(*tasks)

    asyncio.run(all_of_them())
    ours = [each for each in told if "other" not in each]
    assert ours == [f"{name} {does}" for name in ("first", "second", "third") for does in ("begins", "ends")]
    assert len(in_order) == 0


def test_a_turn_that_fails_lets_the_next_one_come() -> None:
    in_order = InOrder()

    async def fail() -> None:
        async with in_order.turn("a"):
            raise ValueError

    async def both() -> None:
        with pytest.raises(ValueError):
            await fail()
        async with in_order.turn("a"):
            assert len(in_order) == 1

    asyncio.run(both())
    assert len(in_order) == 0
