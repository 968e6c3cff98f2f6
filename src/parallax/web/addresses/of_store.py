"""Pages of the store as a whole."""

from parallax.web.pages.add import look_at_add
from parallax.web.pages.decisions import look_at_decisions
from parallax.web.pages.search import look_at_search
from parallax.web.pages.stories import look_at_stories
from parallax.web.pages.work import look_at_work
from parallax.web.tables import Parameter, View

STORE_VIEWS: tuple[View, ...] = (
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
        "/decisions",
        "decisions.html",
        look_at_decisions,
        "What people decided, what became of it, and the store's log.",
        (
            Parameter("story", "only those on this story (id)"),
            Parameter("by", "only those of this person"),
            Parameter("kind", "only those of this kind"),
            Parameter("page", "which stretch of them", "1"),
            Parameter("before", "the row of the log before which to begin"),
        ),
    ),
)
