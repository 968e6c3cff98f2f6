"""Group the statements of a story by origin."""

from collections.abc import Iterator, Mapping, Set
from itertools import groupby

from parallax.nouns.ident import make_id
from parallax.nouns.origin import Origin
from parallax.reconcile.alignment.overlap import overlap
from parallax.reconcile.alignment.propose import propose
from parallax.reconcile.decided import Decided
from parallax.reconcile.nearby import by_day, nearby
from parallax.reconcile.origins.details import directions_clash
from parallax.reconcile.origins.same import COPIED, same_utterance
from parallax.reconcile.origins.summary import REACH, sums_up
from parallax.reconcile.parties import bond_of
from parallax.reconcile.told import Desk, Told

APART = frozenset({"none", "colleagues"})
"""Bonds of two speakers who make no one utterance."""

Link = tuple[int, str, str, str]
"""How far behind others it is asked, two ids in order, and the reason why they are one: what a speaker said comes first,
then the lines that sum it up, then passages that no speaker is named for."""


def find_origins(
    desk: Desk, linked: Set[frozenset[str]] = frozenset(), decided: Decided | None = None
) -> tuple[Origin, ...]:
    """Every statement in exactly one origin, in order of their first statements; one alone where nothing joins it.

    Links are found between proposed pairs of different reports, and inside a report between a line and what it sums up;
    groups are joined link by link unless that would put two named speakers who are not bound, or two told days that do
    not meet, into one utterance. `linked` are pairs of reports of which one has text of the other. What a person `decided`
    comes last.
    """
    groups: dict[str, tuple[str, ...]] = {told.id: (told.id,) for told in desk.told}
    reasons: dict[tuple[str, ...], tuple[str, ...]] = {}
    links = sorted({*_between(desk, linked), *_within(desk)})
    for _, first, second, why in links:
        one, other = groups[first], groups[second]
        if one == other or not _can_join(desk.by_id, one, other):
            continue
        joined = tuple(sorted({*one, *other}))
        reasons[joined] = tuple(dict.fromkeys([*reasons.get(one, ()), *reasons.get(other, ()), why]))
        groups.update(dict.fromkeys(joined, joined))
    found = (decided or Decided()).origins(_in_order(desk, groups), [link[1:] for link in links], [*groups])
    return tuple(
        _origin(desk.of(members), found.why.get(members) or reasons.get(members, ()), members in found.doubtful)
        for members in found.groups
    )


def _between(desk: Desk, linked: Set[frozenset[str]]) -> Iterator[Link]:
    """Links between reports; where a report holds the very words of a statement, no looser match in it is linked."""
    words = propose({told.id: told.sketch for told in desk.told})
    proposed = sorted({*words, *_of_one_speaker(desk), *_alike(desk)})
    pairs = ((desk.by_id[first], desk.by_id[second]) for first, second in proposed)
    found = (
        (one, other, same_utterance(one, other, frozenset((one.report.id, other.report.id)) in linked))
        for one, other in pairs
        if one.report.id != other.report.id and not _other_doubt(desk, one, other)
    )
    same = [(one, other, verdict) for one, other, verdict in found if verdict is not None]
    twins = {(one.id, other.report.id) for one, other, verdict in same if verdict.verbatim}
    twins |= {(other.id, one.report.id) for one, other, verdict in same if verdict.verbatim}
    for one, other, verdict in same:
        if verdict.verbatim or not {(one.id, other.report.id), (other.id, one.report.id)} & twins:
            spoken = one.actor is not None and other.actor is not None
            yield 0 if spoken else 2, one.id, other.id, verdict.why


def _other_doubt(desk: Desk, one: Told, other: Told) -> bool:
    """True for two doubts, in one turn of phrase or not, that are about another speaker's words, or about words unlike one another."""
    about = [desk.by_id.get(told.statement.about or "") for told in (one, other) if told.statement.caveat]
    if len(about) < 2 or about[0] is None or about[1] is None:
        return False
    return about[0].actor != about[1].actor or overlap(about[0].sketch, about[1].sketch).copied < COPIED


def _alike(desk: Desk) -> Iterator[tuple[str, str]]:
    """Pairs in the very same words, however few of them tell anything."""
    held: dict[tuple[str, ...], list[Told]] = {}
    for told in desk.told:
        held.setdefault(told.sketch.words, []).append(told)
    for group in held.values():
        for one, other in nearby(sorted(group, key=lambda each: each.id), by_day):
            yield one.id, other.id


def _of_one_speaker(desk: Desk) -> Iterator[tuple[str, str]]:
    """Pairs that words alone would not propose: one speaker's figures, and what shares a run of words."""
    spoken: dict[str, list[Told]] = {}
    for told in desk.told:
        if told.actor is not None:
            spoken.setdefault(told.party or told.actor.id, []).append(told)
    for group in spoken.values():
        for one, other in nearby(sorted(group, key=lambda each: each.id), by_day):
            if (one.figures and other.figures) or one.sketch.shingles & other.sketch.shingles:
                yield one.id, other.id


def _within(desk: Desk) -> Iterator[Link]:
    """Inside each report: unattributed lines and what they sum up, before or after them."""
    for _, group in groupby(desk.told, key=lambda told: told.report.id):
        told = list(group)
        for at, line in enumerate(told):
            if line.figures and (line.actor is None or line.actor.kind == "unnamed"):
                attributed = _next_speaker(told[at + 1 : at + 1 + REACH])
                if (why := sums_up(line, attributed)) is not None:
                    yield 1, line.id, attributed[0].id, why


def _next_speaker(after: list[Told]) -> tuple[Told, ...]:
    """What the first named speaker after a line says."""
    named = [told for told in after if told.actor is not None and told.actor.kind != "unnamed"]
    return tuple(told for told in named if told.actor == named[0].actor)


def _can_join(by_id: Mapping[str, Told], one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return all(_bear(by_id[a], by_id[b]) for a in one for b in other)


def _bear(one: Told, other: Told) -> bool:
    """True unless speakers, told days or directions keep the two apart, whatever stands between them."""
    if directions_clash(one, other) or bond_of(one, other).bond in APART:
        return False
    if not (one.dated and other.dated):
        return True
    (start, end), (first, last) = one.said, other.said
    return (end is None or first is None or first <= end) and (last is None or start is None or start <= last)


def _in_order(desk: Desk, groups: Mapping[str, tuple[str, ...]]) -> list[tuple[str, ...]]:
    return list(dict.fromkeys(groups[told.id] for told in desk.told))


def _origin(members: tuple[Told, ...], why: tuple[str, ...], doubtful: bool) -> Origin:
    ids = tuple(told.id for told in members)
    return Origin(
        id=make_id("origin", *sorted(ids)),
        statements=ids,
        reports=len({told.report.id for told in members}),
        outlets=len({told.report.outlet or told.report.id for told in members}),
        why=why or ("told once",),
        doubtful=doubtful,
    )
