"""Whether a statement's words are a whole clause, and which of the account's own verbs reads well before them."""

import re

from parallax.account.quoting import plain_words
from parallax.nouns.statement import Statement
from parallax.values.memo import TEXTS, memo

_FINITE = """
am are is was were be been being has have had having do does did will would shall should can could may might must
cannot ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't shouldn't wasn't weren't
won't wouldn't
"""
_PASTS = """
arose ate became began bent bit bled blew bore bought bred broke brought built burnt burst came caught chose clung
cost crept cut dealt drank drew drove dug fed fell felt fled flew forgot fought found froze gave got grew heard held
hid hit hung hurt kept knew knelt laid lay leapt learnt led left lent lit lost made meant met paid put ran rang read
rose said sang sank sat saw sent set shook shot shut slept slid sought sold spent spoke spread sprang stole stood
struck stuck swam swept swore swung taught thought threw told took tore understood went woke won wore wrote
"""
_PRESENTS = """
believe believes call calls come comes continue continues expect expects find finds give gives go goes hope hopes keep
keeps know knows leave leaves live lives make makes mean means need needs put puts remain remains run runs say says
see sees seem seems show shows stand stands support supports take takes tell tells think thinks try tries understand
understands urge urges want wants welcome welcomes wish wishes work works abandon abandons affect affects allow allows
appear appears ask asks belong belongs bring brings cause causes consist consists contain contains deny denies depend
depends deploy deploys deserve deserves encourage encourages exist exists face feel feels flee flees happen happens
indicate indicates involve involves lack lacks lie lies lose loses occur occurs prove proves prevent prevents reflect
reflects require requires seek seeks serve serves speak speaks suggest suggests threaten threatens violate violates
"""
FINITE = frozenset(f"{_FINITE} {_PASTS} {_PRESENTS}".split())
"""Forms by which a clause is told from a phrase: auxiliaries, irregular pasts and the commonest presents. Regular pasts end in -ed."""
CONTRACTED = re.compile(r"['’](?:s|re|ve|ll|d|m)\b")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SUBJECTS = "he i it she they we who you"
SUBJECTS = frozenset(_SUBJECTS.split())
_SUBJECTLESS = """
could couldn't cannot can't did didn't does doesn't had hadn't has hasn't have haven't is isn't was wasn't were
weren't would
"""
SUBJECTLESS = frozenset(_SUBJECTLESS.split())
_ASKED = "how what when where whether why"
ASKED = frozenset(_ASKED.split())
_THAT = """
add added adding argue argued explain explained explaining insist insisted maintain maintained note noted say said saying says state stated
tell telling tells told write writes wrote written
"""
THAT = frozenset(_THAT.split())
"""Cues on which a whole clause follows."""


def is_whole(statement: Statement) -> bool:
    """True where the words can stand after "said" by themselves: they, or their cue, show a clause, and none that is a part."""
    return _is_whole(statement.text, statement.cue or "")


@memo(TEXTS)
def _is_whole(text: str, cue: str) -> bool:
    words = _words(text)
    if not words or words[0] == "to" or (words[0] in ASKED and not text.rstrip(' ”"’').endswith("?")):
        return False
    if not THAT.isdisjoint(_words(cue)) or words[0] in SUBJECTS:
        return True
    return any(word in FINITE or (word.endswith("ed") and len(word) > 3) or CONTRACTED.search(word) for word in words)


def verb_of(statement: Statement) -> str:
    """ "said"; before a phrase or a question within a sentence "spoke of"."""
    if statement.own_voice or statement.caveat or is_whole(statement) or begins_as_part(statement):
        return "said"
    return "spoke of"


def lacks_subject(statement: Statement) -> bool:
    """True for "was unable to confirm it", "did not deny that …": the speaker's name is the subject, and no verb stands between."""
    words = _words(statement.text)
    return (
        len(words) > 2
        and words[0] in SUBJECTLESS
        and words[1] not in SUBJECTS
        and not statement.text.rstrip(" ”").endswith("?")
    )


def names_its_speaker(statement: Statement) -> bool:
    """True for a clause told whole, from its speaker on ("Harrow Works denied the report"): no verb of ours stands before it."""
    span = statement.speaker_span
    return span is not None and span.start == statement.span.start and statement.span.holds(span)


def begins_as_part(statement: Statement) -> bool:
    """True for "to have held the bridge", which stands after no verb of ours but behind a colon."""
    return _words(statement.text)[:1] == ("to",)


@memo(TEXTS)
def _words(text: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in WORD.findall(plain_words(text)))
