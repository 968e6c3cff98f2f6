"""The rows of a score: one file for what is told apart, what is counted, who and where, how answers stand, and the whole."""
