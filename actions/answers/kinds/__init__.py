"""A module for each family of question kinds, with functions from a turn and a question to the answer."""
