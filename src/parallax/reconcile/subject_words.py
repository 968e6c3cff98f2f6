"""Words that tell what a figure counts: units by dimension, states, groups, and the roles of lengths."""

import re

DIMENSIONS = {
    unit: dimension
    for dimension, units in {
        "person": "person people",
        "area": "km2 m2 hectare acre mile2 square-mile square-kilometre",
        "length": "km mile nautical-mile m metre foot yard cm mm inch millimetre centimetre kilometre",
        "speed": "kilometre-per-hour mile-per-hour knot metre-per-second",
        "mass": "kg t g tonne ton pound ounce",
        "duration": "second minute hour day week month year",
        "money": "usd eur gbp jpy cny rub uah inr try chf cad aud",
        "percent": "percent percentage-point",
        "magnitude": "magnitude",
    }.items()
    for unit in units.split()
}
MEASURES = frozenset({"count", "person"})
"""Units that are no measure: any other that no dimension names is a dimension of its own."""
LIMIT = re.compile(
    r"\b(?:limit(?:ed)?|allowed|permitted|maximum|capacity|threshold|ceiling|licen[cs]ed|certified|normal|guideline)\b[^.;]{0,24}$",
    re.IGNORECASE,
)
CAPACITY = re.compile(
    r"\b(?:certified|licen[cs]ed|designed|built|capacity|room|space|"
    r"(?:allowed|permitted|authori[sz]ed)(?= to (?:carry|hold|seat|take)\b| (?:up to|a maximum|at most)\b))\b"
    r"(?: to (?:carry|hold|seat|take))?"
    r"(?: for| of| is| was)?(?: up to| a maximum of| at most)?\W*$",
    re.IGNORECASE,
)
"""Words before a count of people that make it what a ship or hall may hold: nobody was counted."""
LIMIT_AFTER = re.compile(r"^\s*(?:speed )?(?:limit|maximum|threshold|ceiling)\b", re.IGNORECASE)
"""Words beside a measure that make it what is allowed, not what was."""
# States by the class or stem of the word that tells them.
STATES = {
    "kill": "dead", "wound": "wounded", "missing": "missing", "trapped": "trapped", "flee": "displaced",
    "arrest": "detained", "rescue": "rescued", "damage": "damaged", "collapse": "damaged", "retake": "retaken",
    "hospital": "hospitalised", "homeless": "homeless", "dead": "dead", "displac": "displaced", "evacuat": "displaced",
    "charge": "charged", "convict": "convicted", "sentence": "sentenced", "dismiss": "dismissed", "infect": "infected",
    "burn": "burned", "flood": "flooded", "sold": "sold", "inject": "vaccinated", "advance": "retaken",
    "protest": "protesting", "gather": "protesting", "body": "dead", "shelter": "sheltered",
    "survivor": "rescued", "surviv": "rescued", "detaine": "detained", "treat": "wounded", "march": "protesting",
    "marcher": "protesting", "demonstrat": "protesting",
    "admit": "hospitalised", "vaccinat": "vaccinated", "inoculat": "vaccinated",
}  # fmt: skip
OF_THINGS = frozenset({"damaged", "retaken", "burned", "flooded", "sold"})
"""States that a count of things can be in; the others are people's."""
CRITICAL = "critical"
"""The state of those in intensive care."""
OF_PEOPLE = frozenset(STATES.values()) - OF_THINGS | {CRITICAL}
_TOLL = (
    "dead wounded missing trapped displaced detained rescued damaged hospitalised critical homeless infected burned flooded sheltered "
    "charged convicted sentenced"
)
TOLL = frozenset(_TOLL.split())
"""States whose counts run up while an event lasts: a later, higher count follows an earlier one."""
GROWING = TOLL | {"retaken", "dismissed", "vaccinated"}
_STOCK = "missing trapped sheltered hospitalised critical homeless detained"
STOCK = frozenset(_STOCK.split())
"""States that people are in at a time and leave again: a later count of them replaces the earlier, higher or lower."""
LASTING = frozenset({"rescued", "infected"})
"""States of people whose counts go on for days after the harm fell."""
SHELTERED = "sheltered"
RESCUED = "rescued"
CALLED = {"freed": RESCUED, "housed": SHELTERED}
"""States of people by another name; a prisoner who is freed was not rescued."""
PRISONERS = frozenset("prisoner detaine inmat convict fighter militant suspect rebel client".split())
"""Stems of those whom a prison lets go."""
FROM_PRISON = re.compile(
    r"^\s*(?:of (?:the|our|her|his|its|their) )?(?:[\w-]+ ){0,3}?(?:(?:were|was|had been|have been|had|have) )?"
    r"(?:let out|pardoned|amnestied|(?:walked|came|come|went|gone|returned|released|freed|let go|set free|back|home)\b"
    r"[^.;,\d]{0,24}?\b(?:out of|from) [^.;,\d]{0,40}?\b(?:prisons?|jails?|custody|detention))\b",
    re.IGNORECASE,
)
"""Words after a count of people that make it of those whom a prison has let go."""
CROWD = "protesting"
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
    r"|(?:were|was|had been|have been|has been) (?:brought|wheeled|carried) in(?: (?:by|since|on|with|so|for|at)\b|\W*$))",
    re.IGNORECASE,
)
"""Words after a count of people that make it of the hurt."""
ABOARD = "aboard"
"""The state of those whom a ship or plane carried: one number, whatever became of them."""
_PARTS = "child woman soldier troop police foreigner student passenger elderly baby"
PARTS = frozenset(_PARTS.split())
"""Groups that are counted apart from all; "civilians" and "people" are news writing's words for all."""

