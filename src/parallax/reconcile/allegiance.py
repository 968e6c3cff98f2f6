"""For whom an actor speaks, told from its names and roles alone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from parallax.nouns.actor import Actor
from parallax.values.body_name import known_body, standing_of
from parallax.values.country import country_name, country_of, find_countries


@dataclass(frozen=True, slots=True)
class Allegiance:
    """The party's `key` ("country:NO", "body:…", "observer:…"), its name, whether it is an observer, and why."""

    key: str
    name: str
    observer: bool
    why: str


_PRO = re.compile(r"\bpro-([A-Z][\w.]*)")
_INSTALLED = re.compile(r"\b([A-Z][\w.]*)[- ](?:installed|appointed|imposed)\b")
_BACKED = re.compile(
    r"\b([A-Z][\w.]*)-backed (?:\w+ )?(?:separatist|official|authorit|administration|government|leader)"
)
_LINKED = re.compile(r"\b([A-Z][\w.-]*?)[- ](?:linked|affiliated|run|aligned)\b")
_STATE_MEDIA = re.compile(
    r"\b(?:state|state-run|state-owned|state-controlled|official|government-run|semi-official)\b.*"
    r"\b(?:agency|agencies|media|television|tv|newspaper|radio|broadcaster|channel)\b",
    re.I,
)
_OBSERVERS = re.compile(
    r"""\b(?:
        observatory | monitors? | monitoring | watchdog | survey | seismolog\w* | geolog\w* | meteorolog\w* | geophysic\w*
      | volcanolog\w* | weather\ service | think[ -]tank | institute | institut | academy | university | college | professor
      | academic | researchers? | scientists? | analysts? | experts? | economists? | historians? | scholars? | pollsters?
      | journalists? | reporters? | correspondents? | columnists? | editors? | photographers? | news\ agenc\w+ | newspapers?
      | newswire | broadcaster | television | tv | radio | magazine | media | press\ agency | doctors? | nurses? | medics?
      | paramedics? | surgeons? | physicians? | hospitals? | clinics? | eye-?witness\w* | witness\w* | bystanders? | onlookers?
      | human\ rights | red\ cross | red\ crescent | peacekeep\w* | inspectors? | auditors? | rating\ agency | mediators?
      | commentators? | blogger | think\ tanks
    )\b""",
    re.I | re.X,
)
_STATE = re.compile(
    r"""\b(?:
        government | cabinet | ministry | ministries | ministers? | presiden\w+ | premier | chancellor | king | queen | prince
      | emir | sultan | kremlin | parliament | senat\w+ | congress\w* | lawmakers? | legislat\w+ | army | military | troops
      | forces | soldiers? | navy | air\ force | armed\ forces | armed-forces | general\ staff | staff | general | colonel
      | admiral | commanders? | commander-in-chief | command | officers? | officials? | authorit\w+ | governors? | mayors?
      | embassy | ambassador | diplomats? | envoy | consul\w* | secretary | department | police | sheriff | intelligence
      | security\ service | coast\ guard | border\ guard | prosecutor\w* | attorney\ general | agency | administration
      | disaster | emergency | rescue | fire\ (?:department|brigade|service|chief) | firefighters? | civil\ defen[cs]e
      | council | councillors? | district\ chief | head\ of\ the\ \w+ | chief | regime | state | office | bureau | service
      | court | supreme\ court | central\ bank
    )\b""",
    re.I | re.X,
)
_ROLES_APART = (
    (r"prosecut(?:or|ors|ion)|district attorney", "prosecution", "The prosecution"),
    (
        r"defen[cs]e (?:lawyer|attorney|counsel|team)s?|defendants?|suspects?|accused|"
        r"(?:lawyer|attorney|counsel)s?(?: for)? (?:the )?(?:defendant|suspect|accused)",
        "defence",
        "The defence",
    ),
    (r"victims?|deceased|widow|relatives?|bereaved|famil(?:y|ies) of", "families", "The victims' families"),
    (r"residents?|villagers?|neighbou?rs?|townspeople|tenants?|locals", "residents", "Residents"),
)
"""Parties of a court case and of a disaster, by the words for them."""

_OPPOSITION = re.compile(r"\bopposition\b", re.I)
_PARTY_ROLE = re.compile(
    r"\b(?:chief executive|CEO|CFO|COO|chairman|chairwoman|chair|founder|owner|spokes(?:man|woman|person)|lawyer|attorney|counsel|"
    r"director|manager|president|head|leader|representative|executive|adviser|member|secretary|candidate|boss)\b"
    r"(?:\s+and\s+[\w\s]{3,30})?\s+(?:of|for|at|from)\s+(?:the )?(?P<body>[A-Z][\w&.'’ -]+)"
)


