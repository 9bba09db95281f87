"""Learning what people ask: turns are collected and counted, staff review them, and a report tells of them."""
