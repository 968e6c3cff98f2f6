"""Whether digits in a text count anything: ages, clock times, pieces of a number and numbers in names do not."""

import re

from parallax.nouns.figure import Figure
from parallax.nouns.report import Report

BESIDE = 24
"""Characters on each side that tell what digits are."""
AGE = re.compile(r"^\s*[-–]?\s*(?:year|month|week|day)s?\s*[-–]?\s*olds?\b", re.IGNORECASE)
AGED = re.compile(r"(?:[A-Z][\w’'-]+,\s*|\b[Aa]ged?\s+)$")
"""A name and a comma ("Ann Vel, 36, of Arlen"), or "aged"."""
PARENT = re.compile(
    r"\b(?:mother|father|parent|mum|mom|dad|grand(?:mother|father)|married) (?:of|to)\s*$", re.IGNORECASE
)
ONE_IN = re.compile(r"\b(?:one|1) (?:in|out of)(?: every)?\s*$", re.IGNORECASE)
LEFT = re.compile(r"\b(?:leav(?:es|ing) behind|left behind|survived by)\b[^.;]*$", re.IGNORECASE)
"""Words for a dead person's family: those who live on are no toll."""
FAR = 80
CLOCK_AFTER = re.compile(r"^\s*(?::\s*\d\d\b|[ap]\.?\s?m\b)", re.IGNORECASE)
CLOCK_BEFORE = re.compile(r"\d\s*:\s*$")
PIECE_BEFORE = re.compile(r"\d\s*,\s*$")
PIECE_AFTER = re.compile(r"^\s*,\s*0\d\d\b")
NAMED = re.compile(
    r"\b(?:routes?|highway|interstate|flight|no\.?|number|channel|section|article|chapter|page|volume|resolution|"
    r"jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|"
    r"nov(?:ember|\.)?|dec(?:ember|\.)?)\s+$",
    re.IGNORECASE,
)
"""Words whose number is a name or a date: "Route 52", "Resolution 1973", "March 4"."""
SCORE = re.compile(r"^\d+\s*[-–]\s*\d+$")
BARE = re.compile(r"^\d{1,3}$")
LONGEST_LIFE = 120


def counts_something(figure: Figure, report: Report) -> bool:
    """False for what its speaker rejects, and for digits that are an age, a clock time, a piece of a number, a part of a
    name, or a score ("9-14").
    """
    if "rejected" in figure.flags:
        return False
    start, end = figure.span.start, figure.span.end
    before, after = report.text[max(0, start - BESIDE) : start], report.text[end : end + BESIDE]
    if LEFT.search(report.text[max(0, start - FAR) : start]) or (PARENT.search(before) and " " not in figure.text):
        return False
    if AGE.match(after) or CLOCK_AFTER.match(after) or CLOCK_BEFORE.search(before) or PIECE_AFTER.match(after):
        return False
    if ONE_IN.search(before):
        return False
    if figure.text.startswith("0") and PIECE_BEFORE.search(before):
        return False
    if SCORE.match(figure.text):
        return _next_word(after) == _next_word(figure.counted or "") != ""
    told = figure.state is not None and figure.unit == "person"  # "the injured number 64"
    return told or not BARE.match(figure.text) or not _is_name_or_age(int(figure.text), before, after)


def _is_name_or_age(number: int, before: str, after: str) -> bool:
    aged = AGED.search(before) is not None and after[:1] in {",", ")", "."} and number <= LONGEST_LIFE
    return aged or NAMED.search(before) is not None


def _next_word(text: str) -> str:
    met = re.match(r"\s*([^\W\d_]+)", text)
    return met.group(1).casefold() if met else ""
