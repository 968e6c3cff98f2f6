"""Visits of a round: lists, the pages that they name, and pages given by themselves."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Protocol

from parallax.engine.watching.basket import Basket
from parallax.engine.watching.keeper import Keeper, Known
from parallax.engine.watching.round import Round
from parallax.engine.watching.schedule import Schedule, is_due
from parallax.errors import SourceError
from parallax.nouns.refusal import Refusal
from parallax.sources.follow import DEEPEST, MOST
from parallax.sources.lists import Item, Listing, read_list
from parallax.sources.lists.forms import Form, form_of
from parallax.sources.pages import pages_of, told_page
from parallax.sources.web.answer import Answer


class PoliteWeb(Protocol):
    """What fetches, and knows which hosts ask to be left alone."""

    def fetch(self, url: str, etag: str | None = None, modified: str | None = None) -> Answer | Refusal:
        """What an address gives, or why it gives nothing."""
        ...

    def wait_of(self, url: str) -> float:
        """Seconds for which the host of an address asks to be left alone."""
        ...


@dataclass(slots=True)
class Visits:
    """The visits of one round, each address once, `most` of them. `stopped` is asked between two of them."""

    web: PoliteWeb
    keeper: Keeper
    basket: Basket
    told: Round
    now: Callable[[], datetime]
    stopped: Callable[[], bool]
    schedule: Schedule
    most: int = MOST
    _seen: set[str] = field(default_factory=set)

    def address(self, url: str, depth: int = 0) -> bool:
        """A list or a page; false where not all of it was visited."""
        known = self._known(url)
        if known is None or not is_due(known, self.now()):
            return True
        self._seen.add(url)
        whole = self.schedule.wants_whole(known, self.now())
        answer = self._fetch(replace(known, etag=None, modified=None) if whole else known)
        if isinstance(answer, Refusal):
            self._fail(known, answer)
            return True
        seen = self.schedule.after_list(self._told(known, answer), self.now())
        if answer.content is None:
            return self._same(seen)
        form = form_of(answer.content)
        try:
            listing = read_list(answer.content, form, answer.final)
        except SourceError as error:
            self._fail(known, Refusal(answer.final, str(error)))
            return True
        if listing is None:
            return self._page(seen, answer, form)
        done = self.listing(listing, answer.final, depth)
        if done:
            self.basket.put([], replace(seen, whole=self.now()))
        return done

    def listing(self, listing: Listing, where: str, depth: int = 0) -> bool:
        """All that a list names; false where not all of it was visited."""
        self.basket.put(Refusal(where, fault) for fault in listing.faults)
        if listing.lists and depth >= DEEPEST:
            self.basket.put([Refusal(where, f"lists inside lists are followed {DEEPEST} deep")])
        done = True
        for url in listing.lists if depth < DEEPEST else ():
            if self._is_over():
                return False
            done &= self.address(url, depth + 1)
        for item in listing.items:
            if self._is_over():
                return False
            self.item(item, where)
        return done

    def item(self, item: Item, where: str) -> None:
        """The page of an item, where it is new, due, or told otherwise than before."""
        known = self._known(item.url or f"{where}#{item.id or item.mark}")
        if known is None or (known.mark == item.mark and (item.url is None or not is_due(known, self.now()))):
            return
        if known.failures and not is_due(known, self.now()):
            return
        self._seen.add(known.url)
        if item.url is None:
            self.basket.put([told_page(item, where)], replace(known, mark=item.mark, checked=self.now()))
            return
        answer = self._fetch(known)
        if isinstance(answer, Refusal):
            self._fail_item(known, answer, item, where)
            return
        seen = self.schedule.after_page(self._told(known, answer), self.now(), item.mark)
        if answer.content is None:
            self._same(seen)
        else:
            self._page(seen, answer, form_of(answer.content), item)

    def _known(self, url: str) -> Known | None:
        """What is known of an address; None where it was visited."""
        return None if url in self._seen else self.keeper.known(url) or Known(url)

    def _is_over(self) -> bool:
        return self.stopped() or len(self._seen) >= self.most

    def _fetch(self, known: Known) -> Answer | Refusal:
        found = self.web.fetch(known.url, known.etag, known.modified)
        self.told.fetched += isinstance(found, Answer)
        return found

    def _told(self, known: Known, answer: Answer) -> Known:
        """What the answer's head tells; of an unchanged page, what was known of it holds on."""
        if answer.moved and answer.moved != known.moved:
            self.told.moved.append((known.url, answer.moved))
        same = answer.content is None
        return replace(
            known,
            etag=answer.etag or (known.etag if same else None),
            modified=answer.modified or (known.modified if same else None),
            moved=answer.moved,
        )

    def _same(self, seen: Known) -> bool:
        self.told.unchanged += 1
        self.basket.put([], seen)
        return True

    def _page(self, seen: Known, answer: Answer, form: Form, item: Item | None = None) -> bool:
        digest = sha256(answer.content or b"").hexdigest()
        if digest == seen.sha256:
            return self._same(seen)
        self.basket.put(pages_of(answer, form, item), replace(seen, sha256=digest))
        return True

    def _fail(self, known: Known, refusal: Refusal) -> None:
        self.basket.put([refusal], self.schedule.after_failure(known, self.now(), self.web.wait_of(known.url)))

    def _fail_item(self, known: Known, refusal: Refusal, item: Item, where: str) -> None:
        """A page that can't be fetched: the text that its feed carries is kept, unless the page itself was before."""
        if item.content is None or known.sha256 is not None:
            self._fail(known, refusal)
            return
        refusal = replace(refusal, reason=f"{refusal.reason}; the text in its feed is read instead")
        if known.mark != item.mark:
            self.basket.put([told_page(item, where)])
        self._fail(replace(known, mark=item.mark), refusal)
