from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.reading import Reader
from parallax.reading.markup import plain_text
from parallax.reading.quotations import find_quotations

PIECES = st.sampled_from(
    ['"', "“", "”", "'", "«", "»", "**", "\n", " ", ", ", ". ", "Ilka Brandt said", "the ministry said that ", "2.400 people", "é",
     "\u200f", "\U0001f30a", "[denied](#)", "<https://x.example/a>", "on Monday", "— Orla (@orla) [March 4, 2031](#)", "four dead", "سد"]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=25).map("".join)


def whole(text: str) -> Report:
    blocks = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Span(start, start + len(line)))
        start += len(line) + 1
    return Report("r-1", "one.txt", text, "", blocks=tuple(blocks))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS)
def test_every_span_gives_exactly_its_text(reader: Reader, text: str) -> None:
    reading = reader.read(whole(text))
    for item in (*reading.statements, *reading.figures, *reading.times, *reading.places, *reading.mentions):
        assert item.span.of(text) == item.text
    for statement in reading.statements:
        assert statement.spans[0].start == statement.span.start
        assert statement.spans[-1].end == statement.span.end
        assert all(a.end <= b.start for a, b in pairwise(statement.spans))


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS)
def test_the_same_report_gives_the_same_reading(reader: Reader, text: str) -> None:
    assert reader.read(whole(text)) == reader.read(whole(text))


@given(text=TEXTS)
def test_quotations_stand_apart_and_in_order(text: str) -> None:
    found = find_quotations(text, whole(text).blocks)
    assert all(a.outer.end <= b.outer.start for a, b in pairwise(found))


@given(text=TEXTS)
def test_plain_text_leads_every_character_back(text: str) -> None:
    plain = plain_text(text, Span(0, len(text)))
    assert len(plain.text) == len(plain.places)
    assert list(plain.places) == sorted(set(plain.places))
