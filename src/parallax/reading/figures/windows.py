"""The stretch of time that a count covers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from parallax.nouns.interval import Interval
from parallax.nouns.mention import TimeMention
from parallax.nouns.report import Published
from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation, Token
from parallax.reading.figures.window_asides import bounds_nothing
from parallax.reading.token_index import TokenIndex
from parallax.values.calendar import midnight
from parallax.values.time import lookback, resolve, up_to
from parallax.values.words import words

_SAYING = frozenset(
    words(
        """
        say tell announce report claim add state write post declare confirm note indicate publish explain reveal
        estimate acknowledge admit argue comment inform insist mention remark reply respond speak stress suggest tweet
        warn release put quote cite recall deny describe accuse blame
        """
    )
)
_ADDRESSED = 8
"""Tokens back from a time to the verb of saying that it may date, over whom it was said to ("told the Arlen News Agency")."""
_OCCASIONS = frozenset(
    words("statement interview briefing conference communique communiqué bulletin letter post tweet")
)
_LEAD = re.compile(
    r"(?<!\w)(?P<lead>since|within|in|over|during|throughout|for|inside|from|between|on|until|by|at)"
    r"(?:\s+(?:the\s+)?(?:it|its|their|his|the\s+\w+|\w+ing|\w+s?)(?:\s+\w+)?\s+(?:started|began|begun|"
    r"starting|beginning|erupted|broke\s+out)\s+(?:in|on))?"
    r"(?:\s+(?:about|around|just|only|the|early|late))*\s*\Z",
    re.IGNORECASE,
)
_BEGAN = re.compile(
    r"\bsince\b[^.;]{0,40}\b(?:started|began|begun|erupted|broke\s+out|start|beginning|outbreak|"
    r"onset|(?:declared|confirmed|detected|reported|announced)\s+on)\b[^.;]{0,20}\Z",
    re.IGNORECASE,
)
_AS_OF = re.compile(
    r"\b(?:by|until|till|up\s+to|as\s+of|as\s+at)\s+(?:the\s+)?(?:late\s+|early\s+|midday\s+|noon\s+)?(?:on\s+)?\Z",
    re.IGNORECASE,
)
"""Words that tell when a count stood so, not what time it covers: "31 dead by Saturday"."""
_WHEN = re.compile(r",\s+when\b")
"""What follows is of that time alone: "the worst since 1998, when 31 people died"."""
_TO = re.compile(r"\s*(?:to|and|until|through|till|-|–)\s*(?:the\s+)?", re.IGNORECASE)
_BACK = frozenset({"within", "in", "over", "during", "inside", "throughout"})
_LOOK = re.compile(r"(?:the\s+)?(?:last|past|previous|preceding)\b", re.IGNORECASE)
_STRONG = frozenset({"since", "within", "from", "between", "over", "during", "throughout"})


@dataclass(frozen=True, slots=True)
class Window:
    """A time expression that can bound a count, with the words that lead it.

    `strong`: it says that it bounds ("since", "within"). `two_ended`: it names both its ends.
    `interval` is None where the day of publication is wanting; the words are kept for when it is known.
    """

    span: Span
    words: str
    interval: Interval | None
    strong: bool
    two_ended: bool = False


def find_windows(
    doc: Annotation, index: TokenIndex, times: Sequence[TimeMention], published: Published
) -> tuple[Window, ...]:
    """The windows that a report's time expressions open; those that date an utterance ("said on Sunday") open none."""
    anchor = published.when.date() if published.when is not None else None
    windows: list[Window] = []
    for position, mention in enumerate(times):
        if mention.type == "SET" or _dates_speech(doc, index, mention) or _dates_aside(doc, index, mention):
            continue
        if bounds_nothing(doc, index, times, position):
            continue
        following = times[position + 1] if position + 1 < len(times) else None
        window = _window(doc.text, mention, following, anchor)
        if window is not None and not (windows and windows[-1].span.meets(window.span)):
            windows.append(window)
    return tuple(windows)


def _window(text: str, mention: TimeMention, following: TimeMention | None, anchor: date | None) -> Window | None:
    before = text[max(0, mention.span.start - 60) : mention.span.start]
    if _AS_OF.search(before):
        return None
    match = _LEAD.search(before)
    lead = match["lead"].lower() if match else ""
    if _BEGAN.search(before):
        lead = "since"
    start = mention.span.start - (len(before) - match.start() if match and lead else 0)
    if lead in {"from", "between"} and (both := _ends(text, mention, following, anchor)) is not None:
        return Window(Span(start, both[0]), text[start : both[0]], both[1], True, True)
    if _WHEN.match(text, mention.span.end) and lead == "since":
        lead = "in"
    interval = _covered(mention, lead, anchor)
    if interval is None and not (anchor is None and _will_tell(mention, lead)):
        return None
    return Window(
        Span(start, mention.span.end),
        text[start : mention.span.end],
        interval,
        lead in _STRONG or mention.type == "DURATION",
    )


