"""What a person should look at first."""

from parallax.account.doubts.find import find_doubts

__all__ = ["find_doubts"]
