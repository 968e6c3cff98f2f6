"""From a report to a reading: who says what, through which channel, with which figures, when and where."""
