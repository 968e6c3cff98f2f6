"""Corrections as gold: what an account should say, in the form that accounts are scored by."""

from parallax.export.gold.write import write_gold

__all__ = ["write_gold"]
