"""What the benches run: bots as processes, a client that asks them, and the questions."""
