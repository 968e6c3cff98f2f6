"""What was read in each report alone, one JSON object a line."""

from collections.abc import Iterator, Sequence

from parallax.export.as_json import dump
from parallax.export.rows import Row, actor_row, figure_row, interval_row, place_row, report_row, statement_row
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report


def write_inspection(reports: Sequence[Report], readings: Sequence[Reading], *, texts: bool = True) -> Iterator[str]:
    """One line a report, in the order given, each ended by a newline; `readings[i]` is that of `reports[i]`."""
    for report, reading in zip(reports, readings, strict=True):
        yield dump(inspection_row(report, reading, texts=texts)) + "\n"


def inspection_row(report: Report, reading: Reading, *, texts: bool = True) -> Row:
    """One report and its reading, as plain dictionaries and lists."""
    return {
        "report": report_row(report, text=texts),
        "actors": [actor_row(actor, {}) for actor in reading.actors],
        "statements": [statement_row(statement) for statement in reading.statements],
        "figures": [figure_row(figure) for figure in reading.figures],
        "times": [
            {
                "start": time.span.start,
                "end": time.span.end,
                "text": time.text,
                "value": time.value,
                "type": time.type,
                "interval": interval_row(time.interval),
            }
            for time in reading.times
        ],
        "places": [
            {
                "start": mention.span.start,
                "end": mention.span.end,
                "text": mention.text,
                "use": mention.use,
                "place": place_row(mention.place) if mention.place else None,
            }
            for mention in reading.places
        ],
        "mentions": [
            {"start": mention.span.start, "end": mention.span.end, "text": mention.text, "kind": mention.kind}
            for mention in reading.mentions
        ],
    }
