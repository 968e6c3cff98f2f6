"""Slots: the words beside a name that say that it is a place, and of which class."""

from dataclasses import dataclass
from typing import Literal

from parallax.reading.annotators import Annotation
from parallax.reading.places.evidence import is_name, singular
from parallax.reading.places.words import (
    BEFORE_OF,
    CLASS_AFTER,
    DIRECTIONS,
    FRONT_AFTER,
    LIST_OPENERS,
    MOTION,
    MOVES,
    PREPOSITIONS,
    QUARTERS,
    ROUTES,
    SITES,
    SURE_BEFORE_OF,
    SURE_PREPOSITIONS,
)
from parallax.values.place_name import CLASS_WORDS

Strength = Literal["sure", "likely", "none"]
"""How surely a place stands in a slot: "in the village of NAME" is sure, "at NAME" likely."""

_SETTLED = frozenset("village town city district province region island hamlet suburb oblast".split())


@dataclass(frozen=True, slots=True)
class Found:
    """A name found: tokens from `first` to before `last`, the annotator's label over it, and its slot.

    `inside`: it is part of the name of a body, person, building or event, whose label is `label`. `class_` is the class
    that a word beside it gives ("region"), `with_class` the words with that class word.
    """

    first: int
    last: int
    label: str
    strength: Strength
    inside: bool
    class_: str | None
    with_class: str


