"""What the words around a statement tell of it: channel, relays, day said, hedges."""
