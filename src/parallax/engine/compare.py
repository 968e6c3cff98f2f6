"""Two accounts side by side."""

from parallax.account import find_changes as find_between
from parallax.nouns.account import Account
from parallax.nouns.change import Change


def find_changes(earlier: Account, later: Account) -> tuple[Change, ...]:
    """What the later account has otherwise than the earlier one; both must hold together (`check_account`)."""
    from parallax.stories import follow_stories

    return find_between(earlier, later, follow_stories(earlier.stories, later.stories))
