from collections.abc import Callable

import pytest

from parallax.nouns.reading import Reading
from parallax.nouns.statement import Statement

Said = Callable[[str], list[tuple[str | None, Statement]]]


def names(found: list[tuple[str | None, Statement]]) -> list[str | None]:
    return [name for name, _ in found]


def test_who_is_the_person_before_it_not_the_amount(said: Said) -> None:
    (found,) = said(
        "A jury awarded $48 million to 212 former employees of Harrow Foods who said the firm hid the risk."
    )
    assert found[0] == "212 former employees of Harrow Foods"


def test_a_surname_finds_the_full_name_wherever_it_stands(said: Said) -> None:
    found = said("Brandt said the bridge was closed.\nThe road is safe, Ilka Brandt said.")
    assert names(found) == ["Ilka Brandt", "Ilka Brandt"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mona Selby's lawyer, Paul Reedman, said she was innocent.", "Paul Reedman"),
        ("Orrin Hydro's spokeswoman, Radka Mileva, said the wall was sound.", "Radka Mileva"),
        ("Prime Minister Ana Ruiz's chief of staff Jon Mosley said a vote was near.", "Jon Mosley"),
        ("Lea Brandt's brother said she had left.", "Lea Brandt's brother"),
        ("Lea Brandt's statement said the road was open.", "Lea Brandt"),
    ],
)
def test_whose_lawyer_speaks_does_not_speak(said: Said, text: str, name: str) -> None:
    assert names(said(text)) == [name]


def test_a_pronoun_means_the_last_speaker_it_can_stand_for(said: Said) -> None:
    found = said("Mayor Ilka Brandt said the bridge was closed. She added that the school was open.")
    assert names(found) == ["Ilka Brandt", "Ilka Brandt"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The miners said it was wrong. The driver, Percy Holm, was held on Monday. He denied that he was speeding.",
            "Percy Holm",
        ),
        (
            "Ann Dorn, the doctor, said two had died. The interior ministry gave another count. It said 38 were held.",
            "interior ministry",
        ),
        (
            "Harrow Lines said 52 people were on board, according to its list. It said the bus was moving at 58 km an hour.",
            "Harrow Lines",
        ),
        (
            "All three were killed, the headmistress, Klara Holm, told us. The mayor, Josef Andel, was at the door. "
            '"The hall was full to the doors," he said.',
            "Josef Andel",
        ),
    ],
)
def test_a_pronoun_means_who_was_spoken_of_and_no_text_that_is_cited(said: Said, text: str, name: str) -> None:
    assert names(said(text))[-1] == name


def test_a_person_is_not_the_firm_he_is_of(said: Said) -> None:
    assert names(said("Reached at the door, Damon Furlow of Harrow said that he knew of no paper.")) == ["Damon Furlow"]


def test_a_pronoun_may_mean_the_subject_of_the_sentence_before(said: Said) -> None:
    found = said('Ilka Brandt gave another time. "The call came at four in the morning," she said.')
    assert names(found) == ["Ilka Brandt"]


def test_it_means_a_body(said: Said) -> None:
    found = said("The Water Ministry said the gates were shut. It added that the road was closed.")
    assert names(found) == ["Water Ministry", "Water Ministry"]


def test_a_bare_title_means_the_body_of_that_kind(said: Said) -> None:
    found = said("The Water Ministry said the gates were shut.\nTwo roads were closed, the ministry said.")
    assert names(found) == ["Water Ministry", "Water Ministry"]


def test_initials_in_brackets_name_the_same_body(read: Callable[[str], Reading]) -> None:
    reading = read("The Danube Dam Observatory (DDO) said the wall was open.\nThe gap is wide, the DDO said.")
    assert [actor.names for actor in reading.actors] == [("DDO", "Danube Dam Observatory")]


def test_name_and_role_are_told_apart(read: Callable[[str], Reading]) -> None:
    reading = read(
        '"It was dark," said Ilka Brandt, the mayor of Lovech. Ministry spokesman Oto Lind said nobody was hurt.'
    )
    assert {(a.name, a.roles) for a in reading.actors} == {
        ("Ilka Brandt", ("the mayor of Lovech",)),
        ("Oto Lind", ("Ministry spokesman",)),
    }


