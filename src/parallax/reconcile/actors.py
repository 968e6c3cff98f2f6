"""One actor across reports and spellings."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from parallax.nouns.actor import Actor, ActorKind
from parallax.nouns.ident import make_id
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.reconcile.bodies import join_bodies, join_described, join_places
from parallax.reconcile.companies import as_companies
from parallax.reconcile.decided import Decided
from parallax.reconcile.joining import Joined
from parallax.reconcile.persons import join_mistaken, join_persons
from parallax.reconcile.relays import relay_actors
from parallax.values.body_name import bare_body_name, known_body, parse_body_name
from parallax.values.country import country_name, country_of
from parallax.values.office import OFFICES, is_description
from parallax.values.person_name import fold_name, parse_person_name
from parallax.values.word_weights import WORD, word_key, word_weight

PIECES = re.compile(
    r"\b[A-Z]\. ?[A-Z]\.?$|\b[A-Z]\. ?[A-Z]\. [A-Z][a-z]+$|\b[A-Z]{2,4}\b|\b(?:Rep|Sen|Gov|Mr|Mrs|Ms|Dr|Lt|Sgt|Capt|Const|Insp)\b|,"
)
"""Marks of a name that was cut or joined: "U. S.", a run of capitals, an abbreviated title, a comma."""
_NAME_AT_END = re.compile(r", ((?:[A-Z][\w'’-]+ ){1,2}[A-Z][\w'’-]+)$")


def unite_actors(
    reports: Sequence[Report], readings: Sequence[Reading], decided: Decided | None = None
) -> tuple[tuple[Actor, ...], dict[str, str]]:
    """The actors of a story, in order of id, and the id here of every actor of its readings.

    Persons are united by name, spelled or romanised as it may be, by a surname that can mean one person only, or by an
    office that one person holds; bodies by their words, their country and their acronym; places by name. An unnamed
    speaker is never united with one of another report. Agencies and outlets that passed something on are actors too.
    What a person `decided` comes last. The order of `readings` changes nothing; `reports` tell which readings are of this
    story (all, where there are none).
    """
    wanted = {report.id for report in reports} or {reading.report for reading in readings}
    mine = [reading for reading in readings if reading.report in wanted]
    spoken = [(actor, reading.report) for reading in mine for actor in reading.actors]
    found = sorted([*spoken, *relay_actors(reports, mine)], key=lambda pair: (pair[1], pair[0].id))
    actors, homes = as_companies([_with_name_at_end(actor) for actor, _ in found]), [home for _, home in found]
    joined = Joined(len(actors))
    kinds = {kind: [n for n, actor in enumerate(actors) if actor.kind == kind] for kind in get_args(ActorKind)}
    join_persons(actors, kinds["person"], joined)
    join_bodies(actors, homes, kinds["body"], joined)
    join_described(actors, homes, joined)
    join_places(actors, kinds["place"], joined)
    join_mistaken(actors, [*kinds["body"], *kinds["place"], *kinds["unnamed"]], kinds["person"], joined)
    united, new_id = [], {}
    taken: Counter[tuple[str, str]] = Counter()
    groups = joined.groups()
    for group in decided.actors([*zip(actors, homes, strict=True)], groups) if decided else groups:
        members = [actors[n] for n in group]
        actor = _merge(members, taken)
        united.append(actor)
        new_id.update({member.id: actor.id for member in members})
    return tuple(sorted(united, key=lambda actor: actor.id)), new_id


def _with_name_at_end(actor: Actor) -> Actor:
    """A person known by a description alone that ends in a name ("head of the institute, Ann Velde"), with that name."""
    if actor.kind != "person" or not all(is_description(name) for name in actor.names):
        return actor
    ends = {met[1] for name in actor.names if (met := _NAME_AT_END.search(name))}
    if len(ends) != 1:
        return actor
    return replace(actor, name=next(iter(ends)), names=tuple(sorted({*actor.names, *ends})))


def _merge(members: Sequence[Actor], taken: Counter[tuple[str, str]]) -> Actor:
    """One actor of several; `taken` numbers those whose names are alike and who are yet apart."""
    met = Counter(member.kind for member in members)
    kind: ActorKind = min(met, key=lambda each: (each == "unnamed", -met[each], each != "person", each))
    members = [replace(member, kind=kind) for member in members]
    name = _best_name(members)
    key = (kind, known_body(name) or " ".join(fold_name(word) for word in name.split()))
    number = taken[key]
    taken[key] += 1
    apart = (number,) if number else ()
    names = tuple(sorted({spelling for member in members for spelling in (member.name, *member.names)}))
    roles = tuple(sorted({role for member in members for role in member.roles}))
    return Actor(make_id("a", *key, *apart), name, names, kind, roles, _owner(members, names, roles))


def _best_name(members: Sequence[Actor]) -> str:
    """The fullest name, then the one most often met, then the first by alphabet; a name before a description."""
    met = Counter(name for member in members for name in {member.name, *member.names})
    if members[0].kind == "person":
        return min(met, key=lambda name: (*_rank_person(name), -met[name], name))
    if members[0].kind == "body":
        met = Counter(bare_body_name(name) for name in met.elements())
    return min(met, key=lambda name: (*_rank_body(name), -met[name], name))


def _rank_person(name: str) -> tuple[int, ...]:
    """Names before descriptions, without pieces of what stood beside them (times, titles, abbreviations), then the fullest."""
    pieces = any(char.isdigit() for char in name) or PIECES.search(name) is not None
    titled = any(word.strip(".").casefold() in OFFICES for word in name.split())
    return (
        int(is_description(name) or name.startswith("@")),
        int(pieces) + int(titled),
        -len(parse_person_name(name).words),
    )


def _rank_body(name: str) -> tuple[int, ...]:
    """Names before descriptions, then by how little stands in small letters, then by how much is said."""
    parsed = parse_body_name(name)
    unnamed = not any(char.isupper() for char in name)
    small = sum(word[0].islower() and word_weight(word_key(word)) > 0 for word in WORD.findall(name))
    return (
        int(parsed.common) + int(unnamed),
        small,
        -len(parsed.words) - len(parsed.level) - 2 * (parsed.country is not None),
    )


def _owner(members: Sequence[Actor], names: Sequence[str], roles: Sequence[str]) -> str | None:
    """Whose the actor is: as the reports told most often, else the country that its names, else its roles, name."""
    told = Counter(member.of for member in members if member.of)
    if told:
        return min(told, key=lambda words: (-told[words], words))
    if members[0].kind == "unnamed":
        return _country_in(names)
    return _country_in([] if members[0].kind == "person" else names) or _country_in(roles)


def _country_in(texts: Sequence[str]) -> str | None:
    codes = Counter(code for text in texts if (code := country_of(text)))
    if not codes:
        return None
    return country_name(min(codes, key=lambda code: (-codes[code], code)))
