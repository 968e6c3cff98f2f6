"""What a store told at a moment, beside what it tells now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from parallax.account import gather_stories
from parallax.engine.progress import Silent
from parallax.engine.results import Made, Maker, Work
from parallax.engine.run import Inspected, account_of
from parallax.nouns.account import Account
from parallax.nouns.interval import Interval
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.store import Db, Store, reports, stories
from parallax.store.added import Added


@dataclass(frozen=True, slots=True)
class _Late:
    """The stories that something came to, as they are; and the reports that they had before, with the readings kept."""

    now: list[Made | Work]
    before: list[Report]
    readings: dict[str, Reading]


def end_of(moment: Interval) -> datetime:
    """The moment at which a day is over, or a minute begins, on this machine's clock, with its zone.

    Raises ValueError for a moment with an open end.
    """
    if moment.end is None:
        raise ValueError("a moment has an end")
    return (moment.end if moment.precision == "minute" else moment.end + timedelta(days=1)).astimezone()


def accounts_since(store: Store, maker: Maker, when: datetime, story: str | None = None) -> tuple[Account, Account]:
    """The stories that a report or a newer version of one was added to after `when` (a moment with a zone): as the store
    told them then, and as it tells them now.

    It counts when a report was added, not when it was published, so that of two digests that follow on one another each
    report is in one. Stories that nothing came to are left out, and so is their cost. `story`: of this one (id) alone.
    """
    late, standing = store.read(lambda db: (_look(db, maker, when, story), maker.standing(db)))
    made = [each if isinstance(each, Made) else maker.make(each) for each in late.now]
    lacking = [report for report in late.before if report.id not in late.readings]
    fresh = dict(zip((report.id for report in lacking), maker.read(lacking), strict=True))
    readings = tuple(late.readings.get(report.id) or fresh[report.id] for report in late.before)
    earlier = account_of(Inspected(tuple(late.before), readings, ()), None, maker.rooms, Silent(), standing)
    return earlier, gather_stories([(each.composed, each.reconciled) for each in made], ())


def _look(db: Db, maker: Maker, when: datetime, only: str | None) -> _Late:
    added = Added(db, when)
    names = set(stories.homes(db, _current(db, added)).values())
    names &= names if only is None else {only}
    found = (each.story for each in stories.find(db, names).values())
    held = sorted(found, key=lambda each: (-len(each.reports), each.id))
    work = [each for each in (maker.gather(db, story) for story in held) if each]
    before = {report.id: report for each in work for report in _known(db, each.reports, added)}
    mine = [before[name] for name in sorted(before)]
    return _Late([maker.kept(db, each.input) or each for each in work], mine, maker.kept_readings(db, mine))


def _current(db: Db, added: Added) -> set[str]:
    """The reports (ids) that are current in the series of those that were added."""
    series = {reports.series_of(db, name) for name in added.idents}
    return {name for each in series if each is not None for name in reports.current_in(db, each)}


def _known(db: Db, current: Sequence[Report], added: Added) -> list[Report]:
    """Of reports the versions that were there before: themselves, or the last of those that they supersede."""
    known = []
    for report in current:
        if report not in added:
            known.append(report)
            continue
        series = reports.series_of(db, report.id)
        older = [each for each in reports.versions(db, series or "") if each.report not in added]
        known += [max(older, key=lambda each: (each.moment, each.n)).report] if older else []
    return known
