"""What each person has looked at, and what came since.

A story is known by its reports, for its id is another as soon as one comes to it.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, String, and_, delete, func, insert, literal, or_, select

from parallax.store.database import Db
from parallax.store.moments import moment_text
from parallax.store.schema import KEPT_REPORTS as REPORTS
from parallax.store.schema import LOOKS, STORY_MEMBERS
from parallax.store.schema.told import DISPUTED, POINTS, STATEMENTS

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Looked:
    """When somebody last looked at a story (ISO 8601, UTC), the reports (ids) that are new or made anew since, and how many
    of the disputed points one of these speaks to.
    """

    moment: str
    new: tuple[str, ...] = ()
    disputed: int = 0


def mark(db: Db, who: str, stories: Collection[str], now: datetime) -> None:
    """Notes that somebody has looked at stories, as their reports are now."""
    for story in sorted(stories):
        rows = db.execute(_members(who).where(STORY_MEMBERS.c.story == story)).all()
        names = [row.report for row in rows]
        for start in range(0, len(names), AT_ONCE):
            part = LOOKS.c.report.in_(names[start : start + AT_ONCE])
            db.execute(delete(LOOKS).where(LOOKS.c.who == who, part))
        noted = {"who": who, "moment": moment_text(now)}
        if rows:
            db.execute(insert(LOOKS), [{**noted, "report": row.report, "page": row.page} for row in rows])


def find(db: Db, who: str, stories: Collection[str]) -> dict[str, Looked]:
    """By story what somebody has looked at of it; a story of which they know nothing is left out."""
    last: dict[str, str] = {}
    new: dict[str, list[str]] = {}
    asked = sorted(stories)
    for start in range(0, len(asked), AT_ONCE):
        part = STORY_MEMBERS.c.story.in_(asked[start : start + AT_ONCE])
        for row in db.execute(_members(who).where(part)):
            if row.seen is None or row.page > row.seen:
                new.setdefault(row.story, []).append(row.report)
            if row.moment is not None:
                last[row.story] = max(row.moment, last.get(row.story, ""))
    return {
        story: Looked(moment, tuple(sorted(new.get(story, ()))), _disputed(db, story, new.get(story, ())))
        for story, moment in last.items()
    }


def with_news(who: str) -> Select[tuple[str]]:
    """The stories (ids) of which somebody knows, and to which something came since."""
    members = _members(who).subquery()
    fresh = or_(members.c.seen.is_(None), members.c.page > members.c.seen)
    known = select(members.c.story).where(members.c.seen.is_not(None))
    return select(members.c.story).where(fresh, members.c.story.in_(known)).distinct()


def _members(who: str) -> Select[tuple[str, str, int, int | None, str | None]]:
    """The current reports of stories, each with the page that it is made of, and what of it was looked at."""
    mine = and_(LOOKS.c.report == STORY_MEMBERS.c.report, LOOKS.c.who == who)
    current = and_(REPORTS.c.report == STORY_MEMBERS.c.report, REPORTS.c.current)
    home = STORY_MEMBERS.join(REPORTS, current).outerjoin(LOOKS, mine)
    columns = (STORY_MEMBERS.c.story, STORY_MEMBERS.c.report, REPORTS.c.page)
    return select(*columns, LOOKS.c.page.label("seen"), LOOKS.c.moment).select_from(home)


def _disputed(db: Db, story: str, reports: Collection[str]) -> int:
    """How many disputed points of a story have a statement in one of these reports."""
    if not reports:
        return 0
    of = POINTS.c.statements.contains(literal('"', String) + STATEMENTS.c.id + literal('"', String))
    said = select(STATEMENTS.c.id).where(STATEMENTS.c.story == story, STATEMENTS.c.report.in_(sorted(reports)), of)
    asked = select(func.count()).select_from(POINTS).where(POINTS.c.story == story, DISPUTED, said.exists())
    return db.execute(asked).scalar_one()
