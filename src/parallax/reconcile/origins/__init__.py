"""Which statements are one utterance or one copied text, and which only repeat."""

from parallax.reconcile.origins.find import find_origins
from parallax.reconcile.origins.occasions import with_occasions

__all__ = ["find_origins", "with_occasions"]
