"""What a denial is of, where a report tells it shortly before: "a tanker had been hit, residents said; the port denied it"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from parallax.nouns.statement import Statement
from parallax.reconcile.alignment.sketch import Sketch, names_in, sketch

REACH = 4
"""Statements of a report before a denial among which what it is of is looked for."""
COMMON, LEAST_REPORTS = 0.5, 3
"""A word that more than this part of a story's reports hold, and more than so many, is the story's own."""
SHARE = 0.3
"""Part of a denial's content that must stand in what it is of."""
LEAST = 0.5
"""Weight of the telling words in common: one that is not of the commonest."""


NOT_SO = re.compile(
    r"^\W*(?:there (?:is|was|are|were|has been|have been) )?(?:no such\b|nothing of the (?:sort|kind)\b|not true\b|nonsense\b|lies\b|"
    r"(?:that|this|it|these|those|they|the claims?|the (?:report|allegation|accusation)s?) (?:is|was|are|were)(?: \w+ly| just| all)? "
    r"(?:not (?:true|so)|untrue|false|a lie|lies|absurd|nonsense|fiction|(?:a )?fabricat\w+|wrong|baseless|unfounded|invented)\b|"
    r"(?:that|this|it) (?:did not|didn['’]t|never) (?:happen|occur|take place|exist)\w*|"
    r"(?:is|was|are|were) (?:untrue|false|a lie|lies|nonsense|fabricat\w+|baseless|unfounded|invented)\W*$)",
    re.IGNORECASE,
)
"""Words that reject what was just told without telling it again."""
REJECTS = re.compile(
    r"\b(?:(?:rejects?|rejected|denies|denied|disputes?|disputed|dismiss(?:es|ed)) "
    r"(?:this\b|it\b|that(?=\W*$|[.,;])|the (?:claims?|accusations?|allegations?|charges?|reports?))"
    r"|calls?(?:ed)? (?:this|that|it|the claims?|(?:that|this|the) (?:number|figure|count|account|version|claim|report|accusation))"
    r" (?:an? )?(?:\w+ )?"
    r"(?:absurd|false|untrue|lies?|fantasy|invention|fabrication|nonsense|baseless|slander|propaganda|fiction|wrong|unfounded))\b",
    re.IGNORECASE,
)
"""The same in the report's telling: "the ministry rejects this", "his office calls this absurd"."""
OF_NUMBERS = re.compile(r"\b(?:numbers?|figures?|counts?|tolls?|sums?|estimates?)\b", re.IGNORECASE)
NEAR = 12
"""Characters between the sentence of what is told and that of such a rejection of it."""
HEAD = 200
"""Characters at the beginning of a text in which a headline stands."""
SHORT = 14
"""Words of such a telling at most."""


def says_not_so(statement: Statement) -> bool:
    """True for words that reject what another said and tell none of it: "No such order exists", "That is not true"."""
    if statement.denial and REJECTS.search(statement.text) is None:
        return False
    short = len(statement.text.split()) <= SHORT
    return NOT_SO.match(statement.text) is not None or (short and REJECTS.search(statement.text) is not None)


def tie_denials(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements, each denial that is about none yet `about` what another said right before it, in the order given; so is
    what rejects the last words of another (`says_not_so`).

    Of the few statements before it that share a telling word with it, by anybody but its own speaker and denying nothing
    themselves, the one that shares the most is meant, of equals the nearest.
    """
    found: dict[str, str] = {}
    common = _common(statements)
    ordered = sorted(statements, key=lambda each: (each.report, each.span, each.id))
    for _, group in groupby(ordered, key=lambda each: each.report):
        told = list(group)
        for at, denial in enumerate(told):
            if denial.about is not None or not (denial.denial or says_not_so(denial)):
                continue
            before = told[max(0, at - REACH) : at]
            meant = _last(denial, before) if says_not_so(denial) else _meant(denial, before, common)
            found |= {denial.id: meant} if meant else {}
    return tuple(replace(each, about=found[each.id]) if each.id in found else each for each in statements)


def _common(statements: Sequence[Statement]) -> frozenset[str]:
    """What so many reports of the story speak of that it tells no claim from another."""
    reports: dict[str, set[str]] = {}
    for each in statements:
        for name in names_in(each.text):
            reports.setdefault(name, set()).add(each.report)
    most = max(LEAST_REPORTS, COMMON * len({each.report for each in statements}))
    return frozenset(name for name, ids in reports.items() if len(ids) > most)


def _meant(denial: Statement, before: Sequence[Statement], common: frozenset[str]) -> str | None:
    words = sketch(denial.text)
    best: tuple[float, str] | None = None
    for told in before:
        if told.denial or told.caveat or told.headline or _one_speaker(told, denial):
            continue
        weight = _shared(words, sketch(told.text), common)
        if weight >= max(LEAST, SHARE * words.total) and (best is None or weight >= best[0]):
            best = (weight, told.id)
    return best[1] if best else None


def _last(rejection: Statement, before: Sequence[Statement]) -> str | None:
    """What another said last, in his own words; what the report itself tells only where it stands right before."""
    told = [
        each
        for each in before
        if not (each.caveat or _heads(each) or _one_speaker(each, rejection) or says_not_so(each))
    ]
    others = [each for at, each in enumerate(told) if not each.own_voice or at == len(told) - 1]
    if not others or (NOT_SO.match(rejection.text) is None and not _is_just_told(others[-1], rejection)):
        return None
    return others[-1].id


def _heads(told: Statement) -> bool:
    return told.headline and told.span.start < HEAD


def _is_just_told(told: Statement, rejection: Statement) -> bool:
    """True for what stands right before; numbers are rejected as numbers."""
    counts = any(char.isdigit() for char in told.text)
    next_to = rejection.sentence.start - told.sentence.end <= NEAR
    return next_to and (not counts or OF_NUMBERS.search(rejection.text) is not None)


def _one_speaker(one: Statement, other: Statement) -> bool:
    return one.speaker is not None and one.speaker == other.speaker


def _shared(one: Sketch, other: Sketch, common: frozenset[str]) -> float:
    alike = one.content.keys() & other.content.keys() - common
    return sum(min(one.content[name], other.content[name]) for name in alike)
