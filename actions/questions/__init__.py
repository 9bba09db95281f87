"""What can be asked: questions as typed expressions over sets of cities, and the notation of them."""
