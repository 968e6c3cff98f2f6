"""The items that headers and footers are strung together from: each matcher reads one at a place, or None."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from parallax.nouns.report import Credit
from parallax.nouns.span import Span
from parallax.reports.agencies import AGENCY, short_name
from parallax.reports.dates import GAP, date_at
from parallax.reports.headlines import Headline
from parallax.reports.mark import Mark
from parallax.reports.photos import credit_at
from parallax.reports.words import FUNCTION_WORDS, SECTION, SHARE, SURE_SHARE

NAME_WORD = r"[A-ZÀ-ÞŠŽČĆĐŁŚŻ0-9][\w.'’&-]*"
NAMES = rf"{NAME_WORD}(?:{GAP}+(?:{NAME_WORD}|and|&|of|for|de|van|von|der|bin|al|el|the)){{0,6}}"

_LABEL = re.compile(
    r"(?:(?P<update>(?:last )?(?:updated|modified|edited)(?: time)?)|(?:story )?(?:first |originally )?"
    r"(?:published|posted|created|issued|released|filed|aired|uploaded)(?: time| date)?|date(?: (?:of publication|published|"
    r"created|posted))?|publication date|publish date|pubdate|dated|time|last update)"
    rf"(?:{GAP}+(?:on|at|in))?{GAP}*[:|–-]?{GAP}*",
    re.IGNORECASE,
)
_AGO = re.compile(
    rf"(?:(?:published|posted|updated|last updated):?{GAP}*)?\d{{1,2}} (?:minutes?|mins?|hours?|hrs?|days?|weeks?) ago\b",
    re.IGNORECASE,
)
_ALSO_UPDATED = re.compile(
    rf"{GAP}*[(|/,;–-]?{GAP}*(?:last )?(?:updated|modified|edited):?{GAP}*(?:on |at )?", re.IGNORECASE
)
_TIME_ONLY = re.compile(rf"\d{{1,2}}[:.]\d\d(?:{GAP}?[ap]\.?m\.?)?(?:{GAP}?[A-Z]{{2,4}}T?)?\b", re.IGNORECASE)
_SOURCE = re.compile(
    rf"(?:Sources?|Via|Agency|Agencies):{GAP}*(?P<names>{NAME_WORD}(?:(?:{GAP}|[/,&]|and )+{NAME_WORD}){{0,5}}?)"
    rf"(?={GAP}*(?:$|[|•]|\n|\r)|{GAP}+(?:(?:Mon|Tues?|Wed|Thu|Fri|Sat|Sun)\w*,?{GAP}|\d{{1,2}}[./ -]|{SHARE}\b))"
)
_OUTLET_DATE = re.compile(rf"(?P<outlet>{NAME_WORD}(?:{GAP}+(?:{NAME_WORD}|of|the|and|&)){{0,4}}){GAP}*[–—|•-]+{GAP}*")
_OUTLET_LINE = re.compile(
    rf"(?:source(?!:){GAP}+|(?:Outlet|Publisher|Publication|Newspaper):{GAP}*)(?P<outlet>(?:[^\s.!?]+(?:\.\w[^\s!?]*)?(?:{GAP}|$)){{1,6}}?)"
)
_SHARE = re.compile(rf"{SHARE}(?!\w)", re.IGNORECASE)
_SECTION = re.compile(rf"{SECTION}(?!\w)")
_QUOTED_NEXT = re.compile(rf"{NAME_WORD}(?:{GAP}{NAME_WORD})?(?={GAP}[\"“][^\"“”]{{8,160}}[\"”]{GAP}+[A-ZÀ-ÞŠŽČĆĐŁŚŻ])")
_CRUMB = re.compile(rf"{GAP}*[|»>•/]")
_COUNTER = re.compile(r"\d[\d,.]{0,8}(?![\w%])")
_BYLINE = re.compile(
    rf"(?:By|BY|by|Written by|Reported by|Story by|Author:|Posted by|Published by):?{GAP}+(?=[A-ZÀ-ÞŠŽČĆĐŁŚŻ])"
)
_SEPARATOR = re.compile(rf"(?:{GAP}|[|•·»>/,–—\-]|&nbsp;)+")
_BYLINE_LINE = re.compile(rf"{NAMES}(?:(?:,|{GAP}[|–-]|{GAP}in|{GAP}/){GAP}*{NAMES}){{0,3}}\.?")
_AGENCY = re.compile(rf"(?:\(|\[)?(?P<name>{AGENCY})(?:\)|\])?(?![\w'’./-])")
_BEGINS = re.compile(
    rf"(?i:{SHARE}|(?:story |first |originally |last )?(?:publi|post|creat|issu|releas|filed|aired|upload|updat|modif|edit|date|time"
    r"|pub)|\d\d? \w+ ago|sources?:|via|agenc|by |by:|written|reported|story by|author|courtesy|credit"
    rf"|(?:file )?(?:photo|image|picture|illustration|graphic|video|file|handout|pool))|[(\[]?{AGENCY}"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a matcher reads: `end` is the line's end, `title` the report's, `before` the item read last.

    `zone`: the place is near enough to the text's start or end for the report to tell its own day there.
    """

    text: str
    start: int
    end: int
    title: Headline | None
    before: Mark | None
    zone: bool

    @property
    def rest(self) -> str:
        """What is left of the line."""
        return self.text[self.start : self.end]


