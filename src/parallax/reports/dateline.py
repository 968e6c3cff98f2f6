"""Datelines: "DAMASCUS (Sputnik) -", "JAKARTA, Indonesia, July 2 (Reuters) -", "(CNN) —", "LOS ANGELES:"."""

import re
from dataclasses import replace

from parallax.nouns.report import Credit
from parallax.nouns.span import Span
from parallax.reports.agencies import short_name
from parallax.reports.dates import GAP, MONTH, WrittenDate, date_at
from parallax.reports.mark import Mark
from parallax.reports.masthead import is_name
from parallax.reports.words import OUTLET_WORD

_WORD = r"[A-ZÀ-ÞŠŽČĆĐŁŚŻ](?:[\w.'’]|-(?=\w))*"
_CITY = rf"(?!{MONTH.replace('?P<name>', '?:')}{GAP}+\d){_WORD}(?:[ \u00a0-]{_WORD}){{0,2}}"
_NUMBERS = r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d"
_DAY = (
    rf"(?:{MONTH}{GAP}+\d{{1,2}}|\d{{1,2}}{GAP}+{MONTH.replace('?P<name>', '?:')})(?:,?{GAP}+(?:19|20)\d\d)?|{_NUMBERS}"
)
_DATELINE = re.compile(
    rf"(?:(?P<city>{_CITY})(?:,{GAP}+{_CITY}){{0,2}}(?:,?{GAP}+(?P<day>{_DAY}))?,?{GAP}*)?"
    rf"(?:[(\[](?P<who>[^()\[\]\n]{{2,40}})[)\]]|/(?P<who2>[A-Z][^/\n]{{1,30}})/)?"
    rf"(?:--[(\[]\s*[)\]](?=--))?"
    rf"{GAP}*(?P<dash>[-–—:]{{1,2}})?{GAP}*(?=[\"“‘'A-ZÀ-ÞŠŽČĆĐŁŚŻ0-9])"
)
_SPEAKER = re.compile(r"^[A-Z][A-Z .'’-]{2,40}:(?=\s)", re.MULTILINE)
_SIGNATURE = re.compile(r"[A-Z0-9][A-Z0-9 .-]{1,11}")


def dateline_at(text: str, start: int, end: int, inner: bool = False) -> Mark | None:
    """The dateline that begins at `start` and stands before running text on its line; None where there is none.

    It needs an agency in brackets, with or without a place before it, or a place in capitals or with a day, and a dash or
    colon. Behind a place in capitals and a day, any name in brackets is a wire's.
    `inner`, in the middle of a line, it needs the capitals and the agency.
    """
    found = _DATELINE.match(text, start, min(end, start + 160))
    if found is None or found.end() == start or end - found.end() < 20:
        return None
    if found["dash"] == ":" and _is_transcript(text):
        return None
    city, who, dash = found["city"], found["who"] or found["who2"], found["dash"]
    capital = city is not None and len(city) >= 3 and city.upper() == city and any(letter.isalpha() for letter in city)
    agency = short_name(who.split(",")[0]) if who else None
    if inner and not (capital and agency):
        return None
    placed = capital and found["day"] is not None
    signed = agency is not None or (
        who is not None and dash is not None and (_is_wire(who) or (placed and is_name(who)))
    )
    if city is None:
        good = agency is not None and not inner
    else:
        good = (signed and (capital or dash is not None)) or (
            not who and dash is not None and (capital or found["day"] is not None)
        )
    if not good:
        return None
    named = (Credit(agency or who.strip(), "text"),) if who and signed else ()
    return Mark(Span(start, len(text[: found.end()].rstrip())), "dateline", credits=named, date=_date(text, found))


def _is_wire(who: str) -> bool:
    """True for letters that sign a wire's text ("NNS"), and for a name that says it is one ("Norland News Service")."""
    return _SIGNATURE.fullmatch(who) is not None or (is_name(who) and OUTLET_WORD.search(who) is not None)


def _is_transcript(text: str) -> bool:
    """True when lines begin with several names in capitals and a colon: who speaks, not where from."""
    return len({found[0] for found in _SPEAKER.finditer(text)}) > 1


def _date(text: str, found: re.Match[str]) -> WrittenDate | None:
    """The dateline's day; one in numbers alone, which no American agency writes there, has its day first."""
    date = date_at(text, found.start("day")) if found["day"] else None
    if date and date.other and "/" in found["day"]:
        date = replace(date, when=date.other, other=date.when)
    return date if date and date.precision != "month" else None
