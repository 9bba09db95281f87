"""The staff's pages at /staff: what was not understood, facts, publishing, report, coverage."""
