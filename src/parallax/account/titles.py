"""What an account is called: the words of the headline or lead that tells most of what its reports share."""

import re
from collections import Counter
from collections.abc import Mapping

from parallax.account.holdings import Holdings
from parallax.account.quoting import plain_words
from parallax.account.words_weighed import centrality, key_words
from parallax.nouns.place import Place
from parallax.nouns.report import Report

LONGEST = 88
SHORTEST = 25
LEAST_WORDS = 3
"""Telling words of a headline."""
SENTENCE = re.compile(
    r"(?<!\b[A-Z]\.)(?<!\b(?:Dr|Mr|Ms|St|Lt|Jr|Sr)\.)(?<!\b(?:Mrs|Gen|Rep|Sen|Gov|Col|Sgt)\.)(?<!\bConst\.)"
    r"(?<=[.!?])[”\"’]?\s+(?=[A-Z“\"‘])"
)
CLOCK = re.compile(r"[\s,|]*\b\d{1,2} ?: ?\d\d\b.*$")
CLAUSE = re.compile(
    r"\s[-–—|]\s|;\s|:\s|[,.]\s(?=(?:(?:her|his|its|their|a|the)\s\w+\s(?:said|told|says)|who|which|while|after|as|but|where|when|according|say\w*|said|officials|police)\b)"
)
LOOSE_CLAUSE = re.compile(r"\s(?:amid|after|while|following|because)\s", re.IGNORECASE)
"""Where a headline without marks can be cut, too: what comes after tells the setting."""
DATELINE = re.compile(r"^[A-Z][A-Z ,.]{2,30}(?:\([^)]*\))?\s*[-–—:]+\s*")
FURNITURE = re.compile(
    r"\b(?:live|updates?|watch|video|photos?|pictures?|gallery|opinion|analysis|editorial|explained|what we know|"
    r"last updated|published|posted|copyright|subscribe|newsletter|[ap]\.? ?m\.?|gmt|bst|et)\b|\?|\b(?:why|how|what)\b|^who\b",
    re.IGNORECASE,
)
"""Marks of a title or line that tells of the page and not of the event."""
CLAIM = re.compile(
    r":|[‘’'\"]\s|\b(?:we|our|my|says?|said|claims?|claimed|den(?:y|ies|ied)|accuses?|blames?|according|rumou?rs?|rumou?red|reportedly|allegedly)\b",
    re.IGNORECASE,
)
UNTITLED = "Untitled"


def title_of(held: Holdings) -> str:
    """ "Lower Reach: “Dam breaks after three days of rain”": the main place, where the words do not name it, and the words."""
    words = _headline(held) or _lead(held)
    place = _main_place(held)
    if words is None:
        return place or UNTITLED
    told = f"“{words}”"
    return told if place is None or place.casefold() in words.casefold() else f"{place}: {told}"


def _headline(held: Holdings) -> str | None:
    """The headline that tells most of what is shared; one party's word about it is no name for the story."""
    titles = [title for report in held.reports.values() if (title := _tidy(report.title or ""))]
    return _best([title for title in titles if not CLAIM.search(title)] or titles, held.shared)


def _lead(held: Holdings) -> str | None:
    """The first sentence of the report whose first sentence tells most of what the reports share."""
    return _best([lead for report in held.reports.values() if (lead := _first_sentence(report))], held.shared)


def _first_sentence(report: Report) -> str:
    start = report.blocks[0].of(report.text) if report.blocks else report.text
    return _tidy(SENTENCE.split(plain_words(start).strip())[0])


def _tidy(words: str) -> str:
    """One line without marks, dateline and outlet; cut at a clause or, failing that, at a word."""
    plain = (
        CLOCK.sub("", DATELINE.sub("", plain_words(words))).replace("“", "‘").replace("”", "’").strip(" .,;:-–—‘’\"'")
    )
    while len(plain) > LONGEST:
        cuts = _cuts(CLAUSE, plain) or _cuts(LOOSE_CLAUSE, plain)
        if not cuts:
            return plain[: LONGEST - 2].rsplit(" ", 1)[0].rstrip(" ,;:-–—") + " …"
        plain = plain[: cuts[-1]].rstrip(" ,;:-–—")
    return plain


def _cuts(pattern: re.Pattern[str], plain: str) -> list[int]:
    return [met.start() for met in pattern.finditer(plain) if SHORTEST <= met.start() < len(plain)]


def _best(lines: list[str], shared: Mapping[str, float]) -> str | None:
    """The line of the highest centrality among those that tell of the event; the shorter, then the alphabet, at a tie."""
    fit = [line for line in lines if len(key_words(line)) >= LEAST_WORDS and line.upper() != line]
    plain = [line for line in fit if not FURNITURE.search(line)] or fit or lines
    return min(plain, key=lambda line: (-round(_weight(line, shared), 3), len(line), line)) if plain else None


def _weight(line: str, shared: Mapping[str, float]) -> float:
    """Centrality, less where few words stand behind it, it tells what somebody claims, or the line was cut."""
    few = min(1.0, len(key_words(line)) / 5)
    claimed = 0.8 if CLAIM.search(line) else 1.0
    return centrality(line, shared) * few * claimed * (0.85 if line.endswith("…") else 1.0)


def _main_place(held: Holdings) -> str | None:
    """The place that the statements of the most reports name, where half of them do."""
    names = {place.id: _label(place) for place in held.story.places if place.precision != "country"}
    names = names or {place.id: _label(place) for place in held.story.places}
    met = {(each.report, ident) for each in held.story.statements for ident in each.places if ident in names}
    counts = Counter(ident for _, ident in met)
    best = min(counts, key=lambda ident: (-counts[ident], names[ident], ident)) if counts else None
    return names[best] if best is not None and 2 * counts[best] >= len(held.reports) else None


def _label(place: Place) -> str:
    """The place's name as a report spells it: the gazetteer's own where a report uses it, else the first met."""
    return place.name if place.name in place.names or not place.names else min(place.names, key=lambda n: (len(n), n))
