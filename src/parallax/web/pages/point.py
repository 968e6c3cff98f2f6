"""One point: every answer with its words, origins, relations and reasons."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from parallax.export.view import Answer, Standing, Words
from parallax.export.wording import FLAGS
from parallax.nouns.point import PointFlag, PointKind
from parallax.web.asked import Asked, NotThere
from parallax.web.desk import Desk, Shown
from parallax.web.pages.citing import Citation, citation
from parallax.web.pages.heading import Heading, heading
from parallax.web.pages.speaking import Group, Manner, Speaker, handed_on, manners_of, speakers_of
from parallax.web.pages.telling import told_standing


@dataclass(frozen=True, slots=True)
class Said:
    """A statement of an answer: its citation, its speaker (the board's column), its manners, and where it is corrected."""

    citation: Citation
    speaker: str
    manners: tuple[Manner, ...]
    correct: str


@dataclass(frozen=True, slots=True)
class Stands:
    """How an answer stands to others (letters, and who gives them), in words, with its reasons and the detail that would
    decide. `type` "agree" without `across` is only said alike.
    """

    type: str
    told: str
    others: tuple[str, ...]
    who: tuple[str, ...]
    across: bool
    why: tuple[str, ...]
    missing: str


@dataclass(frozen=True, slots=True)
class PointAnswer:
    """What one origin says: letter, speaker, side, figure and how it was read, what it covers, when, in how many reports.

    `why` is why its statements are one origin. `speakers` are the ids of all who say it.
    """

    letter: str
    speaker: str
    group: Group
    figure: str
    reading: str
    covers: str
    said: str
    carried: str
    why: tuple[str, ...]
    speakers: tuple[str, ...]
    statements: tuple[Said, ...]
    standings: tuple[Stands, ...]
    denied: bool


@dataclass(frozen=True, slots=True)
class PointPage:
    """The point's question, its flags in words, and its answers; `speaker` is the id and `speaker_name` the name of the
    one whose answers alone are shown, "" for all. `all_answers` is how many there are.
    """

    story: Heading
    id: str
    title: str
    kind: PointKind
    flags: tuple[PointFlag, ...]
    answers: tuple[PointAnswer, ...]
    all_answers: int
    speaker: str = ""
    speaker_name: str = ""


def look_at_point(desk: Desk, asked: Asked) -> PointPage:
    """The point that the address names. Raises NotThere where the story has none of that id."""
    shown = desk.show(asked.path["story"], asked.moment("as-of"))
    point = next((each for each in shown.view.points if each.id == asked.path["point"]), None)
    if point is None:
        raise NotThere("This story has no such point; it may have changed since. The board lists those that it has.")
    answers = _Answers(shown).all(point.answers)
    told = shown.index.points[point.id]
    flags = tuple(sorted(told.flags, key=list(FLAGS).index))
    speaker = asked.text("speaker")
    mine = tuple(each for each in answers if speaker in each.speakers) if speaker else answers
    if not mine:
        raise NotThere("Nobody of that name speaks to this point.")
    names = {each.id: each.name for each in speakers_of(shown.index, shown.index.statements.values()).values()}
    return PointPage(
        *(heading(shown), point.id, point.title, told.kind, flags, mine, len(answers)),
        *(speaker, names.get(speaker, "")),
    )


class _Answers:
    """Answers of a story's points, with all that stands behind them."""

    def __init__(self, shown: Shown) -> None:
        self._story = shown.story.id
        self._index = shown.index
        self._words = {words.number: words for words in shown.view.words}
        statements = shown.index.statements.values()
        self._speakers = speakers_of(shown.index, statements)
        self._handed_on = handed_on(statements)
        self._given_by: dict[str, str] = {}

    def all(self, answers: tuple[Answer, ...]) -> tuple[PointAnswer, ...]:
        """Every answer."""
        self._given_by = {answer.letter: answer.speaker for answer in answers}
        return tuple(map(self._answer, answers))

    def _answer(self, answer: Answer) -> PointAnswer:
        said = tuple(self._said(self._words[number]) for number in answer.numbers)
        return PointAnswer(
            *(answer.letter, answer.speaker, self._first(answer).group, answer.figure, answer.reading),
            *(answer.covers, answer.said, answer.carried, answer.why),
            tuple(dict.fromkeys(each.speaker for each in said)),
            *(said, tuple(_stands(each, self._given_by) for each in answer.standings), answer.denied),
        )

    def _first(self, answer: Answer) -> Speaker:
        return self._speakers[self._words[answer.numbers[0]].statement]

    def _said(self, words: Words) -> Said:
        statement = self._index.statements[words.statement]
        return Said(
            citation(self._story, words),
            self._speakers[words.statement].id,
            manners_of(statement, self._handed_on),
            correct_address(self._story, words.statement),
        )


def correct_address(story: str, statement: str) -> str:
    """Where a person corrects how a statement was read."""
    return f"/stories/{quote(story, safe='')}/correct?statement={quote(statement, safe='')}"


def _stands(standing: Standing, given_by: Mapping[str, str]) -> Stands:
    who = tuple(dict.fromkeys(given_by[letter] for letter in standing.others))
    told = told_standing(standing)
    return Stands(standing.type, told, standing.others, who, standing.across, standing.why, standing.missing)