def _will_tell(mention: TimeMention, lead: str) -> bool:
    """True where the words will name a window once the day of publication is known ("since Saturday")."""
    if mention.type == "DURATION":
        return lead in _BACK or _LOOK.match(mention.text) is not None
    return mention.type in {"DATE", "TIME"} and (mention.value or "").startswith("XXXX")


def _ends(
    text: str, mention: TimeMention, following: TimeMention | None, anchor: date | None
) -> tuple[int, Interval | None] | None:
    """The end of the words and the interval (None: not yet known) of "from September 6 to 10", "between May 3 and May 5"."""
    first = mention.interval.start if mention.interval is not None else None
    last = following.interval.end if following is not None and following.interval is not None else None
    if following is None or not _TO.fullmatch(text[mention.span.end : following.span.start]):
        return None
    if first is None or last is None:
        return (following.span.end, None) if anchor is None else None
    if last < first:
        turned = resolve(f"from {mention.text} to {following.text}", anchor).interval
        return (following.span.end, turned) if turned is not None else None
    return following.span.end, Interval(first, last, "day")


def _covered(mention: TimeMention, lead: str, anchor: date | None) -> Interval | None:
    """The interval a count covers: since a day up to publication, a duration back from it, a date no later than it."""
    whole = mention.interval
    if lead == "since" and whole is not None and whole.start is not None:
        return (
            Interval(whole.start, max(midnight(anchor), whole.start), "day")
            if anchor
            else Interval(whole.start, None, "day")
        )
    if mention.type == "DURATION":
        if whole is None and lead in _BACK:
            whole = lookback(mention.value, anchor)
        return whole
    if lead in {"in", "over", "during", "within"} and re.match(
        r"the\s+(?:previous|preceding)\s", mention.text, re.IGNORECASE
    ):
        return resolve(f"in {mention.text}", anchor).interval
    if whole is None or whole.start is None or whole.end is None:
        return None
    return up_to(_day_wide(whole), anchor)


def _day_wide(whole: Interval) -> Interval:
    if whole.precision not in {"hour", "minute"} or whole.start is None or whole.end is None:
        return whole
    return Interval(midnight(whole.start.date()), midnight(whole.end.date()), "day")


def _dates_speech(doc: Annotation, index: TokenIndex, mention: TimeMention) -> bool:
    """True where the expression hangs on, or stands right beside, a verb of saying."""
    began = _BEGAN.search(doc.text[max(0, mention.span.start - 60) : mention.span.start])
    if mention.type == "DURATION" or began:
        return False
    tokens = index.between(mention.span.start, mention.span.end)
    if not tokens:
        return True
    first, last = index.sentence(tokens[0].index)
    near = list(doc.tokens[max(first, tokens[0].index - _ADDRESSED) : tokens[0].index])
    if _right_after_saying(near):
        return True
    following = doc.tokens[tokens[-1].index + 1 : min(last, tokens[-1].index + 2)]
    return any(token.lemma in _SAYING and token.pos == "VERB" for token in following)


def _dates_aside(doc: Annotation, index: TokenIndex, mention: TimeMention) -> bool:
    """True where the expression dates a clause set off: "the trial, which began in May, heard 80 witnesses"."""
    tokens = index.between(mention.span.start, mention.span.end)
    if not tokens:
        return False
    first, _ = index.sentence(tokens[0].index)
    for token in reversed(doc.tokens[first : tokens[0].index]):
        if token.text in {",", ";"} or token.pos == "NUM":
            return False
        if token.lower == "which" and token.index > first:
            return doc.tokens[token.index - 1].text == ","
    return False


def _right_after_saying(near: list[Token]) -> bool:
    """A verb of saying before the expression with no more between than its addressee and a preposition."""
    for token in reversed(near):
        if token.pos in {"VERB"} and token.lemma in _SAYING:
            return True
        if token.lemma in _OCCASIONS:
            return True
        if token.pos not in {"ADP", "PROPN", "PRON", "ADV", "DET", "SCONJ", "PUNCT"} or token.text in {'"', "”", "."}:
            return False
    return False
