"""`jamae review`: the inbox at a terminal, by the same functions as the pages."""
