"""Decisions, watched addresses, refusals and the log."""

from datetime import UTC, datetime

from parallax.nouns.decision import Decision, DecisionKind, Subject
from parallax.nouns.ident import make_id
from parallax.nouns.refusal import Refusal
from parallax.store import Store, decisions, log, refusals, watches
from parallax.store.moments import moment_text
from parallax.store.watches import Watch

NOW = datetime(2031, 3, 9, 12, tzinfo=UTC)


def decide(kind: DecisionKind, *names: str, why: str) -> Decision:
    subjects = tuple(Subject("actor", name) for name in names)
    return Decision(make_id("decision", kind, *names), kind, subjects, "Anna", NOW, why, of="actors")


def test_decisions_are_kept_once_in_order_and_logged(store: Store) -> None:
    made = [
        decide("same", "Vel", "Maria Vel", why="one “person” \ud800"),
        decide("not-same", "Union", "the Union", why="a town and a state"),
    ]
    for decision in (*made, made[0]):
        store.write(lambda db, each=decision: decisions.add(db, each, NOW))  # type: ignore[misc]
    assert store.read(lambda db: list(decisions.each(db))) == made
    entries = store.read(lambda db: [entry for entry in log.entries(db) if entry.what == "decision"])
    assert [entry.about for entry in entries] == [each.id for each in made]
    assert store.read(lambda db: list(log.faults(db))) == []


def test_what_is_known_of_an_address(store: Store) -> None:
    first = Watch("https://tern.example/feed", etag='"1"', due=moment_text(NOW))
    later = Watch("https://tern.example/feed", etag='"2"', failures=2, state='{"seen": ["a"]}')
    other = Watch("https://meridian.example/feed")
    for watch in (first, later, other):
        store.write(lambda db, each=watch: watches.put(db, each))  # type: ignore[misc]
    assert store.read(lambda db: list(watches.each(db))) == [other, later]
    assert store.read(lambda db: watches.get(db, first.url)) == later
    store.write(lambda db: watches.forget(db, first.url))
    assert store.read(lambda db: watches.get(db, first.url)) is None


def test_refusals_stand_once_each(store: Store) -> None:
    gone, empty = Refusal("b.txt", "it is gone"), Refusal("a\0.txt", "it is empty")

    def work(db) -> list[bool]:  # type: ignore[no-untyped-def]
        return [refusals.keep(db, each, moment_text(NOW), "fetch") for each in (gone, empty, gone)]

    assert store.write(work) == [True, True, False]
    assert store.read(lambda db: list(refusals.each(db))) == [empty, gone]


def test_moments_sort_as_they_follow_one_another() -> None:
    moments = [datetime(999, 1, 1), datetime(2031, 3, 9, 11, 59, 59, 999999), NOW, NOW.replace(microsecond=1)]
    texts = [moment_text(each) for each in moments]
    assert texts == sorted(texts)
    assert {len(text) for text in texts} == {27}
    assert moment_text(NOW) == moment_text(NOW.replace(tzinfo=None))
