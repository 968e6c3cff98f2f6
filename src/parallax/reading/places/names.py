"""Finds the names of places: what the annotator labels so, and names of the gazetteer where a place must stand."""

from collections.abc import Callable, Iterator

from parallax.gazetteer import Match
from parallax.reading.annotators import Annotation
from parallax.reading.places.evidence import (
    abbreviated,
    begins_name,
    cased,
    derived,
    famous,
    is_name,
    lettered,
    nameable,
    strong,
    written,
)
from parallax.reading.places.slots import Found, Slots
from parallax.reading.places.words import (
    CLASS_AFTER,
    COMMON,
    DIRECTIONS,
    FRONT_AFTER,
    NOT_PLACES,
    PREPOSITIONS,
    ROADS,
    STREETS,
    SURE_BEFORE_OF,
)
from parallax.reading.roles import person_role
from parallax.values.place_name import CLASS_WORDS, fold

Lookup = Callable[[str], tuple[Match, ...]]

PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
_OWN_LABELS = frozenset({*PLACE_LABELS, "NORP", "LANGUAGE"})
_NUMBERS = frozenset({"DATE", "TIME", "MONEY", "CARDINAL", "ORDINAL", "PERCENT", "QUANTITY"})
_INNER = frozenset(
    "of de la al el du des der am le les los las do da dos e y es ez ar as ad an az ash on upon - – & ' ’ the".split()
)
_LONGEST = 6
"""Tokens; the longest names of settlements and regions have no more ("Saint Vincent and the Grenadines" is met as a label)."""


