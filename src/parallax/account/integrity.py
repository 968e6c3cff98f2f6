"""Whether an account holds together: every id once, every id that is named there, every text as its hash says."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from hashlib import sha256

from parallax.errors import BrokenAccount
from parallax.nouns.account import Account, StoryAccount
from parallax.nouns.figure import Figure
from parallax.nouns.incident import Incident
from parallax.nouns.point import Point
from parallax.nouns.report import Report
from parallax.nouns.statement import Statement
from parallax.values.quantity import find_numbers

WORD = re.compile(r"[^\W_]+")
NOBODY = re.compile(r"\b(?:no|none|nobody|neither|nor|not|never|zero|nil)\b", re.IGNORECASE)
"""Words that give 0, though "no one" holds a one."""

Faults = Iterator[str]
"""What does not hold, and where, in words."""


def check_integrity(account: Account, untold: Collection[str] = ()) -> None:
    """Raise BrokenAccount on the first fault: ids, then reports, statements, figures, incidents, points, stories, lineage.

    `untold` are the ids of reports whose texts were left out: their hashes can't be re-read.
    """
    fault = next(_Integrity(account, untold).faults(), None)
    if fault is not None:
        raise BrokenAccount(fault)


class _Integrity:
    """An account by id, and what does not hold of it."""

    def __init__(self, account: Account, untold: Collection[str]) -> None:
        self._account = account
        self._untold = untold
        self._told: dict[str, set[str]] = {}
        self._stories = {each.id: each for each in account.stories}
        self._reports = {each.id: each for each in account.reports}
        self._statements = {each.id: each for each in account.statements}
        self._figures = {each.id: each for each in account.figures}
        self._incidents = {each.id for each in account.incidents}
        self._points = {each.id: each for each in account.points}
        self._actors = {each.id for each in account.actors}
        self._places = {each.id for each in account.places}
        self._decided = {
            each.decision.subjects[0].key: dict(each.decision.value)
            for each in account.decisions
            if each.state == "applied" and each.decision.kind == "figure"
        }
        """By figure what a person decided of it, whatever its words give."""

    def faults(self) -> Faults:
        """All faults, the first first."""
        account = self._account
        yield from self._repeated()
        for report in account.reports:
            yield from self._of_report(report)
        for statement in account.statements:
            yield from self._of_statement(statement)
        for figure in account.figures:
            yield from self._of_figure(figure)
        for incident in account.incidents:
            yield from self._of_incident(incident)
        for point in account.points:
            yield from self._of_point(point)
        for story in account.stories:
            yield from self._of_story(story)
        for entry in account.lineage:
            name = f"lineage from {entry.source} to {entry.target}"
            yield from _missing(name, "report", (entry.source, entry.target), self._reports)

    def _repeated(self) -> Faults:
        """Ids that name more than one thing. An actor or place may stand in several stories, told otherwise in each."""
        account = self._account
        kinds: tuple[tuple[str, Iterable[str]], ...] = (
            ("story", (each.id for each in account.stories)),
            ("report", (each.id for each in account.reports)),
            ("statement", (each.id for each in account.statements)),
            ("figure", (each.id for each in account.figures)),
            ("incident", (each.id for each in account.incidents)),
            ("point", (each.id for each in account.points)),
            ("report of the stories", (name for each in account.stories for name in each.reports)),
        )
        for kind, names in kinds:
            for name, times in Counter(names).items():
                if times > 1:
                    yield f"{kind} {name} stands there {times} times"

    def _of_report(self, report: Report) -> Faults:
        if report.id in self._untold:
            return
        if sha256(report.text.encode("utf-8", "surrogatepass")).hexdigest() != report.sha256:
            yield f"report {report.id}: its text is not the one that its SHA-256 names"
        if any(span.end > len(report.text) for span in report.boilerplate):
            yield f"report {report.id}: boilerplate lies beyond its text"

    def _of_statement(self, statement: Statement) -> Faults:
        name = f"statement {statement.id}"
        report = self._reports.get(statement.report)
        yield from _missing(name, "report", [statement.report], self._reports)
        yield from _missing(name, "actor", _told(statement.speaker), self._actors)
        yield from _missing(name, "place", statement.places, self._places)
        yield from _missing(name, "statement", _told(statement.about, statement.within), self._statements)
        if report is None or report.id in self._untold:
            return
        if statement.cue and statement.cue_span and _plain(statement.cue_span.of(report.text)) != _plain(statement.cue):
            yield f"{name}: the words of its cue do not stand at their place in report {report.id}"
        if not set(WORD.findall(statement.speaker_text or "")) <= self._words(report):
            yield f"{name}: its speaker “{statement.speaker_text}” is not named in report {report.id}"

    def _words(self, report: Report) -> set[str]:
        """The words of a report's text, found once."""
        if report.id not in self._told:
            self._told[report.id] = set(WORD.findall(report.text))
        return self._told[report.id]

    def _of_figure(self, figure: Figure) -> Faults:
        name = f"figure {figure.id}"
        yield from _missing(name, "statement", [figure.statement], self._statements)
        yield from _missing(name, "place", _told(figure.place), self._places)
        yield from _missing(name, "figure", _told(figure.part_of), self._figures)
        statement = self._statements.get(figure.statement)
        if statement is not None and not statement.span.meets(figure.span):
            yield f"{name}: it stands outside its statement {statement.id}"
        decided = self._decided.get(figure.id)
        if ("decided" in figure.flags) != (decided is not None):
            yield f"{name}: its flags and the decisions do not tell alike whether a person decided it"
        elif decided is not None and {"low", "high"} & decided.keys():
            if (figure.range.low, figure.range.high) != (decided.get("low"), decided.get("high")):
                yield f"{name}: it runs from {figure.range.low} to {figure.range.high}, and it was decided otherwise"
        elif not _reads(figure):
            yield f"{name}: its words “{figure.text}” do not give {figure.range.low} to {figure.range.high}"

    def _of_incident(self, incident: Incident) -> Faults:
        name = f"incident {incident.id}"
        yield from _missing(name, "statement", incident.statements, self._statements)
        yield from _missing(name, "figure", incident.figures, self._figures)
        yield from _missing(name, "actor", _told(incident.actor), self._actors)
        yield from _missing(name, "place", _told(incident.place), self._places)

    def _of_point(self, point: Point) -> Faults:
        name = f"point {point.id}"
        yield from _missing(name, "story", [point.story], self._stories)
        yield from _missing(name, "statement", point.statements, self._statements)
        yield from _missing(name, "figure", point.figures, self._figures)
        yield from _missing(name, "incident", point.incidents, self._incidents)
        story = self._stories.get(point.story)
        if story is not None and point.id not in story.points:
            yield f"{name}: its story {story.id} does not hold it"
        held = set(point.statements)
        for origin in point.origins:
            for foreign in (each for each in origin.statements if each not in held):
                yield f"{name}: origin {origin.id} names statement {foreign}, which the point does not hold"
            reports = {self._statements[each].report for each in origin.statements if each in self._statements}
            if origin.reports != len(reports):
                yield f"{name}: origin {origin.id} counts {origin.reports} reports where its statements stand in {len(reports)}"
        for figure in (self._figures[each] for each in point.figures if each in self._figures):
            if figure.statement not in held:
                yield f"{name}: it holds figure {figure.id} and not its statement {figure.statement}"

    def _of_story(self, story: StoryAccount) -> Faults:
        name = f"story {story.id}"
        yield from _missing(name, "report", story.reports, self._reports)
        yield from _missing(name, "point", story.points, self._points)
        yield from _missing(name, "incident", story.incidents, self._incidents)
        if story.counts.reports != len(story.reports):
            yield f"{name}: it counts {story.counts.reports} reports and names {len(story.reports)}"
        for line in (*story.brief, *story.timeline, *story.unknown):
            for cited in (self._statements[each] for each in line.statements if each in self._statements):
                if cited.report not in story.reports:
                    yield f"{name}: a line cites statement {cited.id} of another story: {line.text}"


def _missing(name: str, kind: str, ids: Iterable[str], known: Collection[str]) -> Faults:
    yield from (f"{name}: there is no {kind} {ident}" for ident in ids if ident not in known)


def _told(*ids: str | None) -> list[str]:
    return [ident for ident in ids if ident is not None]


def _plain(text: str) -> str:
    return " ".join(text.split())


def _reads(figure: Figure) -> bool:
    """True where each bound is a number of the figure's words. Words that hold no number ("a child", "both") are let be, and
    vague ones, whose bounds a convention gives.
    """
    if figure.vague is not None or (figure.range.high == 0 and NOBODY.search(figure.text)):
        return True
    found = {bound for number in find_numbers(figure.text) for bound in (number.low, number.high)}
    return not found or all(bound in found for bound in (figure.range.low, figure.range.high) if bound is not None)
