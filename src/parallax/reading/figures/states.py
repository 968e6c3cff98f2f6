"""What is said of the counted, in one word: dead, wounded, displaced, damaged."""

from collections.abc import Iterable

from parallax.reading.annotators import Annotation, Token
from parallax.values.words import words

STATES: dict[str, tuple[str, ...]] = {
    "dead": (
        "kill", "die", "dead", "death", "slay", "murder", "massacre", "perish", "deceased", "fatality", "martyr",
        "execute", "drown",
        "body", "corpse", "slaughter", "behead", "assassinate", "toll", "lifeless", "succumb", "electrocute",
        "asphyxiate", "lynch",
    ),
    "wounded": (
        "wound", "wounded", "injure", "injured", "injury", "hurt", "maim", "maimed", "burned", "hospitalise",
        "hospitalize", "hospitalised", "hospitalized", "bruised",
    ),
    "missing": ("missing", "unaccounted", "vanish", "disappear"),
    "displaced": ("displace", "displaced", "flee", "uproot", "homeless"),
    "evacuated": ("evacuate", "evacuation"),
    "detained": ("detain", "arrest", "imprison", "jail", "apprehend", "custody", "detention"),
    "captured": ("capture", "captured"),
    "abducted": ("kidnap", "abduct", "abducted"),
    "sentenced": ("sentence", "convict"),
    "charged": ("charge", "indict"),
    "trapped": ("trap", "trapped", "stranded", "strand", "stuck"),
    "rescued": ("rescue", "save"),
    "freed": ("free", "release", "freed"),
    "infected": ("infect", "infected", "infection"),
    "destroyed": ("destroy", "destroyed", "raze", "flatten", "flattened", "demolish", "level", "gut", "obliterate",
    "wreck"),
    "damaged": ("damage", "damaged"),
    "burned": ("burn", "scorch", "torch"),
    "retaken": ("retake", "recapture", "liberate", "reclaim", "recover", "regain", "retaking", "liberation",
    "recovery", "expel", "recaptured", "liberated"),
    "seized": ("seize", "occupy", "overrun"),
    "shot down": ("down", "intercept"),
    "launched": ("launch", "fire", "unleash"),
    "sunk": ("sink",),
    "closed": ("close", "shut"),
    "affected": ("affect",),
    "deployed": ("deploy", "dispatch", "mobilise", "mobilize"),
    "sacked": ("sack", "dismiss", "redundant"),
    "housed": ("house", "shelter", "accommodate"),
    "gathered": ("march", "rally", "gather", "attend", "protest", "demonstrate", "participate", "assemble"),
    "discovered": ("discover", "unearth"),
}  # fmt: skip
"""Each state and the lemmas that say it."""

PERSON_STATES = frozenset(
    words(
        """
        dead wounded missing displaced detained abducted sentenced charged trapped rescued infected evacuated housed gathered
        """
    )
)
_OF_LEMMA = {lemma: state for state, lemmas in STATES.items() for lemma in lemmas}
_OF_FORM = {
    "killed": "dead", "died": "dead", "dead": "dead", "wounded": "wounded", "injured": "wounded", "hurt": "wounded",
    "missing": "missing",
    "displaced": "displaced", "fled": "displaced", "fleeing": "displaced", "evacuated": "evacuated",
    "arrested": "detained", "detained": "detained", "trapped": "trapped",
    "rescued": "rescued", "damaged": "damaged", "destroyed": "destroyed", "flattened": "destroyed", "killing": "dead",
    "injuring": "wounded", "wounding": "wounded",
    "dying": "dead", "casualties": "dead", "infected": "infected", "homeless": "displaced", "slain": "dead",
    "drowned": "dead", "kills": "dead", "kill": "dead", "deaths": "dead",
    "injures": "wounded", "wounds": "wounded", "leaving": None, "lost": None, "burned": "burned", "burnt": "burned",
}  # fmt: skip


def state_of(token: Token) -> str | None:
    """The state that one word says, None where it says none; nouns of acts ("a charge", "a fire") say none."""
    if token.lower in _OF_FORM:
        return _OF_FORM[token.lower]
    if token.pos in {"VERB", "ADJ", "AUX"} or token.lemma in {
        "fatality",
        "death",
        "body",
        "injury",
        "corpse",
        "hostage",
        "toll",
    }:
        return _OF_LEMMA.get(token.lemma)
    return None


def says_lost_life(doc: Annotation, token: Token) -> bool:
    """True for "lost" or "claimed" where lives follow."""
    following = doc.tokens[token.index + 1 : token.index + 4]
    return token.lemma in {"lose", "claim", "take"} and any(other.lower in {"life", "lives"} for other in following)


def says_left_home(doc: Annotation, token: Token) -> bool:
    """True for "ordered to leave", "forced from their homes", "left their homes", "driven out of their houses"."""
    following = {other.lower for other in doc.tokens[token.index + 1 : token.index + 8]}
    if token.lemma in {"tell", "order", "ask", "urge", "force", "instruct", "advise", "warn"} and "to" in following:
        return bool(following & {"leave", "flee", "evacuate"})
    homes = following & {"home", "homes", "house", "houses", "village", "villages"}
    out = token.lemma in {"force", "drive"} and following & {"from", "out"}
    return bool(homes) and (bool(out) or (token.lemma in {"leave", "abandon"} and "their" in following))


_COMING = frozenset({"come", "turn", "pour", "take", "flock", "stream", "crowd", "throng", "fill", "pack"})
_STREETS = frozenset({"square", "streets", "rally", "demonstration", "march", "protest", "vigil"})


def says_took_part(doc: Annotation, token: Token) -> bool:
    """True for "took part", "joined" and "were on strike": people gathered."""
    following = [one.lower for one in doc.tokens[token.index + 1 : token.index + 6]]
    part = any(one.lower == "part" and one.head == token.index for one in doc.tokens[token.index : token.index + 3])
    strike = token.lemma in {"be", "go", "stay", "remain"} and {"on", "strike"} <= set(following[:3])
    streets = bool(set(following) & _STREETS) and token.lemma in _COMING
    return token.lemma == "join" or streets or (token.lemma == "take" and part) or strike


def says_shot_down(doc: Annotation, token: Token) -> bool:
    """True for "shoot" with "down" beside it."""
    return token.lemma in {"shoot", "bring"} and any(
        other.lower == "down" and other.head == token.index for other in doc.tokens[token.index : token.index + 6]
    )


def first_state(doc: Annotation, tokens: Iterable[Token]) -> str | None:
    """The first state that the tokens say, in their order."""
    for token in tokens:
        if (state := state_of(token)) is not None:
            return state
        if says_lost_life(doc, token):
            return "dead"
        if says_left_home(doc, token):
            return "displaced"
    return None
