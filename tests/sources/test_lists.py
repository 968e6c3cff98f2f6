import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parallax.errors import SourceError
from parallax.sources.lists import Item, Listing, read_list
from parallax.sources.lists.forms import form_of

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour Post</title><link>https://post.example/</link>
<item><title>The dam &amp; the river</title><link>/a</link><guid isPermaLink="false">g1</guid><dc:creator>Ana Petrova</dc:creator>
<pubDate>Tue, 04 Mar 2031 08:50:00 +0200</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>The dam <script>evil()</script>broke.</p>]]></content:encoded></item>
<item><title>No address</title></item>
<item><title>Without a text</title><link>https://post.example/b</link></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Harbour &lt;i&gt;Post&lt;/i&gt;</title>
<entry><title>T</title><id>tag:1</id><link href="a"/><updated>2031-03-04T08:50:00+02:00</updated>
<content type="text">The dam broke.</content></entry></feed>"""
NEWS = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
 xmlns:i="http://www.google.com/schemas/sitemap-image/1.1"><url><loc> https://post.example/a </loc><lastmod>2031-03-05</lastmod>
<i:image><i:loc>https://post.example/a.png</i:loc><i:title>A picture</i:title></i:image>
<n:news><n:publication><n:name>Harbour Post</n:name><n:language>en</n:language></n:publication>
<n:publication_date>2031-03-04T08:50:00+02:00</n:publication_date><n:title>The dam broke</n:title></n:news></url>
<url><loc>https://post.example/b</loc></url><url><loc>https://post.example/b</loc></url><url/></urlset>"""


def listing(text: str | bytes, base: str | None = None) -> Listing:
    content = text.encode() if isinstance(text, str) else text
    found = read_list(content, form_of(content), base)
    assert found is not None
    return found


def test_a_feed() -> None:
    found = listing(RSS, "https://post.example/feed/")
    assert found.title == "Harbour Post"
    assert found.faults == ()
    first, second = found.items
    assert first == Item(
        url="https://post.example/a",
        id="g1",
        title="The dam & the river",
        outlet="Harbour Post",
        byline="Ana Petrova",
        published="2031-03-04T08:50:00+02:00",
        summary="Short.",
        content="<p>The dam broke.</p>",
        html=True,
    )
    assert (second.url, second.content, second.published) == ("https://post.example/b", None, None)


def test_an_atom_feed() -> None:
    found = listing(ATOM, "https://post.example/feed/")
    (item,) = found.items
    assert (found.title, item.url) == ("Harbour Post", "https://post.example/feed/a")
    assert (item.published, item.content, item.html) == ("2031-03-04T08:50:00+02:00", "The dam broke.", False)


def test_rss_1() -> None:
    text = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
        "<channel><title>P</title></channel><item><title>T</title><link>https://p.example/a</link></item></rdf:RDF>"
    )
    assert [item.url for item in listing(text).items] == ["https://p.example/a"]


def test_another_mark_where_the_feed_says_something_else() -> None:
    first, again = listing(RSS), listing(RSS.replace("broke", "holds"))
    assert first.items[0].mark != again.items[0].mark
    assert first.items[1].mark == again.items[1].mark == listing(RSS).items[1].mark


def test_of_a_malformed_feed_what_can_be_read_is_read_and_the_fault_told() -> None:
    found = listing(RSS[: RSS.index("<item><title>Without")])
    assert [item.id for item in found.items] == ["g1"]
    assert found.faults
    assert "malformed XML, read as far as it goes" in found.faults[0]


def test_a_feed_malformed_as_feeds_are() -> None:
    """Ampersands and the names of HTML's characters as they are, a prefix that nobody declared."""
    text = (
        "<rss><channel><title>Post &amp; Co</title><item><title>Malm&ouml; & the dam</title><link>https://p.example/a?x=1&y=2"
        "</link><content:encoded><![CDATA[<p>Ten & more&nbsp;died.</p>]]></content:encoded></item></channel></rss>"
    )
    found = listing(text)
    (item,) = found.items
    assert (found.title, item.title, item.url) == ("Post & Co", "Malmö & the dam", "https://p.example/a?x=1&y=2")
    assert item.content == "<p>Ten & more&nbsp;died.</p>"
    assert len(found.faults) == 1


def test_a_feed_of_more_items_than_are_read() -> None:
    found = listing("<rss><channel>" + "<item><link>https://p.example/a</link></item>" * 1200 + "</channel></rss>")
    assert len(found.items) == 1000
    assert found.faults == ("of its 1,200 items the first 1,000 are read",)


HOSTILE = {
    "attributes": b"<rss><channel><item " + b"".join(b"a%d='x' " % n for n in range(200_000)) + b"/></channel></rss>",
    "elements inside elements": b"<rss><channel>" + b"<a>" * 600_000,
    "tags that never end": b"<rss><channel>" + b"<a " * 600_000,
    "ampersands": b"<rss><channel><title>" + b"&" * 2_000_000,
    "items": b"<rss><channel>" + b"<item><title>a</title></item>" * 60_000 + b"</channel></rss>",
    "a long word before its items": b"<rss><channel><title>" + b"a" * 9_000_000 + b"</title></channel></rss>",
    "pieces": b"<urlset>" + b"<url><loc>x" * 200_000,
}


