"""update: a later count of the same thing by the same side, by the body competent for it, or in the reports' own voice."""

from parallax.reconcile.alignment.stems import tokens
from parallax.reconcile.counted_words import like_people
from parallax.reconcile.holdings import STAKE
from parallax.reconcile.parties import ONE_SIDE, is_vague, opposed
from parallax.reconcile.relations.agree import told_alike
from parallax.reconcile.relations.gists import alike, contrary
from parallax.reconcile.relations.open_question import no_longer_open
from parallax.reconcile.relations.pair import ONE_EVENT, FigurePair, StatementPair, Verdict, both_count
from parallax.reconcile.relations.steps import step_between
from parallax.reconcile.state_words import ABOARD, CROWD
from parallax.reconcile.subject_part import RECEIVED_PART
from parallax.reconcile.subject_words import DIMENSIONS
from parallax.reconcile.told import Counted, Told, is_one_day

_COMPETENT = """
minister prefect sheriff commissioner coastguard observers monitors mission monitor observatory
county council municipality assessor assessors inspectors
disaster emergency rescue police fire hospital health coroner medical examiner prosecutor court
commission electoral election statistics survey geological seismological meteorological weather authority
protection directorate inspectorate registry census authorities officials ministry governor mayor district administration agency
bureau board coastguard coast civil ambulance morgue firefighters brigade transport railway
"""
COMPETENT = frozenset(_COMPETENT.split())
"""Words in the names and roles of bodies that count for the public; a party to the matter is competent for itself only."""
FORCES = frozenset("defence defense war army military armed militia battalion staff".split())
"""Words in the names of those who fight: they count for themselves, save where they are of the civil defence."""
TALLY = 1.2
"""Weight of words in common from which one speaker's two counts of things are the same tally."""
TALLY_ALIKE = 0.6
"""The same, of words of less weight, where so much of the lesser sentence stands in the other."""


def update(pair: FigurePair) -> Verdict | None:
    """From the older to the newer; None where the order can't be told, or another voice speaks."""
    if pair.values.agrees or pair.far_apart or not (_own_change(pair) or (_one_thing(pair) and _entitled(pair))):
        return None
    order = _order(pair)
    if order is None:
        return None
    turned, how, why = order
    return Verdict("update", how, (why, _whose(pair)), turned=turned)


def counted_again(pair: FigurePair) -> Verdict | None:
    """The update that asks for no scope told again: one side says that its count has changed, or one speaker counts anew."""
    return update(pair) if _own_change(pair) or _tally(pair) or _level(pair) or _runs_on(pair) else None


def _own_change(pair: FigurePair) -> bool:
    """One speaker or side says itself that its count has gone up or down to this; that needs no scope told again."""
    changed = any(each.subject.risen or each.subject.fallen for each in (pair.first, pair.second)) or _still(pair)
    return changed and pair.statements.parties.bond in ONE_SIDE and pair.places.kind not in {"apart", "within"}


def _still(pair: FigurePair) -> bool:
    """True where the later and lower count of one thing is told as what is left ("still without power")."""
    told, one, other = pair.statements, pair.first.subject, pair.second.subject
    newest, left = ("first", one) if told.later else ("second", other)
    named = one.words.head is not None and one.words == other.words
    return told.later is not None and pair.lower == newest and left.still and named and one.state == other.state


def _one_thing(pair: FigurePair) -> bool:
    """The same subject over comparable windows and places; harm without a place is of the event the sentences share."""
    if pair.windows.kind == "apart":
        return False
    one_side = pair.statements.parties.bond in ONE_SIDE
    if pair.first.subject.stock and (pair.places.kind in {"same", "near", "neither"} or _wide(pair)):
        return pair.running and (pair.event > 0 or pair.silent or one_side)
    if pair.first.subject.toll:
        if pair.windows.kind == "unstated" and not (_one_day(pair) or one_side):
            return False
        open_place = (
            _own_ward(pair) or pair.one_extent or _wide(pair) or (_risen(pair) and pair.places.kind == "unstated")
        )
        if not open_place and pair.places.kind not in {"same", "near", "neither"}:
            return False
        meant = one_side or _counted_for_all(pair) or _risen(pair)
        return pair.running and (meant or pair.one_event or pair.windows.kind == "same")
    if one_side and pair.windows.kind == "neither" and pair.places.kind == "same":
        return pair.first.subject.words.head is not None and pair.first.subject.words == pair.second.subject.words
    if (
        _tally(pair)
        or _level(pair)
        or _runs_on(pair)
        or (pair.first.subject.state == ABOARD and pair.places.kind != "apart")
    ):
        return True
    return pair.windows.kind in {"same", "within"} and pair.places.kind in {"same", "neither"}


