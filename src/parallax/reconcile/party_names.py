"""Whether a body's name is one that a party bears: what isn't is no side, however it came to stand among the actors."""

import re

from parallax.values.body_name import bare_body_name, known_body, parse_body_name
from parallax.values.person_name import SUFFIXES, TITLES, fold_name
from parallax.values.word_weights import word_key, word_weight

_WORD = re.compile(r"[^\W_]+(?:[.'’&-][^\W_]+)*\.?")
_NAME = 7.0
"""The weight of a word from which a lone one is taken for a name, not for a kind of thing."""

_THINGS = re.compile(
    r"""\b(?:ships?|vessels?|liners?|frigates?|warships?|trawlers?|tankers?|freighters?|ferry|boats?|yachts?|dhows?|aircraft|
    planes?|jets?|helicopters?|cars?|trucks?|vans?|bus|trains?|awards?|prizes?|cups?|dollars?|euros?|trade|INS|MS|MV|
    USS|HMS|HMAS|SS|websites?|web[ ]sites?|postings?|posts?|photographs?|photos?|videos?|recordings?|records?|tapes?|documents?|
    statements?|handbook|book|film|movie|show|telecast|ceremony|season|game|match)\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""Ships, vehicles, prizes, papers and shows: things that a parse takes for who does or says something."""

_ACTS = re.compile(
    r"\b(?:air ?strikes?|strikes?|raids?|attacks?|bomb(?:ing|ardment)s?|explosions?|blasts?|shelling|shootings?|shooter|"
    r"clash(?:es)?|battles?|offensive|operations?|ops|earthquakes?|quakes?|tremors?|tsunamis?|landslides?|floods?|storms?|"
    r"hurricanes?|cyclones?|fires?|blazes?|crash(?:es)?|accidents?|collisions?|follow)\b(?! (?:department|brigade|service|"
    r"authority|command|team|force|committee|union))",
    re.IGNORECASE,
)
"""Events and acts: they have doers and are none."""

_ORGANISED = re.compile(
    r"\b(?:union|association|federation|council|committee|commission|alliance|company|corporation|league|authority|agency|"
    r"foundation|society|guild|institute|ministry|inspectorate|board|office)$",
    re.IGNORECASE,
)
"""Words that a body's name ends in, whatever it is about ("Train Drivers' Union")."""
_PARTED = re.compile(r"\w and the [A-Z]|,| (?:In|At|On|To|By|From|Over|After|With|As) ")
"""Two bodies in one name, and the small words of headlines."""

_GROUPS = frozenset(
    """activists alliance army association authority brigade brigades cabinet campaigners club coalition commission committee
    company corporation council demonstrators farmers federation fighters firm force forces foundation front government group
    guerrillas insurgents jihadists league militants militia ministry miners movement network organisation organization party
    pirates protesters rebels regime separatists strikers students team troops union workers""".split()
)
"""Small words that a party's name may end in: "Tarnian rebels", "Velde company"."""


def is_party_name(name: str) -> bool:
    """True for a name that a body bears, or a group told by whose it is ("Tarnian rebels").

    False for descriptions in small letters, kinds of thing with a capital ("Driver"), two bodies in one name, pieces of
    words, titles, things and events.
    """
    if known_body(name):
        return True
    bare = re.sub(r"['’]s?$", "", bare_body_name(name))
    words = _WORD.findall(bare)
    if not words or not bare[0].isalnum() or bare[0].isdigit():
        return False
    if not _ORGANISED.search(bare) and (_THINGS.search(bare) or _ACTS.search(bare)):
        return False
    if _PARTED.search(bare) or not any(word[0].isupper() for word in words):
        return False
    return _bears_a_name(words) and _ends_well(bare, words)


def _bears_a_name(words: list[str]) -> bool:
    """True unless the one word is a title, a piece, or a common English word."""
    if len(words) > 1:
        return True
    word = words[0].strip(".")
    if (
        fold_name(word) in TITLES | SUFFIXES
        or len(word) < 3
        or word.lower() in {"esq", "msgr", "const", "his", "her", "its"}
    ):
        return False
    return (word.isupper() and len(word) <= 6) or word_weight(word_key(word)) >= _NAME


def _ends_well(bare: str, words: list[str]) -> bool:
    """True where the word that says what it is has a capital, or is a group's."""
    head = parse_body_name(bare).head
    ending = next((word for word in words if word_key(word.lower()) == head), words[-1])
    return not ending[0].islower() or ending.lower() in _GROUPS
