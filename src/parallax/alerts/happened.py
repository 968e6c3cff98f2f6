"""What happened between two accounts, in the kinds that rules ask for."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from parallax.alerts.found import Found
from parallax.nouns.alert_rule import AlertWhen
from parallax.nouns.change import Change, ChangeKind
from parallax.nouns.ident import make_id
from parallax.nouns.point import Point


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened; `keys` name its pieces or pairs, `about` are the ids that conditions are held against."""

    when: AlertWhen
    keys: tuple[str, ...]
    story: str | None
    point: str | None
    before: tuple[str, ...]
    after: tuple[str, ...]
    reports: tuple[str, ...]
    about: tuple[str, ...]


Finder = Callable[[Sequence[Change], Found], Iterator[Happening]]


def happened(when: AlertWhen, changes: Sequence[Change], found: Found) -> tuple[Happening, ...]:
    """All that happened of a kind, in a fixed order; figures that pass a bound are found by `passed`."""
    return tuple(sorted(FINDERS[when](changes, found), key=lambda each: (not each.before, each.keys, each.point or "")))


def _pairs(kind: ChangeKind, when: AlertWhen) -> Finder:
    """Changes that are between two parts, known again by any pair of theirs."""

    def find(changes: Sequence[Change], found: Found) -> Iterator[Happening]:
        for change in _of(changes, kind):
            keys = (make_id("alert", when, *sorted((a, b))) for a in change.before for b in change.after)
            yield _made(when, keys, change, (*change.before, *change.after))

    return find


def _updates(changes: Sequence[Change], found: Found) -> Iterator[Happening]:
    """What some newer figures replace, as one; known again by any pair of older and newer."""
    groups: dict[tuple[str | None, tuple[str, ...]], list[Change]] = {}
    for change in _of(changes, "figure-superseded"):
        groups.setdefault((change.point, change.after), []).append(change)
    for (_, after), group in groups.items():
        before = tuple(sorted({name for each in group for name in each.before}))
        one = replace(group[0], before=before, reports=tuple(sorted({name for each in group for name in each.reports})))
        keys = (make_id("alert", "update", *sorted((a, b))) for a in before for b in after)
        yield _made("update", keys, one, (*before, *after))


def _spoken(kind: ChangeKind, when: AlertWhen) -> Finder:
    """Denials and the like, known again by any copy of theirs."""

    def find(changes: Sequence[Change], found: Found) -> Iterator[Happening]:
        for change in _of(changes, kind):
            yield _made(when, _each(when, change.after), change, (*change.before, *change.after))

    return find


def _reports(kind: ChangeKind, when: AlertWhen) -> Finder:
    """Reports, with all that they say."""

    def find(changes: Sequence[Change], found: Found) -> Iterator[Happening]:
        said: dict[str, list[str]] = {}
        for statement in found.later.statements:
            said.setdefault(statement.report, []).append(statement.id)
        for change in _of(changes, kind):
            about = tuple(name for report in change.after for name in said.get(report, ()))
            yield _made(when, _each(when, change.after), change, about)

    return find


def _stale(changes: Sequence[Change], found: Found) -> Iterator[Happening]:
    for change in _of(changes, "copy-stale"):
        yield _made("stale-copy", _each("stale-copy", change.before), change, (*change.before, *change.after))


def _origins(changes: Sequence[Change], found: Found) -> Iterator[Happening]:
    for change in _of(changes, "origin-new"):
        yield _made("new-origin", _each("new-origin", change.after), change, change.after)


def _statements(changes: Sequence[Change], found: Found) -> Iterator[Happening]:
    """The origins, none of whose statements were told before, of new points and of those told before."""
    for change in changes:
        if change.kind not in ("point-new", "origin-new", "denial-new", "caveat-new", "correction-new"):
            continue
        origins = found.origins_of(found.points[change.point or ""])
        for ids in sorted({origins.get(name, (name,)) for name in change.after}):
            if not found.told_before & set(ids):
                reports = tuple(sorted({found.statements[name].report for name in ids} & set(change.reports)))
                one = Change(change.kind, change.story, change.point, (), ids, reports)
                yield _made("new-statement", _each("new-statement", ids), one, ids)


