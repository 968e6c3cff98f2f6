"""A small invented account, built by hand, that has one of everything: a fire in the invented town of Orrin."""

from datetime import datetime
from hashlib import sha256
from typing import Any

from parallax.nouns.account import Account, Counts, Line, StoryAccount
from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.incident import Incident
from parallax.nouns.interval import Interval
from parallax.nouns.lineage import Lineage
from parallax.nouns.origin import Origin
from parallax.nouns.place import Place
from parallax.nouns.point import Point
from parallax.nouns.range import Range
from parallax.nouns.refusal import Refusal
from parallax.nouns.relation import Relation
from parallax.nouns.report import Credit, Published, Report
from parallax.nouns.side import Side
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement


def day(number: int, last: int | None = None) -> Interval:
    return Interval(datetime(2031, 3, number), datetime(2031, 3, last or number))


def report(name: str, text: str, **fields: Any) -> Report:
    digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Report(name, fields.pop("location", f"{name}.txt"), text, digest, **fields)


EBB = report(
    "r-ebb",
    "Mill fire kills five in Orrin\n\n"
    "ORRIN, March 12 – Five people died in the mill fire, the fire brigade said on Wednesday. “We found them,” said "
    "Chief Mara Voss, “near the east gate.” The mill's owner denied that the gate was locked.\n\n"
    "The Ebb could not verify the claim independently.\n\nShare this – Subscribe",
    title="Mill fire kills five in Orrin",
    outlet="The Daily Ebb",
    byline="Tomas Reel",
    url="https://ebb.example/mill?a=1&b=2",
    language="en",
    published=Published(datetime(2031, 3, 12, 8, 50), "page", "minute"),
    credits=(Credit("Reach Press", "photo"),),
    boilerplate=(Span(283, 305),),
)
TIDE = report(
    "r-tide",
    "Five people died in the mill fire, the fire brigade said on Wednesday, Reach Press reported. "
    "Dozens were hurt, a senior official told the Tide on condition of anonymity.",
    title="Five die at mill",
    outlet="Morning Tide",
    language="en",
    published=Published(datetime(2031, 3, 12), "header", "day"),
)
POST = report(
    "r-post",
    "At least eight workers were killed, the mill workers' union wrote on Telegram on Thursday. Of them, two were "
    "apprentices, it said. <script>alert('x')</script> \u202eevil\u202c \x1b[31mred <img src=x onerror=alert(1)>",
    title='Eight <b>killed</b>, union says "no one" asked | `rm`',
    outlet="Post & Sons",
    url="javascript:alert(1)",
    language="en",
    published=Published(datetime(2031, 3, 13), "inferred", "day"),
    flags=("date-inferred",),
)
ALIEN = report("r-far", "Ein Bericht in einer anderen Sprache.", language="de", flags=("language-not-read",))


def at(home: Report, words: str) -> Span:
    start = home.text.index(words)
    return Span(start, start + len(words))


def say(name: str, home: Report, words: str, **fields: Any) -> Statement:
    span = at(home, words)
    return Statement(name, home.id, span, words, fields.pop("spans", (span,)), span, **fields)


def count(
    name: str, statement: Statement, home: Report, words: str, low: float, high: float | None, **fields: Any
) -> Figure:
    start = home.text.index(words, statement.span.start)
    comparator = fields.pop("comparator", None)
    return Figure(
        name, statement.id, Span(start, start + len(words)), words, Range(low, high, comparator), "person", **fields
    )


DEAD_EBB = say(
    "s-1",
    EBB,
    "Five people died in the mill fire",
    speaker="a-brigade",
    speaker_text="the fire brigade",
    cue="said",
    said=day(12),
    said_words="on Wednesday",
    places=("p-orrin",),
)
DEAD_TIDE = say(
    "s-2",
    TIDE,
    "Five people died in the mill fire",
    speaker="a-brigade",
    speaker_text="the fire brigade",
    cue="said",
    said=day(12),
    relays=("Reach Press",),
)
DEAD_UNION = say(
    "s-3",
    POST,
    "At least eight workers were killed",
    speaker="a-union",
    channel="Telegram",
    cue="wrote",
    kind="written",
    said=day(13),
    stance="own",
)
PART_UNION = say("s-4", POST, "two were apprentices", speaker="a-union", said=day(13))
HURT = say("s-5", TIDE, "Dozens were hurt", speaker="a-official", speaker_text="a senior official", anonymous=True)
FOUND = say(
    "s-6",
    EBB,
    "We found them,” said Chief Mara Voss, “near the east gate",
    speaker="a-voss",
    quoted=True,
    spans=(at(EBB, "We found them"), at(EBB, "near the east gate")),
)
NESTED = say("s-7", EBB, "near the east gate", speaker="a-voss", quoted=True, within="s-6", hedges=("apparently",))
DENIAL = say("s-8", EBB, "the gate was locked", speaker_text="The mill's owner", denial=True, cue="denied")
CAVEAT = say("s-9", EBB, "The Ebb could not verify the claim independently.", own_voice=True, caveat=True, about="s-8")
HOSTILE = say("s-10", POST, "<script>alert('x')</script> \u202eevil\u202c \x1b[31mred <img src=x onerror=alert(1)>")
HEADLINE = say("s-11", EBB, "Mill fire kills five in Orrin", own_voice=True, headline=True)

