"""States told by idioms, right behind a number, or by an ordinal."""

from collections.abc import Callable

import pytest

from parallax.nouns.reading import Reading

Read = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Six soldiers gave their lives.", [(6, "dead")]),
        ("Two servicemen fell in battle.", [(2, "dead")]),
        ("The army lost nine men.", [(9, "dead")]),
        ("The army lost 12 tanks.", [(12, None)]),
        ("Forty men are in custody.", [(40, "detained")]),
        ("The mayor said 5,500 people had to leave.", [(5500, "displaced")]),
        ("Three workers have not been located.", [(3, "missing")]),
        ("Thirty-three people are still missing.", [(33, "missing")]),
        ("The coastguard counted nine dead, 43 missing, 85 rescued.", [(9, "dead"), (43, "missing"), (85, "rescued")]),
        ("The ferry had 132 people on board.", [(132, "aboard")]),
        ("The company put the number on board at 129.", [(129, "aboard")]),
        ("A third protester died on Sunday.", [(3, "dead")]),
        ("A fourth man was killed.", [(4, "dead")]),
        ("The number of survivors was cut to 81.", [(81, None)]),
    ],
)
def test_how_those_counted_are(read: Read, text: str, found: list[tuple[float, str | None]]) -> None:
    assert [(one.range.low, one.state) for one in read(text).figures] == found


def test_two_numbers_share_their_noun(read: Read) -> None:
    first, second = read("There were 1,702 suspected and 301 confirmed cases.").figures
    assert (first.counted, second.counted) == ("suspected cases", "confirmed cases")


def test_so_many_of_somebodys_things_are_a_part(read: Read) -> None:
    part, whole = read("Five of the train's eight carriages left the rails.").figures
    assert (part.counted, part.part_of) == ("carriages", whole.id)


def test_a_count_under_a_heading_is_its_givers(read: Read) -> None:
    reading = read("The bridge is shut. Morning count from the coastguard: nine dead, 43 missing.")
    told = {each.text: each.speaker_text for each in reading.statements if not each.own_voice}
    assert told == {"nine dead, 43 missing": "the coastguard"}


def test_the_role_before_a_closing_name_is_the_speakers(read: Read) -> None:
    reading = read("In Arlen 27 people have died, district director Bo Sten says.")
    (told,) = [each for each in reading.statements if not each.own_voice]
    assert told.text == "In Arlen 27 people have died"
