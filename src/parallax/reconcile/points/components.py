"""Groups of things that links join, the same whatever the order of the links."""

from collections.abc import Iterable, Sequence


def components(items: Sequence[str], links: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
    """The connected groups of `items`, each in the order of `items`, groups by their first member."""
    parent = {item: item for item in items}

    def root(item: str) -> str:
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    for one, other in links:
        first, second = sorted((root(one), root(other)))
        parent[second] = first
    groups: dict[str, list[str]] = {}
    for item in items:
        groups.setdefault(root(item), []).append(item)
    return [tuple(group) for group in groups.values()]
