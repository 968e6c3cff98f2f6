"""The account's own words for what stands in a statement or figure."""

import re
from collections.abc import Iterable
from dataclasses import replace

from parallax.export.dates import tell_interval, tell_time
from parallax.export.links import host_of
from parallax.export.marks import has_marks, without_marks
from parallax.export.rows import number
from parallax.export.visible import one_line
from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.place import Place
from parallax.nouns.report import Report
from parallax.nouns.statement import Statement

OWN_VOICE = "in its own voice"
NO_SPEAKER = "no speaker named"
NOT_STATED = "scope not stated"
OUTLET_NOT_TOLD = "outlet not told"
LONGEST_FILE, LONGEST_ENDING = 20, 6
"""Characters of a file's name that are shown, and of its ending."""

FLAGS = {
    "one-origin": "one origin",
    "one-side": "one side alone",
    "agreed": "agreed across sides",
    "disputed": "disputed",
    "revised": "revised",
    "unverified": "unverified",
    "undecided": "undecided",
}
"""A point's flags in words, in the order in which they are shown."""

STANDS = {
    "conflict": ("conflicts with", "conflicts with"),
    "agree": ("agrees with", "agrees with"),
    "update": ("updated by", "updates"),
    "narrower": ("part of", "includes"),
    "different-scope": ("other scope than", "other scope than"),
    "undecided": ("undecided against", "undecided against"),
}
"""A relation in words, as seen from its source and from its target, in the order in which they are shown."""

DIRECTED = ("update", "narrower")
"""The relations that have a direction."""

_STANCES = {
    "own": "about its own side",
    "other": "about the other side",
    "against-interest": "against its own interest",
}
_FIGURE_FLAGS = {
    "unit-suspect": "the unit may be a slip",
    "grouping-dot": "the dot groups thousands",
    "converted": "also given in another unit",
}


def plural(count: int, one: str, many: str | None = None) -> str:
    """Count and noun: "1 report", "2 reports"."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def tell_speaker(statement: Statement, actor: Actor | None, report: Report | None) -> str:
    """Who speaks, by the fullest name met; the outlet where the report itself speaks."""
    if actor is not None:
        return one_line(actor.name)
    if statement.speaker_text:
        return one_line(statement.speaker_text)
    return f"{tell_outlet(report)}, {OWN_VOICE}" if statement.own_voice else NO_SPEAKER


def tell_role(actor: Actor | None) -> str:
    """As what a person speaks, "" where that is not told or stands in the name."""
    if actor is None or actor.kind != "person":
        return ""
    return next((one_line(role) for role in actor.roles if role.casefold() not in actor.name.casefold()), "")


def tell_outlet(report: Report | None) -> str:
    """The outlet's name; where none is told, whose site it is from, else by whom it is, or the file or line it was found in."""
    if report is None:
        return "unknown outlet"
    site = one_line(report.outlet or "") or host_of(report.url)
    if site:
        return site
    found = f"by {report.byline}" if report.byline else _found_in(report.location)
    return f"{OUTLET_NOT_TOLD} ({one_line(found)})"


def count_outlets(reports: Iterable[Report | None]) -> int:
    """How many outlets some reports are of; each of which none is told counts as one of its own, as in the account."""
    return len({(report.outlet or report.id) if report else "" for report in reports})


def _found_in(location: str) -> str:
    """The name of a file, or of a line in one, no longer than a reader takes in."""
    name = location.rsplit("#", 1)[-1].rsplit("/", 1)[-1] or location
    stem, dot, ending = name.rpartition(".")
    if len(name) <= LONGEST_FILE or not dot or len(ending) > LONGEST_ENDING:
        return shorten_name(name)
    return f"{stem[: LONGEST_FILE - len(ending) - 2]}….{ending}"


def tell_said(statement: Statement, report: Report | None, *, exact: bool = True) -> str:
    """When it was said; where that is not told, the day of publication, by which it was said.

    No more exactly than to the day where `exact` is false.
    """
    said = statement.said
    if said is not None and not exact and said.precision in ("minute", "hour"):
        said = replace(said, precision="day")
    if told := tell_interval(said):
        return told
    if report is None or report.published.when is None:
        return "day not known"
    return f"by {tell_time(report.published.when, 'month' if report.published.precision == 'month' else 'day')}"


