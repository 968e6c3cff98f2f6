"""With which part of a parted group an item goes that nobody decided about."""

from collections.abc import Iterable, Sequence

from parallax.decisions.regroup import Nearest, Ruling


def by_links(links: Iterable[tuple[str, str]], rulings: Sequence[Ruling]) -> Nearest:
    """The part that it has most links with; of several, the one named first in a decision, then the first."""
    linked: dict[str, set[str]] = {}
    for one, other in links:
        linked.setdefault(one, set()).add(other)
        linked.setdefault(other, set()).add(one)
    first = {item for ruling in rulings for item in ruling.parts[0]}

    def nearest(item: str, parts: Sequence[Sequence[str]]) -> int:
        mine = linked.get(item, set())
        return min(range(len(parts)), key=lambda n: (-len(mine & set(parts[n])), not first & set(parts[n]), n))

    return nearest
