"""The tables themselves: everything that the desk answers to, in the order in which a story's pages are shown."""

from parallax.web.pages.add import add_reports, fill_in, look_at_add
from parallax.web.pages.board import KINDS, SORTS, look_at_board
from parallax.web.pages.changes import look_at_changes
from parallax.web.pages.looking import mark_seen
from parallax.web.pages.point import look_at_point
from parallax.web.pages.search import look_at_search
from parallax.web.pages.stories import look_at_stories
from parallax.web.pages.story import look_at_story
from parallax.web.pages.work import look_at_work
from parallax.web.tables import Action, Download, Parameter, View

AS_OF = Parameter("as-of", "as it could have been told by that day or minute (2031-03-12, 2031-03-12T08:50)")

VIEWS: tuple[View, ...] = (
    View(
        "/",
        "stories.html",
        look_at_stories,
        "The stories of the store, those with disputes first.",
        (
            Parameter("words", "words of the title"),
            Parameter("order", "disputed, latest, largest or title", "disputed"),
            Parameter("disputed", "anything: only stories with disputed points"),
            Parameter("news", "anything: only stories to which something came since who asks has looked"),
            Parameter("page", "the number of the page, 50 stories each", "1"),
        ),
    ),
    View(
        "/search",
        "search.html",
        look_at_search,
        "What is found in the whole store.",
        (
            Parameter("q", 'words, all of which must be found; "a phrase"; flood* begins so'),
            Parameter("kind", "reports, statements, figures, speakers or places"),
            Parameter("speaker", "who speaks"),
            Parameter("place", "a place that it is said of"),
            Parameter("outlet", "who published it"),
            Parameter("counted", "what a figure counts, or in what state"),
            Parameter("low", "figures that may be as many or more"),
            Parameter("high", "figures that may be as many or fewer"),
            Parameter("after", "published on or after a day or a minute"),
            Parameter("before", "published on or before a day or a minute"),
        ),
    ),
    View("/add", "add.html", look_at_add, "The form that reports are added by."),
    View("/work", "work.html", look_at_work, "What is being added, what was added, and what was refused and why."),
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
        "/stories/{story}/changes",
        "changes.html",
        look_at_changes,
        "What changed in a story since a moment, or since who asks has looked.",
        (Parameter("since", "a day that was over, or a minute (2031-03-12, 2031-03-12T08:50)"),),
    ),
)

ACTIONS: tuple[Action, ...] = (
    Action("/add", add_reports),
    Action("/add/missing", fill_in),
    Action("/seen", mark_seen),
)

DOWNLOADS: tuple[Download, ...] = ()
