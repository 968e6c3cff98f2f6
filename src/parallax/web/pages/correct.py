"""Putting something right: what it is, and the forms that fit it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from parallax.export.dates import tell_published
from parallax.export.sayings import shorten
from parallax.export.visible import one_line
from parallax.export.wording import tell_covers, tell_outlet, tell_words
from parallax.store import listing
from parallax.web.asked import Asked, NotThere
from parallax.web.deciding import known_decisions
from parallax.web.desk import Desk, Shown
from parallax.web.pages import forms
from parallax.web.pages.citing import reader_address
from parallax.web.pages.decisions import DecisionRow, rows_of
from parallax.web.pages.forms import Form, Option
from parallax.web.pages.heading import Heading, heading
from parallax.web.pages.numbers import tell_amount
from parallax.web.pages.offers import Offers
from parallax.web.pages.reports import report_title
from parallax.web.pages.subjects import tell_incident

Told = Iterable[tuple[str, str]]
KINDS = ("statement", "figure", "point", "actor", "place", "incident", "report")


@dataclass(frozen=True, slots=True)
class Way:
    """A link: its address, and what stands there."""

    href: str
    words: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is to be put right: its kind ("" for the whole story) and id, a title, its words, and what is known of it.

    `ways` lead to what it is part of, and to its words.
    """

    kind: str
    id: str
    title: str
    words: str
    told: tuple[tuple[str, str], ...]
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Ways:
    """Links under one heading."""

    title: str
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class CorrectPage:
    """A subject, the forms that fit it, and what was decided of it so far.

    `by` is who looks. `back` is the page to be shown afterwards. `lists` are the story's things, where none was named.
    """

    story: Heading
    subject: Facts
    forms: tuple[Form, ...]
    decided: tuple[DecisionRow, ...]
    lists: tuple[Ways, ...]
    by: str
    back: str


def look_at_correct(desk: Desk, asked: Asked) -> CorrectPage:
    """The subject that was asked for; the story itself where none was."""
    shown = desk.show(asked.path["story"])
    kind = next((each for each in KINDS if asked.text(each)), "")
    ident = asked.text(kind) if kind else ""
    subject, found = _Subjects(desk, shown).of(kind, ident)
    return CorrectPage(
        story=heading(shown),
        subject=subject,
        forms=found,
        decided=_decided(desk, shown, ident),
        lists=() if kind else _lists(shown),
        by=asked.user,
        back=back_of(asked.text("back"), shown, kind, ident),
    )


def back_of(told: str, shown: Shown, kind: str, ident: str) -> str:
    """The page of the desk that was named; else the words in the reader, else the brief."""
    if told.startswith("/") and not told.startswith(("//", "/\\")) and one_line(told) == told:
        return told
    if kind == "report":
        return reader_address(shown.story.id, ident)
    figure = shown.index.figures.get(ident)
    statement = shown.index.statements.get(figure.statement if figure else ident)
    if statement is not None:
        return reader_address(shown.story.id, statement.report, ident)
    return f"/stories/{quote(shown.story.id, safe='')}"


