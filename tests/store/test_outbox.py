"""The outbox of a store, on both databases."""

from datetime import UTC, datetime

import pytest

from parallax.nouns.alert import Alert, Citation
from parallax.nouns.alert_rule import Receiver
from parallax.store import Store, outbox
from parallax.store.outbox import StoreOutbox

STDOUT, MAIL = Receiver("stdout"), Receiver("mail", "a@b.example")
HOOK = Receiver("webhook", "https://hooks.example/x:y?z=“1”")


def alert(number: int, *keys: str, to: tuple[Receiver, ...] = (STDOUT,)) -> Alert:
    cited = Citation("s-1", "r-1", "Orrin Fire Brigade", "The Daily Ebb", "12 Mar 2031", "Five “died” 😀", None)
    made = datetime(2031, 3, 13, 6, 30, 1, 5, tzinfo=UTC)
    return Alert(
        f"a{number}", keys or (f"a{number}",), "conflict", ("r",), to, "t-1", "Fire", "", "text", (cited,), made
    )


def test_an_alert_comes_back_as_it_was_put_in_order(store: Store) -> None:
    box = StoreOutbox(store)
    both, one = alert(2, to=(HOOK, STDOUT)), alert(1)
    assert box.put([both, one]) == (both, one)
    assert box.receivers() == (STDOUT, HOOK)
    assert box.due(STDOUT) == (both, one)
    assert box.due(HOOK) == (both,)
    box.mark_sent(STDOUT, [both])
    assert (box.due(STDOUT), box.due(HOOK)) == ((one,), (both,))


def test_what_was_put_is_not_put_again_sent_or_not_for_each_receiver(store: Store) -> None:
    box = StoreOutbox(store)
    box.put([alert(1)])
    assert box.put([alert(1)]) == ()
    box.mark_sent(STDOUT, [alert(1)])
    assert box.put([alert(1), alert(2, "k", "a1"), alert(3, "k")]) == ()
    assert box.receivers() == ()
    assert box.put([alert(1, to=(MAIL, STDOUT))]) == (alert(1, to=(MAIL, STDOUT)),)
    assert (len(box.due(MAIL)), len(box.due(STDOUT))) == (1, 0)


def test_what_is_put_with_other_work_is_kept_with_it_or_not_at_all(store: Store) -> None:
    def work(db) -> None:
        outbox.put(db, [alert(1)])
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store.write(work)
    assert StoreOutbox(store).receivers() == ()
    assert StoreOutbox(store).put([alert(1)]) == (alert(1),)


def test_very_many(store: Store) -> None:
    box = StoreOutbox(store)
    many = [alert(number, *(f"k{number}-{place}" for place in range(30))) for number in range(60)]
    assert len(box.put(many)) == 60
    assert box.put(many) == ()
    box.mark_sent(STDOUT, many)
    assert box.due(STDOUT) == ()
