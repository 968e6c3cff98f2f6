"""A person or body that speaks or acts."""

from dataclasses import dataclass
from typing import Literal

ActorKind = Literal["person", "body", "place", "unnamed"]


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor, in one report (as read) or in a story (as reconciled).

    `name` is the fullest name met ("Maria Velde", "Ministry of Water"), or the words of an unnamed one ("a senior
    official"). `names` are all spellings met, sorted, `name` among them. `roles` are descriptions met ("governor of the
    Lower Reach region"). Kind "place": a capital or country that stands for its government. `of` is the body or place
    whose actor this is, in the words met ("Russian Ministry of Defence" → "Russia"), None where not told. `side` is the
    side's id or None, `side_why` the reasons.
    """

    id: str
    name: str
    names: tuple[str, ...]
    kind: ActorKind
    roles: tuple[str, ...] = ()
    of: str | None = None
    side: str | None = None
    side_why: tuple[str, ...] = ()
