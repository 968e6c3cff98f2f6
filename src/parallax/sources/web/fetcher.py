"""The fetcher: one address, politely and guarded, into an answer or a refusal."""

import ssl
from collections.abc import Sequence

import httpx
from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, wait_exponential

from parallax.errors import SourceError
from parallax.nouns.refusal import Refusal
from parallax.sources.web.addresses import Network, Resolver, read_url
from parallax.sources.web.answer import Answer
from parallax.sources.web.clock import Clock
from parallax.sources.web.faults import AbsentFault, PassingFault, SilentFault
from parallax.sources.web.given import shown
from parallax.sources.web.guarded import CheckedBackend, Deadline, GuardedTransport
from parallax.sources.web.limits import AGENT, Limits
from parallax.sources.web.pauses import Pauses
from parallax.sources.web.reply import REDIRECTS, Asker, Reply, type_of
from parallax.sources.web.robots import Robots
from parallax.sources.web.unpacking import unpack

FOR_GOOD = frozenset({301, 308})


class Fetcher:
    """Fetches over HTTP, one address at a time; keeps in memory what hosts have asked for.

    1. the address is checked: http or https, no credentials
    2. robots.txt of its host is asked, and the host's pause waited for
    3. its host is looked up, every address of it checked, and a checked one connected to
    4. the answer is read within the limits; faults that may pass are tried again, each time after a longer wait
    5. a redirect begins again at 1

    `allowed` are networks that may be reached though they are private. `agent` is what the program calls itself, AGENT and
    more. Nothing is read from the environment, no proxy and no
    password file, and no cookie is kept.
    """

    def __init__(
        self,
        clock: Clock,
        resolve: Resolver,
        context: ssl.SSLContext,
        limits: Limits | None = None,
        allowed: Sequence[Network] = (),
        agent: str = AGENT,
    ) -> None:
        self.limits = limits or Limits()
        self._clock = clock
        deadline = Deadline(self.limits, clock)
        self._transport = GuardedTransport(CheckedBackend(resolve, allowed, deadline), context)
        self._asker = Asker(self._transport, deadline, self.limits, clock, agent)
        self._pauses = Pauses(self.limits, clock)
        self._robots = Robots(self._ask_robots, self._pauses, clock)

    def fetch(self, url: str, etag: str | None = None, modified: str | None = None) -> Answer | Refusal:
        """What `url` gives, or a refusal that names it and the reason; never an exception.

        `etag` and `modified` are those of an earlier answer: where nothing has changed since, the answer has no content.
        """
        headers = {"If-None-Match": etag, "If-Modified-Since": modified}
        try:
            return self._walk(url, {name: value for name, value in headers.items() if value})
        except SourceError as error:
            return Refusal(shown(url), str(error))
        except (httpx.InvalidURL, ValueError) as error:  # what a host or a store made up
            return Refusal(shown(url), f"can't be fetched: {error}")

    def wait_of(self, url: str) -> float:
        """Seconds for which the host of `url` asks to be left alone."""
        try:
            return self._pauses.left(read_url(url).host)
        except SourceError:
            return 0.0

    def close(self) -> None:
        """Close what is open."""
        self._transport.close()

    def _walk(self, url: str, headers: dict[str, str]) -> Answer:
        """Redirects by hand, so that every hop is checked as the first one was."""
        here, moved, for_good = read_url(url), None, True
        seen = {str(here)}
        for _ in range(self.limits.redirects + 1):
            self._robots.check(here)
            reply = self._patiently(here, headers)
            if reply.status not in REDIRECTS:
                return self._answer(url, reply, moved)
            here = _next(here, reply)
            for_good = for_good and reply.status in FOR_GOOD
            moved = str(here) if for_good else moved
            if str(here) in seen:
                raise SourceError(f"redirects in a circle, back to {here}")
            seen.add(str(here))
        raise SourceError(f"redirects more than {self.limits.redirects} times")

    def _patiently(self, url: httpx.URL, headers: dict[str, str], rules: bool = False) -> Reply:
        """One address, tried again where that may help."""
        again = Retrying(
            stop=stop_after_attempt(self.limits.tries),
            wait=wait_exponential(multiplier=1, max=30),
            retry=retry_if_exception_type(PassingFault),
            sleep=self._clock.sleep,
            reraise=True,
        )
        try:
            return again(self._once, url, headers, rules)
        except SilentFault:
            self._pauses.silent(url.host)
            raise

    def _once(self, url: httpx.URL, headers: dict[str, str], rules: bool) -> Reply:
        """One try; `rules`: for a robots.txt, after which nobody needs to wait."""
        self._pauses.wait(url.host)
        try:
            return self._asker.ask(url, headers, any_type=rules)
        except PassingFault as fault:
            self._pauses.hold(url.host, fault.after)
            if fault.after > self.limits.patience:
                raise SourceError(f"{fault}, and asks to come again in {fault.after:,.0f} s") from None
            raise
        finally:
            if not rules:
                self._pauses.note(url.host)

    def _answer(self, url: str, reply: Reply, moved: str | None) -> Answer:
        unchanged = reply.status == 304
        return Answer(
            url=url,
            final=str(reply.url),
            content=None if unchanged else unpack(reply.content, self.limits.size),
            type=type_of(reply.headers),
            charset=httpx.Response(200, headers=reply.headers).charset_encoding,
            etag=_ascii(reply.headers.get("etag")),
            modified=_ascii(reply.headers.get("last-modified")),
            moved=moved,
            fetched=self._clock.wall().replace(tzinfo=None),
        )

    def _ask_robots(self, url: httpx.URL) -> bytes | None:
        """The text of a robots.txt; None where the host answers that there is none."""
        try:
            for _ in range(self.limits.redirects + 1):
                reply = self._patiently(url, {}, rules=True)
                if reply.status not in REDIRECTS:
                    return reply.content
                url = _next(url, reply)
        except AbsentFault:
            return None
        raise SourceError(f"redirects more than {self.limits.redirects} times")


def _ascii(value: str | None) -> str | None:
    return value if value and value.isascii() and value.isprintable() else None


def _next(here: httpx.URL, reply: Reply) -> httpx.URL:
    target = reply.headers.get("location", "").strip()
    if not target:
        raise SourceError(f"answers {reply.status} and names no address")
    try:
        return read_url(str(here.join(target)))
    except (SourceError, httpx.InvalidURL, ValueError) as error:
        raise SourceError(f"redirects to {shown(target)}: {error}") from None
