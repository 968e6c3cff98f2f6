"""What changed between two accounts, and which report changed it."""

from parallax.account.changes.find import find_changes, find_rewritten

__all__ = ["find_changes", "find_rewritten"]
