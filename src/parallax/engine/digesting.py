"""From two accounts to a digest that has reached whom it is for."""

from collections.abc import Iterator, Sequence

from parallax.alerts.send import Delivery
from parallax.alerts.to_mail import send_letter
from parallax.engine.alerting import Surroundings
from parallax.engine.compare import find_changes
from parallax.errors import DeliveryError
from parallax.nouns.account import Account
from parallax.nouns.alert_rule import Receiver
from parallax.nouns.ident import make_id
from parallax.nouns.interval import Interval
from parallax.nouns.letter import Letter


def make_digest(earlier: Account, later: Account, since: Interval | None) -> tuple[Letter, bool]:
    """What is new, changed and disputed in the later account, and whether there is anything.

    `since` is told in its title. Both accounts must hold together (`check_account`).
    """
    from parallax.export.as_letter import write_letter
    from parallax.export.digest import view_digest

    view = view_digest(earlier, later, find_changes(earlier, later), since)
    return write_letter(view), bool(view.stories)


def send_digest(letter: Letter, addresses: Sequence[str], around: Surroundings) -> tuple[Delivery, ...]:
    """Send it to each address; one that fails does not hold up the others."""
    return tuple(_send_each(letter, addresses, around))


def _send_each(letter: Letter, addresses: Sequence[str], around: Surroundings) -> Iterator[Delivery]:
    for address in addresses:
        receiver = Receiver("mail", address)
        try:
            if around.server is None:
                raise DeliveryError("no mail server is set: PARALLAX_SMTP and PARALLAX_MAIL_FROM name it")
            key = make_id("digest", address, letter.subject, letter.text)
            send_letter(letter, address, around.server, key, around.now())
        except DeliveryError as fault:
            yield Delivery(receiver, 0, 1, str(fault))
        else:
            yield Delivery(receiver, 1, 0)
