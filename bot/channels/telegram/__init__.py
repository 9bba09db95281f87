"""The Telegram bot: how updates come, are put in order and answered, and how fast answers may go out."""
