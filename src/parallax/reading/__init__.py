"""From a report to a reading: who says what, through which channel, with which figures, when and where.

`Reader` reads reports.
"""

from parallax.reading.read import Reader

__all__ = ["Reader"]
