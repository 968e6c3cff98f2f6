"""What follows from the truth, by the rules of the design alone: relations, origins, lineage."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, permutations

from world.drafts import Draft
from world.readings import Telling
from world.rules import Answer, Expected, relate_counts

Pair = tuple[str, str]
"""Two ids, the lesser first."""


@dataclass(frozen=True, slots=True)
class Links:
    """Pairs of reports that must be linked (source, target), and those that may be, in either direction.

    `unsure`: demanded ones of which nothing tells the direction.
    """

    demanded: Mapping[Pair, str]
    allowed: frozenset[frozenset[str]]
    unsure: frozenset[Pair]


def expected_relations(tellings: tuple[Telling, ...]) -> dict[Pair, Expected]:
    """By pair of figure ids, or of statement ids where no figures meet; pairs not listed stand in no relation."""
    found: dict[Pair, Expected] = {}
    answers = [answer for telling in tellings for answer in _answers(telling)]
    for one, other in combinations(answers, 2):
        expected = relate_counts(one, other, _days_told(tellings))
        if expected is not None:
            found[_pair(one.id, other.id)] = expected
    for first, second in combinations([telling for telling in tellings if telling.piece.utterance], 2):
        told = _stands(first, second)
        if told is not None:
            found[_pair(first.statement, second.statement)] = told
    return found


def _days_told(tellings: tuple[Telling, ...]) -> int:
    """Of how many days the reports tell what fell on each."""
    shown = [each for telling in tellings if telling.draft.lasting for each in telling.piece.shown]
    return len({each.claim.window for each in shown if each.claim.window is not None})


def _answers(telling: Telling) -> Iterator[Answer]:
    for ident, shown in zip(telling.figures, telling.piece.shown, strict=True):
        yield Answer(ident, telling, shown)


def _stands(one: Telling, other: Telling) -> Expected | None:
    """Two stands on one matter: contrary ones conflict; two speakers who assert the same agree."""
    a, b = one.piece.utterance, other.piece.utterance
    if a is None or b is None or a.matter is None or a.matter != b.matter or a.key == b.key:
        return None
    if a.stand != b.stand:
        return Expected("conflict", how="denial" if a.matter.denial else "character")
    return Expected("agree", how="words")


def expected_origins(tellings: tuple[Telling, ...]) -> dict[str, str]:
    """Each statement's origin: the utterance it tells, or the report whose own line it first was."""
    return {telling.statement: telling.piece.origin for telling in tellings}


def expected_links(drafts: tuple[Draft, ...]) -> Links:
    """Every draft made from another follows it; the agency's reports, and those made from them, may share more.

    So may reports that both say that they have a speaker's words from the agency, and such a report and one of the
    agency's that brings these words.
    """
    by_id = {each.id: each for each in drafts}
    demanded = {(each.source, each.id): each.copying or "copy" for each in drafts if each.source in by_id}
    wired = {(a.id, b.id) for a, b in combinations(drafts, 2) if _of_one_wire(a, b, by_id)}
    demanded |= {pair: _owned(by_id[pair[0]], by_id[pair[1]]) for pair in sorted(wired)}
    sources = {each.source for each in drafts}
    kin: defaultdict[str, list[str]] = defaultdict(list)
    for each in drafts:
        if each.source or each.id in sources or each.wire:
            kin["agency"].append(each.id)
        if any(piece.relay for piece in each.pieces):
            kin["relayed"].append(each.id)
    allowed = {frozenset(pair) for members in kin.values() for pair in combinations(members, 2)}
    allowed |= {frozenset((a.id, b.id)) for a, b in permutations(drafts, 2) if _relayed(a) & _brought(b)}
    unsure = wired | {pair for pair in demanded if _alike(by_id[pair[0]], by_id[pair[1]])}
    return Links(demanded, frozenset(allowed), frozenset(unsure))


def _of_one_wire(one: Draft, other: Draft, seen: Mapping[str, Draft]) -> bool:
    """True for two copies of one unseen report; excerpts and rewrites of it may have little in common."""
    whole = {one.copying, other.copying} == {"copy"}
    return whole and one.source is not None and one.source == other.source and one.source not in seen


def _owned(one: Draft, other: Draft) -> str:
    """Only where both own to the agency does anything tell that neither has it from the other."""
    return "shared-wire" if one.credit and other.credit else "copy"


def _relayed(draft: Draft) -> set[str]:
    """The origins of what a report says that it has from the agency."""
    return {piece.origin for piece in draft.pieces if piece.relay}


def _brought(draft: Draft) -> set[str]:
    """The origins of what a report of the agency's, or one made from such a report, tells."""
    return {piece.origin for piece in draft.pieces if piece.utterance} if draft.source or draft.wire else set()


def _alike(source: Draft, target: Draft) -> bool:
    """True for two whole texts of one day that owe nothing to one another by their own words."""
    return source.day == target.day and target.credit is None and len(source.pieces) == len(target.pieces)


def _pair(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)
