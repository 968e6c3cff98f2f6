"""Who did what to whom or what, where and when, as a statement tells it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from parallax.nouns.figure import Figure
from parallax.nouns.ident import make_id
from parallax.nouns.incident import Hold, Incident
from parallax.nouns.interval import Interval
from parallax.nouns.mention import PlaceMention, TimeMention
from parallax.nouns.statement import Statement
from parallax.reading.annotators import Token
from parallax.reading.clause_times import time_of
from parallax.reading.document import Document
from parallax.reading.incidents.doer import LIGHT, active_subject, doer_of
from parallax.reading.incidents.pronouns import meant_by
from parallax.reading.incidents.reality import came_about
from parallax.reading.incidents.reality_verbs import Came
from parallax.reading.incidents.senses import class_of, may_tell
from parallax.reading.incidents.target import is_measure, target_of
from parallax.reading.incidents.voice import is_nominal
from parallax.reading.incidents.where import where
from parallax.reading.incidents.wording import target_words
from parallax.reading.noun_kinds import kinds_of

_HOLDS: dict[str, Hold] = {
    "hold": "holds", "control": "holds", "occupy": "holds", "defend": "holds",
    "enter": "entered", "reach": "entered", "penetrate": "entered", "cross": "entered", "infiltrate": "entered",
    "fight": "contests", "clash": "contests", "besiege": "contests", "surround": "contests", "battle": "contests",
    "encircle": "contests", "fighting": "contests",
}  # fmt: skip
_MEASURES = frozenset("magnitude kilometre kilometer mile metre meter percent depth degree hour minute day gmt".split())
_PLACED = frozenset({"fight", "hit", "protest", "quake"})
"""Classes of acts that tell enough where only the place is told."""
_SETTING_IN = frozenset({"begin", "break", "erupt", "resume", "start"})
_LEAVING = frozenset({"withdraw", "yield"})
_HOLDING = frozenset({"advance", "attack", "control", "fight", "hit", "take"})


@dataclass(frozen=True, slots=True)
class Act:
    """An act verb or noun in a statement: its token, class, the heads of who did it and of what it was done to, and
    whether it came about.
    """

    statement: Statement
    token: int
    name: str
    doer: int | None
    target: int | None
    came: Came


@dataclass(frozen=True, slots=True)
class Around:
    """What an incident's making needs beside its act: figures, places and times of the report, the actor's id by the head
    token of a doer, and the statements' speakers that are bodies or places.
    """

    doc: Document
    figures: Sequence[Figure]
    places: Sequence[PlaceMention]
    times: Sequence[TimeMention]
    actor_of: Callable[[int], str | None]
    kinds: Mapping[str, str]


def find_acts(doc: Document, statements: Sequence[Statement]) -> list[Act]:
    """The acts that each statement's own words tell, not those of a statement nested in it, as done or as not done; plans,
    wishes, conditions and questions tell none, and neither does what somebody only plans.
    """
    acts: list[Act] = []
    for statement in statements:
        if statement.kind == "planned" and not statement.quoted:
            continue
        nested = [s for s in statements if s.within == statement.id or _told_inside(s, statement)]
        for token in doc.inside(statement.span):
            if not may_tell(token) or any(piece.start <= token.start < piece.end for n in nested for piece in n.spans):
                continue
            act = _act(doc, statement, token)
            if act is not None:
                acts.append(act)
    return acts


def _told_inside(inner: Statement, outer: Statement) -> bool:
    """True for what a speaker says within the report's own sentence."""
    return outer.own_voice and not inner.own_voice and outer.span.holds(inner.span) and outer.span != inner.span


def _act(doc: Document, statement: Statement, token: Token) -> Act | None:
    name = class_of(doc, token)
    if name is None:
        return None
    came = came_about(doc, token, statement.headline, _cue(doc, statement))
    if came == "open":
        return None
    if _told_by_its_object(doc, token):
        return None
    return Act(statement, token.index, name, doer_of(doc, token), target_of(doc, token), came)


def _cue(doc: Document, statement: Statement) -> int | None:
    """The verb of the cue of what a speaker denies."""
    if not statement.denial or statement.cue_span is None:
        return None
    return next((t.index for t in doc.inside(statement.cue_span) if t.pos == "VERB"), None)


def _told_by_its_object(doc: Document, token: Token) -> bool:
    """True for "launched an attack" and "a battle broke out", where the noun tells the act."""
    nouns = doc.kids(token.index, "dobj", "nsubjpass") if token.lemma in LIGHT else []
    if token.lemma in _SETTING_IN:
        nouns = [*nouns, *doc.kids(token.index, "nsubj")]
    return any(class_of(doc, noun) is not None for noun in nouns)


