"""A story at a time it is the text that the whole account is written as."""

from collections.abc import Iterator
from dataclasses import replace
from tempfile import TemporaryFile

import pytest

import parallax.export.json_stories as by_story
from parallax.export import write_json, write_json_stories
from parallax.nouns.account import Account, StoryAccount
from parallax.nouns.outcome import Outcome
from parallax.nouns.reconciled import Reconciled
from parallax.nouns.report import Report
from parallax.nouns.story import Story

Told = tuple[StoryAccount, Reconciled]
LATE = Report("r-also", "also.txt", "Nothing \ud800 is said: “здесь”, \u2028 here.", "0" * 64)


@pytest.fixture
def told(account: Account) -> list[Told]:
    """A story that has one of everything, and a later one that names its sides and one of its places once more."""
    (whole,) = account.stories
    first = Reconciled(
        Story(whole.id, whole.reports),
        account.reports,
        account.actors,
        (),
        account.places,
        account.statements,
        account.figures,
        account.incidents,
        account.points,
        account.lineage,
    )
    other = replace(whole, id="t-other", title="Another", reports=(LATE.id,), points=(), incidents=())
    second = Reconciled(Story("t-other", (LATE.id,)), (LATE,), sides=account.sides, places=account.places[:1])
    return [(whole, first), (other, second)]


@pytest.fixture
def expected(account: Account) -> Account:
    """The same as one account."""
    (whole,) = account.stories
    other = replace(whole, id="t-other", title="Another", reports=(LATE.id,), points=(), incidents=())
    reports = tuple(sorted([*account.reports, LATE], key=lambda report: report.id))
    return replace(account, stories=(whole, other), reports=reports, as_of=None)


def pieces(told: list[Told], account: Account, *, texts: bool = True) -> Iterator[str]:
    return write_json_stories(told, account.refused, lambda: account.decisions, TemporaryFile, texts=texts)


@pytest.mark.parametrize("texts", [True, False])
@pytest.mark.parametrize("run", [1, 1000])
def test_it_is_the_text_of_the_whole(told, expected, monkeypatch, texts, run):
    monkeypatch.setattr(by_story, "RUN", run)
    assert "".join(pieces(told, expected, texts=texts)) == write_json(expected, texts=texts)


def test_of_no_story_too():
    assert "".join(pieces([], Account())) == write_json(Account())


def test_decisions_are_asked_when_all_stories_have_come(told, expected):
    asked: list[str] = []

    def come() -> Iterator[Told]:
        yield from told
        asked.append("stories")

    def decisions() -> tuple[Outcome, ...]:
        asked.append("decisions")
        return ()

    assert "".join(write_json_stories(come(), (), decisions, TemporaryFile))
    assert asked == ["stories", "decisions"]


def test_it_comes_in_pieces(told, expected, monkeypatch):
    monkeypatch.setattr(by_story, "AT_ONCE", 1000)
    found = list(pieces(told, expected))
    assert len(found) > 5
    assert all(len(piece) < 20_000 for piece in found)
