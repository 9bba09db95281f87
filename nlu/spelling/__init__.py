"""What was mistyped: slips of the finger, and Chinese words typed by their sound."""
