from datetime import datetime

import pytest

from parallax.export.dates import tell_interval, tell_published
from parallax.nouns.interval import Interval
from parallax.nouns.report import Published

D = datetime


@pytest.mark.parametrize(
    ("interval", "told"),
    [
        (None, ""),
        (Interval(None, None), ""),
        (Interval(D(2031, 3, 12), D(2031, 3, 12)), "12 Mar 2031"),
        (Interval(D(2031, 3, 12), D(2031, 3, 14)), "12–14 Mar 2031"),
        (Interval(D(2031, 2, 28), D(2031, 3, 2)), "28 Feb – 2 Mar 2031"),
        (Interval(D(2030, 12, 30), D(2031, 1, 2)), "30 Dec 2030 – 2 Jan 2031"),
        (Interval(D(2031, 3, 12), None), "since 12 Mar 2031"),
        (Interval(None, D(2031, 3, 12)), "until 12 Mar 2031"),
        (Interval(D(2031, 3, 1), D(2031, 3, 31), "month"), "Mar 2031"),
        (Interval(D(2031, 3, 1), D(2031, 5, 31), "month"), "Mar – May 2031"),
        (Interval(D(2031, 1, 1), D(2031, 12, 31), "year"), "2031"),
        (Interval(D(2030, 1, 1), D(2031, 12, 31), "year"), "2030 – 2031"),
        (Interval(D(2031, 3, 12, 8, 5), D(2031, 3, 12, 8, 5), "minute"), "12 Mar 2031 08:05"),
        (Interval(D(2031, 3, 12, 8), D(2031, 3, 12, 9), "hour"), "12 Mar 2031 08:00–09:00"),
        (Interval(D(2031, 3, 12, 20), D(2031, 3, 13, 8), "hour"), "12 Mar 2031 20:00 – 13 Mar 2031 08:00"),
    ],
)
def test_intervals_in_words(interval, told):
    assert tell_interval(interval) == told


def test_how_a_day_is_known():
    assert tell_published(Published()) == "day not known"
    assert tell_published(Published(D(2031, 3, 1), "given", "month")) == "Mar 2031"
    assert tell_published(Published(D(2031, 3, 1), "inferred")) == "1 Mar 2031 (inferred from the story)"
