"""What became of the statements of one report in another that took its text: figures, hedges, speakers, whole statements."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from parallax.export.index import Index
from parallax.export.visible import one_line
from parallax.export.wording import NO_SPEAKER, tell_words
from parallax.nouns.figure import Figure
from parallax.nouns.report import Report
from parallax.nouns.statement import Statement
from parallax.web.pages.aligning import Alignment, words_of
from parallax.web.pages.citing import reader_address

KINDS = {
    "denial": "Denied in one, not in the other",
    "figure": "Figure altered",
    "hedge": "Hedge gone",
    "speaker": "Speaker lost or another",
    "figure-dropped": "Figure left out",
    "dropped": "Statement dropped",
    "hedge-added": "Hedge added",
    "figure-added": "Figure added",
    "added": "Statement added",
    "quotation": "Quotation marks gone or put",
}
"""What can differ, in words, the gravest first."""

ALIKE = 0.5
"""From what share of the shorter's longer words in common two statements of one passage are one."""

LONGER = 4
"""Words of fewer letters say little of what a statement is about."""

TIED = 0.5
"""What one origin speaks for their being one."""


@dataclass(frozen=True, slots=True)
class SideWords:
    """A statement in one of the two texts: who says it, in which words, its row, and the reader's address."""

    statement: str
    speaker: str
    words: str
    row: int
    href: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs. `kind` is a key of KINDS, `told` what it is ("“24” → “11”"); a side is None where it has no
    such statement.
    """

    kind: str
    heading: str
    told: str
    one: SideWords | None
    other: SideWords | None


class Differences:
    """Compares the statements of two reports that were laid beside one another."""

    def __init__(self, story: str, index: Index, alignment: Alignment) -> None:
        self._story = story
        self._index = index
        self._rows = (alignment.one, alignment.other)
        self._figures: dict[str, list[Figure]] = {}
        for figure in index.figures.values():
            self._figures.setdefault(figure.statement, []).append(figure)

    def between(self, one: Sequence[Statement], other: Sequence[Statement]) -> tuple[Difference, ...]:
        """All differences, the gravest first, then in the order of the one text."""
        pairs = self._pair(one, other)
        taken = set(pairs.values())
        beside = {each.id: each for each in other}
        found = [each for first in one if first.id in pairs for each in self._of_pair(first, beside[pairs[first.id]])]
        found += [self._make("dropped", "", each, None) for each in one if each.id not in pairs]
        found += [self._make("added", "", None, each) for each in other if each.id not in taken]
        order = {kind: place for place, kind in enumerate(KINDS)}
        return tuple(
            sorted(found, key=lambda each: (order[each.kind], (each.one or each.other or _NONE).row, each.told))
        )

    def _pair(self, one: Sequence[Statement], other: Sequence[Statement]) -> dict[str, str]:
        """For statements of the one that of the other which says the same, the most alike first."""
        origins = origins_of(self._index)
        scores = {}
        for first in one:
            for second in other:
                score = _alike(first.text, second.text)
                tied = bool(origins.get(first.id, frozenset()) & origins.get(second.id, frozenset()))
                near = self._row(first, 0) == self._row(second, 1)
                if tied or (near and score >= ALIKE):
                    scores[first.id, second.id] = score + TIED * tied + 0.2 * near
        pairs: dict[str, str] = {}
        for first_id, second_id in sorted(scores, key=lambda pair: (-scores[pair], pair)):
            if first_id not in pairs and second_id not in pairs.values():
                pairs[first_id] = second_id
        return pairs

    def _of_pair(self, one: Statement, other: Statement) -> list[Difference]:
        found = self._figures_of(one, other)
        if one.denial != other.denial:
            found.append(self._make("denial", "denied in the one" if one.denial else "denied in the other", one, other))
        for kind, gone in (
            ("hedge", _less(one.hedges, other.hedges)),
            ("hedge-added", _less(other.hedges, one.hedges)),
        ):
            if gone:
                found.append(self._make(kind, ", ".join(f"“{one_line(each)}”" for each in gone), one, other))
        speakers = [self._index.speaker_of(each) for each in (one, other)]
        lost = not one.own_voice and (other.own_voice or speakers[1] == NO_SPEAKER) and speakers[0] != NO_SPEAKER
        another = one.speaker and other.speaker and one.speaker != other.speaker
        if lost or another:
            found.append(self._make("speaker", f"{speakers[0]} → {speakers[1]}", one, other))
        if one.quoted != other.quoted:
            told = "quoted in the one, not in the other" if one.quoted else "quoted in the other, not in the one"
            found.append(self._make("quotation", told, one, other))
        return found

    def _figures_of(self, one: Statement, other: Statement) -> list[Difference]:
        """Figures of one unit and thing that have another value, are gone, or are new."""
        left, right = ([*self._figures.get(each.id, ())] for each in (one, other))
        for figure in [*left]:
            same = next((each for each in right if (each.range, each.unit) == (figure.range, figure.unit)), None)
            if same:
                left.remove(figure)
                right.remove(same)
        found = []
        for figure in [*left]:
            altered = next((each for each in right if each.unit == figure.unit and each.state == figure.state), None)
            if altered:
                left.remove(figure)
                right.remove(altered)
                found.append(
                    self._make("figure", f"“{one_line(figure.text)}” → “{one_line(altered.text)}”", one, other)
                )
        found += [self._make("figure-dropped", f"“{one_line(each.text)}”", one, other) for each in left]
        return found + [self._make("figure-added", f"“{one_line(each.text)}”", one, other) for each in right]

    def _make(self, kind: str, told: str, one: Statement | None, other: Statement | None) -> Difference:
        return Difference(kind, KINDS[kind], told, self._words(one, 0), self._words(other, 1))

    def _words(self, statement: Statement | None, side: int) -> SideWords | None:
        if statement is None:
            return None
        report = self._index.report_of(statement)
        return SideWords(
            statement.id,
            self._index.speaker_of(statement),
            tell_words(statement, report),
            self._row(statement, side),
            reader_address(self._story, statement.report, statement.id),
        )

    def _row(self, statement: Statement, side: int) -> int:
        """The row in which a statement begins; 0 where it stands in none."""
        return next((row for span, row in self._rows[side] if span.meets(statement.span)), 0)


_NONE = SideWords("", "", "", 0, "")


def statements_of(report: Report, index: Index) -> list[Statement]:
    """The statements of a report that stand for themselves, in order; captions are left out."""
    found = [each for each in index.statements.values() if each.report == report.id and not each.caption]
    return sorted(found, key=lambda each: (each.span, each.id))


def origins_of(index: Index) -> Mapping[str, frozenset[str]]:
    """The origins (ids) of each statement (id)."""
    found: dict[str, set[str]] = {}
    for point in index.points.values():
        for origin in point.origins:
            for name in origin.statements:
                found.setdefault(name, set()).add(origin.id)
    return {name: frozenset(held) for name, held in found.items()}


def _alike(one: str, other: str) -> float:
    """The share of the shorter's longer words, and numbers, that the other has too."""
    first, second = (
        {word.casefold() for word in words_of(text) if len(word) >= LONGER or word[0].isdigit()}
        for text in (one, other)
    )
    return len(first & second) / max(1, min(len(first), len(second)))


def _less(one: Sequence[str], other: Sequence[str]) -> list[str]:
    """What stands in the one and not in the other."""
    held = {each.casefold() for each in other}
    return [each for each in one if each.casefold() not in held]
