"""Numbers that lean on what was told before them: a part of a count, its sum, or so many of people named first."""
