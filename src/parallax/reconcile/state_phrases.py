"""Phrases beside a figure that tell what befell those whom it counts."""

import re

FROM_PRISON = re.compile(
    r"^\s*(?:of (?:the|our|her|his|its|their) )?(?:[\w-]+ ){0,3}?(?:(?:were|was|had been|have been|had|have) )?"
    r"(?:let out|pardoned|amnestied|(?:walked|came|come|went|gone|returned|released|freed|let go|set free|back|home)\b"
    r"[^.;,\d]{0,24}?\b(?:out of|from) [^.;,\d]{0,40}?\b(?:prisons?|jails?|custody|detention))\b",
    re.IGNORECASE,
)
"""Words after a count of people that make it of those whom a prison has let go."""
CROWD_AFTER = re.compile(r"^\s*-?(?:strong )?(?:crowd|march|rally|vigil|demonstration|protest)\b", re.IGNORECASE)
CROWD_BEFORE = re.compile(
    r"\b(?:crowd|march|rally|vigil|demonstration|turnout|gathering|procession) (?:of|at|to|as)\W+"
    r"(?:(?:about|around|some|nearly|almost|over|only|at least|more than|up to)\W+)*$",
    re.IGNORECASE,
)
"""Words around a count of people that make it of a crowd."""
_BROUGHT = "brought|carried|took|taken|led|pulled|lifted|got|ferried|towed|winched|plucked|escorted|dug|cut"
_SAFE = r"(?:ashore|to (?:safety|land|shore|dry land)|out alive|out of danger)\b"
BROUGHT = re.compile(
    rf"\b(?:{_BROUGHT})\W+(?:(?:the|about|around|some|nearly|almost|over|another|all|at least|more than|up to)\W+)*$",
    re.IGNORECASE,
)
SAFE = re.compile(rf"^\s*(?:[\w-]+ ){{0,2}}?{_SAFE}", re.IGNORECASE)
BROUGHT_SAFE = re.compile(
    rf"^\s*(?:[\w-]+ ){{0,2}}?(?:were|was|had been|have been) (?:all )?(?:{_BROUGHT}) {_SAFE}", re.IGNORECASE
)
"""Words around a count of people that make it of those saved: "brought 40 people ashore", "40 were taken to safety"."""
IN_SHELTER = re.compile(
    r"^[^.;,\d]{0,40}?\b(?:in|at) (?:[\w-]+ ){0,2}(?:shelters?|evacuation (?:centres?|centers?))\b"
    r"|^\s*(?:people |persons )?(?:spent|spend|passed) the night (?:in|at) (?:schools?|churches|mosques|halls?|gyms?|tents)\b",
    re.IGNORECASE,
)
"""Words after a count of people that make it of those who have a roof for the time being."""
NEEDED_CARE = re.compile(
    r"^\s*(?:people |persons )?(?:(?:had |have |has )?(?:needed|required|sought) (?:medical |hospital |some )?(?:treatment|care)\b"
    r"|(?:were|was|had been|have been|has been) (?:brought|wheeled|carried) in"
    r"(?: (?:since|so far|with (?:burns|wounds|injuries|fractures|bullet\w*|gunshot\w*)"
    r"|by (?:noon|midday|midnight|dawn|dusk|morning|evening|\d|[a-z]+ o[’']clock))\b|\W*$))",
    re.IGNORECASE,
)
"""Words after a count of people that make it of the hurt."""
BODIES = re.compile(
    r"\b(?:bodies|remains|corpses|deaths?|killing) of\W*(?:the\W+|about\W+|at least\W+)?$", re.IGNORECASE
)
"""Words before a count of people that make it a count of dead."""
_ABOUT = r"(?:the\W+|an?\W+|some\W+|about\W+|around\W+|nearly\W+|almost\W+|over\W+|up to\W+|more than\W+|at least\W+|estimated\W+)*$"
INSIDE = re.compile(
    rf"\b(?:homes|houses|buildings|structures?|percent|people|residents|schools|roads)\W+(?:in|of|across|at|from)\W+{_ABOUT}",
    re.IGNORECASE,
)
"""Words before a count of things that make it where something else was harmed: "houses in 15 villages"."""
NOT_HARMED = re.compile(
    rf"\b(?:by|(?:city|town|village|country|population|province|region|crowd|army|group|team|community|island|nation|"
    rf"district|state|capital|home|rall(?:y|ies)|demonstrations?|march(?:es)?) (?:of|to|by))\W+{_ABOUT}",
    re.IGNORECASE,
)
"""Words before a count of people that make it of a place, a crowd, or those who did it."""
INCLUDED = re.compile(
    r"\b(?:the dead|those killed|the killed|the victims|the fatalities|(?:death )?toll)\b[^.;]{0,60}?\binclud(?:e[sd]?|ing)\W*$",
    re.IGNORECASE,
)
"""Words before a count that make it one of some of the dead."""
DEATH_TOLL = re.compile(
    r"\b(?:(?:death|dead|fatalit(?:y|ies))\W+(?:toll|count|total)\b[^.;,]{0,70}|(?:the dead|deaths|fatalities|fatal victims)\b[^.;,]{0,70}?"
    r"\b(?:rose|risen|grew|grown|climbed|increased|reached|stands at|stood at|to|at)\W*)$",
    re.IGNORECASE,
)
"""Words before a count that make it one of dead."""
ON_BOARD = re.compile(
    r"^\s*(?:(?:people|persons|passengers|others|men|women|children)\s+)?(?:(?:were|was|are|had been|who were)\s+)?"
    r"(?:travelling |traveling |riding )?"
    r"(?:and a crew of [\w-]+ )?(?:on|in) (?:the|its|a) "
    r"(?:bus|coach|tram|train|lorry|raft|dinghy|ferry|boat|ship|vessel|plane|aircraft|jet|flight|van|minibus|truck|craft|helicopter)\b",
    re.IGNORECASE,
)
"""Words after a count of people that make it of those whom something carried."""
LISTED = re.compile(
    r"\b(?:manifest|passenger list|list of (?:the )?passengers)\b[^.;]{0,30}?"
    r"\b(?:lists?|listed|shows?|showed|names?|named|gives?|gave|has|had|of|with)\W*$",
    re.IGNORECASE,
)
"""Words before a count of people that make it of those whom a ship or plane is said to have carried."""
IN_PRISON = re.compile(
    r"^\W*(?:(?:and|of)\W+)?(?:\w+\W+months?\W+)?(?:in|of) (?:prison|jail|custody|imprisonment|detention)\b|"
    r"^\W*(?:suspended|behind bars|imprisonment)\b",
    re.IGNORECASE,
)
SENTENCED = re.compile(
    r"\b(?:sentenced?|jailed|condemned|sentence of|prison term of|asked for|seeks|sought|demanded)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
"""Words beside a length of time that make it a prison sentence."""
TOLL_TO = re.compile(
    r"\b(?:toll|number of|count of)\b[^.;]{0,90}\b(?:to|at)\W+(?:about\W+|around\W+|at least\W+|nearly\W+)*$",
    re.IGNORECASE,
)
"""Words before a number that make it the toll itself, whatever place stands between: "the toll in the province to"."""
_SPAN = (
    r"^\W*(?:of (?:the|them|those|whom)\W+)?"
    r"(?:(?!(?:and|but|while|died?|dead|killed|dying|discharged|left|released|not|never)\b)[\w’'-]+\W+){0,4}?"
)
IN_HOSPITAL = re.compile(
    rf"{_SPAN}(?:admitted|hospitali[sz]ed|(?:in|to|at) (?:the |a |an |our |its )?(?:[\w’'-]+ ){{0,3}}?(?:hospitals?|clinics?|infirmary))\b",
    re.IGNORECASE,
)
IN_CARE = re.compile(rf"{_SPAN}(?:intensive care|critical condition)\b", re.IGNORECASE)
"""Words after a figure that make it one of those who lie in hospital, or gravely ill."""