FIVE_EBB = count("f-1", DEAD_EBB, EBB, "Five people", 5, 5, counted="people", state="dead", place="p-orrin")
FIVE_TIDE = count("f-2", DEAD_TIDE, TIDE, "Five people", 5, 5, counted="people", state="dead", place="p-orrin")
EIGHT = count(
    "f-3",
    DEAD_UNION,
    POST,
    "At least eight workers",
    8,
    None,
    comparator="at least",
    state="dead",
    window=day(11, 13),
    window_words="since Tuesday",
)
TWO = count("f-4", PART_UNION, POST, "two", 2, 2, counted="apprentices", part_of="f-3")
DOZENS = count("f-5", HURT, TIDE, "Dozens", 12, None, vague="dozens", state="wounded")
HEAD_FIVE = count("f-6", HEADLINE, EBB, "five", 5, 5, state="dead")

DEATHS = Point(
    "q-dead",
    "t-mill",
    "How many died",
    "figure",
    ("disputed", "undecided"),
    statements=("s-1", "s-2", "s-3", "s-4"),
    figures=("f-1", "f-2", "f-3", "f-4"),
    origins=(
        Origin("o-1", ("s-1", "s-2"), 2, 2, ("the same sentence", "one wire credited")),
        Origin("o-2", ("s-3",), 1, 1),
        Origin("o-3", ("s-4",), 1, 1),
    ),
    relations=(
        Relation("f-1", "f-2", "agree", "equal"),
        Relation("f-1", "f-3", "conflict", "bound", why=("the same town", "5 lies below 8")),
        Relation("f-2", "f-3", "conflict", "bound", why=("the same town",)),
        Relation("f-4", "f-3", "narrower", "part", why=("“Of them”",)),
        Relation("f-1", "f-4", "undecided", "", missing="who is counted"),
    ),
)
INJURED = Point(
    "q-hurt",
    "t-mill",
    "How many were hurt",
    "figure",
    ("one-side",),
    ("s-5",),
    ("f-5",),
    origins=(Origin("o-4", ("s-5",), 1, 1),),
)
GATE = Point(
    "q-gate",
    "t-mill",
    "Whether the gate was locked",
    "position",
    ("one-side", "unverified"),
    ("s-6", "s-8", "s-9"),
    incidents=("i-1",),
    origins=(Origin("o-5", ("s-6",), 1, 1), Origin("o-6", ("s-8",), 1, 1), Origin("o-7", ("s-9",), 1, 1)),
    relations=(Relation("s-8", "s-6", "update", "later"),),
)
WIRE = Point(
    "q-wire",
    "t-mill",
    "What the brigade said",
    "position",
    ("one-origin", "agreed", "revised"),
    ("s-1", "s-2", "s-3"),
    origins=DEATHS.origins[:2],
    relations=(Relation("s-1", "s-3", "update", "later"),),
)

STORY = StoryAccount(
    id="t-mill",
    title="Mill fire in Orrin",
    reports=("r-ebb", "r-post", "r-tide"),
    points=("q-dead", "q-gate", "q-hurt", "q-wire"),
    incidents=("i-1",),
    first_published=Interval(datetime(2031, 3, 12, 8, 50), datetime(2031, 3, 12, 8, 50), "minute"),
    last_published=day(13),
    counts=Counts(3, 3, 5, 6, 5, 2),
    brief=(
        Line(
            "The fire brigade said that five people died; the union said at least eight.",
            ("s-1", "s-2", "s-3"),
            part="disputed",
        ),
        Line("The mill's owner denied that the gate was locked.", ("s-8",), part="alone"),
        Line("Post & Sons said: “evil”.", ("s-10",), part="alone"),
    ),
    timeline=(
        Line("Fire at the mill, by Orrin Fire Brigade.", ("s-1",), day(11, 12)),
        Line("Two were apprentices, by the mill workers' union.", ("s-4",)),
    ),
    unknown=(Line("Fire: the time is not told.", ("s-1",)), Line("Who locked the gate is not told.", ("s-8",))),
)

ACCOUNT = Account(
    stories=(STORY,),
    reports=(EBB, ALIEN, POST, TIDE),
    refused=(Refusal("empty.txt", "it is empty"), Refusal("lines.jsonl#3", "not JSON: \x1b[2J")),
    actors=(
        Actor(
            "a-brigade",
            "Orrin Fire Brigade",
            ("Orrin Fire Brigade", "the fire brigade"),
            "body",
            (),
            "Orrin",
            "side-town",
        ),
        Actor("a-official", "a senior official", ("a senior official",), "unnamed"),
        Actor(
            "a-union", "mill workers' union", ("mill workers' union",), "body", side="side-union", side_why=("a union",)
        ),
        Actor("a-voss", "Mara Voss", ("Chief Mara Voss", "Mara Voss"), "person", ("fire chief",), None, "side-town"),
    ),
    sides=(
        Side("side-town", "Town of Orrin", ("a-brigade", "a-voss")),
        Side("side-union", "mill workers' union", ("a-union",)),
    ),
    places=(Place("p-orrin", "Orrin", ("Orrin",), 12.5, -3.25, gazetteer=None),),
    statements=(DEAD_EBB, DEAD_TIDE, DEAD_UNION, PART_UNION, HURT, FOUND, NESTED, DENIAL, CAVEAT, HOSTILE, HEADLINE),
    figures=(FIVE_EBB, FIVE_TIDE, EIGHT, TWO, DOZENS, HEAD_FIVE),
    incidents=(
        Incident(
            "i-1",
            "close",
            target="the gate",
            place="p-orrin",
            polarity="denied",
            statements=("s-8",),
            sides=("side-town",),
        ),
    ),
    points=(DEATHS, GATE, INJURED, WIRE),
    lineage=(Lineage("r-ebb", "r-tide", "excerpt", 0.62, ("the denial",), ("62 % of the words",)),),
)
