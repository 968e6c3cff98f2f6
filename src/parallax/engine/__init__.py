"""The order of the work: from sources to an account, and nothing else that knows it."""

from parallax.account import check_account
from parallax.engine.run import Inspected, inspect, run, run_since

__all__ = ["Inspected", "check_account", "inspect", "run", "run_since"]
