"""Stretches of tokens that may be names: where they begin and end, and what the gazetteer knows of them."""

from collections.abc import Callable, Iterator, Sequence

from parallax.gazetteer import Match
from parallax.reading.annotators import Annotation
from parallax.reading.places.evidence import begins_name, is_name, lettered
from parallax.reading.places.slots import Found, Slots
from parallax.reading.places.words import CLASS_AFTER, FRONT_AFTER, ORDINARY
from parallax.values.place_name import CLASS_WORDS, fold

Lookup = Callable[[str], tuple[Match, ...]]

PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
INNER = frozenset(
    "of de la al el du des der am le les los las do da dos e y es ez ar as ad an az ash on upon - – & ' ’ the".split()
)
"""Small words inside names."""
_LONGEST = 6
"""Tokens; the longest names of settlements and regions have no more ("Saint Vincent and the Grenadines" is met as a label)."""


class Stretches:
    """The text of one pass: its tokens, what is found so far, and the names familiar from the pass before, folded.

    `beginnings` are the tokens at which a name may begin at all, `at` is the one looked at; `asked` fills with the words that
    were asked whether they are familiar, each with the beginning at which it was first.
    """

    def __init__(
        self, doc: Annotation, lookup: Lookup, familiar: frozenset[str], beginnings: Sequence[int] = ()
    ) -> None:
        self.tokens = doc.tokens
        self.lookup = lookup
        self.familiar = familiar
        self.beginnings = beginnings
        self.found: list[Found] = []
        self.at = 0
        self.asked: dict[str, int] = {}
        self.slots = Slots(doc, self.found)

    def matches(self, first: int, last: int) -> tuple[Match, ...]:
        """The candidates of the words from one token to before another."""
        return self.lookup(self.slots.text(first, last))

    def is_familiar(self, first: int, last: int) -> bool:
        """True for words that the pass before found as a place."""
        words = fold(self.slots.text(first, last))
        self.asked.setdefault(words, self.at)
        return words in self.familiar

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

    def trimmed(self, first: int, last: int) -> tuple[int, int]:
        """The stretch without what is no part of the name at its ends: articles, marks, class words in small letters."""
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

    def known_length(self, first: int, last: int) -> int:
        """Past the longest beginning of the tokens that the gazetteer knows, 0 where none."""
        for end in range(last, first, -1):
            if lettered(self.tokens[end - 1]) and self.lookup(self.slots.text(first, end)):
                return end
        return 0

    def run(self, at: int) -> int:
        """Past the words with a capital that follow one another from `at`."""
        last = at + 1
        while last < min(at + _LONGEST, len(self.tokens)) and is_name(self.tokens[last]):
            last += 1
        return last

    def ends(self, at: int) -> Iterator[int]:
        """Past each token where a name that begins at `at` may end, nearest first."""
        for last in range(at + 1, min(at + 1 + _LONGEST, len(self.tokens) + 1)):
            token = self.tokens[last - 1]
            if "\n" in self.slots.text(at, last) or (
                token.entity_start and token.entity in PLACE_LABELS and last > at + 1
            ):
                return
            if is_name(token):
                yield last
            elif token.lower not in INNER:
                return

    def plain(self, first: int, last: int) -> bool:
        """True when the words are no common English word alone."""
        return last > first + 1 or self.tokens[first].lower not in ORDINARY

    def made(self, first: int, last: int, label: str, *, inside: bool) -> Found:
        """What is found from one token to before another, with its slot and class."""
        class_, words = self.slots.class_of(first, last)
        return Found(first, last, label, self.slots.strength(first, last), inside, class_, words)
