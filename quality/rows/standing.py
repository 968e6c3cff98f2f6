"""How statements stand to one another as an account gives it, looked up by two ids of the gold."""

from collections.abc import Mapping
from dataclasses import dataclass

from quality.index import AccountIndex, Found

DIRECTED = {"update", "narrower"}
"""Relations that hold only the way they are given; the others hold both ways."""


@dataclass(frozen=True, slots=True)
class Standing:
    """`origins`: statement id → ids of its origins. `relations`: (from, to) → types, figures by their statements."""

    found: Found
    origins: Mapping[str, frozenset[str]]
    relations: Mapping[tuple[str, str], frozenset[str]]

    def both_found(self, one: str, other: str) -> bool:
        """True when the account has both statements."""
        return one in self.found and other in self.found

    def are_one_statement(self, one: str, other: str) -> bool:
        """True when both were found, in one statement of the account."""
        return self.both_found(one, other) and self.found[one]["id"] == self.found[other]["id"]

    def are_one_origin(self, one: str, other: str) -> bool:
        """True when both were found, in one statement or in two that share an origin."""
        if not self.both_found(one, other):
            return False
        mine, theirs = (self.origins.get(self.found[name]["id"], frozenset()) for name in (one, other))
        return self.are_one_statement(one, other) or bool(mine & theirs)

    def types(self, one: str, other: str) -> set[str]:
        """The relations of two statements; directed ones only from the first to the second."""
        if not self.both_found(one, other):
            return set()
        mine, theirs = self.found[one]["id"], self.found[other]["id"]
        forth = self.relations.get((mine, theirs), frozenset())
        back = self.relations.get((theirs, mine), frozenset())
        return set(forth | (back - DIRECTED))


def read_standing(index: AccountIndex, found: Found) -> Standing:
    """The origins and relations of all points of an account."""
    homes = {figure["id"]: figure["statement"] for figure in index.all("figures")}
    origins: dict[str, set[str]] = {}
    relations: dict[tuple[str, str], set[str]] = {}
    for point in index.all("points"):
        for origin in point.get("origins", []):
            for statement in origin["statements"]:
                origins.setdefault(statement, set()).add(origin["id"])
        for relation in point.get("relations", []):
            source, target = relation["from"], relation["to"]
            ends = (homes.get(source, source), homes.get(target, target))
            relations.setdefault(ends, set()).add(relation["type"])
    return Standing(
        found,
        {name: frozenset(ids) for name, ids in origins.items()},
        {ends: frozenset(types) for ends, types in relations.items()},
    )
