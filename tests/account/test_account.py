from dataclasses import replace
from datetime import datetime
from hashlib import sha256

import pytest

from parallax.account import check_account
from parallax.account.holdings import Holdings, hold
from parallax.account.lines.parts import part_of
from parallax.account.lines.told import head
from parallax.account.weighing import BACKGROUND_COSTS, weigh
from parallax.account.wording import Speakers
from parallax.errors import BrokenAccount
from parallax.nouns.account import Account, Line
from parallax.nouns.actor import Actor
from parallax.nouns.figure import Figure
from parallax.nouns.interval import Interval
from parallax.nouns.origin import Origin
from parallax.nouns.point import Point, PointFlag
from parallax.nouns.range import Range
from parallax.nouns.reconciled import Reconciled
from parallax.nouns.refusal import Refusal
from parallax.nouns.relation import Relation
from parallax.nouns.report import Published, Report
from parallax.nouns.side import Side
from parallax.nouns.span import Span
from parallax.nouns.statement import Statement
from parallax.nouns.story import Story
from tests.account.composed import compose

TEXTS = {
    "r1": "The fire killed 12 people, the minister said. Smoke drifted over the harbour.",
    "r2": "The fire has killed 15 people, the minister said. The owner denied that the gate was locked.",
    "r3": "The gate was locked, the brigade said. The Ebb was unable to verify this.",
}
SAID = Interval(datetime(2031, 5, 3), datetime(2031, 5, 3))


def report(name: str, day: int) -> Report:
    digest = sha256(TEXTS[name].encode()).hexdigest()
    return Report(
        name,
        f"{name}.txt",
        TEXTS[name],
        digest,
        outlet=name.upper(),
        published=Published(datetime(2031, 5, day), "given"),
    )


def statement(ident: str, where: str, words: str, speaker: str | None = None, **told: object) -> Statement:
    span = Span(TEXTS[where].index(words), TEXTS[where].index(words) + len(words))
    base = Statement(ident, where, span, words, (span,), span, own_voice=speaker is None, speaker=speaker)
    return replace(base, **told)


def figure(ident: str, of: Statement, words: str, low: float) -> Figure:
    at = TEXTS[of.report].index(words)
    return Figure(ident, of.id, Span(at, at + len(words)), words, Range(low, low), "person", "people", "dead")


def origin(ident: str, *ids: str) -> Origin:
    return Origin(ident, ids, len(ids), len(ids))


S1 = statement("s1", "r1", "The fire killed 12 people", "a-min", said=SAID, said_words="on 3 May")
S2 = statement("s2", "r2", "The fire has killed 15 people", "a-min")
S3 = statement("s3", "r3", "The gate was locked", "a-brig")
S4 = statement("s4", "r2", "the gate was locked", "a-own", denial=True)
S5 = statement("s5", "r1", "Smoke drifted over the harbour", caption=True)
S6 = statement("s6", "r3", "was unable to verify this", "a-ebb", caveat=True, about="s3")
F1, F2 = figure("f1", S1, "12 people", 12), figure("f2", S2, "15 people", 15)


