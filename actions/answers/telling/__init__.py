"""What the telling of all kinds shares: the turn, the parts of an answer, values and sets in words."""
