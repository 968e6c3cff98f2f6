"""Outlets at work: they choose, word, round, lag, mistake units, relay, doubt, copy, excerpt and rewrite."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from random import Random

from world.asides import ASIDES, OPENERS, VERBS
from world.colour import COLOUR
from world.drafts import Copying, Draft, Piece, World
from world.event import Claim, Event, Utterance, make_event
from world.kinds import DEAD
from world.marked import MARK, raised
from world.speakers import Speaker
from world.wording import (
    ATTRIBUTIONS,
    DENIED,
    QUOTED,
    RELAYED,
    UNDATED,
    Shown,
    chosen,
    clause,
    figure_words,
    said,
    show,
)

UNSEEN = 0.2
"""How often several outlets print an agency's report that is itself not among the reports."""
TRIES = 12
"""How often an outlet looks for words of its own."""
AGENCY = "Meridian Press Agency"
OUTLETS = (
    "Harbour Chronicle", "Evening Lantern", "Daily Compass", "Northgate Herald", "Weekday Ledger", "Kanal Orion", "Free Courier",
    "Morning Gazette", "Bridge Tribune", "Radio Halyard",
)  # fmt: skip
CHANNELS = {"on Telegram": "Telegram", "reporters": "news conference"}

SWAPS = (
    ("<v>said</v>", "<v>stated</v>"),
    ("<v>announced</v>", "<v>reported</v>"),
    ("<v>told</v> reporters", "<v>told</v> journalists"),
)


@dataclass(frozen=True, slots=True)
class Habits:
    """How often an outlet rounds, mistakes a unit, has its words from the agency, and doubts."""

    rounds: float
    slips: float
    relays: float
    doubts: float


@dataclass(frozen=True, slots=True)
class Stock:
    """The turns of phrase that no report of this world has used yet."""

    colour: list[str]
    asides: list[str]
    openers: list[str]
    verbs: list[str]
    used: set[str] = field(default_factory=set)


def _stock(random: Random) -> Stock:
    colour, asides, openers, verbs = (random.sample(lines, len(lines)) for lines in (COLOUR, ASIDES, OPENERS, VERBS))
    return Stock(colour, asides, openers, verbs)


