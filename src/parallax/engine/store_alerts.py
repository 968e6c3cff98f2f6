"""A store that tells what changes in it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from parallax.engine.alerting import make_alerts
from parallax.engine.settle import Keep, Settled
from parallax.nouns.alert_rule import AlertRules
from parallax.store import Db, Store, meta, outbox

RULES = "alerts"
"""The name under which a store notes its rules."""


def note_alerts(rules: AlertRules, now: Callable[[], datetime]) -> Keep:
    """Puts what the rules find in a story that changed into the store's outbox, in the transaction that puts the story."""

    def make(settled: Settled) -> Callable[[Db], object]:
        made = make_alerts(rules, settled.before, settled.now, now())
        return lambda db: outbox.put(db, made)

    return make


def keep_rules(store: Store, path: Path) -> None:
    """Notes the file whose rules hold for everything that is added to a store."""
    store.write(lambda db: meta.put(db, RULES, str(path)))


def kept_rules(store: Store) -> Path | None:
    """The file of rules that `keep_rules` noted, None where there is none."""
    told = store.read(lambda db: meta.get(db, RULES))
    return Path(told) if told else None
