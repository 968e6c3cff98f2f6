"""What decisions are about, in words."""

from collections.abc import Iterable
from dataclasses import dataclass

from parallax.decisions.make import told_subject
from parallax.export.sayings import shorten
from parallax.export.visible import one_line
from parallax.export.wording import tell_outlet, tell_words
from parallax.nouns.decision import Decision, Subject
from parallax.nouns.incident import Incident
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.store import reports
from parallax.web.desk import Desk, Shown
from parallax.web.pages.citing import reader_address
from parallax.web.pages.numbers import tell_amount
from parallax.web.pages.reports import report_title


@dataclass(frozen=True, slots=True)
class SubjectWords:
    """A subject: its kind and id (or name), what it is in words, and where it is read ("" for nowhere)."""

    kind: str
    id: str
    words: str
    href: str


class Teller:
    """Tells subjects by a story's account; what that no longer holds (it was left out) by what was read."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._readings: dict[str, Reading] = {}
        self._reports: dict[str, Report] = {}

    def look_up(self, subjects: Iterable[Subject]) -> None:
        """Fetches what was read in the reports of some subjects, all at once."""
        names = {each.report or each.key for each in subjects if each.report or each.kind == "report"}
        lacking = names - self._reports.keys()
        if not lacking:
            return
        current = self._desk.read(lambda db: reports.current(db, lacking))
        self._reports |= {name: each.report for name, each in current.items()}
        kept = [each.report for each in current.values()]
        self._readings |= self._desk.read(lambda db: self._desk.maker.kept_readings(db, kept))

    def subject(self, subject: Subject, shown: Shown | None = None) -> SubjectWords:
        """A subject in words."""
        self.look_up([subject])
        words, report = self._words(subject, shown)
        is_there = shown is not None and report is not None and report.id in shown.story.reports
        at = subject.key if subject.kind in ("statement", "figure") and is_there and _holds(shown, subject) else None
        href = reader_address(shown.story.id, report.id, at) if is_there and shown and report else ""
        if subject.kind == "decision":
            href = f"#{subject.key}"
        return SubjectWords(subject.kind, subject.key, one_line(words), href)

    def _words(self, subject: Subject, shown: Shown | None) -> tuple[str, Report | None]:
        report = self._reports.get(subject.report or subject.key)
        reading = self._readings.get(subject.report or "", Reading(""))
        if subject.kind == "report" and report is not None:
            return f"{tell_outlet(report)}: {report_title(report)}", report
        if subject.kind == "statement":
            found = next((each for each in reading.statements if each.id == subject.key), None)
            held = shown.index.statements.get(subject.key, found) if shown else found
            if held is not None and report is not None:
                speaker = f"{shown.index.speaker_of(held)}: " if shown else ""
                return f"{speaker}“{shorten(tell_words(held, report))}”", report
        if subject.kind == "figure":
            figure = next((each for each in reading.figures if each.id == subject.key), None)
            if figure is not None:
                return f"“{figure.text}” (read as {tell_amount(figure)})", report
        if subject.kind == "incident" and shown is not None:
            incident = next((each for each in shown.account.incidents if each.id == subject.key), None)
            if incident is not None:
                return tell_incident(incident, shown), report
        if subject.kind in ("actor", "place"):
            return f"“{subject.key}”" + (f" in {tell_outlet(report)}" if report else ""), report
        return told_subject(subject), report


def tell_incident(incident: Incident, shown: Shown) -> str:
    """An incident in a few words: "attack: the depot, near Troian"."""
    actor = shown.index.actors.get(incident.actor or "")
    place = shown.index.places.get(incident.place or "")
    what = f"{incident.act}: {incident.target}" if incident.target else incident.act
    where = f"{incident.extent or 'in'} {place.name}" if place else ""
    denied = "denied" if incident.polarity == "denied" else ""
    return one_line(", ".join(part for part in (actor.name if actor else "", what, where, denied) if part))


def subjects_of(decision: Decision) -> tuple[Subject, ...]:
    """All that a decision names."""
    return (*decision.subjects, *decision.others)


def _holds(shown: Shown | None, subject: Subject) -> bool:
    return shown is not None and (subject.key in shown.index.statements or subject.key in shown.index.figures)