def judge(actor: Actor) -> Allegiance | None:
    """The party that names and roles tell, None where they tell none.

    In this order: said to be pro-somebody or put in place by somebody; a body of the kept list; a place that stands for a
    government; state media; an observer by what it does; a government, its officials and its forces; the parties of a
    court case, families, residents; a company or organisation and those who speak for it.
    """
    texts = [*actor.roles, *actor.names, *([actor.of] if actor.of else [])]
    return (
        _leaning(texts)
        or _kept(actor)
        or _place(actor)
        or _state_media(texts)
        or _observer(actor, texts)
        or _state(texts)
        or _apart(texts)
        or _company(actor)
    )


def of_country(code: str, why: str) -> Allegiance:
    """The side of a country's government."""
    return Allegiance(f"country:{code}", country_name(code), False, why)


def _leaning(texts: Sequence[str]) -> Allegiance | None:
    for text in texts:
        for pattern, told in (
            (_PRO, "pro-{}"),
            (_INSTALLED, "put in place by {}"),
            (_BACKED, "{}-backed"),
            (_LINKED, "{}-linked"),
        ):
            met = pattern.search(text)
            if met is None:
                continue
            patron, known = country_of(met[1]), known_body(met[1])
            if patron and pattern is not _LINKED:
                return of_country(patron, f"described as {told.format(met[1])}")
            if known and pattern is _LINKED:
                return Allegiance(f"body:{known}", known, False, f"described as {told.format(met[1])}")
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
            return (
                of_country(code, f"{known} is a body of that state")
                if code
                else Allegiance(f"body:{known}", known, False, "speaks for itself")
            )
    return None


def _place(actor: Actor) -> Allegiance | None:
    code = country_of(actor.name) if actor.kind == "place" else None
    return of_country(code, f"{actor.name} stands for its government") if code else None


def _state_media(texts: Sequence[str]) -> Allegiance | None:
    code = next((country_of(text) for text in texts if _STATE_MEDIA.search(text)), None)
    return of_country(code, "media of the state") if code else None


def _observer(actor: Actor, texts: Sequence[str]) -> Allegiance | None:
    for text in texts:
        met = _OBSERVERS.search(text)
        if met:
            return Allegiance(f"observer:{actor.id}", actor.name, True, f"an observer: {met[0].lower()}")
    return None


def _state(texts: Sequence[str]) -> Allegiance | None:
    opposed = any(_OPPOSITION.search(text) for text in texts)
    for text in texts:
        code, met = country_of(text), _STATE.search(text)
        if code and opposed:
            return Allegiance(
                f"opposition:{code}", f"Opposition in {country_name(code)}", False, f"named as opposition: {text}"
            )
        if code and met:
            return of_country(code, f"{met[0].lower()} of {country_name(code)}: {text}")
    codes = {code for text in texts if (code := country_of(text))}
    met = next((met for text in texts if (met := _STATE.search(text))), None)
    if len(codes) == 1 and met:
        return of_country(codes.pop(), f"{met[0].lower()}, elsewhere told to be that country's")
    return None


def _apart(texts: Sequence[str]) -> Allegiance | None:
    for pattern, key, name in _ROLES_APART:
        met = next((met for text in texts if (met := re.search(rf"\b(?:{pattern})\b", text, re.I))), None)
        if met:
            return Allegiance(f"role:{key}", name, False, f"described as {met[0].lower()}")
    return None


def _company(actor: Actor) -> Allegiance | None:
    """A body that is neither state nor observer speaks for itself; a person with an office in it speaks for it."""
    if (
        actor.kind == "body"
        and any(name[:1].isupper() or name[:4] == "the " for name in actor.names)
        and not is_authority(actor)
    ):
        return Allegiance(f"body:{actor.name}", actor.name, False, f"{actor.name} speaks for itself")
    if actor.kind in ("person", "unnamed"):
        met = next((met for role in actor.roles if (met := _PARTY_ROLE.search(role))), None)
        if met:
            return Allegiance(f"body:{met['body'].strip()}", met["body"].strip(), False, f"speaks for it: {met[0]}")
    return None


def is_authority(actor: Actor) -> bool:
    """True for an official or public body, whosever it may be."""
    return any(_STATE.search(text) for text in (*actor.roles, *actor.names))
