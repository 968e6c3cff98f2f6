"""Whose own text a report is: a company's release, a union's letter, a ministry's bulletin."""

import re
from collections.abc import Mapping, Sequence

from parallax.nouns.actor import Actor
from parallax.nouns.report import Report
from parallax.reconcile.alignment.stems import tokens

HEAD = 2
"""Lines at the head of a text that can name who issues it."""
LONGEST = 10
"""Words of such a line at most: a headline is longer."""
_FORMS = """
the of and for a an in s inc ltd llc plc sa nv ag gmbh spa co corp corporation limited group press office service republic release statement
"""
FORMS = frozenset(_FORMS.split())
"""Words that make two names no other."""
_OUTLETS = """
news press wire radio tv television times post herald daily weekly gazette journal courier tribune chronicle mail standard agency
broadcasting channel live blog today observer guardian bulletin dispatch online media
"""
OUTLETS = frozenset(_OUTLETS.split())
"""Words in the names of those who report on others."""
SHARE = 0.5
"""Part of the words of such a line that must be the name's."""
LEAST = 2
"""Words that a name must have besides to be known again."""
RELEASE = re.compile(r"\b(?:press|media|news) (?:release|statement|service|office|department)\b", re.IGNORECASE)
"""What such a text calls itself."""
OURS = re.compile(r"\b(?:[Ww]e|[Oo]ur)\b")
QUOTED = re.compile(r"“[^”]*”|\"[^\"\n]*\"")
CLEAN = re.compile(r"\b([a-z])\.(?=[a-z]\b|\s|$)", re.IGNORECASE)


def issuers_of(reports: Sequence[Report], actors: Sequence[Actor]) -> Mapping[str, Actor]:
    """The body that issues each report, by the report's id; only reports that name one as their outlet or at their head.

    Of several the one with the longest name, then the first by id. An outlet that is quoted elsewhere issues no news of its own
    side, and neither does a place: a body is known by somebody who speaks for it, by a head that says what the text is, or
    by a text that says "we".
    """
    spoken_for = {_words(actor.of) for actor in actors if actor.of}
    named = [(words, actor) for actor in actors if actor.kind == "body" for words in _names(actor)]
    found: dict[str, Actor] = {}
    for report in reports:
        heads = [_words(line) for line in _heads(report)]
        known = any(RELEASE.search(line) for line in _heads(report)) or _of_ourselves(report)
        fit = [
            (-len(words), actor.id, actor)
            for words, actor in named
            if (known or not spoken_for.isdisjoint(_names(actor))) and any(_is_of(words, head) for head in heads)
        ]
        if fit:
            found[report.id] = min(fit, key=lambda each: each[:2])[2]
    return found


def _of_ourselves(report: Report) -> bool:
    """True for a text that says "we" or "our" more than once outside of quotations, as a body does of itself."""
    if report.outlet is None or report.outlet.startswith("The ") or OUTLETS & set(tokens(report.outlet)):
        return False
    return len(OURS.findall(QUOTED.sub(" ", report.text))) > 1


def _is_of(name: frozenset[str], head: frozenset[str]) -> bool:
    """True where a line is the name, with little besides: a headline that tells of a body is no masthead of its own."""
    return name <= head and len(name) > SHARE * len(head)


def _heads(report: Report) -> list[str]:
    lines = [line.strip() for line in report.text.splitlines() if line.strip()][:HEAD]
    told = [line for line in (report.outlet or "", *lines) if line and len(line.split()) <= LONGEST]
    return [line for line in told if not OUTLETS & set(tokens(RELEASE.sub(" ", line)))]


def _names(actor: Actor) -> list[frozenset[str]]:
    found = [_words(name) for name in actor.names]
    return [words for words in found if len(words) >= LEAST]


def _words(name: str) -> frozenset[str]:
    """The telling words of a name, apostrophes and plural endings off."""
    plain = (word.replace("'", "").replace("’", "") for word in tokens(CLEAN.sub(r"\1", name)))
    return frozenset(word.removesuffix("s") or word for word in plain) - FORMS
