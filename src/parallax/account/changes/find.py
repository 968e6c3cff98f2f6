"""The spine: two accounts to the list of what changed between them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import get_args

from parallax.account.changes.answers import Answers, denied_by, make_change, members
from parallax.account.changes.figures import conflicts, stale_copies, superseded
from parallax.account.changes.stories import story_changes
from parallax.nouns.account import Account
from parallax.nouns.change import Change, ChangeKind
from parallax.nouns.origin import Origin
from parallax.nouns.point import Point
from parallax.nouns.report import Report
from parallax.nouns.statement import Statement
from parallax.nouns.succession import Succession

ORDER: tuple[ChangeKind, ...] = get_args(ChangeKind)


def find_changes(earlier: Account, later: Account, followed: Sequence[Succession] = ()) -> tuple[Change, ...]:
    """What the later account has otherwise, by kind in the order of ChangeKind, then by story, point and ids.

    Reports, statements and figures are the same where their ids are; points where they share a statement or figure;
    stories by `followed`, which tells of each later story how it follows from the earlier ones. Both accounts must hold
    together (`check_account`).
    """
    old, new = Answers(earlier), Answers(later)
    reports = tuple(_reports(old, new))
    found = {
        *story_changes(followed, old, new),
        *reports,
        *_withdrawn((each for each in reports if each.kind == "report-rewritten"), old, new),
        *superseded(old, new),
        *stale_copies(old, new),
        *conflicts(old, new),
        *_denials(old, new),
        *_caveats(old, new),
        *_origins(old, new),
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


def find_rewritten(earlier: Account, later: Account) -> dict[str, str]:
    """Each report (id) of the earlier account that the later one has at the same place with another text → that one (id)."""
    known, now = ({each.id: each for each in account.reports} for account in (earlier, later))
    gone = {_place(each): ident for ident, each in sorted(known.items()) if ident not in now}
    found: dict[str, str] = {}
    for ident, report in sorted(now.items()):
        former = gone.pop(_place(report), None) if ident not in known else None
        if former is not None:
            found[former] = ident
    return found


def _reports(old: Answers, new: Answers) -> Iterator[Change]:
    """Reports that came, went, or stand at the same place with another text."""
    rewritten = find_rewritten(old.account, new.account)
    former = {after: before for before, after in rewritten.items()}
    for ident in sorted(new.reports.keys() - old.reports.keys()):
        kind: ChangeKind = "report-rewritten" if ident in former else "report-new"
        before = (former[ident],) if ident in former else ()
        yield Change(kind, new.story_of.get(ident), None, before, (ident,), (ident,))
    for ident in sorted(old.reports.keys() - new.reports.keys() - rewritten.keys()):
        yield Change("report-left", old.story_of.get(ident), None, (ident,))


def _place(report: Report) -> tuple[str, str]:
    return (report.outlet or "", report.url or report.location)


def _withdrawn(rewritten: Iterable[Change], old: Answers, new: Answers) -> Iterator[Change]:
    """Statements of reports since rewritten, whose words the new text and its statements no longer have."""
    for change in rewritten:
        (former,), (report,) = change.before, change.after
        kept = {_plain(each.text) for each in new.account.statements if each.report == report}
        text = _plain(new.reports[report].text)
        for each in old.account.statements:
            words = _plain(each.text)
            if each.report == former and words not in kept and words not in text:
                yield Change("words-withdrawn", change.story, None, (each.id,), (), change.reports)


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _denials(old: Answers, new: Answers) -> Iterator[Change]:
    """Denials that no copy of was there before, and what they speak against."""
    for point in new.account.points:
        for ids in _fresh(point, old, new, "denial"):
            spoken = {end for name in ids for end in denied_by(point, name)}
            spoken |= {about for name in ids if (about := new.statements[name].about) is not None}
            yield make_change("denial-new", point, spoken - set(ids), ids, old, new)


def _caveats(old: Answers, new: Answers) -> Iterator[Change]:
    """Caveats and corrections that no copy of was there before, and what they speak of."""
    for point in new.account.points:
        for ids in _fresh(point, old, new, "caveat"):
            spoken = {about for name in ids if (about := new.statements[name].about) is not None}
            right = any(new.statements[name].correction for name in ids)
            yield make_change("correction-new" if right else "caveat-new", point, spoken, ids, old, new)


def _fresh(point: Point, old: Answers, new: Answers, mark: str) -> Iterator[tuple[str, ...]]:
    """The origins of a point (their statements so marked) that were not in the earlier account."""
    for origin in point.origins:
        ids = tuple(sorted(name for name in origin.statements if getattr(new.statements[name], mark)))
        if ids and not set(origin.statements) & set(old.statements):
            yield ids


def _origins(old: Answers, new: Answers) -> Iterator[Change]:
    """Origins that were not in the earlier account, of points that were, and what they agree with.

    Denials, caveats and corrections are told as such.
    """
    for point in new.account.points:
        if not members(point) & old.ids:
            continue
        for origin in point.origins:
            ids = [name for name in origin.statements if not _speaks_of_another(new.statements[name])]
            if ids and not set(origin.statements) & set(old.statements):
                alike = _agreed_with(point, origin, new) & old.ids
                yield make_change("origin-new", point, alike, ids, old, new)


def _speaks_of_another(statement: Statement) -> bool:
    return statement.denial or statement.caveat


def _agreed_with(point: Point, origin: Origin, new: Answers) -> set[str]:
    """What the statements and figures of an origin agree with in a point."""
    mine = {*origin.statements, *(name for name in point.figures if new.figures[name].statement in origin.statements)}
    pairs = [(each.source, each.target) for each in point.relations if each.type == "agree"]
    return {other for pair in pairs for one, other in (pair, pair[::-1]) if one in mine and other not in mine}


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
        if not members(point) & new.ids:
            yield Change("point-left", point.story, point.id, point.statements)


def _former(point: Point, old: Answers) -> Point | None:
    """The earlier point that shares the most with this one, None where none shares anything."""
    shared = Counter(each for name in members(point) for each in old.points_of.get(name, ()))
    near = max(shared, key=lambda each: (shared[each], each), default=None)
    return old.points[near] if near is not None else None
