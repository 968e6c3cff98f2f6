"""The spine: two accounts to the list of what changed between them."""

from collections.abc import Iterator, Sequence
from typing import get_args

from parallax.account.changes.answers import Answers, denied_by, make_change
from parallax.account.changes.figures import conflicts, stale_copies, superseded
from parallax.account.changes.stories import story_changes
from parallax.nouns.account import Account
from parallax.nouns.change import Change, ChangeKind
from parallax.nouns.point import Point
from parallax.nouns.report import Report
from parallax.nouns.succession import Succession

ORDER: tuple[ChangeKind, ...] = get_args(ChangeKind)


def find_changes(earlier: Account, later: Account, followed: Sequence[Succession] = ()) -> tuple[Change, ...]:
    """What the later account has otherwise, by kind in the order of ChangeKind, then by story, point and ids.

    Reports, statements and figures are the same where their ids are; points where they share a statement or figure;
    stories by `followed`, which tells of each later story how it follows from the earlier ones. Both accounts must hold
    together (`check_account`).
    """
    old, new = Answers(earlier), Answers(later)
    found = {
        *story_changes(followed, old, new),
        *_reports(old, new),
        *superseded(old, new),
        *stale_copies(old, new),
        *conflicts(old, new),
        *_denials(old, new),
        *_caveats(old, new),
        *_points(old, new),
    }
    return tuple(sorted(found, key=_order))


def _order(change: Change) -> tuple[object, ...]:
    return (
        ORDER.index(change.kind),
        change.story or "",
        change.point or "",
        change.before,
        change.after,
        change.reports,
    )


def _reports(old: Answers, new: Answers) -> Iterator[Change]:
    """Reports that came, went, or stand at the same place with another text."""
    gone = {_place(each): each for ident, each in sorted(old.reports.items()) if ident not in new.reports}
    for ident, report in sorted(new.reports.items()):
        if ident in old.reports:
            continue
        former = gone.pop(_place(report), None)
        kind: ChangeKind = "report-rewritten" if former else "report-new"
        before = (former.id,) if former else ()
        yield Change(kind, new.story_of.get(ident), None, before, (ident,), (ident,))
    for report in gone.values():
        yield Change("report-left", old.story_of.get(report.id), None, (report.id,))


def _place(report: Report) -> tuple[str, str]:
    return (report.outlet or "", report.url or report.location)


def _denials(old: Answers, new: Answers) -> Iterator[Change]:
    """Denials that no copy of was there before, and what they speak against."""
    for point in new.account.points:
        for ids in _fresh(point, old, new, "denial"):
            spoken = {end for name in ids for end in denied_by(point, name)}
            spoken |= {about for name in ids if (about := new.statements[name].about) is not None}
            yield make_change("denial-new", point, spoken - set(ids), ids, old, new)


def _caveats(old: Answers, new: Answers) -> Iterator[Change]:
    """Caveats that no copy of was there before, and what they speak of."""
    for point in new.account.points:
        for ids in _fresh(point, old, new, "caveat"):
            spoken = {about for name in ids if (about := new.statements[name].about) is not None}
            yield make_change("caveat-new", point, spoken, ids, old, new)


def _fresh(point: Point, old: Answers, new: Answers, mark: str) -> Iterator[tuple[str, ...]]:
    """The origins of a point (their statements so marked) that were not in the earlier account."""
    for origin in point.origins:
        ids = tuple(sorted(name for name in origin.statements if getattr(new.statements[name], mark)))
        if ids and not set(origin.statements) & set(old.statements):
            yield ids


def _points(old: Answers, new: Answers) -> Iterator[Change]:
    """Points that are new, gone, or flagged otherwise."""
    for point in new.account.points:
        former = _former(point, old)
        if former is None:
            yield make_change("point-new", point, (), point.statements, old, new)
        elif set(former.flags) != set(point.flags):
            brought = tuple(name for name in new.reports_of(point.statements) if name not in old.reports)
            yield Change("flags-changed", point.story, point.id, former.flags, point.flags, brought)
    for point in old.account.points:
        if not _members(point) & new.ids:
            yield Change("point-left", point.story, point.id, point.statements)


def _former(point: Point, old: Answers) -> Point | None:
    """The earlier point that shares the most with this one, None where none shares anything."""
    mine = _members(point) & old.ids
    if not mine:
        return None
    near = max(old.account.points, key=lambda each: (len(mine & _members(each)), each.id), default=None)
    return near if near is not None and mine & _members(near) else None


def _members(point: Point) -> frozenset[str]:
    return frozenset(point.statements) | frozenset(point.figures)
