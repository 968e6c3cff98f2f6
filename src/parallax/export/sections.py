"""The lists of an account under their headings."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, groupby

from parallax.export.dates import tell_interval
from parallax.export.index import Citations, Index
from parallax.export.repeated import repeated_lines
from parallax.export.view import Answer, Cited, PointView, Section
from parallax.export.visible import one_line
from parallax.export.wording import first_clause, join, shorten, tell_words
from parallax.nouns.account import BriefPart, Line, StoryAccount
from parallax.nouns.statement import Statement

MOST_LINES = 15
"""Lines of one section."""
MOST_PARTS = 8
"""Lines below one line: what one side says, the answers of one point."""
REASONS = 3
"""Reasons given in one bracket."""
QUOTED = re.compile(r"“([^”]*)”")
NO_SIDE = "Speakers whose side is not told"


BRIEF: Mapping[BriefPart | None, str] = {
    "disputed": "Disputed",
    "changed": "Changed since it was first told",
    "agreed": "Agreed across sides",
    "several": "Told alike by several",
    "undecided": "Side by side, not settled",
    "alone": "Said by one side alone",
    "unverified": "Not verified",
    "unknown": "Not told",
    None: "",
}
"""Headings of the parts of a brief; lines without a part have none."""


def brief_sections(lines: Sequence[Line], citations: Citations) -> tuple[Section, ...]:
    """The lines of a brief under the headings of their parts, in the order given."""
    parts = groupby(lines, key=lambda line: line.part)
    return tuple(
        Section(f"brief-{part}" if part else "brief-lines", BRIEF[part], "", cited_lines(tuple(told), citations))
        for part, told in parts
    )


def cited_lines(lines: Sequence[Line], citations: Citations) -> tuple[Cited, ...]:
    """Lines as composed, with their citations numbered."""
    return tuple(
        Cited(one_line(line.text), citations.cite(line.statements), tell_interval(line.when)) for line in lines
    )


def flagged_sections(points: Sequence[PointView], index: Index, citations: Citations) -> list[Section]:
    """One section a kind of standing, each point in every section that its flags name; empty ones are left out."""

    def flagged(flag: str) -> list[PointView]:
        return [point for point in points if flag in point.flags]

    caveats = (_caveats(point, index, citations) for point in flagged("unverified"))
    table: tuple[tuple[str, str, str, Iterable[Cited]], ...] = (
        ("disputed", "Disputed", "Said against one another.", map(_disputed, flagged("disputed"))),
        (
            "agreed",
            "Agreed across sides",
            "Said alike by opposed sides, or by one and an observer.",
            map(_agreed, flagged("agreed")),
        ),
        (
            "revised",
            "Revised",
            "Figures that a later one of the same side replaces, and what is taken back.",
            (_revised(point, index, citations) for point in flagged("revised")),
        ),
        ("one-side", "What one side alone says", "Nobody else is heard on it.", _by_side(flagged("one-side"))),
        (
            "one-origin",
            "What has one origin",
            "Repeated, and yet one utterance each; what most outlets carry first.",
            repeated_lines([point.id for point in points], index, citations),
        ),
        (
            "undecided",
            "Undecided, and why",
            "The detail that would decide is missing.",
            map(_undecided, flagged("undecided")),
        ),
        ("unverified", "Unverified", "Somebody says that it could not be confirmed.", chain.from_iterable(caveats)),
    )
    sections = (Section(key, heading, lead, _capped(lines)) for key, heading, lead, lines in table)
    return [section for section in sections if section.lines]


def _capped(lines: Iterable[Cited]) -> tuple[Cited, ...]:
    """As many lines, and parts of a line, as a reader can take; the JSON holds all."""
    held = [replace(line, parts=_first(line.parts, MOST_PARTS)) for line in lines]
    return _first(held, MOST_LINES)


def _first(lines: Sequence[Cited], most: int) -> tuple[Cited, ...]:
    if len(lines) <= most + 1:
        return tuple(lines)
    return (*lines[:most], Cited(f"and {len(lines) - most} more in the JSON"))


def timeline_section(story: StoryAccount, citations: Citations) -> list[Section]:
    """The timeline, if any."""
    lines = cited_lines(story.timeline, citations)
    return (
        [Section("timeline", "Timeline", "In the order in which it is said to have happened.", lines)] if lines else []
    )


def unknown_section(story: StoryAccount, citations: Citations, before: Sequence[Section] = ()) -> list[Section]:
    """What nobody answers, as far as the brief, or what is undecided and unverified, does not tell it already."""
    told = {line.text for section in before for line in section.lines}
    lines = tuple(
        line
        for line in cited_lines(story.unknown, citations)
        if line.text not in told and not any(_tells_it(section, line.text) for section in before)
    )
    return [Section("unknown", "What nobody answers", "No report that was read says it.", lines)] if lines else []


def _tells_it(section: Section, text: str) -> bool:
    """True where a section of what is undecided names that detail of that point, or one of what is unverified that doubt."""
    if section.key == "undecided":
        details = ((line.text, part.text.split(": ")[0]) for line in section.lines for part in line.parts)
        return any(text.startswith(f"{title}: {detail} is not told") for title, detail in details)
    doubts = (QUOTED.findall(line.text)[-1:] for line in section.lines if section.key == "unverified")
    return any(doubt and f"“{doubt[0]}”" in text for doubt in doubts)


def _disputed(point: PointView) -> Cited:
    """Each answer that conflicts with another once, then the reasons."""
    answers = _standing_so(point, "conflict")
    reasons = _reasons(answers, "conflict")
    why = (Cited(f"why: {'; '.join(reasons)}"),) if reasons else ()
    return Cited(point.title, (), point=point.id, parts=(*map(_says, answers), *why))


def _agreed(point: PointView) -> Cited:
    """The answers that agree with one across sides: only the part that they agree on."""
    found = [answer for answer in point.answers if any(standing.across for standing in answer.standings)]
    return Cited(point.title, (), point=point.id, parts=tuple(map(_says, found or _standing_so(point, "agree"))))


def _revised(point: PointView, index: Index, citations: Citations) -> Cited:
    """A line a pair, the older answer first; then what is taken back."""
    by_letter = {answer.letter: answer for answer in point.answers}
    parts = []
    for older in point.answers:
        for standing in (standing for standing in older.standings if standing.type == "update" and standing.first):
            for newer in (by_letter[letter] for letter in standing.others):
                told = f"{_says(older).text}, then {_says(newer).text}{_bracketed(standing.why)}"
                parts.append(Cited(told, tuple(sorted({*older.numbers, *newer.numbers}))))
    names = index.points[point.id].statements
    notices = [
        index.statements[name] for name in names if name in index.statements and index.statements[name].correction
    ]
    parts += [Cited(f"taken back: {_doubted(notice, index)}", _with_about(notice, citations)) for notice in notices]
    return Cited(point.title, () if parts else _numbers(point), point=point.id, parts=tuple(parts))


def _by_side(points: Sequence[PointView]) -> Iterator[Cited]:
    """What each side alone says, the sides by name; those whose side is not told last."""
    told: dict[str, list[Cited]] = {}
    for point in points:
        sides = sorted({answer.side for answer in point.answers if answer.side})
        speakers = join(dict.fromkeys(answer.speaker for answer in point.answers))
        figures = ", ".join(
            _some(list(dict.fromkeys(f"“{answer.figure}”" for answer in point.answers if answer.figure)))
        )
        line = Cited(f"{point.title}: {speakers}{f' {figures}' if figures else ''}", _numbers(point), point=point.id)
        told.setdefault(join(sides), []).append(line)
    for side in sorted(told, key=lambda name: (not name, name)):
        yield Cited(side or NO_SIDE, parts=tuple(told[side]))


def _some(figures: Sequence[str]) -> list[str]:
    """The first figures; how many more there are is told."""
    return (
        [*figures] if len(figures) <= MOST_PARTS else [*figures[:MOST_PARTS], f"and {len(figures) - MOST_PARTS} more"]
    )


def _undecided(point: PointView) -> Cited:
    """A line a missing detail, with the answers that wait for it."""
    waiting: dict[str, list[Answer]] = {}
    for answer in point.answers:
        for missing in dict.fromkeys(s.missing for s in answer.standings if s.type == "undecided"):
            waiting.setdefault(missing or "no detail is named", []).append(answer)
    parts = tuple(
        Cited(f"{missing}: {', '.join(map(_in_short, answers))}{_lacking(missing, answers)}", _numbers_of(answers))
        for missing, answers in waiting.items()
    )
    return Cited(point.title, () if parts else _numbers(point), point=point.id, parts=parts)


def _lacking(missing: str, answers: Sequence[Answer]) -> str:
    """The answers that do not tell it, where others of them do."""
    lacking = [
        answer
        for answer in answers
        if any(each.missing == missing and each.lacking in ("here", "by neither") for each in answer.standings)
    ]
    some = 0 < len(lacking) < len(answers)
    return f" (not told with {join(dict.fromkeys(map(_in_short, lacking)))})" if some else ""


def _caveats(point: PointView, index: Index, citations: Citations) -> Iterator[Cited]:
    names = [name for name in index.points[point.id].statements if name in index.statements]
    caveats = [index.statements[name] for name in names if index.statements[name].caveat]
    doubts = [caveat for caveat in caveats if not caveat.correction]
    if not doubts:
        yield Cited(point.title, _numbers(point), point=point.id)
    for doubt in doubts:
        yield Cited(f"{point.title}: {_doubted(doubt, index)}", _with_about(doubt, citations), point=point.id)


def _doubted(doubt: Statement, index: Index) -> str:
    return f"{index.speaker_of(doubt)} “{shorten(tell_words(doubt, index.report_of(doubt)), 30)}”"


def _with_about(doubt: Statement, citations: Citations) -> tuple[int, ...]:
    return citations.cite([doubt.id, *([doubt.about] if doubt.about else [])])


def _standing_so(point: PointView, kind: str) -> list[Answer]:
    """The answers that stand so to another; all of them where the relations tell of none."""
    found = [answer for answer in point.answers if any(standing.type == kind for standing in answer.stands)]
    return found or list(point.answers)


def _reasons(answers: Sequence[Answer], kind: str) -> list[str]:
    standings = [standing for answer in answers for standing in answer.standings if standing.type == kind]
    return list(dict.fromkeys(reason for standing in standings for reason in standing.why))[:REASONS]


def _says(answer: Answer) -> Cited:
    return Cited(f"{answer.speaker} {_in_short(answer)}", answer.numbers)


def _in_short(answer: Answer) -> str:
    denied = "denied " if answer.denied else ""
    return f"{denied}“{answer.figure or shorten(answer.words)}”"


def _bracketed(reasons: Sequence[str]) -> str:
    """The reasons in short: the first clause of each, alike ones once."""
    short = list(dict.fromkeys(first_clause(reason) for reason in reasons))[:REASONS]
    return f" ({'; '.join(short)})" if short else ""


def _numbers(point: PointView) -> tuple[int, ...]:
    return _numbers_of(point.answers)


def _numbers_of(answers: Sequence[Answer]) -> tuple[int, ...]:
    return tuple(sorted({number for answer in answers for number in answer.numbers}))
