"""When two tell of one act, in whatever words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.incident import Incident
from parallax.nouns.interval import Interval
from parallax.nouns.statement import Statement
from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.stems import stem, tokens

ENOUGH = 2
"""Evidence that two tellings must share; what they share of actor, place, day, number, words and speaker counts one each."""
_SMALL = frozenset(
    "a an the this that these those of in on at and or to for by with from its his her their our some "
    "several many more another other others "
    "all any least most about around over nearly almost up than no".split()
)
_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds "
    "thousand thousands".split()
)
Bounds = tuple[float | None, float | None]


@dataclass(frozen=True, slots=True)
class Telling:
    """An incident as one statement tells it: whom or what it names as the actor, the words and numbers of its target.

    `actor` is an id, or the words that name an unnamed one; `head` the concept of the target's last word; `words` the stems
    of the target without numbers and small words; `numbers` the bounds of the figures in it; `text` the statement's words.
    """

    incident: Incident
    actor: str | None
    head: str | None
    words: frozenset[str]
    numbers: frozenset[Bounds]
    speaker: str | None
    text: str
    proper: bool


def telling(
    incident: Incident,
    statement: Statement,
    figure_of: Callable[[str], Figure],
    actor_of: Callable[[str], Actor | None],
) -> Telling:
    """What tells one act from another."""
    target = incident.target or ""
    found = [stem(word) for word in tokens(target) if word not in _SMALL | _NUMBERS and not word[0].isdigit()]
    head = _head(target)
    numbers = frozenset(
        (figure.range.low, figure.range.high)
        for figure in map(figure_of, incident.figures)
        if figure.text.casefold() in target.casefold() or target.casefold() in figure.text.casefold()
    )
    return Telling(
        incident=incident,
        actor=_actor(incident, actor_of),
        head=head,
        words=frozenset(found),
        numbers=numbers if target else frozenset(),
        speaker=statement.speaker,
        text=" ".join(tokens(statement.text)),
        proper=any(word[:1].isupper() for word in target.split()[1:]),
    )


def _head(target: str) -> str | None:
    """The concept of the target's last word before "of"."""
    kept: list[str] = []
    for word in tokens(target):
        if word in ("of", "and") and kept:
            break
        if word not in _SMALL:
            kept.append(word)
    return concept(stem(kept[-1])) if kept else None


def _actor(incident: Incident, actor_of: Callable[[str], Actor | None]) -> str | None:
    actor = actor_of(incident.actor) if incident.actor else None
    if actor is None:
        return incident.actor
    return " ".join(tokens(actor.name)) if actor.kind == "unnamed" else actor.id


def same_act(one: Telling, other: Telling) -> bool:
    """True where nothing that both tell differs, and enough that both tell is the same."""
    first, second = one.incident, other.incident
    if (first.act, first.polarity) != (second.act, second.polarity) or _differ(first.holds, second.holds):
        return False
    if _differ(one.actor, other.actor) or _differ(first.place, second.place) or one.numbers != other.numbers:
        return False
    if first.place is not None and second.place is not None and first.extent != second.extent:
        return False
    if not _may_meet(first.when, second.when) or not _like_targets(one, other):
        return False
    return _evidence(one, other) >= ENOUGH


def _differ(one: object, other: object) -> bool:
    """True for two things told that are not the same."""
    return one is not None and other is not None and one != other


def _may_meet(one: Interval | None, other: Interval | None) -> bool:
    if one is None or other is None:
        return True
    late, early = datetime.max, datetime.min
    return _plain(one.start, early) <= _last(other, late) and _plain(other.start, early) <= _last(one, late)


def _plain(moment: datetime | None, missing: datetime) -> datetime:
    return moment.replace(tzinfo=None) if moment else missing


def _last(interval: Interval, missing: datetime) -> datetime:
    end = _plain(interval.end, missing)
    return end if interval.precision in ("minute", "hour") or end == missing else end.replace(hour=23, minute=59)


def _like_targets(one: Telling, other: Telling) -> bool:
    """True for targets of one kind, one's words among the other's or half of all shared; both may tell none."""
    if one.incident.target is None and other.incident.target is None:
        return True
    if one.incident.target is None or other.incident.target is None or one.head != other.head:
        return False
    if not one.words or not other.words:
        return one.words == other.words or bool(one.numbers)
    shared = len(one.words & other.words)
    return one.words <= other.words or other.words <= one.words or 2 * shared >= len(one.words | other.words)


def _evidence(one: Telling, other: Telling) -> int:
    """How much that both tell is the same."""
    first, second = one.incident, other.incident
    told = bool(first.target)
    counted = any(low is None or low > 1 for low, _ in one.numbers)
    return (
        (one.actor is not None and one.actor == other.actor)
        + (first.place is not None and first.place == second.place)
        + (first.when is not None and second.when is not None)
        + (2 * counted)
        + (
            told
            and (len(one.words & other.words) > 1 or (one.proper and other.proper and bool(one.words & other.words)))
        )
        + (one.speaker is not None and one.speaker == other.speaker)
        + (2 * (one.text == other.text))
    )
