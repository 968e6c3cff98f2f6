"""Where a speaker's name is kept back: "asked not to be named", "on condition of anonymity", "did not give his name"."""

import re

from parallax.nouns.span import Span
from parallax.reading.attribution.draft import Draft
from parallax.values.hints import has_any

_NAMED = r"(?:named|identified|quoted by name)"
_WHOSE = r"(?:his|her|their|its)"
_KEPT_BACK = re.compile(
    rf"condition of anonymity|request\w* anonymity|ask\w* for anonymity|spoke anonymously|\bunnamed\b|not authori[sz]ed"
    rf"|(?:asked|asking|wants?|wanted|wish\w*|prefer\w*) not to be {_NAMED}|declin\w+ to be {_NAMED}"
    rf"|(?:not|n't|n’t) (?:want|wish|like|care) to (?:be {_NAMED}|(?:give|have|see) {_WHOSE} names?)"
    rf"|(?:was|were|is|are) not {_NAMED}|{_WHOSE} names? (?:not )?be (?:withheld|kept|used|published|printed)"
    rf"|gave only {_WHOSE} (?:first|given) names?"
    rf"|prefer\w* (?:not to (?:give|have|see|say)|to (?:keep|hold|reserve|withhold|conceal)) (?:back )?{_WHOSE} (?:own |full |real )?names?"
    rf"|ask\w* (?:us |the \w+ |that we )?(?:not to (?:give|print|publish|use|name)|to (?:keep|hold|withhold))"
    rf"(?: (?:back|out|secret))? {_WHOSE} (?:full |real )?names?"
    rf"|(?:keep|kept|hold|held) (?:back|secret) {_WHOSE} names?"
    rf"|\b(?:who|whom|he|she|they|sources?|officials?)(?:,? for (?:\w+ ){{1,3}}reasons?,?| legally)?"
    rf" (?:may not|can(?:not| not|['’]t)|could(?: not|n['’]t)) be {_NAMED}",
    re.IGNORECASE,
)
_AFRAID = re.compile(
    rf"(?:fears?|feared|fearing|afraid) (?:for|of losing|to lose|of being) (?:{_WHOSE} (?:jobs?|work|posts?|life|lives|safety|famil\w+)"
    r"|sacked"
    r"|dismissed|punished|arrested|identified)",
    re.IGNORECASE,
)
_KEPT_BACK_HINTS = ("anonym", "authori", "identif", "name")
_AFRAID_HINTS = ("fear", "afraid")
_ASKED = re.compile(
    rf"(?:that )?(?:(?:not )?(?:to )?be {_NAMED}|{_WHOSE} names? (?:not )?(?:to )?be \w+|(?:to )?(?:remain|stay) anonymous"
    rf"|(?:not )?(?:to )?(?:give|have|see|keep|hold|withhold|reserve|print|publish|use)(?: back| secret)? {_WHOSE} names?|anonymity)\b",
    re.IGNORECASE,
)


def keeps_name_back(beside: str, named: bool = False) -> bool:
    """True for words beside a statement that tell that its speaker is not to be named; that he is afraid tells it only where
    he is not `named`.
    """
    kept = has_any(beside, _KEPT_BACK_HINTS) and _KEPT_BACK.search(beside) is not None
    return kept or (not named and has_any(beside, _AFRAID_HINTS) and _AFRAID.search(beside) is not None)


def of_his_name(draft: Draft, text: str) -> bool:
    """True for a draft that only tells that its speaker would not be named: nothing is said of the matter."""
    first: Span = draft.pieces[0]
    return draft.form != "post" and not draft.quoted and _ASKED.match(first.of(text)) is not None
