"""Figures that were superseded since, conflicts that are new, and copies that have become stale."""

from collections.abc import Iterator

from parallax.account.changes.answers import Answer, Answers, make_change
from parallax.nouns.change import Change
from parallax.nouns.point import Point
from parallax.nouns.report import Report


def superseded(earlier: Answers, later: Answers) -> Iterator[Change]:
    """The figures that stood in the earlier account and that something updates in the later one.

    What had been updated before is not told again; of several newer figures those count that nothing updates in turn.
    """
    for point in later.account.points:
        newer = _newer(point, later)
        for answer, targets in sorted(newer.items()):
            known = set(answer) & set(earlier.figures)
            if not known or known & earlier.updated:
                continue
            last = [target for target in targets if target not in newer] or targets
            after = tuple(sorted({ident for target in last for ident in target}))
            yield make_change("figure-superseded", point, answer, after, earlier, later)


def _newer(point: Point, later: Answers) -> dict[Answer, list[Answer]]:
    """By answer of a point that is a figure: the answers that update it."""
    newer: dict[Answer, list[Answer]] = {}
    for source, target in later.pairs(point, "update"):
        if source != target and {*source, *target} <= later.figures.keys():
            newer.setdefault(source, []).append(target)
    return newer


def conflicts(earlier: Answers, later: Answers) -> Iterator[Change]:
    """The pairs of answers that conflict in the later account and did not in the earlier one, denials left to their own."""
    for point in later.account.points:
        told: set[tuple[Answer, Answer]] = set()
        for one, other in later.pairs(point, "conflict"):
            if one == other or (other, one) in told or earlier.stood(one, other, "conflict", directed=False):
                continue
            told.add((one, other))
            if not _denies(one, later) and not _denies(other, later):
                first, second = sorted((one, other), key=lambda each: (not earlier.ids & set(each), each))
                yield make_change("conflict-new", point, first, second, earlier, later)


def _denies(answer: Answer, later: Answers) -> bool:
    return any(ident in later.statements and later.statements[ident].denial for ident in answer)


def stale_copies(earlier: Answers, later: Answers) -> Iterator[Change]:
    """Reports that give a copied figure which its origin's side has updated, and that were not stale before."""
    before = {(report, ident) for report, _, answer, _ in _stale(earlier) for ident in answer}
    for report, point, answer, newer in _stale(later):
        fresh = tuple(ident for ident in answer if (report, ident) not in before)
        if fresh:
            yield make_change("copy-stale", point, fresh, newer, earlier, later)


def _stale(answers: Answers) -> Iterator[tuple[str, Point, Answer, Answer]]:
    """Report (id), point, the figures as that report gives them, and what has updated them.

    A report that gives the newer figure too is not stale.
    """
    for point in answers.account.points:
        for answer, targets in sorted(_newer(point, answers).items()):
            newer = tuple(sorted({ident for target in targets for ident in target}))
            holders = set(answers.reports_of(newer))
            for report in _copiers(answer, answers):
                if report not in holders:
                    yield report, point, tuple(i for i in answer if answers.report_of(i) == report), newer


def _copiers(answer: Answer, answers: Answers) -> list[str]:
    """The reports (ids) that have a figure from another: all of one origin but the first, which is no near-copy of them."""
    reports = set(answers.reports_of(answer))
    copied = {
        entry.target for entry in answers.account.lineage if entry.source in reports and entry.kind != "shared-wire"
    }
    first = min(reports, key=lambda name: (name in copied, *_age(answers.reports[name])))
    return sorted(reports - {first})


def _age(report: Report) -> tuple[bool, str, str]:
    """The oldest first, undated ones last; one dated to the day counts from that day's end."""
    when, precision = report.published.when, report.published.precision
    if when is None:
        return (True, "", report.id)
    return (False, when.replace(tzinfo=None).isoformat() if precision == "minute" else f"{when.date()}T24", report.id)
