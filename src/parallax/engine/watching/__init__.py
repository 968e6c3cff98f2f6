"""The parts of watching: what is known of an address, what a keeper does, and the visits of a round."""
