"""Finds the names of places: what the annotator labels so, and names of the gazetteer where a place must stand."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from parallax.gazetteer import Match
from parallax.reading.annotators import Annotation, Token
from parallax.reading.place_words import (
    BEFORE_OF,
    CLASS_AFTER,
    COMMON,
    DIRECTIONS,
    FRONT_AFTER,
    LIST_OPENERS,
    NOT_PLACES,
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

PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
_OWN_LABELS = frozenset({*PLACE_LABELS, "NORP", "LANGUAGE"})
_NUMBERS = frozenset({"DATE", "TIME", "MONEY", "CARDINAL", "ORDINAL", "PERCENT", "QUANTITY"})
_INNER = frozenset(
    "of de la al el du des der am le les los las do da dos e y es ez ar as ad an az ash on upon - – & ' ’ the".split()
)
_LONGEST = 6
"""Tokens; the longest names of settlements and regions have no more ("Saint Vincent and the Grenadines" is met as a label)."""


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


Lookup = Callable[[str], tuple[Match, ...]]


def find_names(doc: Annotation, lookup: Lookup) -> list[Found]:
    """The names of places in a text, in order, apart; those inside other names are marked.

    Twice: a name that the first pass found as a place is one in the rest of the text too, label or not.
    """
    first = _Finder(doc, lookup, frozenset()).run()
    familiar = frozenset(_words(doc, item) for item in first if not item.inside and _trusted(item))
    return _Finder(doc, lookup, familiar).run()


def _words(doc: Annotation, item: Found) -> str:
    return doc.text[doc.tokens[item.first].start : doc.tokens[item.last - 1].end]


def _trusted(item: Found) -> bool:
    return item.strength == "sure" or (item.label in {"GPE", "LOC"} and item.strength != "none")


class _Finder:
    """One pass over one text."""

    def __init__(self, doc: Annotation, lookup: Lookup, familiar: frozenset[str]) -> None:
        self.doc = doc
        self.familiar = familiar
        self.tokens = doc.tokens
        self.lookup = lookup
        self.found: list[Found] = []

    def run(self) -> list[Found]:
        at = 0
        while at < len(self.tokens):
            met = self._labelled(at) or self._unlabelled(at)
            if met is not None:
                self.found.append(met)
                at = met.last
            else:
                at += 1
        return self.found

    def text(self, first: int, last: int) -> str:
        """The words from one token to before another."""
        return self.doc.text[self.tokens[first].start : self.tokens[last - 1].end]

    def entity_end(self, first: int) -> int:
        """The token past the entity that begins at `first`."""
        last = first + 1
        label = self.tokens[first].entity
        while last < len(self.tokens) and self.tokens[last].entity == label and not self.tokens[last].entity_start:
            last += 1
        return last

    def entity_start(self, at: int) -> int:
        """The first token of the entity that `at` is in."""
        while not self.tokens[at].entity_start and at > 0 and self.tokens[at - 1].entity == self.tokens[at].entity:
            at -= 1
        return at

    def _labelled(self, at: int) -> Found | None:
        token = self.tokens[at]
        if not token.entity_start or token.entity not in _OWN_LABELS:
            return None
        first, last = self._trimmed(at, self.entity_end(at))
        if first >= last or not _is_name(self.tokens[first]):
            return None
        last = self._extended(first, last)
        known = self._known_length(first, last)
        if known == last:
            return self._labelled_known(first, last, token.entity)
        if token.entity == "FAC" or self._site(last):
            return self._labelled_site(first, last)
        if known and known > first:
            # "Velm Tarn" is two places in a list that lost its comma, "Velm Police" a body named after one.
            parted = self._joins_two(known, last) or bool(self.lookup(self.text(known, last)))
            return self._made(first, known, token.entity, inside=not parted) if self._plain(first, known) else None
        found = self._made(first, last, token.entity, inside=False)
        shaped = token.entity in {"GPE", "LOC"} and _cased(self.text(first, last))
        return found if shaped and found.strength == "sure" else None

    def _extended(self, first: int, last: int) -> int:
        """Past the rest of a name of which only the beginning is labelled: known whole, or before a class word."""
        end = last
        while end < len(self.tokens) and end < last + 3 and not self.tokens[end].entity and _is_name(self.tokens[end]):
            end += 1
            if self.lookup(self.text(first, end)) or (end < len(self.tokens) and self.tokens[end].lower in CLASS_AFTER):
                return end
        return last

    def _labelled_known(self, first: int, last: int, label: str) -> Found | None:
        """A label over a name that the gazetteer has; one only heard alike, or a hamlet, needs a slot too."""
        matches = self.lookup(self.text(first, last))
        found = self._made(first, last, label, inside=False)
        if last == first + 1 and self.tokens[first].lower in NOT_PLACES:
            return None
        if found.strength == "none" and not (_written(matches) or _derived(matches) or _abbreviated(matches)):
            return None
        if label == "NORP" and not (_derived(matches) or _famous(matches)):
            return None
        return found

    def _labelled_site(self, first: int, last: int) -> Found | None:
        """A site by name: up to a comma, and only where its last word is a site's."""
        for end in range(first + 1, last):
            if self.tokens[end].text in {",", "(", "–", "—"}:
                last = end
                break
        if self._site(last) and last > first + 1:
            return self._made(first, last, "FAC", inside=False)
        known = self._known_length(first, last)
        if known and self._plain(first, known):
            return self._made(first, known, "FAC", inside=known < last)
        found = self._made(first, last, "FAC", inside=False)
        return found if found.strength == "sure" else None

    def _site(self, last: int) -> bool:
        """True when the word before `last` is a site's and has a capital."""
        token = self.tokens[last - 1]
        return token.lower in SITES and _is_name(token)

    def _plain(self, first: int, last: int) -> bool:
        """True when the words are no common English word alone."""
        return last > first + 1 or self.tokens[first].lower not in COMMON | NOT_PLACES

    def _joins_two(self, known: int, last: int) -> bool:
        """True when what follows a known name in a label is not part of the name: a comma, a dash, a bracket."""
        return self.tokens[known].text in {",", "-", "–", "—", "(", "/", "and"}

    def _trimmed(self, first: int, last: int) -> tuple[int, int]:
        while first < last and (
            self.tokens[first].lower in {"the", "a", "-", "–", "—", "'s", "’s"} or not _lettered(self.tokens[first])
        ):
            first += 1
        while first + 1 < last and not _is_name(self.tokens[first]) and not _begins_name(self.tokens, first):
            first += 1
        while first < last and (
            not _lettered(self.tokens[last - 1]) or self.tokens[last - 1].lower in {"'s", "’s", "s"}
        ):
            last -= 1
        while (
            first + 1 < last
            and self.tokens[last - 1].text.islower()
            and (self.tokens[last - 1].lower in CLASS_WORDS or self.tokens[last - 1].lower in CLASS_AFTER | FRONT_AFTER)
        ):
            last -= 1
        return first, last

    def _known_length(self, first: int, last: int) -> int:
        """Past the longest beginning of the tokens that the gazetteer knows, 0 where none."""
        for end in range(last, first, -1):
            if self.lookup(self.text(first, end)):
                return end
        return 0

    def _unlabelled(self, at: int) -> Found | None:
        if not _begins_name(self.tokens, at):
            return None
        for last in reversed(list(self._ends(at))):
            words = self.text(at, last)
            matches = self.lookup(words)
            if not matches or (last == at + 1 and self.tokens[at].lower in NOT_PLACES):
                continue
            found = self._judged(at, last, matches)
            if found is not None:
                return found
            if last > at + 1 and _written(matches):
                return None  # a longer name that is no place here: its parts are none either
        return self._unknown(at)

    def _ends(self, at: int) -> Iterator[int]:
        """Past each token where a name that begins at `at` may end, nearest first."""
        for last in range(at + 1, min(at + 1 + _LONGEST, len(self.tokens) + 1)):
            token = self.tokens[last - 1]
            if "\n" in self.text(at, last) or (token.entity_start and token.entity in PLACE_LABELS and last > at + 1):
                return
            if _is_name(token):
                yield last
            elif token.lower not in _INNER:
                return

    def _judged(self, first: int, last: int, matches: tuple[Match, ...]) -> Found | None:
        label = self.tokens[first].entity
        found = self._made(first, last, label, inside=False)
        if self._route(first, last) and _written(matches):
            return found
        if not label:
            slotted = (
                found.strength != "none" and _written(matches) and self.tokens[first].pos in {"PROPN", "ADJ", "NOUN"}
            )
            slotted = slotted and (self._plain(first, last) or self._after_class_of(first, SURE_BEFORE_OF))
            return found if slotted or self._stands_alone(first, last, matches) else None
        start, end = self._trimmed(self.entity_start(first), self.entity_end(self.entity_start(first)))
        if (first, last) == (start, end) or (first <= start and last >= end):
            return self._mislabelled(found, matches)
        return self._judged_inside(found, matches, start, end)

    def _judged_inside(self, found: Found, matches: tuple[Match, ...], start: int, end: int) -> Found | None:
        """A name inside a longer one (from `start` to before `end`) that the annotator labels otherwise."""
        first, last, label = found.first, found.last, found.label
        if label in _NUMBERS:
            return found if _strong(matches) else None
        if label == "PERSON" or not self._plain(first, last):
            return None
        if self._site(end) and end - start <= 4 and found.strength != "none":
            return self._made(start, end, label, inside=False)
        long = last > first + 1 and any(match.use == "name" and not match.heard for match in matches)
        known = long or self.text(first, last) in self.familiar or _strong(matches) or _derived(matches)
        return self._made(first, last, label, inside=True) if known else None

    def _mislabelled(self, found: Found, matches: tuple[Match, ...]) -> Found | None:
        """A name that the annotator took for a person or body, kept where the slot or its fame outweighs that."""
        first, last = found.first, found.last
        if found.strength == "sure" and _written(matches) and self._plain(first, last):
            return found
        if self.text(first, last) in self.familiar:
            return found
        if found.label in {"DATE", "TIME"} or not self._plain(first, last):
            return None
        if found.label == "PERSON":
            long = last > first + 1
            listed = found.strength == "likely" and _written(matches) and self._owned_slot(first)
            return found if listed or (_famous(matches) and (found.strength != "none" or long)) else None
        if _famous(matches) or _derived(matches) or (found.strength != "none" and _written(matches)):
            return found
        return None

    def _owned_slot(self, first: int) -> bool:
        """True when the slot is "areas of NAME" or a place in a list of places, not a preposition of all work."""
        at = self._before(first)
        return at < 0 or self.tokens[at].lower not in PREPOSITIONS

    def _route(self, first: int, last: int) -> bool:
        """True for either name in "the route VELM - TARN", "the VELM-TARN highway"."""
        at = self._before(first)
        dash = last < len(self.tokens) and self.tokens[last].text in {"-", "–", "—"}
        if at >= 0 and self.tokens[at].lower in ROUTES and dash:
            return True
        if not self.found or self.found[-1].last + 1 != first or self.tokens[first - 1].text not in {"-", "–", "—"}:
            return False
        start = self._before(self.found[-1].first)
        after = self.tokens[last].lower if last < len(self.tokens) else ""
        return after in ROUTES or (start >= 0 and self.tokens[start].lower in ROUTES)

    def _stands_alone(self, first: int, last: int, matches: tuple[Match, ...]) -> bool:
        """An unlabelled name in no slot: only a country, region or great city, and not where any word has a capital."""
        if self.text(first, last) in self.familiar:
            return True
        if self.tokens[first].pos not in {"PROPN", "ADJ", "NOUN"} or not self._plain(first, last):
            return False
        return _famous(matches) or (_derived(matches) and self.tokens[first].pos in {"ADJ", "PROPN", "NOUN"})

    def _unknown(self, at: int) -> Found | None:
        """A name that the gazetteer lacks, kept only where the words beside it say that it is a place."""
        ends = list(self._ends(at))
        if not ends or self.tokens[at].lower in NOT_PLACES or self.tokens[at].entity in _NUMBERS:
            return None
        if self.text(at, ends[-1]) in self.familiar:
            return self._made(at, ends[-1], self.tokens[at].entity, inside=False)
        for last in reversed(ends):
            if self._class_slot(at, last) or self._site_slot(at, last):
                return self._made(at, last, self.tokens[at].entity, inside=False)
        return None

    def _class_slot(self, first: int, last: int) -> bool:
        after = self.tokens[last].lower if last < len(self.tokens) else ""
        settled = {"village", "town", "city", "district", "province", "region", "island", "hamlet", "suburb", "oblast"}
        if after in settled | QUARTERS or self._after_class_of(first, settled):
            return True
        return self._before_word(first) in PREPOSITIONS and self._fronts(last)

    def _site_slot(self, first: int, last: int) -> bool:
        """True for "the Velm Road" after a preposition or as what is taken: two words or more, the last a site's."""
        return last > first + 1 and self._site(last) and self._before_word(first) in PREPOSITIONS | {"of"}

    def _before_word(self, first: int) -> str:
        at = self._before(first)
        return self.tokens[at].lower if at >= 0 else ""

    def _fronts(self, last: int) -> bool:
        """True when "sector", "direction" or the like follows, here or at the end of a list of names."""
        for at in range(last, min(last + 5, len(self.tokens))):
            if self.tokens[at].lower in FRONT_AFTER:
                return True
            if self.tokens[at].lower not in {",", "and", "or"} and not _is_name(self.tokens[at]):
                return False
        return False

    def _after_class_of(self, first: int, nouns: frozenset[str] | set[str]) -> bool:
        at = first - 1
        while at >= 0 and self.tokens[at].lower == "the":
            at -= 1
        return at >= 1 and self.tokens[at].lower == "of" and self.tokens[at - 1].lower in nouns

    def _made(self, first: int, last: int, label: str, *, inside: bool) -> Found:
        class_, words = self._class(first, last)
        return Found(first, last, label, self._strength(first, last), inside, class_, words)

    def _class(self, first: int, last: int) -> tuple[str | None, str]:
        """The class that the word after or "CLASS of" before gives, and the name with the word after it."""
        after = self.tokens[last].lower if last < len(self.tokens) else ""
        if after in CLASS_AFTER:
            return CLASS_WORDS[_singular(after)], self.text(first, last + 1)
        shared = self._shared_class(last)
        if shared:
            return shared, self.text(first, last)
        at = first - 1
        while at >= 0 and self.tokens[at].lower == "the":
            at -= 1
        if at >= 1 and self.tokens[at].lower == "of" and _singular(self.tokens[at - 1].lower) in CLASS_WORDS:
            return CLASS_WORDS[_singular(self.tokens[at - 1].lower)], self.text(first, last)
        return None, self.text(first, last)

    def _shared_class(self, last: int) -> str | None:
        """The class word in the plural at the end of a list: "Velm and Tarn regions"."""
        at, steps = last, 0
        while at < len(self.tokens) and steps < 8:
            word = self.tokens[at].lower
            if word in CLASS_AFTER and word not in CLASS_WORDS:
                return CLASS_WORDS[_singular(word)] if steps else None
            if word not in {",", "and", "or", "-", "–"} and not _is_name(self.tokens[at]):
                return None
            at, steps = at + 1, steps + 1
        return None

    def _strength(self, first: int, last: int) -> Strength:
        after = self.tokens[last].lower if last < len(self.tokens) else ""
        if after in CLASS_AFTER or self._after_class_of(first, SURE_BEFORE_OF):
            return "sure"
        at = self._before(first)
        word = self.tokens[at].lower if at >= 0 else ""
        if word in SURE_PREPOSITIONS or (word in PREPOSITIONS and self._fronts(last)) or self._route(first, last):
            return "sure"
        if after in FRONT_AFTER and word == "of":
            return "sure"
        if (
            word in PREPOSITIONS
            or word in LIST_OPENERS
            or (word == "of" and at and self.tokens[at - 1].lower in BEFORE_OF)
        ):
            return "likely"
        return self._in_list(first, last)

    def _before(self, first: int) -> int:
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
        between = [token.lower for token in self.tokens[before.last : first]]
        joins = (
            bool(between)
            and len(between) <= 3
            and all(word in {",", "and", "or", "-", "–", "the", "&"} for word in between)
        )
        if joins and "\n" not in self.doc.text[self.tokens[before.last - 1].end : self.tokens[first].start]:
            return "likely" if before.strength != "none" else "none"
        return "none"


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and word[:-1] in CLASS_WORDS else word


