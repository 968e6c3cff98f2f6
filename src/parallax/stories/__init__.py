"""Which reports tell one event and what became of it since, when an undated one was published, which copies which."""

from parallax.stories.dating import date_reports
from parallax.stories.decided import decide_stories
from parallax.stories.grouping import group_stories
from parallax.stories.lineage import find_lineage
from parallax.stories.succession import find_aliases, follow_stories

__all__ = ["date_reports", "decide_stories", "find_aliases", "find_lineage", "follow_stories", "group_stories"]