def _tally(pair: FigurePair) -> bool:
    """One speaker counts the same again on a later day: votes, acres, a share, of which the sentences tell alike."""
    plain = all(each.figure.range.high is not None for each in (pair.first, pair.second))
    placed = pair.places.kind in {"same", "near", "neither"} or _wide(pair)
    scope = pair.windows.kind in {"neither", "unstated", "same"} and placed
    told = pair.statements
    own_unit = pair.first.subject.dimension not in {*DIMENSIONS.values(), "count", "person"}
    alike = pair.event >= TALLY or (pair.event >= ONE_EVENT and told.shared.held >= TALLY_ALIKE)
    alike = alike or own_unit or pair.first.subject.state == CROWD
    spoken = told.parties.bond in {"speaker", "spokesman"} and told.later is not None
    return plain and scope and spoken and alike and _one_measure(pair)


def _runs_on(pair: FigurePair) -> bool:
    """One side's count of things of one name "since" a day, and a higher one told later, of no time of its own."""
    one, other = pair.first, pair.second
    if pair.windows.kind != "unstated" or pair.statements.parties.bond not in ONE_SIDE or pair.places.kind == "apart":
        return False
    words = one.figure.window_words or other.figure.window_words or ""
    rises = pair.statements.later is not None and (pair.lower == "second") == pair.statements.later
    named = (
        one.subject.dimension == "count"
        and one.subject.words.head is not None
        and one.subject.words == other.subject.words
    )
    return rises and named and words.casefold().startswith("since")


def _level(pair: FigurePair) -> bool:
    """A sum or share of one thing by name, or what one holder holds, told anew on a later day: "net debt", "turnout"."""
    one, other = pair.first, pair.second
    if pair.statements.later is None or one.subject.dimension not in {"money", "percent"}:
        return False
    if pair.windows.kind not in {"neither", "unstated", "same"} or pair.places.kind not in {"same", "near", "neither"}:
        return False
    if (
        one.figure.unit != other.figure.unit
        or one.figure.per != other.figure.per
        or one.figure.change
        or other.figure.change
    ):
        return False
    plain = all(each.figure.range.comparator is None for each in (one, other))
    held = one.subject.role == other.subject.role == STAKE
    return plain and (held or (one.subject.words.head is not None and one.subject.words == other.subject.words))


def _one_measure(pair: FigurePair) -> bool:
    """Things of one name, or one area, share or price of what the sentences tell of."""
    one, other = pair.first.subject, pair.second.subject
    if one.dimension == "person":
        named = one.growing or one.state == CROWD or not one.words.anybody
        return named and one.state == other.state and one.part == other.part and like_people(one.words, other.words)
    if one.dimension == "count":
        return one.words.head is not None and one.words == other.words
    return pair.first.figure.unit == pair.second.figure.unit and one.part == other.part and one.role == other.role


def _counted_for_all(pair: FigurePair) -> bool:
    """True where the later count is a named body's that counts for the public: of the story's own event, unless told."""
    told = pair.statements
    last = told.first if told.later else told.second
    return told.later is not None and last.actor is not None and _open_voice(last)


def _risen(pair: FigurePair) -> bool:
    """True where one report tells both, and the higher one as what the count has risen to."""
    newer = pair.second if pair.lower == "first" else pair.first
    return pair.statements.together and newer.subject.risen and not newer.subject.added


def _own_ward(pair: FigurePair) -> bool:
    """True where one speaker counts whom his house has taken in: at that house, named or not."""
    taken_in = pair.first.subject.part == pair.second.subject.part == RECEIVED_PART
    return taken_in and pair.statements.parties.bond == "speaker" and pair.places.kind == "unstated"


def _wide(pair: FigurePair) -> bool:
    """True where the only place told is a region or country: as wide as the event."""
    return pair.places.kind == "unstated" and pair.places.wide


def _one_day(pair: FigurePair) -> bool:
    """True where the one window told is of the event's day, not of a stretch of days."""
    window = pair.first.window or pair.second.window
    return window is not None and is_one_day(window)


