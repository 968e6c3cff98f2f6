from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from lxml.etree import fromstring

from parallax.charts import draw_timeline
from parallax.charts.stretches import Lane, Stretch, make_axis, make_bars
from parallax.charts.timeline import WIDTH, _Frame
from parallax.nouns.interval import Interval

SVG = "{http://www.w3.org/2000/svg}"
CORE = Interval(datetime(2031, 3, 4), datetime(2031, 3, 6))


def day(number, last=None):
    return Interval(datetime(2031, 3, number), datetime(2031, 3, last or number))


def lane(*stretches, name="happened"):
    return Lane(name, tuple(stretches))


def test_times_that_are_one_are_drawn_once():
    one = lane(*(Stretch(number, day(4), "4 Mar") for number in (1, 2, 3)), Stretch(4, day(5), "5 Mar"))
    bars = make_bars(one.stretches, make_axis([one], CORE))
    assert [(bar.label, bar.told) for bar in bars] == [("1–3", "4 Mar: 1–3"), ("4", "5 Mar: 4")]
    assert (bars[0].start, bars[0].end, bars[1].end) == (0.0, 0.5, 1.0)


def test_what_lies_far_off_stands_beside_the_axis():
    year = Interval(datetime(1964, 1, 1), datetime(1964, 12, 31), "year")
    one = lane(
        Stretch(1, year, "1964"), Stretch(2, day(4), "4 Mar"), Stretch(3, Interval(datetime(2031, 3, 5), None), "s")
    )
    axis = make_axis([one], CORE)
    assert (axis.earlier, axis.later) == (True, True)
    assert [(bar.label, bar.start < 0, bar.end > 1) for bar in make_bars(one.stretches, axis)] == [
        ("1", True, False), ("2", False, False), ("3", False, True),
    ]  # fmt: skip


def test_an_uncertain_time_is_an_empty_stretch():
    text = draw_timeline(
        "T", (lane(Stretch(1, day(4, 6), "by 6 Mar", certain=False), Stretch(2, day(5), "5 Mar")),), CORE, "t"
    )
    rects = list(fromstring(text).iter(f"{SVG}rect"))
    assert [rect.get("class") for rect in rects] == ["bar open", "bar"]
    assert float(rects[0].get("width")[:-1]) > float(rects[1].get("width")[:-1])


def test_nothing_dated_draws_nothing():
    assert draw_timeline("T", (lane(),), CORE, "t") == ""
    assert draw_timeline("T", (lane(Stretch(1, day(4), "4")),), Interval(None, None), "t") == ""


MOMENTS = st.integers(-200, 400).map(lambda hours: datetime(2031, 3, 4) + timedelta(hours=hours))
STRETCHES = st.lists(st.tuples(MOMENTS, st.integers(0, 90), st.booleans()), min_size=1, max_size=25)


@given(STRETCHES)
def test_bars_and_labels_do_not_overlap(entries):
    stretches = [
        Stretch(number, Interval(start, start + timedelta(hours=hours), "hour"), f"at {start}", certain)
        for number, (start, hours, certain) in enumerate(entries, start=1)
    ]
    axis = make_axis([lane(*stretches)], CORE)
    if axis is None:
        return
    frame = _Frame(axis)
    bars = make_bars(stretches, axis)
    assert sum(bar.count for bar in bars) == len(stretches)
    for row in frame.pack(bars):
        rooms = sorted(map(frame.room, row))
        assert all(before[1] <= after[0] for before, after in pairwise(rooms))
        assert all(-0.01 <= left <= right <= 100.01 for left, right in rooms)
    assert WIDTH < 360
    fromstring(draw_timeline("T", (lane(*stretches),), CORE, "t", "twin"))
