"""Jamae as a service: channels, server, conversations, and what staff see of them."""

from bot.moved_classes import tell_of_moved_classes

tell_of_moved_classes()
