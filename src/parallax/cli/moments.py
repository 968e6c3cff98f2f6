"""Moments that a person names, on this machine's clock."""

from datetime import datetime, timedelta

from parallax.nouns.interval import Interval


def end_of(moment: Interval) -> datetime:
    """The moment at which a day is over, or a minute begins, on this machine's clock, with its zone.

    Raises ValueError for a moment with an open end.
    """
    if moment.end is None:
        raise ValueError("a moment has an end")
    return (moment.end if moment.precision == "minute" else moment.end + timedelta(days=1)).astimezone()
