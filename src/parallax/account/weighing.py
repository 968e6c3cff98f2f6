"""How much a point weighs in the brief: what a duty editor puts first."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from math import log2

from parallax.account.clauses import begins_as_part
from parallax.account.holdings import Holdings
from parallax.account.words_weighed import centrality
from parallax.nouns.figure import Figure
from parallax.nouns.interval import Interval
from parallax.nouns.point import Point
from parallax.nouns.statement import Statement
from parallax.values.memo import TEXTS, memo

_HARM = """
dead bodies victims casualties fatalities killed wounded injured missing trapped displaced detained homeless evacuated damaged destroyed
"""
HARM = frozenset(_HARM.split())
_HELD = "retaken captured occupied advanced withdrawn"
HELD = frozenset(_HELD.split())
_RUMOUR = "rumour rumor rumours rumors rumoured rumored unconfirmed allegedly purportedly"
RUMOUR = frozenset(_RUMOUR.split())
BESIDE = 16
"""Characters before a figure that can tell what became of the counted."""
LEAST_WORDS = 6
"""Words of a statement below which it says little by itself."""
DENIAL = 3.0
"""What somebody denies is a claim against them: both belong before a reader."""
CENTRAL = 7.0
"""What a statement weighs that speaks of nothing but what all reports share."""
_FIRST_PERSON = "I I'm I’m I've I’ve I'd I’d I'll I’ll me my we our us"
FIRST_PERSON = frozenset(_FIRST_PERSON.split())
RESIDUE = re.compile(
    r"\b(?:posted|updated|published|modified)\b\W{0,3}(?:on |at )?(?:\d|january|february|march|april|may|june|july|august|september|"
    r"october|november|december)|\b(?:copyright|subscribe|sign up|log in|click here|read more|read also|share this|copy link|"
    r"follow us|advertisement|all rights reserved)\b|^\W*\d+ (?:comments?|likes?|shares?|reposts?|views?)\W*$",
    re.IGNORECASE,
)
BACKGROUND = timedelta(days=45)
"""Before its report: what happened earlier is background."""
BACKGROUND_COSTS = 20.0
"""More than harm and reach weigh together: an earlier event's dead do not stand among those of the event told."""


@dataclass(frozen=True, slots=True)
class Weight:
    """`rank` orders (greater first); `leads`: may stand in the brief's first half; `stands`: may stand in it at all."""

    rank: float
    leads: bool
    stands: bool


def weigh_points(held: Holdings) -> Mapping[str, Weight]:
    """The weight of each point of a story, by its id."""
    return {point.id: weigh(point, held) for point in held.story.points}


def weigh(point: Point, held: Holdings) -> Weight:
    """A sum of named parts: reach, harm, control, dispute, agreement, own interest, denial; own voice alone weighs little."""
    told = [held.statements[ident] for ident in point.statements]
    solid = [each for each in told if not soft(each)]
    reports, outlets, origins = held.spread(point.statements)
    parts = [
        2.0 * log2(1 + reports) + log2(1 + outlets) + log2(1 + origins),
        _matter(point, held),
        3.0 if "disputed" in point.flags else 0.0,
        2.0 if "agreed" in point.flags else 0.0,
        1.5 if "revised" in point.flags else 0.0,
        2.5 if any(each.stance == "against-interest" for each in told) else 0.0,
        DENIAL if any(each.denial for each in told) else 0.0,
        max((_voice(each, held) for each in told), default=0.0),
        -BACKGROUND_COSTS if is_background(point, held) else 0.0,
        CENTRAL * max((centrality(each.text, held.shared) for each in solid), default=0.0),
    ]
    told_well = any(_tells(each) for each in told)
    kept = any(not each.caption and not _lost(each) and not of_the_page(each) for each in told)
    leads = bool(solid) and not _is_distance(point, held)
    return Weight(sum(parts) - (0.0 if told_well else 3.0), leads, kept)


def _tells(statement: Statement) -> bool:
    """False for scraps."""
    return len(statement.text.split()) >= LEAST_WORDS and not (
        _lost(statement) or of_the_page(statement) or begins_as_part(statement)
    )


def of_the_page(statement: Statement) -> bool:
    """True where words of the page (when it was posted, what to click on) run into those of the report."""
    return _has_residue(statement.text)


@memo(TEXTS)
def _has_residue(text: str) -> bool:
    return RESIDUE.search(text) is not None


def _lost(statement: Statement) -> bool:
    """True for a quotation whose speaker is lost: a report rarely says "I" of itself."""
    return statement.own_voice and any(word.strip("“”\"‘'’,.") in FIRST_PERSON for word in statement.text.split())


def _voice(statement: Statement, held: Holdings) -> float:
    """Named and quoted or dated before named, named before described, the report's own voice last."""
    actor = held.actor_of(statement)
    if actor is None:
        return -0.5 if statement.speaker_text else -2.0
    exact = 0.5 * statement.quoted + 0.5 * (statement.said_words is not None)
    told = 1.0 if actor.kind in {"person", "body"} and actor.name != actor.name.casefold() else 0.0
    return told + exact - (1.0 if statement.headline else 0.0)


def is_background(point: Point, held: Holdings) -> bool:
    """True where all that is told, or all that is counted, lies long before the reports."""
    told = [(held.statements[ident], held.statements[ident].happened) for ident in point.statements]
    counts = [held.figures[ident] for ident in point.figures]
    counted = [(held.statements[each.statement], each.window) for each in counts]
    return any(rows and all(_long_before(*row, held) for row in rows) for rows in (told, counted))


def _long_before(statement: Statement, when: Interval | None, held: Holdings) -> bool:
    published = held.reports[statement.report].published.when
    end = when.end if when else None
    return published is not None and end is not None and published - end > BACKGROUND


def _matter(point: Point, held: Holdings) -> float:
    figures = [held.figures[ident] for ident in point.figures]
    states = {word for each in figures for word in (each.state, *_beside(each, held))}
    if figures and all(figure.range.low == figure.range.high == 1 for figure in figures):
        return 0.0
    if states & HARM:
        return 3.0
    if states & HELD or point.kind == "control":
        return 2.5
    if any(figure.unit == "person" for figure in figures):
        return 1.5
    return 1.0 if figures or point.kind == "incident" else 0.0


def _is_distance(point: Point, held: Holdings) -> bool:
    """True where a point asks how far one place lies from another: that tells where, and is hardly ever news."""
    return bool(point.figures) and 2 * sum(is_distance(held.figures[ident]) for ident in point.figures) >= len(
        point.figures
    )


def is_distance(figure: Figure) -> bool:
    """True for a length from one place to another."""
    return (figure.counted or "").startswith("distance")


def _beside(figure: Figure, held: Holdings) -> list[str]:
    """The words of a count of people and just before it ("the bodies of four …"), which may tell harm that no state does."""
    if figure.unit != "person":
        return (figure.counted or "").casefold().split()
    text = held.reports[held.statements[figure.statement].report].text
    return text[max(0, figure.span.start - BESIDE) : figure.span.end].casefold().split()


def soft(statement: Statement) -> bool:
    """An opinion, a caption, or a rumour that names no one: never in the first half of a brief."""
    if statement.opinion or statement.caption:
        return True
    hedged = any(word in RUMOUR for hedge in statement.hedges for word in hedge.casefold().split())
    return hedged and statement.speaker is None
