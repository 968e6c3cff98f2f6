"""The last look at an account before it is shown, to see that it holds together."""

from collections.abc import Iterable, Iterator

from parallax.nouns.account import Account
from parallax.nouns.span import Span


def check_account(account: Account) -> tuple[str, ...]:
    """The faults of an account, told a line each; empty when every check holds.

    Every span gives exactly its text, every id leads somewhere, and every line of a brief or timeline cites.
    """
    return (*_spans(account), *_ids(account), *_citations(account))


def _spans(account: Account) -> Iterator[str]:
    texts = {report.id: report.text for report in account.reports}
    home = {statement.id: statement.report for statement in account.statements}
    for statement in account.statements:
        yield from _held("statement", statement.id, statement.span, statement.text, texts.get(statement.report))
    for figure in account.figures:
        yield from _held("figure", figure.id, figure.span, figure.text, texts.get(home.get(figure.statement, "")))


def _held(what: str, name: str, span: Span, words: str, text: str | None) -> Iterator[str]:
    if text is None:
        yield f"{what} {name} leads to no report"
    elif span.of(text) != words:
        yield f"{what} {name}: the words at {span.start} to {span.end} are not its words"


def _ids(account: Account) -> Iterator[str]:
    statements = {statement.id for statement in account.statements}
    figures = {figure.id for figure in account.figures}
    points = {point.id for point in account.points}
    incidents = {incident.id for incident in account.incidents}
    for point in account.points:
        yield from _absent(f"point {point.id}", "statement", point.statements, statements)
        yield from _absent(f"point {point.id}", "figure", point.figures, figures)
        yield from _absent(f"point {point.id}", "incident", point.incidents, incidents)
        ends = [end for relation in point.relations for end in (relation.source, relation.target)]
        yield from _absent(f"point {point.id}", "statement or figure", ends, statements | figures)
    for story in account.stories:
        yield from _absent(f"story {story.id}", "point", story.points, points)
        yield from _absent(f"story {story.id}", "report", story.reports, {report.id for report in account.reports})
    speakers = [statement.speaker for statement in account.statements if statement.speaker]
    yield from _absent("a statement", "actor", speakers, {actor.id for actor in account.actors})


def _absent(where: str, what: str, names: Iterable[str], known: set[str]) -> Iterator[str]:
    for name in names:
        if name not in known:
            yield f"{where} names the {what} {name}, which is not in the account"


def _citations(account: Account) -> Iterator[str]:
    known = {statement.id for statement in account.statements}
    for story in account.stories:
        for line in (*story.brief, *story.timeline):
            if not line.statements:
                yield f"story {story.id}: the line “{line.text}” cites nothing"
            yield from _absent(f"story {story.id}", "statement", line.statements, known)
