"""origins, origins_apart, relations, no_false_conflict, no_false_agree, pairs_found."""

from collections import Counter
from itertools import combinations

from quality.index import Gold, Item
from quality.rows.standing import Standing
from quality.tally import Tally

_SAME = {"agree", "same-origin"}
"""Where one of these is right so is the other: one utterance told twice agrees with itself."""


def score_points(tally: Tally, gold: Gold, standing: Standing) -> None:
    """Count what the account says of the gold's points, and of the pairs that must not be so related."""
    pairs: Counter[str] = Counter()
    for point in gold.all("points"):
        _score_origins(tally, gold, standing, point, pairs)
    listed = Counter(frozenset(entry[:2]) for point in gold.all("points") for entry in _entries(point))
    for point in gold.all("points"):
        _score_relations(tally, standing, point, listed)
    tally.set_f1("origins", pairs["both"], pairs["ours"], pairs["theirs"])
    _score_kept_apart(tally, gold, standing)


def _score_origins(tally: Tally, gold: Gold, standing: Standing, point: Item, pairs: Counter[str]) -> None:
    """Pairs of statements of different reports within a point: one origin, or two."""
    home = {name: place for place, group in enumerate(point.get("origins", [])) for name in group}
    either = [set(group) for group in point.get("origins_ok", [])]
    for one, other in combinations(home, 2):
        same_report = gold.statements[one]["report"] == gold.statements[other]["report"]
        if same_report or any({one, other} <= group for group in either):
            continue
        want, got = home[one] == home[other], standing.are_one_origin(one, other)
        told = f"{point['id']} {one} {other}"
        pairs["both"] += want and got
        pairs["ours"] += got and not want
        pairs["theirs"] += want and not got
        if want != got:
            tally.misses.append(("origins", f"{told} wanted {'one' if want else 'two'}"))
        if not want and standing.both_found(one, other):
            tally.count("origins_apart", not got, told)


def _entries(point: Item) -> list[list[str]]:
    return [entry for key in ("relations", "also", "relations_ok") for entry in point.get(key, [])]


def _score_relations(tally: Tally, standing: Standing, point: Item, listed: Counter[frozenset[str]]) -> None:
    """The relations demanded; a pair may have as many types as the gold lists entries for it, and no more."""
    also = [*point.get("also", []), *point.get("relations_ok", [])]
    for one, other, kind in point.get("relations", []):
        pair = frozenset((one, other))
        fine = {*kind.split("|"), *(type_ for entry in also if {*entry[:2]} == pair for type_ in entry[2].split("|"))}
        fine |= _SAME if fine & _SAME else set()
        got = standing.types(one, other)
        hit = got & fine and len(got) <= max(1, listed[pair])
        tally.count("relations", hit, f"{point['id']} {one} {other} wanted {kind}, got {sorted(got)}")


def _score_kept_apart(tally: Tally, gold: Gold, standing: Standing) -> None:
    """The pairs that must not stand as a conflict, as agreement or as one utterance, of those found."""
    for key, row, type_ in (("not", "no_false_conflict", "conflict"), ("not_agree", "no_false_agree", "agree")):
        for one, other in gold.all(key):
            _count_pair(tally, standing, key, one, other)
            if standing.both_found(one, other):
                tally.count(row, type_ not in standing.types(one, other), f"{one} {other}")
    for one, other in gold.all("not_origin"):
        _count_pair(tally, standing, "not_origin", one, other)
        if standing.both_found(one, other) and not standing.are_one_statement(one, other):
            tally.count("origins_apart", not standing.are_one_origin(one, other), f"{one} {other}")


def _count_pair(tally: Tally, standing: Standing, key: str, one: str, other: str) -> None:
    tally.count("pairs_found", standing.both_found(one, other), f"{key} {one} {other}")
