"""update: a later count of the same thing by the same side, by the body competent for it, or in the reports' own voice."""

from parallax.reconcile.parties import ONE_SIDE, opposed
from parallax.reconcile.relations.pair import ONE_EVENT, FigurePair, Verdict
from parallax.reconcile.told import Told

_COMPETENT = """
disaster emergency rescue civil-protection police fire hospital health coroner medical examiner prosecutor court
commission electoral election statistics survey geological seismological meteorological weather authority
authorities officials ministry governor mayor district administration agency bureau board
"""
COMPETENT = frozenset(_COMPETENT.split())
"""Words in the names and roles of bodies that count for the public; a party to the matter is competent for itself only."""


def update(pair: FigurePair) -> Verdict | None:
    """From the older to the newer; None where the order can't be told, or another voice speaks."""
    if pair.values.agrees or not _one_thing(pair) or not _entitled(pair):
        return None
    order = _order(pair)
    if order is None:
        return None
    turned, how, why = order
    return Verdict("update", how, (why, _whose(pair)), turned=turned)


def _one_thing(pair: FigurePair) -> bool:
    """The same subject over comparable windows and places; harm without a place is of the event the sentences share."""
    if pair.windows.kind not in {"same", "neither", "within", "unstated"}:
        return False
    if pair.first.subject.toll:
        return pair.running and (pair.event >= ONE_EVENT or pair.windows.kind == "same")
    return pair.windows.kind in {"same", "within"} and pair.places.kind in {"same", "neither"}


def _entitled(pair: FigurePair) -> bool:
    told = pair.statements
    if told.parties.bond in ONE_SIDE:
        return True
    if opposed(told.first, told.second):
        return False
    newer = pair.second if pair.lower == "first" else pair.first
    if newer.subject.risen and not newer.subject.added:
        return True
    return _open_voice(told.first) and _open_voice(told.second)


def _open_voice(told: Told) -> bool:
    """A report's own voice, unnamed officials, or a body whose name or role says that it counts for the public."""
    if told.actor is None:
        return True
    words = " ".join([*told.actor.names, *told.actor.roles, told.actor.of or ""]).casefold()
    return any(word in words for word in COMPETENT)


def _order(pair: FigurePair) -> tuple[bool, str, str] | None:
    """Whether it runs from the second to the first, and how that is known."""
    later = pair.statements.later
    if later is not None:
        newer = pair.first if later else pair.second
        rises = (pair.lower == "second") == later
        if rises or pair.lower is None:
            return later, "later", f"“{newer.figure.text}” was said later"
        return (later, "recount", "a later count is lower") if _closed(pair) else None
    if pair.lower is None or not pair.first.subject.growing:
        return None
    newer = pair.second if pair.lower == "first" else pair.first
    if newer.subject.risen:
        return pair.lower == "second", "risen", f"told as having risen to “{newer.figure.text}”"
    return pair.lower == "second", "rising", "told on one day; the count runs up, so the lower came first"


def _closed(pair: FigurePair) -> bool:
    """Only plain numbers of one speaker or side can be taken back; a lower bound told later takes nothing back."""
    plain = all(each.figure.range.high is not None for each in (pair.first, pair.second))
    return plain and pair.statements.parties.bond in ONE_SIDE


def _whose(pair: FigurePair) -> str:
    if pair.statements.parties.bond in ONE_SIDE:
        return pair.statements.parties.why
    return "in the reports' own voice, or from bodies that count for the public"
