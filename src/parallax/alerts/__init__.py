"""Alerts: what rules find between two accounts, and its way to those who asked for it."""

from parallax.alerts.match import find_matches
from parallax.alerts.rules import parse_rules

__all__ = ["find_matches", "parse_rules"]
