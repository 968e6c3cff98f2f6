"""What one origin says, in the report's words."""

from collections.abc import Sequence

from parallax.account.clauses import begins_as_part, is_whole, lacks_subject, names_its_speaker, verb_of
from parallax.account.holdings import Holdings
from parallax.account.lines.parts import part_of
from parallax.account.quoting import quote
from parallax.account.weighing import of_the_page, soft
from parallax.account.wording import Speakers, capital, carried, on_day
from parallax.nouns.account import Line
from parallax.nouns.point import Point
from parallax.nouns.statement import Statement

LONGEST = 236
SHORTEST_QUOTE = 60
MOST_CITED = 4


def told_line(point: Point, held: Holdings, speakers: Speakers) -> Line | None:
    """The clearest statement of a point, who said it and when, and how many reports carry it."""
    told = [held.statements[ident] for ident in point.statements]
    solid = [each for each in told if not soft(each)]
    if not solid:
        return None
    best = clearest(solid, held)
    ids = cite(best, held, point.statements)
    text = sentence(best, held, speakers, carried(held.reach(ids)))
    return Line(capital(text), ids, part=part_of(point, ids, held))


def clearest(told: Sequence[Statement], held: Holdings) -> Statement:
    """A named speaker's, a whole clause, quoted, of middling length."""
    return min(
        told,
        key=lambda each: (
            each.caveat or of_the_page(each),
            held.actor_of(each) is None and not each.speaker_text,
            not is_whole(each),
            not each.quoted,
            each.headline,
            abs(len(each.text) - 150) // 50,
            each.id,
        ),
    )


def cite(best: Statement, held: Holdings, within: Sequence[str]) -> tuple[str, ...]:
    """The statement and the others of its origin that stand in the point, a few."""
    same = [ident for ident in within if held.origin_of[ident] == held.origin_of[best.id] and ident != best.id]
    return (best.id, *same[: MOST_CITED - 1])


def sentence(
    statement: Statement,
    held: Holdings,
    speakers: Speakers,
    after: str = "",
    longest: int = LONGEST,
    *,
    day: bool = True,
) -> str:
    """ "Speaker (role; side) said on 12 September “words”", with what comes after, and against whose interest."""
    lead = head(statement, speakers, day=day)
    room = max(SHORTEST_QUOTE, longest - len(lead) - len(after) - 4)
    words = quote(held.words(statement), room)
    closed = not after and words.endswith((".”", "!”", "?”", "…”"))
    return f"{lead} {words}{after}{'' if closed else '.'}"


def head(statement: Statement, speakers: Speakers, *, day: bool = True) -> str:
    """ "Speaker (role; side) said on 12 September", up to the words; without the day where it is told beside the line."""
    if lacks_subject(statement) and not statement.denial:
        return speakers.name(statement)
    if names_its_speaker(statement):
        return f"{speakers.name(statement)}{on_day(statement) if day else ''}:"
    interest = _interest(statement)
    verb = "denied" if statement.denial else verb_of(statement) if not interest else "said"
    end = interest or (":" if statement.denial or begins_as_part(statement) else "")
    verb, of = ("spoke", " of") if verb == "spoke of" else (verb, "")
    return f"{speakers.name(statement)} {verb}{on_day(statement) if day else ''}{of}{end}"


def _interest(statement: Statement) -> str:
    """What a desk must know of a party's word about itself: it confirms nothing, unless it is against its own interest."""
    if statement.stance == "against-interest":
        return ", against its own side's interest,"
    return ", of its own side," if statement.stance == "own" else ""
