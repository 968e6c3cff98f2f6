"""The order of the work: from sources to an account, and nothing else that knows it."""

from parallax.account import check_account, find_doubts
from parallax.engine.compare import find_changes
from parallax.engine.run import Inspected, inspect, run, run_since

__all__ = ["Inspected", "check_account", "find_changes", "find_doubts", "inspect", "run", "run_since"]
