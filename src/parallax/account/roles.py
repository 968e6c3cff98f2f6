"""As what a person speaks, where a role reads well after the name."""

import re
from collections.abc import Collection

from parallax.nouns.actor import Actor
from parallax.values.office import OFFICES

_PRONOUNS = "i we he she they it one who you"
PRONOUNS = frozenset(_PRONOUNS.split())
"""What reading may leave in place of a name, where the text names nobody before it."""
LONGEST_ROLE = 60
MOST_WORDS = 9
_RANKS = """
admiral analyst archbishop bishop brigadier chief constable deacon father imam inspector marine patriarch pilot priest
professor rabbi ranger skipper trooper judge justice sister brother student victim widow widower wife husband mother
son daughter nephew niece cousin friend neighbor neighbour witness winner host coach
"""
HEADS = OFFICES | frozenset(_RANKS.split())
_TITLES = """
admiral brigadier captain colonel commander commodore constable corporal detective dr doctor father general inspector
judge justice lieutenant lord major marshal mr mrs ms miss officer prof professor rev reverend sergeant sir sister
"""
TITLES = frozenset(_TITLES.split())
"""Alone they tell nothing but how somebody is addressed."""
_COMMON = "general assistant deputy former senior chief vice acting executive interim associate retired principal"
_BEFORE_GENERAL = """
attorney surgeon governor director secretary solicitor inspector prosecutor postmaster consul adjutant auditor comptroller major
lieutenant brigadier colonel the of and
"""
BEFORE_GENERAL = frozenset(_BEFORE_GENERAL.split())
"""Words after which a rank is part of the office."""
COMMON = frozenset(_COMMON.split())
"""Words that may begin a role without being a name."""
ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "ant", "ent", "eer", "ess", "yst", "ee", "ive")
"""How English ends words for those who do something; asked of words in small letters only."""
HEAD = re.compile(r"^(.*?)(?:,| (?:of|at|for|in|to|with|from|and|on|who|living)\b|$)")
JUNK = re.compile(
    r"[;\d()\[\]“”\"*/]|['’]\s|['’]s?$|\b(?:and|or|of|for|the|a|an|at|in|by|to|mr|mrs|ms|dr)\.?$|"
    r"\b(?:[ap]m|gmt|bst|est|edt|pdt|pst|cet|ist)\b|^(?:and|or|of|for|at|in|both|his|her|its|their|those|these|this|my|our)\b",
    re.IGNORECASE,
)
"""Marks of pieces that reading left joined or cut: they stand after no name."""


def role_of(actor: Actor, surnames: Collection[str]) -> str | None:
    """The fullest role of a person that reads well and names nobody else (`surnames` of the story's persons)."""
    if actor.kind != "person":
        return None
    fit = [role for role in (_tidy(each) for each in actor.roles) if role and _reads(role, actor, surnames)]
    return min(fit, key=lambda each: (-len(each), each)) if fit else None


def _tidy(role: str) -> str:
    """Without an article; "General manager" with a small letter, where no name begins it."""
    plain = re.sub(r"^(?:['’]s\s+|(?:the|a|an)\s+)+", "", " ".join(role.split()).strip(" ,."), flags=re.IGNORECASE)
    plain = _without_rank(plain)
    first, _, rest = plain.partition(" ")
    common = first.istitle() and (first.casefold() in COMMON or (rest[:1].islower() and first.casefold() in HEADS))
    if all(word.casefold() in HEADS | COMMON for word in plain.split()):
        return plain.casefold()
    return plain[:1].lower() + plain[1:] if common else plain


def _without_rank(role: str) -> str:
    """Without a rank left behind an office: "police commander Colonel"; but "attorney general" is one office."""
    words = role.split()
    if len(words) < 3 or not words[-1][:1].isupper() or words[-1].casefold() not in TITLES:
        return role
    before = [word.casefold() for word in words[:-1]]
    return role if before[-1] in BEFORE_GENERAL or not HEADS & set(before) else " ".join(words[:-1])


def _reads(role: str, actor: Actor, surnames: Collection[str]) -> bool:
    words = role.casefold().split()
    if len(role) > LONGEST_ROLE or len(words) > MOST_WORDS or JUNK.search(role) or _is_title(words):
        return False
    if role.casefold() in actor.name.casefold() or actor.name.casefold() in role.casefold():
        return False
    if any(word.strip(".,'’") in surnames for word in words):
        return False
    return _is_office(role)


def _is_title(words: list[str]) -> bool:
    return all(word.strip(".") in TITLES for word in words)


def _is_office(role: str) -> bool:
    """True where the head word names an office, a rank, a trade or a tie."""
    met = HEAD.match(role)
    before = met.group(1).split() if met else []
    head = before[-1] if before else ""
    plain = head.casefold().strip(".")
    return (
        plain in HEADS
        or any(word.casefold() in OFFICES for word in before)
        or (head.islower() and head.endswith(ENDINGS))
    )
