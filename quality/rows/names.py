"""actors, places."""

from quality.index import AccountIndex, Gold, Item
from quality.tally import Tally
from quality.wording import any_agree, fold, kilometres


def score_actors(tally: Tally, index: AccountIndex, gold: Gold) -> None:
    """Count the gold actors whose names all lie in one actor of the account that is no other gold actor too."""
    actors = gold.all("actors")
    for wanted in actors:
        others = [each for each in actors if each is not wanted and not _folded(each) & _folded(wanted)]
        hit = any(
            _has_names(actor, wanted, roles=True) and not any(_has_names(actor, each, roles=False) for each in others)
            for actor in index.all("actors")
        )
        tally.count("actors", hit, wanted["name"])


def score_places(tally: Tally, index: AccountIndex, gold: Gold) -> None:
    """Count the gold places whose names all lie in one place of the account, within the tolerance."""
    for wanted in gold.all("places"):
        hit = any(_is_place(place, wanted) for place in index.all("places"))
        tally.count("places", hit, wanted["name"])


def _folded(actor: Item) -> set[str]:
    return {fold(name) for name in (actor["name"], *actor.get("names", []))}


def _has_names(actor: Item, wanted: Item, *, roles: bool) -> bool:
    """True when each name wanted agrees with a name of the actor (or, with `roles`, with what it is)."""
    had = [actor["name"], *actor.get("names", []), *(actor.get("roles", []) if roles else [])]
    known = {fold(name) for name in had}
    names = wanted.get("names", [])
    return bool(names) and all(any_agree([name], had) or (roles and fold(name) in known) for name in names)


def _is_place(place: Item, wanted: Item) -> bool:
    if place.get("latitude") is None or not {fold(name) for name in wanted["names"]} <= _folded(place):
        return False
    there = (place["latitude"], place["longitude"])
    return kilometres((wanted["lat"], wanted["lon"]), there) <= float(wanted["km"])