OWN_PREDICATE = re.compile(
    r"^\s*(?:\w+\s+){0,2}?(?:(?:were|was|are|is|had|have|has|remain\w*)\b|\w+ed\s+(?:the|their|its|his|her|a|an)\b)",
    re.IGNORECASE,
)
"""Words after a figure that make it the subject of a clause of its own, so that no state told before that clause is its."""
CLAUSE = re.compile(r"\b(?:and|while|but|whereas)\b|[;,:—]")

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
"""Words after a figure that tell which group it counts: "six of them children", "two of the dead were children"."""
INCLUDED = re.compile(
    r"\b(?:the dead|those killed|the killed|the victims|the fatalities|(?:death )?toll)\b[^.;]{0,60}?\binclud(?:e[sd]?|ing)\W*$",
    re.IGNORECASE,
)
"""Words before a count that make it one of some of the dead."""
OWN_TOWN = re.compile(
    r"^\s*(?:from|of) (?:her|his|their|our|my|its|the) (?:own )?(?:town|village|district|street|family|parish|school|unit)\b",
    re.IGNORECASE,
)
"""Words after a figure that narrow it to the people of a place or house: "eight people from her town"."""
OWN = re.compile(
    r"\b(?:its|our|their|his|her)(?: own)? (?:soldiers|men|troops|fighters|losses|casualties|servicemen|side|forces|personnel|"
    r"members|staff|workers|employees|officers|crew|police|toll|dead|death toll)\b",
    re.IGNORECASE,
)
"""Words that make those counted the speaker's own."""
SEVERITY = re.compile(r"\b(seriously|severely|critically|badly|slightly|lightly|moderately)\b", re.IGNORECASE)
"""How badly: the badly hurt are a part of all hurt; things badly damaged too."""
RECEIVED = re.compile(
    r"\b(?:we (?:have )?(?:received|treated|admitted)|(?:were|are|was|been|being) (?:being )?(?:treated|admitted|hospitali[sz]ed)"
    r"|intensive care|critical condition)\b",
    re.IGNORECASE,
)
CLINIC = re.compile(
    r"\b(?:hospitals?|clinics?|infirmary|wards?|doctors?|nurses?|medics?|paramedics?|surgeons?|physicians?|ambulance|medical|health|we|our)\b",
    re.IGNORECASE,
)
"""What one clinic or hospital counts: those it sees, a part of all. Where the police count the treated, they count all."""

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
TOTAL = re.compile(
    r"\b(?:toll|total|altogether|in all|(?:stood|stands|put) at|count (?:stood|stands|is|was)|(?:dead|missing|injured) at(?! (?:the|an?)\b)"
    r"|now known)\b[^.;,]{0,50}$",
    re.IGNORECASE,
)
"""Words before a figure that make it the count of all."""
RISEN = re.compile(
    r"\b(?:risen|rose|rises|climbed|increased|grown|jumped|bringing|brings|brought|raising|raised|raises|pushing|taking"
    r"|revised upwards?)\b[^.;]{0,50}\bto\W*$",
    re.IGNORECASE,
)
FALLEN = re.compile(
    r"\b(?:cut|lowered|reduced|revised downwards?|corrected|fallen|fell|dropped)\b[^.;]{0,50}\bto\W*$", re.IGNORECASE
)
TOLL_TO = re.compile(
    r"\b(?:toll|number of|count of)\b[^.;]{0,90}\b(?:to|at)\W+(?:about\W+|around\W+|at least\W+|nearly\W+)*$",
    re.IGNORECASE,
)
"""Words before a number that make it the toll itself, whatever place stands between: "the toll in the province to"."""
STILL = re.compile(r"\b(?:still|remain(?:s|ed)?)\b", re.IGNORECASE)
SUM_OF_EVENTS = re.compile(
    r"\b(?:two|three|four|five|six|both|several)\s(?:\w+\s)?(?:strikes|attacks|raids|blasts|explosions|bombings|quakes|earthquakes|fires|storms"
    r"|crashes|shootings|incidents)\b",
    re.IGNORECASE,
)
"""Several events told together: their toll is the sum of theirs."""
WAS = re.compile(
    r"\b(?:up|down|ris\w+|rose|fell|fall\w*|drop\w*|cut\w*|lower\w*|rais\w+|revis\w+|increas\w*|reduc\w*|climb\w*|gr[eo]w\w*|jump\w*)\b"
    r"[^.;]{0,80}?\bfrom\s+(?:the\s+)?(?:about\s+|around\s+|nearly\s+)?$",
    re.IGNORECASE,
)
"""Words before a count that has been replaced: "down from 43", "from 34 to 31"."""
CONFIRMED = re.compile(
    r"^\W*(?:\w+\W+)?(?:confirmed|known|reported) (?:to be |to have )?(?:dead|died|been killed|killed)\b", re.IGNORECASE
)
"""Words after a figure that make it the count of all so far: "34 people confirmed dead"."""
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
"""The same before a count of residents: "the island has about 200,000 residents"."""
_PREPOSITIONS = "of in from to at on near around between with who that which since off for by"
PREPOSITIONS = frozenset(_PREPOSITIONS.split())
