"""Steps of one matter: what is suspended may be cancelled later, so that the two words tell no one thing."""

from parallax.reconcile.alignment.stems import stem
from parallax.reconcile.told import Told

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
    a, b = _stems(one), _stems(other)
    for first, then in STEPS:
        if a & first and not a & then and b & then and not b & first:
            return False
        if b & first and not b & then and a & then and not a & first:
            return True
    return None


def _stems(told: Told) -> frozenset[str]:
    return frozenset(stem(word) for word in told.sketch.words)