def _lettered(token: Token) -> bool:
    return any(c.isalpha() for c in token.text)


def _is_name(token: Token) -> bool:
    return token.text[0].isupper() and _lettered(token)


def _begins_name(tokens: tuple[Token, ...], at: int) -> bool:
    if _is_name(tokens[at]):
        return tokens[at].pos not in {"DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX"} and tokens[at].lower != "the"
    small = (
        tokens[at].text in {"al", "el", "as", "ar", "an"} and at + 2 < len(tokens) and tokens[at + 1].text in {"-", "–"}
    )
    return small and _is_name(tokens[at + 2])


def _written(matches: tuple[Match, ...]) -> bool:
    """True when the name is written as the gazetteer has it, and is no abbreviation."""
    return any(not match.heard and match.use in {"name", "alternate"} for match in matches)


def _abbreviated(matches: tuple[Match, ...]) -> bool:
    return any(match.use == "abbreviation" for match in matches)


_CASED = re.compile(r"(?:[A-ZÀ-Þ][^A-Z]*|M(?:a?c)[A-Z].*|[A-Z][’'].*|[A-Z][^a-z]*|[a-z]{1,3}|\W+)$")


def _cased(name: str) -> bool:
    """True when each word has its capital where a name has it: "Velm", "al-Velm", "McVelm", not "VelmCo"."""
    return all(_CASED.match(word) for word in re.split(r"[ -]", name) if word)


def _derived(matches: tuple[Match, ...]) -> bool:
    return any(match.use in {"adjective", "people"} for match in matches)


_FAMOUS = 100_000
_STRONG = 50_000
"""People from which a settlement's name is taken for it without a label, outside and inside other names."""


def _famous(matches: tuple[Match, ...]) -> bool:
    return any(_great(match, _FAMOUS) and match.entry.kind != "building" for match in matches)


def _strong(matches: tuple[Match, ...]) -> bool:
    return any(_great(match, _STRONG) for match in matches)


def _great(match: Match, people: int) -> bool:
    if match.heard or match.use not in {"name", "alternate"}:
        return False
    entry = match.entry
    if entry.precision == "settlement" and match.use == "alternate":
        return entry.population >= 5 * people
    return (
        entry.kind == "country"
        or entry.key.startswith("kept:")
        or entry.population >= people
        or entry.precision == "region"
    )
