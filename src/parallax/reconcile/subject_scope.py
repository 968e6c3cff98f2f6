"""The role of a length, and where a count stands: what the words beside a figure tell of its scope."""

from parallax.nouns.figure import Figure
from parallax.reconcile.alignment.stems import stem
from parallax.reconcile.scope_words import (
    ANCHOR,
    ANCHOR_THING,
    AREAS,
    DEPTH_AFTER,
    DEPTH_BEFORE,
    DISTANCE,
    DISTANCE_AFTER,
    HAS_RESIDENTS,
    LIVE,
    POPULATION,
    WHERE,
)


def role_of(figure: Figure, before: str, after: str) -> str | None:
    """ "depth" or "distance" of a length, None for another."""
    told = figure.counted or ""
    if "depth" in told or DEPTH_BEFORE.search(before) or DEPTH_AFTER.search(after):
        return "depth"
    near = DISTANCE.search(told) or DISTANCE.search(before[-20:] + figure.text) or DISTANCE_AFTER.match(after)
    return "distance" if near else None


def population_role(dimension: str, counted: str | None, before: str, after: str) -> str | None:
    """ "population" for all who live in a place, who were not counted in the event."""
    lives = counted in {"population", "inhabit"} or (counted == "civilian" and HAS_RESIDENTS.search(before) is not None)
    told = dimension == "person" and (POPULATION.search(before) is not None or LIVE.match(after) is not None or lives)
    return "population" if told else None


def anchor_of(after: str) -> str | None:
    """Four letters, so that two spellings of a name, or a country and its adjective, meet."""
    if (thing := ANCHOR_THING.match(after)) is not None:
        return thing["thing"].casefold()[:4]
    name = ANCHOR.match(after)
    return name.group(1)[:4].casefold() if name else None


def where_of(after: str) -> frozenset[str]:
    """The telling words of a phrase of place after a figure; none where the phrase is of something else."""
    phrase = WHERE.match(after)
    if phrase is None:
        return frozenset()
    words = phrase.group(1).split()
    if not any(word[0].isupper() or word.casefold() in AREAS for word in words):
        return frozenset()
    return frozenset(stem(word.casefold()) for word in words if word[0].isupper() or word.casefold() in AREAS)
