"""Posts embedded in a report: their text, then a line with the name, the handle and the day."""

import re

from parallax.nouns.span import Span
from parallax.reading.attribution.draft import Draft
from parallax.reading.document import Document

_SIGNED = re.compile(
    r"(?:^|(?<=\s))[—–-]{1,2}\s*(?P<name>[^()\n@]{1,60}?)\s*\(\s*(?P<handle>@\w{1,30})\s*\)"
    r"(?:\s*\[?(?P<day>[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}|\d{4}-\d\d-\d\d)\]?)?",
    re.MULTILINE,
)
_JOINED_BLOCKS = 4
"""Blocks that one post's text may run over."""


def post_drafts(doc: Document) -> list[Draft]:
    """A draft for each embedded post; its text is what stands between the report's own words and the signature."""
    drafts = []
    for block, (first, last) in enumerate(doc.blocks):
        span = doc.span(first, last - 1)
        for match in _SIGNED.finditer(doc.text, span.start, span.end):
            content = _content(doc, block, match.start())
            if content is not None:
                drafts.append(_signed(match, content))
    return drafts


def signatures(doc: Document) -> list[Span]:
    """The spans of the posts' signatures."""
    return [Span(match.start(), match.end()) for match in _SIGNED.finditer(doc.text)]


def _signed(match: re.Match[str], content: Span) -> Draft:
    day = Span(match.start("day"), match.end("day")) if match["day"] else None
    return Draft(
        pieces=(content,),
        sentence=Span(content.start, max(content.end, match.end())),
        form="post",
        name=re.sub(r"[\s?*_\ufffd]+$", "", match["name"]) or match["handle"],
        handle=match["handle"],
        posted=day,
        kind="written",
    )


def _content(doc: Document, block: int, place: int) -> Span | None:
    """The post's text: what stands before the signature in its block, or the blocks before that belong together."""
    first, _ = doc.blocks[block]
    inside = [t for t in doc.tokens[first : doc.blocks[block][1]] if t.end <= place and t.pos != "PUNCT"]
    if len(inside) >= 3:
        return Span(doc.tokens[first].start, _end(doc, place, block))
    if block == 0:
        return None
    start = block - 1
    while start > 0 and block - start < _JOINED_BLOCKS and not _ends(doc, start - 1) and not _starts(doc, start):
        start -= 1
    return Span(doc.tokens[doc.blocks[start][0]].start, doc.tokens[doc.blocks[block - 1][1] - 1].end)


def _end(doc: Document, place: int, block: int) -> int:
    first, last = doc.blocks[block]
    return max(t.end for t in doc.tokens[first:last] if t.end <= place)


def _ends(doc: Document, block: int) -> bool:
    """True when a block ends as a sentence does (or is a signature), so that what follows is a beginning."""
    ending = doc.tokens[doc.blocks[block][1] - 1]
    span = doc.span(doc.blocks[block][0], doc.blocks[block][1] - 1)
    return ending.text[-1] in '.!?:”"*)]' or bool(_SIGNED.search(doc.text, span.start, span.end))


def _starts(doc: Document, block: int) -> bool:
    """True when a block begins as a post does: with a mention or a lone stop before one."""
    return doc.text[doc.tokens[doc.blocks[block][0]].start :][:3].lstrip(".[").startswith("@")
