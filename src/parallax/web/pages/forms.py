"""Forms by which a decision is made: what they ask, ready to be drawn."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose: what is sent, what is shown, and the heading under which it stands."""

    value: str
    words: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """What is asked. `kind`: "choice" (one of the options), "radio" (the same, all in view), "list" (words, the options
    offered), "text", "number", "check" (yes), "many" (any of the options), "hidden".
    """

    name: str
    label: str
    kind: str
    options: tuple[Option, ...] = ()
    value: str = ""
    hint: str = ""
    needed: bool = False

    @property
    def groups(self) -> tuple[tuple[str, tuple[Option, ...]], ...]:
        """The options under their headings."""
        found: dict[str, list[Option]] = {}
        for each in self.options:
            found.setdefault(each.group, []).append(each)
        return tuple((name, tuple(options)) for name, options in found.items())


@dataclass(frozen=True, slots=True)
class Form:
    """A form: its anchor, what it does in a title and a line, its fields, and what its button says."""

    key: str
    title: str
    tells: str
    fields: tuple[Field, ...]
    button: str = "Decide"


SAID_ALIKE = (Option("same", "one"), Option("not-same", "not one"), Option("unsure", "can't be told"))
KINDS_OF_ACTOR = (
    Option("", "as the reports tell"),
    Option("person", "a person"),
    Option("body", "a body"),
    Option("place", "a government"),
    Option("unnamed", "unnamed"),
)


def hidden(kind: str, ident: str, of: str = "") -> tuple[Field, ...]:
    """What is not asked: the kind of the decision, its subject, and of what it is said."""
    told = (("kind", kind), ("id", ident), ("of", of))
    return tuple(Field(name, "", "hidden", value=value) for name, value in told if value)


def alike(key: str, of: str, what: str, tells: str, mine: Sequence[Option], others: Sequence[Option]) -> Form:
    """Whether two are one. `mine` are what may be named first; where it is one alone it is not asked for."""
    first = (
        Field("id", "", "hidden", value=mine[0].value)
        if len(mine) == 1
        else Field("id", "This one", "choice", tuple(mine), needed=True)
    )
    fields = (
        Field("of", "", "hidden", value=of),
        first,
        Field("kind", "They are", "radio", SAID_ALIKE, needed=True),
        Field("other", "The other", "choice", tuple(others), needed=True),
    )
    return Form(key, f"One {what} or two", tells, fields)


def speaker_form(statement: str, names: Sequence[Option], now: str) -> Form:
    """Who says a statement."""
    fields = (
        *hidden("speaker", statement),
        Field("name", "Who speaks", "list", tuple(names), hint=f"now: {now}"),
        Field("is", "Which is", "choice", KINDS_OF_ACTOR),
        Field("nobody", "The text names nobody", "check"),
    )
    return Form("speaker", "Wrong speaker", "Choose from the story's speakers, or type a name.", fields)


def figure_form(figure: str, unit: str, counted: str) -> Form:
    """How a figure is read."""
    fields = (
        *hidden("figure", figure),
        Field("value", "The number", "number"),
        Field("low", "or at least", "number"),
        Field("high", "at most", "number"),
        Field("unit", "Unit", "text", hint=f"now: {unit}"),
        Field("counted", "What is counted", "text", hint=f"now: {counted or 'not told'}"),
        Field("no_figure", "It is no figure", "check"),
    )
    return Form("figure", "Wrong figure", "Its words stay as written; what is left empty stays as it is.", fields)


def report_form(report: str, outlet: str, published: str, url: str) -> Form:
    """A report's outlet, day and address."""
    fields = (
        *hidden("report", report),
        Field("outlet", "Outlet", "text", hint=f"now: {outlet}"),
        Field("published", "Published", "text", hint=f"now: {published}; a day or a minute, 2031-03-12T08:50"),
        Field("url", "Address", "text", hint=f"now: {url or 'not known'}"),
        Field("basis", "Where that can be seen", "text", needed=True),
    )
    return Form("report", "Wrong outlet, day or address", "It is read anew by that day.", fields)


def side_form(actor: str, sides: Sequence[Option], now: str) -> Form:
    """For whom an actor speaks."""
    fields = (
        *hidden("side", actor),
        Field("name", "It speaks for", "list", tuple(sides), hint=f"now: {now or 'no side'}"),
        Field("none", "It speaks for no side", "check"),
    )
    return Form("side", "Wrong side", "Whoever speaks for it follows.", fields)


def hide_form(ident: str, what: str, of: str = "") -> Form:
    """Leaving something out."""
    told = f"The {what} is left out of the account; the decision is shown instead."
    return Form("hide", "Hide", told, hidden("hide", ident, of), "Hide")


def remark_forms(ident: str) -> tuple[Form, ...]:
    """The desk's own layer."""
    check = (*hidden("checked", ident), Field("evidence", "Evidence", "text", hint="an address, if there is one"))
    told = "Somebody looked. It is kept apart from the account and changes nothing in it."
    return (
        Form("remark", "Checked", f"{told} Two people make two signatures.", check, "Sign"),
        Form("note", "Note", "Kept apart from the account as well.", hidden("note", ident), "Note"),
    )


def merge_form(story: str, others: Sequence[Option]) -> Form:
    """Stories that tell one event."""
    fields = (
        *hidden("merge", story),
        Field("other", "The other story", "choice", tuple(others), needed=True),
    )
    return Form("merge", "One event with another story", "Their reports are one story from then on.", fields, "Merge")


def split_form(reports: Sequence[Option], chosen: str = "") -> Form:
    """Reports that tell another event."""
    fields = (
        Field("kind", "", "hidden", value="split"),
        Field("id", "Reports of another event", "many", tuple(reports), value=chosen, needed=True),
    )
    told = "The reports chosen become a story of their own; later ones go with the likelier part."
    return Form("split", "Another event", told, fields, "Part")
