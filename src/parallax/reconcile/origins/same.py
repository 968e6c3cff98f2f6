"""Whether two statements are one utterance or one copied passage, with the reason; when in doubt, apart or unsure."""

import re
from dataclasses import dataclass
from math import fsum

from parallax.reconcile.alignment.as_written import written
from parallax.reconcile.alignment.concepts import concept
from parallax.reconcile.alignment.overlap import Overlap, overlap
from parallax.reconcile.alignment.sketch import RUN
from parallax.reconcile.alignment.stems import stem, tokens
from parallax.reconcile.closeness import is_rounding
from parallax.reconcile.days import can_be_one_day, is_one_occasion
from parallax.reconcile.one_count import TELLING
from parallax.reconcile.origins.details import details_clash
from parallax.reconcile.parties import bond_of
from parallax.reconcile.subject import same_subject
from parallax.reconcile.subject_part import SOME
from parallax.reconcile.told import Counted, Told
from parallax.reconcile.years import of_another_year
from parallax.values.memo import TEXTS, memo
from parallax.values.quantity_compare import compare_ranges

COPIED = 0.55
"""Share of three-word shingles from which two statements bound by their speakers are in the same words."""
PASSAGE = 0.7
"""The same share for a report's own voice, where only the words speak (whole copies share .59 to .82 of theirs)."""
LONG_RUN, LONG_HELD = 10, 0.6
"""Words in a row, with the share of the lesser's content, from which that is one passage however the rest was edited."""
EDITED, EDITED_HELD, EDITED_BOTH, EDITED_WEIGHT = 0.4, 0.85, 0.6, 4.0
"""The share of shingles, of the lesser's content and of both, and the weight, from which a passage was edited throughout."""
VERBATIM_RUN = 7
"""Words in a row that two quotations of one speaker share only when they quote one utterance."""
SAME_WORDS = {"speaker": 0.55, "spokesman": 0.6, "side": 0.7}
"""Share of the lesser statement's content that must stand in the other, by the bond of the speakers."""
SAME_FIGURE = {"speaker": 0.12, "spokesman": 0.3, "side": 0.35}
"""The same share where both give one figure for one thing."""
WHOLLY, WHOLLY_WEIGHT = 0.8, 1.2
"""The same for one speaker on one day: nearly all of a short telling stands in the other."""
PART_WORDS, PART_BOTH, PART_WEIGHT = 0.42, 0.22, 2.6
"""The same for one speaker's longer statements: a share of both, and a greater weight."""
LEAST_WEIGHT = {"speaker": 2.0, "spokesman": 2.4, "side": 2.6}
"""The shared weight that is the least for words alone: two full words tell nothing of one utterance."""

QUOTED = re.compile(r"[“\"](?P<words>[^“”\"]+)(?:[”\"]|$)")
BESIDE = 0.4
"""Weight of the words in common, beside those quoted, that must come with a quotation of two words."""
BOUND = frozenset({"speaker", "spokesman"})
LEAST_EXACT = 11
YEAR = re.compile(r"(?:1[89]|20)\d\d")


@dataclass(frozen=True, slots=True)
class Same:
    """One utterance, and why; `verbatim`: nearly all words are the same."""

    why: str
    verbatim: bool = False


def same_utterance(one: Told, other: Told, linked: bool = False) -> Same | None:
    """The reason why two statements are one utterance or one text, None where nothing shows that they are.

    `linked`: one of the two reports has text of the other. An outlet doubts in a turn of phrase that it uses of anything,
    so two of its doubts are one only in such a text.
    """
    if one.statement.denial != other.statement.denial:
        return None
    if one.statement.caveat and other.statement.caveat and not linked:
        return None
    parties = bond_of(one, other)
    if parties.bond in {"none", "colleagues"}:
        return None
    if parties.bond in {"voice", "vague"}:
        return _copied(one, other, linked)
    if not can_be_one_day(one, other):
        return None
    return _said_once(one, other, overlap(one.sketch, other.sketch), parties.bond, parties.why)


def _copied(one: Told, other: Told, linked: bool) -> Same | None:
    """One passage in two reports, at least one of which tells it in its own voice or names no speaker.

    Words with other numbers in them are another passage, and so are few words, unless one report has text of the other.
    """
    if one.report.id == other.report.id:
        return None
    if linked and one.sketch.words == other.sketch.words:
        return Same("one passage: the same words, in reports of which one has text of the other", verbatim=True)
    if min(len(one.sketch.words), len(other.sketch.words)) < VERBATIM_RUN:
        return None
    shared = overlap(one.sketch, other.sketch)
    background = of_another_year(one) or of_another_year(other)  # every newsroom keeps it in nearly the same words
    if not (whole := shared.copied >= PASSAGE) and (background or not _edited(shared)):
        return None
    if details_clash(one, other) or _other_numbers(one, other):
        return None
    return Same(f"one passage: {shared.run} words in a row are the same", verbatim=whole)


def _edited(shared: Overlap) -> bool:
    """True for a passage that was shortened or led in otherwise, or edited here and there."""
    if shared.copied >= EDITED and shared.held >= EDITED_HELD and shared.both >= EDITED_BOTH:
        return shared.weight >= EDITED_WEIGHT
    if shared.held < LONG_HELD or len(shared.one.shingles & shared.other.shingles) <= LONG_RUN - RUN:
        return False  # a run has so many shingles, and they are counted sooner than it is found
    return shared.run >= LONG_RUN


