from dataclasses import replace

import pytest

from parallax.engine import check_account
from parallax.nouns.account import Account, Line
from parallax.nouns.span import Span


def test_a_whole_account_has_no_fault(account):
    assert check_account(account) == ()
    assert check_account(Account()) == ()


def test_a_span_that_is_off_by_one_is_told(account):
    first, *others = account.statements
    moved = replace(first, span=Span(first.span.start + 1, first.span.end + 1))
    faults = check_account(replace(account, statements=(moved, *others)))
    assert len(faults) == 1
    assert "s-1: the words at" in faults[0]


def test_a_figure_without_its_statement_is_told(account):
    lost = replace(account.figures[0], statement="s-lost")
    faults = check_account(replace(account, figures=(lost, *account.figures[1:])))
    assert faults == ("figure f-1 leads to no report",)


@pytest.mark.parametrize("name", ["statements", "figures", "incidents"])
def test_a_point_that_names_what_is_not_there_is_told(account, name):
    point = replace(account.points[0], **{name: ("x-0",)})
    faults = check_account(replace(account, points=(point, *account.points[1:])))
    assert any("x-0, which is not in the account" in fault for fault in faults)


def test_a_line_of_the_brief_that_cites_nothing_is_told(account):
    story = replace(account.stories[0], brief=(Line("It rained.", ()),))
    assert check_account(replace(account, stories=(story,))) == ("story t-mill: the line “It rained.” cites nothing",)
