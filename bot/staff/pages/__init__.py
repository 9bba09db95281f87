"""The staff's pages, a module for each: what it shows, and what its forms do."""
