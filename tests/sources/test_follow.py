"""From addresses and lists to pages, on the site of our own."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from parallax.nouns.page import Page
from parallax.nouns.refusal import Refusal
from parallax.reports import make_report
from parallax.sources import read_sources
from parallax.sources.follow import Walk
from parallax.sources.web.fetcher import Fetcher
from tests.sources.site import Site, reply

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

Make = Callable[..., Fetcher]
DAM = "<html><body><p>The dam broke on Tuesday, the mayor said, and the river rose.</p></body></html>"


def feed(site: Site, *names: str, more: str = "") -> str:
    items = "".join(
        f"<item><title>Title {name}</title><link>{site.url(f'/{name}')}</link>"
        f"<pubDate>Tue, 04 Mar 2031 08:50:00 GMT</pubDate>{more}</item>"
        for name in names
    )
    space = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    return f'<rss version="2.0" {space}><channel><title>Harbour Post</title>{items}</channel></rss>'


def read(*paths: str, web: Fetcher) -> list[Page | Refusal]:
    return list(read_sources(paths, web=lambda: web))


def names(found: list[Page | Refusal]) -> list[str]:
    return [("x " if isinstance(one, Refusal) else "") + one.location.rsplit("/", 1)[-1] for one in found]


def test_one_page(site: Site, fetcher: Make) -> None:
    site.pages["/a"] = reply(200, DAM, "text/html; charset=KOI8-R")
    (page,) = read(site.url("/a"), web=fetcher())
    assert isinstance(page, Page)
    assert (page.location, page.url, page.form, page.charset) == (site.url("/a"), site.url("/a"), "html", "koi8-r")
    assert page.fetched is not None


def test_a_feed_by_its_content_whatever_its_type(site: Site, fetcher: Make) -> None:
    site.pages |= {"/feed": reply(200, feed(site, "a", "b"), "text/html"), "/a": DAM, "/b": DAM}
    first, second = read(site.url("/feed"), web=fetcher())
    assert isinstance(first, Page)
    assert (first.title, first.outlet, first.published) == ("Title a", "Harbour Post", "2031-03-04T08:50:00+00:00")
    assert first.gives_way
    assert second.location == site.url("/b")


def test_the_text_in_a_feed_is_read_where_its_page_can_not_be(site: Site, fetcher: Make) -> None:
    full = "<content:encoded><![CDATA[<p>The dam broke on Tuesday, the mayor said.</p>]]></content:encoded>"
    site.pages |= {"/feed": feed(site, "gone", more=full)}
    refusal, page = read(site.url("/feed"), web=fetcher())
    assert refusal == Refusal(site.url("/gone"), "answers 404 Not Found; the text in its feed is read instead")
    assert isinstance(page, Page)
    assert page.flags == ("feed-text",)
    report = make_report(page)
    assert not isinstance(report, Refusal)
    assert "feed-text" in report.flags
    assert "The dam broke on Tuesday" in report.text
    assert (report.outlet, report.title) == ("Harbour Post", "Title gone")


def test_an_item_without_an_address_is_its_text(site: Site, fetcher: Make) -> None:
    site.pages["/feed"] = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><id>tag:1</id><title>T</title>'
        '<content type="text">The dam broke.</content></entry></feed>'
    )
    (page,) = read(site.url("/feed"), web=fetcher())
    assert isinstance(page, Page)
    assert (page.location, page.content) == (site.url("/feed") + "#tag:1", "The dam broke.")


def test_opml_of_feeds_each_page_once_and_a_missing_feed_refused(site: Site, fetcher: Make) -> None:
    feeds = "".join(f'<outline xmlUrl="{site.url(path)}"/>' for path in ("/one", "/two", "/none"))
    site.pages |= {"/list": f"<opml><body>{feeds}</body></opml>", "/one": feed(site, "a"), "/two": feed(site, "a", "b")}
    site.pages |= {"/a": DAM, "/b": DAM}
    assert names(read(site.url("/list"), web=fetcher())) == ["a", "b", "x none"]


def test_sitemaps_of_sitemaps_packed_too(site: Site, fetcher: Make) -> None:
    packed = gzip.compress(f"<urlset><url><loc>{site.url('/a')}</loc></url></urlset>".encode())
    site.pages |= {
        "/sitemap.xml": f"<sitemapindex><sitemap><loc>{site.url('/s.xml.gz')}</loc></sitemap></sitemapindex>",
        "/s.xml.gz": reply(200, packed, "application/x-gzip"),
        "/a": DAM,
    }
    assert names(read(site.url("/sitemap.xml"), web=fetcher())) == ["a"]


def test_lists_inside_lists_end(site: Site, fetcher: Make) -> None:
    for n in range(9):
        site.pages[f"/{n}"] = f'<opml><body><outline xmlUrl="{site.url(f"/{n + 1}")}"/></body></opml>'
    found = read(site.url("/0"), web=fetcher())
    assert found == [Refusal(site.url("/3"), "lists inside lists are followed 3 deep")]


def test_a_list_of_itself_ends(site: Site, fetcher: Make) -> None:
    site.pages["/0"] = f'<opml><body><outline xmlUrl="{site.url("/0")}"/></body></opml>'
    assert read(site.url("/0"), web=fetcher()) == []


def test_no_more_than_so_many_are_fetched(site: Site, fetcher: Make) -> None:
    site.pages |= {"/feed": feed(site, *"abcdef"), **{f"/{name}": DAM for name in "abcdef"}}
    found = list(Walk(fetcher(), most=3).address(site.url("/feed")))
    assert names(found) == ["a", "b", "x feed"]
    assert found[-1] == Refusal(
        site.url("/feed"), "4 more of its addresses are not fetched: the limit is 3 in one reading"
    )


def test_what_is_refused(site: Site, fetcher: Make) -> None:
    site.pages |= {
        "/empty": reply(200, b""),
        "/nitf": reply(200, "<?xml version='1.0'?><nitf/>", "text/xml"),
        "/none": feed(site),
        "/evil": "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss><channel><title>&a;</title></channel></rss>",
        "/half": feed(site, "feed2", "gone")[:-30],
        "/feed2": feed(site, "a"),
    }
    web = fetcher()
    reasons = [
        [one.reason for one in read(site.url(f"/{name}"), web=web) if isinstance(one, Refusal)]
        for name in ("empty", "nitf", "none", "evil")
    ]
    assert reasons == [
        ["empty"],
        ["XML that is no feed, OPML or sitemap"],
        ["a list that names no page"],
        ["XML that declares entities of its own is not read"],
    ]
    fault, listed, gone = read(site.url("/half"), web=web)
    assert isinstance(fault, Refusal)
    assert "malformed XML, read as far as it goes" in fault.reason
    assert listed == Refusal(site.url("/feed2"), "a list, not a page")
    assert gone == Refusal(site.url("/gone"), "answers 404 Not Found")


def test_json_from_the_web(site: Site, fetcher: Make) -> None:
    item = {"uri": "urn:1", "body_text": "The dam broke."}
    site.pages["/api"] = reply(200, json.dumps([item]), "application/json")
    (page,) = read(site.url("/api"), web=fetcher())
    assert isinstance(page, Page)
    assert (page.location, page.content, page.fetched is None) == ("urn:1", "The dam broke.", False)


def test_no_network_is_started_without_an_address(tmp_path: Path) -> None:
    def started() -> Fetcher:
        raise AssertionError

    (tmp_path / "a.txt").write_text("The dam broke.")
    (tmp_path / "feeds.opml").write_text('<opml><body><outline xmlUrl="http://127.0.0.1/feed"/></body></opml>')
    found = list(read_sources([str(tmp_path)], web=started))
    assert names(found) == ["a.txt", "x feeds.opml"]
    assert found[1] == Refusal("feeds.opml", "names 1 addresses; give it by its own name to have them fetched")


def test_a_feed_kept_in_a_folder_gives_the_texts_that_it_carries(site: Site, tmp_path: Path) -> None:
    full = "<content:encoded>The dam broke.</content:encoded>"
    (tmp_path / "kept.rss").write_text(feed(site, "a", more=full))
    (page,) = read_sources([str(tmp_path)])
    assert isinstance(page, Page)
    assert (page.content, page.flags) == ("The dam broke.", ("feed-text",))


def test_a_list_given_by_its_own_name_is_fetched(site: Site, fetcher: Make, tmp_path: Path) -> None:
    (tmp_path / "feeds.opml").write_text(f'<opml><body><outline xmlUrl="{site.url("/feed")}"/></body></opml>')
    (tmp_path / "map.xml.gz").write_bytes(
        gzip.compress(f"<urlset><url><loc>{site.url('/b')}</loc></url></urlset>".encode())
    )
    (tmp_path / "other.xml").write_text("<?xml version='1.0'?><nitf/>")
    site.pages |= {"/feed": feed(site, "a"), "/a": DAM, "/b": DAM}
    found = read(*(str(tmp_path / name) for name in ("feeds.opml", "map.xml.gz", "other.xml")), web=fetcher())
    assert names(found) == ["a", "b", "x other.xml"]


def test_addresses_where_nothing_is_fetched() -> None:
    assert list(read_sources(["https://h.example/a"])) == [
        Refusal("https://h.example/a", "nothing is fetched from the web here")
    ]


def test_files_passed_over(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The dam broke.")
    found = list(read_sources([str(tmp_path)], passed_over=lambda path: path.name == "a.txt"))
    assert names(found) == ["b.txt"]
