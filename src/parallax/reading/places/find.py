"""Places of a report: found, told apart by use, and resolved to the gazetteer where the report allows."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from math import cos, radians, sin

from parallax.gazetteer import Entry, Gazetteer, Match
from parallax.nouns.ident import make_id
from parallax.nouns.mention import PlaceMention
from parallax.nouns.place import Place
from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation
from parallax.reading.places.datelines import Dateline, find_datelines
from parallax.reading.places.group import Group, key_of
from parallax.reading.places.hints import Container, Distance, find_containers, find_distances
from parallax.reading.places.locality import locality
from parallax.reading.places.names import find_names
from parallax.reading.places.resolve import resolve
from parallax.reading.places.site_towns import named_for_anyone, town_spans
from parallax.reading.places.slots import Found, Slots
from parallax.reading.places.told_beside import find_told_beside
from parallax.reading.places.use import articled, in_compound, use_of
from parallax.reading.places.words import COMMON, NOT_PLACES, QUARTERS, SECTORS, SITES, TOWN_SITES
from parallax.reading.roles import person_role
from parallax.values.body_name import known_body
from parallax.values.place_name import fold, parse_place_name, spelling_key

_DERIVED = {"adjective", "people"}
_PLACED = 0.5
"""How much a place that was told speaks for its country when slips are mended."""
_CITY = 50_000
"""People from which a town in a site's name is taken for the town that the site stands in."""
_CITY_STATE = 1_000_000
"""People up to which a country is as small as a city, so that its point will do for a site in it."""
_ABBREVIATED = 6
"""Letters below which a name may be an abbreviation whose full stop the annotator took off."""


def find_places(doc: Annotation, gazetteer: Gazetteer, apart: Sequence[Span] = ()) -> tuple[PlaceMention, ...]:
    """The mentions of places in a report, in order, apart.

    `apart` are the stretches of its text that are not running text, in which datelines may stand.

    1. Find the names. 2. Put the mentions of one name together. 3. Note what the words beside them say (containers,
    distances). 4. Resolve, with the countries that the report speaks of. 5. Retry what nobody knows as a slip of the
    finger, then by the distance told. A name that can't be told has a place without coordinates where it clearly is one,
    and None elsewhere.
    """
    return _Places(doc, gazetteer, apart).mentions()