def make_incidents(around: Around, acts: Sequence[Act]) -> tuple[Incident, ...]:
    """One incident an act of which the words tell whom or what it was done to, or who did it and something more, in the
    order of their words.
    """
    made = []
    told = {(act.statement.id, act.token): act for act in acts}
    for act in acts:
        if _retold(around.doc, act, told):
            continue
        incident = _incident(around, act)
        noun = is_nominal(around.doc.tokens[act.token])
        more = bool(incident.place or incident.figures or incident.when)
        placed = bool(incident.place) and act.name in _PLACED
        if incident.target or placed or (incident.actor and (not noun or more)):
            made.append(incident)
    return tuple(made)


def _retold(doc: Document, act: Act, told: Mapping[tuple[str, int], Act]) -> bool:
    """True for a noun that names once more what its own verb tells: the subject or object of an act of the same class, and
    the quake that hits.
    """
    token = doc.tokens[act.token]
    if not is_nominal(token):
        return False
    if act.name == "quake":
        return any(
            active_subject(doc, other.token) == token.index for other in told.values() if other.name in ("hit", "quake")
        )
    above = told.get((act.statement.id, token.head))
    return above is not None and above.name == act.name and token.dep in ("nsubj", "dobj", "nsubjpass", "pobj")


def _incident(around: Around, act: Act) -> Incident:
    doc, statement, token = around.doc, act.statement, around.doc.tokens[act.token]
    near = [p for p in around.places if statement.sentence.meets(p.span) or statement.span.meets(p.span)]
    located = where(doc, act.token, act.name, near, act.target)
    place = located[0].place if located else None
    time = time_of(doc, act.token, [t for t in around.times if any(p.holds(t.span) for p in statement.spans)])
    return Incident(
        id=make_id("i", statement.id, act.token),
        act=act.name,
        actor=_actor(around, act),
        target=target_words(doc, act.target) if _is_target(doc, act) else None,
        place=place.id if place else None,
        extent=located[1] if located and place else None,
        when=_interval(doc, time) if time else None,
        when_words=time.text if time else None,
        holds=_hold(token, act.name) if place else None,
        polarity="denied" if statement.denial != (act.came == "denied") else "asserted",
        figures=tuple(f.id for f in around.figures if f.statement == statement.id and _told_with(doc, act, f)),
        statements=(statement.id,),
    )


def _interval(doc: Document, time: TimeMention) -> Interval | None:
    """The time that a mention names; "since" leaves its end open, "until" its start."""
    when = time.interval
    before = doc.text[max(0, time.span.start - 12) : time.span.start].rstrip().rsplit(None, 1)[-1:] if when else []
    word = before[0].lower() if before else ""
    if when is None or word not in ("since", "until", "till"):
        return when
    if word == "since":
        return Interval(when.start, None, when.precision) if when.start else when
    return Interval(None, when.end, when.precision) if when.end else when


def _is_target(doc: Document, act: Act) -> bool:
    """False for a measure, and for the weapon of an attack."""
    if act.target is None:
        return False
    kinds = kinds_of(doc, act.target)
    weapon = act.name == "attack" and "weapon" in kinds and "thing" not in kinds
    return not weapon and not is_measure(doc, doc.tokens[act.target])


def _actor(around: Around, act: Act) -> str | None:
    if act.doer is None:
        return None
    head = meant_by(around.doc, act.doer, act.statement)
    if head is not None:
        return around.actor_of(head)
    speaker = act.statement.speaker
    if speaker is None or around.doc.tokens[act.doer].pos != "PRON":
        return None
    return speaker if _speaker_means(around.doc, act, around.kinds.get(speaker)) else None


def _speaker_means(doc: Document, act: Act, kind: str | None) -> bool:
    """True where a pronoun that nothing in the words explains means who speaks."""
    word = doc.tokens[act.doer or 0].lower
    quoted = act.statement.quoted and _in_marks(doc, act)
    if word == "i":
        return quoted
    if word == "we":
        return quoted and kind in ("body", "place")
    if quoted:
        return False
    if word in ("it", "they"):
        return kind in ("body", "place")
    return word in ("he", "she") and kind == "person"


def _in_marks(doc: Document, act: Act) -> bool:
    """True for a doer's pronoun inside quotation marks."""
    start = act.statement.span.start
    before = doc.text[max(0, start - 2) : doc.tokens[act.doer or 0].start]
    opened = sum(before.count(mark) for mark in "“«") - sum(before.count(mark) for mark in "”»")
    return opened > 0 or before.count('"') % 2 == 1


def _told_with(doc: Document, act: Act, figure: Figure) -> bool:
    """True for a figure in the act's own clause, not in one that has a verb of its own."""
    tokens = doc.inside(figure.span)
    if not tokens:
        return False
    at = tokens[-1]
    for _ in range(len(doc.tokens)):
        if at.index == act.token:
            return True
        if at.head == at.index:
            return False
        if (at.pos == "VERB" and at.dep in ("conj", "advcl", "ccomp", "relcl", "parataxis")) or at.dep == "relcl":
            return False
        at = doc.tokens[at.head]
    return False


def _hold(token: Token, name: str) -> Hold | None:
    if token.lemma in _HOLDS and name in _HOLDING:
        return _HOLDS[token.lemma]
    if name == "take":
        return "took"
    return "left" if name in _LEAVING else None
