"""Form (a): the reports of a world with what is read in each, made directly."""

from dataclasses import dataclass
from datetime import date, datetime, time
from hashlib import sha256

from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.ident import make_id
from parallax.nouns.interval import Interval
from parallax.nouns.mention import PlaceMention
from parallax.nouns.place import Place
from parallax.nouns.range import Range
from parallax.nouns.reading import Reading
from parallax.nouns.report import Credit, Published, Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from world.drafts import Draft, Piece, World
from world.marked import Plain, read_marks
from world.speakers import Speaker
from world.truth import Truth
from world.wording import Shown


@dataclass(frozen=True, slots=True)
class Telling:
    """One statement of a report and the truth of it: its draft, its piece, and the spans of its content and figures."""

    statement: str
    figures: tuple[str, ...]
    draft: Draft
    piece: Piece
    span: Span
    figure_spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Read:
    """A world as reports, readings and tellings."""

    world: World
    reports: tuple[Report, ...]
    readings: tuple[Reading, ...]
    tellings: tuple[Telling, ...]


def read_world(world: World) -> Read:
    """Every draft as a report with its reading."""
    made = [_Maker(draft, world.event.truth).make() for draft in world.drafts]
    return Read(
        world,
        tuple(report for report, _, _ in made),
        tuple(reading for _, reading, _ in made),
        tuple(telling for _, _, tellings in made for telling in tellings),
    )


def text_of(draft: Draft) -> tuple[str, tuple[tuple[Piece, Plain, int], ...]]:
    """A draft's text, a sentence a paragraph, and each piece without marks with where it starts."""
    text, placed = "", []
    for piece in draft.pieces:
        plain = read_marks(piece.marked)
        placed.append((piece, plain, len(text)))
        text += plain.text + "\n\n"
    return text.rstrip("\n") + "\n", tuple(placed)


