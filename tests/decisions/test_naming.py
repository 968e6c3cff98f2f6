import pytest

from parallax.decisions.naming import find_matter, find_reports, find_subject
from parallax.errors import UsageError
from parallax.nouns.decision import Subject


def test_ids_that_depend_on_what_was_read_lead_to_subjects_that_do_not(account):
    point = next(each for each in account.points if each.figures)
    origin = next(origin for each in account.points for origin in each.origins)
    speaker = next(each for each in account.statements if each.speaker)
    home = {each.id: each.report for each in account.statements}
    figures = {each.id: each.statement for each in account.figures}
    first = origin.statements[0]
    assert find_subject(point.id, account, "points") == Subject(
        "figure", point.figures[0], home[figures[point.figures[0]]]
    )
    assert find_subject(origin.id, account, "origins") == Subject("statement", first, home[first])
    found = find_subject(speaker.speaker, account, "actors")
    assert found.kind == "statement"
    assert next(each.speaker for each in account.statements if each.id == found.key) == speaker.speaker


def test_what_lasts_keeps_its_id_and_gets_its_report(account):
    statement, figure = account.statements[0], account.figures[0]
    assert find_subject(statement.id, account) == Subject("statement", statement.id, statement.report)
    assert find_subject(figure.id, account).kind == "figure"
    assert find_subject(account.reports[0].location, account) == Subject("report", account.reports[0].id)


def test_a_name_is_taken_as_it_is_or_of_one_report(account):
    assert find_subject("Mara Voss", account, "actors") == Subject("actor", "Mara Voss")
    assert find_subject("Orrin@r-ebb", account, "places") == Subject("place", "Orrin", "r-ebb")
    assert find_subject("@voss", account, "actors") == Subject("actor", "@voss")
    assert find_subject("voss@nowhere", account, "actors") == Subject("actor", "voss@nowhere")


def test_an_id_that_is_not_there_is_told(account):
    with pytest.raises(UsageError, match="there is no s-0123456789ab in the account"):
        find_subject("s-0123456789ab", account)


def test_without_an_account_only_what_lasts_can_be_named():
    assert find_subject("s-0123456789ab", None) == Subject("statement", "s-0123456789ab")
    with pytest.raises(UsageError, match="point-0123456789ab depends on what was read together"):
        find_subject("point-0123456789ab", None, "points")


def test_the_ids_tell_what_is_one_or_the_person_does():
    assert find_matter(["a-0123456789ab", "a-1123456789ab"], None) == "actors"
    assert find_matter(["s-0123456789ab", "s-1123456789ab"], "origins") == "origins"
    with pytest.raises(UsageError, match="--of is needed"):
        find_matter(["s-0123456789ab", "s-1123456789ab"], None)


def test_a_story_is_its_reports(account):
    story = account.stories[0]
    assert [each.key for each in find_reports(story.id, account)] == list(story.reports)
    with pytest.raises(UsageError, match="is no story and no report"):
        find_reports(account.statements[0].id, account)
