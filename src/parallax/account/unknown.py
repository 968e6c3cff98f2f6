"""What nobody answers: details that would decide, statements nobody could verify, harm that nobody is named for."""

from collections.abc import Mapping

from parallax.account.details import would_settle
from parallax.account.holdings import Holdings
from parallax.account.lines.told import LONGEST, sentence
from parallax.account.quoting import quote
from parallax.account.weighing import HARM, Weight, is_background
from parallax.account.wording import Speakers, capital
from parallax.nouns.account import Line
from parallax.nouns.point import Point
from parallax.nouns.statement import Statement

MOST = 8
FIGURES = 5
ABOUT_ROOM = 90
FIGURE_ROOM = 60


def compose_unknown(held: Holdings, weights: Mapping[str, Weight]) -> tuple[Line, ...]:
    """One line a question, in the order of the points by their `weights`, each citing what leaves it open."""
    speakers = Speakers(held)
    unverified = [each for each in held.story.statements if each.caveat and not each.correction]
    lines = [_unverified(each, held, speakers) for each in unverified]
    for point in sorted(held.story.points, key=lambda each: (-weights[each.id].rank, each.id)):
        if not is_background(point, held):
            lines += _missing(point, held)
            lines += _uncounted(point, held)
    return tuple({line.text: line for line in lines}.values())[:MOST]


def _unverified(caveat: Statement, held: Holdings, speakers: Speakers) -> Line:
    """What an outlet could not verify, and of what it says so."""
    about = held.statements.get(caveat.about or "")
    if about is None:
        return Line(capital(sentence(caveat, held, speakers)), (caveat.id,))
    of = f"Of {quote(held.words(about), ABOUT_ROOM)}, "
    return Line(of + sentence(caveat, held, speakers, longest=LONGEST - len(of)), (caveat.id, about.id))


def _missing(point: Point, held: Holdings) -> list[Line]:
    """The detail that most undecided relations of a point miss, and the figures it is missing for."""
    if not point.asks:
        return []  # no question that its figures could answer together
    by_detail: dict[str, dict[str, None]] = {}
    for relation in point.relations:
        if relation.missing and would_settle(relation, held):
            by_detail.setdefault(relation.missing, {}).update({relation.source: None, relation.target: None})
    if not by_detail:
        return []
    detail = min(by_detail, key=lambda each: (-len(by_detail[each]), each))
    line = _missing_line(point, held, detail, list(by_detail[detail]))
    return [line] if line is not None else []


def _missing_line(point: Point, held: Holdings, detail: str, ids: list[str]) -> Line | None:
    """ "Towns retaken: the time covered is not told, for “20 towns”, “at least 40 towns”."; None of one number alone."""
    words: dict[str, str] = {}
    cited: list[str] = []
    for ident in ids:
        figure = held.figures.get(ident)
        text = quote(figure.text if figure else held.statements[ident].text, FIGURE_ROOM)
        length = len(point.title) + len(detail) + sum(map(len, words.values())) + len(text)
        if len(words) == FIGURES or length > LONGEST - 30:
            break
        words.setdefault(text.casefold(), text)
        cited.append(held.statement_of(ident).id)
    if len(words) < 2:
        return None
    return Line(f"{point.title}: {detail} is not told, for {', '.join(words.values())}.", tuple(dict.fromkeys(cited)))


def _uncounted(point: Point, held: Holdings) -> list[Line]:
    """A point of people harmed for which no report names who counted."""
    figures = [held.figures[ident] for ident in point.figures]
    if not any(figure.state in HARM and figure.unit == "person" for figure in figures):
        return []
    if any(held.statements[each].speaker or held.statements[each].speaker_text for each in point.statements):
        return []
    told = {figure.text.casefold(): quote(figure.text, FIGURE_ROOM) for figure in reversed(figures[:3])}
    words = ", ".join(reversed(told.values()))
    title = f"{point.title}: " if point.asks else ""
    return [Line(capital(f"{title}who counted {words} is not told."), tuple(point.statements[:3]))]