def find_names(doc: Annotation, lookup: Lookup) -> list[Found]:
    """The names of places in a text, in order, apart; those inside other names are marked.

    Twice: a name that the first pass found as a place is one in the rest of the text too, label or not.
    """
    first = _Finder(doc, lookup, frozenset()).run()
    familiar = frozenset(fold(_words(doc, item)) for item in first if not item.inside and _trusted(item))
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
        self.slots = Slots(doc, self.found)

    def run(self) -> list[Found]:
        at = 0
        while at < len(self.tokens):
            met = self._labelled(at) or self._street(at) or self._unlabelled(at)
            if met is not None:
                self.found.append(met)
                at = met.last
            else:
                at += 1
        return self.found

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
        if first >= last or not is_name(self.tokens[first]):
            return None
        last = self._extended(first, last)
        known = self._known_length(first, last)
        if known != last and token.entity != "NORP" and self.slots.has_class_after(last):
            return self._made(first, last, token.entity, inside=False)
        if known == last:
            return self._labelled_known(first, last, token.entity)
        if token.entity == "FAC" or self.slots.is_site(last):
            return self._labelled_site(first, last)
        if known and known > first:
            # "Velm Tarn" is two places in a list that lost its comma, "Velm Police" a body named after one.
            parted = self._joins_two(known, last) or written(self.lookup(self.slots.text(known, last)))
            return self._made(first, known, token.entity, inside=not parted) if self._plain(first, known) else None
        found = self._made(first, last, token.entity, inside=False)
        shaped = token.entity in {"GPE", "LOC"} and cased(self.slots.text(first, last))
        return found if shaped and found.strength == "sure" else None

    def _extended(self, first: int, last: int) -> int:
        """Past the rest of a name of which only the beginning is labelled: known whole, or before a class word."""
        end = last
        while end < len(self.tokens) and end < last + 3 and is_name(self.tokens[end]):
            labelled = bool(self.tokens[end].entity)
            end += 1
            matches = self.lookup(self.slots.text(first, end))
            if labelled and not written(matches):
                return last
            if matches or (end < len(self.tokens) and self.tokens[end].lower in CLASS_AFTER):
                return end
        return last

    def _begins_body(self, first: int, last: int) -> bool:
        """True where a place's name is the first word of a body's of which only the rest is labelled so."""
        if last >= len(self.tokens) or self.tokens[last - 1].dep != "compound" or not is_name(self.tokens[last]):
            return False
        after = self.tokens[last]
        told = after.entity_start and after.entity in {"ORG", "LOC"} and after.pos == "PROPN"
        return told and not person_role(after) and not self.lookup(after.text) and last == first + 1

    def _labelled_known(self, first: int, last: int, label: str) -> Found | None:
        """A label over a name that the gazetteer has; one only heard alike, or a hamlet, needs a slot too."""
        matches = self.lookup(self.slots.text(first, last))
        found = self._made(first, last, label, inside=self._begins_body(first, last))
        if last == first + 1 and self.tokens[first].lower in NOT_PLACES | DIRECTIONS:
            return None
        if found.strength != "sure" and not self._plain(first, last) and not nameable(matches):
            return None
        if found.strength == "none" and not (written(matches) or derived(matches) or abbreviated(matches)):
            return None
        if label == "NORP" and not (derived(matches) or famous(matches)):
            return None
        return found

    def _labelled_site(self, first: int, last: int) -> Found | None:
        """A site by name: up to a comma, and only where its last word is a site's."""
        for end in range(first + 1, last):
            if self.tokens[end].text in {",", "(", "–", "—", '"', "“", "”", "''"}:
                last = end
                break
        if self.slots.is_site(last) and last > first + 1:
            return self._made(first, last, "FAC", inside=False)
        known = self._known_length(first, last)
        if known and self._plain(first, known) and self.slots.text(first, known).lower() not in _INNER:
            return self._made(first, known, "FAC", inside=known < last)
        found = self._made(first, last, "FAC", inside=False)
        return found if found.strength == "sure" else None

    def _plain(self, first: int, last: int) -> bool:
        """True when the words are no common English word alone."""
        return last > first + 1 or self.tokens[first].lower not in COMMON | NOT_PLACES

    def _joins_two(self, known: int, last: int) -> bool:
        """True when what follows a known name in a label is not part of the name: a comma, a dash, a bracket."""
        return self.tokens[known].text in {",", "-", "–", "—", "(", "/", "and"}

    def _trimmed(self, first: int, last: int) -> tuple[int, int]:
        while first < last and (
            self.tokens[first].lower in {"the", "a", "-", "–", "—", "'s", "’s"} or not lettered(self.tokens[first])
        ):
            first += 1
        while first + 1 < last and not is_name(self.tokens[first]) and not begins_name(self.tokens, first):
            first += 1
        while first < last and (
            not lettered(self.tokens[last - 1]) or self.tokens[last - 1].lower in {"'s", "’s", "s"}
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
            if lettered(self.tokens[end - 1]) and self.lookup(self.slots.text(first, end)):
                return end
        return 0

    def _unlabelled(self, at: int) -> Found | None:
        if not begins_name(self.tokens, at):
            return None
        whole = self._run(at)
        if whole > at + 1 and self.slots.has_class_after(whole) and not self.lookup(self.slots.text(at, whole)):
            return self._made(at, whole, self.tokens[at].entity, inside=False)
        for last in reversed(list(self._ends(at))):
            words = self.slots.text(at, last)
            matches = self.lookup(words)
            if not matches or (last == at + 1 and self.tokens[at].lower in NOT_PLACES):
                continue
            found = self._judged(at, last, matches)
            if found is not None:
                return found
            if last > at + 1 and written(matches):
                return None  # a longer name that is no place here: its parts are none either
        return self._unknown(at)

    def _street(self, at: int) -> Found | None:
        """A street's name: words with a capital of which the last is "Street" or the like, whatever the label."""
        end = self._run(at) if is_name(self.tokens[at]) else at
        for last in range(at + 2, end + 1):
            word = self.tokens[last - 1].lower
            road = word in ROADS and at > 0 and self.tokens[at - 1].lower == "the"
            if (road or word in STREETS) and self.tokens[at].lower not in NOT_PLACES:
                last += last < end and self.tokens[last].lower in DIRECTIONS
                return self._made(at, last, "FAC", inside=False)
        return None

    def _run(self, at: int) -> int:
        """Past the words with a capital that follow one another from `at`."""
        last = at + 1
        while last < min(at + _LONGEST, len(self.tokens)) and is_name(self.tokens[last]):
            last += 1
        return last

    def _ends(self, at: int) -> Iterator[int]:
        """Past each token where a name that begins at `at` may end, nearest first."""
        for last in range(at + 1, min(at + 1 + _LONGEST, len(self.tokens) + 1)):
            token = self.tokens[last - 1]
            if "\n" in self.slots.text(at, last) or (
                token.entity_start and token.entity in PLACE_LABELS and last > at + 1
            ):
                return
            if is_name(token):
                yield last
            elif token.lower not in _INNER:
                return

    def _judged(self, first: int, last: int, matches: tuple[Match, ...]) -> Found | None:
        label = self.tokens[first].entity
        found = self._made(first, last, label, inside=False)
        if self.slots.on_route(first, last) and written(matches):
            return found
        if (
            abbreviated(matches)
            and self.found
            and self.found[-1].last == first - 1
            and self.tokens[first - 1].text == ","
        ):
            return found
        if not label:
            slotted = (
                found.strength != "none" and written(matches) and self.tokens[first].pos in {"PROPN", "ADJ", "NOUN"}
            )
            slotted = slotted and (self._plain(first, last) or self.slots.follows_class_of(first, SURE_BEFORE_OF))
            return found if slotted or self._stands_alone(first, last, matches) else None
        start, end = self._trimmed(self.entity_start(first), self.entity_end(self.entity_start(first)))
        if (first, last) == (start, end) or (first <= start and last >= end):
            return self._mislabelled(found, matches)
        return self._judged_inside(found, matches, start, end)

    def _judged_inside(self, found: Found, matches: tuple[Match, ...], start: int, end: int) -> Found | None:
        """A name inside a longer one (from `start` to before `end`) that the annotator labels otherwise."""
        first, last, label = found.first, found.last, found.label
        if label in _NUMBERS:
            return found if strong(matches) else None
        if label == "PERSON" or not self._plain(first, last):
            return None
        if self.slots.is_site(end) and end - start <= 4 and found.strength != "none":
            return self._made(start, end, label, inside=False)
        long = last > first + 1 and any(match.use == "name" and not match.heard for match in matches)
        known = long or fold(self.slots.text(first, last)) in self.familiar or strong(matches) or derived(matches)
        return self._made(first, last, label, inside=True) if known else None

    def _mislabelled(self, found: Found, matches: tuple[Match, ...]) -> Found | None:
        """A name that the annotator took for a person or body, kept where the slot or its fame outweighs that."""
        first, last = found.first, found.last
        if found.strength == "sure" and written(matches) and self._plain(first, last):
            return found
        if fold(self.slots.text(first, last)) in self.familiar:
            return found
        if found.label in {"DATE", "TIME"} or not self._plain(first, last):
            return None
        if found.label == "PERSON":
            long = last > first + 1
            listed = found.strength == "likely" and written(matches) and self._owned_slot(first)
            return found if listed or (famous(matches) and (found.strength != "none" or long)) else None
        if famous(matches) or derived(matches) or (found.strength != "none" and written(matches)):
            return found
        return None

    def _owned_slot(self, first: int) -> bool:
        """True when the slot is "areas of NAME" or a place in a list of places, not a preposition of all work."""
        at = self.slots._before(first)
        return at < 0 or not (self.tokens[at].lower in PREPOSITIONS or self.slots.moved_to(first))

    def _stands_alone(self, first: int, last: int, matches: tuple[Match, ...]) -> bool:
        """An unlabelled name in no slot: only a country, region or great city, and not where any word has a capital."""
        if fold(self.slots.text(first, last)) in self.familiar:
            return True
        if self.tokens[first].pos not in {"PROPN", "ADJ", "NOUN"} or not self._plain(first, last):
            return False
        return famous(matches) or (derived(matches) and self.tokens[first].pos in {"ADJ", "PROPN", "NOUN"})

    def _unknown(self, at: int) -> Found | None:
        """A name that the gazetteer lacks, kept only where the words beside it say that it is a place."""
        ends = list(self._ends(at))
        if not ends or self.tokens[at].lower in NOT_PLACES or self.tokens[at].entity in _NUMBERS:
            return None
        if fold(self.slots.text(at, ends[-1])) in self.familiar:
            return self._made(at, ends[-1], self.tokens[at].entity, inside=False)
        for last in reversed(ends):
            if self.slots.by_class(at, last) or self.slots.by_site(at, last):
                return self._made(at, last, self.tokens[at].entity, inside=False)
        return None

    def _made(self, first: int, last: int, label: str, *, inside: bool) -> Found:
        class_, words = self.slots.class_of(first, last)
        return Found(first, last, label, self.slots.strength(first, last), inside, class_, words)
