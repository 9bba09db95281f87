"""`jamae shell` and `jamae ask`: talking with Jamae in a terminal."""
