"""How a speaker's name or description reads in a line: loose marks off, with the article that English asks for."""

import re

from parallax.account.quoting import plain_words
from parallax.account.roles import ENDINGS, HEADS
from parallax.nouns.actor import Actor

_BODIES = """
academy administration agency alliance army assembly association authority board brigade bureau cabinet centre center
chamber coalition command commission committee confederation congregation consulate council court department diocese
directorate embassy federation fund government group guard institute inspectorate institution league legislature
ministry mission mosque movement military navy observatory office opposition organisation organization parliament
party prosecution regiment secretariat senate service society staff survey tribunal union
"""
BODIES = frozenset(_BODIES.split())
"""Common nouns of bodies: a name of which one is the head takes "the". Companies and newspapers go without."""
_PLURAL_NAMES = """
States Nations Emirates Netherlands Philippines Republics Kingdom Kremlin Pentagon Vatican Taliban USGS FBI CIA EU UN
UK US
"""
TAKES_THE = frozenset(_PLURAL_NAMES.split())
"""Names, or last words of names, that take "the"."""
_PAPERS = """
article blog document email footage leaflet letter memo message photograph picture poll post report reporter sheet
source statement study survey transcript tweet video
"""
_HOUSES = """
agency bank campaign clinic company firm hospital magazine newspaper school team university website
"""
_PERSONS = """
boy captain cleric colleague deputy driver farmer father firefighter fisherman girl guest hostage investigator
journalist juror lawyer man mother neighbour neighbor nurse parent passenger pilot person policeman policewoman
refugee relative resident robber sailor soldier student suspect teacher victim villager widow witness woman worker
youth
"""
SINGLES = HEADS | frozenset(_PAPERS.split()) | frozenset(f"{_PERSONS} {_HOUSES}".split()) | BODIES
_DETERMINED = """
a all an another any both each either every few her his its many more most much my neither no one other our several
some such that the their these this those three two four five six seven eight nine ten dozens hundreds thousands at
about around
"""
DETERMINED = frozenset(_DETERMINED.split())
AFTER_HEAD = re.compile(
    r"\s(?:of|in|at|from|for|with|who|to|on|near|by|working|living|familiar|speaking|and)\b.*$|,.*$"
)
OWNERS = ("'s", "’s", "s'", "s’")
MANY = re.compile(
    r"(?i)(?:ers|ors|ists|ants|ents|ees|ysts|als|ties|men|women|people|police|youths?|troops|media|sources|others)$"
)
"""How common nouns for several speakers end."""
LOOSE = re.compile(r"(?:^|\s)[\"'‘’“”`.,;:*]+\s+")
"""Marks between blanks: what stands before them belongs to something else."""
WORD = re.compile(r"[^\W\d_][\w'’.-]*")


def clean_name(name: str) -> str:
    """Without markup, loose marks at either end, what stands before a mark between blanks, and a bracket left open."""
    plain = plain_words(name).strip(" ,;:")
    plain = LOOSE.split(plain)[-1] if LOOSE.search(plain) else plain
    plain = re.sub(r"^(?:['’]s?\s+|[.,;:'’\"-]+)", "", plain).rstrip(" ,;:-–—'’\"")
    return plain if plain.count("(") == plain.count(")") else plain.replace("(", "").replace(")", "").strip()


def name_of(actor: Actor) -> str:
    """ "Ann Vel", "the Roads Ministry", "an officer": as the actor is named in the middle of a line."""
    name = clean_name(actor.name)
    if actor.kind == "place":
        return f"the {name}" if name.split()[-1:] and name.split()[-1] in TAKES_THE else name
    described = actor.kind in {"body", "unnamed"} or name.casefold() in SINGLES
    return with_article(name, body=actor.kind == "body") if described else name


def with_article(name: str, *, body: bool = False) -> str:
    """A description or a body's name with its article; small where it begins with a common word."""
    words = WORD.findall(name)
    if not words or not (name[0].isalpha() or name[0].isdigit()):
        return name
    first = words[0].casefold()
    if first in DETERMINED or not name[0].isalpha():
        return _small(name)
    head_words = WORD.findall(AFTER_HEAD.sub("", name)) or words
    head = head_words[-1]
    if words[0].endswith(("'s", "’s")) or (not body and any(word.endswith(OWNERS) for word in head_words[:-1])):
        return name
    if head in TAKES_THE or name in TAKES_THE:
        return f"the {name}"
    if head.casefold() in BODIES:
        lone = len(head_words) == 1 or body or head[0].isupper()
        return f"the {_small(name) if len(words) == 1 else name}" if lone else f"{_indefinite(name)} {name}"
    if _is_single(head, alone=len(words) == 1):
        if len(words) == 1 or name[0].islower() or first in SINGLES:
            name = _small(name)
        return f"{_indefinite(name)} {name}"
    return _small(name) if len(words) == 1 and not body and MANY.search(head) else name


def _is_single(head: str, *, alone: bool) -> bool:
    """True where the head word is a common noun for one speaker."""
    if not (head[0].islower() or alone):
        return False
    plain = head.casefold()
    return plain in SINGLES or (head[0].islower() and plain.endswith(ENDINGS) and not plain.endswith("people"))


def _small(name: str) -> str:
    """With a small first letter, unless the first word is written in capitals."""
    first = name.split()[0]
    return name if len(first) > 1 and first.isupper() else name[:1].lower() + name[1:]


def _indefinite(name: str) -> str:
    """ "a" or "an"."""
    first = name.split()[0]
    sounded = "AEFHILMNORSX" if len(first) > 1 and first.isupper() else "aeioAEIO"
    if re.match(r"(?i)u(?!ni|s[aeiou]|k)", first) and not first.isupper():
        return "an"
    return "an" if first[0] in sounded and not re.match(r"(?i)eu|one\b", first) else "a"
