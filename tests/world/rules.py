"""How two counts stand, from what the speakers meant and what the words tell; rules 4 to 6 of the design.

`type` is what a careful desk would say; `also` are what it could say too where the words leave it open.
"""

from dataclasses import dataclass, replace
from typing import get_args

from parallax.nouns.relation import RelationType
from world.drafts import Piece
from world.event import Claim, Utterance
from world.readings import Telling
from world.values import compare
from world.wording import Shown

ANYTHING: frozenset[str] = frozenset(get_args(RelationType))


@dataclass(frozen=True, slots=True)
class Expected:
    """The relation, the id it must run from (None: no direction), other types that are right too, and why.

    `demanded` False: nothing need be said of the pair, and only these types may be.
    """

    type: RelationType
    source: str | None = None
    also: frozenset[str] = frozenset()
    how: str = ""
    demanded: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """A figure with all that decides how it stands to another."""

    id: str
    telling: Telling
    shown: Shown

    @property
    def claim(self) -> Claim:
        """What is counted, where and when."""
        return self.shown.claim

    @property
    def piece(self) -> Piece:
        """The sentence."""
        return self.telling.piece

    @property
    def utterance(self) -> Utterance | None:
        """Whose words it tells; None: the report's own."""
        return self.piece.utterance

    @property
    def day(self) -> int:
        """The day it was said."""
        return self.utterance.day if self.utterance else self.telling.draft.day

    @property
    def unsure_day(self) -> bool:
        """True where the report is later than the words and does not say so."""
        return not self.piece.dated and self.telling.draft.day != self.day


def relate_counts(one: Answer, other: Answer, days_told: int) -> Expected | None:
    """None: another thing is counted, or nothing is to be said. A line that sums up need not be set beside others.

    Where the reports tell harm of one day alone, nothing in them says that it went on: a day's count and the sum are then
    set beside each other as counts of one event.
    """
    a, b = one.claim, other.claim
    if a.measure.key != b.measure.key:
        return None
    if one.telling.statement == other.telling.statement:
        return _parts(one, other)
    if a.year != b.year:
        return Expected("different-scope", None, frozenset(), "another year's event", demanded=False)
    if a.year is not None and one.piece.origin != other.piece.origin:
        return Expected("different-scope", None, frozenset({"undecided"}), "two earlier events", demanded=False)
    if one.piece.origin == other.piece.origin and a == b:
        return _same_words(one, other)
    if days_told < 2 and _daily(one) != _daily(other):
        return Expected(
            "different-scope", None, ANYTHING, "a day's count and the sum, no other day told", demanded=False
        )
    expected = _scope(one, other) or _values(one, other)
    if "lead" not in {one.piece.role, other.piece.role}:
        return expected
    return replace(expected, also=expected.also | {"undecided"}, demanded=False)


def _parts(one: Answer, other: Answer) -> Expected | None:
    """A count and the part of it that the same sentence gives."""
    if (one.claim.within is None) == (other.claim.within is None):
        return None
    return Expected("narrower", (one if other.claim.within is None else other).id, how="told as a part")


def _same_words(one: Answer, other: Answer) -> Expected:
    standing = compare(one.shown, other.shown)
    also = frozenset() if standing == "agree" else frozenset({"undecided"})
    return Expected("agree", None, also, f"one utterance, {_forms(one, other)}")


def _scope(one: Answer, other: Answer) -> Expected | None:
    """What window and place decide; None where the scopes are one."""
    a, b = one.claim, other.claim
    if a.window is not None and b.window is not None and a.window != b.window:
        return Expected("different-scope", None, frozenset(), "two days' counts", demanded=False)
    if _daily(one) != _daily(other):
        also = frozenset({"undecided", "agree"} if a.value == b.value else {"undecided"})
        return Expected("different-scope", None, also, "a day's count and the sum", demanded=False)
    if a.town == b.town:
        return None
    if a.town is not None and b.town is not None:
        return Expected("different-scope", None, frozenset(), "two towns")
    part, whole = (one, other) if a.town is not None else (other, one)
    return _part(part, whole)


def _daily(one: Answer) -> bool:
    """True for a count of what fell on one day of an event that goes on."""
    return one.claim.window is not None and one.telling.draft.lasting


