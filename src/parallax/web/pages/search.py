"""Search in the whole store, with filters."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from typing import get_args
from urllib.parse import quote, urlencode

from parallax.errors import UsageError
from parallax.export.visible import one_line
from parallax.store import Db, listing
from parallax.store.search import Asked as Sought
from parallax.store.search import Hit, Kind, search
from parallax.store.words import split
from parallax.values.moment import parse_moment
from parallax.web.asked import Asked
from parallax.web.desk import Desk
from parallax.web.pages.citing import reader_address

FEW, MANY = 20, 200
"""So many of each kind are shown, and so many where one kind is asked for by itself."""

HEADINGS: dict[Kind, str] = {
    "reports": "Reports",
    "statements": "Statements",
    "figures": "Figures",
    "speakers": "Speakers",
    "places": "Places",
}

FILTERS = {
    "q": "the words {}",
    "kind": "only {}",
    "speaker": "said by {}",
    "place": "of the place {}",
    "outlet": "in the outlet {}",
    "counted": "counting {}",
    "low": "at least {}",
    "high": "at most {}",
    "after": "published on or after {}",
    "before": "published on or before {}",
}
"""What each field asks, in words."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some of a text; `found`: it is a word that was asked for."""

    text: str
    found: bool


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: its words in pieces, of whom or what (`name`), in which outlet and when published (ISO 8601), the
    statement around a figure, its story with the title, and the addresses of the words and of the story ("" for none).
    """

    id: str
    name: str
    words: tuple[Piece, ...]
    said: tuple[Piece, ...]
    outlet: str
    published: str
    story: str | None
    story_title: str
    href: str
    story_href: str


@dataclass(frozen=True, slots=True)
class Group:
    """What was found of one kind. `more` is the address that shows more of it, "" where there may be no more."""

    kind: Kind
    heading: str
    found: tuple[Found, ...]
    more: str


@dataclass(frozen=True, slots=True)
class Typed:
    """The fields of the form as typed."""

    q: str = ""
    kind: str = ""
    speaker: str = ""
    place: str = ""
    outlet: str = ""
    counted: str = ""
    low: str = ""
    high: str = ""
    after: str = ""
    before: str = ""


@dataclass(frozen=True, slots=True)
class SearchPage:
    """The form, what was asked in words ("" for nothing), what was found, and what could not be searched for."""

    typed: Typed
    asked: str
    groups: tuple[Group, ...]
    fault: str


def look_at_search(desk: Desk, asked: Asked) -> SearchPage:
    """What is found; a field that can't be read is told beside the form, where all stays as typed."""
    typed = Typed(**{each.name: asked.text(each.name)[:500] for each in fields(Typed)})
    told = ", ".join(
        words.format(f"“{getattr(typed, name)}”") for name, words in FILTERS.items() if getattr(typed, name)
    )
    if not told:
        return SearchPage(typed, "", (), "")
    try:
        kinds, sought = _kinds(typed), _sought(typed)
        most = MANY if kinds else FEW
        groups = desk.read(lambda db: _groups(db, sought, kinds, most, typed))
    except UsageError as fault:
        return SearchPage(typed, told, (), _plain(str(fault)))
    return SearchPage(typed, told, groups, "")


def _kinds(typed: Typed) -> tuple[Kind, ...]:
    known = get_args(Kind)
    if typed.kind and typed.kind not in known:
        raise UsageError(f"there is no kind {typed.kind}: it is one of {', '.join(known)}")
    return tuple(each for each in known if each == typed.kind)


def _sought(typed: Typed) -> Sought:
    for name in ("after", "before"):
        if getattr(typed, name):
            parse_moment(getattr(typed, name), name)
    return Sought(
        typed.q,
        *(getattr(typed, name) or None for name in ("speaker", "place", "outlet", "counted")),
        *(_number(name, getattr(typed, name)) for name in ("low", "high")),
        *(getattr(typed, name).replace(" ", "T") or None for name in ("after", "before")),
    )


def _number(name: str, told: str) -> float | None:
    """A bound as a person types it: "1,500", "2.5"."""
    plain = told.replace(",", "").replace(" ", "").replace("\u202f", "")
    if not plain:
        return None
    if not re.fullmatch(r"\d{1,15}(\.\d{1,6})?", plain):
        raise UsageError(f"“{told[:40]}” is no number for {name}")
    return float(plain)


def _plain(fault: str) -> str:
    """A fault without the command line's dashes."""
    return re.sub(r"--(\w+)", lambda found: {"min": "low", "max": "high"}.get(found[1], found[1]), fault)


def _groups(db: Db, sought: Sought, kinds: Sequence[Kind], most: int, typed: Typed) -> tuple[Group, ...]:
    hits = search(db, sought, kinds, most)
    titles = listing.titles(db, {hit.story for hit in hits if hit.story})
    words = re.compile("|".join(_patterns(sought)) or r"(?!)", re.IGNORECASE)
    groups = []
    for kind, heading in HEADINGS.items():
        found = tuple(_found(hit, titles, words) for hit in hits if hit.kind == kind)
        if found:
            groups.append(Group(kind, heading, found, _more(kind, typed) if len(found) == most == FEW else ""))
    return tuple(groups)


def _patterns(sought: Sought) -> Iterable[str]:
    """What of the words asked for is marked: whole words, or their beginning where that was asked."""
    for told in (sought.words, sought.counted or ""):
        for phrase, begins in split(told):
            yield r"\b" + r"\W+".join(map(re.escape, phrase)) + (r"\w*" if begins else r"\b")


def _found(hit: Hit, titles: dict[str, str], words: re.Pattern[str]) -> Found:
    statement = hit.id if hit.kind == "statements" else hit.statement
    report = reader_address(hit.story, hit.report, statement) if hit.story and hit.report else ""
    story = f"/stories/{quote(hit.story, safe='')}" if hit.story else ""
    return Found(
        *(hit.id, one_line(hit.name or ""), _pieces(hit.text, words), _pieces(hit.said or "", words)),
        *(one_line(hit.outlet or ""), hit.published or "", hit.story, one_line(titles.get(hit.story or "", ""))),
        *(report or story, story),
    )


def _pieces(text: str, words: re.Pattern[str]) -> tuple[Piece, ...]:
    """A text cut where words that were asked for begin and end."""
    plain = unicodedata.normalize("NFC", one_line(text))
    pieces, at = [], 0
    for found in words.finditer(plain):
        pieces += [Piece(plain[at : found.start()], False), Piece(found[0], True)]
        at = found.end()
    return tuple(piece for piece in (*pieces, Piece(plain[at:], False)) if piece.text)


def _more(kind: Kind, typed: Typed) -> str:
    told = {each.name: getattr(typed, each.name) for each in fields(typed) if getattr(typed, each.name)}
    return f"/search?{urlencode(told | {'kind': kind})}"
