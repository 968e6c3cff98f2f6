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
