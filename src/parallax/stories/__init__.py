"""Which reports tell one event, when an undated one was published, and which report copies which."""

from parallax.stories.dating import date_reports
from parallax.stories.grouping import group_stories
from parallax.stories.lineage import find_lineage

__all__ = ["date_reports", "find_lineage", "group_stories"]
