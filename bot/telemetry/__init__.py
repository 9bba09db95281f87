"""What is measured and logged of turns, and what is told of errors; never a visitor's words."""
