"""What a figure counts, as a heading: "Houses damaged", "Merchant vessels"; None where its words make none."""

import re

from parallax.nouns.figure import Figure

_NO_THINGS = """
item items duration distance length area mass money share level rate time times part parts number amount total count
counts year years month months week weeks day days hour hours minute minutes second seconds percent people person
persons one ones more less other others game start mark line drop record lifetime thing things
"""
NO_THINGS = frozenset(_NO_THINGS.split())
"""Words that tell no reader what is counted."""
_IRREGULAR = "taken retaken sunk shot sold lost hit struck built held won shut freed torn cut burnt fled"
IRREGULAR = frozenset(_IRREGULAR.split())
ARTICLE = re.compile(
    r"^(?:the|a|an|of|its|his|her|their|this|that|these|those|some|about|full|whole)\s+", re.IGNORECASE
)
PLAIN = re.compile(r"^[^\W\d_][\w’'.& -]*$")
MOST_WORDS = 4
IRREGULAR_PLURALS = frozenset(
    "people children men women aircraft police troops crew staff personnel cattle feet teeth".split()
)


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
    """ "Houses damaged": the state after the noun, where it is a participle that the phrase does not hold."""
    return f"{phrase} {state}" if state and _is_participle(state) and state not in phrase.casefold() else phrase


def _plural(word: str) -> str:
    lower = word.casefold()
    if lower.endswith("s") or lower in IRREGULAR_PLURALS or word.isupper():
        return word
    if lower.endswith(("ch", "sh", "x", "z")):
        return word + "es"
    if lower.endswith("y") and lower[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    if lower.endswith(("man",)) and len(lower) > 4:
        return word[:-2] + "en"
    return word + "s"


def _is_participle(state: str) -> bool:
    words = state.split()
    return bool(words) and (words[0].endswith("ed") or words[0] in IRREGULAR) and state not in {"housed", "launched"}
