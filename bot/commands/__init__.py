"""What each `jamae` command does; a module is imported when one of its commands is run."""