def _other_numbers(one: Told, other: Told) -> bool:
    """True where both hold numbers and share none, or name two years."""
    first, second = ({word for word in told.sketch.words if word[0].isdigit()} for told in (one, other))
    years = [{number for number in numbers if YEAR.fullmatch(number)} for numbers in (first, second)]
    return any(a and b and not a & b for a, b in ((first, second), years))


def _said_once(one: Told, other: Told, shared: Overlap, bond: str, why: str) -> Same | None:
    if details_clash(one, other):
        return None
    if shared.copied >= COPIED and len(shared.shared) >= 2:
        return Same(f"{why}; the same words", verbatim=shared.copied >= PASSAGE)
    if shared.weight >= 1.0 and shared.run >= VERBATIM_RUN:
        return Same(f"{why}; {shared.run} words in a row are the same")
    if bond in BOUND and (quoted := _quoted_alike(one, other, shared)) is not None:
        return Same(f"{why}; both quote “{quoted}”")
    figure = shared_figure(one, other)
    if figure is not None and (shared.held >= SAME_FIGURE[bond] or (bond in BOUND and _exact(one, other))):
        return Same(f"{why}; the same figure: {figure}")
    if figure is None and _count_apart(one, other):
        return None
    if _one_matter(shared, bond, is_one_occasion(one, other)):
        return Same(f"{why}; the same matter: {written(shared.shared[:5], (one.statement.text, other.statement.text))}")
    return None


def _quoted_alike(one: Told, other: Told, shared: Overlap) -> str | None:
    """Words that both put in quotation marks, of several the longest: three or more, or two beside others in common; None for
    none.
    """
    both = _quotes(one.statement.text) & _quotes(other.statement.text)
    for words in sorted(both, key=lambda each: (-len(each), each)):
        quoted = {concept(stem(word)) for word in words}
        weights = (min(one.sketch.content[name], other.sketch.content[name]) for name in shared.shared)
        beside = fsum(own for name, own in zip(shared.shared, weights, strict=True) if name not in quoted)
        if beside >= BESIDE or (len(words) > 2 and shared.shared):
            return " ".join(words)
    return None


@memo(TEXTS)
def _quotes(text: str) -> frozenset[tuple[str, ...]]:
    """The words of each part of two or more in quotation marks; a mark that nothing closes runs to the end."""
    found = (tokens(match["words"]) for match in QUOTED.finditer(text))
    return frozenset(words for words in found if len(words) >= 2)


def _count_apart(one: Told, other: Told) -> bool:
    """True where both count people or things, and no kind of them in common: words alike tell another count then."""
    first, second = ([c for c in told.figures if c.subject.dimension in {"person", "count"}] for told in (one, other))
    return bool(first and second) and not any(same_subject(a.subject, b.subject) for a in first for b in second)


def _one_matter(shared: Overlap, bond: str, one_day: bool) -> bool:
    """Most of the lesser statement, or a good part of it when that is much and the longer one is not much longer."""
    if shared.held >= SAME_WORDS[bond] and shared.weight >= LEAST_WEIGHT[bond]:
        return True
    if one_day and bond == "speaker" and shared.held >= WHOLLY and shared.weight >= WHOLLY_WEIGHT:
        return True
    return bond != "side" and shared.held >= PART_WORDS and shared.both >= PART_BOTH and shared.weight >= PART_WEIGHT


def shared_figure(one: Told, other: Told) -> str | None:
    """The words of a figure that both give for one thing, a lone individual left aside."""
    one_day = is_one_occasion(one, other)
    for first in one.figures:
        for second in other.figures:
            if _one_figure(first, second, one_day):
                return first.figure.text
    return None


def _one_figure(first: Counted, second: Counted, one_day: bool) -> bool:
    """On one day a number and its rounding, or its bound, are one figure too."""
    if first.subject.individual or not _one_subject(first, second):
        return False
    if _is_some(first) != _is_some(second):
        return False
    if not one_day and first.subject.stock and first.subject.still != second.subject.still:
        return False  # on one day a relay may drop the "still"
    a, b = first.figure, second.figure
    if one_day and not first.subject.measured and is_rounding(a, b):
        return True
    if compare_ranges(a.range, b.range, a.unit, b.unit).kind == "equal":
        return True
    about = "about" in {a.range.comparator, b.range.comparator} and a.range.comparator != b.range.comparator
    if about and first.subject.measured:
        return False
    return a.unit == b.unit and _number(a.range.low, a.range.high) == _number(b.range.low, b.range.high)


def _is_some(counted: Counted) -> bool:
    """True for "three of them": a part of another count."""
    return counted.figure.part_of is not None and counted.subject.part == SOME


def _one_subject(first: Counted, second: Counted) -> bool:
    """One subject; a telling number of people is one also where only one report says what became of them."""
    one, other = first.subject, second.subject
    if same_subject(one, other):
        return True
    untold = one.dimension == other.dimension == "person" and None in {one.state, other.state}
    return untold and (first.figure.range.low or 0) >= TELLING


def _exact(one: Told, other: Told) -> bool:
    """True where both give one number that is not round and of two digits or more: nobody counts that twice."""
    numbers = [{c.figure.range.low for c in told.figures if c.figure.range.low} for told in (one, other)]
    return any(number >= LEAST_EXACT and number % 10 for number in numbers[0] & numbers[1])


def _number(low: float | None, high: float | None) -> float | None:
    """The number said, whichever bound it is ("50" and "within 50")."""
    return high if low is None or low == 0 else low
