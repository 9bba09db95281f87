"""The knowledge store: its tables, how it is opened and copied, and the selects that questions become."""
