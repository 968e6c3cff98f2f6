"""Two invented accounts, and alerts made by hand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from parallax.account import find_changes
from parallax.alerts import find_matches
from parallax.nouns.account import Account
from parallax.nouns.alert import Alert, AlertMatch, Citation
from parallax.nouns.alert_rule import AlertRule, Receiver
from parallax.nouns.succession import Succession

STDOUT = Receiver("stdout")
MADE = datetime(2031, 3, 13, 6, 30, tzinfo=UTC)


def without(account: Account, *reports: str) -> Account:
    """The account as it stood before some reports came."""
    told = {each.id for each in account.statements if each.report not in reports}
    figures = tuple(each for each in account.figures if each.statement in told)
    known = told | {each.id for each in figures}
    points = []
    for point in account.points:
        if not set(point.statements) & told:
            continue
        origins = [
            replace(each, statements=tuple(name for name in each.statements if name in told)) for each in point.origins
        ]
        points.append(
            replace(
                point,
                statements=tuple(name for name in point.statements if name in told),
                figures=tuple(name for name in point.figures if name in known),
                origins=tuple(each for each in origins if each.statements),
                relations=tuple(each for each in point.relations if {each.source, each.target} <= known),
            )
        )
    stories = [
        replace(each, reports=tuple(name for name in each.reports if name not in reports)) for each in account.stories
    ]
    return replace(
        account,
        stories=tuple(each for each in stories if each.reports),
        reports=tuple(each for each in account.reports if each.id not in reports),
        statements=tuple(each for each in account.statements if each.id in told),
        figures=figures,
        points=tuple(points),
        lineage=tuple(each for each in account.lineage if not {each.source, each.target} & set(reports)),
    )


Ask = Callable[..., tuple[AlertMatch, ...]]


@pytest.fixture
def ask() -> Ask:
    """What one rule finds between two accounts of the mill fire."""

    def find(earlier: Account, later: Account, *when: Any, **conditions: Any) -> tuple[AlertMatch, ...]:
        rule = AlertRule("r", when, (STDOUT,), **conditions)
        followed = [Succession(each.id, (each.id,) if earlier.stories else ()) for each in later.stories]
        return find_matches((rule,), earlier, later, find_changes(earlier, later, followed), {"t-old": "t-mill"})

    return find


def make_alert(number: int = 1, **fields: Any) -> Alert:
    """An alert made by hand."""
    key = f"alert-{number:012x}"
    told = Alert(
        id=key,
        keys=(key,),
        when="conflict",
        rules=("tolls",),
        to=(STDOUT,),
        story="t-mill",
        title="Mill fire in Orrin",
        question="How many died",
        text="How many died: the brigade said “five”; against that, the union said “eight”",
        citations=(
            Citation(
                "s-1",
                "r-ebb",
                "Orrin Fire Brigade",
                "The Daily Ebb",
                "12 Mar 2031",
                "Five died",
                "https://ebb.example/m",
            ),
            Citation(
                "s-3", "r-post", "mill workers' union", "Post & Sons", "13 Mar 2031", "At least eight were killed"
            ),
        ),
        made=MADE,
    )
    return replace(told, **fields)


@pytest.fixture(name="make_alert")
def make_alert_fixture() -> Callable[..., Alert]:
    return make_alert