class Desk:
    """Writes one report: keeps who was named already."""

    def __init__(self, random: Random, event: Event, outlet: str, day: int, habits: Habits, stock: Stock) -> None:
        self._random, self._event, self._outlet, self._day, self._habits = random, event, outlet, day, habits
        self._colour, self._asides = stock.colour, stock.asides
        self._openers, self._verbs, self._used = stock.openers, stock.verbs, stock.used
        self._known: set[str] = set()
        self._lines = 0

    def write(self, ident: str, told: list[Utterance]) -> tuple[Piece, ...]:
        """The pieces of a report that tells these utterances, with a lead, lines of its own and colour between."""
        pieces: list[Piece] = [self._scene(ident)]
        for utterance in told:
            piece = self._say(utterance)
            if len(pieces) == 1 and piece.shown and self._random.random() < 0.5:
                pieces.append(self._lead(utterance, piece.shown[0]))
            pieces.append(piece)
            if utterance.speaker.side in {"party", "accused"} and self._random.random() < self._habits.doubts:
                pieces.append(self._doubt(ident))
            if self._random.random() < 0.7:
                pieces += self._colours(1)
        return (*pieces, *self._own(ident), *self._colours(2))

    def _colours(self, most: int) -> list[Piece]:
        return [Piece(self._colour.pop(), "colour") for _ in range(min(most, len(self._colour)))]

    def _scene(self, ident: str) -> Piece:
        """What happened, where and when, in the report's own words."""
        truth = self._event.truth
        day = f" on <w>{truth.first:%A}</w>" if self._random.random() < 0.5 else ""
        told = f"{self._openers.pop()} {truth.kind.event} {self._verbs.pop()} <p>{truth.scene.region.name}</p>{day}"
        return Piece(f"<c>{told}</c>.", "scene", self._line(ident))

    def _say(self, utterance: Utterance) -> Piece:
        random, event = self._random, self._event
        speaker = self._who(utterance)
        dated = random.random() < (0.5 if utterance.day == self._day else 0.7)
        shown = self._shown(utterance)
        content = self._content(utterance, shown)
        quoted = not utterance.matter and all(each.form == "plain" for each in shown) and random.random() < 0.15
        relayed = (
            not quoted and not utterance.denial and self._outlet != AGENCY and random.random() < self._habits.relays
        )
        pattern = self._pattern(utterance, dated, quoted, relayed)
        known = speaker.key in self._known
        self._known.add(speaker.key)
        if self._asides and not quoted and random.random() < 0.8:
            pattern = _with_aside(pattern, self._asides.pop())
        way = random.randrange(2)
        marked = said(
            pattern, content, speaker.mention(known, way, False), speaker.mention(known, way, True),
            f"{event.truth.day(utterance.day):%A}" if dated else "", AGENCY if relayed else "",
        )  # fmt: skip
        channel = next((name for word, name in CHANNELS.items() if word in pattern), None)
        return Piece(
            marked,
            "said",
            utterance.key,
            utterance,
            speaker,
            tuple(shown),
            dated,
            quoted,
            channel,
            AGENCY if relayed else None,
        )

    def _content(self, utterance: Utterance, shown: list[Shown]) -> str:
        """Words that no other report has for it, as far as there are such."""
        random, truth = self._random, self._event.truth
        for _ in range(TRIES):
            words = clause(random, truth.kind, shown, truth.first) if shown else chosen(random, utterance.stance)
            bare = MARK.sub("", words)
            if bare not in self._used:
                break
        self._used.add(bare)
        return words

    def _who(self, utterance: Utterance) -> Speaker:
        """A head's words are at times told as the body's."""
        cast = self._event.cast
        return cast.authority if utterance.speaker == cast.head and self._random.random() < 0.25 else utterance.speaker

    def _shown(self, utterance: Utterance) -> list[Shown]:
        """All that was counted, or the first of it."""
        claims = utterance.claims
        if len(claims) > 1 and self._random.random() < 0.25:
            claims = claims[:1]
        return [show(self._random, claim, self._habits.rounds, self._habits.slips) for claim in claims]

    def _pattern(self, utterance: Utterance, dated: bool, quoted: bool, relayed: bool) -> str:
        if quoted:
            return QUOTED
        if utterance.denial:
            return DENIED[0]
        if relayed:
            return RELAYED
        return chosen(self._random, self._random.choice(ATTRIBUTIONS if dated else (*ATTRIBUTIONS, *UNDATED)))

    def _lead(self, utterance: Utterance, shown: Shown) -> Piece:
        """A line in the report's own voice that sums up what it then attributes."""
        words = self._content(utterance, [shown])
        return Piece(f"<c>{raised(words)}</c>.", "lead", utterance.key, utterance, None, (shown,))

    def _doubt(self, ident: str) -> Piece:
        words = f"<s>The {self._outlet}</s> <c>could not independently verify this</c>."
        return Piece(words, "caveat", self._line(ident), by=self._outlet)

    def _own(self, ident: str) -> Iterator[Piece]:
        """Counts without a speaker: fresh or stale ones of the event, and one of an earlier event."""
        truth = self._event.truth
        if self._random.random() < 0.15:
            measure = self._random.choice(truth.kind.measures)
            stale = self._day > 0 and self._random.random() < 0.4
            value = truth.whole[measure.key][0 if stale else self._day]
            shown = Shown(Claim(measure, value), "plain", value)
            words = self._fresh(shown)
            if words:
                yield Piece(f"<c>{raised(words)}</c>.", "own", self._line(ident), None, None, (shown,))
        if truth.kind.past and self._random.random() < 0.2:
            year, value = self._random.randint(1981, 2019), self._random.randint(11, 99)
            shown = Shown(Claim(DEAD, value, year=year), "plain", value)
            words = truth.kind.past.format(Y=f"<w0>{year}</w0>", N=figure_words(shown, 0))
            yield Piece(f"<c>{words[:-1]}</c>.", "own", self._line(ident), None, None, (shown,))

    def _fresh(self, shown: Shown) -> str | None:
        """A clause for a count that no report has used, not even as a part of a sentence: such words would be one passage."""
        told = "\n".join(self._used)
        for _ in range(TRIES):
            words = clause(self._random, self._event.truth.kind, [shown], self._event.truth.first)
            bare = MARK.sub("", words)
            if bare not in told:
                self._used.add(bare)
                return words
        return None

    def _line(self, ident: str) -> str:
        self._lines += 1
        return f"{ident}#{self._lines}"


