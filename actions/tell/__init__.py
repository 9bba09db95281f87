"""Telling answers: one module for each family of question kinds, each a function from a turn to an answer."""
