from parallax.decisions.relevance import relevant
from parallax.nouns.decision import Subject
from parallax.nouns.report import Credit, Report
from tests.decisions.made import decide, statement

HERE = Report(
    "r-1", "a.txt", "Chief MARA Voss spoke in Orrin.", "0", outlet="The Ebb", credits=(Credit("Reach Press", "text"),)
)


def concerns(*subjects, kind="note"):
    return bool(relevant([decide(kind, *subjects)], {"r-1": HERE}))


def test_a_report_named_decides():
    assert concerns(statement("s-1", "r-1"))
    assert not concerns(statement("s-1", "r-2"))
    assert concerns(Subject("report", "r-1"))
    assert not concerns(Subject("report", "r-2"))
    assert concerns(statement("s-1", "r-2"), statement("s-2", "r-1"))


def test_a_name_concerns_whoever_has_its_words():
    assert concerns(Subject("actor", "Mara Voss"))
    assert concerns(Subject("actor", "reach press"))
    assert concerns(Subject("actor", "the Ebb"))
    assert not concerns(Subject("actor", "Mara Vossberg"))
    assert not concerns(Subject("place", "Orrin", "r-2"))


def test_what_names_no_report_may_concern_any():
    assert concerns(statement("s-1"))


def test_merges_make_stories_and_concern_none():
    assert not concerns(Subject("report", "r-1"), Subject("report", "r-2"), kind="merge")
