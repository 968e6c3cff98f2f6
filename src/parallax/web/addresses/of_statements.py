"""Pages of parts of a story: a point, a report, two reports, what can be decided."""

from parallax.web.addresses.moments import AS_OF
from parallax.web.pages.correct import KINDS, look_at_correct
from parallax.web.pages.point import look_at_point
from parallax.web.pages.reader import look_at_reader
from parallax.web.pages.sidebyside import look_at_side_by_side
from parallax.web.tables import Parameter, View

STATEMENT_VIEWS: tuple[View, ...] = (
    View(
        "/stories/{story}/points/{point}",
        "point.html",
        look_at_point,
        "One point: every answer with its words, origins, relations and reasons.",
        (AS_OF, Parameter("speaker", "answers of this speaker alone (the id of a board's column)")),
    ),
    View(
        "/stories/{story}/reader",
        "reader.html",
        look_at_reader,
        "A report as it was fetched, with what was read in it beside its words.",
        (
            Parameter("report", "the report's id; else the story's first"),
            Parameter("at", "the statement or figure (id) to be shown"),
            Parameter("start", "instead: the first character to be shown, from 0"),
            Parameter("end", "and the one after the last"),
            Parameter("point", "the point (id) whose voices the ways before and after go through"),
            Parameter("version", "the SHA-256 of an earlier version's text"),
            AS_OF,
        ),
    ),
    View(
        "/stories/{story}/side-by-side",
        "sidebyside.html",
        look_at_side_by_side,
        "Two reports side by side: statements that differ first, words second.",
        (Parameter("one", "id of the first report"), Parameter("other", "id of the second report")),
    ),
    View(
        "/stories/{story}/correct",
        "correct.html",
        look_at_correct,
        "What can be decided of a part of a story, or of the story itself.",
        tuple(Parameter(each, f"the {each} (id) that is to be put right") for each in KINDS),
    ),
)
