"""Measurements beside the tests: how fast Jamae is, how well it understands, and with how much data."""