def story() -> Reconciled:
    points = (
        Point(
            "p-dead", "story-1", "People killed", "figure", ("revised",), ("s1", "s2"), ("f1", "f2"),
            origins=(origin("o1", "s1"), origin("o2", "s2")),
            relations=(Relation("f1", "f2", "update", "later", None, ("said later",)),),
        ),
        Point(
            "p-gate", "story-1", "“The gate was locked”", "position", ("disputed",), ("s3", "s4"),
            origins=(origin("o3", "s3"), origin("o4", "s4")),
            relations=(Relation("s4", "s3", "conflict", "denial", None, ("one denies the other",)),),
        ),
        Point("p-smoke", "story-1", "“Smoke drifted”", "position", (), ("s5",), origins=(origin("o5", "s5"),)),
        Point("p-ebb", "story-1", "“unable”", "position", ("unverified",), ("s6",), origins=(origin("o6", "s6"),)),
    )  # fmt: skip
    actors = (
        Actor("a-min", "Ann Vel", ("Ann Vel",), "person", ("minister of roads",), side="side-1"),
        Actor("a-brig", "Fire Brigade", ("Fire Brigade",), "body", side="side-1"),
        Actor("a-own", "Bo Sten", ("Bo Sten",), "person", ("owner of the mill",), side="side-2"),
        Actor("a-ebb", "The Ebb", ("The Ebb",), "body", side="side-3"),
    )
    sides = (
        Side("side-1", "Orrin council", ("a-brig", "a-min")),
        Side("side-2", "Mill", ("a-own",)),
        Side("side-3", "The Ebb", ("a-ebb",), observer=True),
    )
    return Reconciled(
        Story("story-1", ("r1", "r2", "r3")),
        (report("r1", 3), report("r2", 4), report("r3", 4)),
        actors,
        sides,
        (),
        (S1, S2, S3, S4, S5, S6),
        (F1, F2),
        (),
        points,
    )


@pytest.fixture
def account() -> Account:
    return compose([story()], [Refusal("x.txt", "empty")])


def brief(account: Account) -> str:
    return "\n".join(line.text for line in account.stories[0].brief)


def test_every_citation_holds(account):
    check_account(account)


def test_the_latest_figure_stands_first_with_the_earlier_beside_it(account):
    line = next(line for line in account.stories[0].brief if line.text.startswith("People killed"))
    assert line.text.index("“15 people”") < line.text.index("earlier “12 people”")
    assert set(line.statements) == {"s1", "s2"}


def test_a_dispute_gives_both_sides_words(account):
    line = next(line for line in account.stories[0].brief if line.part == "disputed")
    assert "“The gate was locked”" in line.text
    assert "Bo Sten (owner of the mill)" in line.text
    assert "against that, Bo Sten (owner of the mill) denied: “the gate was locked”" in line.text


def test_the_brief_stands_in_parts(account):
    assert [line.part for line in account.stories[0].brief] == ["disputed", "changed"]


def test_a_doubt_stands_behind_what_it_is_about(account):
    line = next(line for line in account.stories[0].brief if line.part == "disputed")
    assert line.text.endswith("The Ebb “was unable to verify this”.")
    assert "s6" in line.statements


def told_by(*statements: Statement, flags: tuple[PointFlag, ...] = (), kind: str = "agree") -> Holdings:
    """A story of one point whose statements stand in one relation, each of an origin of its own."""
    ids = tuple(each.id for each in statements)
    relations = (Relation(ids[0], ids[1], kind, "words", across="agreed" in flags),) if len(ids) > 1 else ()
    origins = tuple(origin(f"o-{ident}", ident) for ident in ids)
    point = Point("p", "story-1", "“the gate”", "position", flags, ids, origins=origins, relations=relations)
    return hold(replace(story(), statements=statements, figures=(), points=(point,)))


@pytest.mark.parametrize(
    ("statements", "flags", "kind", "part"),
    [
        ((S3, S4), (), "conflict", "disputed"),
        ((S3, S4), (), "update", "changed"),
        ((S3, S4), ("agreed",), "agree", "agreed"),
        ((S3, S4), (), "agree", "several"),
        ((S3, S4), (), "undecided", "undecided"),
        ((S3, S1), (), "agree", "alone"),
        ((S3,), ("agreed",), "agree", "alone"),
    ],
)
def test_the_part_follows_from_what_is_cited(statements, flags, kind, part):
    held = told_by(*statements, flags=flags, kind=kind)
    assert part_of(held.story.points[0], [each.id for each in statements], held) == part


def test_what_is_not_cited_gives_no_part():
    held = told_by(S3, S4, kind="conflict")
    assert part_of(held.story.points[0], ["s3"], held) == "alone"


