"""The readable text of an HTML page, its paragraphs set apart by blank lines."""

import re
from copy import deepcopy
from typing import Any

from parallax.errors import RefusedPage
from parallax.reports.metadata import PageFacts, page_facts

KEPT_SHARE = 0.6
"""When the extraction holds a smaller share of the words of the page's own paragraphs, all paragraphs are taken."""

PARAGRAPH_WORDS = 8
"""Paragraphs that count for that share have at least so many words and a sentence's end."""

_BLOCKS = ("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote")
_ASIDE = (
    "nav",
    "footer",
    "aside",
    "script",
    "style",
    "form",
    "noscript",
    "button",
    "template",
    "figure",
    "iframe",
    "head",
)
_SPACE = re.compile(r"\s+")
_SENTENCE = re.compile(r"[.!?][\"'”’)]*$")
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML can't hold; lxml refuses them."""

_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")


def read_html(html: str) -> tuple[str, PageFacts]:
    """The readable text, its one heading in front, and what the page says of itself. Raises RefusedPage."""
    tree = parse(html)
    title = heading(tree)
    facts = page_facts(tree, title)
    text = readable_text(tree)
    if title and not _SPACE.sub(" ", text).startswith(title):
        text = f"{title}\n\n{text}"
    return text, facts


def parse(html: str) -> Any:
    """The page's tree, as lxml mends it. Raises RefusedPage when there is none."""
    from lxml import etree  # type: ignore[import-untyped]
    from lxml.html import document_fromstring  # type: ignore[import-untyped]

    try:
        return document_fromstring(_DECLARATION.sub("", _UNFIT.sub("", html)))
    except (ValueError, AssertionError, etree.LxmlError) as error:
        raise RefusedPage("HTML without readable text") from error


def readable_text(tree: Any) -> str:
    """The article's text: trafilatura's extraction, or all paragraphs where it drops most of them.

    Raises RefusedPage when neither gives any.
    """
    paragraphs = _paragraphs(tree)
    extracted = _extracted(tree)
    chosen = paragraphs if _drops_most(extracted, paragraphs) else extracted
    if not any(words.strip() for words in chosen):
        raise RefusedPage("HTML without readable text")
    return "\n\n".join(chosen)


def heading(tree: Any) -> str | None:
    """The page's one first-level heading; None where there is none or several."""
    found = [words for element in tree.iter("h1") if (words := _words(element))]
    return found[0] if len(found) == 1 else None


def _extracted(tree: Any) -> list[str]:
    from trafilatura import bare_extraction

    document: Any = bare_extraction(deepcopy(tree), fast=True, include_comments=False, include_tables=True)
    return [line for line in (document.text or "").split("\n") if line.strip()] if document else []


def _paragraphs(tree: Any) -> list[str]:
    found: list[str] = []
    for element in tree.iter(*_BLOCKS):
        above = [parent.tag for parent in element.iterancestors()]
        outermost = not any(tag in _BLOCKS for tag in above)
        words = _words(element) if outermost and not any(tag in _ASIDE for tag in above) else ""
        if words:
            found.append(words)
    return found


def _words(element: Any) -> str:
    return _SPACE.sub(" ", "".join(element.itertext())).strip()


def _drops_most(extracted: list[str], paragraphs: list[str]) -> bool:
    if not extracted:
        return True
    kept = set(_SPACE.sub(" ", " ".join(extracted)).split())
    sentences = [p.split() for p in paragraphs if len(p.split()) >= PARAGRAPH_WORDS and _SENTENCE.search(p)]
    total = sum(len(words) for words in sentences)
    held = sum(len(words) for words in sentences if sum(word in kept for word in words) >= 0.9 * len(words))
    return held < KEPT_SHARE * total
