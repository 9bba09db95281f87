"""The log-linear model learns which features speak for the right alternative."""

from __future__ import annotations

from actions.understand.loglinear import Choices, score


def test_a_feature_that_only_right_alternatives_have_gets_a_positive_weight() -> None:
    choices = Choices()
    for number in range(20):
        choices.add([{"named": 1.0, f"noise {number}": 1.0}, {"all": 1.0}], [True, False])
    weights = choices.learn()
    assert weights["named"] > 0 > weights["all"]
    assert score(weights, {"named": 1.0}) > score(weights, {"all": 1.0})


def test_a_choice_without_a_right_alternative_teaches_nothing() -> None:
    choices = Choices()
    choices.add([{"a": 1.0}, {"b": 1.0}], [False, False])
    assert choices.learn() == {}


def test_a_choice_that_counts_more_wins_against_several() -> None:
    choices = Choices()
    for _ in range(20):
        choices.add([{"a": 1.0}, {"b": 1.0}], [True, False])
    for _ in range(10):
        choices.add([{"a": 1.0}, {"b": 1.0}], [False, True], 3.0)
    weights = choices.learn()
    assert weights["b"] > weights["a"]
