"""An account with decisions: its figures may differ from their words as far as a decision says so, and no farther."""

from dataclasses import replace

import pytest

from parallax.account import check_account
from parallax.errors import BrokenAccount
from parallax.export import read_json, write_json
from parallax.nouns.account import Account
from parallax.nouns.decision import Subject
from parallax.nouns.outcome import Outcome
from parallax.nouns.range import Range
from tests.decisions.made import decide, statement

SEVEN = decide("figure", Subject("figure", "f-1"), value={"low": 7, "high": 7})


def with_figure(
    account: Account, *outcomes: Outcome, number: float = 7, flags: tuple[str, ...] = ("decided",)
) -> Account:
    figures = tuple(
        replace(each, range=Range(number, number), flags=flags) if each.id == "f-1" else each
        for each in account.figures
    )
    return replace(account, figures=figures, decisions=outcomes)


def test_a_decided_figure_need_not_be_its_words(account: Account) -> None:
    check_account(with_figure(account, Outcome(SEVEN, "applied")))


@pytest.mark.parametrize(
    ("outcomes", "number", "flags", "fault"),
    [
        ((), 7, ("decided",), "do not tell alike"),
        ((), 7, (), "do not give 7"),
        ((Outcome(SEVEN, "applied"),), 7, (), "do not tell alike"),
        ((Outcome(SEVEN, "overruled", "later"),), 7, ("decided",), "do not tell alike"),
        ((Outcome(SEVEN, "applied"),), 9, ("decided",), "it was decided otherwise"),
    ],
)
def test_what_no_decision_says_is_a_fault(account: Account, outcomes, number, flags, fault) -> None:
    with pytest.raises(BrokenAccount, match=fault):
        check_account(with_figure(account, *outcomes, number=number, flags=flags))


def test_decisions_are_written_and_read_back(account: Account) -> None:
    outcomes = (
        Outcome(decide("note", statement("s-1")), "applied"),
        Outcome(decide("merge", Subject("report", "r-ebb"), Subject("report", "gone"), at=1), "not-applied", "gone"),
        Outcome(decide("speaker", statement("s-1", "r-ebb"), value={"name": None}, at=2), "overruled", "later"),
    )
    told = replace(account, decisions=outcomes)
    assert read_json(write_json(told)).account.decisions == outcomes


def test_an_account_written_before_there_were_decisions_has_none(account: Account) -> None:
    text = write_json(account)
    assert '"decisions": []' in text
    assert read_json(text.replace(',\n "decisions": []', "")).account.decisions == ()
