"""Versions of reports of which a store holds nothing yet: gathered while a batch comes, and put at once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from parallax.engine.currency import Choice, choose
from parallax.engine.run import precedence
from parallax.nouns.report import Report
from parallax.store import Db, reports
from parallax.store.codec import digest
from parallax.store.pages import KeptPage
from parallax.store.reports import Version


class Fresh:
    """What a batch brings that is new to the store, by series.

    `given` has for each report (id) of the batch the series that it would be in. A report stands here unless the store holds
    it, or something of its series; one that stands here keeps the series of its first version.
    """

    def __init__(self, db: Db, given: Mapping[str, str]) -> None:
        kept = reports.held(db, given, set(given.values()))
        self._homes = {name: series for name, series in given.items() if name not in kept and series not in kept}
        self._versions: dict[str, list[Version]] = {}

    def home(self, report: str) -> str | None:
        """The series of a report that stands here."""
        return self._homes.get(report)

    def take(self, kept: KeptPage, made: Report) -> bool:
        """Takes a version of a report that stands here; true where it is no text that is here already."""
        series = self._homes[made.id]
        here = self._versions.setdefault(series, [])
        for at, old in enumerate(here):
            if (old.report.id, old.report.sha256) == (made.id, made.sha256):
                here[at] = again(old, kept, made)
                return False
        here.append(version_of(series, kept, made))
        return True

    def choose(self, series: str) -> Choice | None:
        """Which versions of a series are current, and marks them; None for a series that does not stand here."""
        here = self._versions.get(series)
        if here is None:
            return None
        last = max(each.moment for each in here)
        choice = choose([each for each in here if each.moment == last])
        self._versions[series] = [replace(each, current=each in choice.current) for each in here]
        return choice

    def put(self, db: Db) -> None:
        """Keeps all of it."""
        reports.add(db, [each for here in self._versions.values() for each in here])


def version_of(series: str, kept: KeptPage, made: Report) -> Version:
    """A new version of a report, made of a page that is kept."""
    return Version(0, made, series, kept.moment, kept.n, current=False, input=digest(made))


def again(old: Version, kept: KeptPage, made: Report) -> Version:
    """A version whose text came again: what is to be known of it now."""
    moment = max(old.moment, kept.moment) if kept.page.fetched else old.moment
    if precedence(made) < precedence(old.report):
        return replace(old, report=made, moment=moment, page=kept.n, input=digest(made))
    return replace(old, moment=moment)


def homes_of(pairs: Sequence[tuple[Report, str]]) -> dict[str, str]:
    """By report (id) the series of its first version."""
    found: dict[str, str] = {}
    for made, series in pairs:
        found.setdefault(made.id, series)
    return found
