"""Which texts are accepted, in which language they are, and what is said that no question asked for."""