@pytest.mark.parametrize(
    "text",
    [
        'A senior ministry official told the Courier on condition of anonymity that "the wall had cracked in two places".',
        "A government source said the wall had cracked.",
        "Officials said the wall had cracked.",
    ],
)
def test_the_unnamed_are_marked_anonymous(said: Said, text: str) -> None:
    assert all(s.anonymous for _, s in said(text))
    assert said(text)


def test_a_capital_that_speaks_is_a_place(read: Callable[[str], Reading]) -> None:
    (actor,) = read("Paris said on Monday it had closed the border.").actors
    assert (actor.name, actor.kind) == ("Paris", "place")


def test_we_outside_quotation_marks_is_whoever_spoke_last(said: Said) -> None:
    found = said("The relief group said the road was closed. We would like to say that nobody was hurt.")
    assert names(found)[-1] == names(found)[0]


def test_an_unnamed_speaker_stays_one(said: Said) -> None:
    found = said("An energy official said the gates were shut.\nThe official added that the road was closed.")
    assert names(found) == ["energy official", "energy official"]
    assert all(s.anonymous for _, s in found)


def test_the_group_is_the_last_body_before_it_not_after(said: Said) -> None:
    text = (
        "The Danube Dam Observatory said the wall was open. The group said four people were missing.\n"
        "The Water Union said on Tuesday that it would help."
    )
    assert names(said(text))[1] == "Danube Dam Observatory"


def test_the_span_of_a_speaker_takes_in_what_describes_him(said: Said) -> None:
    text = "Ilka Brandt, the mayor of Lovech, who lives by the river, said the wall was open."
    ((_, statement),) = said(text)
    assert statement.speaker_span is not None
    assert statement.speaker_span.of(text) == "Ilka Brandt, the mayor of Lovech, who lives by the river"


def test_an_apposition_tells_a_body_from_a_person(read: Callable[[str], Reading]) -> None:
    (actor,) = read("Harrow Hydro, the company that owns the dam, denied that the wall had failed.").actors
    assert (actor.name, actor.kind) == ("Harrow Hydro", "body")


def test_the_company_is_who_spoke_last_in_its_paragraph(said: Said) -> None:
    found = said(
        "The Danube Dam Observatory said the gap was wide.\n"
        "Harrow Hydro repeated on Wednesday that the wall had not failed. The company said it would pay for the houses."
    )
    assert names(found) == ["Danube Dam Observatory", "Harrow Hydro", "Harrow Hydro"]


def test_the_company_is_no_ministry_that_spoke_last(said: Said) -> None:
    found = said(
        "Harrow Foods Ltd said the plant was safe. The Health Ministry said two people were ill. "
        "The company said it would pay."
    )
    assert names(found)[-1] == "Harrow Foods Ltd"


def test_the_company_is_no_group_of_people_that_spoke_last(said: Said) -> None:
    found = said("The Lower Harbour Residents said the wall had split. The company said it would pay.")
    assert "Residents" not in (names(found)[-1] or "")


def test_a_surname_that_looks_like_a_peoples_name_is_the_persons(said: Said) -> None:
    found = said(
        "Governor Joost Balan told reporters that 62 people had died.\n"
        "66 people were missing after the flood, Balan declared on Saturday."
    )
    assert names(found) == ["Joost Balan", "Joost Balan"]


def test_a_university_that_stands_in_a_region_told_speaks_as_a_body(read: Callable[[str], Reading]) -> None:
    reading = read(
        "The strike reached every port of Basilicata in Italy, and Melfi too.\n"
        "4,078 workers joined the strike, according to Maristow University."
    )
    kinds = {actor.name: actor.kind for actor in reading.actors}
    assert kinds["Maristow University"] == "body"


def test_the_union_is_not_the_two_bodies_that_are_named_together(said: Said) -> None:
    found = said("Velm Lines and the Deck and Engine Union signed on Wednesday. The union said that 301 had voted.")
    assert "Velm Lines" not in (names(found)[0] or "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The gate was shut in May, its owner, Ann Vel, said.", "The gate was shut in May"),
        ("Waves were four metres high, forecaster Ann Vel said.", "Waves were four metres high"),
        ("Five boats were lost, a mill guard and the operator Velmline said.", "Five boats were lost"),
        ("The clinic put the hurt at 19 on Sunday.", "The clinic put the hurt at 19 on Sunday"),
    ],
)
def test_words_that_describe_the_speaker_are_no_part_of_what_is_told(said: Said, text: str, told: str) -> None:
    assert [statement.text for _, statement in said(text)] == [told]
