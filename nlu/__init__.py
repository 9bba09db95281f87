"""Understanding: from the text of a message to its language, names, numbers and kind of question."""
