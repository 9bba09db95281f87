"""What staff run beside publishing: checks of data and languages, the answer book, a new city."""
