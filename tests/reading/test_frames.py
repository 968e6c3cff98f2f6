from collections.abc import Callable

import pytest

from parallax.nouns.statement import Statement
from parallax.reading.attitudes import ATTITUDES, BROUGHT, LIGHT_VERBS, kind_of
from parallax.reading.cues import CUE_VERBS

Said = Callable[[str], list[tuple[str | None, Statement]]]

HELD = [
    # the words, the speaker, the cue, the content, the kind
    ("Ilka Brandt applauded the plan for the dam.", "Ilka Brandt", "applauded", "the plan for the dam", "believed"),
    ("The union has long opposed the closure.", "union", "has long opposed", "the closure", "believed"),
    (
        "Ilka Brandt called the wall a risk to the valley.",
        "Ilka Brandt",
        "called",
        "Ilka Brandt called the wall a risk to the valley",
        "said",
    ),
    ("The mayor wants to close the road.", "mayor", "wants", "to close the road", "believed"),
    ("Ilka Brandt railed against the new tax on water.", "Ilka Brandt", "railed against", "the new tax on water", "believed"),
    ("The minister proposed a second dam on the river.", "minister", "proposed", "a second dam on the river", "planned"),
    ("Ilka Brandt made a promise to rebuild the school.", "Ilka Brandt", "made a promise", "to rebuild the school", "planned"),
    ("The mayor is worried about the state of the wall.", "mayor", "is worried about", "the state of the wall", "believed"),
    ("Ilka Brandt was endorsed by the union.", "union", "was endorsed by", "Ilka Brandt", "believed"),
    ("Many councillors are pushing to make the dam safer.", "Many councillors", "are pushing", "to make the dam safer", "planned"),
    ("Ilka Brandt attacked the plan for the dam.", "Ilka Brandt", "attacked", "the plan for the dam", "believed"),
    ("Ilka Brandt admires the mayor, who left on Monday.", "Ilka Brandt", "admires", "the mayor", "believed"),
    ("The plan, known as the Green Belt, failed.", None, "known as", "The plan, known as the Green Belt", "believed"),
    ("The wall fell to what the mayor called a failed council.", "mayor", "called", "what the mayor called a failed council", "believed"),
    ("Ilka Brandt is expected to leave the board.", None, "is expected", "Ilka Brandt is expected to leave the board", "believed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "cue", "content", "kind"), HELD)
def test_what_somebody_holds_or_plans(
    said: Said, text: str, speaker: str | None, cue: str, content: str, kind: str
) -> None:
    assert [(name, s.cue, s.text, s.kind) for name, s in said(text)] == [(speaker, cue, content, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "The wall supports the road.",
        "The mayor did not criticise the plan.",
        "Ilka Brandt would support a second dam.",
        "The council held a meeting on Monday.",
        "Rescuers were struggling to find the children still trapped in the school.",
        "The union was accused of negligence.",
    ],
)
def test_what_nobody_holds(said: Said, text: str) -> None:
    assert said(text) == []


def test_what_is_held_inside_anothers_words_is_part_of_them(said: Said) -> None:
    found = said("The mayor said that Ilka Brandt opposed the plan for the dam.")
    assert [(name, s.text) for name, s in found] == [("mayor", "Ilka Brandt opposed the plan for the dam")]


def test_a_sentence_that_tells_an_attitude_is_still_the_reports_own(read: Callable[..., object]) -> None:
    reading = read("The union backed the 40 workers who left the mine on Monday.")
    own = [s for s in reading.statements if s.own_voice]  # type: ignore[attr-defined]
    assert [s.text for s in own] == ["The union backed the 40 workers who left the mine on Monday"]
    assert {f.statement for f in reading.figures} == {own[0].id}  # type: ignore[attr-defined]


def test_a_poll_reports_what_its_sentence_tells(said: Said) -> None:
    ((_, statement),) = said("In the survey, four in ten people in the valley trusted the board.")
    assert (statement.kind, statement.text) == ("reported", "four in ten people in the valley trusted the board")


def test_every_word_of_the_tables_has_a_kind() -> None:
    assert all(kind_of(verb) in ("believed", "planned") for verb in [*ATTITUDES, *BROUGHT, *CUE_VERBS])
    assert not LIGHT_VERBS & set(BROUGHT)
