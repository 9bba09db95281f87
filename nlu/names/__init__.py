"""Finding the names of cities, persons and places: exactly, misspelt, and those that nobody knows."""
