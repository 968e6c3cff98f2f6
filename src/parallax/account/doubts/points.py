"""Doubts about how figures and statements stand, and about how many origins there are."""

from collections.abc import Iterator

from parallax.account.doubts.rests import Rests
from parallax.nouns.account import Account
from parallax.nouns.doubt import Doubt
from parallax.nouns.origin import Origin
from parallax.nouns.point import Point
from parallax.nouns.relation import Relation

UNDECIDED, UNVERIFIED, LONE, UNKNOWN_ORIGIN, NUMBERS_NEAR = 1.0, 0.5, 0.8, 0.6, 0.4
ALIKE, ALIKE_MOST = 0.1, 1.0
"""What each further pair of a point that misses the same detail counts for, and all of them at most."""


def undecided(account: Account, rests: Rests) -> Iterator[Doubt]:
    """Each point with relations that miss a detail: one doubt a point and detail, by the pair on which most rests."""
    for point in account.points:
        open_ones: dict[str, list[Relation]] = {}
        for relation in point.relations:
            if relation.type == "undecided":
                open_ones.setdefault(relation.missing or "", []).append(relation)
        for missing, found in sorted(open_ones.items()):
            first = max(found, key=lambda each: (_weight(each, rests), each.source, each.target))
            ends = (first.source, first.target)
            doubt = [
                ("undecided", UNDECIDED),
                (f"{len(found)} pairs alike", round(min(ALIKE * (len(found) - 1), ALIKE_MOST), 2)),
            ]
            yield Doubt(
                "relation",
                point.story,
                f"{point.title}: {_both(ends, rests)}; missing: {missing}",
                ends,
                _told([*doubt, ("unverified", UNVERIFIED if "unverified" in point.flags else 0.0)]),
                rests.on(ends),
                f"parallax decide same {' '.join(ends)} --of points",
            )


def lone_conflicts(account: Account, rests: Rests) -> Iterator[Doubt]:
    """Each conflict of which one side at least is one report's alone: a misreading would make it."""
    for point in account.points:
        size = {ident: origin for origin in point.origins for ident in origin.statements}
        for relation in point.relations:
            if relation.type != "conflict":
                continue
            ends = (relation.source, relation.target)
            origins = [size.get(rests.statement_of(end)) for end in ends]
            lone = [origin for origin in origins if origin is not None and origin.reports == 1]
            if lone:
                yield Doubt(
                    "conflict",
                    point.story,
                    f"{point.title}: {_both(ends, rests)}",
                    ends,
                    ((f"{len(lone)} of 2 sides told by one report", LONE * len(lone) / 2),),
                    rests.on(ends),
                    f"parallax decide checked {' '.join(ends)}",
                )


def doubtful_origins(account: Account, rests: Rests) -> Iterator[Doubt]:
    """Origins that the lower bound leaves out: what one report tells in its own voice, beside another origin of its point."""
    for point in account.points:
        for origin in point.origins:
            if not _in_own_voice(origin, rests):
                continue
            others = [each for each in point.origins if each is not origin and not _is_caveat(each, rests)]
            other = max(others, key=lambda each: (not _in_own_voice(each, rests), each.reports, each.id), default=None)
            if other is None:
                continue
            one, nearest = origin.statements[0], other.statements[0]
            near = _gives_a_number_of(point, origin, other, rests)
            yield Doubt(
                "origin",
                point.story,
                f"{point.title}: “{_short(one, rests)}” may be had from “{_short(nearest, rests)}”",
                (one, nearest),
                _told([("one origin or two", UNKNOWN_ORIGIN), ("one number in both", NUMBERS_NEAR if near else 0.0)]),
                rests.on((one, nearest)),
                f"parallax decide same {one} {nearest} --of origins",
            )


def _in_own_voice(origin: Origin, rests: Rests) -> bool:
    told = [rests.statements[each] for each in origin.statements]
    return all(each.speaker is None and not each.speaker_text and not each.caveat for each in told)


def _is_caveat(origin: Origin, rests: Rests) -> bool:
    return all(rests.statements[each].caveat for each in origin.statements)


def _gives_a_number_of(point: Point, one: Origin, other: Origin, rests: Rests) -> bool:
    ranges = [
        {rests.figures[each].range for each in point.figures if rests.home[each] in origin.statements}
        for origin in (one, other)
    ]
    return bool(ranges[0] & ranges[1])


def _weight(relation: Relation, rests: Rests) -> float:
    return sum(number for _, number in rests.on((relation.source, relation.target)))


def _both(ends: tuple[str, str], rests: Rests) -> str:
    return " and ".join(f"“{_short(end, rests)}”" for end in ends)


def _short(ident: str, rests: Rests, most: int = 60) -> str:
    text = rests.figures[ident].text if ident in rests.figures else rests.statements[ident].text
    plain = " ".join(text.split())
    return plain if len(plain) <= most else f"{plain[:most].rstrip()}…"


def _told(features: list[tuple[str, float]]) -> tuple[tuple[str, float], ...]:
    return tuple((name, number) for name, number in features if number > 0)
