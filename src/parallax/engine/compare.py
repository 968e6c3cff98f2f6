"""Two accounts side by side."""

from dataclasses import replace

from parallax.account import find_changes as find_between
from parallax.account import find_rewritten
from parallax.nouns.account import Account
from parallax.nouns.change import Change
from parallax.nouns.succession import Succession


def find_changes(earlier: Account, later: Account) -> tuple[Change, ...]:
    """What the later account has otherwise than the earlier one; both must hold together (`check_account`)."""
    return find_between(earlier, later, follow(earlier, later))


def follow(earlier: Account, later: Account) -> tuple[Succession, ...]:
    """How each later story follows from the earlier ones; a report that was rewritten is still the report that it was."""
    from parallax.stories import follow_stories

    now = find_rewritten(earlier, later)
    before = [replace(each, reports=tuple(now.get(name, name) for name in each.reports)) for each in earlier.stories]
    return follow_stories(before, later.stories)
