"""Which language a message is written in, and the words that are known of each."""
