"""The patterns of time expressions, one rule a kind."""

import re
from dataclasses import dataclass

from parallax.values.pattern_starts import Patterns
from parallax.values.time_words import (
    ABOUT,
    CALENDAR_UNIT,
    DAY,
    ERA,
    HOLIDAY,
    MOD,
    MONTH,
    NUMBER,
    ORDINAL,
    PART,
    REL_YEAR,
    SEASON,
    UNIT,
    VAGUE,
    WEEKDAY,
    WEEKDAY_ANY,
    YEAR,
)


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of time expression and its pattern; the named groups are what its resolver reads."""

    name: str
    pattern: re.Pattern[str]


def _rule(name: str, pattern: str) -> Rule:
    return Rule(name, re.compile(rf"(?<!\w)(?<![^\W\d_]-)(?:{pattern})(?!\w)", re.IGNORECASE))


_PART_OF = rf"(?:the\s+)?(?:(?:early|late)\s+)?(?P<part>{PART})\s+(?:of|on)\s+"
_PART_AFTER = rf"(?:(?:,)?\s+(?:at\s+)?(?P<after>{PART}))"
_DAY_NAME = rf"(?:{WEEKDAY_ANY},?\s+)"
_AGO = r"(?:ago|earlier|later|afterwards?|previously|hence|(?:before|after)(?=\s*(?:[,.;:)\]]|$)))"
_SAME = (
    r"the\s+same|that\s+same|that\s+very|this\s+same|that|the\s+very\s+same|the\s+next|the\s+very\s+next|"
    r"the\s+following|the\s+previous|"
    r"the\s+preceding|the\s+prior|the\s+subsequent"
)

RULES: tuple[Rule, ...] = (
    _rule("iso", r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?:[T ](?P<clock>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z?)?"),
    _rule("numeric", r"(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<y>\d{4})"),
    _rule(
        "month-day",
        rf"(?:{_PART_OF})?{_DAY_NAME}?{MOD}?(?P<m>{MONTH})\s+(?:the\s+)?(?P<d>{DAY})(?!\s+(?:percent|"
        rf"per\s+cent|people))"
        rf"(?:,?\s+(?:of\s+)?(?P<y>{YEAR}){ERA}?|{REL_YEAR})?{_PART_AFTER}?",
    ),
    _rule(
        "day-month",
        rf"(?:{_PART_OF})?{_DAY_NAME}?{MOD}?(?:the\s+)?(?P<d>{DAY})(?:\s+day)?(?:\s+of)?[\s-](?P<m>{MONTH})"
        rf"(?:,?[\s-](?:of\s+)?(?P<y>{YEAR}){ERA}?|{REL_YEAR})?",
    ),
    _rule("month-year", rf"(?:(?:around|about)\s+)?{MOD}?(?P<m>{MONTH})(?:,?\s+(?:of\s+)?(?P<y>{YEAR}|"
    rf"\d{{3}}(?=\s*B)){ERA}?|{REL_YEAR})"),
    _rule("month", rf"(?:(?P<rel>last|next|this|this\s+past)\s+)?{MOD}?(?P<m>{MONTH})(?:['’]s\s+end)?"),
    _rule("year", rf"(?:(?:about|around|circa)\s+)?{MOD}?(?:(?:the\s+)?year\s+)?(?P<y>{YEAR})(?:\s?(?P<ad>AD|CE))?"),
    _rule("year-bc", rf"(?:(?:about|around|circa)\s+)?{MOD}?(?:the\s+)?(?P<y>\d{{1,4}}){ERA}"),
    _rule("year-short", r"['’](?P<y>\d\d)(?!s)"),
    _rule("decade", rf"(?:the\s+)?{MOD}?(?:the\s+)?(?P<y>\d{{2,3}}0)['’]?s(?P<bc>{ERA})?"),
    _rule("decade-short", rf"(?:the\s+)?{MOD}?(?:the\s+)?['’](?P<y>\d0)s"),
    _rule("century", rf"(?:the\s+)?{MOD}?(?:the\s+)?(?P<n>{ORDINAL})[\s-]century(?P<bc>{ERA})?"),
    _rule(
        "season",
        rf"(?:{MOD}(?:the\s+)?|the\s+|(?P<rel>last|next|this|this\s+past|that|the\s+(?:next|following|"
        rf"previous|same))\s+)?"
        rf"(?P<s>{SEASON})(?:\s+(?:of\s+)?(?:(?P<y>{YEAR})|(?P<of>that|the\s+same|last|this|next)\s+year))?",
    ),
    _rule("year-season", rf"(?P<y>{YEAR})\s+(?P<s>{SEASON})"),
    _rule("quarter", rf"(?:the\s+)?(?P<n>first|second|third|fourth|1st|2nd|3rd|"
    rf"4th)[\s-]quarter(?:\s+(?:of\s+)?(?P<y>{YEAR}))?|Q(?P<q>[1-4])(?:\s+(?P<qy>{YEAR}))?"),
    _rule(
        "weekday",
        rf"(?:{_PART_OF})?(?:(?P<rel>last|next|this|this\s+past|this\s+coming|past|the\s+previous|"
        rf"the\s+following|the\s+same|that)\s+)?"
        rf"(?:{MOD})?(?:(?P<first>dawn|noon|midnight|"
        rf"midday)\s+(?:on\s+)?)?(?P<w>{WEEKDAY})(?:\s+(?P<after>{PART}))?(?:\s+last\s+week)?",
    ),
    _rule(
        "deictic-day",
        rf"(?:{_PART_OF})?{MOD}?(?:(?P<first>dawn|noon|midnight|midday)\s+)?"
        rf"(?P<w>the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow|yesterday|today|tomorrow|"
        rf"tonight)(?:\s+(?P<after>{PART}))?",
    ),
    _rule("this-part", rf"{MOD}?(?P<rel>this|last|tomorrow|{_SAME}|one)\s+(?P<part>morning|afternoon|"
    rf"evening|night|dawn)"),
    _rule("holiday", rf"(?P<h>{HOLIDAY})(?:,?\s+(?P<y>{YEAR}))?(?:\s+(?P<after>night|morning|evening))?"),
    _rule(
        "relative",
        rf"(?:{MOD}|(?P<when>earlier|later|late|early|sometime)\s+)?(?P<rel>this|last|next|this\s+past|"
        rf"this\s+coming|the\s+current|the\s+coming|{_SAME})\s+(?P<u>{CALENDAR_UNIT})",
    ),
    _rule("edge", rf"(?:{MOD}|(?P<when>earlier|later|late|early)\s+in\s+)(?:the\s+)?(?P<u>day|week|month|"
    rf"year|decade|century)|(?P<own>month|year|week)['’]s\s+end"),
    _rule("beside", r"the\s+(?P<u>day|week|month|year|night|morning)\s+(?P<rel>before|after|following|"
    r"earlier|previous)(?!\s+(?:yesterday|tomorrow))|the\s+day\s+of(?=\s+the\b)"),
    _rule("weekend", r"(?P<rel>last|next|this|the|over\s+the|this\s+past)\s+weekend"),
    _rule(
        "offset",
        rf"(?:{ABOUT}\s+)?(?:(?P<n>{NUMBER}|an?|half\s+an?|{VAGUE})\s+)?(?:and\s+a\s+half\s+)?(?:more\s+|"
        rf"full\s+)?(?P<u>{UNIT})(?:\s+and\s+a\s+half)?\s+(?P<dir>{_AGO})",
    ),
    _rule(
        "duration",
        rf"(?:{ABOUT}\s+)?(?:the\s+|its\s+|their\s+|his\s+|her\s+|these\s+|those\s+)?(?:(?P<look>last|past|"
        rf"previous|preceding|next|first|following|coming|final|recent|ensuing|subsequent|opening|closing)\s+)?"
        rf"(?:{ABOUT}\s+)?(?P<n>{NUMBER}|an?|half\s+an?|half\s+a|{VAGUE})(?P<half>\s+and\s+(?:a\s+)?half)?"
        rf"(?:\s+(?:more|full|straight|consecutive|whole|long|additional|other|solid|short|further|entire|further))?"
        rf"[\s-](?P<u>{UNIT})(?P<tail>\s+and\s+a\s+half)?(?:[\s-]long|\s+old|[\s-]old|\s+of\s+age)?",
    ),
    _rule("long", r"(?P<u>days?|weeks?|months?|years?|decades?|hours?|centurys?)-(?:and-a-half[\s-])?long"),
    _rule("look", rf"the\s+(?P<look>last|past)\s+(?P<u>{CALENDAR_UNIT}|hour|minute)"),
    _rule("bare", r"(?P<u>seconds|minutes|hours|days|weeks|months|years|decades|centuries)"),
    _rule("set", rf"(?:every|each)\s+(?:(?P<n>{NUMBER}|other|few|single)\s+)?(?P<u>{UNIT}|{WEEKDAY}|{PART})|"
    rf"(?P<ly>daily|weekly|monthly|yearly|annually|annual|nightly|hourly|quarterly|biweekly|weekdays)"),
    _rule("rate", r"per\s+(?P<u>day|week|month|year|hour|minute|second)"),
    _rule("weekdays", r"(?P<w>(?-i:Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays))"),
    _rule(
        "clock",
        r"(?P<h>[01]?\d|2[0-4])(?:[:.](?P<min>[0-5]\d))(?::\d\d)?\s*(?:(?P<ap>[ap])\.?\s?m\b\.?)?(?:\s?hrs|"
        r"\s?hours)?(?:\s*\(?(?:local\s+time|GMT|UTC|EST|EDT|CET|CEST|ET|PT|PST|PDT|BST|IST|Z)\b\)?)?"
        r"|(?P<h2>1[0-2]|0?\d)\s?(?P<ap2>[ap])\.?\s?m\b\.?(?:\s*\(?(?:local\s+time|GMT|UTC|EST|EDT|CET|"
        r"CEST|ET|PT|PST|PDT|BST|IST|Z)\b\)?)?"
        r"|(?P<h3>[01]\d|2[0-3])(?P<min3>[0-5]\d)\s?(?:GMT|UTC|hrs|Z|hours(?=\s+(?:GMT|local)))(?:\s+local\s+time)?",
    ),
    _rule("part", r"(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?P<part>morning|afternoon|evening|night|dawn|"
    r"dusk|daytime|night-time|nighttime|daybreak|nightfall|overnight|midnight|noon|midday|daylight)"),
    _rule("present", r"now|currently|current|at\s+present|presently|nowadays|present[\s-]day|"
    r"modern[\s-]day|these\s+days|right\s+now|for\s+the\s+time\s+being|the\s+present"),
    _rule("past", r"recently|recent|former|the\s+past(?!\s+(?:two|few|several|\w+\s+(?:days|weeks|months|"
    r"years)))|lately|the\s+recent\s+past|not\s+long\s+ago|long\s+ago|in\s+recent\s+(?:days|weeks|months|years)"),
    _rule("future", r"(?:the\s+)?(?:near\s+)?future|the\s+near\s+future|the\s+coming\s+(?:days|weeks|months|years)"),
)  # fmt: skip
"""Tried all; of those that begin first the longest match wins, at equal length the rule named first."""


@dataclass(frozen=True, slots=True, order=True)
class Expression:
    """A time expression in a text: characters `start` to `end`, and the place of its rule in `RULES`."""

    start: int
    end: int
    rule: int


_PATTERNS = Patterns([rule.pattern for rule in RULES])


def find_expressions(text: str) -> tuple[Expression, ...]:
    """The time expressions of a text by their words alone, in order, apart."""
    found = [
        Expression(match.start(), match.start() + len(match[0].rstrip()), rule)
        for rule, match in _PATTERNS.find(text)
        if match[0].strip()
    ]
    found.sort(key=lambda one: (one.start, -one.end, one.rule))
    kept: list[Expression] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)
