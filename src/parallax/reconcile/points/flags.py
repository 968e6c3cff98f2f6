"""What a point's flags say, and from what they follow."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from parallax.nouns.origin import Origin
from parallax.nouns.point import PointFlag
from parallax.nouns.relation import Relation
from parallax.reconcile.alignment.overlap import overlap
from parallax.reconcile.parties import across
from parallax.reconcile.told import Told

SAME_WORDS = 0.5
"""Share of all their words that two sides' statements must have in common before they are said to agree."""


def flags_of(
    told: Sequence[Told],
    origins: Sequence[Origin],
    relations: Sequence[Relation],
) -> tuple[PointFlag, ...]:
    """The flags in a fixed order.

    one-origin: all of it is one utterance or text. one-side: one party alone speaks. agreed: two origins agree whose
    speakers are of opposed sides, or a party and an observer who saw for itself. disputed: some conflict. revised: some
    update, or a correction. unverified: an outlet says that it could not verify. undecided: no relation settles it and one is undecided.
    """
    types = {relation.type for relation in relations}
    voices = {each.party or "" for each in told if each.actor is not None or each.statement.speaker_text}
    found: list[tuple[PointFlag, bool]] = [
        ("one-origin", len(origins) == 1),
        ("one-side", len(voices) == 1 and "" not in voices and len(told) > 0 and _no_own_voice(told)),
        ("agreed", any(relation.across for relation in relations)),
        ("disputed", "conflict" in types),
        ("revised", "update" in types or any(each.statement.correction for each in told)),
        ("unverified", any(each.statement.caveat and not each.statement.correction for each in told)),
        ("undecided", "undecided" in types and not types & {"conflict", "update"}),
    ]
    return tuple(flag for flag, holds in found if holds)


def _no_own_voice(told: Sequence[Told]) -> bool:
    return all(each.actor is not None or each.statement.speaker_text for each in told)


def with_across(relation: Relation, home: Mapping[str, Told], origin_of: Mapping[str, str]) -> Relation:
    """The relation, marked where it is agreement across sides; `home` gives the statement of a figure's or statement's id."""
    across = relation.type == "agree" and _across(relation, home, origin_of)
    return relation if relation.across == across else replace(relation, across=across)


def _across(relation: Relation, home: Mapping[str, Told], origin_of: Mapping[str, str]) -> bool:
    """True for two origins of opposed sides, or of a party and an observer who saw for itself."""
    one, other = home[relation.source], home[relation.target]
    if origin_of[one.id] == origin_of[other.id]:
        return False
    if relation.how == "words" and overlap(one.sketch, other.sketch).both < SAME_WORDS:
        return False
    return across(one, other)
