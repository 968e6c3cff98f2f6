import json
from datetime import datetime

from parallax.export import write_inspection
from parallax.nouns.interval import Interval
from parallax.nouns.mention import Mention, PlaceMention, TimeMention
from parallax.nouns.place import Place
from parallax.nouns.reading import Reading
from parallax.nouns.span import Span


def test_one_object_a_line(account):
    report = account.reports[0]
    reading = Reading(
        report.id,
        actors=account.actors,
        statements=tuple(s for s in account.statements if s.report == report.id),
        figures=account.figures[:1],
        times=(
            TimeMention(Span(38, 46), "March 12", "2031-03-12", "DATE", Interval(datetime(2031, 3, 12), None)),
            TimeMention(Span(0, 4), "Mill", None, "DURATION", None),
        ),
        places=(
            PlaceMention(Span(31, 36), "ORRIN", "name", Place("p-orrin", "Orrin", ("Orrin",))),
            PlaceMention(Span(24, 29), "Orrin", "metonym", None),
        ),
        mentions=(Mention(Span(31, 36), "ORRIN", "place"),),
    )
    lines = list(write_inspection([report, account.reports[1]], [reading, Reading("r-far")]))
    assert [line.count("\n") for line in lines] == [1, 1]
    row = json.loads(lines[0])
    assert list(row) == ["report", "actors", "statements", "figures", "times", "places", "mentions"]
    assert row["report"]["text"] == report.text
    assert row["times"][0] == {
        "start": 38,
        "end": 46,
        "text": "March 12",
        "value": "2031-03-12",
        "type": "DATE",
        "interval": {"from": "2031-03-12", "to": None},
    }
    assert row["places"][0]["place"]["name"] == "Orrin"
    assert row["places"][1]["place"] is None
    assert row["mentions"] == [{"start": 31, "end": 36, "text": "ORRIN", "kind": "place"}]
    assert json.loads(lines[1])["statements"] == []


def test_without_texts(account):
    (line,) = write_inspection([account.reports[0]], [Reading("r-ebb")], texts=False)
    assert "text" not in json.loads(line)["report"]
