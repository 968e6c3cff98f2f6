"""What an outlet could not verify, or takes back, set beside the line that tells it."""

from dataclasses import replace

from parallax.account.clauses import lacks_subject
from parallax.account.holdings import Holdings
from parallax.account.quoting import quote
from parallax.account.wording import Speakers, capital
from parallax.nouns.account import Line
from parallax.nouns.statement import Statement

ROOM = 90


def with_doubt(line: Line, held: Holdings, speakers: Speakers) -> Line:
    """The line, and after it the first caveat about what it cites; the line as it is where there is none.

    A line that one voice or several tell alike becomes one of what is unverified; what is disputed, changed or agreed
    keeps its part.
    """
    doubts = [each for each in held.story.statements if each.caveat and _is_about(each, line, held)]
    if not doubts:
        return line
    doubt = min(doubts, key=lambda each: each.id)
    verb = "took back " if doubt.correction and doubt.speaker_text else "" if lacks_subject(doubt) else "said of it "
    told = f"{line.text} {capital(speakers.name(doubt))} {verb}{quote(held.words(doubt), ROOM)}."
    ids = tuple(dict.fromkeys((*line.statements, doubt.id)))
    doubted = line.part in {"alone", "several"} and not doubt.correction
    return replace(line, text=told, statements=ids, part="unverified" if doubted else line.part)


def _is_about(doubt: Statement, line: Line, held: Holdings) -> bool:
    """True for a caveat about an origin that the line cites, unless the line cites the caveat itself."""
    about = held.origin_of.get(doubt.about or "")
    return doubt.id not in line.statements and about is not None and about in held.origins(line.statements)
