"""The knowledge files as staff edit them on their pages."""
