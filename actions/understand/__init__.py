"""From a message in its conversation to the question meant, which a network writes and a judge chooses."""