def _part(part: Answer, whole: Answer) -> Expected:
    """A town's count beside the event's: narrower where the whole's place is told, or a report has both.

    One that does not tell the whole's place leaves it open too: scope not stated is not another scope. What is told as a
    part of its own whole need not be set beside another's.
    """
    beside = whole.telling.draft.id == part.telling.draft.id and whole.piece.speaker is not None
    open_place = whole.claim.place is None and not beside
    also = {"undecided"} if whole.claim.place is None else set[str]()
    if part.day != whole.day or part.unsure_day or whole.unsure_day:
        also |= {"undecided"}
    if compare(part.shown, whole.shown) != "clash" and open_place:
        also |= {"agree"}
    low, high = part.shown.number, whole.shown.number
    how = "a town and the event, its place not told" if open_place else "a town and the region"
    own_whole = part.claim.within is not None and part.telling.statement != whole.telling.statement
    demanded = low < high and not open_place and not own_whole
    return Expected("narrower", part.id, frozenset(also), how, demanded=demanded)


def _values(one: Answer, other: Answer) -> Expected:
    """One scope: equality, then update, conflict, and what is left open."""
    older, newer = (one, other) if one.day <= other.day else (other, one)
    standing = compare(one.shown, other.shown)
    entitled = _entitled(older, newer)
    blurred = one.unsure_day or other.unsure_day or _place_told_once(one, other)
    if standing == "agree":
        also = {"update"} if entitled and one.claim.value != other.claim.value else set()
        return Expected("agree", None, frozenset(also), f"two utterances, {_forms(one, other)}")
    if standing == "open":
        return Expected(
            "agree", None, frozenset({"update", "undecided"}), "a rounding or bound that is near", demanded=False
        )
    if one.piece.role == "own" or other.piece.role == "own":
        return Expected("undecided", None, frozenset({"update"}), "a line without a speaker", demanded=False)
    soft = frozenset({"undecided"}) if blurred or _unplaced(one, other) else frozenset()
    if entitled and standing == "loose":
        soft |= {"undecided"}  # "more than 2,000" neither agrees with 4,000 nor contradicts it, whoever says it later
    if entitled:
        return Expected("update", older.id, soft | _tally(older), _who(older, newer))
    if standing == "loose":
        return Expected("undecided", None, frozenset(), "a bound that leaves it open")
    return _rivals(older, newer, soft)


def _tally(one: Answer) -> frozenset[str]:
    """Only harm and states of people need no window told to be one running count."""
    return frozenset({"undecided"}) if one.claim.measure.growth == "tally" else frozenset()


def _unplaced(one: Answer, other: Answer) -> bool:
    """True for counts of no harm without a place: the event's harm has its place from the event."""
    return one.claim.measure.growth != "harm" and None in {one.claim.place, other.claim.place}


def _place_told_once(one: Answer, other: Answer) -> bool:
    return (one.claim.place is None) != (other.claim.place is None)


def _entitled(older: Answer, newer: Answer) -> bool:
    """A later day, and the same side, or the body competent for it, the older one's speaker being no other party."""
    if older.day == newer.day or older.utterance is None or newer.utterance is None:
        return False
    before, after = older.utterance.speaker, newer.utterance.speaker
    if before.side and before.side == after.side:
        return True
    return after.competent and not before.side


def _who(older: Answer, newer: Answer) -> str:
    before, after = (each.utterance.speaker if each.utterance else None for each in (older, newer))
    stale = ", one told late" if older.unsure_day or newer.unsure_day else ""
    if before == after:
        return f"one speaker, later{stale}"
    return f"{'one side' if before and after and before.side == after.side else 'the competent body'}, later{stale}"


def _rivals(older: Answer, newer: Answer, soft: frozenset[str]) -> Expected:
    """Two voices: at odds on one day, or of one day, or where the later count of harm is the lower."""
    measure = older.claim.measure
    if older.day == newer.day:
        return Expected("conflict", None, soft, "two voices on one day")
    if older.claim.window is not None and older.claim.window == newer.claim.window:
        return Expected("conflict", None, soft | {"undecided"}, "two voices of one day")
    if measure.growth == "harm" and newer.shown.high is not None and newer.shown.high < older.shown.number:
        return Expected("conflict", None, soft | {"undecided"}, "two voices, the later one lower")
    also = soft | ({"update"} if newer.utterance and newer.utterance.speaker.competent else set())
    return Expected("undecided", None, also, "two voices, the later one higher")


def _forms(one: Answer, other: Answer) -> str:
    return " and ".join(sorted({one.shown.form, other.shown.form}))
