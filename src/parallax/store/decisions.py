"""What people decided: rows that are added and never changed."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import func, insert, select

from parallax.nouns.decision import Decision
from parallax.store import log
from parallax.store.codec import pack, plain, unpack
from parallax.store.database import Db
from parallax.store.moments import moment_text
from parallax.store.schema import DECISIONS
from parallax.store.shown import shown


def add(db: Db, decision: Decision, now: datetime) -> bool:
    """Keeps a decision and notes it in the log; false where one with its id is kept already."""
    if db.execute(select(DECISIONS.c.n).where(DECISIONS.c.id == decision.id)).one_or_none():
        return False
    row = {
        "id": decision.id,
        "kind": decision.kind,
        "decided_by": shown(decision.by),
        "moment": moment_text(decision.when),
        "why": shown(decision.why),
        "noun": shown(plain(decision).decode()),
        "exact": pack(decision),
    }
    db.execute(insert(DECISIONS), row)
    log.append(db, now, "decision", decision.id, kind=decision.kind, noun=row["noun"])
    return True


def each(db: Db) -> Iterator[Decision]:
    """All decisions, in the order in which they were kept."""
    for data in db.execute(select(DECISIONS.c.exact).order_by(DECISIONS.c.n)).scalars():
        yield unpack(data, Decision)


def count(db: Db) -> int:
    """How many are kept."""
    return db.execute(select(func.count()).select_from(DECISIONS)).scalar_one()
