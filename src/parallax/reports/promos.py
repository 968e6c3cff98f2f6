"""Sentences that speak to the visitor of the page, not of the event."""

import re

from parallax.nouns.span import Span
from parallax.reports.lines import SENTENCE_END, Line
from parallax.reports.mark import Mark
from parallax.reports.outlets import promo_outlet
from parallax.reports.words import FUNCTION_WORDS, NETWORKS

_OPENINGS = (
    r"Click (?:here|on the|the (?:link|image|photo|picture))\b",
    r"Tap here\b",
    r"(?:Follow|Like|Join|Find|Visit) (?:us|our (?:page|channel)) on (?:our )?(?:" + NETWORKS + r"|X)\b",
    r"Follow the (?:news|stories|reports) (?:of|from) [^.!?\n]{2,80}? on (?:" + NETWORKS + r"|X)\b",
    r"Follow (?:us|@\w+|[\w.’' -]{2,40}? on (?:" + NETWORKS + r"|X))\b",
    r"Subscribe (?:to|now|for|today|here)\b",
    r"Sign up (?:for|to|here|now|today)\b",
    r"Get (?:the latest|all the latest|our (?:free )?(?:daily|weekly|newsletter|app)|(?:breaking )?news alerts|more stories)\b"
    r"[^.!?\n]{0,120}?(?:e-?mail|inbox|delivered|newsletter|app\b|daily|sent|alerts|straight)",
    r"Don['’]t miss (?:a|an|our|the|out on) [^.!?\n]{0,60}?(?:story|stories|update|newsletter|news)\b",
    r"Download (?:the|our) [^.!?\n]{0,60}?app\b",
    r"Stay (?:up to date|informed|connected|tuned)\b",
    r"(?:Here(?:'s|’s| is| are)|See|View|Watch|Browse|Check out|Scroll through|Look at|Click through)"
    r" (?:(?:a|an|the|our|more|some|all|full|these|below|photo|picture|image|video|interactive) ){0,3}"
    r"(?:slide ?show|gallery|galleries|video|photos|pictures|images|map below|infographic|live blog|full coverage)\b",
    r"(?:We|This (?:web)?site|Our (?:web)?site) uses? (?:our own )?cookies\b",
    r"By (?:continuing|using|clicking|signing up|browsing)[^.!?\n]{0,80}?(?:site|accept|agree|cookies|terms)\b",
    r"Accept (?:all )?cookies\b",
    r"Please (?:enable|turn on|disable) (?:JavaScript|cookies|your ad)\b",
    r"(?:The[- ]CNN[- ]Wire[™\s]*(?:&|and)?\s*)?(?:\(?Copyright (?:©|\(c\)|(?:19|20)\d\d|by\b)|\(?©|\(c\) (?:19|20)\d\d)",
    r"All rights reserved\b",
    r"This material may not be\b",
    r"(?:No part of this|Reproduction of this|Republication of this)\b",
    r"No comments? (?:found|yet|posted)\b",
    r"Comments are (?:closed|moderated|off|disabled)\b",
    r"Be the first to comment\b",
    r"Have your say\b",
    r"You must (?:be logged in|log in|register)\b",
    r"Log in to (?:comment|post|reply|leave)\b",
    r"Your e-?mail address will not be published\b",
    r"Required fields are marked\b",
    r"Community standards?(?: ?Discussion\b|$)",
    r"Comment via \w",
    r"(?:Story|Article|Report) continues (?:below|after)\b",
    r"Continue reading (?:below|the main story|this|after)\b",
    r"Scroll down (?:for|to)\b",
    r"Skip (?:this )?advertisement\b",
    r"(?:Support|Help) (?:our (?:journalism|work|reporting)|independent journalism|us continue)\b",
    r"(?:Do you have|Got|Have) (?:a |any )?(?:news )?(?:tip|story|information about this|comments?|feedback)s?\?",
    r"For comments and feedback\b",
    r"If you (?:have (?:found|spotted|noticed) (?:a|an) |notice (?:a|an) )?(?:spelling |factual )?(?:error|mistake|typo)\b",
    r"(?:Read|Find|See) more (?:about|on|at) (?:this|our|us|the story)\b",
    r"(?:You can )?(?:read|see) the (?:full|original) (?:story|article|report|piece) (?:here|at|on)\b",
    r"This (?:story|article|post|page|piece) (?:(?:was|is|has been) )?(?:(?:first|originally|last|also) )?"
    r"(?:appeared|published|posted|updated|syndicated|produced)\b",
    r"(?:Tags|Topics|Categories|Category|Keywords|Filed under)\s?:\s?\S",
    r"View (?:all )?(?:comments|more (?:posts|stories|photos)|original (?:post|content))\b",
    r"Send (?:us )?(?:your )?(?:feedback|tips|comments|stories|an e-?mail) (?:to|here)\b",
)
PROMO = re.compile("(?:" + "|".join(_OPENINGS) + ")", re.IGNORECASE)
_INSIDE = re.compile(
    r"\((?:see|click|view|scroll|swipe|watch|read|story continues|article continues|more|pictured|picture|photo)\b[^()\n]{0,80}?"
    r"\b(?:infographic|below|above|left|right|map|graphic|gallery|video|picture|photo|image|here|chart|table|slide ?show)s?\)\.?"
    r"|\((?:pictured|file photo|photo|video|infographic|advertisement)(?: (?:above|below|left|right))?\)\.?",
    re.IGNORECASE,
)
_BUTTON = re.compile(r"(?:click|tap|subscribe|sign up) here", re.IGNORECASE)
_FIRST = frozenset("CTFLJVSGDHWBOPANRYI©(")


def promo_marks(text: str, lines: tuple[Line, ...]) -> list[Mark]:
    """Sentences to the visitor, each to its end, and bracketed pointers to a picture or graphic."""
    marks = [Mark(Span(*found.span()), "residue") for found in _INSIDE.finditer(text)]
    for line in lines:
        start = line.span.start
        for end in [found.end() for found in SENTENCE_END.finditer(text, start, line.span.end)] + [line.span.end]:
            begin = start + len(text[start:end]) - len(text[start:end].lstrip(" \t\u00a0*_>#"))
            found = PROMO.match(text, begin, end) if text[begin : begin + 1].upper() in _FIRST else None
            if found:
                span = Span(begin, _end(text, found, end))
                marks.append(Mark(span, "residue", name=promo_outlet(span.of(text))))
            start = end
    return marks


def _end(text: str, found: re.Match[str], end: int) -> int:
    """Where it ends: with the sentence, at a dash, or right behind "Click here" when a new sentence runs on from it."""
    following = text[found.end() : end].split(maxsplit=1)
    runs_on = bool(following) and following[0][0].isupper() and following[0].lower() in FUNCTION_WORDS
    if runs_on and _BUTTON.match(found[0]):
        return found.end()
    dash = text.find(" — ", found.end(), end)
    return dash if dash > 0 else end
