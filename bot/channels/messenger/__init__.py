"""What messengers share: one turn with Rasa, and an answer cut into the pieces that they can show."""