def is_date_label(words: str) -> bool:
    """True for "Date Created" and its like, with nothing after it."""
    return _LABEL.fullmatch(words) is not None


def labelled_date(place: Place) -> Mark | None:
    """ "Published July 19 2016", "date 2022-09-12", "Updated: 19.07.2016", "2 hours ago"."""
    ago = _AGO.match(place.text, place.start, place.end)
    if ago:
        return Mark(Span(place.start, ago.end()), "date")
    label = _LABEL.match(place.text, place.start, place.end)
    if label is None:
        return None
    date = date_at(place.text, label.end())
    if date is None:
        time = _TIME_ONLY.match(place.text, label.end(), place.end) if place.before else None
        return Mark(Span(place.start, time.end()), "date") if time else None
    return Mark(Span(place.start, date.span.end), "date", date=date, labelled=True, update=label["update"] is not None)


def bare_date(place: Place) -> Mark | None:
    """A date by itself, with "(updated …)" after it; only in the zones where a report tells its own day."""
    date = date_at(place.text, place.start) if place.zone else None
    if date is None or date.span.end > place.end:
        return None
    end = date.span.end
    also = _ALSO_UPDATED.match(place.text, end, place.end)
    second = date_at(place.text, also.end()) if also else None
    if second:
        end = second.span.end + place.text.startswith(")", second.span.end)
    return Mark(Span(place.start, end), "date", date=date)


def repeated_title(place: Place) -> Mark | None:
    """The title, a second time."""
    known = place.title
    if known is None or not place.text.startswith(known.title, place.start, place.end):
        return None
    if known.span is None or known.span.start >= place.start:
        return None
    end = place.start + len(known.title)
    end += place.text.startswith(".", end)
    return Mark(Span(place.start, end), "title") if not place.text[end : end + 1].isalnum() else None


def source(place: Place) -> Mark | None:
    """ "Source: NAME", the credit of an agency or outlet."""
    found = _SOURCE.match(place.text, place.start, place.end)
    return Mark(Span(place.start, found.end()), "credit", credits=text_credits(found["names"])) if found else None


def outlet_and_date(place: Place) -> Mark | None:
    """ "OUTLET – Sept 11, 2022"."""
    found = _OUTLET_DATE.match(place.text, place.start, place.end) if place.zone else None
    date = date_at(place.text, found.end()) if found else None
    if found is None or date is None or date.precision == "month":
        return None
    return Mark(Span(place.start, date.span.end), "outlet", name=found["outlet"], date=date)


def outlet_line(place: Place) -> Mark | None:
    """ "source NAME" or "Outlet: NAME" on a line of the header."""
    found = _OUTLET_LINE.fullmatch(place.text, place.start, place.end) if place.zone and not place.before else None
    return Mark(Span(place.start, place.end), "outlet", name=found["outlet"].strip()) if found else None


def byline(place: Place) -> Mark | None:
    """ "By NAME", up to the line's end or the title; the names of agencies are credits."""
    found = _BYLINE.match(place.text, place.start, place.end)
    if found is None:
        return None
    end = place.end
    if place.title and (at := place.text.find(place.title.title, found.end(), place.end)) > 0:
        end = len(place.text[:at].rstrip())
    names, wires = _without_wires(place.text[found.end() : end])
    if len(names) > 120 or not _BYLINE_LINE.fullmatch(names):
        return None
    named = wires + tuple(Credit(short, "text") for part in re.split(r",\s*|/", names) if (short := short_name(part)))
    first = re.split(r",|\||/| in (?=[A-Z])", names)[0].strip(" .")
    return Mark(Span(place.start, end), "byline", name=None if short_name(first) else first, credits=named)


