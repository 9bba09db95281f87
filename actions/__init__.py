"""From what was read in a message to its answer, and the knowledge that it comes from; without Rasa."""
