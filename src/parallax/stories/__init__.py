"""Which reports tell one event and what became of it since, when an undated one was published, which copies which."""

from parallax.stories.dating import date_reports
from parallax.stories.decided import decide_stories
from parallax.stories.grouping import group_stories
from parallax.stories.lineage import find_lineage
from parallax.stories.profile import Profile
from parallax.stories.standing import Index, enter, leave, regroup
from parallax.stories.succession import find_aliases, follow_stories

__all__ = [
    "Index",
    "Profile",
    "date_reports",
    "decide_stories",
    "enter",
    "find_aliases",
    "find_lineage",
    "follow_stories",
    "group_stories",
    "leave",
    "regroup",
]
