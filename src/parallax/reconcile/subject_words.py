"""Words that tell what a figure counts: units by dimension, limits, whose people, totals, and counts that rise or fall."""

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
OWN_PREDICATE = re.compile(
    r"^\s*(?:\w+\s+){0,2}?(?:(?:were|was|are|is|had|have|has|remain\w*)\b|\w+ed\s+(?:the|their|its|his|her|a|an)\b)",
    re.IGNORECASE,
)
"""Words after a figure that make it the subject of a clause of its own, so that no state told before that clause is its."""
CLAUSE = re.compile(r"\b(?:and|while|but|whereas)\b|[;,:—]")
OWN = re.compile(
    r"\b(?:its|our|their|his|her)(?: own)? (?:soldiers|men|troops|fighters|losses|casualties|servicemen|side|forces|personnel|"
    r"members|staff|workers|employees|officers|crew|police|toll|dead|death toll)\b",
    re.IGNORECASE,
)
"""Words that make those counted the speaker's own."""
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
RISEN_AFTER = re.compile(
    r"^\W*(?:has|have|had)\W+(?:now\W+)?(?:climbed|risen|grown|increased|mounted)\b", re.IGNORECASE
)
"""The same behind it, as some languages put it: "to 61 has risen the count of the hurt"."""
FALLEN = re.compile(
    r"\b(?:cut|lowered|reduced|revised downwards?|corrected|fallen|fell|dropped)\b[^.;]{0,50}\bto\W*$", re.IGNORECASE
)
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
_PREPOSITIONS = "of in from to at on near around between with who that which since off for by"
PREPOSITIONS = frozenset(_PREPOSITIONS.split())
OF_PERSONS = re.compile(
    r"(?:new |more |further )?(?:arrests?|detentions|injuries|fatalities|casualties)$", re.IGNORECASE
)
"""What befell so many, told as so many times that it befell somebody: "46 arrests"."""
