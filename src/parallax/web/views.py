"""The tables themselves: everything that the desk answers to, in the order in which a story's pages are shown."""

from parallax.web.correcting import correct, name_yourself, take_back
from parallax.web.exports import FORMATS, give_export
from parallax.web.pages.correct import KINDS, look_at_correct
from parallax.web.pages.decisions import look_at_decisions
from parallax.web.pages.layer import look_at_layer
from parallax.web.pages.printing import look_at_print
from parallax.web.pages.reader import look_at_reader
from parallax.web.pages.reports import look_at_reports
from parallax.web.pages.stories import look_at_stories
from parallax.web.pages.story import look_at_story
from parallax.web.tables import Action, Download, Parameter, View

AS_OF = Parameter("as-of", "as it could have been told by that day or minute (2031-03-12, 2031-03-12T08:50)")
READ = (
    Parameter("report", "the report's id; else the story's first"),
    Parameter("at", "the statement or figure (id) to be shown"),
    Parameter("start", "instead: the first character to be shown, from 0"),
    Parameter("end", "and the one after the last"),
    Parameter("point", "the point (id) whose voices the ways before and after go through"),
    Parameter("version", "the SHA-256 of an earlier version's text"),
)
SUBJECTS = tuple(Parameter(each, f"the {each} (id) that is to be put right") for each in KINDS)
DECIDED = (
    Parameter("story", "only those on this story (id)"),
    Parameter("by", "only those of this person"),
    Parameter("kind", "only those of this kind"),
    Parameter("page", "which stretch of them", "1"),
    Parameter("before", "the row of the log before which to begin"),
)

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
        "/stories/{story}/reader",
        "reader.html",
        look_at_reader,
        "A report as it was fetched, with what was read in it beside its words.",
        (*READ, AS_OF),
    ),
    View(
        "/stories/{story}/correct",
        "correct.html",
        look_at_correct,
        "What can be decided of a part of a story, or of the story itself.",
        SUBJECTS,
    ),
    View(
        "/stories/{story}/print",
        "print.html",
        look_at_print,
        "A story to be printed, its citations as endnotes.",
        (AS_OF,),
    ),
    View(
        "/decisions",
        "decisions.html",
        look_at_decisions,
        "What people decided, what became of it, and the store's log.",
        DECIDED,
    ),
)

ACTIONS: tuple[Action, ...] = (
    Action("/stories/{story}/correct", correct),
    Action("/decisions/undo", take_back),
    Action("/you", name_yourself),
)

DOWNLOADS: tuple[Download, ...] = (
    Download(
        "/stories/{story}/export.{format}",
        give_export,
        f"A story as a file: {', '.join(FORMATS)}.",
        (Parameter("texts", '"yes": with the reports\' texts (html, json)', "no"), AS_OF),
    ),
)
