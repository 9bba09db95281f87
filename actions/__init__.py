"""From what was read in a message to its answer, and the knowledge behind it; only action.py knows Rasa."""
