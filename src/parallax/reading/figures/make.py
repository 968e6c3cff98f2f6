"""Figures: the quantities that stand in statements."""

from collections.abc import Sequence
from dataclasses import replace

from parallax.nouns.figure import Figure
from parallax.nouns.ident import make_id
from parallax.nouns.mention import PlaceMention
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.reading.figures.quantity import Quantity
from parallax.reading.roles import BODY_NOUNS

_REACH = 90
_BACK = 400
_FAR_BACK = 1500
"""Characters before a part within which the whole stands that it points back at, and before one that names it."""
_OF = frozenset({"of", "in", "at", "from", "for", "near"})
_COUNTS = frozenset({"person", "count"})


def make_figures(
    quantities: Sequence[Quantity], statements: Sequence[Statement], places: Sequence[PlaceMention]
) -> tuple[Figure, ...]:
    """One figure for each quantity that lies in a statement (the shortest that holds it), by place in the text.

    `part_of` joins "including 11 children" to the count before it, and the shares that add up to a whole named first.
    `place` is the nearest place named in the figure's own clause, and no part of the name of a body that speaks.
    """
    homes = [
        (quantity, home)
        for quantity in sorted(quantities, key=lambda one: one.span)
        if (home := _home(quantity, statements))
    ]
    figures = [_figure(quantity, home, places, quantities) for quantity, home in homes]
    wholes = _wholes([quantity for quantity, _ in homes])
    return tuple(
        figure
        if (whole := wholes.get(position)) is None or _is_of_a_place(figure)
        else replace(figure, part_of=figures[whole].id)
        for position, figure in enumerate(figures)
    )


def _is_of_a_place(figure: Figure) -> bool:
    """True for what a place has of the dead or hurt ("the valley has 17 of the deaths"): its place tells what part it is."""
    return figure.place is not None and " of the " in figure.text


def _home(quantity: Quantity, statements: Sequence[Statement]) -> Statement | None:
    """The shortest statement whose words hold the quantity, or at least its number; one of words told before one of what
    somebody holds or plans.
    """
    for span in (quantity.span, quantity.core):
        holding = [one for one in statements if any(piece.holds(span) for piece in one.spans)]
        if holding:
            return min(holding, key=lambda one: (_unsaid(one), len(one.span), one.span, one.id))
    return None


def _unsaid(statement: Statement) -> bool:
    return statement.kind in ("believed", "planned") and not statement.quoted


def _figure(
    quantity: Quantity, home: Statement, places: Sequence[PlaceMention], all_quantities: Sequence[Quantity]
) -> Figure:
    named = [place for place in places if not _names_speaker(place, home)]
    place = _place(quantity, named, all_quantities)
    bounded = not _dates_telling(quantity, home)
    return Figure(
        id=make_id("f", home.id, quantity.span.start, quantity.span.end),
        statement=home.id,
        span=quantity.span,
        text=quantity.text,
        range=quantity.range,
        unit=quantity.unit,
        counted=quantity.counted,
        state=quantity.state,
        change=quantity.change,
        vague=quantity.vague,
        per=quantity.per,
        window_words=quantity.window_words if bounded else None,
        window=quantity.window if bounded else None,
        place=place.place.id if place is not None and place.place is not None else None,
        flags=quantity.flags,
    )


def _names_speaker(place: PlaceMention, home: Statement) -> bool:
    """True for a part of the name of a body that speaks ("the Arlen Fire Service"), which counts nothing there.

    A place that speaks ("Tarn County") counts for itself, and one that somebody is told to be of ("the mayor of Arlen") is
    where he counts.
    """
    span = home.speaker_span
    if span is None or not span.holds(place.span):
        return False
    before = (home.speaker_text or "")[: place.span.start - span.start].split()
    if before and before[-1].lower() in _OF:
        return False
    alone = all(word.lower() == "the" for word in before) and place.span.end == span.end
    return not alone or place.text.split()[-1].lower() in BODY_NOUNS


def _dates_telling(quantity: Quantity, home: Statement) -> bool:
    """True where the time stands before a speaker's words and outside them ("Late on Monday, the board said that …")."""
    at = quantity.window_at
    if at is None or home.speaker_span is None or home.own_voice:
        return False
    return at.end <= home.span.start and not any(piece.holds(at) for piece in home.spans)


