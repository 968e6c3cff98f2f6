"""The times that a report names, as intervals."""

from parallax.reading.times.find import find_times

__all__ = ["find_times"]
