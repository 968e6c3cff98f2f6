"""What a brief takes in: a story made by hand from one-line reports."""

from dataclasses import replace
from hashlib import sha256

from parallax.account.brief import ENOUGH
from parallax.account.details import would_settle
from parallax.account.holdings import Holdings, hold
from parallax.account.weighing import DENIAL, of_the_page, weigh
from parallax.nouns.account import Account
from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.origin import Origin
from parallax.nouns.point import Point
from parallax.nouns.range import Range
from parallax.nouns.reconciled import Reconciled
from parallax.nouns.relation import Relation
from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.nouns.story import Story
from tests.account.composed import compose

NAMES = {"a-vel": "Ann Vel", "a-sten": "Bo Sten", "a-any": "officer"}
ACTORS = tuple(
    Actor(ident, name, (name,), "unnamed" if ident == "a-any" else "person") for ident, name in NAMES.items()
)


def said(number: int, text: str, speaker: str | None = None, **told: object) -> Statement:
    """The whole of report `number`."""
    span = Span(0, len(text))
    base = Statement(f"s{number}", f"r{number}", span, text, (span,), span, own_voice=speaker is None, speaker=speaker)
    return replace(base, **told)


def counted(statement: Statement, words: str, number: float, **told: object) -> Figure:
    at = statement.text.index(words)
    base = Figure(
        f"f-{statement.id}", statement.id, Span(at, at + len(words)), words, Range(number, number), "count", "boats"
    )
    return replace(base, **told)


def point(name: str, *statements: Statement, title: str = "“what is told”", **told: object) -> Point:
    origins = tuple(Origin(f"o-{each.id}", (each.id,), 1, 1) for each in statements)
    ids = tuple(each.id for each in statements)
    return replace(Point(name, "story", title, "position", (), ids, origins=origins), **told)


def story(statements: tuple[Statement, ...], points: tuple[Point, ...], figures: tuple[Figure, ...] = ()) -> Reconciled:
    reports = tuple(
        Report(each.report, f"{each.report}.txt", each.text, sha256(each.text.encode()).hexdigest())
        for each in statements
    )
    return Reconciled(
        Story("story", tuple(each.id for each in reports)), reports, ACTORS, (), (), statements, figures, (), points
    )


def lines(account: Account) -> list[str]:
    return [line.text for line in account.stories[0].brief]


def boats(*told: tuple[Statement, str, float], kind: str = "undecided", missing: str | None = None) -> Reconciled:
    """One question on which the first statement stands in one relation to each other one."""
    statements = tuple(each for each, _, _ in told)
    figures = tuple(counted(*each) for each in told)
    relations = tuple(
        Relation(other.id, figures[0].id, kind, "words", missing, ("why",)) for other in figures[1:]
    )  # fmt: skip
    asked = point(
        "p", *statements, title="Boats", kind="figure", figures=tuple(f.id for f in figures), relations=relations
    )
    return story(statements, (asked,), figures)


SIX = said(1, "the navy took six boats at dawn", "a-vel"), "six boats", 6


def test_a_number_that_answers_another_question_does_not_stand_beside_the_first():
    far = said(2, "the harbour holds 900 boats in all", "a-sten"), "900 boats", 900
    near = said(2, "the navy took nine boats there", "a-sten"), "nine boats", 9
    assert "“900 boats”" not in lines(compose([boats(SIX, far)], []))[0]
    assert "Bo Sten said “nine boats”; Ann Vel said “six boats”" in lines(compose([boats(SIX, near)], []))[0]


def test_the_same_number_from_somebody_unnamed_is_not_told_again():
    again = said(2, "it was six boats that it took", "a-any"), "six boats", 6
    named = said(2, "it was six boats that it took", "a-sten"), "six boats", 6
    assert "officer" not in lines(compose([boats(SIX, again, kind="agree")], []))[0]
    assert "also Bo Sten said “six boats”" in lines(compose([boats(SIX, named, kind="agree")], []))[0]


def test_a_number_nobody_is_named_for_does_not_stand_beside_one_that_somebody_gives():
    own = said(2, "Seven boats lie in the harbour now"), "Seven boats", 7
    assert "Seven" not in lines(compose([boats(SIX, own)], []))[0]


def test_a_number_that_two_unnamed_reports_hold_does_not_displace_the_named_one():
    own = said(2, "Seven boats lie in the harbour now"), "Seven boats", 7
    copy = said(3, "Seven boats lie in the harbour now"), "Seven boats", 7
    held = boats(SIX, own, copy)
    asked = held.points[0]
    shared = (asked.origins[0], Origin("o-s2", ("s2", "s3"), 2, 2))
    told = replace(held, points=(replace(asked, origins=shared),))
    assert lines(compose([told], []))[0].startswith("Ann Vel said")


