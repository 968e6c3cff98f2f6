"""What nobody answers: details that would decide, statements nobody could verify, harm that nobody is named for."""

from parallax.account.holdings import Holdings
from parallax.account.lines.told import LONGEST, sentence
from parallax.account.weighing import HARM
from parallax.account.wording import Speakers, capital, quote
from parallax.nouns.account import Line
from parallax.nouns.point import Point

MOST = 20
FIGURE_ROOM = 60


def compose_unknown(held: Holdings) -> tuple[Line, ...]:
    """One line a question, in the order of the points, each citing what leaves it open."""
    speakers = Speakers(held)
    lines: list[Line] = []
    for point in held.story.points:
        lines += _missing(point, held)
        lines += _uncounted(point, held)
    lines += [
        Line(capital(sentence(each, held, speakers)), (each.id,)) for each in held.story.statements if each.caveat
    ]
    return tuple({line.text: line for line in lines}.values())[:MOST]


def _missing(point: Point, held: Holdings) -> list[Line]:
    """For each detail that undecided relations of a point miss, the figures it is missing for."""
    by_detail: dict[str, dict[str, None]] = {}
    for relation in point.relations:
        if relation.type == "undecided" and relation.missing:
            by_detail.setdefault(relation.missing, {}).update({relation.source: None, relation.target: None})
    return [_missing_line(point, held, detail, list(ids)) for detail, ids in sorted(by_detail.items())]


def _missing_line(point: Point, held: Holdings, detail: str, ids: list[str]) -> Line:
    words, cited = [], []
    for ident in ids:
        figure = held.figures.get(ident)
        text = quote(figure.text if figure else held.statements[ident].text, FIGURE_ROOM)
        if len(point.title) + len(detail) + sum(map(len, words)) + len(text) > LONGEST - 30:
            break
        if text not in words:
            words.append(text)
        cited.append(held.statement_of(ident).id)
    return Line(f"{point.title}: {detail} is not told, for {', '.join(words)}.", tuple(dict.fromkeys(cited)))


def _uncounted(point: Point, held: Holdings) -> list[Line]:
    """A point of harm for which no report names who counted."""
    figures = [held.figures[ident] for ident in point.figures]
    if not figures or not any(figure.state in HARM for figure in figures):
        return []
    if any(held.statements[each].speaker or held.statements[each].speaker_text for each in point.statements):
        return []
    words = ", ".join(dict.fromkeys(quote(figure.text, FIGURE_ROOM) for figure in figures[:3]))
    return [Line(f"{point.title}: who counted {words} is not told.", tuple(point.statements[:3]))]
