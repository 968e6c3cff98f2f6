"""What a person decided of a story's readings, actors, places, sides, origins, points and incidents."""

from parallax.reconcile.decided.desk import Decided
from parallax.reconcile.decided.readings import decide_readings

__all__ = ["Decided", "decide_readings"]
