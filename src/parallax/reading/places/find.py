"""Places of a report: found, told apart by use, and resolved to the gazetteer where the report allows."""

from collections import defaultdict
from collections.abc import Sequence

from parallax.gazetteer import Gazetteer
from parallax.nouns.mention import PlaceMention
from parallax.nouns.span import Span
from parallax.reading.annotators import Annotation
from parallax.reading.places.grouping import Grouping
from parallax.reading.places.kept import is_kept
from parallax.reading.places.known import Known
from parallax.reading.places.places_of import place_of, told_place
from parallax.reading.places.resolve import resolve
from parallax.reading.places.retry import retry_slips
from parallax.reading.places.use import use_of
from parallax.reading.places.weights import note_weights, with_chosen


def find_places(doc: Annotation, gazetteer: Gazetteer, apart: Sequence[Span] = ()) -> tuple[PlaceMention, ...]:
    """The mentions of places in a report, in order, apart.

    `apart` are the stretches of its text that are not running text, in which datelines may stand.

    1. Find the names, and put the mentions of one name together with what the words beside them say (containers,
    distances). 2. Resolve, with the countries that the report speaks of. 3. Retry what nobody knows as a slip of the
    finger, then by the distance told. A name that can't be told has a place without coordinates where it clearly is one,
    and None elsewhere.
    """
    on = Grouping(doc, Known(gazetteer), apart)
    groups = on.in_order()
    weights = note_weights(on.groups.values())
    resolve(groups, weights, gazetteer)
    weights = with_chosen(weights, groups)
    retry_slips(groups, weights, gazetteer)
    spellings = _spellings(on)
    kept = [_mention(on, number, spellings) for number in range(len(on.found)) if is_kept(on, number, weights)]
    return tuple(sorted([*kept, *_dateline_mentions(on, spellings)], key=lambda mention: mention.span))


def _spellings(on: Grouping) -> dict[int, set[str]]:
    """The names that the report gives each group, by the group's identity."""
    spellings: dict[int, set[str]] = defaultdict(set)
    for item, group in zip(on.found, on.group_of, strict=True):
        spellings[id(group)].update({on.words(item), item.with_class})
    return spellings


def _mention(on: Grouping, number: int, spellings: dict[int, set[str]]) -> PlaceMention:
    item, group = on.found[number], on.group_of[number]
    span = Span(on.doc.tokens[item.first].start, on.doc.tokens[item.last - 1].end)
    use = use_of(on.doc, item, group.matches)
    return PlaceMention(span, on.words(item), use, told_place(on, number, tuple(sorted(spellings[id(group)]))))


def _dateline_mentions(on: Grouping, spellings: dict[int, set[str]]) -> list[PlaceMention]:
    mentions = []
    for span, group in on.datelines:
        words = span.of(on.doc.text)
        if group.chosen is not None:
            place = place_of(group.chosen, tuple(sorted({*spellings[id(group)], words})), group.why)
            mentions.append(PlaceMention(span, words, "name", place))
    return mentions
