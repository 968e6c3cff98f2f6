"""The index of candidates, as grouping asks for it: keys, profiles and pairs of reports."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from itertools import chain, repeat
from typing import Generic, TypeVar

from sqlalchemy import TextClause, bindparam, delete, func, or_, select, text, tuple_

from parallax.store.codec import pack, unpack
from parallax.store.database import Db
from parallax.store.rows_put import put_cells
from parallax.store.schema import CANDIDATES, INDEX_KEYS, PROFILES
from parallax.values.memo import WORDS, memo

Profile = TypeVar("Profile")

Spot = tuple[int, str]
Pair = tuple[str, str]
Candidate = tuple[int, float]
Beside = tuple[Sequence[str], Sequence[str]]

AT_ONCE = 400
"""Values that one question may name."""

SELECTS = 80
"""Neighbours that one question may ask for."""

GATHERED = 200
"""Reports that are gathered before they are kept."""

Item = TypeVar("Item")


class Index(Generic[Profile]):
    """The index in one transaction; `kind` is what profiles are.

    What comes to it is gathered, and found as if it were kept; `put` keeps it.
    """

    def __init__(self, db: Db, kind: type[Profile]) -> None:
        self._db = db
        self._kind = kind
        self._known: dict[str, Profile] = {}
        self._fresh: list[str] = []
        self._spots: defaultdict[int, list[Spot]] = defaultdict(list)
        self._pairs: dict[Pair, Candidate | None] = {}

    def put(self) -> None:
        """Keeps what came."""
        profiles = [(name, pack(self._known[name])) for name in self._fresh]
        put_cells(self._db, PROFILES, ("report", "profile"), profiles)
        keys = [(key, *spot) for key, spots in sorted(self._spots.items()) for spot in spots]
        put_cells(self._db, INDEX_KEYS, ("key", "day", "report"), keys)
        pairs = sorted(self._pairs.items())
        gone = [{"a": one, "b": other} for (one, other), each in pairs if each is None]
        if gone:
            self._db.execute(_GONE, gone)
        rows = [(one, other, *each) for (one, other), each in pairs if each is not None]
        put_cells(self._db, CANDIDATES, ("one", "other", "keys", "likeness"), rows, instead=True)
        self._fresh.clear()
        self._spots.clear()
        self._pairs.clear()

    def neighbours(self, keys: Collection[str], spot: Spot, count: int) -> Mapping[str, Beside]:
        """By key: up to `count` reports before the spot and as many after it, nearest first."""
        found: dict[str, Beside] = {}
        for part in _parts(list(keys), SELECTS // 2):
            asked = {f"k{at}": _number(key) for at, key in enumerate(part)}
            rows = self._db.execute(
                _neighbours(len(part)), {**asked, "day": spot[0], "report": spot[1], "count": count}
            )
            kept: list[tuple[list[Spot], list[Spot]]] = [([], []) for _ in part]
            for at, after, day, report in rows:
                kept[at][after].append((day, report))
            for key, (before, behind) in zip(part, kept, strict=True):
                fresh = self._spots.get(_number(key), ())
                if fresh:
                    before = sorted([*before, *(each for each in fresh if each < spot)], reverse=True)[:count]
                    behind = sorted([*behind, *(each for each in fresh if each > spot)])[:count]
                found[key] = [name for _, name in before], [name for _, name in behind]
        return found

    def between(self, key: str, one: Spot, other: Spot) -> int:
        """How many reports have a key and stand between two spots."""
        self.put()
        spot = tuple_(INDEX_KEYS.c.day, INDEX_KEYS.c.report)
        asked = select(func.count()).where(
            INDEX_KEYS.c.key == _number(key), spot > tuple_(one[0], one[1]), spot < tuple_(other[0], other[1])
        )
        return self._db.execute(asked).scalar_one()

    def profiles(self, reports: Collection[str]) -> Mapping[str, Profile]:
        """The profiles of reports by id."""
        for part in _parts(sorted(set(reports) - self._known.keys()), AT_ONCE):
            for row in self._db.execute(select(PROFILES).where(PROFILES.c.report.in_(part))):
                self._known[row.report] = unpack(row.profile, self._kind)
        return {name: self._known[name] for name in reports if name in self._known}

    def insert(self, profile: Profile, spot: Spot, keys: Collection[str]) -> None:
        """Takes in the profile of the report at a spot, under its keys."""
        self._fresh.append(spot[1])
        self._known[spot[1]] = profile
        for key in keys:
            self._spots[_number(key)].append(spot)
        if len(self._fresh) >= GATHERED:
            self.put()

    def delete(self, spot: Spot, keys: Collection[str]) -> None:
        """Forgets the report at a spot."""
        self.put()
        self._known.pop(spot[1], None)
        self._db.execute(delete(PROFILES).where(PROFILES.c.report == spot[1]))
        numbers = [_number(key) for key in keys]
        here = (INDEX_KEYS.c.day == spot[0], INDEX_KEYS.c.report == spot[1])
        self._db.execute(delete(INDEX_KEYS).where(INDEX_KEYS.c.key.in_(numbers), *here))

    def candidates(self, pairs: Collection[Pair]) -> Mapping[Pair, Candidate]:
        """What is known of those of the pairs that are candidates."""
        found: dict[Pair, Candidate] = {}
        for part in _parts(sorted(set(pairs) - self._pairs.keys()), AT_ONCE):
            size = 1 << (len(part) - 1).bit_length()
            padded = chain(part, repeat(part[-1], size - len(part)))
            asked = {f"{end}{at}": name for at, pair in enumerate(padded) for end, name in zip("ab", pair, strict=True)}
            rows = self._db.execute(_among(size), asked)
            found |= {(one, other): (keys, likeness) for one, other, keys, likeness in rows}
        return found | {pair: each for pair in pairs if (each := self._pairs.get(pair))}

    def candidates_of(self, reports: Collection[str]) -> Mapping[Pair, Candidate]:
        """All candidate pairs in which one of the reports is."""
        self.put()
        found: dict[Pair, Candidate] = {}
        for part in _parts(sorted(reports), AT_ONCE):
            asked = select(CANDIDATES).where(or_(CANDIDATES.c.one.in_(part), CANDIDATES.c.other.in_(part)))
            found |= {(row.one, row.other): (row.keys, row.likeness) for row in self._db.execute(asked)}
        return found

    def set_candidates(self, pairs: Mapping[Pair, Candidate | None]) -> None:
        """Takes pairs as candidates, or no longer as such (None)."""
        self._pairs.update(pairs)


_GONE = delete(CANDIDATES).where(CANDIDATES.c.one == bindparam("a"), CANDIDATES.c.other == bindparam("b"))


def clear(db: Db) -> None:
    """Forgets the whole index."""
    for table in (PROFILES, INDEX_KEYS, CANDIDATES):
        db.execute(delete(table))


@memo(WORDS)
def _number(key: str) -> int:
    return int.from_bytes(sha256(key.encode("utf-8", "surrogatepass")).digest()[:8], "big") >> 1


@cache
def _neighbours(keys: int) -> TextClause:
    """One question for the neighbours under so many keys, before the spot (0) and after it (1)."""
    one = (
        "SELECT * FROM (SELECT {at} AS at, {after} AS side, day, report FROM index_keys WHERE key = :k{at} "
        "AND (day, report) {sign} (:day, :report) ORDER BY day {way}, report {way} LIMIT :count) AS q{after}_{at}"
    )
    sides = ((0, "<", "DESC"), (1, ">", "ASC"))
    return text(
        " UNION ALL ".join(
            one.format(at=at, after=after, sign=sign, way=way) for at in range(keys) for after, sign, way in sides
        )
    )


@cache
def _among(pairs: int) -> TextClause:
    """One question for those of so many pairs that are candidates.

    A join, for SQLite looks through the whole table for pairs in a list; of few sizes, for each is taken apart once.
    """
    asked = ", ".join(f"(:a{at}, :b{at})" for at in range(pairs))
    return text(
        f"WITH asked (a, b) AS (VALUES {asked}) SELECT one, other, keys, likeness "  # noqa: S608  # names of parameters
        "FROM asked JOIN candidates ON one = a AND other = b"
    )


def _parts(items: Sequence[Item], size: int) -> Iterator[Sequence[Item]]:
    return (items[start : start + size] for start in range(0, len(items), size))
