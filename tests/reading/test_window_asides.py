"""Times that bound no count."""

from collections.abc import Callable
from datetime import date, datetime

import pytest

from parallax.nouns.report import Published
from parallax.reading.annotators import Annotation
from parallax.reading.figures import find_quantities
from parallax.reading.times.find import find_times

Annotate = Callable[[str], Annotation]
DAY = Published(datetime(2031, 3, 5), "given", "day")


def first_days(annotate: Annotate, text: str, low: float) -> list[date | None]:
    """The first day of the window of the count of that number, None for one without."""
    doc = annotate(text)
    told = [one for one in find_quantities(doc, find_times(doc, DAY), DAY) if one.range.low == low]
    return [one.window.start.date() if one.window and one.window.start else None for one in told]


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("The company said 62 workers were on the night shift.", 62),
        ("The agency said it had sent only 19 workers to the plant that night.", 19),
        ("The group, which has held the town since May, said that 54 civilians had died.", 54),
        ("The navy took 26 men in the fifth such operation since September.", 26),
        ("The director said about 400 jobs would go in the first two years.", 400),
        ("Some 30 houses will be built in two years.", 30),
        ("In a statement on Monday, the board named 96 people who were inside.", 96),
    ],
)
def test_a_time_of_something_else_bounds_no_count(annotate: Annotate, text: str, low: float) -> None:
    assert first_days(annotate, text, low) == [None]


@pytest.mark.parametrize(
    ("text", "low", "day"),
    [
        ("Since Monday, 40 people have died.", 40, date(2031, 3, 3)),
        ("It was the worst fire since 1998, when 31 people died.", 31, date(1998, 1, 1)),
        ("The 14 people who died on Monday, said the mayor, were miners.", 14, date(2031, 3, 3)),
        ("The quake came on Monday. More than 300 people died that day.", 300, date(2031, 3, 3)),
    ],
)
def test_a_time_of_the_count_bounds_it(annotate: Annotate, text: str, low: float, day: date) -> None:
    assert first_days(annotate, text, low) == [day]
