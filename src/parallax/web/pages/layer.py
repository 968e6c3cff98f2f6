"""The desk's own layer on one page: what was checked, by whom, with which evidence, and what is open."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from parallax.engine import find_doubts
from parallax.export.visible import one_line
from parallax.nouns.doubt import Doubt
from parallax.web.asked import Asked
from parallax.web.desk import Desk, Shown
from parallax.web.pages.heading import Heading, heading
from parallax.web.pages.offers import Offers
from parallax.web.pages.remarks import Remark, remarks_of
from parallax.web.pages.subjects import SubjectWords, Teller

MOST_OPEN = 25
"""Doubts on one page."""


@dataclass(frozen=True, slots=True)
class Signed:
    """Something that was checked or noted, with all that was remarked on it.

    `signatures` are the people who checked it, each once; `second`: two different people did.
    """

    kind: str
    id: str
    words: str
    href: str
    correct: str
    remarks: tuple[Remark, ...]
    signatures: tuple[str, ...]
    second: bool


@dataclass(frozen=True, slots=True)
class OpenItem:
    """Something in doubt: what kind, in words, why it is looked at first, and where it is put right or checked."""

    kind: str
    words: str
    why: str
    score: float
    ways: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class LayerPage:
    """What people of this desk checked and noted on a story, and what is most in doubt. None of it is in the account."""

    story: Heading
    checked: tuple[Signed, ...]
    waiting: tuple[Signed, ...]
    noted: tuple[Signed, ...]
    open: tuple[OpenItem, ...]
    further: int


def look_at_layer(desk: Desk, asked: Asked) -> LayerPage:
    """The layer of one story: signed twice, signed once, noted alone."""
    shown = desk.show(asked.path["story"])
    remarks, teller = remarks_of(shown), Teller(desk)
    subjects = {each.key: each for outcome in shown.account.decisions for each in outcome.decision.subjects}
    teller.look_up(subjects[name] for name in remarks)
    signed = [_signed(shown, teller.subject(subjects[name], shown), each) for name, each in remarks.items()]
    doubts = find_doubts(shown.account)
    return LayerPage(
        story=heading(shown),
        checked=tuple(each for each in signed if each.second),
        waiting=tuple(each for each in signed if each.signatures and not each.second),
        noted=tuple(each for each in signed if not each.signatures),
        open=tuple(_open(shown, each) for each in doubts[:MOST_OPEN]),
        further=max(0, len(doubts) - MOST_OPEN),
    )


def _signed(shown: Shown, subject: SubjectWords, remarks: tuple[Remark, ...]) -> Signed:
    by = tuple(dict.fromkeys(each.by for each in remarks if each.kind == "checked"))
    return Signed(
        subject.kind,
        subject.id,
        subject.words,
        subject.href,
        correct_address(shown.story.id, subject.kind, subject.id),
        remarks,
        by,
        len({each.casefold() for each in by}) > 1,
    )


def _open(shown: Shown, doubt: Doubt) -> OpenItem:
    offer = Offers(shown)
    ways = tuple(
        (correct_address(shown.story.id, kind, name), offer.words_of(kind, name))
        for name in doubt.subjects
        if (kind := kind_of(shown, name))
    )
    why = "; ".join(f"{name} {n:g}" for name, n in doubt.doubt)
    return OpenItem(doubt.kind, one_line(doubt.text), one_line(why), round(doubt.score, 2), ways)


def kind_of(shown: Shown, ident: str) -> str:
    """What an id of a story is of: "statement", "figure" …; "" for none that can be put right."""
    index = shown.index
    known: Mapping[str, Mapping[str, object]] = {
        "statement": index.statements,
        "figure": index.figures,
        "report": index.reports,
        "place": index.places,
        "actor": index.actors,
        "point": index.points,
    }
    return next((kind for kind, held in known.items() if ident in held), "")


def correct_address(story: str, kind: str, ident: str) -> str:
    """Where something is put right, checked and noted; "" for what no page is about."""
    if kind in ("decision", "actor", "place") and not ident.startswith(("a-", "p-")):
        return ""
    return f"/stories/{quote(story, safe='')}/correct?{kind}={quote(ident, safe='')}"
