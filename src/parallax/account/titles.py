"""What an account is called: where, and what the weightiest points ask; it asserts nothing."""

from collections import Counter

from parallax.account.holdings import Holdings
from parallax.account.weighing import weigh
from parallax.nouns.place import Place

QUESTIONS = 2


def title_of(held: Holdings) -> str:
    """ "Lower Reach: people killed; houses damaged", else the headline that the most reports' words share."""
    asked = sorted(held.story.points, key=lambda point: (-weigh(point, held).rank, point.id))
    questions = list(dict.fromkeys(point.title for point in asked if point.kind == "figure"))[:QUESTIONS]
    place = _main_place(held)
    told = "; ".join(title[:1].lower() + title[1:] for title in questions)
    if place and told:
        return f"{place}: {told}"
    return _headline(held) or place or told or "Untitled"


def _main_place(held: Holdings) -> str | None:
    """The place that the statements of the most reports name."""
    names = {place.id: _label(place) for place in held.story.places if place.precision != "country"}
    names = names or {place.id: _label(place) for place in held.story.places}
    met = {(each.report, ident) for each in held.story.statements for ident in each.places if ident in names}
    counts = Counter(ident for _, ident in met)
    return names[min(counts, key=lambda ident: (-counts[ident], names[ident], ident))] if counts else None


def _label(place: Place) -> str:
    """The place's name as a report spells it: the gazetteer's own where a report uses it, else the first met."""
    return place.name if place.name in place.names or not place.names else min(place.names, key=lambda n: (len(n), n))


def _headline(held: Holdings) -> str | None:
    titles = sorted(report.title for report in held.reports.values() if report.title)
    return titles[0] if titles else None
