"""Measurements beside the tests: how fast Jamae is, and with how much data."""
