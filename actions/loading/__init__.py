"""From the city's page and the tables of data/knowledge/ to the store, and the versions that are kept."""
