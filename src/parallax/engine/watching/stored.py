"""A store as the keeper of what is watched."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from typing import Any

from parallax.engine.add import Added, add, kept_settings
from parallax.engine.rooms import Rooms, open_rooms
from parallax.engine.settle import Keep, Tell
from parallax.engine.versions import find_versions
from parallax.engine.watching.keeper import Kept, Known
from parallax.engine.watching.rewording import Rewording, Said, find_rewording
from parallax.nouns.page import Page
from parallax.nouns.reading import Reading
from parallax.nouns.refusal import Refusal
from parallax.nouns.report import NOT_READ, Report
from parallax.settings import Settings
from parallax.store import Db, Store, log, reports, results, watches
from parallax.store.codec import digest
from parallax.store.moments import moment_text
from parallax.store.reports import Version
from parallax.store.shown import shown

LONGEST = 500
"""Characters of an address that is its own name in the store."""

BESIDE = ("sha256", "mark", "step", "moved")
"""Fields that stand in a watch's `state`, beside `whole`."""


@dataclass(slots=True)
class StoreKeeper:
    """Keeps pages, and what is known of addresses, in a store. `tell` is told of each story that changed, and what `keep`
    makes of it is kept with it.
    """

    store: Store
    settings: Settings
    now: Callable[[], datetime]
    tell: Tell | None = None
    keep: Keep | None = None
    rooms: Rooms | None = None
    _rooms: Rooms = field(init=False)

    def __post_init__(self) -> None:
        """One reader is made for all rounds, when there is something to read first."""
        self.settings = replace(kept_settings(self.store, self.settings), workers=1)
        rooms = self.rooms or open_rooms(self.settings)
        self._rooms = replace(rooms, make_reader=cache(rooms.make_reader))

    def known(self, url: str) -> Known | None:
        """What was noted of an address."""
        found = self.store.read(lambda db: watches.get(db, _name_of(url)))
        return _known(url, found) if found else None

    def note(self, known: Sequence[Known]) -> None:
        """Note what is known of addresses, in one transaction."""

        def put(db: Db) -> None:
            for one in known:
                watches.put(db, _watch(one))

        self.store.write(put)

    def add(self, pages: Sequence[Page | Refusal]) -> Kept:
        """Add pages to the store; where a newer version supersedes an older one, what it says otherwise is logged."""
        began = self.now()
        rooms = replace(self._rooms, read_sources=lambda paths, stdin: iter(pages))
        done = add(self.store, [], began, settings=self.settings, rooms=rooms, tell=self.tell, keep=self.keep)
        pairs = self.store.read(lambda db: _superseded(db, done, moment_text(began)))
        reworded = tuple(self._rewording(old.report, new.report) for old, new in pairs)
        if reworded:
            self.store.write(lambda db: _log(db, began, reworded))
        replaced = {one.after for one in reworded}
        return Kept(sum(name not in replaced for name in done.new), reworded, done.refused)

    def _rewording(self, old: Report, new: Report) -> Rewording:
        return find_rewording(new.url or new.location, self._reading(old), self._reading(new))

    def _reading(self, report: Report) -> Reading:
        """The reading that is kept, or made."""
        if NOT_READ in report.flags:
            return Reading(report.id)
        name, version = digest(report), find_versions(self.settings.vague).read
        kept = self.store.read(lambda db: results.find(db, "read", version, [name], Reading)).get(name)
        return kept or self._rooms.make_reader().read(report)


def _superseded(db: Db, done: Added, began: str) -> list[tuple[Version, Version]]:
    """Older and newer versions: of reports that another id supersedes, and of those that keep theirs with another text."""
    pairs: dict[int, tuple[Version, Version]] = {}
    for name in (*done.superseded, *done.changed):
        series = reports.series_of(db, name)
        held = reports.versions(db, series) if series else []
        current = [one for one in held if one.current and (name in done.superseded or one.moment >= began)]
        older = [one for one in held if not one.current and (name in done.superseded or one.report.id == name)]
        if current and older:
            new = max(current, key=lambda one: (one.moment, one.n))
            pairs[new.n] = max(older, key=lambda one: (one.moment, one.n)), new
    return [pair for _, pair in sorted(pairs.items())]


def _log(db: Db, when: datetime, reworded: Sequence[Rewording]) -> None:
    for one in reworded:
        log.append(
            db,
            when,
            "reworded",
            one.location,
            before=one.before,
            after=one.after,
            dropped=[_row(said) for said in one.dropped],
            added=[_row(said) for said in one.added],
            changed=[[_row(before), _row(after)] for before, after in one.changed],
        )


def _row(said: Said) -> dict[str, str | None]:
    return {"speaker": said.speaker, "text": said.text}


def _name_of(url: str) -> str:
    """The address itself, a long one by a digest: no index holds thousands of characters."""
    return shown(url) if len(url) <= LONGEST else digest(url)


def _known(url: str, watch: watches.Watch) -> Known:
    state: dict[str, Any] = json.loads(watch.state) if watch.state else {}
    beside = {name: state[name] for name in BESIDE if name in state}
    return Known(
        url,
        watch.etag,
        watch.modified,
        _moment(watch.checked),
        _moment(watch.due),
        watch.failures,
        whole=_moment(state.get("whole")),
        **beside,
    )


def _watch(known: Known) -> watches.Watch:
    state = {name: value for name in BESIDE if (value := getattr(known, name))}
    if known.whole:
        state["whole"] = moment_text(known.whole)
    told = json.dumps(state, sort_keys=True) if state else None
    name, checked, due = _name_of(known.url), _text(known.checked), _text(known.due)
    return watches.Watch(name, known.etag, known.modified, checked, due, known.failures, told)


def _text(when: datetime | None) -> str | None:
    return moment_text(when) if when else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text).astimezone(UTC) if text else None
