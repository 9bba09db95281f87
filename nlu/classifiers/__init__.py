"""Learning what a message asks: its features, and linear classifiers on them."""
