"""The rows of the stories that changed, made and put by the workers of a cluster: no two of them have one story."""

from collections.abc import Sequence
from functools import partial

from parallax.engine.cluster import Cluster, open_cluster, reader_here
from parallax.engine.executors import read_here
from parallax.engine.progress import Progress, Silent
from parallax.engine.results import Maker
from parallax.engine.rooms import Rooms
from parallax.engine.settle import Keep, settle_named
from parallax.engine.versions import Versions
from parallax.store import Store, open_store, stories

SHARES = 4
"""Shares a thread: the stories differ in size, so whoever is done early takes another share."""


def settle_apart(
    store: Store, address: str, maker: Maker, progress: Progress | None = None, keep: Keep | None = None
) -> int:
    """Makes the rows of all stories whose rows are to be made, on the workers of a scheduler; gives how many.

    The stories are parted into shares that have none in common, and each worker puts those of its share, a transaction
    each. A share whose worker died is done again by another: what is settled already is passed over. Raises ClusterError,
    and StoreError where a worker can't reach the store.
    """
    watched = progress or Silent()
    waiting = sorted(store.read(stories.unsettled))
    watched.begin("reconcile", len(waiting))
    if not waiting:
        return 0
    with open_cluster(address) as cluster:
        return _settle(cluster, store, maker, waiting, watched, keep)


def _settle(
    cluster: Cluster, store: Store, maker: Maker, waiting: Sequence[str], watched: Progress, keep: Keep | None
) -> int:
    count = min(len(waiting), max(1, SHARES * cluster.threads))
    shares = [tuple(waiting[at::count]) for at in range(count)]
    work = partial(settle_share, store.shared, maker.rooms, maker.versions, keep)
    done = 0
    for share, settled in zip(shares, cluster.map(work, shares), strict=True):
        done += settled
        for _ in share:
            watched.advance()
    return done


def settle_share(address: str, rooms: Rooms, versions: Versions, keep: Keep | None, names: Sequence[str]) -> int:
    """What a worker does: the rows of some stories, in the store at an address; gives how many."""
    store = open_store(address)
    try:
        maker = Maker(rooms, versions, partial(read_here, partial(reader_here, rooms.make_reader)))
        return sum(settle_named(store, maker, name, keep) for name in names)
    finally:
        store.close()
