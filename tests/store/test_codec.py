from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.nouns.range import Range
from parallax.nouns.reading import Reading
from parallax.nouns.report import Published, Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.store.codec import digest, pack, squeeze, unpack
from parallax.store.shown import fits, shown
from tests.store.ready import make_ready

TEXTS = st.text(st.characters(exclude_categories=()), max_size=30)
MOMENTS = st.datetimes(timezones=st.none() | st.integers(-14, 14).map(lambda hours: timezone(timedelta(hours=hours))))


@given(TEXTS, TEXTS, MOMENTS)
def test_a_noun_comes_back_as_it_was(ident: str, text: str, when: datetime) -> None:
    """Half surrogate pairs, zero bytes and zones included."""
    span = Span(0, len(text))
    report = Report(ident, text, text, "0", published=Published(when, "page", "minute"), blocks=(span,))
    reading = Reading(ident, statements=(Statement(ident, ident, span, text, (span,), span, hedges=(text,)),))
    for noun in (report, reading):
        again = unpack(pack(noun), type(noun))
        assert again == noun
        assert digest(again) == digest(noun)
    back = unpack(pack(report), Report).published.when
    assert back is not None
    assert back.utcoffset() == when.utcoffset()


def test_readings_come_back_to_the_letter() -> None:
    """A number that came back as another kind of number would be told otherwise, and change ids."""
    ready = make_ready([5])
    for report, reading in zip(ready.reports.values(), ready.readings.values(), strict=True):
        assert repr(unpack(pack(report), Report)) == repr(report)
        assert repr(unpack(pack(reading), Reading)) == repr(reading)


def test_names_differ_where_nouns_differ() -> None:
    nouns = (Range(1, 2), Range(1, 3), Range(1, None), Range(None, 1), "1", ("1",), ("1", "2"))
    assert len({digest(noun) for noun in nouns}) == len(nouns)
    assert digest("ab", "c") != digest("a", "bc")


@pytest.mark.parametrize("data", [b"", b"broken", squeeze(b"{"), squeeze(b'{"low": "x"}')])
def test_damaged_bytes_are_told(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  several kinds, all of them this
        unpack(data, Range)


@given(TEXTS)
def test_what_is_shown_fits_and_keeps_its_spans(text: str) -> None:
    assert fits(shown(text))
    assert len(shown(text)) == len(text)
    assert shown(text) == text or not fits(text)
