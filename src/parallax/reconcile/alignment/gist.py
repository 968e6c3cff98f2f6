"""What a statement speaks to, in whatever words, and whether it says that it is so or not so."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from parallax.reconcile.alignment.paraphrases import reworded, sense, undone
from parallax.reconcile.alignment.sketch import SCENE
from parallax.reconcile.alignment.stems import stem, tokens
from parallax.reconcile.alignment.telling import shares
from parallax.reconcile.alignment.weights import weight
from parallax.values import calendar
from parallax.values.memo import WORDS, memo

_NO = """
no not never nobody none nothing without neither nor cannot lack lacked lacks lacking absence hardly
"""
NO = frozenset(_NO.split())
REACH = 7
"""Words after such a word that it governs."""
_FREE = """
but and while although though because when where which who so then against over about despite whether if why how what
know knows knew known expect expects expected expecting want wants wanted plan plans planned intend hope hoped mean remember recall
clear sure certain ready
"""
FREE = frozenset(_FREE.split())
"""Words at which it ends: what is not appealed against, not known or not awaited is not denied."""
UNTOLD = frozenset({"whether", "if"})
"""Words behind which nothing is told as being so or not so."""
MAYBE = frozenset({"may", "might", "perhaps"})
"""Words behind which a no denies nothing: "it may have failed to burst"."""
_KEEPING = """
true correct right accurate case so fact sign signs evidence proof indication indications trace suggestion truth question
believe believes believed think thinks thought
"""
KEEPING = frozenset(_KEEPING.split())
"""What a "that" may follow without ending a no: "it is not true that" (and "we no longer say that"), but not "he never signed the
paper that"."""
DETERMINED = frozenset("in of on at by for with to from as than".split())
"""Words behind which a "that" only points."""
WHOLE = 20
"""Words that a no governs behind such a "that"."""
NONE_OF = frozenset({"no", "without"})
AWAY = frozenset("in at on with for from about over between among".split())
"""Words at which a no that is of a thing ends: "no trust in the court" denies no court."""
OBJECTS = frozenset({"nothing", "nobody", "none"})
"""What makes the verb before it one that did not happen: "paid nothing"."""
NO_DENIAL = re.compile(
    r"\b(?:not (?:only|just|merely|least|until)|no (?:more|fewer|less|later|sooner|doubt)|nothing (?:but|less))\b|\bno\.? ?(?=\d)"
)
"""What denies nothing, though it begins with a no; so does "No. 4"."""
CAPITAL = re.compile(r"\b[^\W\d_a-z][\w’'-]*")
BESIDE = re.compile(r"^\s*(?:and |but )?not\b", re.IGNORECASE)
"""What is named only to be set aside: "crates, not workers"."""
CLAUSE = re.compile(r"[.;:!?,]\s|[.;:!?]$")
MONTHS = frozenset(calendar.MONTH_NAMES) - {"may"}
"""Without the one that is a verb far oftener."""
MONTH_NAMES = frozenset(sense(stem(month)) for month in MONTHS)
IN_MONTH = 0.5
"""What a month weighs: two checks in June are more likely one."""
FULL = 0.3
"""Weight from which a word counts as one."""
NAMED = 0.15
"""The most that the name of somebody who speaks in the story weighs: it tells of whom, not what."""


@dataclass(frozen=True, slots=True)
class Gist:
    """`plain`: what is spoken of, with its background weight; `content`: the same, weighed within the story.

    `so` and `not_so`: what of it is told as being so, and as not being so; a denial turns both about. `names`: the stems of the
    names in it, of places and of who speaks in the story.
    """

    plain: dict[str, float]
    so: frozenset[str]
    not_so: frozenset[str]
    content: dict[str, float] = field(default_factory=dict)
    names: frozenset[str] = frozenset()
    total: float = field(init=False, compare=False)
    """The weight of all content but days of the year, which tell something where both name one alone."""
    full: frozenset[str] = field(init=False, compare=False)
    """What of the content counts in full."""
    no: frozenset[str] = field(init=False, compare=False)
    """What of the content is told as not being so, and not as being so."""

    def __post_init__(self) -> None:
        content = self.content
        object.__setattr__(self, "total", sum(own for name, own in content.items() if not is_day(name)))
        object.__setattr__(self, "full", frozenset(name for name, own in content.items() if own > FULL))
        object.__setattr__(self, "no", frozenset(name for name in self.not_so - self.so if name in content))


