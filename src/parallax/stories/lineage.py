"""Which report copies, excerpts, translates or rewrites which."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import datetime
from heapq import nsmallest

from parallax.nouns.lineage import Lineage, LineageKind
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.stories.alignment import Alignment, align, longest_chain
from parallax.stories.copies import Wording, find_near_copies
from parallax.stories.dropped import find_dropped
from parallax.stories.sentences import Sentence, split_sentences
from parallax.values.body_name import BodyNames
from parallax.values.word_weights import WORD, word_key

COPY = 0.55
"""From this part of the target's words carried over it is a copy, or an excerpt of a longer report."""

EXCERPT_LENGTH = 0.6
"""A target shorter than this part of its source is an excerpt."""

SOME, SOME_WORDS = 0.15, 60
"""From this part outside quotations carried over two reports share a text, if it is so many words or they have a
sentence in common too: a brief report of an event has a few turns of phrase with any other."""

AGENCY_WEIGHT, AGENCY_VERBATIM = 30.0, 0.3
"""What one sentence must have in common, in weight and in runs of three words, where both reports have one agency."""

LONE_WEIGHT, LONE_VERBATIM = 45.0, 0.5
"""The same where no agency is common: about a dozen telling words, half of them in the same runs. Background sentences
("lies on the Ring of Fire") are alike by chance up to .4."""

WIRED_VERBATIM = 0.6
"""A quotation, its cue included, that two reports which credit one agency have in common to this part is the agency's text."""

CHAIN, CHAIN_LENGTH = 0.35, 4
"""From this part of the shorter report's weight, in so many sentences that follow one another in both, one renders the
other. Reports of one event that share no text stay below .25."""

SUMMED = 0.6
"""From this part of a line's weight in a speaker's statement of the same report the line sums that statement up."""

PARTNERS = 60
"""Other reports of its story that a report is set beside: those that share most with it."""

VERBATIM = 0.5
"""Below this part of common runs of three words, aligned sentences are a rendering, not a copy."""

Pair = tuple[str, str]
"""The ids of two reports, in order."""
Aligned = tuple[Alignment, ...]
"""The sentences of two reports that may render one text, in order."""


def find_lineage(
    reports: Sequence[Report], readings: Sequence[Reading], *, apart: Set[str] = frozenset()
) -> tuple[Lineage, ...]:
    """The pairs of reports of which one has text of the other, or both of a third, in order of their ids.

    Candidates come from MinHash and from an index of sentences, so unlike reports are never compared. Then the exact
    share of words carried over, and the sentences that render one text, decide. What is quoted shows nothing: two
    reports may both have heard a speaker. Boilerplate never counts. `readings` may be empty; they tell which hedges,
    attributions and figures were dropped. Where some are set `apart` (ids), only pairs of one of them and one of the others are
    judged.
    """
    by_id = {report.id: report for report in sorted(reports, key=lambda r: (r.id, r.text))}
    sentences = {name: split_sentences(by_id[name]) for name in sorted(by_id)}
    aligned = align([sentence for name in sentences for sentence in sentences[name]])
    pairs = _nearest(aligned, find_near_copies(sentences))
    judge = _Judge(by_id, sentences, {reading.report: reading for reading in readings})
    found = (judge.judge(*pair, pairs[pair]) for pair in sorted(pairs) if not apart or len(apart & {*pair}) == 1)
    return tuple(link for link in found if link)


def _nearest(aligned: Iterable[Aligned], copies: Sequence[Pair]) -> dict[Pair, Aligned]:
    """The pairs to judge with what is aligned of them: of each report those that share most with it, near-copies first."""
    near, met = set(copies), set[Pair]()
    beside: defaultdict[str, list[tuple[bool, float, Pair, Aligned]]] = defaultdict(list)

    def put(pair: Pair, found: Aligned) -> None:
        how = (pair not in near, -sum(made.weight for made in found), pair, found)
        for name in pair:
            beside[name].append(how)
            if len(beside[name]) > 2 * PARTNERS:
                beside[name] = nsmallest(PARTNERS, beside[name])

    for found in aligned:
        pair = found[0].one.report, found[0].other.report
        met |= near & {pair}
        put(pair, found)
    for pair in near - met:
        put(pair, ())
    return {how[2]: how[3] for held in beside.values() for how in nsmallest(PARTNERS, held)}


