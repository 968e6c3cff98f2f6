"""What a statement tells as the cause of the event, or rules out as one."""

import re
from dataclasses import dataclass

from parallax.reconcile.alignment.gist import gist
from parallax.values.one_of import one_of

_EVENTS = (
    r"accident|incident|disaster|tragedy|catastrophe|crash|collision|derailment|explosions?|blast|blaze|fire|wildfire|collapse|failure|"
    r"flood(?:s|ing)?|outbreak|epidemic|deaths?|outage|blackout|sinking|capsizing|capsize|leak|spill|landslide|mudslide|stampede|crush|"
    r"delays?|shortage|attack|violence|clash(?:es)?|riots?|shooting|killings?|it|this|that|what happened"
)
EVENT = re.compile(rf"\b(?:{_EVENTS})\b", re.IGNORECASE)
"""Words for what has a cause that people dispute."""
ANY = frozenset("accident incident disaster tragedy catastrophe it this that".split()) | {"what happened"}
"""Words for whatever event the story is of."""
_MADE = r"(?:caused|triggered|provoked|sparked|set off|brought about|started|due to|blamed on|the result of|a result of|down to)"
CAUSED = re.compile(
    rf"^(?P<event>.{{0,160}}?)\b(?:was|were|is|are|been|be|being)\s+(?:\w+ly\s+|not\s+){{0,2}}{_MADE}\s+(?:by\s+|by the\s+)?(?P<cause>.+)$",
    re.IGNORECASE | re.DOTALL,
)
"""An event, and by what it was caused."""
CAUSES = re.compile(
    r"^(?P<cause>.{3,120}?)\s+(?:(?:had|has|have|did)\s+)?(?:not\s+|never\s+)?"
    r"(?:caused?|causes|triggered|provoked|sparked|led to|lead to|brought about|"
    r"resulted in)\s+(?P<event>.+)$",
    re.IGNORECASE | re.DOTALL,
)
"""What led to an event."""
TO_BLAME = re.compile(
    r"^(?P<cause>.{3,120}?)\s+(?:was|were|is|are|had been)\s+(?:not\s+)?(?:to blame|responsible|the cause|behind)\b(?P<event>.*)$",
    re.IGNORECASE | re.DOTALL,
)
BLAMED = re.compile(
    r"\b(?:blam(?:ed|es|ing)(?! by\b)|put (?:it|this) down to|attributed (?:it|this|[\w ]{3,40}?) to)\s+"
    r"(?P<cause>[^,.;]{3,100}?)(?:\s+(?:for|on)\s+(?P<event>.+))?$",
    re.IGNORECASE | re.DOTALL,
)
NO_PART = re.compile(
    r"^(?P<cause>.{3,120}?)\s+(?:(?:had|has|have)\s+)?"
    r"(?:played no (?:part|role)|had no (?:part|role|bearing)|had nothing to do|(?:was|were|is) not "
    r"(?:to blame|the cause|responsible)|did not cause|(?:was|were|is) ruled out|(?:can|could) be ruled out)\b(?P<event>.*)$",
    re.IGNORECASE | re.DOTALL,
)
RULED_OUT = re.compile(r"\bruled out\s+(?P<cause>[^,.;]{3,80})$", re.IGNORECASE)
TOLD = re.compile(
    one_of(
        (
            "attributed", "behind", "blam", "brought about", "caus", "down to", "due to", "had no", "lead to",
            "led to", "played no", "provoked", "responsible", "result of", "resulted in", "ruled out", "set off", "sparked",
            "started", "triggered",
        )
    )
)  # fmt: skip
"""One of these stands in every text that any of the patterns above finds a cause in."""
LOOSE = frozenset({"faulty", "cause", "mistake", "sound"})
NOT = re.compile(r"\b(?:not|never)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cause:
    """The senses of what is told as the cause, whether it is told to be it, and the senses of what it brought about.

    No event: that of the story, "the accident", "it".
    """

    senses: frozenset[str]
    so: bool
    event: frozenset[str]

    def of_one(self, other: "Cause") -> bool:
        """True where both speak of one event, as far as they name it."""
        return not self.event or not other.event or bool(self.event & other.event)


def cause_of(text: str, denies: bool) -> Cause | None:
    """The cause that a statement's text tells of the event, None where it tells none; a denial turns it about."""
    text = " ".join(text.split())
    if not TOLD.search(text.casefold()):
        return None
    for pattern, so in (
        (NO_PART, False),
        (RULED_OUT, False),
        (CAUSED, True),
        (TO_BLAME, True),
        (BLAMED, True),
        (CAUSES, True),
    ):
        found = pattern.search(text)
        if found is None:
            continue
        event = found.groupdict().get("event") or ""
        if so and event.strip() and not EVENT.search(event):
            return None
        if not so and event.strip(" .") and not EVENT.search(event) and not event.strip().startswith(("in", "for")):
            return None
        senses = frozenset(gist(found["cause"], denies=False).plain)
        denied = denies or (so and NOT.search(text[: found.start("cause")]) is not None and pattern is CAUSED)
        return Cause(senses, so != denied, _event(event)) if senses else None
    return None


def _event(words: str) -> frozenset[str]:
    named = EVENT.findall(words)
    return frozenset(gist(" ".join(each for each in named if each.casefold() not in ANY), denies=False).plain)
