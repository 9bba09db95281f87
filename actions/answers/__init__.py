"""From a question to what is said: the function that tells each kind, and how an answer came about."""
