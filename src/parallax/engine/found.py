"""Founding a store."""

from dataclasses import dataclass

from parallax.store import Db, meta, open_store, reports


@dataclass(frozen=True, slots=True)
class Founded:
    """A store: where, whether it is new, the convention by which vague amounts are read in it, how many reports it has."""

    address: str
    new: bool
    vague: str
    reports: int


def found_store(told: str, vague: str) -> Founded:
    """Makes the store at an address, or brings an older one up; a convention that holds there already stays."""
    store = open_store(told, create=True)

    def begin(db: Db) -> Founded:
        kept = meta.get(db, "vague")
        if kept is None:
            meta.put(db, "vague", vague)
        return Founded(store.address, kept is None, kept or vague, len(reports.all_inputs(db)))

    try:
        return store.write(begin)
    finally:
        store.close()