class _Judge:
    """Judges pairs of reports; what it needs of one report is made once."""

    def __init__(
        self,
        reports: Mapping[str, Report],
        sentences: Mapping[str, Sequence[Sentence]],
        readings: Mapping[str, Reading],
    ) -> None:
        self._reports, self._readings = reports, readings
        self._wording = {name: Wording(sentences[name]) for name in sentences}
        self._weight = {name: sum(each.total for each in sentences[name]) for name in sentences}
        self._credited = {name: _agencies(report) for name, report in reports.items()}
        self._heard: dict[tuple[str, int], bool] = {}
        self._denied: dict[tuple[str, int], bool] = {}
        self._told: dict[str, Sequence[tuple[Span, Set[str]]]] = {}
        self._common: dict[tuple[object, ...], list[str]] = {}
        self._names = BodyNames()

    def judge(self, one: str, other: str, aligned: Sequence[Alignment]) -> Lineage | None:
        """How one of two reports has the other's text; None where nothing shows that it has."""
        source, target = self._direct(self._reports[one], self._reports[other])
        old, new = self._wording[source.id], self._wording[target.id]
        share, told = new.carried_from(old)
        chain = self._chain_share(source, target, aligned)
        passed = [(made, self._passed_on(made, source, target)) for made in aligned if made.narrative and made.close]
        passed = [(made, by) for made, by in passed if not self._denies(made)]
        narrative = [made for made, by in passed if by or not self._both_heard(made)]
        agencies = sorted({*self._common_agencies(source, target), *(name for _, by in passed for name in by)})
        if agencies:
            narrative += [made for made in aligned if not made.narrative and made.close and _wired(made)]
        told = told if narrative or told * new.length >= SOME_WORDS else 0.0
        kind = _kind(share, told, new.length / max(1, old.length), narrative, agencies)
        if chain >= CHAIN and kind in (None, "rewrite", "shared-wire") and told < SOME:
            kind = "translation" if _mean_verbatim(aligned) < VERBATIM else "rewrite"
        if kind is None:
            return None
        if kind == "copy" and self._third(source, target):
            kind = "shared-wire"
        why = _reasons(share, narrative, agencies, chain)
        dropped = find_dropped(source, target, [made for made in aligned if made.close], self._readings)
        return Lineage(source.id, target.id, kind, round(share, 3), dropped, why)

    def _direct(self, one: Report, other: Report) -> tuple[Report, Report]:
        """Source and target: the older first; on one day the one that the other credits, else the fuller."""
        if _credits(one, other) != _credits(other, one):
            return (other, one) if _credits(one, other) else (one, other)
        days = [_day(one), _day(other)]
        if days[0] and days[1] and days[0].date() != days[1].date():
            return (one, other) if days[0] < days[1] else (other, one)
        lengths = [self._wording[report.id].length for report in (one, other)]
        return (one, other) if lengths[0] >= lengths[1] else (other, one)

    def _both_heard(self, made: Alignment) -> bool:
        """True where both sentences bring a speaker's words: two reporters may have heard the one speaker."""
        return self._is_heard(made.one) and self._is_heard(made.other)

    def _is_heard(self, sentence: Sentence) -> bool:
        key = sentence.report, sentence.span.start
        if key not in self._heard:
            self._heard[key] = _is_heard(sentence, self._told_by_speakers(sentence.report))
        return self._heard[key]

    def _told_by_speakers(self, report: str) -> Sequence[tuple[Span, Set[str]]]:
        """The statements of a report that have a speaker: where each stands, and its words."""
        if report not in self._told:
            told = [each for each in _statements(report, self._readings) if each.speaker_text]
            self._told[report] = [(each.span, {word_key(word) for word in WORD.findall(each.text)}) for each in told]
        return self._told[report]

    def _denies(self, made: Alignment) -> bool:
        """True where one of the two sentences brings a denial of what the other tells."""
        return self._is_denial(made.one) != self._is_denial(made.other)

    def _is_denial(self, sentence: Sentence) -> bool:
        key = sentence.report, sentence.span.start
        if key not in self._denied:
            told = _statements(sentence.report, self._readings)
            self._denied[key] = any(each.denial and each.span.meets(sentence.span) for each in told)
        return self._denied[key]

    def _chain_share(self, source: Report, target: Report, aligned: Sequence[Alignment]) -> float:
        """The part of the shorter report's weight that lies in sentences that follow one another in both.

        0 for a few, and where all of them bring, in other words, what speakers said, and no agency is common: two reporters
        may have heard the same speakers in one order.
        """
        chain = longest_chain(aligned) if len(aligned) >= CHAIN_LENGTH else ()
        if len(chain) < CHAIN_LENGTH:
            return 0.0
        heard = all(self._both_heard(made) for made in chain) and not self._common_agencies(source, target)
        if heard and _mean_verbatim(chain) < VERBATIM:
            return 0.0
        least = min(self._weight[source.id], self._weight[target.id])
        return sum(made.weight for made in chain) / least if least else 0.0

    def _passed_on(self, made: Alignment, source: Report, target: Report) -> list[str]:
        """Who passed on what these two sentences bring, as far as the words or the reports tell."""
        one, other = (made.one, made.other) if made.one.report == source.id else (made.other, made.one)
        return self._common_agencies(source, target, self._relays(one), self._relays(other))

    def _relays(self, sentence: Sentence) -> tuple[str, ...]:
        """Whom the speakers of a sentence told it to ("told …"): that tells nothing of where other sentences are from."""
        told = _statements(sentence.report, self._readings)
        return tuple(name for each in told if each.relays and each.span.meets(sentence.span) for name in each.relays)

    def _third(self, source: Report, target: Report) -> bool:
        """True where both credit one agency, and neither is its report, nor credits the other."""
        outlets = [report.outlet for report in (source, target) if report.outlet]
        named = [
            name
            for name in self._common_agencies(source, target)
            if all(self._names.compare(name, outlet) != "same" for outlet in outlets)
        ]
        return bool(named) and not _credits(source, target) and not _credits(target, source)

    def _common_agencies(
        self, one: Report, other: Report, first: Sequence[str] = (), second: Sequence[str] = ()
    ) -> list[str]:
        """Whom both have their text from, the outlet of both left out: it is no agency that passed a text to two.

        `first` and `second` name others who passed some of it on.
        """
        mine, theirs = self._credited[one.id].union(first), self._credited[other.id].union(second)
        key = (mine, theirs, one.outlet, other.outlet)
        if key not in self._common:
            self._common[key] = self._find_common(mine, theirs, one.outlet or "", other.outlet or "")
        return self._common[key]

    def _find_common(self, mine: Set[str], theirs: Set[str], outlet: str, other: str) -> list[str]:
        same = self._names.compare
        alike = bool(outlet and other) and same(outlet, other) == "same"
        return [
            name
            for name in sorted(mine)
            if any(same(name, their) == "same" for their in sorted(theirs))
            and not (alike and same(name, outlet) == "same")
        ]