def _with_aside(pattern: str, aside: str) -> str:
    """How somebody spoke, told before he is named or after his cue; before a count it would say where and when that was."""
    if pattern.startswith("{S}"):
        return f"{aside}, {{z}}{pattern}"
    told_last = pattern.endswith("</v>{D}.")
    return f"{pattern[:-1]}, {aside[0].lower()}{aside[1:]}." if told_last else pattern


def make_world(seed: int) -> World:
    """The world of a seed: the same for the same seed, whatever else was made."""
    random = Random(seed)  # noqa: S311 -- worlds have to be made again from their seeds
    event = make_event(random)
    return World(seed, event, tuple(make_drafts(random, event)))


def make_drafts(random: Random, event: Event) -> list[Draft]:
    """The reports of an event."""
    drafts = list(_originals(random, event))
    unseen = set[str]()
    for draft in [each for each in drafts if each.outlet == AGENCY]:
        taken = list(_taken(random, draft, event.truth.days, len(drafts)))
        drafts += taken
        if len(taken) > 1 and random.random() < UNSEEN:
            unseen.add(draft.id)
    return [draft for draft in drafts if draft.id not in unseen]


def _originals(random: Random, event: Event) -> Iterator[Draft]:
    """One to three reports a day that no other was made into, no outlet twice a day."""
    stock = _stock(random)
    outlets = random.sample(OUTLETS, 5)
    habits = {name: _habits(random) for name in (AGENCY, *outlets)}
    number = 0
    for day in range(event.truth.days):
        wired = random.random() < 0.5
        for outlet in [*([AGENCY] if wired else []), *random.sample(outlets, random.randint(1, 2))]:
            ident = f"r{number:02}"
            number += 1
            told = _chosen(random, event, day)
            pieces = Desk(random, event, outlet, day, habits[outlet], stock).write(ident, told)
            yield Draft(ident, outlet, day, pieces, lasting=event.truth.kind.lasting, wire=outlet == AGENCY)


def _habits(random: Random) -> Habits:
    return Habits(
        random.choice([0, 0.1, 0.3]), random.choice([0, 0, 0.3]), random.choice([0, 0.1, 0.4]), random.choice([0, 0.3])
    )


def _chosen(random: Random, event: Event, day: int) -> list[Utterance]:
    """Two to five utterances of the day, at times one of an earlier day."""
    today = [each for each in event.utterances if each.day == day]
    told = random.sample(today, min(len(today), random.randint(2, 5)))
    older = [each for each in event.utterances if each.day < day]
    if older and random.random() < 0.4:
        told.insert(random.randint(0, len(told)), random.choice(older))
    return told


def _taken(random: Random, source: Draft, days: int, number: int) -> Iterator[Draft]:
    """Reports made from the agency's: copies, excerpts, rewrites; the same day or the next."""
    for at in range(random.choice([0, 1, 1, 2, 3])):
        way: Copying = random.choice(["copy", "copy", "excerpt", "rewrite"])
        day = min(source.day + random.choice([0, 0, 1]), days - 1)
        outlet = OUTLETS[(number + at) % len(OUTLETS)]
        pieces = _cut(random, source.pieces, way)
        credit = AGENCY if random.random() < 0.7 else None
        yield Draft(f"c{number + at:02}", outlet, day, pieces, source.id, way, credit, source.lasting)


def _cut(random: Random, pieces: tuple[Piece, ...], way: Copying) -> tuple[Piece, ...]:
    if way == "copy":
        return pieces if random.random() < 0.5 else pieces[:-1]
    if way == "excerpt":
        return pieces[: max(2, len(pieces) * 45 // 100)]
    kept = [piece for piece in pieces if piece.role in {"lead", "own"} or random.random() < 0.85]
    return tuple(replace(piece, marked=_turned(random, piece.marked)) for piece in kept)


def _turned(random: Random, marked: str) -> str:
    """Now and then another word for the cue, so that the sentence is not the agency's own."""
    for old, new in SWAPS:
        if old in marked and random.random() < 0.5:
            return marked.replace(old, new)
    return marked
