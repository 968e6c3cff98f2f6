"""The tables themselves: everything that the desk answers to, in the order in which a story's pages are shown."""

from parallax.web.pages.board import KINDS, SORTS, look_at_board
from parallax.web.pages.figures import look_at_figures
from parallax.web.pages.point import look_at_point
from parallax.web.pages.stories import look_at_stories
from parallax.web.pages.story import look_at_story
from parallax.web.tables import Action, Download, Parameter, View

AS_OF = Parameter("as-of", "as it could have been told by that day or minute (2031-03-12, 2031-03-12T08:50)")

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
        "/stories/{story}/points/{point}",
        "point.html",
        look_at_point,
        "One point: every answer with its words, origins, relations and reasons.",
        (AS_OF, Parameter("speaker", "answers of this speaker alone (the id of a board's column)")),
    ),
    View(
        "/stories/{story}/figures",
        "figures.html",
        look_at_figures,
        "Figures over the time at which they were said, each with its table.",
        (AS_OF,),
        "Figures",
    ),
)

ACTIONS: tuple[Action, ...] = ()

DOWNLOADS: tuple[Download, ...] = ()
