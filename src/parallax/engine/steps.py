"""The table of steps: what each needs, and what it adds."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One step: the `room` that does it, the names of what it needs and adds, and what it does in words."""

    name: str
    room: str
    needs: tuple[str, ...]
    adds: tuple[str, ...]
    told: str


GIVEN = ("paths", "settings", "decisions")
"""What stands before the first step."""

STEPS: tuple[Step, ...] = (
    Step("fetch", "sources", ("paths", "settings"), ("pages", "refused"), "files, folders, archives, feeds, addresses"),
    Step(
        "prepare",
        "reports",
        ("pages", "decisions"),
        ("reports", "refused"),
        "text, outlet, date, language; boilerplate marked",
    ),
    Step("read", "reading", ("reports", "settings"), ("readings",), "who says what, with figures, times and places"),
    Step("group", "stories", ("reports", "readings", "decisions"), ("stories",), "which reports tell the same event"),
    Step("date", "stories", ("stories", "reports", "readings"), ("dated",), "undated reports, dated from their story"),
    Step("trace", "stories", ("dated",), ("lineage",), "which report copies, excerpts or rewrites which"),
    Step(
        "reconcile",
        "reconcile",
        ("stories", "dated", "lineage", "decisions"),
        ("reconciled",),
        "points, origins, relations",
    ),
    Step("compose", "account", ("reconciled", "refused"), ("account",), "title, brief, timeline"),
)


def find_gaps(steps: Sequence[Step], given: Sequence[str] = GIVEN) -> tuple[str, ...]:
    """What each step needs and no step before it adds, told a line each; empty when the order holds."""
    known, gaps = set(given), []
    for step in steps:
        gaps += [f"{step.name} needs {need}, which no step before it adds" for need in step.needs if need not in known]
        known.update(step.adds)
    return tuple(gaps)