@pytest.mark.parametrize(
    ("stance", "beside"),
    [("own", ", of its own side,"), ("against-interest", ", against its own side's interest,"), (None, "")],
)
def test_a_partys_word_about_itself_is_marked(stance, beside):
    told = replace(S3, stance=stance)
    assert head(told, Speakers(told_by(told))) == f"the Fire Brigade (Orrin council) said{beside}"


def test_the_dead_of_long_ago_do_not_lead():
    held = hold(story())
    long_ago = Interval(datetime(2004, 1, 1), datetime(2004, 12, 31))
    past = replace(held, figures={ident: replace(each, window=long_ago) for ident, each in held.figures.items()})
    dead = next(point for point in held.story.points if point.id == "p-dead")
    assert weigh(dead, held).rank - weigh(dead, past).rank == BACKGROUND_COSTS


def test_a_speaker_is_named_in_full_once(account):
    text = brief(account)
    assert text.count("Ann Vel (minister of roads; Orrin council)") == 1
    assert "earlier “12 people”" in text  # said by her too, and not named again


def test_captions_stay_out(account):
    assert "Smoke" not in brief(account)


def test_the_verb_is_said(account):
    assert not {"admitted", "confirmed", "claimed"} & set(brief(account).split())


def test_what_could_not_be_verified_is_asked(account):
    unknown = account.stories[0].unknown
    assert any("unable to verify" in line.text and set(line.statements) == {"s6", "s3"} for line in unknown)


def test_counts(account):
    counts = account.stories[0].counts
    assert (counts.reports, counts.outlets, counts.origins_low, counts.origins_high) == (3, 3, 5, 6)
    assert (counts.speakers, counts.sides) == (4, 2)


def test_order_of_stories_changes_nothing():
    other = replace(story(), story=Story("story-2", ("r1", "r2", "r3")))
    assert compose([story(), other], []) == compose([other, story()], [])


def test_an_empty_account():
    assert compose([], []) == Account()


def test_a_brief_chooses(account):
    cited = {ident for line in account.stories[0].brief for ident in line.statements}
    assert len(cited) < len(account.statements)


def _with_line(account: Account, line: Line) -> Account:
    return replace(account, stories=(replace(account.stories[0], brief=(line,)),))


@pytest.mark.parametrize(
    "line",
    [
        Line("Ann Vel said “99 people”.", ("s1",)),
        Line("Ann Vel said “12 people”.", ("s2",)),
        Line("Ann Vel said “12 people”.", ("s-none",)),
        Line("Ann Vel said “12 people”.", ()),
        Line("In 47 reports Ann Vel said “12 people”.", ("s1",)),
    ],
)
def test_a_line_that_its_citations_do_not_say_breaks(account, line):
    with pytest.raises(BrokenAccount):
        check_account(_with_line(account, line))


def test_moved_words_break(account):
    moved = replace(account.statements[0], text="The fire killed 99 people")
    with pytest.raises(BrokenAccount, match="do not stand"):
        check_account(replace(account, statements=(moved, *account.statements[1:])))


def test_a_moved_figure_breaks(account):
    moved = replace(account.figures[0], span=Span(0, 9))
    with pytest.raises(BrokenAccount, match="figure"):
        check_account(replace(account, figures=(moved, *account.figures[1:])))


def test_an_altered_report_breaks(account):
    altered = replace(account.reports[0], text="X" + account.reports[0].text)
    with pytest.raises(BrokenAccount):
        check_account(replace(account, reports=(altered, *account.reports[1:])))


def test_a_relation_out_of_its_point_breaks(account):
    point = account.points[0]
    stray = replace(point, relations=(replace(point.relations[0], source="s4"),))
    with pytest.raises(BrokenAccount, match="relation"):
        check_account(replace(account, points=(stray, *account.points[1:])))


def test_a_missing_point_breaks(account):
    with pytest.raises(BrokenAccount, match="no point"):
        check_account(replace(account, points=account.points[1:]))
