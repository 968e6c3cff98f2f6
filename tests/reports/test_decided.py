from datetime import datetime

from parallax.nouns.decision import Subject
from parallax.nouns.report import Published, Report
from parallax.reports import decide_reports
from tests.decisions.made import decide, statement

EBB = Report("r-1", "ebb.txt", "Rain fell on Monday.", "0", outlet="Ebb", flags=("glued",))
TIDE = Report("r-2", "tide.txt", "Rain fell.", "1")


def test_outlet_address_and_day_are_put_right_and_flagged():
    told = {
        "outlet": "The Evening Ebb",
        "url": "https://ebb.example/1",
        "published": "2031-03-12T08:50",
        "basis": "scan",
    }
    found = decide_reports([EBB, TIDE], [decide("report", Subject("report", "r-1"), value=told)])
    report, other = found.reports
    assert (report.outlet, report.url) == ("The Evening Ebb", "https://ebb.example/1")
    assert report.published == Published(datetime(2031, 3, 12, 8, 50), "given", "minute")
    assert report.flags == ("decided-outlet", "decided-published", "decided-url", "glued")
    assert (report.id, report.text, report.sha256, other) == (EBB.id, EBB.text, EBB.sha256, TIDE)
    assert [each.state for each in found.outcomes] == ["applied"]


def test_a_day_alone_is_known_to_the_day():
    value = {"published": "2031-03-12", "basis": "imprint"}
    found = decide_reports([EBB], [decide("report", Subject("report", "r-1"), value=value)])
    assert found.reports[0].published == Published(datetime(2031, 3, 12), "given", "day")


def test_a_hidden_report_is_told_as_a_refusal_with_who_and_why():
    found = decide_reports([EBB, TIDE], [decide("hide", Subject("report", "r-2"), why="satire")])
    assert found.reports == (EBB,)
    assert found.hidden[0].location == "tide.txt"
    assert "Ann Velde" in found.hidden[0].reason
    assert "satire" in found.hidden[0].reason


def test_what_is_not_here_or_not_of_reports_is_left_to_others():
    asked = [
        decide("hide", Subject("report", "r-9")),
        decide("hide", statement("s-1")),
        decide("note", statement("s-1")),
    ]
    found = decide_reports([EBB], asked)
    assert (found.reports, found.hidden, found.outcomes) == ((EBB,), (), ())
