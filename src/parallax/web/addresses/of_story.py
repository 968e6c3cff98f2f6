"""Pages that show a whole story each, most of them under a tab of their own."""

from parallax.web.addresses.moments import AS_OF, SAID_BY
from parallax.web.pages.board import KINDS, SORTS, look_at_board
from parallax.web.pages.changes import look_at_changes
from parallax.web.pages.family import look_at_family
from parallax.web.pages.figures import look_at_figures
from parallax.web.pages.layer import look_at_layer
from parallax.web.pages.map import look_at_map
from parallax.web.pages.printing import look_at_print
from parallax.web.pages.reports import look_at_reports
from parallax.web.pages.story import look_at_story
from parallax.web.pages.timeline import look_at_timeline
from parallax.web.tables import Parameter, View

STORY_VIEWS: tuple[View, ...] = (
    View(
        "/stories/{story}",
        "story.html",
        look_at_story,
        "A story's brief, every line with its words.",
        (AS_OF,),
        "Brief",
    ),
    View(
        "/stories/{story}/board",
        "board.html",
        look_at_board,
        "Points down, speakers across, and what each says of each.",
        (
            AS_OF,
            Parameter("show", f"which points: {', '.join(filter(None, KINDS))}; all where none is named"),
            Parameter("side", "points to which this side speaks"),
            Parameter("q", "points, speakers and words that hold this"),
            Parameter("sort", f"the order of points: {', '.join(SORTS)}", "disputed"),
            Parameter("page", "which part the page shows; the data has all", "1"),
        ),
        "Board",
    ),
    View(
        "/stories/{story}/figures",
        "figures.html",
        look_at_figures,
        "Figures over the time at which they were said, each with its table.",
        (AS_OF,),
        "Figures",
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
        "/stories/{story}/reports",
        "reports.html",
        look_at_reports,
        "The reports of a story: who published each, when, and which are near-copies.",
        (AS_OF,),
        "Reports",
    ),
    View(
        "/stories/{story}/desk",
        "layer.html",
        look_at_layer,
        "What was checked and noted on a story, apart from its account, and what is most in doubt.",
        (),
        "Desk",
    ),
    View(
        "/stories/{story}/changes",
        "changes.html",
        look_at_changes,
        "What changed in a story since a moment, or since who asks has looked.",
        (Parameter("since", "a day that was over, or a minute (2031-03-12, 2031-03-12T08:50)"),),
    ),
    View(
        "/stories/{story}/print",
        "print.html",
        look_at_print,
        "A story to be printed, its citations as endnotes.",
        (AS_OF,),
    ),
)
