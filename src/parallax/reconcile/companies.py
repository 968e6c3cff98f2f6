"""Companies and unions that were read as persons, told by the last word of their names."""

from collections.abc import Sequence
from dataclasses import replace

from parallax.nouns.actor import Actor

_ENDS = """
airlines airways bank brewery brothers capital cargo chemicals coaches company construction corporation dairies energy engineering
enterprises entertainment express farms federation ferries finance foods freight gas group holding holdings hotels
industries insurance investments laboratories labs limited line lines logistics maritime media metals mills mining motors oil
paper partners petroleum pharma pharmaceuticals pipelines ports power press products properties rail railways refining resources
retail services shipping solutions steel stores supermarkets systems technologies telecom tours trading transport travel union
utilities ventures water works
"""
ENDS = frozenset(_ENDS.split())
LEAST = 2
"""Words of such a name."""


def as_companies(actors: Sequence[Actor]) -> list[Actor]:
    """The actors, in the order given, a person as a body where the name ends in a word that ends a company's and no person's.

    So is one who is named by such a name's first word alone, where nobody's name in the story ends in it.
    """
    found = [replace(actor, kind="body") if _is_company(actor) else actor for actor in actors]
    short = {actor.name.split()[0] for actor in found if actor.kind == "body" and _ends_so(actor.name)}
    surnames = {name.split()[-1] for actor in found if actor.kind == "person" for name in actor.names if " " in name}
    wanted = short - surnames
    return [
        replace(actor, kind="body") if actor.kind == "person" and set(actor.names) <= wanted else actor
        for actor in found
    ]


def _is_company(actor: Actor) -> bool:
    """True for a person of such a name, whose other names shorten it."""
    words = set(actor.name.split())
    return actor.kind == "person" and _ends_so(actor.name) and all(set(name.split()) <= words for name in actor.names)


def _ends_so(name: str) -> bool:
    words = name.split()
    return len(words) >= LEAST and words[-1].casefold() in ENDS and name[:1].isupper()