def tell_route(statement: Statement) -> str:
    """Channel and relays: "on Telegram, through Agency A and Paper B"; "" where none is named."""
    channel = one_line(statement.channel) if statement.channel else ""
    relays = " and ".join(one_line(relay) for relay in statement.relays)
    return ", ".join(part for part in (channel, f"through {relays}" if relays else "") if part)


def tell_marks(statement: Statement) -> tuple[str, ...]:
    """Short remarks on how it is said."""
    marks = [
        ("unnamed", statement.anonymous),
        ("denial", statement.denial),
        ("correction" if statement.correction else "caveat", statement.caveat),
        ("opinion", statement.opinion),
        ("headline", statement.headline),
        ("caption", statement.caption),
        (f"hedged: {one_line(', '.join(statement.hedges))}", bool(statement.hedges)),
        (_STANCES.get(statement.stance or "", ""), statement.stance is not None),
    ]
    return tuple(mark for mark, holds in marks if holds)


def tell_words(statement: Statement, report: Report | None, *, exact: bool = False) -> str:
    """The report's wording, pieces joined by an ellipsis, without quotation marks around the whole.

    Marks of emphasis are left out but where the words go to a program and are to be `exact`.
    """
    pieces = _pieces(statement, report, exact=exact) if report and report.text else []
    text = one_line(" … ".join(piece.strip() for piece in pieces) or statement.text)
    whole = len(text) > 1 and text[0] in "\"“'‘«„" and text[-1] in "\"”'’»“" and not set(text[1:-1]) & set('"“”«»„')
    return text[1:-1].strip() if whole else text


def _pieces(statement: Statement, report: Report, *, exact: bool) -> list[str]:
    """The pieces in the report's text; none where the statement's own text tells it as well."""
    if not exact and has_marks(statement.text):
        return [without_marks(report.text, span) for span in statement.spans]
    return [span.of(report.text) for span in statement.spans] if len(statement.spans) > 1 else []


def tell_reading(figure: Figure) -> str:
    """How a figure was read, where its words alone don't show it."""
    notes = [_FIGURE_FLAGS.get(flag, flag) for flag in figure.flags]
    if figure.vague and figure.range.low is not None:
        notes.append(f"read as {number(figure.range.low)} or more")
    elif "grouping-dot" in figure.flags and figure.range.low is not None:
        notes.append(f"read as {number(figure.range.low):,}")
    return one_line("; ".join(notes))


def tell_covers(figure: Figure, places: dict[str, Place], whole: Figure | None) -> str:
    """What a figure covers: what is counted, window, place, part; says so where nothing is stated."""
    told = figure.text.casefold()
    rate = figure.per is not None and (figure.counted or "").endswith(f" per {figure.per}")
    words = (None if rate else figure.counted, figure.state)
    counted = [word for word in words if word and word.casefold() not in told]
    place = places.get(figure.place or "")
    scope = [
        _window(figure),
        f"in {place.name}" if place else "",
        f"part of “{whole.text}”" if whole else "",
        f"per {figure.per}" if figure.per else "",
        {"up": "an increase", "down": "a decrease"}.get(figure.change or "", ""),
    ]
    parts = [*counted, *(part for part in scope if part)]
    return one_line("; ".join(parts if any(scope) else [*parts, NOT_STATED]))


def _window(figure: Figure) -> str:
    days = tell_interval(figure.window)
    if figure.window_words and days:
        return f"{figure.window_words} ({days})"
    return figure.window_words or days


def join(parts: Iterable[str]) -> str:
    """List in words: "A", "A and B", "A, B and C"."""
    items = list(parts)
    return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)


def shorten_name(name: str) -> str:
    """A name cut where it is longer than a reader takes in."""
    return name if len(name) <= LONGEST_FILE else f"{name[: LONGEST_FILE - 1]}…"


def shorten(words: str, limit: int = 16) -> str:
    """Only the first words of a quotation, an ellipsis for the rest."""
    pieces = words.split()
    return words if len(pieces) <= limit else " ".join(pieces[:limit]) + " …"


def first_clause(reason: str) -> str:
    """A reason without the words and names that only this pair shares: "one passage", "one speaker; the same matter"."""
    return re.sub(r"(?:: | and )[^;]*(?=;|$)", "", reason)
