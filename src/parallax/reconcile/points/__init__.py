"""Which statements and figures answer one question."""

from parallax.reconcile.points.build import build_points

__all__ = ["build_points"]
