"""The words of all languages as a trained encoder of sentences knows them: pieces, and a vector for each."""
