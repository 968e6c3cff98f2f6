"""Which of the names found are listed as places."""

from collections.abc import Mapping

from parallax.reading.places.grouping import Grouping
from parallax.reading.places.slots import Found
from parallax.reading.places.weights import only_by_itself
from parallax.reading.places.words import QUARTERS, SITES
from parallax.reading.roles import person_role
from parallax.values.body_name import known_body

_PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
_KNOWN = 100_000
"""People from which a town is believed where the annotator took its name for a person's."""
_SITE_AFTER = QUARTERS | {"refugee", "air", "border"}


def is_kept(on: Grouping, number: int, weights: Mapping[str, float]) -> bool:
    """True for a name found that is labelled a place or stands in a sure slot; one that rests on the gazetteer alone is
    kept only where it could be told.
    """
    item, chosen = on.found[number], on.group_of[number].chosen
    if chosen is None and (known_body(on.words(item)) or _is_role(on, item)):
        return False
    if item.label == "PERSON" and chosen is not None and chosen.population < _KNOWN:
        return not only_by_itself(chosen.country, weights)
    unlabelled_site = not on.known.lookup(on.words(item)) and item.label not in _PLACE_LABELS
    if unlabelled_site and chosen is None and item.class_ is None:
        return _is_site(on, item)
    if item.label in _PLACE_LABELS | {"NORP"} or item.inside or item.strength == "sure":
        return True
    return chosen is not None


def _is_role(on: Grouping, item: Found) -> bool:
    """True for one word that names an office ("District Prosecutor")."""
    return item.last - item.first == 1 and person_role(on.doc.tokens[item.first])


def _is_site(on: Grouping, item: Found) -> bool:
    """True for a name whose last word, or the word after it, is a site's or a quarter's."""
    after = on.doc.tokens[item.last].lower if item.last < len(on.doc.tokens) else ""
    return on.doc.tokens[item.last - 1].lower in SITES or after in _SITE_AFTER
