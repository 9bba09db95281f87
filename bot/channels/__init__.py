"""The ways a message comes in and its answer goes out; here REST and what several channels share."""
