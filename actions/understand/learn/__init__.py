"""Learning from labelled conversations what messages mean."""
