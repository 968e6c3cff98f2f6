"""What was refused, and still is."""

from collections.abc import Collection, Iterator

from sqlalchemy import delete, insert, select, update

from parallax.nouns.refusal import Refusal
from parallax.store.codec import digest, pack, unpack
from parallax.store.database import Db
from parallax.store.schema import REFUSALS
from parallax.store.shown import shown

AT_ONCE = 500
"""Locations that one question may name."""


def keep(db: Db, refusal: Refusal, moment: str, step: str, about: str | None = None) -> bool:
    """Keeps a refusal by a step ("fetch", "prepare", "keep"); false where it stands already."""
    key = digest(refusal, step)
    if db.execute(update(REFUSALS).where(REFUSALS.c.key == key).values(last_seen=moment)).rowcount:
        return False
    db.execute(
        insert(REFUSALS),
        {
            "key": key,
            "location": shown(refusal.location),
            "reason": shown(refusal.reason),
            "step": step,
            "about": about,
            "first_seen": moment,
            "last_seen": moment,
            "noun": pack(refusal),
        },
    )
    return True


def lift(db: Db, location: str, moment: str) -> None:
    """Forgets that something at a location could not be fetched or read before a moment: it was since."""
    here = REFUSALS.c.location == shown(location)
    db.execute(delete(REFUSALS).where(here, REFUSALS.c.step != "keep", REFUSALS.c.last_seen < moment))


def standing_at(db: Db, locations: Collection[str]) -> set[str]:
    """Those of the locations of which something is refused."""
    found: set[str] = set()
    asked = sorted({shown(location) for location in locations})
    for start in range(0, len(asked), AT_ONCE):
        part = REFUSALS.c.location.in_(asked[start : start + AT_ONCE])
        found |= set(db.execute(select(REFUSALS.c.location).where(part)).scalars())
    return {location for location in locations if shown(location) in found}


def forget(db: Db, step: str, about: str | None = None) -> None:
    """Forgets a step's refusals, all or those for the sake of one thing."""
    asked = delete(REFUSALS).where(REFUSALS.c.step == step)
    db.execute(asked if about is None else asked.where(REFUSALS.c.about == about))


def each(db: Db) -> Iterator[Refusal]:
    """All that stand, in order."""
    found = {unpack(data, Refusal) for data in db.execute(select(REFUSALS.c.noun)).scalars()}
    yield from sorted(found)
