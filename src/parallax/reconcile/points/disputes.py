"""What a dispute is called: what is asked, in no side's words: who did it, what the cause was, whether it came about."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from parallax.nouns.incident import Incident
from parallax.nouns.relation import Relation
from parallax.reconcile.alignment.as_written import written
from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.overlap import overlap
from parallax.reconcile.alignment.stems import stem, tokens
from parallax.reconcile.alignment.weights import SILENT
from parallax.reconcile.cause import LOOSE
from parallax.reconcile.points.common_words import common_words
from parallax.reconcile.points.titles import position_title
from parallax.reconcile.relations.gists import common
from parallax.reconcile.told import Told

Manner = Literal["character", "cause", "began", "doer", "denial"]

SHARE = 0.3
"""Share of a point's conflicts from which one of a manner that asks something of its own names the point."""
NAMED = 0.25
"""Share of those conflicts that must name a word alike."""
CAUSES = 3
"""Causes that a title names."""
DONE = {
    "attack": "attacked", "kill": "killed", "injure": "hurt", "damage": "damaged", "hit": "hit", "take": "taken", "control": "held",
    "detain": "detained", "release": "released", "rescue": "rescued", "displace": "moved", "steal": "stolen", "restrict": "closed off",
    "discover": "found",
}  # fmt: skip
"""Acts that are done to somebody or something, as what became of it."""
PLURAL = frozenset("people men women children troops forces police residents civilians".split())


@dataclass(frozen=True, slots=True)
class Clash:
    """Two statements of a point at odds, and how."""

    one: Told
    other: Told
    manner: Manner
    why: str


def dispute_title(group: Sequence[Told], relations: Sequence[Relation], incidents: Sequence[Incident]) -> str | None:
    """ "Whether the village was attacked", "Who began it: shots", "Said and denied: warning"; None where nothing is at odds.

    It names what both hands of the conflicts name; where they share no word, the words that are denied, told as said and denied.
    """
    clashes = _clashes({told.id: told for told in group}, relations)
    if not clashes:
        return None
    manner = _manner(clashes)
    mine = [each for each in clashes if each.manner == manner]
    if manner == "cause":
        return _with("What the cause was", _causes(mine))
    if manner == "character":
        asked, _ = Counter(each.why.split(": ")[0] for each in mine).most_common(1)[0]
        said = [word for each in mine for word in re.split(r"[\s,/]+", each.why.removeprefix(asked)) if word]
        return _with(asked[:1].upper() + asked[1:], _words(mine, said))
    words = _words(mine)
    if manner != "denial":
        return _with("Who began it" if manner == "began" else "Who did it", words)
    return _whether(mine, incidents) or _with("Said and denied", words or position_title(_denied(mine)))


def _clashes(told: Mapping[str, Told], relations: Sequence[Relation]) -> list[Clash]:
    """The conflicts between statements of the point, in their order."""
    return [
        Clash(told[each.source], told[each.target], _manner_of(each, told), each.why[0] if each.why else "")
        for each in relations
        if each.type == "conflict" and each.source in told and each.target in told
    ]


def _manner_of(relation: Relation, told: Mapping[str, Told]) -> Manner:
    if relation.how == "doer":
        return "began" if told[relation.source].began and told[relation.target].began else "doer"
    return relation.how if relation.how in ("character", "cause") else "denial"  # type: ignore[return-value]


def _manner(clashes: Sequence[Clash]) -> Manner:
    """The one of most conflicts; a yes and no gives way to what asks something of its own."""
    counts = Counter(each.manner for each in clashes if each.manner != "denial")
    manner, count = min(counts.items(), key=lambda each: (-each[1], each[0]), default=("denial", 0))
    return manner if count >= SHARE * len(clashes) else "denial"  # type: ignore[return-value]


def _with(asked: str, words: str) -> str:
    return f"{asked}: {words}" if words else asked


def _words(clashes: Sequence[Clash], without: Sequence[str] = ()) -> str:
    """What a good part of the conflicts have both hands name."""
    texts = [told.statement.text for each in clashes for told in (each.one, each.other)]
    return common_words(texts, [_shared(each) for each in clashes], NAMED, without)


def _shared(clash: Clash) -> list[str]:
    """The names of what both tell of, the weightiest first."""
    first, second = clash.one.gist, clash.other.gist
    names = list(common(first, second).words) if first is not None and second is not None else []
    return [*names, *(name for name in overlap(clash.one.sketch, clash.other.sketch).shared if name not in names)]


def _causes(clashes: Sequence[Clash]) -> str:
    """ "rails / speed": each cause that is told or ruled out, in words of who tells it."""
    found: dict[frozenset[str], str] = {}
    for told in (told for each in clashes for told in (each.one, each.other)):
        senses = (told.cause.senses - LOOSE or told.cause.senses) if told.cause is not None else frozenset()
        if senses and not any(senses & other for other in found):
            found[senses] = written(sorted(senses)[:CAUSES], (told.statement.text,))
    return " / ".join(sorted(found.values())[:CAUSES])


def _whether(clashes: Sequence[Clash], incidents: Sequence[Incident]) -> str | None:
    """ "Whether the village of Arlen was attacked": an act on one thing that both hands tell of."""
    told: dict[str, list[Incident]] = {}
    for each in (each for each in incidents if each.act in DONE and each.target):
        for ident in each.statements:
            told.setdefault(ident, []).append(each)
    met: Counter[tuple[str, str]] = Counter()
    names: dict[tuple[str, str], set[str]] = {}
    for clash in clashes:
        mine, theirs = (_acts(told.get(each.id, ())) for each in (clash.one, clash.other))
        for key in mine.keys() & theirs.keys():
            met[key] += 1
            names.setdefault(key, set()).update((*mine[key], *theirs[key]))
    if not met:
        return None
    key = min(met, key=lambda each: (-met[each], each))
    if met[key] < SHARE * len(clashes) and met[key] < 2:
        return None
    target = min(names[key], key=lambda each: (len(each), each))
    return f"Whether {target} {'were' if _many(target) else 'was'} {DONE[key[0]]}"


def _acts(incidents: Sequence[Incident]) -> dict[tuple[str, str], list[str]]:
    """By act and what it was done to (concept of the head word), the words for that; numbers are no part of the question."""
    found: dict[tuple[str, str], list[str]] = {}
    for each in incidents:
        target = each.target or ""
        words = [word for word in tokens(target.split(" of ")[0]) if word not in SILENT]
        if words and not any(word[0].isdigit() for word in tokens(target)):
            found.setdefault((each.act, concept(stem(words[-1]))), []).append(target)
    return found


def _many(target: str) -> bool:
    head = target.split(" of ")[0].split()[-1].casefold()
    return head in PLURAL or (head.endswith("s") and not head.endswith(("ss", "us", "is")))


def _denied(clashes: Sequence[Clash]) -> list[Told]:
    """The ends that the others say no to."""
    held = {clash.other.id if _says_no(clash.one, clash.other) else clash.one.id for clash in clashes}
    return [told for each in clashes for told in (each.one, each.other) if told.id in held]


def _says_no(one: Told, other: Told) -> bool:
    return one.statement.about == other.id or (one.statement.denial and not other.statement.denial)
