"""Rasa as Jamae runs it: what is not imported, patches, the action without HTTP, and the trained model."""
