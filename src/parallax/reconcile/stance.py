"""Whether a statement is about the speaker's own side, about another, or against its own interest."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from parallax.nouns.actor import Actor
from parallax.nouns.side import Side
from parallax.nouns.statement import Stance, Statement
from parallax.values.country import find_countries
from parallax.values.word_weights import WORD, word_key, word_weight

_LOSS = re.compile(
    r"\b(?:lost|losing|losses|withdrew|withdrawn|retreat(?:ed|ing)?|pulled (?:back|out)|abandon(?:ed|ing)|surrender(?:ed|ing)?|"
    r"failed|failures?|setbacks?|defeat(?:ed)?|mistakes?|apologi[sz]e[ds]?|sorry|regret(?:s|ted)?|responsible for|at fault|to blame|"
    r"negligent|negligence|shortages?|casualties|overwhelmed|unprepared|too late|should have|fell short)\b",
    re.IGNORECASE,
)
"""Words of loss, failing and blame."""

_BUT_NOT = re.compile(r"\b(?:enemy|opponent'?s?|their losses|not|never|no|den(?:y|ied|ies))\b", re.IGNORECASE)
"""Words beside which a loss is not plainly the speaker's own."""

_ADMITTED = re.compile(r"\b(?:acknowledg|admit|admission|conced|confess|recogni[sz])\w*", re.IGNORECASE)
REACH = 70
"""Characters after the words for the own side in which the loss is told."""
_OWN = re.compile(
    r"\b(?:our|ours|us|we(?!['’]?(?:ve|re|ll| have| are)? (?:see|saw|seen|hear|heard|know|knew|believe|think|thought|hope|"
    r"understand|expect|want|talk|talking|are talking)\b)|(?:its|his|her) (?:own|army|forces|troops|soldiers|men|officers|plants?|staff|"
    r"company|government|party))\b",
    re.IGNORECASE,
)
"""Words for the speaker's own: "we" where we do something, not where we only see, hear or hold it."""


def take_stance(
    statements: Sequence[Statement], actors: Sequence[Actor], sides: Sequence[Side]
) -> tuple[Statement, ...]:
    """The statements with `stance` where plain features tell it, in the order given.

    Observers and speakers without a side have none. Whom the statement is about is told by the first country or side
    it names, or by "we" and "our"; where nothing tells, there is no stance. About the own side with a word of loss,
    failing or blame, or with a verb of admitting: against interest.
    """
    by_id = {actor.id: actor for actor in actors}
    side_by_id = {side.id: side for side in sides}
    names = _names_of_sides(sides, by_id)
    told = ((each, _stance(each, by_id, side_by_id, names)) for each in statements)
    return tuple(each if each.stance == stance else replace(each, stance=stance) for each, stance in told)


def _stance(
    statement: Statement, actors: Mapping[str, Actor], sides: Mapping[str, Side], names: Mapping[str, str]
) -> Stance | None:
    actor = actors.get(statement.speaker or "")
    side = sides.get(actor.side or "") if actor else None
    if side is None or side.observer:
        return None
    about = _about(statement.text, side.id, names)
    if about is None:
        return None
    if about != side.id:
        return "other"
    ends = [met.end() for met in _OWN.finditer(statement.text)]
    ends += [word.span.end for word in find_countries(statement.text) if names.get(word.code) == side.id]
    lost = _owns_loss(statement.text, ends) or _ADMITTED.search(statement.cue or "")
    return "against-interest" if lost else "own"


def _owns_loss(text: str, ends: Sequence[int]) -> bool:
    """True where a loss is told shortly after words for the own side (their `ends`), in one clause, and not denied."""
    for end in ends:
        clause = re.split(r"[.;:!?]|,? (?:while|whereas|but|who|which|because)\b", text[end : end + REACH])[0]
        if _LOSS.search(clause) and not _BUT_NOT.search(clause):
            return True
    return False


def _about(text: str, own: str, names: Mapping[str, str]) -> str | None:
    """The side (id) that the words name first; "we" and "our" name the speaker's own."""
    found: list[tuple[int, str]] = [
        (word.span.start, names[word.code]) for word in find_countries(text) if word.code in names
    ]
    found += [(match.start(), names[key]) for match in WORD.finditer(text) if (key := word_key(match.group())) in names]
    met = _OWN.search(text)
    if met:
        found.append((met.start(), own))
    return min(found)[1] if found else None


def _names_of_sides(sides: Sequence[Side], actors: Mapping[str, Actor]) -> dict[str, str]:
    """Country codes, and the rare words of other sides' names, to the side; words of two sides are left out."""
    found: dict[str, set[str]] = {}
    for side in sides:
        for name in sorted(
            {side.name, *(spelling for one in side.actors if one in actors for spelling in actors[one].names)}
        ):
            codes = {word.code for word in find_countries(name)}
            words = codes or (
                {word_key(word) for word in WORD.findall(name) if word[0].isupper() and word_weight(word_key(word)) > 0}
                if name == side.name
                else set()
            )
            for word in words:
                found.setdefault(word, set()).add(side.id)
    return {word: next(iter(ids)) for word, ids in found.items() if len(ids) == 1}