def _without_wires(names: str) -> tuple[str, tuple[Credit, ...]]:
    """ "Ann Vel, with NNS and AFP": the names, and the wires that they wrote with."""
    writers, _, wires = names.partition(" with ")
    if not wires or not re.fullmatch(rf"{NAMES}(?:,? and {NAMES}|, {NAMES})*\.?", wires):
        return names, ()
    return writers.rstrip(" ,"), text_credits(wires)


def share(place: Place) -> Mark | None:
    """A button or counter of a share bar."""
    found = _SHARE.match(place.text, place.start, place.end)
    return Mark(Span(place.start, found.end()), "bar") if found else None


def section(place: Place) -> Mark | None:
    """A section's name, after a date or bar and before a quoted headline, or alone on a line of the header.

    Before a quoted headline, a town or region serves as a section as well.
    """
    found = _SECTION.match(place.text, place.start, place.end)
    if found is None and place.before is not None and place.before.kind == "date":
        found = _QUOTED_NEXT.match(place.text, place.start, place.end)
    if found is None or not place.zone:
        return None
    quoted = place.before is not None and place.text[found.end() : place.end].lstrip()[:1] in ('"', "“", "‘")
    alone = found.end() == place.end or _CRUMB.match(place.text, found.end(), place.end) is not None
    return Mark(Span(place.start, found.end()), "section") if quoted or alone else None


def counter(place: Place) -> Mark | None:
    """A number after a share bar, unless it can count what follows: the line ends, or a sentence begins."""
    found = _COUNTER.match(place.text, place.start, place.end)
    if found is None or place.before is None or place.before.kind != "bar":
        return None
    following = place.text[found.end() : place.end].split(maxsplit=1)
    if following and not (following[0][0].isupper() and following[0].lower() in FUNCTION_WORDS):
        return None
    return Mark(Span(place.start, found.end()), "bar")


def agency(place: Place) -> Mark | None:
    """An agency's name that stands alone: on a line, or between the header and a sentence."""
    found = _AGENCY.match(place.text, place.start, place.end)
    if found is None:
        return None
    alone = found.end() == place.end
    heads = (
        place.before is not None and re.match(rf"{GAP}+[A-Z\"“]", place.text[found.end() : found.end() + 4]) is not None
    )
    if not alone and not heads:
        return None
    return Mark(Span(place.start, found.end()), "credit", credits=text_credits(found["name"]))


def photo(place: Place) -> Mark | None:
    """A photograph's credit up to the line's end."""
    return credit_at(place.text, place.start, place.end)


def separator(place: Place) -> int:
    """Where the next item begins: bars, dots, dashes and spaces are passed."""
    found = _SEPARATOR.match(place.text, place.start, place.end)
    return found.end() if found else place.start


def text_credits(names: str) -> tuple[Credit, ...]:
    """The names in "AFP, Reuters and Tanjug" as credits for the text, agencies by their usual short name."""
    parts = (part.strip(" .,()[]") for part in re.split(r"\s*[/,;&|]\s*|\s+and\s+|\s+with\s+", names))
    return tuple(Credit(name, "text") for name in dict.fromkeys(short_name(part) or part for part in parts) if name)


ITEMS: tuple[Callable[[Place], Mark | None], ...] = (
    repeated_title,
    labelled_date,
    bare_date,
    outlet_and_date,
    source,
    outlet_line,
    byline,
    agency,
    share,
    photo,
    counter,
    section,
)
"""All matchers, the surer first."""


def is_sure(mark: Mark, place: Place) -> bool:
    """True for an item that may stand before running text on the same line."""
    if mark.kind == "date":
        return mark.date is None or mark.date.precision != "month"
    if mark.kind == "bar":
        return SURE_SHARE.match(mark.span.of(place.text)) is not None or (
            place.before is not None and place.before.kind == "bar"
        )
    return mark.kind in ("title", "credit", "section", "photo")


def may_begin(text: str, span: Span) -> bool:
    """A quick first look: False for a line that no item in the midst of a text can begin."""
    return _BEGINS.match(text, span.start, span.end) is not None or "/" in text[span.start : span.end]
