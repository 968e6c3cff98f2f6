from dataclasses import replace

import pytest

from parallax.export.change_lines import change_sections, join_accounts, news_lines, view_changes
from parallax.export.index import Citations, Index
from parallax.nouns.account import Account
from parallax.nouns.change import Change, ChangeKind


@pytest.fixture
def pair(account: Account) -> tuple[Account, Account]:
    """An account of two stories, and one of one; nobody answers anything."""
    whole = replace(account.stories[0], points=(), incidents=())
    parts = tuple(
        replace(whole, id=ident, title=title) for ident, title in (("t-1", "Fire"), ("t-2", "A gate\nlocked"))
    )
    empty = replace(account, points=())
    return replace(empty, stories=parts), replace(empty, stories=(replace(whole, title="Mill"),))


@pytest.mark.parametrize(
    ("kind", "before", "after", "told"),
    [
        (
            "story-merged",
            ("t-1", "t-2"),
            ("t-mill",),
            "“Mill” (t-mill) is made of “Fire” (t-1) and “A gate locked” (t-2)",
        ),
        ("story-continued", ("t-1",), ("t-mill",), "“Mill” (t-mill), before t-1"),
    ],
)
def test_titles_and_ids_are_told(
    pair: tuple[Account, Account], kind: ChangeKind, before: tuple[str, ...], after: tuple[str, ...], told: str
) -> None:
    (section,) = view_changes(*pair, [Change(kind, after[0], None, before, after)]).sections
    assert [line.text for line in section.lines] == [told]


def test_a_parted_story_names_where_it_goes_on_and_where_else_its_reports_are(pair: tuple[Account, Account]) -> None:
    change = Change("story-split", "t-1", None, ("t-mill",), ("t-1", "t-2"))
    (section,) = view_changes(*pair[::-1], [change]).sections
    assert section.lines[0].text == (
        "“Mill” (t-mill) goes on as “Fire” (t-1); reports of it are in “A gate locked” (t-2) now"
    )


def test_among_other_news_merged_stories_are_told_and_mere_ids_are_not(pair: tuple[Account, Account]) -> None:
    index = Index(pair[1])
    changes = [
        Change("story-merged", "t-mill", None, ("t-1", "t-2"), ("t-mill",)),
        Change("story-continued", "t-mill", None, ("t-0",), ("t-mill",)),
    ]
    assert len(change_sections(changes, index, Citations(index))) == 2
    lines = news_lines(changes, index, Citations(index))
    assert [line.text for line in lines] == ["Stories merged: “Mill” (t-mill) is made of t-1 and t-2"]


def test_joined_accounts_have_the_stories_of_both(pair: tuple[Account, Account]) -> None:
    assert [story.id for story in join_accounts(*pair).stories] == ["t-mill", "t-1", "t-2"]
