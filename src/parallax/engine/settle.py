"""The rows of the stories that changed: each story's result made outside of transactions, and put in a short one."""

from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from parallax.engine.failpoints import Reach, pass_by
from parallax.engine.progress import Progress, Silent
from parallax.engine.results import Made, Maker, Work, gather_made, keep_readings
from parallax.nouns.account import Account
from parallax.store import Db, Store, stories, told
from parallax.store.stories import Held


@dataclass(frozen=True, slots=True)
class Settled:
    """A story as it stands now, and the stories in whose place it stands as they were (none: it is new)."""

    before: Account
    now: Account


Tell = Callable[[Settled], None]

Keep = Callable[[Settled], Callable[[Db], object]]
"""Makes, outside of transactions, what is to be kept of a change, in the transaction that puts the story or not at all."""


def settle(
    store: Store,
    maker: Maker,
    tell: Tell | None = None,
    progress: Progress | None = None,
    reach: Reach = pass_by,
    keep: Keep | None = None,
    own: Collection[str] = (),
) -> int:
    """Makes the rows of all stories whose rows are to be made, `own` ones first; gives how many. `tell` is told of each, and
    what `keep` makes of it is kept with it.

    What another program settles or regroups meanwhile is left to it.
    """
    watched = progress or Silent()
    waiting = sorted(store.read(stories.unsettled), key=lambda name: (name not in own, name))
    watched.begin("reconcile", len(waiting))
    done = 0
    for name, made in zip(waiting, _make_results(store, maker, waiting), strict=True):
        done += made is not None and _settle_made(store, maker, name, made, tell, reach, keep)
        watched.advance()
    return done


def _make_results(store: Store, maker: Maker, names: Sequence[str]) -> Iterator[Made | None]:
    """The results of stories, in order; a few are under way at once where others make stories too."""
    under_way: deque[Callable[[], Made | None]] = deque()
    most = maker.workers.most if maker.workers else 1
    for name in names:
        under_way.append(_begin_result(store, maker, name))
        if len(under_way) >= most:
            yield under_way.popleft()()
    while under_way:
        yield under_way.popleft()()


def settle_named(store: Store, maker: Maker, name: str, keep: Keep | None = None) -> bool:
    """Makes the rows of one story, unless they are there or it stands no more; true where it did."""
    return _settle_one(store, maker, name, None, pass_by, keep)


def _settle_one(store: Store, maker: Maker, name: str, tell: Tell | None, reach: Reach, keep: Keep | None) -> bool:
    made = make_result(store, maker, name)
    return made is not None and _settle_made(store, maker, name, made, tell, reach, keep)


def _settle_made(
    store: Store, maker: Maker, name: str, made: Made, tell: Tell | None, reach: Reach, keep: Keep | None
) -> bool:
    reach("story-made")
    settled = _settled(store, maker, name, made) if tell or keep else None
    beside = keep(settled) if keep and settled else None
    put = store.write(lambda db: _put(db, maker, made, reach, beside))
    reach("story-settled")
    if put and tell and settled:
        tell(settled)
    return put


def _settled(store: Store, maker: Maker, name: str, made: Made) -> Settled:
    before = store.read(lambda db: _accounts(db, maker, stories.earlier_than(db, name)))
    return Settled(before, gather_made([made]))


def make_result(store: Store, maker: Maker, name: str) -> Made | None:
    """The result of a story whose rows are to be made, from what is kept as far as it is; None where that is done, or it
    stands no more. What has to be read for it is kept, so that it is not read again for the next.
    """
    return _begin_result(store, maker, name)()


def _begin_result(store: Store, maker: Maker, name: str) -> Callable[[], Made | None]:
    """Begins to make it, and gives what waits for it."""

    def look(db: Db) -> Made | Work | None:
        held = stories.find(db, [name]).get(name)
        return maker.look(db, held.story) if held and held.standing and not held.settled else None

    found = store.read(look)
    if isinstance(found, Work) and len(found.readings) < len(found.reports):
        keep_readings(store, maker, found.reports)
        found = store.read(look)
    return maker.begin(found) if isinstance(found, Work) else lambda: found


def _put(db: Db, maker: Maker, made: Made, reach: Reach, beside: Callable[[Db], object] | None) -> bool:
    """Puts a result and its rows, and what is kept beside it, if its story still stands on the same reports."""
    if maker.name_of(db, made.reconciled.story) != made.input:
        return False
    behind = stories.settle(db, made.composed, made.reconciled.reports, made.input, made.version)
    if behind is None:
        return False
    maker.keep(db, made)
    told.put(db, made.reconciled, behind)
    if beside:
        beside(db)
    reach("rows-put")
    return True


def _accounts(db: Db, maker: Maker, held: Sequence[Held]) -> Account:
    """Stories as they were, as far as they were settled."""
    made = [maker.kept_as(db, each) for each in held]
    return gather_made([each for each in made if each])
