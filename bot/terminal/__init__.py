"""How answers and traces look in a terminal, and in which language a terminal is spoken to."""
