"""Which statements are one utterance or one copied text, and which only repeat."""

from parallax.reconcile.origins.find import find_origins

__all__ = ["find_origins"]
