"""The tables themselves: everything that the desk answers to, in the order in which a story's pages are shown."""

from parallax.web.pages.family import look_at_family
from parallax.web.pages.map import look_at_map
from parallax.web.pages.sidebyside import look_at_side_by_side
from parallax.web.pages.stories import look_at_stories
from parallax.web.pages.story import look_at_story
from parallax.web.pages.timeline import look_at_timeline
from parallax.web.tables import Action, Download, Parameter, View

AS_OF = Parameter("as-of", "as it could have been told by that day or minute (2031-03-12, 2031-03-12T08:50)")
SAID_BY = Parameter("as-of", "what had been said by that day or minute")

VIEWS: tuple[View, ...] = (
    View("/", "stories.html", look_at_stories, "The stories of the store, those with disputes first."),
    View(
        "/stories/{story}",
        "story.html",
        look_at_story,
        "A story's brief, every line with its words.",
        (AS_OF,),
        "Brief",
    ),
    View("/stories/{story}/map", "map.html", look_at_map, "Who claims what of which place.", (SAID_BY,), "Map"),
    View(
        "/stories/{story}/timeline",
        "timeline.html",
        look_at_timeline,
        "When it happened, was said and was published.",
        (AS_OF,),
        "Timeline",
    ),
    View(
        "/stories/{story}/family",
        "family.html",
        look_at_family,
        "Which report took its text from which.",
        (AS_OF,),
        "Family",
    ),
    View(
        "/stories/{story}/side-by-side",
        "sidebyside.html",
        look_at_side_by_side,
        "Two reports side by side: statements that differ first, words second.",
        (Parameter("one", "id of the first report"), Parameter("other", "id of the second report")),
    ),
)

ACTIONS: tuple[Action, ...] = ()

DOWNLOADS: tuple[Download, ...] = ()
