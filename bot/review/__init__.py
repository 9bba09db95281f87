"""What people ask: turns are recorded and counted, the like ones grouped, and a report tells of them."""
