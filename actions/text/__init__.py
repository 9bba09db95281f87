"""How things are said: phrases, names of countries, alphabetical order, years, and what staff are told."""
