"""The steps from a typed message to what it means, one file for each, without Rasa."""
