"""Places as a person decided: which names of which reports mean one place."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from parallax.decisions.make import reason_of
from parallax.decisions.regroup import Ruling, regroup
from parallax.nouns.decision import Decision, Subject
from parallax.nouns.ident import make_id
from parallax.nouns.mention import PlaceMention
from parallax.nouns.outcome import Outcome
from parallax.nouns.place import Place
from parallax.nouns.reading import Reading
from parallax.nouns.statement import Statement
from parallax.reconcile.decided.links import by_links
from parallax.reconcile.decided.subjects import plain, rulings_of
from parallax.reconcile.places import unite_places
from parallax.values.place_name import spelling_key

WHAT = {
    "same": "that they are one place",
    "not-same": "that they are two places",
    "unsure": "that they may be two places",
}


@dataclass(frozen=True, slots=True)
class DecidedPlaces:
    """The readings, the places (ids) that must not be taken for one another, and what became of the decisions."""

    readings: tuple[Reading, ...]
    apart: frozenset[frozenset[str]]
    outcomes: tuple[Outcome, ...]


def decide_places(readings: Sequence[Reading], decisions: Sequence[Decision]) -> DecidedPlaces:
    """New readings in which each name means the place that was decided.

    In one report one place stays one. Of places said to be one the first named is kept, if it has coordinates; else the
    one that has. Of places said to be two the first named keeps the coordinates that both had, and the other
    reports that have its name; the other has none.
    """
    if not decisions:
        return DecidedPlaces(tuple(readings), frozenset(), ())
    met = _mentions(readings)
    rulings, lacking = rulings_of(decisions, lambda subject: _find(subject, met))
    found = regroup(_groups(readings, met), rulings, by_links((), rulings))
    applied = [each for each in rulings if _applied(each, found.outcomes)]
    meant = _meant(found.groups, met, applied)
    changed = tuple(_rewritten(reading, meant) for reading in readings)
    return DecidedPlaces(changed, _apart(meant, applied), (*lacking, *found.outcomes))


def _applied(ruling: Ruling, outcomes: Sequence[Outcome]) -> bool:
    return any(each.decision == ruling.decision and each.state == "applied" for each in outcomes)


def _key(report: str, mention: PlaceMention) -> str:
    """What stands for a place of one report: its id, or its name where it is left open."""
    return f"{report}\0{mention.place.id if mention.place else '?' + plain(mention.text)}"


def _mentions(readings: Sequence[Reading]) -> dict[str, list[PlaceMention]]:
    met: dict[str, list[PlaceMention]] = {}
    for reading in readings:
        for mention in reading.places:
            if mention.place is not None or mention.use in ("name", "metonym"):
                met.setdefault(_key(reading.report, mention), []).append(mention)
    return met


def _find(subject: Subject, met: Mapping[str, Sequence[PlaceMention]]) -> frozenset[str]:
    wanted = plain(subject.key)
    return frozenset(
        key
        for key, mentions in met.items()
        if subject.report in (None, key.partition("\0")[0])
        and any(wanted in (plain(each.text), plain(each.place.name if each.place else "")) for each in mentions)
    )


def _groups(readings: Sequence[Reading], met: Mapping[str, Sequence[PlaceMention]]) -> list[list[str]]:
    """The places as they are united by themselves."""
    _, united = unite_places(readings)
    groups: dict[str, list[str]] = {}
    for key in sorted(met):
        place = met[key][0].place
        groups.setdefault(united[place.id] if place else key, []).append(key)
    return list(groups.values())


def _meant(
    groups: Sequence[Sequence[str]], met: Mapping[str, Sequence[PlaceMention]], applied: Sequence[Ruling]
) -> dict[str, Place]:
    """The place of every key that decisions touch; where two groups would have one, the one named first keeps it."""
    touched = {key for ruling in applied for part in ruling.parts for key in part}
    first = {key for ruling in applied for key in ruling.parts[0]}
    meant: dict[str, Place] = {}
    taken = {place.id for group in groups if not touched & set(group) for key in group if (place := met[key][0].place)}
    for group in sorted((g for g in groups if touched & set(g)), key=lambda g: (not first & set(g), g)):
        mine = [ruling for ruling in applied if any(part & set(group) for part in ruling.parts)]
        why = tuple(reason_of(ruling.decision, WHAT[ruling.decision.kind]) for ruling in mine)
        place = _chosen(group, met, first)
        if place.id in taken:
            ident = make_id("p", place.id, *(ruling.decision.id for ruling in mine))
            place = Place(ident, met[group[0]][0].text, place.names)
        taken.add(place.id)
        for key in group:
            names = tuple(sorted({each.text for each in met[key]}))
            meant[key] = replace(place, names=names, why=(*place.why, *why))
    return meant


def _chosen(group: Sequence[str], met: Mapping[str, Sequence[PlaceMention]], first: Collection[str]) -> Place:
    places = [(key, place) for key in group if (place := met[key][0].place) is not None]
    if not places:
        name = met[group[0]][0].text
        return Place(make_id("p", spelling_key(name)), name, (name,))
    often = Counter(place.id for _, place in places)
    return min(
        places, key=lambda each: (each[1].latitude is None, each[0] not in first, -often[each[1].id], each[1].id)
    )[1]


def _apart(meant: Mapping[str, Place], applied: Sequence[Ruling]) -> frozenset[frozenset[str]]:
    return frozenset(
        frozenset((meant[a].id, meant[b].id))
        for ruling in applied
        if ruling.decision.kind != "same"
        for n, part in enumerate(ruling.parts)
        for other in ruling.parts[:n]
        for a in part
        for b in other
    )


def _rewritten(reading: Reading, meant: Mapping[str, Place]) -> Reading:
    """The reading with the places that were decided, in its statements, figures and incidents too."""
    mine = {key.partition("\0")[2]: place for key, place in meant.items() if key.partition("\0")[0] == reading.report}
    if not mine:
        return reading
    new = {old: place.id for old, place in mine.items()}
    opened = [(each, mine[name]) for each in reading.places if (name := _open_name(each)) in mine]
    return replace(
        reading,
        places=tuple(
            replace(each, place=mine.get(each.place.id if each.place else _open_name(each), each.place))
            for each in reading.places
        ),
        statements=tuple(_with_places(each, new, opened) for each in reading.statements),
        figures=tuple(replace(each, place=new.get(each.place or "", each.place)) for each in reading.figures),
        incidents=tuple(replace(each, place=new.get(each.place or "", each.place)) for each in reading.incidents),
    )


def _open_name(mention: PlaceMention) -> str:
    return "" if mention.place else "?" + plain(mention.text)


def _with_places(
    statement: Statement, new: Mapping[str, str], opened: Sequence[tuple[PlaceMention, Place]]
) -> Statement:
    """The statement with the places of its words; a name that was left open is one now where it stands in it."""
    moved = [new.get(ident, ident) for ident in statement.places]
    moved += [place.id for mention, place in opened if statement.span.holds(mention.span)]
    return replace(statement, places=tuple(dict.fromkeys(moved)))