class _Maker:
    """Makes one report and its reading."""

    def __init__(self, draft: Draft, truth: Truth) -> None:
        self._draft, self._truth = draft, truth
        self._actors: dict[str, Actor] = {}
        self._places: list[PlaceMention] = []
        self._statements: list[Statement] = []
        self._figures: list[Figure] = []
        self._tellings: list[Telling] = []

    def make(self) -> tuple[Report, Reading, tuple[Telling, ...]]:
        """The report, its reading, and the tellings in it."""
        text, placed = text_of(self._draft)
        for piece, plain, start in placed:
            if piece.role != "colour":
                self._state(piece, plain, start)
        blocks = tuple(Span(start, start + len(plain.text)) for _, plain, start in placed)
        draft = self._draft
        report = Report(
            draft.id, f"{draft.id}.txt", text, sha256(text.encode()).hexdigest(), outlet=draft.outlet, language="en",
            published=Published(datetime.combine(self._truth.day(draft.day), time()), "given", "day"),
            credits=(Credit(draft.credit, "text"),) if draft.credit else (), blocks=blocks,
        )  # fmt: skip
        reading = Reading(
            draft.id,
            tuple(self._actors.values()),
            tuple(self._statements),
            tuple(self._figures),
            places=tuple(self._places),
        )
        return report, reading, tuple(self._tellings)

    def _state(self, piece: Piece, plain: Plain, start: int) -> None:
        content = _moved(plain.spans["c"], start)
        ident = make_id("s", self._draft.id, content.start)
        spans = [_moved(plain.spans[str(at)], start) for at in range(len(piece.shown))]
        figures = [
            self._figure(ident, shown, span, at, piece, plain)
            for at, (shown, span) in enumerate(zip(piece.shown, spans, strict=True))
        ]
        places = tuple(dict.fromkeys(figure.place for figure in figures if figure.place))
        if piece.role == "scene":
            region = self._truth.scene.region
            self._places.append(PlaceMention(_moved(plain.spans["p"], start), region.name, "name", region))
            places = (region.id,)
        self._figures += figures
        self._statements.append(self._statement(ident, piece, plain, start, places))
        told = tuple(figure.id for figure in figures)
        self._tellings.append(Telling(ident, told, self._draft, piece, content, tuple(spans)))

    def _statement(self, ident: str, piece: Piece, plain: Plain, start: int, places: tuple[str, ...]) -> Statement:
        content, cue, mention = plain.spans["c"], plain.spans.get("v"), plain.spans.get("s")
        day = plain.spans.get("d")
        speaker = self._speaker(piece)
        utterance = piece.utterance
        return Statement(
            id=ident,
            report=self._draft.id,
            span=_moved(content, start),
            text=content.of(plain.text),
            spans=(_moved(content, start),),
            sentence=Span(start, start + len(plain.text)),
            kind="written" if piece.channel == "Telegram" else "said",
            own_voice=speaker is None,
            speaker=speaker,
            speaker_text=mention.of(plain.text) if mention else None,
            speaker_span=_moved(mention, start) if mention else None,
            cue=cue.of(plain.text) if cue else None,
            cue_span=_moved(cue, start) if cue else None,
            quoted=piece.quoted,
            channel=piece.channel,
            relays=(piece.relay,) if piece.relay else (),
            said_words=f"on {day.of(plain.text)}" if day else None,
            said=_day(self._truth.day(utterance.day)) if day and utterance else None,
            happened=_day(self._truth.first) if piece.role == "scene" and "w" in plain.spans else None,
            denial=utterance is not None and utterance.denial,
            caveat=piece.role == "caveat",
            about=self._statements[-1].id if piece.role == "caveat" and self._statements else None,
            places=places,
        )

    def _speaker(self, piece: Piece) -> str | None:
        if piece.by:
            return self._actor("outlet", piece.by)
        speaker = piece.speaker
        return self._actor(speaker.key, speaker.name, speaker) if speaker else None

    def _actor(self, key: str, name: str, speaker: Speaker | None = None) -> str:
        ident = make_id("a", self._draft.id, key)
        roles = (speaker.role,) if speaker and speaker.role else ()
        kind = speaker.sort if speaker else "body"
        self._actors.setdefault(key, Actor(ident, name, (name,), kind, roles, speaker.of if speaker else None))
        return ident

    def _figure(self, statement: str, shown: Shown, span: Span, at: int, piece: Piece, plain: Plain) -> Figure:
        claim, measure = shown.claim, shown.claim.measure
        window = plain.spans.get(f"w{at}")
        if claim.place:
            self._places.append(
                PlaceMention(self._where(claim.place, plain, span), claim.place.name, "name", claim.place)
            )
        words = plain.spans[str(at)].of(plain.text)
        return Figure(
            id=make_id("f", self._draft.id, span.start),
            statement=statement,
            span=span,
            text=words,
            range=Range(shown.low, shown.high, shown.comparator),
            unit=measure.unit,
            counted=measure.counted,
            state=measure.state,
            window_words=window.of(plain.text) if window else None,
            window=self._window(shown) if window else None,
            place=claim.place.id if claim.place else None,
            part_of=self._figures_before(piece, plain, span, claim.within),
            flags=("unit-suspect",) if shown.form == "slip" else (),
        )

    def _figures_before(self, piece: Piece, plain: Plain, span: Span, within: int | None) -> str | None:
        """The id of the figure of this sentence that this one is a part of."""
        if within is None:
            return None
        mark = str(len(piece.shown) - 1)
        start = span.start - plain.spans[mark].start
        return make_id("f", self._draft.id, start + plain.spans[str(within)].start)

    def _where(self, place: Place, plain: Plain, span: Span) -> Span:
        at = plain.text.index(place.name)
        start = next(p for _, q, p in text_of(self._draft)[1] if q == plain and p <= span.start < p + len(plain.text))
        return Span(start + at, start + at + len(place.name))

    def _window(self, shown: Shown) -> Interval | None:
        claim = shown.claim
        if claim.year is not None:
            return Interval(datetime(claim.year, 1, 1), datetime(claim.year, 12, 31))
        return _day(self._truth.day(claim.window)) if claim.window is not None else None


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _day(day: date) -> Interval:
    return Interval(datetime.combine(day, time()), datetime.combine(day, time()))
