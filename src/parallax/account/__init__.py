"""The composed result: title, brief, timeline and what nobody answers, each line from the statements it cites."""

from parallax.account.changes import find_changes, find_rewritten
from parallax.account.check import check_account
from parallax.account.compose import compose_story, gather_stories
from parallax.account.doubts import find_doubts

__all__ = [
    "check_account",
    "compose_story",
    "find_changes",
    "find_doubts",
    "find_rewritten",
    "gather_stories",
]
