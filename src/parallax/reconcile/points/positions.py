"""Statements that speak to one matter in words: who did it, whether it happened, what it was."""

from collections.abc import Iterator, Mapping
from itertools import combinations

from parallax.reconcile.alignment.propose import propose
from parallax.reconcile.beside import two_voices_of_one_report
from parallax.reconcile.decided.points import DecidedPoints
from parallax.reconcile.points.components import components
from parallax.reconcile.relations.began import beginning_pairs
from parallax.reconcile.relations.blame import blaming_pairs
from parallax.reconcile.relations.causes import causing_pairs
from parallax.reconcile.relations.characters import PAIRS, characters_of
from parallax.reconcile.relations.pair import pair_statements
from parallax.reconcile.relations.polarity import negated
from parallax.reconcile.relations.relate import relate_statements
from parallax.reconcile.told import Desk, Told

ONE_MATTER = 0.6
"""Share of the lesser statement's content that must stand in the other for one matter."""
LEAST_WEIGHT = 2.5
TELLING = 0.8
"""Weight in common, within the story, from which a pair is looked at."""
SPOKEN_TO = 0.5
"""The same for what is spoken to in whatever words."""


def group_positions(
    desk: Desk, origin_of: Mapping[str, str], decided: DecidedPoints | None = None
) -> list[tuple[Told, ...]]:
    """All statements in groups of one matter: one origin, contrary or like words; alone where nothing joins them.

    A statement that bears figures joins others by origin and by contrary words only: its figures have points of their own.
    What a person `decided` comes last.
    """
    told = [each for each in desk.told if not each.statement.caption]
    pairs = set(propose({each.id: each.sketch for each in told}))
    pairs |= (
        set(propose({each.id: each.telling or each.sketch for each in told}, TELLING))
        | set(propose({each.id: each.gist for each in told if each.gist is not None}, SPOKEN_TO))
        | set(_origin_pairs(desk, origin_of))
        | set(_denials(desk))
    )
    pairs |= set(_contrary(desk)) | set(blaming_pairs(desk.told)) | set(_near_voices(desk))
    pairs |= set(causing_pairs(desk.told)) | set(beginning_pairs(desk.told))
    links = [pair for pair in sorted(pairs) if _one_matter(desk.by_id[pair[0]], desk.by_id[pair[1]], origin_of)]
    groups = components([told.id for told in desk.told], links)
    groups = decided.regrouped(groups, links, [told.id for told in desk.told]) if decided else groups
    return [tuple(desk.by_id[ident] for ident in group) for group in groups]


def _origin_pairs(desk: Desk, origin_of: Mapping[str, str]) -> list[tuple[str, str]]:
    groups: dict[str, list[str]] = {}
    for told in desk.told:
        groups.setdefault(origin_of[told.id], []).append(told.id)
    return [pair for ids in groups.values() for pair in combinations(sorted(ids), 2)]


def _denials(desk: Desk) -> list[tuple[str, str]]:
    """Each denial with what it is told to be of, and with whatever shares a word: what is denied may be told by many."""
    told = [(each.id, each.statement.about) for each in desk.told if each.statement.about in desk.by_id]
    found = [(one, about) for one, about in told if about is not None]
    for denial in (each for each in desk.told if each.statement.denial):
        words = denial.sketch.content.keys()
        found += [
            (denial.id, each.id) for each in desk.told if each is not denial and words & each.sketch.content.keys()
        ]
    return [(min(pair), max(pair)) for pair in found]


def _contrary(desk: Desk) -> Iterator[tuple[str, str]]:
    """Pairs that give some act two characters, whatever else they share."""
    held = [(told.id, characters_of(told)) for told in desk.told if not told.statement.caption]
    for at in range(len(PAIRS)):
        sides = {side: [ident for ident, found in held if found[at].side == side] for side in ("one", "other")}
        yield from ((min(a, b), max(a, b)) for a in sides["one"] for b in sides["other"])


def _near_voices(desk: Desk) -> Iterator[tuple[str, str]]:
    """Pairs of voices that one report quotes near each other, of which one says no."""
    by_report: dict[str, list[Told]] = {}
    for told in desk.told:
        by_report.setdefault(told.report.id, []).append(told)
    for group in by_report.values():
        for one, other in combinations(group, 2):
            if (
                negated(one) or negated(other) or one.statement.denial or other.statement.denial
            ) and two_voices_of_one_report(one, other):
                yield min(one.id, other.id), max(one.id, other.id)


def _one_matter(one: Told, other: Told, origin_of: Mapping[str, str]) -> bool:
    if origin_of[one.id] == origin_of[other.id] or other.id == one.statement.about or one.id == other.statement.about:
        return True
    pair = pair_statements(one, other, one_origin=False)
    relation = relate_statements(pair)
    if relation is not None and relation.type == "conflict":
        return True
    if one.figures or other.figures:
        return relation is not None and relation.how == "words" and not (one.figures and other.figures)
    shared = pair.shared
    return (shared.held >= ONE_MATTER and shared.weight >= LEAST_WEIGHT) or (relation is not None)
