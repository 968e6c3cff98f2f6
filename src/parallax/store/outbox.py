"""Alerts on their way: what is due to whom, and what was put before."""

from collections.abc import Iterable, Sequence

from sqlalchemy import delete, insert, select

from parallax.nouns.alert import Alert
from parallax.nouns.alert_rule import Receiver
from parallax.store.codec import pack, unpack
from parallax.store.database import Db, Store
from parallax.store.schema import ALERTS_DUE as DUE
from parallax.store.schema import ALERTS_SEEN as SEEN

AT_ONCE = 500


def put(db: Db, alerts: Sequence[Alert]) -> tuple[Alert, ...]:
    """Keeps what is new to a receiver, and the keys of all; gives the alerts that are new."""
    receivers = sorted({receiver for alert in alerts for receiver in alert.to})
    new = {alert.id for receiver in receivers for alert in _put_for(db, receiver, alerts)}
    return tuple(alert for alert in alerts if alert.id in new)


def receivers(db: Db) -> tuple[Receiver, ...]:
    """Those for whom something is due, sorted."""
    return tuple(sorted(_receiver(name) for name in db.execute(select(DUE.c.receiver).distinct()).scalars()))


def due(db: Db, receiver: Receiver) -> tuple[Alert, ...]:
    """What a receiver has not taken yet, in the order in which it was put."""
    rows = db.execute(select(DUE.c.noun).where(DUE.c.receiver == str(receiver)).order_by(DUE.c.n))
    return tuple(unpack(noun, Alert) for noun in rows.scalars())


def mark_sent(db: Db, receiver: Receiver, alerts: Sequence[Alert]) -> None:
    """A receiver took these."""
    for part in _parts([alert.id for alert in alerts]):
        db.execute(delete(DUE).where(DUE.c.receiver == str(receiver), DUE.c.alert.in_(part)))


class StoreOutbox:
    """The outbox of a store, each step in a transaction of its own."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def put(self, alerts: Sequence[Alert]) -> tuple[Alert, ...]:
        """Keeps what is new to a receiver; gives the alerts that are. Raises StoreError."""
        return self._store.write(lambda db: put(db, alerts))

    def receivers(self) -> tuple[Receiver, ...]:
        """Those for whom something is due, sorted. Raises StoreError."""
        return self._store.read(receivers)

    def due(self, receiver: Receiver) -> tuple[Alert, ...]:
        """What a receiver has not taken yet, in the order in which it was put. Raises StoreError."""
        return self._store.read(lambda db: due(db, receiver))

    def mark_sent(self, receiver: Receiver, alerts: Sequence[Alert]) -> None:
        """A receiver took these. Raises StoreError."""
        self._store.write(lambda db: mark_sent(db, receiver, alerts))


def _put_for(db: Db, receiver: Receiver, alerts: Sequence[Alert]) -> list[Alert]:
    mine = [alert for alert in alerts if receiver in alert.to]
    known = _known(db, receiver, sorted({key for alert in mine for key in alert.keys}))
    seen, new = set(known), []
    for alert in mine:
        if not seen & set(alert.keys):
            new.append(alert)
        seen.update(alert.keys)
    if fresh := sorted(seen - known):
        db.execute(insert(SEEN), [{"receiver": str(receiver), "key": key} for key in fresh])
    if new:
        rows = [{"receiver": str(receiver), "alert": alert.id, "noun": pack(alert)} for alert in new]
        db.execute(insert(DUE), rows)
    return new


def _known(db: Db, receiver: Receiver, keys: Sequence[str]) -> frozenset[str]:
    """Those of some keys that a receiver has seen."""
    asked = select(SEEN.c.key).where(SEEN.c.receiver == str(receiver))
    return frozenset(key for part in _parts(keys) for key in db.execute(asked.where(SEEN.c.key.in_(part))).scalars())


def _parts(names: Sequence[str]) -> Iterable[Sequence[str]]:
    return (names[start : start + AT_ONCE] for start in range(0, len(names), AT_ONCE))


def _receiver(name: str) -> Receiver:
    kind, _, target = name.partition(":")
    return Receiver(kind, target)  # type: ignore[arg-type]  # as it was written
