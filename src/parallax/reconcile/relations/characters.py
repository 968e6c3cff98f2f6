"""Words that give one act two characters: each pair of classes says why both can't be meant."""

from dataclasses import dataclass
from typing import Literal

from parallax.reconcile.alignment.as_written import stems, words_of
from parallax.reconcile.alignment.overlap import Overlap
from parallax.reconcile.alignment.stems import stem
from parallax.reconcile.alignment.weights import SILENT
from parallax.reconcile.told import Told
from parallax.values.memo import TEXTS, memo


@dataclass(frozen=True, slots=True)
class Characters:
    """Two classes of words (stems) for one kind of act, what they differ on, and what it must be of (none: anything)."""

    one: frozenset[str]
    other: frozenset[str]
    differ: str
    things: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Character:
    """Which class of a pair a statement asserts, None for neither or both, and its words (stems; "not" before those told not to be)."""

    side: Literal["one", "other"] | None
    words: tuple[str, ...]


def _pair(one: str, other: str, differ: str, things: str = "") -> Characters:
    first, second, objects = (frozenset(map(stem, words.split())) for words in (one, other, things))
    return Characters(first, second, differ, objects)


PAIRS = (
    _pair(
        "regroup regrouped regrouping redeploy redeployed redeployment reposition repositioned reorganise reorganize"
        " reorganization reorganisation relocation rotation",
        "retreat retreated retreating rout routed flee fled fleeing abandon abandoned abandoning expelled driven ousted"
        " surrendered",
        "whether a force moved by choice or was driven off",
    ),
    _pair("accident accidental malfunction mishap", "attack attacked sabotage deliberate bomb bombing arson shelled",
          "whether it was an accident or done on purpose"),
    _pair("suicide natural illness", "murder murdered homicide executed assassinated poisoned tortured",
          "whether a death was another's doing"),
    _pair("evacuated evacuation relocated", "deported deportation abducted kidnapped expelled",
          "whether people were taken to safety or taken away"),
    _pair("liberated liberation liberating freed", "occupied occupation annexed",
          "whether a place was freed or occupied"),
    _pair("acquitted acquittal innocent exonerated cleared", "convicted guilty conviction",
          "whether the accused was found guilty"),
    _pair("peaceful peacefully calm", "violent riot rioting rioters clashes",
          "whether it was peaceful"),
    _pair(
        "standing stands stood intact undamaged",
        "failed failing breached burst collapsed broke broken cracked split ruptured",
        "whether a structure held",
        "dam wall bridge roof levee dyke dike tower tunnel hull reactor embankment building pipeline barrier",
    ),
    _pair("repelled repulsed thwarted foiled", "overran breached succeeded",
          "whether an attack succeeded"),
    _pair("resigned resignation", "dismissed sacked fired ousted", "whether someone left or was made to leave"),
    _pair("intercepted downed", "struck hit damaged", "whether what was fired was stopped or hit"),
    _pair("contained extinguished controlled", "spreading uncontrolled raging", "whether a fire is under control"),
    _pair("legal lawful legitimate fair", "illegal unlawful illegitimate rigged fraudulent fraud",
          "whether it was lawful"),
    _pair("safe harmless", "unsafe contaminated toxic poisonous hazardous", "whether it is safe"),
)  # fmt: skip
_NOT_ASSERTED = """
no not never without nor neither denied denies denying deny if whether may might could would should accused accuses accusing
suspected alleged allegedly charged charges possible possibly ruled ruling fears feared risk avoid prevent
"""
NOT_ASSERTED = frozenset(_NOT_ASSERTED.split())
"""Words after which an act is not told as having been so."""
NOT_SO = "not "
NOT = frozenset({"not", "never"})
REACH = 4
"""How many words after such a word it still governs."""
SHARED = 0.8
"""Weight of the words that the two must share beside the characters: whom or what the act was of."""

HELD = 0.25
"""Share of the lesser statement's content that the two must have in common."""


def opposite_characters(one: Told, other: Told, shared: Overlap) -> str | None:
    """The reason why two statements give one act two characters, None where they do not, or share no object."""
    first, second = characters_of(one), characters_of(other)
    for pair, a, b in zip(PAIRS, first, second, strict=True):
        if a.side is None or b.side is None or a.side == b.side:
            continue
        things = pair.things & _stems(one.sketch.words) & _stems(other.sketch.words)
        if things or (not pair.things and _object(one, other, shared)):
            left, right = (a, b) if a.side == "one" else (b, a)
            said, against = (one, other) if a.side == "one" else (other, one)
            return f"{pair.differ}: {_written(left, said)} / {_written(right, against)}"
    return None


def characters_of(told: Told) -> tuple[Character, ...]:
    """For each of the pairs, which of its two classes a statement gives an act, and in which words."""
    return _characters(told.sketch.words)


@memo(TEXTS)
def _characters(words: tuple[str, ...]) -> tuple[Character, ...]:
    asserted, denied = _stems(words), _denied(words)
    return tuple(_character(pair, asserted, denied) for pair in PAIRS)


def _character(pair: Characters, asserted: frozenset[str], denied: frozenset[str]) -> Character:
    """What is said not to have failed is said to have held; a statement with words of both classes gives neither."""
    one, other = asserted & pair.one, asserted & pair.other
    if pair.things:
        one, other = (
            one | {f"{NOT_SO}{word}" for word in denied & pair.other},
            other | {f"{NOT_SO}{word}" for word in denied & pair.one},
        )
    if bool(one) == bool(other):
        return Character(None, ())
    return Character("one" if one else "other", tuple(sorted(one or other)))


def _written(character: Character, told: Told) -> str:
    """The character in the words of who gives it."""
    found = words_of(told.statement.text, [word.removeprefix(NOT_SO) for word in character.words], stems)
    told_as = [
        (word, found.get(word.removeprefix(NOT_SO), (word.removeprefix(NOT_SO),))[0]) for word in character.words
    ]
    return ", ".join(f"{NOT_SO}{written}" if word.startswith(NOT_SO) else written for word, written in told_as)


@memo(TEXTS)
def _stems(words: tuple[str, ...]) -> frozenset[str]:
    """The stems of the words that the statement itself asserts: none after a "no", a "may" or an "accused of"."""
    return frozenset(
        stem(word)
        for at, word in enumerate(words)
        if word not in SILENT and not NOT_ASSERTED.intersection(words[max(0, at - REACH) : at])
    )


def _denied(words: tuple[str, ...]) -> frozenset[str]:
    """The stems of the words that follow a "not" or "never"."""
    return frozenset(stem(word) for at, word in enumerate(words) if NOT.intersection(words[max(0, at - REACH) : at]))


def _object(one: Told, other: Told, shared: Overlap) -> bool:
    told = {"move-away", "retake", "attack", "flee", "kill", "damage"}
    weight = sum(
        min(one.sketch.content[name], other.sketch.content[name]) for name in shared.shared if name not in told
    )
    return weight >= SHARED and shared.held >= HELD
