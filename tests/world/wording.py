"""Words for a count and for who said it: outlets pick their own."""

import re
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Literal

from parallax.nouns.range import Comparator
from world.event import Claim
from world.kinds import Kind
from world.marked import raised

Form = Literal["plain", "about", "more", "least", "slip"]
CHOICE = re.compile(r"\[([^\[\]]*)\]")
SMALL = "no one two three four five six seven eight nine".split()
COMPARATORS: dict[Form, Comparator] = {"about": "about", "more": "more than", "least": "at least"}
ATTRIBUTIONS = (
    "{S} <v>[said|stated|announced|reported|declared|explained|confirmed]</v>{D} that <c>{c}</c>.",
    "<c>{C}</c>, {t}{k} <v>[said|stated|announced|reported|declared]</v>{D}.",
    "{S} <v>told</v> reporters{D} that <c>{c}</c>.",
    "{S} <v>[wrote|posted]</v> on Telegram{D} that <c>{c}</c>.",
)
UNDATED = ("<v>According to</v> {t}, <c>{c}</c>.", "<c>{C}</c>, <v>according to</v> {t}.")
QUOTED = "“<c>{C}</c>,” {t}{k} <v>said</v>{D}."
DENIED = ("{S} <v>denied</v>{D} that <c>{c}</c>.",)
RELAYED = "{S} <v>told</v> {R}{D} that <c>{c}</c>."


@dataclass(frozen=True, slots=True)
class Shown:
    """A count as one report puts it: the bounds, and how it is worded."""

    claim: Claim
    form: Form
    number: int

    @property
    def low(self) -> float | None:
        """The lowest number that the words allow."""
        return float(self.number)

    @property
    def high(self) -> float | None:
        """The highest number that the words allow, None where open."""
        return None if self.form in {"more", "least"} else float(self.number)

    @property
    def comparator(self) -> Comparator | None:
        """The word that loosens the number."""
        return COMPARATORS.get(self.form)


def chosen(random: Random, words: str) -> str:
    """The words with one of each "[a|b]" taken."""
    return CHOICE.sub(lambda met: random.choice(met.group(1).split("|")), words)


def show(random: Random, claim: Claim, rounds: float, slips: float) -> Shown:
    """The count as an outlet puts it that rounds, or mistakes a unit, so often."""
    if claim.measure.slip and random.random() < slips:
        return Shown(claim, "slip", claim.value)
    if random.random() >= rounds or claim.value < 20 or claim.within is not None:
        return Shown(claim, "least" if claim.value >= 10 and random.random() < 0.1 else "plain", claim.value)
    grain = 10 if claim.value < 200 else 100 if claim.value < 3000 else 1000
    below = claim.value // grain * grain
    if claim.value - below <= grain * 0.2 and below >= 20:
        return Shown(claim, "more", below)
    near = round(claim.value / grain) * grain
    return Shown(claim, "about", near) if abs(near - claim.value) <= 0.08 * near else Shown(claim, "plain", claim.value)


def figure_words(shown: Shown, mark: int) -> str:
    """ "about <0>40 people</0>" with its mark; the words that loosen a number belong to the figure."""
    measure = shown.claim.measure
    number = SMALL[shown.number] if 0 < shown.number < 10 else f"{shown.number:,}"
    before = {"about": "about ", "more": "more than ", "least": "at least "}.get(shown.form, "")
    noun = measure.slip if shown.form == "slip" else measure.noun
    inside = noun.split(" of ")[0] if measure.inside else noun
    return f"<{mark}>{before}{number} {inside}</{mark}>{noun[len(inside) :]}"


def clause(random: Random, kind: Kind, shown: list[Shown], first: date) -> str:
    """One or two counts as a clause; a part of the other stands behind it ("…, three of them in Melfi")."""
    words = ""
    for at, each in enumerate(shown):
        if each.claim.within is not None:
            number = SMALL[each.number] if each.number < 10 else f"{each.number:,}"
            words += f", <{at}>{number}</{at}> of them in {each.claim.place.name if each.claim.place else ''}"
            continue
        pattern = random.choice(each.claim.measure.clauses)
        place = f" in {each.claim.place.name}" if each.claim.place else ""
        window = each.claim.window
        told = f" on <w{at}>{_weekday(first, window)}</w{at}>" if window is not None else ""
        if window is not None and "{W}" not in pattern:
            pattern += "{W}"
        joint = " and " if words else ""
        words += joint + pattern.format(N=figure_words(each, at), E=kind.event, P=place, W=told)
    return words


def _weekday(first: date, day: int) -> str:
    return f"{date.fromordinal(first.toordinal() + day):%A}"


def said(pattern: str, content: str, mention: str, tail: str, day: str, relay: str = "") -> str:
    """A sentence: who says what, with marks."""
    told = f" on <d>{day}</d>" if day else ""
    comma = "," if ", " in tail else ""
    opening = f"<s>{mention.rstrip(',')}</s>" + ("," if mention.endswith(",") else "")
    aside, _, rest = pattern.rpartition("{z}")
    quoted = raised(content) if rest.startswith("“") else content
    told_so = rest.format(S=opening, t=f"<s>{tail}</s>", k=comma, D=told, c=content, C=quoted, R=relay)
    return raised(aside + told_so.replace("According", "according") if aside else told_so)
