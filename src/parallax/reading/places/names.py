"""Finds the names of places: what the annotator labels so, and names of the gazetteer where a place must stand."""

from parallax.reading.annotators import Annotation
from parallax.reading.places.evidence import may_begin
from parallax.reading.places.labelled import labelled
from parallax.reading.places.national_sites import national_site
from parallax.reading.places.slots import Found
from parallax.reading.places.stretches import Lookup, Stretches
from parallax.reading.places.unlabelled import street, unlabelled
from parallax.values.place_name import fold


def find_names(doc: Annotation, lookup: Lookup, datelines: frozenset[str] = frozenset()) -> list[Found]:
    """The names of places in a text, in order, apart; those inside other names are marked.

    Twice: a name that the first pass found as a place is one in the rest of the text too, label or not.
    So is one that a dateline tells; `datelines` are these, folded. The second pass begins where the first one asked of such
    a name: before that it would find the same.
    """
    beginnings = [at for at in range(len(doc.tokens)) if may_begin(doc.tokens, at)]
    on = Stretches(doc, lookup, datelines, beginnings)
    first = _pass(on)
    met = frozenset(fold(_words(doc, item)) for item in first if not item.inside and _trusted(item)) - datelines
    since = min((on.asked[words] for words in met & on.asked.keys()), default=None)
    if since is None:
        return first
    again = Stretches(doc, lookup, datelines | met, [at for at in beginnings if at >= since])
    again.found += (item for item in first if item.last <= since)
    return _pass(again)


def _words(doc: Annotation, item: Found) -> str:
    return doc.text[doc.tokens[item.first].start : doc.tokens[item.last - 1].end]


def _trusted(item: Found) -> bool:
    return item.strength == "sure" or (item.label in {"GPE", "LOC"} and item.strength != "none")


def _pass(on: Stretches) -> list[Found]:
    past = 0
    for at in on.beginnings:
        if at >= past:
            on.at = at
            met = national_site(on, at) or labelled(on, at) or street(on, at) or unlabelled(on, at)
            if met is not None:
                on.found.append(met)
                past = met.last
    return on.found