def _place(quantity: Quantity, places: Sequence[PlaceMention], quantities: Sequence[Quantity]) -> PlaceMention | None:
    """The nearest place of the sentence, after the figure before before it, with no other figure between."""
    others = [other.span for other in quantities if other.span != quantity.span]
    best: tuple[int, int, PlaceMention] | None = None
    for mention in places:
        if mention.use != "name" or mention.place is None or not quantity.sentence.holds(mention.span):
            continue
        after = mention.span.start >= quantity.span.end
        gap = (
            Span(quantity.span.end, mention.span.start)
            if after
            else Span(min(mention.span.end, quantity.span.start), quantity.span.start)
        )
        if len(gap) > _REACH or any(gap.holds(other) for other in others):
            continue
        key = len(gap) + (0 if after else 60)
        if best is None or (key, mention.span.start) < best[:2]:
            best = (key, mention.span.start, mention)
    return best[2] if best else None


def _wholes(quantities: Sequence[Quantity]) -> dict[int, int]:
    """The position of the whole for each part."""
    wholes: dict[int, int] = {}
    for position, quantity in enumerate(quantities):
        if quantity.of_next and position + 1 < len(quantities):
            wholes[position] = position + 1
        elif quantity.part_hint and (whole := _before(quantities, position)) is not None:
            wholes[position] = whole
    for position, quantity in enumerate(quantities):
        if position in wholes or quantity.unit not in _COUNTS:
            continue
        for whole, parts in _sums(quantities, position, wholes).items():
            wholes |= dict.fromkeys(parts, whole)
    return wholes


def _before(quantities: Sequence[Quantity], position: int) -> int | None:
    """The count right before a part, in the same sentence and not smaller; shortly before it where the part points back."""
    part = quantities[position]
    for other in range(position - 1, -1, -1):
        whole = quantities[other]
        if whole.sentence != part.sentence:
            return _pointed_at(quantities, position) if part.points_back else None
        if whole.unit in _COUNTS and not whole.part_hint and _value(whole) >= _value(part):
            return other
    return None


def _pointed_at(quantities: Sequence[Quantity], position: int) -> int | None:
    """The count of a sentence before that "of these" or "of those killed" points at: not smaller, and in no other state."""
    part = quantities[position]
    for other in range(position - 1, -1, -1):
        whole = quantities[other]
        if part.span.start - whole.span.end > (_FAR_BACK if " of the " in part.text else _BACK):
            return None
        if _alike(part, whole) and whole.unit in _COUNTS and whole.counted != "times" and _value(whole) >= _value(part):
            return other
    return None


def _alike(part: Quantity, whole: Quantity) -> bool:
    """True unless the two are in different states; what is "of the dead" is a part of a count of dead alone."""
    if " of the " not in part.text:
        return None in {part.state, whole.state} or part.state == whole.state
    if part.state is not None:
        return part.state == whole.state
    one, other = (each.counted or "" for each in (part, whole))
    return one.split()[-1:] == other.split()[-1:] != []


def _sums(quantities: Sequence[Quantity], position: int, taken: dict[int, int]) -> dict[int, list[int]]:
    """Figures after a whole that share its unit and state and add up to it within two sentences."""
    whole = quantities[position]
    parts: list[int] = []
    total = 0.0
    for other in range(position + 1, min(position + 6, len(quantities))):
        part = quantities[other]
        if (
            part.unit != whole.unit
            or taken.get(other, position) != position
            or part.vague
            or part.span.start - whole.span.end > 500
        ):
            continue
        if part.state != whole.state and None not in {part.state, whole.state}:
            continue
        if _value(part) >= _value(whole):
            continue
        parts.append(other)
        total += _value(part)
        if total == _value(whole) and len(parts) > 1:
            return {position: parts}
        if total > _value(whole):
            return {}
    return {}


def _value(quantity: Quantity) -> float:
    low, high = quantity.range.low, quantity.range.high
    return low if low is not None else high if high is not None else 0.0
