"""What was read in each report alone, as a page of terminal text."""

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from parallax.export.dates import tell_interval, tell_published
from parallax.export.rows import number
from parallax.export.visible import one_line
from parallax.export.wording import tell_marks, tell_outlet, tell_role, tell_route, tell_speaker, tell_words
from parallax.nouns.figure import Figure
from parallax.nouns.reading import Reading
from parallax.nouns.report import Report
from parallax.nouns.statement import Statement


def reading_page(reports: Sequence[Report], readings: Sequence[Reading]) -> RenderableType:
    """One part a report, in the order given; `readings[i]` is that of `reports[i]`."""
    pieces: list[RenderableType] = []
    for report, reading in zip(reports, readings, strict=True):
        pieces += _report(report, reading)
    return Group(*pieces) if pieces else Text("Nothing was read.")


def _report(report: Report, reading: Reading) -> Iterator[RenderableType]:
    yield Text(one_line(report.title or report.location), style="bold", overflow="fold")
    about = [
        tell_outlet(report),
        tell_published(report.published),
        one_line(report.location),
        *map(one_line, report.flags),
    ]
    yield Text(", ".join(about), style="dim", overflow="fold")
    actors = {actor.id: actor for actor in reading.actors}
    for statement in reading.statements:
        figures = [figure for figure in reading.figures if figure.statement == statement.id]
        actor = actors.get(statement.speaker or "")
        speaker = ", ".join(part for part in (tell_speaker(statement, actor, report), tell_role(actor)) if part)
        yield Padding(_statement(statement, speaker, report, figures), (1, 0, 0, 2))
    yield from _names(
        "times", [f"{one_line(time.text)} = {tell_interval(time.interval) or '?'}" for time in reading.times]
    )
    yield from _names("places", [f"{one_line(place.text)} ({place.use})" for place in reading.places])
    yield from _names("names", [f"{one_line(mention.text)} ({mention.kind})" for mention in reading.mentions])
    yield Text("")


def _statement(statement: Statement, speaker: str, report: Report, figures: Sequence[Figure]) -> Text:
    text = Text(speaker, style="bold", overflow="fold")
    bounds = f"{statement.span.start}–{statement.span.end}"
    cue = f"cue: {one_line(statement.cue)}" if statement.cue else ""
    said = tell_interval(statement.said)
    notes = [bounds, statement.kind, cue, said and f"said {said}", tell_route(statement), *tell_marks(statement)]
    text.append(f"\n{'; '.join(note for note in notes if note)}", style="not bold dim")
    text.append(f"\n“{tell_words(statement, report)}”", style="not bold")
    for figure in figures:
        text.append(f"\n# {_figure(figure)}", style="not bold cyan")
    return text


def _figure(figure: Figure) -> str:
    low, high = (number(bound) for bound in (figure.range.low, figure.range.high))
    bounds = f"{'…' if low is None else low} to {'…' if high is None else high}"
    notes = [figure.unit, figure.counted, figure.state, tell_interval(figure.window), *figure.flags]
    return one_line(f"{figure.text}: {bounds}, {', '.join(note for note in notes if note)}")


def _names(heading: str, names: Sequence[str]) -> Iterator[RenderableType]:
    if names:
        yield Padding(Text(f"{heading}: {'; '.join(dict.fromkeys(names))}", overflow="fold"), (1, 0, 0, 2))
