"""Statements that speak to one matter in words: who did it, whether it happened, what it was."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from parallax.reconcile.alignment.propose import propose
from parallax.reconcile.beside import two_voices_of_one_report
from parallax.reconcile.decided.points import DecidedPoints
from parallax.reconcile.nearby import between
from parallax.reconcile.points.components import components
from parallax.reconcile.relations.began import beginning_pairs
from parallax.reconcile.relations.blame import blaming_pairs
from parallax.reconcile.relations.causes import causing_pairs
from parallax.reconcile.relations.characters import PAIRS, characters_of
from parallax.reconcile.relations.conflict_in_words import conflict_in_words
from parallax.reconcile.relations.pair import StatementPair, pair_statements
from parallax.reconcile.relations.polarity import negated
from parallax.reconcile.relations.relate import relate_statements
from parallax.reconcile.told import Desk, Told

ONE_MATTER = 0.6
"""Share of the lesser statement's content that must stand in the other for one matter."""
LEAST_WEIGHT = 2.5
LONG = 60
"""Statements of one origin beyond which they are joined in a row, not each with each."""
TELLING = 0.8
"""Weight in common, within the story, from which a pair is looked at."""
QUESTIONS = ("matter", "cause", "doer")
"""What joins statements that no like words do: one matter, the cause, who began it."""
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
    met = {ident: desk.by_id[ident] for ident in {ident for pair in pairs for ident in pair}}
    bare = {ident: replace(each, gist=None, cause=None, began=False) for ident, each in met.items()}
    kinds = {pair: _kind_of_link(_pair(met, pair), bare, origin_of) for pair in sorted(pairs)}
    links = [pair for pair, kind in kinds.items() if kind == "words"]
    groups = components([told.id for told in desk.told], links)
    groups = decided.regrouped(groups, links, [told.id for told in desk.told]) if decided else groups
    asked = [pair for kind in QUESTIONS for pair in _asked(kinds, kind, groups)]
    questioned = {ident for group in asked for ident in group}
    groups = [group for group in groups if len(group) > 1 or group[0] not in questioned]
    return [tuple(desk.by_id[ident] for ident in group) for group in (*groups, *asked)]


def _asked(
    kinds: Mapping[tuple[str, str], str | None], kind: str, groups: Sequence[Sequence[str]]
) -> list[tuple[str, ...]]:
    """The statements that one kind of question joins, in groups that no group of like words holds whole."""
    links = [pair for pair, each in kinds.items() if each == kind]
    found = components(sorted({ident for pair in links for ident in pair}), links)
    held = [set(group) for group in groups if len(group) > 1]
    return [group for group in found if not any(set(group) <= each for each in held)]


def _origin_pairs(desk: Desk, origin_of: Mapping[str, str]) -> list[tuple[str, str]]:
    groups: dict[str, list[str]] = {}
    for told in desk.told:
        groups.setdefault(origin_of[told.id], []).append(told.id)
    return [
        pair
        for ids in groups.values()
        for pair in (combinations(sorted(ids), 2) if len(ids) <= LONG else pairwise(sorted(ids)))
    ]


def _denials(desk: Desk) -> list[tuple[str, str]]:
    """Each denial with what it is told to be of, and with whatever shares a word: what is denied may be told by many."""
    told = [(each.id, each.statement.about) for each in desk.told if each.statement.about in desk.by_id]
    found = [(one, about) for one, about in told if about is not None]
    denials = [each for each in desk.told if each.statement.denial]
    found += [
        (denial.id, each.id)
        for denial, each in between(denials, desk.told)
        if each is not denial and denial.sketch.content.keys() & each.sketch.content.keys()
    ]
    return [(min(pair), max(pair)) for pair in found]


def _contrary(desk: Desk) -> Iterator[tuple[str, str]]:
    """Pairs that give some act two characters, whatever else they share."""
    held = [(told, characters_of(told)) for told in desk.told if not told.statement.caption]
    for at in range(len(PAIRS)):
        sides = {side: [told for told, found in held if found[at].side == side] for side in ("one", "other")}
        for one, other in between(sides["one"], sides["other"]):
            yield min(one.id, other.id), max(one.id, other.id)


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


def _pair(told: Mapping[str, Told], ids: tuple[str, str]) -> StatementPair:
    return pair_statements(told[ids[0]], told[ids[1]], one_origin=False)


def _kind_of_link(pair: StatementPair, bare: Mapping[str, Told], origin_of: Mapping[str, str]) -> str | None:
    """ "words" where like or contrary words join two; else the question that both speak to in whatever words, None for none.

    These make points of their own: joined with the others they would tie a story's matters into one. `bare`: each statement
    by its words alone.
    """
    if _one_matter(pair, bare, origin_of):
        return "words"
    relation = relate_statements(pair)
    if relation is None or (relation.type != "conflict" and pair.first.figures and pair.second.figures):
        return None
    return relation.how if relation.how in QUESTIONS else "matter"


def _one_matter(pair: StatementPair, bare: Mapping[str, Told], origin_of: Mapping[str, str]) -> bool:
    one, other, shared = pair.first, pair.second, pair.shared
    if origin_of[one.id] == origin_of[other.id] or other.id == one.statement.about or one.id == other.statement.about:
        return True
    counted = bool(one.figures or other.figures)
    if not counted and shared.held >= ONE_MATTER and shared.weight >= LEAST_WEIGHT:
        return True
    relate = relate_statements if not counted else conflict_in_words
    return relate(pair.of(bare[one.id], bare[other.id])) is not None
