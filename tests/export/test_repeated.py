from parallax.export.index import Citations, Index
from parallax.export.repeated import repeated_lines
from parallax.nouns.account import Account
from parallax.nouns.origin import Origin
from parallax.nouns.point import Point
from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement

WORDS = "The bridge will stay shut"


def report(number):
    return Report(f"r-{number}", f"{number}.txt", WORDS, "0", outlet=f"Paper {number}")


def said(number):
    span = Span(0, len(WORDS))
    return Statement(f"s-{number}", f"r-{number}", span, WORDS, (span,), span, speaker_text="the mayor")


def lines(*points):
    account = Account(
        reports=tuple(map(report, range(1, 7))), statements=tuple(map(said, range(1, 7))), points=tuple(points)
    )
    index = Index(account)
    return list(repeated_lines([point.id for point in points], index, Citations(index)))


def point(name, *origins):
    return Point(name, "story-1", name, "position", origins=origins)


def test_what_most_outlets_carry_stands_first():
    two = Origin("o-1", ("s-1", "s-2"), 2, 2, ("one passage: a long one",))
    three = Origin("o-2", ("s-3", "s-4", "s-5"), 3, 3)
    found = lines(point("p-1", two), point("p-2", three))
    assert [line.text for line in found] == [
        f"3 outlets, 3 reports: the mayor “{WORDS}”",
        f"2 outlets, 2 reports: the mayor “{WORDS}” (one passage)",
    ]
    assert [line.point for line in found] == ["p-2", "p-1"]


def test_an_origin_that_answers_several_points_is_told_once_with_all_that_carry_it():
    found = lines(point("p-1", Origin("o-1", ("s-1", "s-2"), 2, 2)), point("p-2", Origin("o-1", ("s-2", "s-3"), 2, 2)))
    assert [line.text for line in found] == [f"3 outlets, 3 reports: the mayor “{WORDS}”"]
    assert len(found[0].numbers) == 3


def test_what_is_said_once_is_no_repetition():
    assert lines(point("p-1", Origin("o-1", ("s-1",), 1, 1))) == []
