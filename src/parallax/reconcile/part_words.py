"""Words beside a figure that tell that it is of a part, of some more, or of one person."""

import re

_PARTS = "child woman soldier troop police foreigner student passenger elderly baby"
PARTS = frozenset(_PARTS.split())
"""Groups that are counted apart from all; "civilians" and "people" are news writing's words for all."""
PARTITIVE = re.compile(r"^\s*of (?:the|them|these|those|whom|its|their)\b", re.IGNORECASE)
"""Words after a figure that make it a part: "five of the nine"."""
AMONG = re.compile(
    r"^[^.;]{0,40}?\bamong (?:the|those|these) (?:dead|killed|victims|wounded|injured|missing|casualties)\b",
    re.IGNORECASE,
)
"""Words after a figure of some group that make it a part: "19 of its workers were among the dead"."""
OF_HARMED = re.compile(r"\bof (?:the|those) (?:dead|killed|victims|wounded|injured|missing|casualties)$", re.IGNORECASE)
_GROUPS = (
    "children|minors|women|soldiers|troops|police(?: officers)?|foreigners|students|pupils|passengers|babies|infants"
)
PREDICATE = re.compile(
    r"^(?:\s*of (?:the|them|these|those|whom)\b(?:\s[\w’'-]+){0,2}?)?,?\s+(?:(?:were|was|are|is|being)\s+)?(?:small |young )?"
    rf"(?P<group>{_GROUPS})\b",
    re.IGNORECASE,
)
"""Words after a figure that tell which group it counts: "four of them pupils", "three of the hurt were women"."""
OWN_TOWN = re.compile(
    r"^\s*(?:from|of) (?:her|his|their|our|my|its|the) (?:own )?(?:town|village|district|street|family|parish|school|unit)\b",
    re.IGNORECASE,
)
"""Words after a figure that narrow it to the people of a place or house: "seven men of his parish"."""
SEVERITY = re.compile(r"\b(seriously|severely|critically|badly|slightly|lightly|moderately)\b", re.IGNORECASE)
"""How badly: the badly hurt are a part of all hurt; things badly damaged too."""
RECEIVED = re.compile(
    r"\b(?:we (?:have )?(?:received|treated|admitted)|(?:were|are|was|been|being) (?:being )?(?:treated|admitted|hospitali[sz]ed)"
    r"|intensive care|critical condition)\b",
    re.IGNORECASE,
)
"""Words by which one clinic or hospital counts those it sees, a part of all."""
CLINIC = re.compile(
    r"\b(?:hospitals?|clinics?|infirmary|wards?|doctors?|nurses?|medics?|paramedics?|surgeons?|physicians?|ambulance|medical|health|we|our)\b",
    re.IGNORECASE,
)
"""Who counts so: where the police count the treated, they count all."""
INDIVIDUAL = re.compile(r"^(?:a|an|one)\b", re.IGNORECASE)
ADDED_BEFORE = re.compile(r"\b(?:another|other|further|additional)\s*$", re.IGNORECASE)
ADDED_INSIDE = re.compile(r"^(?:another|a further|an additional)\b", re.IGNORECASE)
OTHERS_INSIDE = re.compile(r"\bothers?\b", re.IGNORECASE)
MORE_INSIDE = re.compile(r"\bmore\b(?! than)", re.IGNORECASE)
ADDED_AFTER = re.compile(
    r"^\s*(?:others?\b|(?:deaths |people |cases )?added\b|(?:people |persons |bodies )?(?:more|fewer|less)\b"
    r"(?! than (?:about |around |some )?(?:\d|an? (?:dozen|hundred|thousand))))",
    re.IGNORECASE,
)
