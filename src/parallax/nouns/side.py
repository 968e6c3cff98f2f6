"""The party a speaker speaks for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a story, the actors that speak for it (ids, sorted), and whether it is an observer's.

    An observer is no party: each observer is a side of its own.
    """

    id: str
    name: str
    actors: tuple[str, ...]
    observer: bool = False
    why: tuple[str, ...] = ()