def test_the_number_that_replaces_another_stands_first():
    later = said(2, "the navy took nine boats there", "a-sten"), "nine boats", 9
    local = said(3, "the ferry met seven boats by the pier", "a-any"), "seven boats", 7
    held = boats(SIX, later, local)
    asked = held.points[0]
    update = Relation("f-s1", "f-s2", "update", "later", None, ("why",))
    beside = Relation("f-s3", "f-s2", "agree", "bounds", None, ("why",))
    told = replace(held, points=(replace(asked, relations=(update, beside)),))
    assert lines(compose([told], []))[0].startswith(
        "Boats: Bo Sten said “nine boats”; earlier Ann Vel said “six boats”"
    )


def test_two_numbers_of_one_speaker_are_told_in_one_breath():
    more = said(2, "the navy took nine boats there", "a-vel"), "nine boats", 9
    assert lines(compose([boats(SIX, more)], []))[0] == "Boats: Ann Vel said “nine boats” and “six boats”."


def test_a_detail_that_settles_nothing_is_not_asked_for():
    near = said(2, "the navy took nine boats there", "a-sten"), "nine boats", 9
    own = said(2, "Nine boats lie in the harbour now"), "Nine boats", 9

    def asked(other: tuple[Statement, str, float], missing: str) -> bool:
        held = hold(boats(SIX, other, missing=missing))
        return would_settle(held.story.points[0].relations[0], held)

    assert asked(near, "the place counted in")
    assert not asked(near, "the exact count behind a bound")
    assert not asked(own, "the place counted in")


def position(number: int, text: str, speaker: str | None = None, **told: object) -> tuple[Statement, Point]:
    statement = said(number, text, speaker, **told)
    return statement, point(f"p{number:02}", statement)


def of(*pairs: tuple[Statement, Point]) -> Reconciled:
    return story(tuple(each for each, _ in pairs), tuple(each for _, each in pairs))


def rank(pair: tuple[Statement, Point]) -> float:
    held: Holdings = hold(of(pair))
    return weigh(pair[1], held).rank


def test_what_is_told_already_is_not_told_again():
    first = position(1, "two smugglers escaped over the northern dunes with a lantern", "a-vel", quoted=True)
    again = position(2, "two smugglers escaped over the dunes", "a-sten")
    told = lines(compose([of(first, again)], []))
    assert len(told) == 1


def test_a_dispute_of_many_is_told_though_one_side_of_it_was():
    first = said(1, "a lantern had been bought at the pier", "a-vel", quoted=True)
    answers = (
        said(2, "a lantern was bought at the pier", "a-vel"),
        said(3, "no lantern was ever sold at the pier", "a-sten"),
        said(4, "a lantern was bought at the pier for smugglers", "a-any"),
        said(5, "nobody bought a lantern at the pier", "a-sten"),
    )
    denied = Relation("s2", "s3", "conflict", "denial", None, ("why",))
    dispute = point("p2", *answers, title="Said and denied: lantern", flags=("disputed",), relations=(denied,))
    heavier = point("p1", first, *answers[1:], kind="control", flags=("agreed", "revised"))
    told = lines(compose([story((first, *answers), (heavier, dispute))], []))
    assert any("against that" in line for line in told)


def test_one_reports_own_voice_does_not_fill_a_brief_that_has_enough():
    things = "anchors barrels candles daggers engines fiddles gaskets hammers inkwells jackets kettles ladders mirrors needles"
    many = [
        position(place, f"{word} vanished overnight somewhere beyond {word}ville")
        for place, word in enumerate(things.split())
    ]
    assert len(lines(compose([of(*many)], []))) <= ENOUGH < len(many)


def test_a_denial_weighs():
    plain = position(1, "the harbour gates were left open that night", "a-vel")
    denied = position(1, "the harbour gates were left open that night", "a-vel", denial=True)
    assert rank(denied) - rank(plain) == DENIAL


def test_words_of_the_page_are_told_from_those_of_a_report():
    assert of_the_page(said(1, "Posted 11/27 at 7:21 the harbour gates were open"))
    assert of_the_page(said(1, "Read more: the harbour gates were open"))
    assert of_the_page(said(1, "12 comments"))
    assert not of_the_page(said(1, "the notice was posted on the gates, and six comments followed"))


def test_how_far_a_town_lies_leads_no_brief():
    near = boats((said(1, "the bridge lies six miles from Orrin", "a-vel"), "six miles", 6))
    far = replace(near, figures=tuple(replace(each, counted="distance to Orrin", unit="mile") for each in near.figures))
    assert weigh(near.points[0], hold(near)).leads
    assert not weigh(far.points[0], hold(far)).leads


def test_a_part_of_a_sentence_weighs_less_than_a_whole_one():
    whole = position(1, "the crews have closed the lower harbour gates", "a-vel")
    part = position(1, "to have closed the lower harbour gates again", "a-vel")
    assert rank(whole) > rank(part)
