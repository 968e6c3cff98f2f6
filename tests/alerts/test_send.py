from parallax.alerts.outbox_here import OutboxHere
from parallax.alerts.send import MOST, Delivery, send_due
from parallax.errors import DeliveryError
from parallax.nouns.alert_rule import Receiver

from .conftest import STDOUT, make_alert

MAIL = Receiver("mail", "a@b.example")


class Taker:
    """Takes lots until it was given `most` alerts."""

    def __init__(self, *, together=True, most=10_000):
        self.together = together
        self.lots = []
        self._most = most

    def send(self, alerts):
        if sum(map(len, self.lots)) + len(alerts) > self._most:
            raise DeliveryError("full")
        self.lots.append([each.id for each in alerts])


def test_one_that_fails_holds_up_nobody_and_loses_nothing():
    outbox = OutboxHere()
    alert = make_alert(1, to=(MAIL, STDOUT))
    outbox.put([alert])
    takers = {MAIL: Taker(most=0), STDOUT: Taker()}
    assert send_due(outbox, takers.__getitem__) == (Delivery(MAIL, 0, 1, "full"), Delivery(STDOUT, 1, 0))
    takers[MAIL] = Taker()
    assert send_due(outbox, takers.__getitem__) == (Delivery(MAIL, 1, 0),)
    assert takers[MAIL].lots == takers[STDOUT].lots == [[alert.id]]
    assert send_due(outbox, takers.__getitem__) == ()


def test_what_goes_one_by_one_is_marked_one_by_one():
    outbox = OutboxHere()
    outbox.put([make_alert(number) for number in range(5)])
    first = Taker(together=False, most=3)
    assert send_due(outbox, lambda _: first) == (Delivery(STDOUT, 3, 2, "full"),)
    rest = Taker(together=False)
    assert send_due(outbox, lambda _: rest) == (Delivery(STDOUT, 2, 0),)
    assert first.lots + rest.lots == [[make_alert(number).id] for number in range(5)]


def test_very_many_go_out_in_lots():
    outbox = OutboxHere()
    outbox.put([make_alert(number) for number in range(MOST + 1)])
    taker = Taker()
    send_due(outbox, lambda _: taker)
    assert [len(lot) for lot in taker.lots] == [MOST, 1]


def test_a_sender_that_can_t_be_made_is_told():
    outbox = OutboxHere()
    outbox.put([make_alert(1)])

    def none(_):
        raise DeliveryError("no server")

    assert send_due(outbox, none) == (Delivery(STDOUT, 0, 1, "no server"),)
    assert outbox.due(STDOUT)
