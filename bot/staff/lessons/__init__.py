"""What staff teach: how a question was read, what it can mean, and the labelled conversations."""