def _entitled(pair: FigurePair) -> bool:
    told = pair.statements
    if told.parties.bond in ONE_SIDE:
        return True
    if opposed(told.first, told.second) and not _competent_later(pair):
        return False
    newer = pair.second if pair.lower == "first" else pair.first
    if (newer.subject.risen and not newer.subject.added) or _still(pair):
        return True
    if told.later is None:
        return _open_voice(told.first) and _open_voice(told.second)
    older, last = (told.second, told.first) if told.later else (told.first, told.second)
    return _open_voice(last) and (last.actor is not None or _open_voice(older) or older.party is None)


def _competent_later(pair: FigurePair) -> bool:
    """True where a named body that counts for the public gives the later and higher count of harm."""
    told = pair.statements
    last = told.first if told.later else told.second
    rises = (pair.lower == "second") == told.later
    return told.later is not None and rises and pair.first.subject.toll and last.actor is not None and _open_voice(last)


def _open_voice(told: Told) -> bool:
    """A report's own voice, unnamed officials, or a body whose name or role says that it counts for the public."""
    if told.actor is None:
        return True
    words = set(tokens(" ".join([*told.actor.names, *told.actor.roles, told.actor.of or ""])))
    return bool(words & COMPETENT) and "news" not in words and not (words & FORCES and "civil" not in words)


def _order(pair: FigurePair) -> tuple[bool, str, str] | None:
    """Whether it runs from the second to the first, and how that is known."""
    later = pair.statements.later
    if later is not None:
        newer = pair.first if later else pair.second
        rises = (pair.lower == "second") == later
        if rises or pair.lower is None or pair.first.subject.stock:
            return later, "later", f"“{newer.figure.text}” was said later"
        lowered = newer.subject.fallen or _still(pair) or (_is_plain(newer) and _own_count(pair))
        return (later, "recount", "a later count is lower") if lowered else None
    if pair.lower is None or not (pair.first.subject.growing or _own_change(pair)):
        return None
    if pair.first.subject.stock and pair.first.subject.still != pair.second.subject.still:
        left = pair.first if pair.first.subject.still else pair.second
        return pair.first.subject.still, "left", f"“{left.figure.text}” are told as those still {left.subject.state}"
    newer = pair.second if pair.lower == "first" else pair.first
    if newer.subject.risen:
        return pair.lower == "second", "risen", f"told as having risen to “{newer.figure.text}”"
    if (None, None) in {pair.statements.first.said, pair.statements.second.said}:
        return None
    if pair.statements.together and not _counts_on(pair):
        return None  # two counts in one report are a whole and its parts, unless one is told as the later
    return pair.lower == "second", "rising", "told on one day; the count runs up, so the lower came first"


def _counts_on(pair: FigurePair) -> bool:
    """True where one speaker gives two whole counts of harm in one report, as in a live page: neither a part nor of a place."""
    one, other = pair.first.subject, pair.second.subject
    whole = not any(
        (each.part, each.added, each.own, each.so_far) != (None, False, False, False) for each in (one, other)
    )
    return whole and one.toll and pair.statements.parties.bond == "speaker" and pair.places.kind in {"same", "neither"}


def _own_count(pair: FigurePair) -> bool:
    """Only one named speaker or side can take a count of its own back."""
    told = pair.statements
    named = all(each.actor is not None and not is_vague(each.actor) for each in (told.first, told.second))
    return named and told.parties.bond in ONE_SIDE


def _is_plain(newer: Counted) -> bool:
    """False for a bound: told later it takes nothing back."""
    return newer.figure.range.high is not None


def _whose(pair: FigurePair) -> str:
    if pair.statements.parties.bond in ONE_SIDE:
        return pair.statements.parties.why
    return "in the reports' own voice, or from bodies that count for the public"


def update_in_words(pair: StatementPair) -> Verdict | None:
    """One speaker, or a body and who speaks for it, says on a later day the contrary of what was said before; or what is told
    later, by no opponent, is the next step of the matter.
    """
    if pair.one_origin or pair.later is None or both_count(pair):
        return None
    earlier, later = (pair.second, pair.first) if pair.later else (pair.first, pair.second)
    if pair.parties.bond in {"speaker", "spokesman"} and (
        why := contrary(earlier, later) or no_longer_open(earlier, later)
    ):
        return Verdict("update", "later", (why, pair.parties.why), turned=pair.later)
    if step_between(pair.first, pair.second) is not pair.later or opposed(pair.first, pair.second):
        return None
    why = told_alike(pair) or alike(pair.first, pair.second, again=False)
    return Verdict("update", "step", (why,), turned=pair.later) if why else None