@pytest.mark.parametrize("shape", HOSTILE)
def test_hostile_shapes_cost_little(shape: str) -> None:
    content = HOSTILE[shape]
    begun = time.monotonic()
    with suppress(SourceError):
        read_list(content, form_of(content))
    assert time.monotonic() - begun < 6


def test_xml_beyond_the_limit_is_refused() -> None:
    with pytest.raises(SourceError, match="XML larger than the limit of 10,000,000 bytes"):
        read_list(b"<urlset>" + b" " * 10_000_000, "sitemap")


def test_a_feed_that_is_none() -> None:
    with pytest.raises(SourceError, match="XML that can't be read"):
        read_list(b"x", "feed")
    with pytest.raises(SourceError, match="a feed that can't be read"):
        read_list(b"<html/>", "feed")
    assert listing("<rss").faults
    assert listing("<feed>Nothing</feed>") == Listing()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
@pytest.mark.parametrize(
    "declared",
    ['<!ENTITY a SYSTEM "file:///etc/passwd">', '<!ENTITY % a SYSTEM "http://127.0.0.1/x">', '<!entity a "aaaa">'],
)
@pytest.mark.parametrize("root", [RSS, NEWS, "<opml><body><outline xmlUrl='&a;'/></body></opml>"])
def test_entities_of_its_own_are_refused(encoding: str, declared: str, root: str) -> None:
    body = root[root.index("?>") + 2 :] if root.startswith("<?xml") else root
    content = f"<!DOCTYPE x [{declared}]>{body}".encode(encoding)
    form = form_of(f"<!DOCTYPE x [{declared}]>{body}".encode())
    with pytest.raises(SourceError, match="entities of its own"):
        read_list(content, form)


def test_a_billion_laughs_cost_nothing() -> None:
    names = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    text = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">{names}]><rss><channel><title>&l9;</title></channel></rss>'
    begun = time.monotonic()
    with pytest.raises(SourceError, match="entities of its own"):
        listing(text)
    assert time.monotonic() - begun < 0.5


def test_deep_xml_is_read_as_far_as_it_goes() -> None:
    found = listing("<urlset><url><loc>https://p.example/a</loc></url>" + "<a>" * 100_000)
    assert [item.url for item in found.items] == ["https://p.example/a"]
    assert found.faults


def test_opml_at_any_depth_each_feed_once() -> None:
    text = (
        '<?xml version="1.0"?><opml version="2.0"><body><outline text="Region"><outline xmlUrl="https://a.example/feed"/>'
        '<outline xmlurl="rel.xml"/></outline><outline xmlUrl="https://a.example/feed"/><outline text="x"/></body></opml>'
    )
    assert listing(text, "https://o.example/list/").lists == (
        "https://a.example/feed",
        "https://o.example/list/rel.xml",
    )


def test_a_sitemap_with_news() -> None:
    found = listing(NEWS)
    assert found.items == (
        Item(
            url="https://post.example/a",
            title="The dam broke",
            outlet="Harbour Post",
            published="2031-03-04T08:50:00+02:00",
            changed="2031-03-05",
        ),
        Item(url="https://post.example/b"),
    )


def test_an_index_of_sitemaps_and_a_malformed_one() -> None:
    found = listing("<sitemapindex><sitemap><loc>https://p.example/1.xml</loc></sitemap><sitemap>")
    assert found.lists == ("https://p.example/1.xml",)
    assert found.faults


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- x --><rss>", "feed"),
        (b"<?xml-stylesheet?><a:feed xmlns:a='x'>", "feed"),
        (b"<!DOCTYPE rss [<!ENTITY a 'b'>]><rss>", "feed"),
        ("<opml>".encode("utf-16"), "opml"),
        (b" <urlset>", "sitemap"),
        (b"<!DOCTYPE html><html>", "html"),
        (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x' 'y'><html>", "html"),
        (b"<p>Dam", "html"),
        (b"<?xml version='1.0'?><nitf>", "xml"),
        (b"<rdf:RDF xmlns:rdf='x'>", "xml"),
        (b'{"a": 1}', "json"),
        (b"[1]", "json"),
        (b"The dam broke.", "text"),
        (b"", "text"),
    ],
)
def test_the_form_is_told_from_the_content(content: bytes, form: str) -> None:
    assert form_of(content) == form


@given(st.sampled_from([RSS, ATOM, NEWS]), st.integers(0, 2000), st.binary(max_size=12))
def test_never_an_exception_but_a_fault(text: str, at: int, garbage: bytes) -> None:
    content = text.encode()
    content = content[:at] + garbage + content[at + len(garbage) :]
    with suppress(SourceError):
        read_list(content, form_of(text.encode()), "https://p.example/")


@pytest.mark.parametrize("words", ["&#xD800;", "&#0;", "\x00", "\x0b"])
def test_characters_that_are_none(words: str) -> None:
    for text in (NEWS.replace("Harbour", words), RSS.replace("Harbour", words), RSS.replace("/a<", f"/{words}<")):
        with suppress(SourceError):
            assert listing(text).items
