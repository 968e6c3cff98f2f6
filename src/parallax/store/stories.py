"""The stories that stand, those that have stood, and which of their rows are still to be made."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, select, update

from parallax.nouns.account import StoryAccount
from parallax.nouns.report import Report
from parallax.nouns.story import Story
from parallax.store import results, told
from parallax.store.codec import pack, unpack
from parallax.store.database import Db
from parallax.store.moments import day_of, local_text
from parallax.store.rows_put import put_missing
from parallax.store.schema import KEPT_STORIES as KEPT
from parallax.store.schema import STORY_MEMBERS as MEMBERS
from parallax.store.schema import UNSETTLED
from parallax.store.shown import shown

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Held:
    """A story; whether it stands; whether its rows are there; the names of the results (`input`, `version`) that they were
    last made of, None where they never were.
    """

    story: Story
    standing: bool
    settled: bool
    input: str | None
    version: str | None


def homes(db: Db, reports: Collection[str]) -> dict[str, str]:
    """By report the story that it stands in."""
    found: dict[str, str] = {}
    asked = sorted(reports)
    for start in range(0, len(asked), AT_ONCE):
        part = MEMBERS.c.report.in_(asked[start : start + AT_ONCE])
        found |= {row.report: row.story for row in db.execute(select(MEMBERS.c.report, MEMBERS.c.story).where(part))}
    return found


def all_homes(db: Db) -> dict[str, str]:
    """By report the story that it stands in, for all reports."""
    return {row.report: row.story for row in db.execute(select(MEMBERS.c.report, MEMBERS.c.story))}


def find(db: Db, idents: Collection[str]) -> dict[str, Held]:
    """Stories by id, whether they stand or have stood."""
    found: dict[str, Held] = {}
    asked = sorted(idents)
    for start in range(0, len(asked), AT_ONCE):
        rows = db.execute(select(KEPT).where(KEPT.c.story.in_(asked[start : start + AT_ONCE])))
        found |= {row.story: _held(row) for row in rows}
    return found


def standing(db: Db) -> list[Held]:
    """All stories that stand, the largest first, as an account has them."""
    return list(each_standing(db))


def each_standing(db: Db) -> Iterator[Held]:
    """The same, one after another, few of them in memory."""
    asked = select(KEPT).where(KEPT.c.standing).order_by(KEPT.c.reports.desc(), KEPT.c.story)
    for row in db.execute(asked).yield_per(100):
        yield _held(row)


def beginning_with(db: Db, words: str, most: int) -> list[str]:
    """Ids that begin so, of stories that stand or have stood, those that stand first."""
    cut = words + "\U0010ffff"
    asked = select(KEPT.c.story).where(KEPT.c.story >= words, KEPT.c.story < cut)
    return list(db.execute(asked.order_by(KEPT.c.standing.desc(), KEPT.c.story).limit(most)).scalars())


def unsettled(db: Db) -> list[str]:
    """The standing stories whose rows are still to be made, in order."""
    asked = select(KEPT.c.story).where(KEPT.c.standing, KEPT.c.settled.is_(False))
    return list(db.execute(asked.order_by(KEPT.c.story)).scalars())


def replace_stories(
    db: Db,
    stories: Sequence[Story],
    gone: Collection[str],
    changed: Collection[str],
    heirs: Mapping[str, str] = MappingProxyType({}),
) -> list[str]:
    """Puts stories in place of those that had their reports; gives the ids of those whose rows are to be made.

    `stories` are all that touch what changed, `gone` the reports that left, `changed` those that read otherwise under
    the same id, `heirs` by report that left the one in its stead. Rows of earlier stories stay until the rows of a
    successor take their place.
    """
    now = {story.id: story for story in stories}
    before = find(db, set(homes(db, {*gone, *(name for story in stories for name in story.reports)}).values()))
    fallen = {name: each.story for name, each in before.items() if name not in now}
    fresh = [story for name, story in now.items() if name not in before or _differs(before[name], story, changed)]
    _raise(db, fresh, {name for name in now if name in before})
    _pass_on(db, fallen, fresh, heirs)
    _move(db, gone, fresh)
    return sorted(story.id for story in fresh)


def _differs(held: Held, story: Story, changed: Collection[str]) -> bool:
    return held.story != story or not set(changed).isdisjoint(story.reports)


def _raise(db: Db, fresh: Sequence[Story], again: Collection[str]) -> None:
    """Lets stories stand, their rows still to be made; one that stood already takes the place of itself."""
    for story in fresh:
        row = {"standing": True, "settled": False, "reports": len(story.reports), "noun": pack(story)}
        if db.execute(select(KEPT.c.story).where(KEPT.c.story == story.id)).one_or_none():
            if story.id in again:
                _follow(db, [(story.id, name) for name in _rows_behind(db, story.id)])
            db.execute(update(KEPT).where(KEPT.c.story == story.id).values(**row))
        else:
            db.execute(insert(KEPT), {"story": story.id, **row})


def _pass_on(db: Db, fallen: dict[str, Story], fresh: Sequence[Story], stead: Mapping[str, str]) -> None:
    """Leaves to the successors of fallen stories which rows they are to replace."""
    home = {name: story.id for story in fresh for name in story.reports}
    for name, story in fallen.items():
        behind = _rows_behind(db, name)
        now = {stead.get(each, each) for each in story.reports}
        heirs = sorted({home[each] for each in now if each in home})
        _follow(db, [(heir, each) for heir in heirs for each in behind])
        db.execute(delete(UNSETTLED).where(UNSETTLED.c.story == name))
        db.execute(update(KEPT).where(KEPT.c.story == name).values(standing=False))
        if not heirs:
            told.clear(db, behind)
            _unsettled(db, behind)


def _rows_behind(db: Db, story: str) -> list[str]:
    """The stories of which there are rows in the place of this one's: itself once it is settled."""
    row = db.execute(select(KEPT.c.settled).where(KEPT.c.story == story)).one()
    if row.settled:
        return [story]
    return list(db.execute(select(UNSETTLED.c.earlier).where(UNSETTLED.c.story == story)).scalars())


