"""The mentions of one name put together, with what the words beside them say: of one report."""

from collections import defaultdict
from collections.abc import Sequence

from parallax.gazetteer import Match
from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation
from parallax.reading.places.datelines import Dateline, find_datelines
from parallax.reading.places.group import Group, key_of
from parallax.reading.places.hints import Container, Distance, find_containers, find_distances
from parallax.reading.places.known import Known
from parallax.reading.places.local_bodies import in_local_body
from parallax.reading.places.names import find_names
from parallax.reading.places.site_towns import named_for_anyone, town_spans
from parallax.reading.places.slots import Found
from parallax.reading.places.told_beside import find_told_beside
from parallax.reading.places.use import articled, in_compound
from parallax.values.place_name import fold, parse_place_name

_DERIVED = {"adjective", "people"}
_CITY = 50_000
"""People from which a town in a site's name is taken for the town that the site stands in."""


class Grouping:
    """The names found in a report, the group of each, the datelines with theirs, and the distances told.

    `apart` are the stretches of its text that are not running text, in which datelines may stand.
    """

    def __init__(self, doc: Annotation, known: Known, apart: Sequence[Span]) -> None:
        self.doc = doc
        self.known = known
        datelines = [line for line in find_datelines(doc.text, apart) if self._as_named(line.place)]
        self.found = find_names(doc, known.lookup, frozenset(fold(line.place.of(doc.text)) for line in datelines))
        self.groups: dict[tuple[str, str], Group] = {}
        self.group_of = [self._group(item) for item in self.found]
        self.datelines: list[tuple[Span, Group]] = [
            met for line in datelines if not self._is_found(line.place) for met in self._from_dateline(line).items()
        ]
        self.distances: list[Distance] = find_distances(doc, self.found)
        self._note_hints()

    def words(self, item: Found) -> str:
        """The words of a name found."""
        return self._text(item.first, item.last)

    def in_order(self) -> list[Group]:
        """The groups, by name and class."""
        return [self.groups[key] for key in sorted(self.groups)]

    def _text(self, first: int, last: int) -> str:
        return self.doc.text[self.doc.tokens[first].start : self.doc.tokens[last - 1].end]

    def _group(self, item: Found) -> Group:
        words = self.words(item)
        class_ = item.class_ or parse_place_name(words).class_
        key = key_of(words, class_)
        if key not in self.groups:
            self.groups[key] = Group(words, class_, self._candidates(item, words))
        group = self.groups[key]
        group.mentions += 1
        group.aside += in_compound(self.doc.text, self.doc.tokens[item.last - 1].end)
        group.inside += item.inside
        group.local += item.inside and in_local_body(self.doc.tokens, item)
        group.articled += articled(self.doc.tokens, item)
        group.class_ = group.class_ or class_
        return group

    def _candidates(self, item: Found, words: str) -> tuple[Match, ...]:
        matches = self.known.lookup(words)
        if item.class_ and item.with_class != words:
            matches = self.known.with_class(words, item.with_class)
        derived = tuple(match for match in matches if match.use in _DERIVED)
        named = any(match.use in {"name", "alternate"} and match.entry.kind != "settlement" for match in matches)
        return derived if derived and not named and item.class_ is None else matches

    def _as_named(self, span: Span) -> tuple[Match, ...]:
        """The candidates that bear the words of a dateline as a name."""
        matches = self.known.lookup(span.of(self.doc.text))
        return tuple(match for match in matches if not match.heard and match.use not in _DERIVED)

    def _is_found(self, span: Span) -> bool:
        return any(
            self.doc.tokens[item.first].start < span.end and span.start < self.doc.tokens[item.last - 1].end
            for item in self.found
        )

    def _from_dateline(self, dateline: Dateline) -> dict[Span, Group]:
        """The group of a dateline's place, and that of the region or country told after it; none for unknown names."""
        told: dict[Span, Group] = {}
        for span in filter(None, (dateline.place, dateline.holder)):
            words, matches = span.of(self.doc.text), self._as_named(span)
            if not matches:
                return told
            told[span] = self.groups.setdefault(key_of(words, None), Group(words, None, matches))
            told[span].mentions += 1
        if len(told) == 2:
            place, holder = told.values()
            place.containers.append((holder, "comma"))
        return told

    def _note_hints(self) -> None:
        pairs = [*find_containers(self.doc, self.found), *find_told_beside(self.doc, self.found)]
        self._part_namesakes(pairs)
        for number in range(len(self.found)):
            self._note_town(number)
        for pair in pairs:
            self.group_of[pair.name].containers.append((self.group_of[pair.other], pair.how))
        for told in self.distances:
            other = self.group_of[told.other]
            self.group_of[told.name].distances.append((told.kilometres, other, told.border))

    def _note_town(self, number: int) -> None:
        """Notes the town in the name of a site that the gazetteer lacks as what holds it."""
        item, site = self.found[number], self.group_of[number]
        if item.inside or any(not match.heard for match in site.matches):
            return
        for first, last in town_spans(self.doc.tokens, item):
            words = self._text(first, last)
            matches = self.known.lookup(words)
            if any(match.use in _DERIVED for match in matches):
                continue  # a nationality says whose a site is, not where
            towns = tuple(match for match in matches if match.use == "name" and not match.heard)
            told = self.groups.get(key_of(words, None))
            city = any(m.entry.precision == "settlement" and m.entry.population >= _CITY for m in towns)
            if told is None and city and not named_for_anyone(self.doc.tokens, item):
                told = self.groups[key_of(words, None)] = Group(words, None, towns, mentions=1, inside=1)
            if told is not None and told is not site:
                site.containers.append((told, "named"))
                return

    def _part_namesakes(self, pairs: list[Container]) -> None:
        """Gives each mention a group of its own where commas put one name in two places: "Paris, Texas, and Paris, France"."""
        held: dict[int, dict[int, str]] = defaultdict(dict)
        for pair in pairs:
            if pair.how == "comma":
                held[id(self.group_of[pair.name])][pair.name] = fold(self.words(self.found[pair.other]))
        for mentions in held.values():
            if len(set(mentions.values())) > 1:
                for number, holder in sorted(mentions.items()):
                    whole = self.group_of[number]
                    key = (f"{fold(whole.name)}, {holder}", whole.class_ or "")
                    self.groups.setdefault(key, Group(whole.name, whole.class_, whole.matches)).mentions += 1
                    self.group_of[number] = self.groups[key]
