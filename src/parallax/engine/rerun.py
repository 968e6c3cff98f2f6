"""What a changed program does otherwise, done again over what is kept: as little as its steps' versions allow."""

from datetime import datetime

from parallax.engine.decided import regroup_decided, standing_of
from parallax.engine.failpoints import pass_by
from parallax.engine.intake import keepable
from parallax.engine.results import Maker
from parallax.engine.turns import Before, Turns, enter_all, take_version, turn
from parallax.engine.versions import Versions
from parallax.nouns.refusal import Refusal
from parallax.store import Db, Store, index, log, meta, pages, refusals, reports, stories
from parallax.store.index import Index
from parallax.stories import Profile

PREFIX = "version of "
"""What a step's version is kept under, before its name."""


def catch_up(store: Store, maker: Maker, now: datetime) -> tuple[str, ...]:
    """Does again the steps whose versions are not those that made what stands; gives their names.

    Preparing is done again from the pages as they were fetched, grouping from the reports; for the steps after these the
    stories' rows are marked as still to be made. Nothing is read or reconciled here, and what comes out as before is not
    done again later either.
    """
    changed = store.read(lambda db: _changed(db, maker.versions))
    return store.write(lambda db: _catch_up(db, maker, now)) if changed else ()


def _changed(db: Db, versions: Versions) -> tuple[str, ...]:
    names = ("prepare", "group", "read", "reconcile", "compose")
    return tuple(name for name in names if meta.get(db, PREFIX + name) != getattr(versions, name))


def _catch_up(db: Db, maker: Maker, now: datetime) -> tuple[str, ...]:
    changed = _changed(db, maker.versions)
    first = meta.get(db, PREFIX + "prepare") is None
    if not first and "prepare" in changed:
        _group_all(db, _prepare_again(db, maker, now))
    elif not first and "group" in changed:
        _group_all(db, Turns())
    if not first and {"read", "reconcile", "compose"} & {*changed}:
        stories.unsettle(db, [each.story.id for each in stories.standing(db)])
    for name in changed:
        meta.put(db, PREFIX + name, getattr(maker.versions, name))
    if first or not changed:
        return ()
    log.append(db, now, "rerun", "steps", steps=list(changed))
    return changed


def _prepare_again(db: Db, maker: Maker, now: datetime) -> Turns:
    """All reports made anew of their pages."""
    before: Before = {}
    old = reports.all_inputs(db)
    reports.clear(db)
    refusals.forget(db, "prepare")
    refusals.forget(db, "keep")
    for kept in pages.each(db):
        made = keepable(maker.rooms.make_report(kept.page))
        if isinstance(made, Refusal):
            refusals.keep(db, made, kept.moment, "prepare")
        else:
            refusals.lift(db, kept.page.location, kept.moment)
            take_version(db, kept, made, before)
    turn(db, before, now)
    fresh = reports.all_inputs(db)
    return Turns(
        sorted(fresh.keys() - old.keys()),
        sorted(name for name in fresh.keys() & old.keys() if fresh[name] != old[name]),
        sorted(old.keys() - fresh.keys()),
    )


def _group_all(db: Db, turns: Turns) -> None:
    """The index and the stories made anew of all reports that are current."""
    index.clear(db)
    fresh = Index(db, Profile)
    names = reports.all_inputs(db).keys()
    enter_all(db, fresh, names, pass_by)
    again = regroup_decided(db, fresh, fresh.profiles(names).keys(), standing_of(db))
    stories.replace_stories(db, again, turns.gone, turns.changed, turns.heirs)
