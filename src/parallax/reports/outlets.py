"""The outlet, where the report's own lines tell it."""

import re

from parallax.nouns.span import Span
from parallax.reports.agencies import is_agency
from parallax.reports.lines import Line, ends_sentence, word_count
from parallax.reports.mark import Mark

_NAME = r"(?:the )?(?P<name>(?:The )?[A-ZÀ-ÞŠŽČĆĐŁŚŻ][\w.&-]*(?: (?:of|the|and|&|[A-ZÀ-ÞŠŽČĆĐŁŚŻ0-9][\w.&-]*)){0,5})"
_PROMOS = (
    re.compile(rf"Get the latest {_NAME} (?:posts|stories|news|headlines|updates|articles)\b"),
    re.compile(rf"(?:Sign up (?:for|to)|Subscribe to|Get) {_NAME}['’]s? "),
    re.compile(
        rf"Follow the (?:news|stories|reports) (?:of|from) (?:the )?(?:(?:portal|site|newspaper|channel|agency) )?{_NAME} on "
    ),
    re.compile(rf"Download the {_NAME} (?:news )?app\b"),
    re.compile(rf"(?:Copyright|©|\(c\))[\s©]{{0,4}}(?:19|20)\d\d,? (?:by )?{_NAME}(?=\.?\s*(?:All rights|$))"),
)
_SITE = re.compile(r"(?P<first>[^|\n]{2,120}?) ?\| ?(?P<last>[^|\n]{2,60})")

SITE_WORDS = 5
"""An outlet's name in a title line has at most so many words, and the title more than half as many again."""


def promo_outlet(words: str) -> str | None:
    """The outlet that a line to the visitor speaks for ("Get the latest Harbour Post stories …"); None for another."""
    names = (found["name"].strip(" .") for pattern in _PROMOS if (found := pattern.match(words)))
    return next((name for name in names if not is_agency(name)), None)


def site_mark(text: str, lines: tuple[Line, ...], bodies: dict[int, int]) -> Mark | None:
    """The outlet's name in the first line: "TITLE | OUTLET", or "OUTLET | PROGRAMME" where a headline follows."""
    if not lines or bodies.get(lines[0].span.start, lines[0].span.start) > lines[0].span.start:
        return None
    span = lines[0].span
    found = _SITE.fullmatch(text, span.start, span.end)
    if found is None or ends_sentence(found["last"]):
        return None
    if _headline_follows(text, lines, bodies) and word_count(found["first"]) <= SITE_WORDS:
        return Mark(span, "outlet", name=found["first"].strip())
    if word_count(found["last"]) <= SITE_WORDS and word_count(found["first"]) > SITE_WORDS:
        return Mark(Span(found.end("first"), span.end), "outlet", name=found["last"].strip(), inner=True)
    return None


def _headline_follows(text: str, lines: tuple[Line, ...], bodies: dict[int, int]) -> bool:
    """True when the next line of running text is a headline: short, open at its end, and with a longer one behind."""
    bare = [line for line in lines[1:6] if bodies.get(line.span.start, 0) < line.span.end]
    if len(bare) < 2:
        return False
    words = bare[0].of(text)
    return bare[1].gap and not ends_sentence(words) and word_count(words) < word_count(bare[1].of(text))
