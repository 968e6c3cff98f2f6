"""The lists of an account under their headings."""

from collections.abc import Callable, Iterator, Sequence

from parallax.export.dates import tell_interval
from parallax.export.index import Citations, Index
from parallax.export.view import Answer, Cited, PointView, Section, Standing
from parallax.export.visible import one_line
from parallax.export.wording import join
from parallax.nouns.account import Line, StoryAccount

Teller = Callable[[PointView], Iterator[Cited]]


def cited_lines(lines: Sequence[Line], citations: Citations) -> tuple[Cited, ...]:
    """Lines as composed, with their citations numbered."""
    return tuple(
        Cited(one_line(line.text), citations.cite(line.statements), tell_interval(line.when)) for line in lines
    )


def flagged_sections(points: Sequence[PointView], index: Index, citations: Citations) -> list[Section]:
    """One section a kind of standing, each point in every section that its flags name; empty ones are left out."""
    table: tuple[tuple[str, str, str, str, Teller], ...] = (
        ("disputed", "disputed", "Disputed", "Said against one another.", _against("conflict")),
        ("agreed", "agreed", "Agreed across sides", "Said alike by opposed sides, or by one and an observer.", _agreed),
        ("revised", "revised", "Revised", "Figures that a later one of the same side replaces.", _against("update")),
        ("one-side", "one-side", "What one side alone says", "Nobody else is heard on it.", _one_side),
        ("one-origin", "one-origin", "What has one origin", "Repeated, and yet one utterance.", _one_origin),
        ("undecided", "undecided", "Undecided, and why", "The detail that would decide is missing.", _undecided),
        (
            "unverified",
            "unverified",
            "Unverified",
            "Somebody says that it could not be confirmed.",
            _caveats(index, citations),
        ),
    )
    found = []
    for key, flag, heading, lead, tell in table:
        lines = tuple(line for point in points if flag in point.flags for line in tell(point))
        if lines:
            found.append(Section(key, heading, lead, lines))
    return found


def timeline_section(story: StoryAccount, citations: Citations) -> list[Section]:
    """The timeline, if any."""
    lines = cited_lines(story.timeline, citations)
    return (
        [Section("timeline", "Timeline", "In the order in which it is said to have happened.", lines)] if lines else []
    )


def unknown_section(story: StoryAccount, citations: Citations) -> list[Section]:
    """What nobody answers, if anything."""
    lines = cited_lines(story.unknown, citations)
    return [Section("unknown", "What nobody answers", "No report that was read says it.", lines)] if lines else []


def _against(kind: str) -> Teller:
    """Tells a line a pair of answers that stand so; the older one first in an update."""

    def tell(point: PointView) -> Iterator[Cited]:
        by_letter = {answer.letter: answer for answer in point.answers}
        seen: set[frozenset[str]] = set()
        for answer in point.answers:
            for standing in (standing for standing in answer.standings if standing.type == kind):
                for other in (by_letter[letter] for letter in standing.others):
                    if frozenset((answer.letter, other.letter)) not in seen:
                        seen.add(frozenset((answer.letter, other.letter)))
                        yield _pair(point, answer, other, standing)

    return tell


def _pair(point: PointView, one: Answer, other: Answer, standing: Standing) -> Cited:
    first, second = (one, other) if standing.first else (other, one)
    between = "then" if standing.type == "update" else "against"
    reasons = [f"missing: {standing.missing}"] if standing.missing else []
    told = "; ".join((*reasons, *standing.why))
    text = f"{point.title}: {_says(first)}, {between} {_says(second)}{f' ({told})' if told else ''}"
    return Cited(text, tuple(sorted({*one.numbers, *other.numbers})), point=point.id)


def _says(answer: Answer) -> str:
    return f"{answer.speaker}: “{answer.figure or _short(answer.words)}”"


def _short(words: str, limit: int = 12) -> str:
    """The first words of a quotation, an ellipsis for the rest."""
    pieces = words.split()
    return words if len(pieces) <= limit else " ".join(pieces[:limit]) + " …"


def _agreed(point: PointView) -> Iterator[Cited]:
    speakers = join(dict.fromkeys(answer.speaker for answer in point.answers))
    yield Cited(f"{point.title}: {speakers}", _numbers(point), point=point.id)


def _one_side(point: PointView) -> Iterator[Cited]:
    sides = sorted({answer.side for answer in point.answers if answer.side})
    speakers = join(dict.fromkeys(answer.speaker for answer in point.answers))
    told = f"{join(sides)} ({speakers})" if sides and sides != [speakers] else speakers
    yield Cited(f"{point.title}: {told}", _numbers(point), point=point.id)


def _one_origin(point: PointView) -> Iterator[Cited]:
    """Only where it is repeated: a thing said once has one origin, and nobody would think otherwise."""
    for answer in point.answers:
        if len(answer.numbers) > 1:
            reasons = f" ({'; '.join(answer.why)})" if answer.why else ""
            told = f"{point.title}: {answer.speaker}, in {answer.carried}{reasons}"
            yield Cited(told, answer.numbers, point=point.id)


def _undecided(point: PointView) -> Iterator[Cited]:
    told = False
    for line in _against("undecided")(point):
        told = True
        yield line
    if not told:
        yield Cited(point.title, _numbers(point), point=point.id)


def _caveats(index: Index, citations: Citations) -> Teller:
    def tell(point: PointView) -> Iterator[Cited]:
        names = [name for name in index.points[point.id].statements if name in index.statements]
        doubts = [index.statements[name] for name in names if index.statements[name].caveat]
        if not doubts:
            yield Cited(point.title, _numbers(point), point=point.id)
        for doubt in doubts:
            about = [doubt.about] if doubt.about else []
            speaker = index.speaker_of(doubt)
            told = f"{point.title}: {speaker}: “{_short(one_line(doubt.text), 30)}”"
            yield Cited(told, citations.cite([doubt.id, *about]), point=point.id)

    return tell


def _numbers(point: PointView) -> tuple[int, ...]:
    return tuple(sorted({number for answer in point.answers for number in answer.numbers}))