def _day(report: Report) -> datetime | None:
    return report.published.when


def _credits(report: Report, other: Report) -> bool:
    """True when a report credits the other's outlet for its text."""
    if not report.credits:
        return False
    outlet = (other.outlet or "").casefold()
    return bool(outlet) and outlet in {credit.name.casefold() for credit in report.credits if credit.used_for == "text"}


def _wired(made: Alignment) -> bool:
    """True for a quotation that two reports of one agency bring in nearly the same words: the agency heard it for both."""
    return made.weight >= AGENCY_WEIGHT and made.verbatim >= WIRED_VERBATIM


def _is_heard(sentence: Sentence, told: Sequence[tuple[Span, Set[str]]]) -> bool:
    """True for a speaker's words, and for a line that sums up what its report has from a speaker (`told`)."""
    if any(span.meets(sentence.span) for span, _ in told):
        return True
    return any(
        sum(sentence.weights[key] for key in sentence.weights if key in words) >= SUMMED * sentence.total
        for _, words in told
    )


def _statements(report: str, readings: Mapping[str, Reading]) -> tuple[Statement, ...]:
    return readings[report].statements if report in readings else ()


def _mean_verbatim(aligned: Sequence[Alignment]) -> float:
    return sum(made.verbatim for made in aligned) / len(aligned)


def _agencies(report: Report) -> frozenset[str]:
    """Whom a report has its text from: itself, and those it credits."""
    names = [credit.name for credit in report.credits if credit.used_for == "text"]
    return frozenset(name for name in [*names, report.outlet or ""] if name)


def _kind(
    share: float, told: float, length: float, narrative: Sequence[Alignment], agencies: Sequence[str]
) -> LineageKind | None:
    """How the target has the source's text, None where nothing shows that it has."""
    if share >= COPY and (told >= SOME or narrative):
        return "copy" if length >= EXCERPT_LENGTH else "excerpt"
    weight, verbatim = (AGENCY_WEIGHT, AGENCY_VERBATIM) if agencies else (LONE_WEIGHT, LONE_VERBATIM)
    strong = [made for made in narrative if made.weight >= weight and made.verbatim >= verbatim]
    if told < SOME and not strong:
        return None
    rendered = [made for made in strong if made.verbatim < VERBATIM]
    if told >= SOME or len(rendered) < len(strong) / 2:
        return "shared-wire"
    return "translation" if agencies else "rewrite"


def _reasons(share: float, narrative: Sequence[Alignment], agencies: Sequence[str], chain: float) -> tuple[str, ...]:
    why = [f"{share:.0%} of its words stand in runs that the other has too"]
    if narrative:
        why.append(f"{len(narrative)} sentence{'s' * (len(narrative) > 1)} outside quotations render one text")
    if chain >= CHAIN:
        why.append(f"sentences with {chain:.0%} of the shorter one's content follow one another in both")
    if agencies:
        why.append(f"both credit {', '.join(agencies)}")
    return tuple(why)
