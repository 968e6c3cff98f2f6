"""What the program's exit status says."""

from enum import IntEnum


class Status(IntEnum):
    """Exit statuses."""

    READ = 0
    """Something was read."""
    FAULT = 1
    """A check that did not hold, or data of the program's own that are not installed."""
    USAGE = 2
    """Wrong usage."""
    NOTHING = 3
    """Nothing was read."""
