"""Making an edited data folder live, after its changes to the answers have been read."""
