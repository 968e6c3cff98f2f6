"""The composed result: title, brief, timeline and what nobody answers, each line from the statements it cites."""

from parallax.account.changes import find_changes
from parallax.account.check import check_account
from parallax.account.compose import compose
from parallax.account.doubts import find_doubts

__all__ = ["check_account", "compose", "find_changes", "find_doubts"]
