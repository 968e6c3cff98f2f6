"""conflict in words: what cannot both hold: a denial, or words that give one act another character, cause or beginning."""

from parallax.nouns.statement import Statement
from parallax.reconcile.alignment.as_written import written
from parallax.reconcile.denials import says_not_so
from parallax.reconcile.parties import ONE_SIDE, one_party, opposed
from parallax.reconcile.relations.agree import told_alike
from parallax.reconcile.relations.blame import each_names_the_other
from parallax.reconcile.relations.causes import causes_differ
from parallax.reconcile.relations.characters import opposite_characters
from parallax.reconcile.relations.conflict import ALIKE
from parallax.reconcile.relations.contradiction import contradiction
from parallax.reconcile.relations.existence import none_of_it
from parallax.reconcile.relations.gists import alike, contrary
from parallax.reconcile.relations.nobody import nobody_against_some
from parallax.reconcile.relations.otherwise import tells_otherwise
from parallax.reconcile.relations.pair import ONE_EVENT, StatementPair, Verdict, both_count
from parallax.reconcile.relations.polarity import negated
from parallax.reconcile.relations.refused import refuses
from parallax.reconcile.told import Told

DENIED = 0.3
"""Share of a denial's content that stands in what it denies."""
DENIED_WEIGHT = 1.5
WHOLLY = 0.8
"""A short denial whose words nearly all stand in the other needs less weight."""


def conflict_in_words(pair: StatementPair) -> Verdict | None:
    """A denial against what it denies, or two characters of one act, from two origins."""
    if pair.one_origin:
        return None
    found = (
        _denial(pair) or _contradiction(pair) or _nobody(pair) or _contrary(pair) or _character(pair) or _blame(pair)
    )
    return found or _cause(pair) or _began(pair) or _otherwise(pair)


def _contradiction(pair: StatementPair) -> Verdict | None:
    """One says of what the other told that it is not so, or says no to it in the same report."""
    for one, other in ((pair.first, pair.second), (pair.second, pair.first)):
        if one.statement.about == other.id and says_not_so(one.statement):
            return Verdict("conflict", "denial", ("one says that what the other tells is not so",))
    why = contradiction(pair.first, pair.second)
    return Verdict("conflict", "denial", (why,)) if why else None


def _otherwise(pair: StatementPair) -> Verdict | None:
    """One tells the same matter and says that it tells it otherwise."""
    if not tells_otherwise(pair.first, pair.second) or pair.parties.bond in {"speaker", "spokesman"}:
        return None
    why = told_alike(pair) or alike(pair.first, pair.second, again=False)
    return Verdict("conflict", "denial", ("one says that it tells it otherwise", why)) if why else None


def _denial(pair: StatementPair) -> Verdict | None:
    first, second = pair.first.statement, pair.second.statement
    if first.denial == second.denial or first.caveat or second.caveat:
        return None
    denial, told = (first, second) if first.denial else (second, first)
    if denial.about == told.id:
        return Verdict("conflict", "denial", ("one denies the other",))
    denying, saying = (pair.first, pair.second) if first.denial else (pair.second, pair.first)
    if pair.parties.bond in {"speaker", "spokesman"} or negated(saying) or refuses(denial, told):
        return None  # what says no itself does not clash with a denial
    held = pair.shared.weight / denying.sketch.total if denying.sketch.total else 0.0
    if (held >= DENIED and pair.shared.weight >= DENIED_WEIGHT) or (held >= WHOLLY and pair.shared.weight >= ONE_EVENT):
        told_by = (denying.statement.text, saying.statement.text)
        why = f"one denies what the other tells: {written(pair.shared.shared[:5], told_by)}"
        return Verdict("conflict", "denial", (why,))
    return None


def _contrary(pair: StatementPair) -> Verdict | None:
    """Two voices, one at least a speaker's, say yes and no of one matter; their counts, where both count, are for figures."""
    if pair.parties.bond in ONE_SIDE or pair.first.actor is pair.second.actor is None:
        return None
    first, second = pair.first.statement, pair.second.statement
    if _is_soft(first) or _is_soft(second) or first.caveat or second.caveat or both_count(pair):
        return None
    why = contrary(pair.first, pair.second) or none_of_it(pair.first, pair.second)
    return Verdict("conflict", "denial", (why,)) if why else None


def _nobody(pair: StatementPair) -> Verdict | None:
    """A speaker's "not one" against another's count."""
    if pair.parties.bond in {"speaker", "spokesman"} or pair.first.statement.caveat or pair.second.statement.caveat:
        return None
    why = nobody_against_some(pair.first, pair.second)
    return Verdict("conflict", "denial", (why,)) if why else None


def _character(pair: StatementPair) -> Verdict | None:
    if pair.parties.bond in ONE_SIDE or pair.parties.bond == "voice" or not _at_odds(pair.first, pair.second):
        return None
    why = opposite_characters(pair.first, pair.second, pair.shared)
    return Verdict("conflict", "character", (why,)) if why else None


def _cause(pair: StatementPair) -> Verdict | None:
    """Two voices, one at least a speaker's, tell two causes, or the one rules out what the other tells."""
    silent = pair.first.actor is pair.second.actor is None
    if silent or pair.parties.bond in ONE_SIDE or one_party(pair.first, pair.second):
        return None
    why = causes_differ(pair.first, pair.second)
    return Verdict("conflict", "cause", (why,)) if why else None


def _began(pair: StatementPair) -> Verdict | None:
    """Two named voices, not of one side, tell who began: each says that it was the other."""
    both = pair.first.actor is not None and pair.second.actor is not None
    if not both or pair.parties.bond in ONE_SIDE or not (pair.first.began and pair.second.began):
        return None
    return Verdict("conflict", "doer", ("each tells who began it",)) if _two_camps(pair) else None


def _two_camps(pair: StatementPair) -> bool:
    """True for opposed sides, and for two speakers whom nothing binds and who do not say it alike."""
    return opposed(pair.first, pair.second) or (not one_party(pair.first, pair.second) and pair.shared.held < ALIKE)


def _blame(pair: StatementPair) -> Verdict | None:
    """Two parties lay one act to one another."""
    if not _at_odds(pair.first, pair.second) or negated(pair.first) or negated(pair.second):
        return None
    why = each_names_the_other(pair.first, pair.second, pair.shared)
    return Verdict("conflict", "doer", (why,)) if why else None


def _at_odds(one: Told, other: Told) -> bool:
    """True where a party speaks on either hand, and no outsider's opinion or caption."""
    if (one.party is None and other.party is None) or one_party(one, other):
        return False
    return not (_is_soft(one.statement) or _is_soft(other.statement))


def _is_soft(statement: Statement) -> bool:
    return statement.opinion or statement.caption
