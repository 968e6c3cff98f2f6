"""Steps of one matter: what is suspended may be cancelled later, so that the two words tell no one thing."""

from collections.abc import Mapping

from parallax.reconcile.alignment.stems import stem
from parallax.reconcile.told import Told
from parallax.values.memo import TEXTS, memo

_STEPS = (
    (
        "suspend suspended suspends suspension postpone postponed pause paused freeze frozen deferred",
        "cancel cancelled canceled cancels cancellation scrap scrapped axed terminated abandoned",
    ),
    ("close closed closes closure shut", "reopen reopened reopens reopening"),
    ("arrest arrested detain detained captured", "release released freed acquitted"),
    ("begin began begun start started", "end ended ends finished over"),
    ("missing lost unaccounted", "found recovered located"),
    ("appeal appealed appeals", "upheld overturned quashed"),
    ("reject rejected rejects refused", "accept accepted accepts agreed"),
)
"""What comes first, and what may follow it."""
STEPS = tuple((frozenset(map(stem, first.split())), frozenset(map(stem, then.split()))) for first, then in _STEPS)


def step_between(one: Told, other: Told) -> bool | None:
    """True where the first tells the later step of what the other tells the earlier, False the other way about, None for neither."""
    a = _met(one.sketch.words)
    if not a:
        return None
    b = _met(other.sketch.words)
    for at, (is_first, is_then) in a.items():
        if at not in b or is_first == is_then:
            continue
        if b[at] == (is_then, is_first):
            return is_then
    return None


@memo(TEXTS)
def _met(words: tuple[str, ...]) -> Mapping[int, tuple[bool, bool]]:
    """By number the matters of which words tell a step: whether the first, whether what follows."""
    stems = frozenset(map(stem, words))
    met = {at: (not stems.isdisjoint(first), not stems.isdisjoint(then)) for at, (first, then) in enumerate(STEPS)}
    return {at: told for at, told in met.items() if any(told)}
