"""What a figure counts, as a heading: "Houses damaged", "Merchant vessels"; None where its words make none."""

import re

from parallax.nouns.figure import Figure

_NO_THINGS = """
item items duration distance length area mass money share level rate time times part parts number amount total count
counts year years month months week weeks day days hour hours minute minutes second seconds percent people person
persons one ones more less other others game start mark line drop record lifetime thing things
dead hurt injured killed missing wounded
"""
NO_THINGS = frozenset(_NO_THINGS.split())
"""Words that tell no reader what is counted."""
_IRREGULAR = "taken retaken sunk shot sold lost hit struck built held won shut freed torn cut burnt fled"
IRREGULAR = frozenset(_IRREGULAR.split())
_EVENTS = """
aftershock airstrike arrest assault attack battle blast bombardment bombing campaign clash collision crash deployment earthquake
election eruption evacuation explosion fire flight flood incident investigation landing launch meeting mission operation patrol protest
quake raid rescue riot robbery shock sortie storm strike temblor tremor trial trip visit voyage wildfire
"""
EVENTS = frozenset(_EVENTS.split())
"""What happens is neither damaged nor seized: a state beside it is that of something else."""
ARTICLE = re.compile(
    r"^(?:the|a|an|of|its|his|her|their|this|that|these|those|some|about|full|whole)\s+", re.IGNORECASE
)
PLAIN = re.compile(r"^[^\W\d_][\w’'.& -]*$")
MOST_WORDS = 4
STEM = 5
"""Letters by which "charges" and "charged" are one word."""
IRREGULAR_PLURALS = frozenset(
    "people children men women aircraft police troops crew staff personnel cattle feet teeth media data folk".split()
)
PLURAL_ENDINGS = ("men", "women", "children", "people", "folk")
_SINGLE_MAN = "german roman human ottoman shaman talisman norman brahman caiman"
SINGLE_MAN = frozenset(_SINGLE_MAN.split())
"""Words in -man that take -s."""


def counted_phrase(figure: Figure) -> str | None:
    """The counted noun in the plural."""
    words = ARTICLE.sub("", " ".join((figure.counted or "").split())).split()
    while words and words[-1].casefold() in {"of", "in", "and", "or", "the", "to"}:
        words.pop()
    if not words or len(words) > MOST_WORDS or not PLAIN.match(" ".join(words)):
        return None
    head = words[-1]
    if head.casefold() in NO_THINGS or len(head) < 3 or head.endswith((".", "-", "ing")) or words[0][:1] in "-.":
        return None
    phrase = " ".join([*words[:-1], _plural(head)])
    return phrase[:1].upper() + phrase[1:]


def with_state(phrase: str, state: str | None) -> str:
    """ "Houses damaged": the state after the noun, where it is a participle whose stem the phrase does not hold."""
    head = phrase.casefold().split()[-1].rstrip("s")
    if not state or not _is_participle(state) or state[:STEM] in phrase.casefold() or head in EVENTS:
        return phrase
    return f"{phrase} {state}"


def _plural(word: str) -> str:
    lower = word.casefold()
    if lower.endswith("s") or lower in IRREGULAR_PLURALS or word.isupper() or lower.endswith(PLURAL_ENDINGS):
        return word
    if lower.endswith("child"):
        return word + "ren"
    if lower.endswith(("ch", "sh", "x", "z")):
        return word + "es"
    if lower.endswith("y") and lower[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    if lower.endswith("man") and lower not in SINGLE_MAN:
        return word[:-2] + "en"
    return word + "s"


def _is_participle(state: str) -> bool:
    words = state.split()
    return bool(words) and (words[0].endswith("ed") or words[0] in IRREGULAR) and state not in {"housed", "launched"}
