"""Which messages are accepted, and what is said where no answer comes."""
