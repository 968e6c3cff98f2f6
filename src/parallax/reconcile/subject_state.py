"""What befell those whom a figure counts, told by its own fields and the words beside it."""

from parallax.nouns.figure import Figure
from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.paraphrases import reworded
from parallax.reconcile.alignment.stems import stem, tokens
from parallax.reconcile.part_words import OF_HARMED, PARTITIVE
from parallax.reconcile.state_phrases import (
    BODIES,
    BROUGHT,
    BROUGHT_SAFE,
    CROWD_AFTER,
    CROWD_BEFORE,
    DEATH_TOLL,
    FROM_PRISON,
    IN_CARE,
    IN_HOSPITAL,
    IN_PRISON,
    IN_SHELTER,
    INCLUDED,
    INSIDE,
    LISTED,
    NEEDED_CARE,
    NOT_HARMED,
    ON_BOARD,
    SAFE,
    SENTENCED,
    TOLL_TO,
)
from parallax.reconcile.state_words import (
    ABOARD,
    CALLED,
    CRITICAL,
    CROWD,
    OF_PEOPLE,
    OF_THINGS,
    PRISONERS,
    RESCUED,
    SHELTERED,
    STATES,
)

NEAR = 7
"""Words beside a figure that can tell its state."""
BEHIND = 6
"""So many of them at least stand behind it."""
PENALTY = "penalty"
"""The state of a time in prison."""
NO_STATES = {True: frozenset({"affected", "closed", "launched"}), False: frozenset({"affected"})}
"""What readings call states that tell nothing of what befell people, or things."""
HOSPITALISED = "hospitalised"
IN_BED = frozenset({HOSPITALISED, CRITICAL})
"""States of some of the hurt, whichever way they are told to be so."""
WARDS = frozenset({"hospital", "hospitals", "clinic", "clinics"})
INTO = frozenset({"in", "into", "to", "at"})
INTO_REACH = 5
"""Words before a hospital among which the word stands that puts people in it."""
BESIDE = 45
"""Characters beside a figure that can tell that it is of a part."""


def state_told(figure: Figure, dimension: str, before: str, after: str) -> str | None:
    """The class of what befell those counted, by the surest words first; None where none tells."""
    untold = dimension == "person" and figure.state is None
    if untold and (told := _by_phrase(before, after)) is not None:
        return told
    if dimension == "person" and (BODIES.search(before) or (untold and DEATH_TOLL.search(before))):
        return "dead"
    if dimension == "person" and (INCLUDED.search(before) or "fatal" in tokens(figure.counted or "")):
        return "dead"
    if untold and (ON_BOARD.match(after) or LISTED.search(before)):
        return ABOARD
    of_the_hurt = PARTITIVE.match(after) or OF_HARMED.search(figure.text)
    if dimension == "person" and (untold or of_the_hurt) and (lies := lies_ill(after)) is not None:
        return lies
    if is_elsewhere(dimension, before):
        return None
    if figure.state is not None:
        told = state_of_word(figure.state) or figure.state
        told = told if FROM_PRISON.match(after) else _called(figure, dimension, told)
        return (
            None if told in NO_STATES[dimension == "person"] or (dimension != "person" and told in OF_PEOPLE) else told
        )
    if dimension == "duration" and (IN_PRISON.match(after) or SENTENCED.search(before)):
        return PENALTY
    if dimension not in {"person", "count", "area"}:
        return None
    own = next((state for word in tokens(figure.counted or "") if (state := state_of_word(word))), None)
    if own is not None and (dimension == "person" or own in OF_THINGS):
        return own
    own_words = tokens(figure.text)
    behind = (*own_words, *tokens(reworded(after)))[: max(NEAR, len(own_words) + BEHIND)]
    near = nearest_state(behind, tokens(before)[-NEAR:])
    return near if dimension == "person" or near in OF_THINGS else None


def _by_phrase(before: str, after: str) -> str | None:
    """The state of people of whom a phrase beside the figure tells that they have a roof, needed care, or were let go or saved."""
    if IN_SHELTER.match(after):
        return SHELTERED
    if NEEDED_CARE.match(after):
        return "wounded"
    if FROM_PRISON.match(after):
        return "freed"
    if CROWD_AFTER.match(after) or CROWD_BEFORE.search(before):
        return CROWD
    saved = BROUGHT_SAFE.match(after) or (SAFE.match(after) and BROUGHT.search(before))
    return RESCUED if saved else None


def _called(figure: Figure, dimension: str, state: str) -> str:
    """The state by the name that all go by: hostages freed are saved, prisoners freed are not."""
    if dimension != "person" or PRISONERS & {stem(word) for word in tokens(figure.counted or "")}:
        return state
    return CALLED.get(state, state)


def lies_ill(after: str) -> str | None:
    """The state of those of whom the words after the figure say that they are in hospital, or gravely ill."""
    if IN_CARE.match(after):
        return CRITICAL
    return HOSPITALISED if IN_HOSPITAL.match(after) else None


def is_elsewhere(dimension: str, before: str) -> bool:
    """True where the state near by is of something else: houses in 15 villages, a city of 500,000, killed by 40 gunmen."""
    if TOLL_TO.search(before):
        return False
    near = before[-BESIDE:]
    return (INSIDE if dimension == "count" else NOT_HARMED).search(near) is not None


def state_in(lead: str, dimension: str) -> str | None:
    """The last state that the sentence before tells, of people only."""
    return nearest_state((), tokens(lead)) if dimension == "person" else None


def nearest_state(after: tuple[str, ...], before: tuple[str, ...]) -> str | None:
    """The state told by the word nearest to a figure, among those after it and those before it."""
    near = [(at, state_of_word(word)) for at, word in enumerate(after) if _tells(word, after[:at] or before)]
    near += [(len(before) - 1 - at, state_of_word(word)) for at, word in enumerate(before) if _tells(word, before[:at])]
    told = sorted((at, state) for at, state in near if state)
    return told[0][1] if told else None


def _tells(word: str, before: tuple[str, ...]) -> bool:
    """False for a hospital that nobody is said to be in: "the hospitals gave the number"."""
    return word not in WARDS or not INTO.isdisjoint(before[-INTO_REACH:])


def state_of_word(word: str) -> str | None:
    """The state that a word tells, in any of its forms."""
    stemmed = stem(word.casefold())
    return STATES.get(concept(stemmed)) or STATES.get(stemmed)


def told_before_in(state: str | None, dimension: str, before: str) -> bool:
    """False where nothing in this state was told before: "113 were hurt. Another 15 are missing" adds to no missing."""
    if state in {None, "dead"} or dimension != "person":
        return True
    return any(state_of_word(word) == state for word in tokens(before))
