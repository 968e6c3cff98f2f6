"""What a newer version of a report says otherwise than the older one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from parallax.nouns.reading import Reading
from parallax.nouns.statement import Statement

ALIKE = 0.5
"""Two statements of one speaker that share so much of their words are one statement, changed."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Said:
    """A statement as it is told: the speaker's name (None: the report itself) and the words."""

    speaker: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Rewording:
    """One report in two versions, `before` and `after` by their ids, and the statements that differ, in their order."""

    location: str
    before: str
    after: str
    dropped: tuple[Said, ...] = ()
    added: tuple[Said, ...] = ()
    changed: tuple[tuple[Said, Said], ...] = ()


def find_rewording(location: str, before: Reading, after: Reading) -> Rewording:
    """Compare two versions by what identifies a statement wherever it stands: its speaker, its words, and if it denies.

    Of what is left, statements of one speaker that share half of their words are one statement, changed.
    """
    old, new = _by_content(before), _by_content(after)
    gone = [told for key, told in old.items() if key not in new]
    come = [told for key, told in new.items() if key not in old]
    pairs = _pairs(gone, come)
    left = {one for pair in pairs for one in pair}
    return Rewording(
        location,
        before.report,
        after.report,
        tuple(told for told in gone if told not in left),
        tuple(told for told in come if told not in left),
        tuple(pairs),
    )


def _by_content(reading: Reading) -> dict[tuple[str, ...], Said]:
    names = {actor.id: actor.name for actor in reading.actors}
    found: dict[tuple[str, ...], Said] = {}
    for statement in sorted(reading.statements, key=lambda one: (one.span, one.id)):
        told = Said(_speaker(statement, names), " ".join(statement.text.split()))
        words = " ".join(_words(told))
        found.setdefault(((told.speaker or "").casefold(), words, str(statement.denial)), told)
    return found


def _speaker(statement: Statement, names: dict[str, str]) -> str | None:
    return names.get(statement.speaker or "", statement.speaker_text)


def _words(told: Said) -> list[str]:
    return _WORD.findall(told.text.casefold())


def _pairs(gone: Sequence[Said], come: Sequence[Said]) -> list[tuple[Said, Said]]:
    """The likest first, each statement in one pair; in the order of the older version."""
    likeness = [
        (-_likeness(one, other), here, there)
        for here, one in enumerate(gone)
        for there, other in enumerate(come)
        if (one.speaker or "").casefold() == (other.speaker or "").casefold()
    ]
    taken: dict[int, int] = {}
    for unlike, here, there in sorted(likeness):
        if -unlike >= ALIKE and here not in taken and there not in taken.values():
            taken[here] = there
    return [(gone[here], come[there]) for here, there in sorted(taken.items())]


def _likeness(one: Said, other: Said) -> float:
    mine, theirs = set(_words(one)), set(_words(other))
    return len(mine & theirs) / len(mine | theirs) if mine | theirs else 1.0
