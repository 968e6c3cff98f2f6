"""What robots.txt asks, and pauses between requests: kept to, and told where they are beyond patience."""

import pytest

from tests.sources.answers import Make, answered, refused
from tests.sources.conftest import Time
from tests.sources.site import Handler, Site, reply

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


def test_robots_is_asked_once_and_kept_to(site: Site, fetcher: Make) -> None:
    site.pages |= {"/robots.txt": "User-agent: parallax-news\nDisallow: /private", "/a": "<p>Dam", "/b": "<p>Dam"}
    asks = fetcher()
    assert refused(asks.fetch(site.url("/private/x"))) == "robots.txt asks that it is not fetched"
    answered(asks.fetch(site.url("/a")))
    answered(asks.fetch(site.url("/b")))
    assert [path for path, _ in site.asked] == ["/robots.txt", "/a", "/b"]


def test_a_redirect_to_what_robots_forbids(site: Site, fetcher: Make) -> None:
    site.pages |= {"/robots.txt": "User-agent: *\nDisallow: /private", "/a": reply(302, Location="/private/x")}
    assert refused(fetcher().fetch(site.url("/a"))) == "robots.txt asks that it is not fetched"


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_host_without_robots_allows_all(site: Site, fetcher: Make, status: int) -> None:
    site.pages |= {"/robots.txt": reply(status), "/a": "<p>Dam"}
    answered(fetcher().fetch(site.url("/a")))


@pytest.mark.parametrize("status", [500, 503])
def test_a_robots_that_can_not_be_read_forbids_all_for_a_while(
    site: Site, fetcher: Make, slept: Time, status: int
) -> None:
    site.pages |= {"/robots.txt": [reply(status)] * 3 + [reply(404)], "/a": "<p>Dam"}
    asks = fetcher()
    assert "(asked for robots.txt, before which nothing else is fetched)" in refused(asks.fetch(site.url("/a")))
    assert "asked for robots.txt" in refused(asks.fetch(site.url("/a")))
    assert len(site.asked) == 3
    slept.sleep(601)
    answered(asks.fetch(site.url("/a")))


def test_a_pause_between_two_requests_of_a_host_and_none_between_two_hosts(
    site: Site, fetcher: Make, slept: Time
) -> None:
    site.pages["/a"] = "<p>Dam"
    asks = fetcher(pause=5)
    asks.fetch(site.url("/a"))
    asks.fetch(site.url("/a", "other.example"))
    assert slept.slept == []
    asks.fetch(site.url("/a"))
    assert slept.slept == [pytest.approx(5, abs=0.5)]


def test_a_crawl_delay_is_kept_to_and_one_beyond_patience_is_refused(site: Site, fetcher: Make, slept: Time) -> None:
    site.pages |= {"/robots.txt": "User-agent: *\nCrawl-delay: 30", "/a": "<p>Dam"}
    asks = fetcher()
    asks.fetch(site.url("/a"))
    asks.fetch(site.url("/a"))
    assert slept.slept == [pytest.approx(30, abs=0.5)]
    site.pages["/robots.txt"] = "User-agent: *\nCrawl-delay: 3600"
    asks = fetcher()
    asks.fetch(site.url("/a"))
    assert "asks to be left alone for 3," in refused(asks.fetch(site.url("/a")))
    assert asks.wait_of(site.url("/a")) == pytest.approx(3600, abs=1)


@pytest.mark.parametrize("words", ["nan", "inf", "-5", "x", "²"])
def test_a_crawl_delay_that_is_no_number_is_passed_over(site: Site, fetcher: Make, slept: Time, words: str) -> None:
    site.pages |= {"/robots.txt": f"User-agent: *\nCrawl-delay: {words}", "/a": "<p>Dam"}
    asks = fetcher(pause=0)
    answered(asks.fetch(site.url("/a")))
    answered(asks.fetch(site.url("/a")))
    assert sum(slept.slept) == 0


@pytest.mark.parametrize("after", ["²", "-7", "soon", "Tue, 99 Mar 2031"])
def test_a_retry_after_that_is_none_is_passed_over(site: Site, fetcher: Make, after: str) -> None:
    def play(handler: Handler) -> None:
        handler.wfile.write(f"HTTP/1.1 429 Slow\r\nRetry-After: {after}\r\nContent-Length: 0\r\n\r\n".encode())

    site.pages["/a"] = [play, "<p>Dam"]
    answered(fetcher().fetch(site.url("/a")))


@pytest.mark.parametrize("after", ["7", "Tue, 04 Mar 2031 08:50:07 GMT"])
def test_retry_after_is_waited_for(site: Site, fetcher: Make, slept: Time, after: str) -> None:
    site.pages["/a"] = [reply(429, Retry_After=after), "<p>Dam"]
    assert answered(fetcher().fetch(site.url("/a"))).content == b"<p>Dam"
    assert sum(slept.slept) == pytest.approx(7, abs=0.5)


def test_a_retry_after_beyond_patience_is_told_and_remembered(site: Site, fetcher: Make, slept: Time) -> None:
    site.pages["/a"] = reply(503, Retry_After="3600")
    asks = fetcher()
    assert refused(asks.fetch(site.url("/a"))) == "answers 503 Service Unavailable, and asks to come again in 3,600 s"
    assert "asks to be left alone" in refused(asks.fetch(site.url("/b")))
    assert site.paths() == ["/a"]
    assert slept.slept == []


def test_an_error_that_passes_is_tried_again_with_longer_pauses(site: Site, fetcher: Make, slept: Time) -> None:
    site.pages |= {"/a": [reply(500), reply(502), "<p>Dam"], "/b": reply(500)}
    asks = fetcher(pause=0)
    assert answered(asks.fetch(site.url("/a"))).content == b"<p>Dam"
    assert slept.slept == [1, 2]
    assert refused(asks.fetch(site.url("/b"))) == "answers 500 Internal Server Error"
    assert site.paths().count("/b") == 3


def test_what_will_not_pass_is_not_tried_again(site: Site, fetcher: Make) -> None:
    site.pages["/a"] = reply(410)
    assert refused(fetcher().fetch(site.url("/a"))) == "answers 410 Gone"
    assert site.paths() == ["/a"]