class Slots:
    """The slots of one text; `found` is the list of names found so far, to which the finder adds."""

    def __init__(self, doc: Annotation, found: list[Found]) -> None:
        self.doc = doc
        self.tokens = doc.tokens
        self.found = found

    def text(self, first: int, last: int) -> str:
        """The words from one token to before another."""
        return self.doc.text[self.tokens[first].start : self.tokens[last - 1].end]

    def on_route(self, first: int, last: int) -> bool:
        """True for either name in "the route VELM - TARN", "the VELM-TARN highway"."""
        at = self.before(first)
        dash = last < len(self.tokens) and self.tokens[last].text in {"-", "–", "—"}
        if at >= 0 and self.tokens[at].lower in ROUTES and dash:
            return True
        if not self.found or self.found[-1].last + 1 != first or self.tokens[first - 1].text not in {"-", "–", "—"}:
            return False
        start = self.before(self.found[-1].first)
        after = self.tokens[last].lower if last < len(self.tokens) else ""
        return after in ROUTES or (start >= 0 and self.tokens[start].lower in ROUTES)

    def has_class_after(self, last: int) -> bool:
        """True when "village", "district" or the like follows a name."""
        return last < len(self.tokens) and self.tokens[last].lower in _SETTLED

    def listed(self, first: int) -> bool:
        """True for the next name in a list whose members a class word names: "the villages VELM and TARN"."""
        before = self.found[-1] if self.found else None
        if before is None or before.class_ is None or before.strength != "sure":
            return False
        return self._since(before, first) in (["and"], [","], [",", "and"])

    def _since(self, before: Found, first: int) -> list[str]:
        """The words between two names, in small letters; none where they are many."""
        return [token.lower for token in self.tokens[before.last : first]] if first - before.last <= 3 else []

    def by_class(self, first: int, last: int) -> bool:
        """True when a class word, before, after or at the head of a list, calls a name a place."""
        after = self.tokens[last].lower if last < len(self.tokens) else ""
        if after in _SETTLED | QUARTERS or self.follows_class_of(first, _SETTLED):
            return True
        if singular(self.word_before(first)) in _SETTLED or self.listed(first):
            return True
        return self.word_before(first) in PREPOSITIONS and self.fronts(last)

    def by_site(self, first: int, last: int) -> bool:
        """True for "the Velm Road" after a preposition or as what is taken: two words or more, the last a site's."""
        return last > first + 1 and self.is_site(last) and self.word_before(first) in PREPOSITIONS | {"of"}

    def is_site(self, last: int) -> bool:
        """True when the word before `last` is a site's and has a capital."""
        token = self.tokens[last - 1]
        return token.lower in SITES and is_name(token)

    def word_before(self, first: int) -> str:
        """The word before a name, past articles and directions, in small letters; "" at the beginning."""
        at = self.before(first)
        return self.tokens[at].lower if at >= 0 else ""

    def _before_site(self, last: int) -> bool:
        """True before "air base", "refugee camp", "border crossing", "nuclear plant"."""
        words = [token.lower for token in self.tokens[last : last + 2]]
        return (
            len(words) == 2
            and words[0] in {"air", "refugee", "border", "nuclear", "power", "military", "thermal"}
            and words[1] in SITES
        )

    def moved_to(self, first: int) -> bool:
        """True for the name right after a verb of going to, taking or striking."""
        at = self.before(first)
        return at >= 0 and self.tokens[at].lemma in MOVES and self.tokens[at].pos == "VERB"

    def gone_to(self, first: int) -> bool:
        """True for the name after "to" or "from" that a verb or noun of going heads: "travelling to NAME"."""
        at = self.before(first)
        if at < 1 or self.tokens[at].lower not in {"to", "from"}:
            return False
        return self.tokens[self.tokens[at].head].lemma.lower() in MOTION

    def of_person(self, first: int) -> bool:
        """True for the town in "Ann Velde, of NAME" and "Ann Velde of NAME"."""
        at = self.before(first)
        if at < 2 or self.tokens[at].lower != "of":
            return False
        return self.tokens[at - 1].text == "," or self.tokens[at - 1].entity == "PERSON"

    def fronts(self, last: int, nouns: frozenset[str] = FRONT_AFTER) -> bool:
        """True when "sector", "direction" or the like follows, here or at the end of a list of names."""
        for at in range(last, min(last + 5, len(self.tokens))):
            if self.tokens[at].lower in nouns:
                return True
            if self.tokens[at].lower not in {",", "and", "or"} and not is_name(self.tokens[at]):
                return False
        return False

    def follows_class_of(self, first: int, nouns: frozenset[str] | set[str]) -> bool:
        """True for a name after "NOUN of", with one of these nouns."""
        at = first - 1
        while at >= 0 and self.tokens[at].lower == "the":
            at -= 1
        return at >= 1 and self.tokens[at].lower == "of" and self.tokens[at - 1].lower in nouns

    def class_of(self, first: int, last: int) -> tuple[str | None, str]:
        """The class that the word after or "CLASS of" before gives, and the name with the word after it."""
        after = self.tokens[last].lower if last < len(self.tokens) else ""
        if after in CLASS_AFTER or self._is_state(last):
            return CLASS_WORDS[singular(after)], self.text(first, last + 1)
        shared = self._shared_class(last)
        if shared:
            return shared, self.text(first, last)
        at = first - 1
        while at >= 0 and self.tokens[at].lower == "the":
            at -= 1
        if at >= 1 and self.tokens[at].lower == "of" and singular(self.tokens[at - 1].lower) in CLASS_WORDS:
            return CLASS_WORDS[singular(self.tokens[at - 1].lower)], self.text(first, last)
        if at >= 0 and singular(self.tokens[at].lower) in _SETTLED:
            return CLASS_WORDS[singular(self.tokens[at].lower)], self.text(first, last)
        if self.listed(first):
            return self.found[-1].class_, self.text(first, last)
        return None, self.text(first, last)

    def _is_state(self, last: int) -> bool:
        """True for "state" as a class word ("Velm state"), not as in "Velm state media"."""
        if last >= len(self.tokens) or self.tokens[last].lower != "state":
            return False
        return last + 1 == len(self.tokens) or self.tokens[last + 1].pos not in {"NOUN", "PROPN", "ADJ", "NUM"}

    def _shared_class(self, last: int) -> str | None:
        """The class word in the plural at the end of a list: "Velm and Tarn regions"."""
        at, steps = last, 0
        while at < len(self.tokens) and steps < 8:
            word = self.tokens[at].lower
            if word in CLASS_AFTER and word not in CLASS_WORDS:
                return CLASS_WORDS[singular(word)] if steps else None
            if word not in {",", "and", "or", "-", "–"} and not is_name(self.tokens[at]):
                return None
            at, steps = at + 1, steps + 1
        return None

    def strength(self, first: int, last: int) -> Strength:
        """How surely a place stands between these tokens."""
        after = self.tokens[last].lower if last < len(self.tokens) else ""
        at = self.before(first)
        word = self.tokens[at].lower if at >= 0 else ""
        if after in CLASS_AFTER or self.follows_class_of(first, SURE_BEFORE_OF) or singular(word) in _SETTLED:
            return "sure"
        if after in QUARTERS or self._before_site(last):
            return "sure"
        if word in SURE_PREPOSITIONS or (word in PREPOSITIONS and self.fronts(last)) or self.on_route(first, last):
            return "sure"
        if (after in FRONT_AFTER and word == "of") or self.gone_to(first):
            return "sure"
        if (
            word in PREPOSITIONS
            or word in LIST_OPENERS
            or self.moved_to(first)
            or self.of_person(first)
            or (word == "of" and at and self.tokens[at - 1].lower in BEFORE_OF)
        ):
            return "likely"
        return self._in_list(first, last)

    def before(self, first: int) -> int:
        """The token before a name, past articles and directions."""
        at = first - 1
        while at >= 0 and (
            self.tokens[at].lower in DIRECTIONS
            or self.tokens[at].lower in {"the", "nearby", "neighbouring", "neighboring"}
        ):
            at -= 1
        return at

    def _in_list(self, first: int, last: int) -> Strength:
        """The slot of the name before in a list, or of a town before its country: "in Velm, Tarn and Oss"."""
        if not self.found or not self.found[-1].strength:
            return "none"
        before = self.found[-1]
        between = self._since(before, first)
        joins = bool(between) and all(word in {",", "and", "or", "-", "–", "the", "&"} for word in between)
        if joins and "\n" not in self.doc.text[self.tokens[before.last - 1].end : self.tokens[first].start]:
            return "likely" if before.strength != "none" else "none"
        return "none"
