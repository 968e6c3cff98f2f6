from datetime import date, datetime

from parallax.nouns.incident import Incident
from parallax.nouns.interval import Interval
from parallax.nouns.reading import Reading
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.stories.resolving import resolve_times

MONDAY = Interval(datetime(2031, 3, 3), datetime(2031, 3, 3))
KNOWN = Interval(datetime(2031, 1, 1), datetime(2031, 1, 1))


def test_what_happened_on_a_weekday_is_dated_once_the_day_of_publication_is_known() -> None:
    span = Span(0, 4)
    reading = Reading(
        "r-1",
        statements=(
            Statement("s-1", "r-1", span, "text", (span,), span, happened_words="Monday"),
            Statement("s-2", "r-1", span, "text", (span,), span, happened=KNOWN, happened_words="1 January"),
            Statement("s-3", "r-1", span, "text", (span,), span),
        ),
        incidents=(Incident("i-1", "attack", when_words="Monday"), Incident("i-2", "attack")),
    )
    dated = resolve_times(reading, date(2031, 3, 5))
    assert [s.happened for s in dated.statements] == [MONDAY, KNOWN, None]
    assert [i.when for i in dated.incidents] == [MONDAY, None]
