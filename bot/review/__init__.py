"""Learning what people ask: turns are recorded and counted, staff review them, and a report tells of them."""
