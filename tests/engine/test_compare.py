from dataclasses import replace

from parallax.engine import find_changes
from parallax.nouns.account import Account


def test_the_stories_of_two_accounts_are_followed(account: Account) -> None:
    whole = account.stories[0]
    first, *others = whole.reports
    one, other = (replace(whole, id=name, reports=part) for name, part in (("t-1", (first,)), ("t-2", tuple(others))))
    apart = replace(account, stories=(replace(one, points=(), incidents=()), other))
    kinds = {change.kind: (change.before, change.after) for change in find_changes(apart, account)}
    assert kinds == {"story-merged": (("t-1", "t-2"), ("t-mill",))}
    kinds = {change.kind: (change.before, change.after) for change in find_changes(account, apart)}
    assert kinds == {"story-split": (("t-mill",), ("t-2", "t-1")), "story-continued": (("t-mill",), ("t-2",))}


def test_a_story_whose_only_report_was_rewritten_goes_on(account: Account) -> None:
    first = account.reports[0]
    story = replace(account.stories[0], reports=(first.id,), points=(), incidents=())
    later = Account(stories=(story,), reports=(first,))
    earlier = Account(stories=(replace(story, id="t-was", reports=("r-was",)),), reports=(replace(first, id="r-was"),))
    kinds = {change.kind: (change.before, change.after) for change in find_changes(earlier, later)}
    assert kinds == {"story-continued": (("t-was",), ("t-mill",)), "report-rewritten": (("r-was",), ("r-ebb",))}
