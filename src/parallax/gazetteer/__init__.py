"""Place names to coordinates, from data built once and shipped with the package.

`Gazetteer` looks names up; `python -m parallax.gazetteer.build` builds its data.
"""

from parallax.gazetteer.entry import Entry, Match
from parallax.gazetteer.lookup import Gazetteer

__all__ = ["Entry", "Gazetteer", "Match"]
