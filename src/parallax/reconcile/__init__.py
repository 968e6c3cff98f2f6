"""Side by side: actors, places and sides across reports, origins, points and relations of one story."""

from parallax.reconcile.reconcile import reconcile

__all__ = ["reconcile"]
