"""Text itself: cleaning it, cutting it into tokens and sentences, and where each part of it was typed."""