def _stories(changes: Sequence[Change], found: Found) -> Iterator[Happening]:
    """New stories, known again by any of their reports."""
    for change in _of(changes, "story-new"):
        story = found.stories[change.after[0]]
        reports = set(story.reports)
        about = tuple(each.id for each in found.later.statements if each.report in reports)
        yield _made("new-story", _each("new-story", story.reports), change, about)


def _retracted(changes: Sequence[Change], found: Found) -> Iterator[Happening]:
    """Words that a rewritten report no longer has, and what a speaker is told to have taken back."""
    for change in _of(changes, "words-withdrawn"):
        yield _made("retracted", _each("retracted", change.before), change, change.before)
    for change in _of(changes, "correction-new"):
        if not all(found.statements[name].own_voice for name in change.after):
            yield _made("retracted", _each("retracted", change.after), change, (*change.before, *change.after))


def _agreed(changes: Sequence[Change], found: Found) -> Iterator[Happening]:
    """Points that are agreed across sides now, known again by any pair that agrees so."""
    for change in changes:
        new = change.kind == "point-new" or (change.kind == "flags-changed" and "agreed" not in change.before)
        point = found.points.get(change.point or "")
        if not new or point is None or "agreed" not in point.flags:
            continue
        pairs = sorted({(each.source, each.target) for each in point.relations if each.type == "agree" and each.across})
        if pairs:
            ends = tuple(sorted({end for pair in pairs for end in pair}))
            one = Change(change.kind, change.story, change.point, (), ends, change.reports)
            keys = (make_id("alert", "agreed", *sorted(pair)) for pair in pairs)
            yield _made("agreed", keys, one, ends)


def passed(when: AlertWhen, bound: float, fits: Callable[[str], bool], found: Found) -> Iterator[Happening]:
    """The points of which a figure (id) that `fits` reaches a bound for the first time."""
    former = {name: point for point in found.earlier.points for name in (*point.statements, *point.figures)}
    for point in sorted(found.later.points, key=lambda each: each.id):
        over = tuple(name for name in sorted(point.figures) if fits(name) and reaches(name, when, bound, found))
        known = {former[name].id: former[name] for name in (*point.statements, *point.figures) if name in former}
        before = {name for each in known.values() for name in each.figures if fits(name)}
        if not over or set(over) & found.told_before or any(reaches(name, when, bound, found) for name in before):
            continue
        yield Happening(
            when,
            tuple(sorted({make_id("alert", when, f"{bound:g}", name) for name in over})),
            point.story,
            point.id,
            tuple(sorted(before & _latest(point, before))),
            over,
            tuple(sorted({each.report for each in found.statements_of(over)})),
            over,
        )


def reaches(figure: str, when: AlertWhen, bound: float, found: Found) -> bool:
    """Whether a figure (id) is surely as high as a bound ("figure-above"), or as low."""
    low, high = found.figures[figure].range.low, found.figures[figure].range.high
    if when == "figure-above":
        return low is not None and low >= bound
    return high is not None and high <= bound


def _latest(point: Point, before: set[str]) -> set[str]:
    """Those of some figures that no other of them updates."""
    return before - {each.source for each in point.relations if each.type == "update" and each.target in before}


def _of(changes: Iterable[Change], kind: ChangeKind) -> Iterator[Change]:
    return (change for change in changes if change.kind == kind)


def _each(when: AlertWhen, ids: Iterable[str]) -> Iterator[str]:
    return (make_id("alert", when, name) for name in ids)


def _made(when: AlertWhen, keys: Iterable[str], change: Change, about: tuple[str, ...]) -> Happening:
    named = tuple(sorted(set(keys)))
    return Happening(when, named, change.story, change.point, change.before, change.after, change.reports, about)


FINDERS: Mapping[AlertWhen, Finder] = {
    "conflict": _pairs("conflict-new", "conflict"),
    "update": _updates,
    "denial": _spoken("denial-new", "denial"),
    "caveat": _spoken("caveat-new", "caveat"),
    "correction": _spoken("correction-new", "correction"),
    "retracted": _retracted,
    "agreed": _agreed,
    "new-origin": _origins,
    "new-statement": _statements,
    "new-report": _reports("report-new", "new-report"),
    "new-story": _stories,
    "rewritten": _reports("report-rewritten", "rewritten"),
    "stale-copy": _stale,
}
