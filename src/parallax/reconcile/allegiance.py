"""For whom an actor speaks, told from its names and roles alone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from parallax.nouns.actor import Actor
from parallax.reconcile.party_names import is_party_name
from parallax.reconcile.party_words import (
    APART,
    ARMED_GROUP,
    AUTHORITY,
    BUSINESS,
    LEANING,
    LINKED,
    NOBODY,
    OBSERVERS,
    OCCUPIERS,
    OFFICIALS_OF,
    OPPOSITION,
    OUTLET_NAME,
    PRIVATE,
    SPEAKS_FOR,
    STATE,
    STATE_MEDIA,
)
from parallax.values.body_name import known_body, standing_of
from parallax.values.country import country_name, country_of, find_countries


@dataclass(frozen=True, slots=True)
class Allegiance:
    """The party's `key` ("country:NO", "body:…", "observer:…"), its name, whether it is an observer, and why."""

    key: str
    name: str
    observer: bool
    why: str


def judge(actor: Actor) -> Allegiance | None:
    """The party that names and roles tell, None where they tell none.

    In this order: said to be pro-somebody or put in place by somebody; a body of the kept list; a place that stands for
    a government; media of a state; a company and its people; an armed group; an observer by what it does; a government, its officials
    and its forces; the parties of a court case, families, residents; any other body, and those who speak for one.
    """
    texts = [*actor.roles, *actor.names, *([actor.of] if actor.of else [])]
    if any(NOBODY.search(text) for text in texts):
        return None
    business = any(BUSINESS.search(text) for text in texts) and not any(AUTHORITY.search(name) for name in actor.names)
    return (
        _leaning(texts)
        or _kept(actor)
        or _place(actor)
        or _state_media(texts)
        or (_own_party(actor) if business else None)
        or _armed_group(actor)
        or _observer(actor, texts)
        or _state(texts)
        or _apart(texts)
        or (None if is_authority(actor) else _own_party(actor))
    )


def is_authority(actor: Actor) -> bool:
    """True for a public authority or its people, whosever they may be; not for officials of a firm, club or outlet."""
    texts = (*actor.roles, *actor.names)
    return any(AUTHORITY.search(text) for text in texts) and not any(_private(text) for text in texts)


def _private(text: str) -> bool:
    """True for "network officials" and for those of an outlet or agency of the kept list."""
    met = OFFICIALS_OF.search(text)
    return met is not None and (met[1] in PRIVATE or standing_of(met[1]) == "observer")


def occupies(actor: Actor) -> bool:
    """True for authorities of an occupation or of a breakaway."""
    return any(OCCUPIERS.search(text) for text in (*actor.roles, *actor.names))


def of_country(code: str, why: str) -> Allegiance:
    """The side of a country's government."""
    return Allegiance(f"country:{code}", country_name(code), False, why)


def _leaning(texts: Sequence[str]) -> Allegiance | None:
    for text in texts:
        for pattern, told in LEANING:
            met = pattern.search(text)
            patron = country_of(met[1]) if met else None
            if met and patron:
                return of_country(patron, f"described as {told.format(met[1])}")
        met = LINKED.search(text)
        known = known_body(met[1]) if met else None
        if met and known:
            return Allegiance(f"body:{known}", known, False, f"described as {met[0]}")
    return None


def _kept(actor: Actor) -> Allegiance | None:
    if actor.kind == "person":
        return None
    for name in actor.names:
        known, standing = known_body(name), standing_of(name)
        if known and standing == "observer":
            return Allegiance(f"observer:{known}", known, True, f"{known} is an observer by nature")
        if known:
            code = next((word.code for word in find_countries(name) if word.use == "body"), None)
            own = Allegiance(f"body:{known}", known, False, f"{known} is a party of its own")
            return of_country(code, f"{known} is a body of that state") if code else own
    return None


def _place(actor: Actor) -> Allegiance | None:
    whole = any(len(word.span) == len(actor.name) for word in find_countries(actor.name))
    code = country_of(actor.name) if actor.kind == "place" or (actor.kind == "body" and whole) else None
    return of_country(code, f"{actor.name} stands for its government") if code else None


def _state_media(texts: Sequence[str]) -> Allegiance | None:
    code = next((country_of(text) for text in texts if STATE_MEDIA.search(text)), None)
    return of_country(code, "media of the state") if code else None


def _observer(actor: Actor, texts: Sequence[str]) -> Allegiance | None:
    met = next((met for text in texts if (met := OBSERVERS.search(text))), None)
    if actor.kind == "body" and met is None:
        met = next((met for name in actor.names if (met := OUTLET_NAME.search(name))), None)
    return Allegiance(f"observer:{actor.id}", actor.name, True, f"an observer: {met[0].lower()}") if met else None


def _state(texts: Sequence[str]) -> Allegiance | None:
    opposed = any(OPPOSITION.search(text) for text in texts)
    for text in texts:
        code = country_of(text)
        if code and opposed:
            name = f"Opposition in {country_name(code)}"
            return Allegiance(f"opposition:{code}", name, False, f"named as opposition: {text}")
        if code and (STATE.search(text) or any(word.use == "body" for word in find_countries(text))):
            return of_country(code, f"an authority of {country_name(code)}: {text}")
    codes = {code for text in texts if (code := country_of(text))}
    met = next((met for text in texts if (met := STATE.search(text))), None)
    if len(codes) == 1 and met:
        return of_country(codes.pop(), f"an authority ({met[0].lower()}), elsewhere told to be that country's")
    return None


def _apart(texts: Sequence[str]) -> Allegiance | None:
    for pattern, key, name in APART:
        met = next((met for text in texts if (met := re.search(rf"\b(?:{pattern})\b", text, re.IGNORECASE))), None)
        if met:
            return Allegiance(f"role:{key}", name, False, f"described as {met[0].lower()}")
    return None


def _armed_group(actor: Actor) -> Allegiance | None:
    met = next((name for name in (actor.name, *actor.names) if ARMED_GROUP.search(name)), None)
    return Allegiance(f"body:{actor.name}", actor.name, False, f"an armed group by its name: {met}") if met else None


def _own_party(actor: Actor) -> Allegiance | None:
    """A body speaks for itself; a person with an office in one speaks for it."""
    if actor.kind == "body" and not is_party_name(actor.name):
        return None
    if actor.kind == "body":
        return Allegiance(f"body:{actor.name}", actor.name, False, f"{actor.name} is a party of its own")
    found = (pattern.search(role) for role in actor.roles for pattern in SPEAKS_FOR)
    met = next((met for met in found if met and is_party_name(met["body"])), None)
    body = re.sub(r"['’]s?$", "", met["body"]) if met else ""
    return Allegiance(f"body:{body}", body, False, f"speaks for it: {met[0]}") if met else None
