"""What an HTML page says of itself: title, outlet, byline, day, address, language.

Days are read from the marks that pages set for machines (Open Graph, schema.org, Dublin Core, `<time>`), never guessed
from the running text.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_META = {
    "title": ("og:title", "twitter:title", "dc.title", "headline", "title"),
    "outlet": ("og:site_name", "application-name", "dc.publisher", "publisher"),
    "byline": ("author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author"),
    "published": (
        "article:published_time",
        "og:published_time",
        "datepublished",
        "dc.date.issued",
        "dc.date",
        "dcterms.created",
        "parsely-pub-date",
        "sailthru.date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publication_date",
        "date",
    ),
    "url": ("og:url",),
}
_LINKED = {"title": "headline", "published": "datePublished"}
_NAMED = {"outlet": "publisher", "byline": "author"}


@dataclass(frozen=True, slots=True)
class PageFacts:
    """Fields of a page's metadata, as written; None where it has none."""

    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None


def page_facts(tree: Any, heading: str | None) -> PageFacts:
    """The page's facts: its one heading before its metadata, `<meta>` before JSON-LD before `<title>` and `<time>`."""
    meta = _metas(tree)
    linked = _linked_data(tree)
    canonical = str(tree.xpath("string(//link[@rel='canonical']/@href)"))  # lxml's own kind of str can't be kept
    language = (tree.get("lang") or tree.get("xml:lang") or "").split("-")[0].lower()
    return PageFacts(
        title=heading or meta.get("title") or linked.get("title") or _clean(tree.findtext(".//title")),
        outlet=meta.get("outlet") or linked.get("outlet"),
        byline=_person(meta.get("byline")) or _person(linked.get("byline")),
        published=meta.get("published") or linked.get("published") or _time(tree),
        url=_address(canonical) or _address(meta.get("url")),
        language=language if 2 <= len(language) <= 3 else None,
    )


def _metas(tree: Any) -> dict[str, str]:
    values: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").lower()
        content = _clean(element.get("content"))
        if name and content:
            values.setdefault(name, content)
    return {field: found for field, names in _META.items() if (found := _first(values, names))}


def _first(values: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((values[name] for name in names if name in values), None)


def _linked_data(tree: Any) -> dict[str, str]:
    result: dict[str, str] = {}
    for element in tree.iter("script"):
        if element.get("type") == "application/ld+json":
            try:
                data = json.loads(element.text or "")
            except (ValueError, RecursionError):
                continue
            for item in _objects(data):
                _take(item, result)
    return result


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    for item in data if isinstance(data, list) else [data]:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            yield from (one for one in graph if isinstance(one, dict)) if isinstance(graph, list) else ()


def _take(item: dict[str, Any], result: dict[str, str]) -> None:
    for field, key in _LINKED.items():
        if isinstance(item.get(key), str):
            result.setdefault(field, item[key].strip())
    for field, key in _NAMED.items():
        who = item.get(key)
        first = who[0] if isinstance(who, list) and who else who
        name = first.get("name") if isinstance(first, dict) else first
        if isinstance(name, str) and name.strip():
            result.setdefault(field, name.strip())


def _time(tree: Any) -> str | None:
    for element in tree.iter("time"):
        marked = (
            "publish"
            in f"{element.get('itemprop', '')} {element.get('class', '')} {element.get('pubdate', '')}".lower()
        )
        if element.get("datetime") and (marked or element.get("pubdate") is not None):
            return _clean(element.get("datetime"))
    found = tree.xpath("//header//time/@datetime | //article//time/@datetime")
    return _clean(str(found[0])) if len(set(found)) == 1 else None


def _person(name: str | None) -> str | None:
    return (
        None if name is None or "://" in name or "@" in name else name.removeprefix("By ").removeprefix("by ") or None
    )


def _address(url: str | None) -> str | None:
    return url if url and url.startswith(("http://", "https://")) else None


def _clean(words: str | None) -> str | None:
    return " ".join(words.split()) or None if words else None
