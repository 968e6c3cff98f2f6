from dataclasses import replace

from parallax.account.shelves import sort_by_story


def test_a_storys_shelf_holds_what_stands_in_its_reports_and_its_points(account):
    one = account.stories[0]
    shelf = sort_by_story(account)[one.id]
    assert [each.id for each in shelf.statements] == [s.id for s in account.statements if s.report in one.reports]
    assert {each.statement for each in shelf.figures} <= {each.id for each in shelf.statements}
    assert [each.id for each in shelf.points] == list(one.points)
    assert shelf.figures
    assert shelf.points


def test_what_names_a_report_a_statement_or_a_story_that_is_not_there_stands_on_no_shelf(account):
    lost = replace(
        account,
        statements=tuple(replace(each, report="r-none") for each in account.statements),
        points=tuple(replace(each, story="t-none") for each in account.points),
    )
    for shelf in sort_by_story(lost).values():
        assert (shelf.statements, shelf.figures, shelf.points) == ([], [], [])