def _follow(db: Db, pairs: Sequence[tuple[str, str]]) -> None:
    put_missing(db, UNSETTLED, [{"story": story, "earlier": earlier} for story, earlier in pairs])


def _move(db: Db, gone: Collection[str], fresh: Sequence[Story]) -> None:
    """Reports into their stories."""
    moved = sorted({*gone, *(name for story in fresh for name in story.reports)})
    if moved:
        db.execute(delete(MEMBERS).where(MEMBERS.c.report == bindparam("r")), [{"r": name} for name in moved])
    rows = [{"report": name, "story": story.id} for story in fresh for name in story.reports]
    if rows:
        db.execute(insert(MEMBERS), rows)


def earlier_than(db: Db, story: str) -> list[Held]:
    """The earlier stories whose rows this one is to replace, in order of id."""
    names = db.execute(select(UNSETTLED.c.earlier).where(UNSETTLED.c.story == story)).scalars().all()
    return [each for _, each in sorted(find(db, names).items())]


def settle(db: Db, told_of: StoryAccount, reports: Sequence[Report], input: str, version: str) -> list[str] | None:  # noqa: A002
    """Marks a story as settled by results of these names; gives the stories whose rows its own are to replace, which are put
    next.

    None where it no longer stands, or was settled meanwhile.
    """
    asked = (KEPT.c.story == told_of.id, KEPT.c.standing, KEPT.c.settled.is_(False))
    row = db.execute(select(KEPT).where(*asked)).one_or_none()
    if row is None:
        return None
    behind = [each.story.id for each in earlier_than(db, told_of.id)]
    db.execute(delete(UNSETTLED).where(UNSETTLED.c.story == told_of.id))
    _unsettled(db, behind)
    old = row.input if row.input != input else None
    db.execute(update(KEPT).where(KEPT.c.story == told_of.id).values(**_summary(told_of, input, version)))
    if old is not None:
        results.forget(db, "reconcile", [old])
        results.forget(db, "compose", [old])
    days = [
        {
            "r": report.id,
            "published": day_of(report),
            "published_basis": report.published.basis,
            "published_precision": report.published.precision,
        }
        for report in reports
    ]
    db.execute(update(MEMBERS).where(MEMBERS.c.report == bindparam("r")), days)
    return behind


def _summary(told_of: StoryAccount, input: str, version: str) -> dict[str, object]:  # noqa: A002
    first, last, counts = told_of.first_published, told_of.last_published, told_of.counts
    return {
        "settled": True,
        "input": input,
        "version": version,
        "title": shown(told_of.title),
        "first_published": local_text(first.start, first.precision) if first else None,
        "last_published": local_text(last.end, last.precision) if last else None,
        "outlets": counts.outlets,
        "origins_low": counts.origins_low,
        "origins_high": counts.origins_high,
        "speakers": counts.speakers,
        "sides": counts.sides,
    }


def _unsettled(db: Db, names: Collection[str]) -> None:
    """Marks stories as without rows, and forgets the results of those that nothing waits for any more."""
    for name in names:
        db.execute(update(KEPT).where(KEPT.c.story == name).values(settled=False))
        waiting = db.execute(select(UNSETTLED.c.story).where(UNSETTLED.c.earlier == name)).first()
        row = db.execute(select(KEPT).where(KEPT.c.story == name)).one()
        if waiting is None and not row.standing and row.input is not None:
            results.forget(db, "reconcile", [row.input])
            results.forget(db, "compose", [row.input])
            db.execute(update(KEPT).where(KEPT.c.story == name).values(input=None, version=None))


def unsettle(db: Db, names: Collection[str]) -> None:
    """Lets the rows of standing stories be made again, in place of what they are."""
    for name, held in sorted(find(db, names).items()):
        if held.standing and held.settled:
            _follow(db, [(name, name)])
            db.execute(update(KEPT).where(KEPT.c.story == name).values(settled=False))


def _held(row: Row[Any]) -> Held:
    return Held(unpack(row.noun, Story), row.standing, row.settled, row.input, row.version)