class _Places:
    """The places of one report on their way to being told."""

    def __init__(self, doc: Annotation, gazetteer: Gazetteer, apart: Sequence[Span]) -> None:
        self.doc = doc
        self.gazetteer = gazetteer
        self.known: dict[str, tuple[Match, ...]] = {}
        self.found = find_names(doc, self.lookup)
        self.groups: dict[tuple[str, str], Group] = {}
        self.group_of = [self._group(item) for item in self.found]
        self.spellings: dict[int, set[str]] = defaultdict(set)
        self.datelines = [
            (span, group)
            for dateline in find_datelines(doc.text, apart)
            for span, group in self._from_dateline(dateline).items()
        ]
        self.distances = find_distances(doc, self.found)
        self.weights: dict[str, float] = {}

    def lookup(self, words: str) -> tuple[Match, ...]:
        """The candidates of a name as written, and of its bare form; looked up once a report."""
        if words not in self.known:
            matches = self.gazetteer.candidates(words)
            if not any(not match.heard for match in matches):
                matches = (*matches, *self._bare(words))
            if len(words) < _ABBREVIATED:
                short = (match for match in self.gazetteer.candidates(words + ".") if match.use == "abbreviation")
                matches = (*matches, *short)
            if _is_code(words):
                matches = tuple(match for match in matches if match.use == "abbreviation" or _coded(match))
            self.known[words] = tuple({match.entry.key: match for match in reversed(matches)}.values())
        return self.known[words]

    def _bare(self, words: str) -> tuple[Match, ...]:
        """The candidates of a name's bare form; a country has no departments or districts of its name."""
        name = parse_place_name(words)
        if name.bare == words or name.bare.lower() in COMMON | NOT_PLACES:
            return ()
        country = name.class_ in {None, "country"}
        return tuple(m for m in self.gazetteer.candidates(name.bare) if country or m.entry.precision != "country")

    def words(self, item: Found) -> str:
        """The words of a name found."""
        return self.doc.text[self.doc.tokens[item.first].start : self.doc.tokens[item.last - 1].end]

    def mentions(self) -> tuple[PlaceMention, ...]:
        """All mentions, resolved."""
        self._note_hints()
        groups = [self.groups[key] for key in sorted(self.groups)]
        self.weights = self._weights()
        resolve(groups, self.weights, self.gazetteer)
        for group in groups:
            if group.chosen and group.chosen.country and group.chosen.kind != "country":
                self.weights[group.chosen.country] = self.weights.get(group.chosen.country, 0.0) + _PLACED
        self._retry_slips(groups)
        for item, group in zip(self.found, self.group_of, strict=True):
            self.spellings[id(group)].update({self.words(item), item.with_class})
        kept = [self._mention(item, n) for n, item in enumerate(self.found) if self._kept(item, n)]
        return tuple(sorted([*kept, *self._dateline_mentions()], key=lambda mention: mention.span))

    def _from_dateline(self, dateline: Dateline) -> dict[Span, Group]:
        """The group of a dateline's place, and that of the region or country told after it; none for unknown names."""
        told: dict[Span, Group] = {}
        for span in filter(None, (dateline.place, dateline.holder)):
            words = span.of(self.doc.text)
            matches = tuple(match for match in self.lookup(words) if not match.heard and match.use not in _DERIVED)
            if not matches:
                return told
            told[span] = self.groups.setdefault(key_of(words, None), Group(words, None, matches))
            told[span].mentions += 1
        if len(told) == 2:
            place, holder = told.values()
            place.containers.append((holder, "comma"))
        return told

    def _dateline_mentions(self) -> list[PlaceMention]:
        mentions = []
        for span, group in self.datelines:
            words = span.of(self.doc.text)
            if group.chosen is not None:
                place = _place_of(group.chosen, tuple(sorted({*self.spellings[id(group)], words})), group.why)
                mentions.append(PlaceMention(span, words, "name", place))
        return mentions

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
        group.articled += articled(self.doc.tokens, item)
        group.class_ = group.class_ or class_
        return group

    def _candidates(self, item: Found, words: str) -> tuple[Match, ...]:
        matches = self.lookup(words)
        if item.class_ and item.with_class != words:
            whole = self.gazetteer.candidates(item.with_class)
            matches = tuple(
                {match.entry.key: match for match in (*matches, *(m for m in whole if not m.heard))}.values()
            )
        derived = tuple(match for match in matches if match.use in _DERIVED)
        named = any(match.use in {"name", "alternate"} and match.entry.kind != "settlement" for match in matches)
        return derived if derived and not named and item.class_ is None else matches

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
            words = self.doc.text[self.doc.tokens[first].start : self.doc.tokens[last - 1].end]
            towns = tuple(m for m in self.lookup(words) if m.use == "name" and not m.heard)
            told = self.groups.get(key_of(words, None))
            city = any(m.entry.precision == "settlement" and m.entry.population >= _CITY for m in towns)
            if told is None and city and not named_for_anyone(self.doc.tokens, item):
                told = self.groups[key_of(words, None)] = Group(words, None, towns, mentions=1, inside=1)
            if told is not None and told is not site:
                site.containers.append((told, "in"))
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

    def _weights(self) -> dict[str, float]:
        """How much the report speaks of each country: its name, its adjective, and its regions."""
        weights: dict[str, float] = defaultdict(float)
        for group in self.groups.values():
            countries = {m.entry.country for m in group.matches if m.entry.kind == "country" and not m.heard}
            group.speaks = {code: min(group.mentions - group.aside, 6) / len(countries) for code in sorted(countries)}
            regions = [
                m.entry for m in group.matches if m.entry.precision == "region" and not m.heard and m.entry.country
            ]
            if not countries and len({entry.country for entry in regions}) == 1 and _means_region(group):
                group.speaks = {regions[0].country: 0.7 * min(group.mentions, 3)}
            for code, weight in group.speaks.items():
                weights[code] += weight
        return {code: weight for code, weight in sorted(weights.items()) if weight}

    def _retry_slips(self, groups: list[Group]) -> None:
        weights = self.weights
        ranked = sorted(weights, key=lambda code: (-weights[code], code))[:3]
        countries = tuple(code for code in ranked if 2 * weights[code] >= weights[ranked[0]])
        retried = []
        for group in groups:
            if group.chosen is None and not any(not match.heard for match in group.matches):
                bare = parse_place_name(group.name).bare
                similar = self.gazetteer.similar(bare, countries)
                fewest = min((match.slips for match in similar if match.slips), default=0)
                group.matches = tuple(match for match in similar if match.slips == fewest)
                retried.append(group)
        if retried:
            resolve(retried, weights, self.gazetteer, [group for group in groups if group.chosen])

    def _role(self, item: Found) -> bool:
        """True for one word that names an office ("District Prosecutor")."""
        return item.last - item.first == 1 and person_role(self.doc.tokens[item.first])

    def _kept(self, item: Found, number: int) -> bool:
        """A found name that rests on the gazetteer alone is kept only where it could be told."""
        chosen = self.group_of[number].chosen
        if chosen is None and (known_body(self.words(item)) or self._role(item)):
            return False
        if item.label == "PERSON" and chosen is not None and chosen.population < 100_000:
            return self.weights.get(chosen.country, 0.0) > _PLACED  # more than its own part
        unlabelled_site = not self.lookup(self.words(item)) and item.label not in {"GPE", "LOC", "FAC"}
        if unlabelled_site and chosen is None and item.class_ is None:
            return self._site(item)
        if item.label in {"GPE", "LOC", "FAC", "NORP"} or item.inside or item.strength == "sure":
            return True
        return chosen is not None

    def _site(self, item: Found) -> bool:
        """True for a name whose last word, or the word after it, is a site's or a quarter's."""
        after = self.doc.tokens[item.last].lower if item.last < len(self.doc.tokens) else ""
        return self.doc.tokens[item.last - 1].lower in SITES or after in QUARTERS | {"refugee", "air", "border"}

    def _mention(self, item: Found, number: int) -> PlaceMention:
        tokens = self.doc.tokens
        span = Span(tokens[item.first].start, tokens[item.last - 1].end)
        text = span.of(self.doc.text)
        use = use_of(self.doc, item, self.group_of[number].matches)
        return PlaceMention(span, text, use, self._place(item, number))

    def _place(self, item: Found, number: int) -> Place | None:
        group = self.group_of[number]
        names = tuple(sorted(self.spellings[id(group)]))
        if group.chosen is not None:
            place = _place_of(group.chosen, names, group.why)
            return _sector_of(place) if self._is_sector(item, place) else place
        return self._approximate(item, group, names)

    def _is_sector(self, item: Found, place: Place) -> bool:
        """True for the town in "the NAME sector", which is the land about it."""
        return place.precision == "settlement" and Slots(self.doc, self.found).fronts(item.last, SECTORS)

    def _approximate(self, item: Found, group: Group, names: tuple[str, ...]) -> Place | None:
        """The place of a name that the gazetteer lacks: where the report says that it lies, else without coordinates."""
        told = next((d for d in self.distances if self.group_of[d.name] is group), None)
        near = self._by_distance(told) if told else None
        key = make_id("p", spelling_key(group.name))
        if near is not None and told is not None:
            why = (f"{told.words} {self.group_of[told.other].name}, as the report tells",)
            return Place(key, group.name, names, *near, "district", None, "", why)
        held = self._holder(group)
        if held is not None:
            holder, reason = held
            at = (holder.latitude, holder.longitude)
            return Place(key, group.name, names, *at, "district", None, holder.country, (reason,))
        if item.last > item.first + 1 and {t.lower for t in self.doc.tokens[item.last - 2 : item.last]} & TOWN_SITES:
            around = locality(self.groups.values())
            if around is not None:
                why = (f"a site in a town, and this report speaks of places around {around.name}",)
                at = (around.latitude, around.longitude)
                return Place(key, group.name, names, *at, "district", None, around.country, why)
        if any(not match.heard and not match.slips for match in group.matches):
            return None  # several places bear the name
        if item.label in {"GPE", "LOC"} or item.strength == "sure":
            return Place(key, group.name, names, why=("not in the gazetteer",))
        return None

    def _holder(self, group: Group) -> tuple[Entry, str] | None:
        """The town or district that the report says holds a place."""
        for other, how in group.containers:
            place = other.chosen
            small = place is not None and place.kind == "country" and place.population < _CITY_STATE
            if place is not None and (small or place.precision in {"settlement", "district"}):
                where = "near" if how == "near" else "in"
                return place, f"not in the gazetteer; {where} {place.name}, whose point this is"
        return None

    def _by_distance(self, told: Distance) -> tuple[float, float] | None:
        """The point at the distance and bearing told from a place that is known."""
        other = self.group_of[told.other].chosen
        if other is None or told.bearing is None or other.precision != "settlement" or told.kilometres > 40:
            return None
        north = told.kilometres * cos(radians(told.bearing)) / 111.2
        east = told.kilometres * sin(radians(told.bearing)) / (111.2 * cos(radians(other.latitude)))
        return round(other.latitude + north, 3), round(other.longitude + east, 3)


def _means_region(group: Group) -> bool:
    """True for a name called a region, or an abbreviation of one ("Ont.")."""
    return group.class_ == "region" or any(match.use == "abbreviation" for match in group.matches)


def _is_code(words: str) -> bool:
    """True for two or three capitals, which stand for a country or a region, not for a town so called."""
    letters = words.replace(".", "")
    return letters.isupper() and len(letters) <= 3


def _coded(match: Match) -> bool:
    return not match.heard and (match.entry.kind == "country" or match.entry.key.startswith("kept:"))


def _sector_of(town: Place) -> Place:
    """The land about or towards a town, of which the town's point is only the middle or the aim."""
    why = (*town.why, f"a sector or direction named for {town.name}, whose point this is")
    return replace(town, precision="district", why=why)


def _place_of(entry: Entry, names: tuple[str, ...], why: tuple[str, ...]) -> Place:
    return Place(
        id=make_id("p", entry.key),
        name=entry.name,
        names=names,
        latitude=entry.latitude,
        longitude=entry.longitude,
        precision=entry.precision,
        gazetteer=entry.key,
        country=entry.country,
        why=why,
    )