class _Subjects:
    """Facts and forms of each kind of subject."""

    def __init__(self, desk: Desk, shown: Shown) -> None:
        self._desk = desk
        self._shown = shown
        self._index = shown.index
        self._offer = Offers(shown)

    def of(self, kind: str, ident: str) -> tuple[Facts, tuple[Form, ...]]:
        """Raises NotThere where the story has no such thing."""
        known: Mapping[str, Mapping[str, object]] = {
            "statement": self._index.statements,
            "figure": self._index.figures,
            "point": self._index.points,
            "actor": self._index.actors,
            "place": self._index.places,
            "report": self._index.reports,
            "incident": {each.id: each for each in self._shown.account.incidents},
        }
        if kind and ident not in known[kind]:
            raise NotThere(f"This story has no {kind} {ident[:80]} (any more).")
        makers: Mapping[str, Callable[[str], tuple[Facts, tuple[Form, ...]]]] = {
            "statement": self._statement,
            "figure": self._figure,
            "point": self._point,
            "actor": self._actor,
            "place": self._place,
            "incident": self._incident,
            "report": self._report,
            "": self._story,
        }
        return makers[kind](ident)

    def _statement(self, ident: str) -> tuple[Facts, tuple[Form, ...]]:
        statement = self._index.statements[ident]
        report, speaker = self._index.report_of(statement), self._index.speaker_of(statement)
        points = [each for each in self._shown.account.points if ident in each.statements]
        ways = [Way(reader_address(self._shown.story.id, statement.report, ident), "In the report")]
        if statement.speaker:
            ways.append(self._way("actor", statement.speaker, f"Put right who {speaker} is"))
        ways += [
            self._way("figure", each.id, f"Put right the figure “{one_line(each.text)}”")
            for each in self._shown.account.figures
            if each.statement == ident
        ]
        ways += [self._way("point", each.id, f"Put right the point: {one_line(each.title)}") for each in points]
        told = (("Speaker", speaker), ("Outlet", tell_outlet(report)), ("Side", self._index.side_of(statement) or ""))
        facts = self._facts("statement", ident, "What was said", tell_words(statement, report), told, ways)
        mine = (Option(ident, ""),)
        return facts, (
            forms.speaker_form(ident, self._offer.names(), speaker),
            forms.alike(
                "origin",
                "origins",
                "utterance",
                "One utterance that several reports carry is one origin, and counts once.",
                mine,
                self._offer.tellings(ident),
            ),
            forms.alike(
                "points",
                "points",
                "point",
                "Answers to one question stand side by side.",
                mine,
                self._offer.answers(ident, [each.id for each in points]),
            ),
            forms.hide_form(ident, "statement"),
            *forms.remark_forms(ident),
        )

    def _figure(self, ident: str) -> tuple[Facts, tuple[Form, ...]]:
        figure = self._index.figures[ident]
        statement = self._index.statements[figure.statement]
        report = self._index.report_of(statement)
        whole = self._index.figures.get(figure.part_of or "")
        points = [each for each in self._shown.account.points if ident in each.figures]
        told = (
            ("Read as", tell_amount(figure)),
            ("Covers", tell_covers(figure, self._index.places, whole)),
            ("Said by", f"{self._index.speaker_of(statement)}, {tell_outlet(report)}"),
            ("Words around", shorten(tell_words(statement, report))),
        )
        ways = [
            Way(reader_address(self._shown.story.id, statement.report, ident), "In the report"),
            self._way("statement", statement.id, "Put right the statement around it"),
            *(self._way("point", each.id, f"Put right the point: {one_line(each.title)}") for each in points),
        ]
        facts = self._facts("figure", ident, "A figure", one_line(figure.text), told, ways)
        answers = self._offer.answers(ident, [each.id for each in points])
        tells = "Figures that answer one question stand side by side."
        return facts, (
            forms.figure_form(ident, figure.unit, one_line(figure.counted or "")),
            forms.alike("points", "points", "point", tells, (Option(ident, ""),), answers),
            *forms.remark_forms(ident),
        )

    def _point(self, ident: str) -> tuple[Facts, tuple[Form, ...]]:
        point = self._index.points[ident]
        names = point.figures or point.statements
        ways = [
            self._way("figure" if name in self._index.figures else "statement", name, self._offer.answer(name).words)
            for name in names
        ]
        told = (("Kind", point.kind), ("Stands", ", ".join(point.flags)), ("Origins", str(len(point.origins))))
        facts = self._facts("point", ident, "A point", one_line(point.title), told, ways)
        origins = tuple(
            self._offer.answer(each.statements[0])
            for each in point.origins
            if each.statements[0] in self._index.statements
        )
        answers = tuple(self._offer.answer(name) for name in names)
        made = [
            forms.alike(
                "points", "points", "point", "Two questions, or one.", (Option(ident, ""),), self._offer.points(ident)
            )
        ]
        if len(origins) > 1:
            tells = "What one utterance was, however many carry it, is one origin."
            made.append(forms.alike("origin", "origins", "utterance", tells, origins, origins))
        if len(answers) > 1:
            tells = "Two of its answers that answer different questions part it."
            made.append(forms.alike("answers", "points", "question", tells, answers, answers))
        return facts, (*made, forms.hide_form(ident, "point", "points"), *forms.remark_forms(ident))

    def _actor(self, ident: str) -> tuple[Facts, tuple[Form, ...]]:
        actor = self._index.actors[ident]
        side = self._index.sides.get(actor.side or "")
        told = (
            ("Names met", "; ".join(map(one_line, actor.names))),
            ("Roles", "; ".join(map(one_line, actor.roles))),
            ("Speaks for", one_line(side.name) if side and not side.observer else "nobody" if side else ""),
            ("Because", "; ".join(map(one_line, actor.side_why))),
        )
        sayings = self._offer.sayings(ident)
        ways = [self._way("statement", each.value, each.words) for each in sayings]
        facts = self._facts("actor", ident, "A speaker or an actor", one_line(actor.name), told, ways)
        tells = "Two names of one person or body, or two who were taken for one."
        made = [forms.alike("actors", "actors", "actor", tells, (Option(ident, ""),), self._offer.actors(ident))]
        if len(sayings) > 1:
            made.append(
                forms.alike(
                    "parted", "actors", "speaker here", "Who speaks in one report and in another.", sayings, sayings
                )
            )
        now = one_line(side.name) if side and not side.observer else ""
        return facts, (*made, forms.side_form(ident, self._offer.sides(), now), *forms.remark_forms(ident))

    def _place(self, ident: str) -> tuple[Facts, tuple[Form, ...]]:
        place = self._index.places[ident]
        degrees = f"{place.latitude:.4f}, {place.longitude:.4f}" if place.latitude is not None else "on no map"
        told = (
            ("Spellings", "; ".join(map(one_line, place.names))),
            ("Degrees", degrees),
            ("Precision", place.precision),
            ("Because", "; ".join(map(one_line, place.why))),
        )
        facts = self._facts("place", ident, "A place", one_line(place.name), told, ())
        written = self._offer.spellings(ident)
        mine = (Option(ident, "in all reports", "As a whole"), *written)
        others = (*written, *(Option(each.value, each.words, "Other places") for each in self._offer.places(ident)))
        tells = "Of two that are one the first keeps its degrees; of one that is two the first keeps them."
        return facts, (forms.alike("places", "places", "place", tells, mine, others), *forms.remark_forms(ident))

    def _incident(self, ident: str) -> tuple[Facts, tuple[Form, ...]]:
        incident = next(each for each in self._shown.account.incidents if each.id == ident)
        ways = [
            self._way("statement", name, self._offer.answer(name).words)
            for name in incident.statements
            if name in self._index.statements
        ]
        told = (("Act", incident.act), ("Tells", incident.polarity))
        facts = self._facts("incident", ident, "An incident", tell_incident(incident, self._shown), told, ways)
        tells = "Tellings of one act are one row."
        others = self._offer.incidents(ident)
        alike = forms.alike("incidents", "incidents", "incident", tells, (Option(ident, ""),), others)
        return facts, (alike, *forms.remark_forms(ident))

    def _report(self, ident: str) -> tuple[Facts, tuple[Form, ...]]:
        report = self._index.reports[ident]
        published = tell_published(report.published)
        told = (
            ("Outlet", tell_outlet(report)),
            ("Published", published),
            ("Address", one_line(report.url or "")),
            ("Found at", one_line(report.location)),
        )
        ways = (Way(reader_address(self._shown.story.id, ident), "Read it"),)
        facts = self._facts("report", ident, "A report", report_title(report), told, ways)
        made: list[Form] = [forms.report_form(ident, tell_outlet(report), published, one_line(report.url or ""))]
        if len(self._shown.story.reports) > 1:
            made.append(forms.split_form(self._offer.reports(), ident))
        return facts, (*made, forms.hide_form(ident, "report"), *forms.remark_forms(ident))

    def _story(self, ident: str) -> tuple[Facts, tuple[Form, ...]]:
        story = self._shown.story.id
        rows = self._desk.read(listing.stories)
        others = tuple(Option(each.id, one_line(each.title or each.id)) for each in rows if each.id != story)
        made = [forms.merge_form(story, others)] if others else []
        if len(self._shown.story.reports) > 1:
            made.append(forms.split_form(self._offer.reports()))
        return self._facts("", "", "The story", self._shown.view.title, (), ()), tuple(made)

    def _facts(self, kind: str, ident: str, title: str, words: str, told: Told, ways: Iterable[Way]) -> Facts:
        return Facts(kind, ident, title, words, tuple(each for each in told if each[1]), tuple(ways))

    def _way(self, kind: str, ident: str, words: str) -> Way:
        return Way(_address(self._shown, kind, ident), words)


def _address(shown: Shown, kind: str, ident: str) -> str:
    return f"/stories/{quote(shown.story.id, safe='')}/correct?{kind}={quote(ident, safe='')}"


def _lists(shown: Shown) -> tuple[Ways, ...]:
    offer = Offers(shown)
    lists = (
        ("Reports", "report", offer.reports()),
        ("Speakers and actors", "actor", offer.actors()),
        ("Points", "point", offer.points()),
        ("Places", "place", offer.places()),
        ("Incidents", "incident", offer.incidents()),
    )
    return tuple(
        Ways(title, tuple(Way(_address(shown, kind, each.value), each.words) for each in options))
        for title, kind, options in lists
    )


def _decided(desk: Desk, shown: Shown, ident: str) -> tuple[DecisionRow, ...]:
    """The decisions about a subject, or the story's, the latest first."""
    known = desk.read(known_decisions)
    mine = [
        outcome.decision
        for outcome in shown.account.decisions
        if not ident or any(each.key == ident for each in (*outcome.decision.subjects, *outcome.decision.others))
    ]
    chosen = sorted(mine, key=lambda each: (each.when, each.id), reverse=True)[:20]
    return rows_of(desk, known, chosen, {each.id: (shown.story.id,) for each in chosen})
