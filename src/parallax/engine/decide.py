"""Decisions into a store: kept as rows, and what they touch brought up to date."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from parallax.decisions.relevance import is_loose_name, words_in, words_of
from parallax.decisions.standing import Standing
from parallax.engine.decided import OF_REPORTS, OF_STORIES, regroup_decided, standing_of
from parallax.engine.failpoints import pass_by
from parallax.engine.rerun import catch_up
from parallax.engine.results import Maker
from parallax.engine.settle import settle
from parallax.engine.turns import enter_all
from parallax.nouns.decision import Decision, Subject
from parallax.store import Db, Store, decisions, reports, stories
from parallax.store.index import Index
from parallax.stories import Profile, leave


@dataclass(frozen=True, slots=True)
class Decided:
    """What keeping decisions did: those that were not kept yet (ids), and how many stories were reconciled anew."""

    new: tuple[str, ...]
    stories: int


def keep_decisions(store: Store, maker: Maker, given: Sequence[Decision], now: datetime) -> Decided:
    """Keeps decisions in a store, and reconciles anew the stories that they touch.

    Both are done in transactions of their own: a program that ends between them leaves the stories unsettled, and the
    next that adds or decides brings them up to date. Raises StoreError where the store can't be written.
    """
    catch_up(store, maker, now)
    new = store.write(lambda db: _take(db, given, now))
    return Decided(new, settle(store, maker))


def _take(db: Db, given: Sequence[Decision], now: datetime) -> tuple[str, ...]:
    before = standing_of(db)
    new = tuple(each.id for each in given if decisions.add(db, each, now))
    after = standing_of(db)
    changed = [*_only(before, after), *_only(after, before)]
    if changed:
        entered = _reenter(db, [each for each in changed if each.kind in OF_REPORTS])
        _regroup(db, changed, entered, after)
        stories.unsettle(db, _touched(db, changed))
    return new


def _only(one: Standing, other: Standing) -> Iterable[Decision]:
    there = set(other.in_force)
    return (each for each in one.in_force if each not in there)


def _named(decisions_: Iterable[Decision]) -> set[str]:
    return {
        each.key for decision in decisions_ for each in (*decision.subjects, *decision.others) if each.kind == "report"
    }


def _reenter(db: Db, changed: Sequence[Decision]) -> frozenset[str]:
    """Takes reports into the index as they are decided now; gives those (ids) that must be grouped again."""
    index = Index(db, Profile)
    named = _named(changed)
    touched: set[str] = set()
    for name in sorted(index.profiles(named)):
        touched |= leave(index, name)
    return frozenset(touched | enter_all(db, index, named, pass_by))


def _regroup(db: Db, changed: Sequence[Decision], entered: frozenset[str], standing: Standing) -> None:
    """Groups again what decisions about reports and stories touch."""
    index = Index(db, Profile)
    about = [each for each in changed if each.kind in OF_REPORTS | OF_STORIES]
    named = set(reports.current(db, _named(about)))
    there = set(index.profiles(named | entered))
    gone = named - there
    homes = stories.homes(db, named)
    beside = {name for each in stories.find(db, set(homes.values())).values() for name in each.story.reports}
    touched = (there | set(index.profiles(beside))) - gone
    if touched or gone & homes.keys():
        again = regroup_decided(db, index, touched, standing)
        stories.replace_stories(db, again, gone & homes.keys(), named & there)


def _touched(db: Db, changed: Sequence[Decision]) -> set[str]:
    """The standing stories that decisions about what was read or reconciled may concern."""
    asked = [each for each in changed if each.kind not in OF_STORIES]
    if any(_is_anywhere(subject) for each in asked for subject in each.subjects):
        return {each.story.id for each in stories.standing(db)}
    named = {name for each in asked for subject in each.subjects if (name := _home(subject)) is not None}
    loose = [words_in(s.key) for each in asked for s in each.subjects if is_loose_name(s)]
    if loose:
        for version in reports.each_current(db):
            words = words_of([version.report])
            named |= {version.report.id for name in loose if words.issuperset(name)}
    return set(stories.homes(db, named).values())


def _is_anywhere(subject: Subject) -> bool:
    return subject.report is None and subject.kind in ("statement", "figure", "incident")


def _home(subject: Subject) -> str | None:
    return subject.key if subject.kind == "report" else subject.report
