"""Words beside a figure that tell where it is counted, and the roles of lengths."""

import re

DEPTH_BEFORE = re.compile(r"\bdepth\W+(?:[a-z]+\W+){0,3}$", re.IGNORECASE)
DEPTH_AFTER = re.compile(r"^\W*(?:\w+\W+)?(?:deep|below|beneath|underground)\b", re.IGNORECASE)
DISTANCE_AFTER = re.compile(
    r"^\W*(?:\([^)]*\)\s*)?(?:\w+\W+)?(?:to the )?(?:from|off|away|of the|out of|north|south|east|west|inland|outside)",
    re.IGNORECASE,
)
DISTANCE = re.compile(r"\b(?:within|distance|border|away)\b", re.IGNORECASE)
ANCHOR = re.compile(r"[^.;]{0,80}?\b([A-Z][\w’'-]+)")
"""The first name after a distance: what it is measured from."""
ANCHOR_THING = re.compile(
    r"^\W*(?:away\s+)?from\s+(?:the\s+)?(?P<thing>line of contact|contact line|front(?:\s?line)?|epicent(?:re|er))\b"
    r"(?! (?:of|in|near|at)\b)",
    re.IGNORECASE,
)
"""What a distance is measured from where it has no name of its own, and none follows."""
WHERE = re.compile(
    r"^(?:(?!\b(?:and|while|but)\b)[^.;,\d]){0,60}?\b(?:in|around|across|throughout|near)\s+((?:[\w’'-]+\s*){1,5})",
    re.IGNORECASE,
)
_AREAS = "province country countries region state city district village town area world continent island nationwide"
AREAS = frozenset(_AREAS.split())
"""Words that make a phrase after a figure tell where it is counted."""
POPULATION = re.compile(
    r"\b(?:home to|population (?:of|is|was|stands at)|populated by|inhabited by)\W+(?:\w+\W+){0,3}$", re.IGNORECASE
)
"""Words before a count of people that make it all who live in a place."""
LIVE = re.compile(
    r"^\s*(?:people\s+)?(?:live|lived|reside)s?\b(?! (?:in|under) (?:tents?|shelters?|camps?|schools?)\b)",
    re.IGNORECASE,
)
"""Words after a count of people that make it of all who live in a place."""
HAS_RESIDENTS = re.compile(
    r"\b(?:has|have|had|with)\W+(?:about\W+|around\W+|some\W+|nearly\W+|over\W+|more than\W+)?$", re.IGNORECASE
)
"""The same before a count of residents: "the valley has some 40,000 residents"."""