def is_day(name: str) -> bool:
    """True for a day of the year ("december31")."""
    return name[-1:].isdigit() and name.rstrip("0123456789") in calendar.MONTHS


def gist(text: str, denies: bool, scene: frozenset[str] = frozenset(), people: frozenset[str] = frozenset()) -> Gist:
    """The gist of a statement's text; `scene` are stems of the story's places, `people` of its speakers' names."""
    plain: dict[str, float] = {}
    held: dict[bool, set[str]] = {True: set(), False: set()}
    for word, negated in _marked(text):
        told, stemmed, name = _meant(word)
        if told:
            told = min(told, NAMED) if stemmed in people else min(told, SCENE) if stemmed in scene else told
            plain[name] = max(told, plain.get(name, 0.0))
            if negated is not None:
                held[negated == denies].add(name)
    named = frozenset(stem(word) for word in tokens(" ".join(CAPITAL.findall(text)))) & (scene | people)
    return Gist(plain, so=frozenset(held[True]), not_so=frozenset(held[False]), names=named)


@memo(WORDS)
def _meant(word: str) -> tuple[float, str, str]:
    """What a word weighs, its stem, and the name of what it tells of."""
    told = IN_MONTH if word in MONTHS else weight(word) if len(word) > 1 and not word[0].isdigit() else 0.0
    stemmed = stem(word)
    return told, stemmed, sense(stemmed)


def weighed(gists: Sequence[Gist]) -> tuple[Gist, ...]:
    """The gists of a story's statements with their content weighed within it, in the order given."""
    share = shares([each.plain for each in gists])
    return tuple(
        replace(each, content={name: own * share[name] for name, own in each.plain.items() if share[name] > 0})
        for each in gists
    )


def _marked(text: str) -> Iterator[tuple[str, bool | None]]:
    """The words, each with whether it is under a no; None for where, or with whom, there is none of it."""
    for at, clause in enumerate(CLAUSE.split(NO_DENIAL.sub(" ", reworded(text)))):
        if at and BESIDE.match(clause):
            continue
        words = tokens(clause)
        under = _under_a_no(words)
        for word, negated in zip(words, under, strict=False):
            if _is_no(word):
                continue
            taken = undone(word)
            yield taken or word, None if negated is None else negated != (taken is not None)


def _under_a_no(words: Sequence[str]) -> list[bool | None]:
    """For each word of a clause whether a no governs it, None beside the thing that there is none of; shorter where behind a
    word nothing is told.
    """
    if UNTOLD.isdisjoint(words) and not any(map(_is_no, words)):
        return [False] * len(words)
    under: list[bool | None] = []
    left, noun, beside = 0, False, False
    for at, word in enumerate(words):
        if word in UNTOLD or (_is_no(word) and _open(words[:at])):
            break
        before = words[at - 1] if at else ""
        if _is_no(word):
            if under and (word in OBJECTS or word == "no"):
                under[-1] = True
            left, noun, beside = REACH + 1, word in NONE_OF, False
        elif word == "that" and left and before not in DETERMINED:
            left = WHOLE if before in KEEPING or "longer" in words[at - 2 : at - 1] else 0
        elif word in FREE:
            left = 0
        elif noun and word in AWAY and before not in KEEPING:
            beside = True
        under.append(None if beside and left else left > 0)
        left = max(0, left - 1)
    return [True] * len(under) if words[-1:] == ("none",) else under


def _is_no(word: str) -> bool:
    return word in NO or word.endswith("n't")


def _open(words: Sequence[str]) -> bool:
    """True where a word leaves it open; the month is none."""
    return any(word in MAYBE and not words[max(0, at - 1)][0].isdigit() for at, word in enumerate(words))
