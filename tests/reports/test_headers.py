from collections.abc import Callable

import pytest

from parallax.nouns.report import Report
from parallax.nouns.span import Span
from parallax.reports.headers import _marks_of, header_marks, header_marks_titled
from parallax.reports.headlines import Headline
from parallax.reports.lines import split_lines

BODY = "The dam above Velm broke, the governor said."


@pytest.mark.parametrize(
    "header",
    [
        "date 2031-03-04",
        "source The Lower Post",
        "Published March 4 2031",
        "Date of publication 4 March 2031",
        "Posted on March 4 2031 by Jane Roe",
        "04.03.2031(updated 1457 05.03.2031)",
        "Updated 3 hours ago",
        "Tuesday, March 4, 2031 | 08:50",
        "Harbour Post – March 4, 2031",
        "4 March 2031 • 8:50am",
        "Updated 3:05 PM ET, Tue March 4, 2031",
        "Last modified on Tue 4 Mar 2031 10.00 GMT",
        "Tweet Share",
        "Share Print E-mail",
        "Get short URL 17",
        "Share 12 Comments",
        "By Jane Roe",
        "*by Jane Roe*",
        "By Jane Roe and Ivo Lund, Associated Press",
        "Source: Beta Tuesday, March 4, 2031 | 17:20 Tweet Share Beta/EPA Photo/Ivo Lund, File",
        "World | Europe",
        "Home > World > Europe",
        "AFP",
        "\u00a0 AFP",
        "(Reuters)",
    ],
)
def test_a_line_of_the_header(
    header: str, boilerplate: Callable[[str], list[str]], blocks: Callable[[str], list[str]]
) -> None:
    text = f"Dam breaks\n\n{header}\n\n{BODY}"
    assert boilerplate(text) == [header.strip("*\u00a0 ")]
    assert blocks(text) == ["Dam breaks", BODY]


@pytest.mark.parametrize(
    ("prefix", "body"),
    [
        ("date 2031-03-04", "Thousands of people left the Velm region, said the governor."),
        ("Published March 4 2031", "Thousands left."),
        ("Tue Mar 4 2031", "21 people left Velm, the governor said."),
        ("04-03-2031", "People left Velm, the governor said."),
        ("04.03.2031(updated 1457 04.03.2031) Get short URL 17", "Some 300 people left Velm, the governor said."),
        ("VELM (Tanjug)", "The dam broke in the night, the governor said."),
        ("VELM, Norland (AP) —", "The dam broke in the night, the governor said."),
        ("Velm (AFP) –", "The dam broke in the night, the governor said."),
        ("(CNN)", "The dam broke in the night, the governor said."),
        ("(CNN) —", "The dam broke in the night, the governor said."),
        ("VELM, Norl.--", "The dam broke in the night, the governor said."),
        ("VELM, Norl.--( )--", "The dam broke in the night, the governor said."),
        ("NEW VELM:", "The dam broke in the night, the governor said."),
    ],
)
def test_a_header_before_running_text(
    prefix: str, body: str, boilerplate: Callable[[str], list[str]], blocks: Callable[[str], list[str]]
) -> None:
    assert boilerplate(f"{prefix} {body}") == [prefix]
    assert blocks(f"{prefix} {body}") == [body]


@pytest.mark.parametrize(
    "text",
    [
        "Share prices fell on Monday, the exchange said.",
        "Print workers walked out, a union said.",
        "Comments by the minister drew anger in Velm.",
        "World leaders met in Orl.",
        "Source: close to the ministry, he said nothing.",
        "By noon the water had reached the market.",
        "Published figures differ, the institute said.",
        "AFP journalists saw three boats.",
        "NATO (the alliance) said nothing.",
        "July 19, 2031 was a dark day for Velm.",
        "The mayor told the Associated Press (AP) that nobody was hurt.",
        "ANNA ROE: We left.\n\nMODERATOR: When was that, in the morning or at night?",
    ],
)
def test_running_text_is_left_alone(text: str, boilerplate: Callable[[str], list[str]]) -> None:
    assert boilerplate(text) == []


def test_a_chain_after_the_first_sentence_and_a_quoted_headline(report: Callable[[str], Report]) -> None:
    text = (
        ' date 2031-03-04 World "The water took the bridge" The mayor says that the centre is flooded.'
        " Source: NRK Tuesday, March 4, 2031 | 17:20 Tweet Share Ansa/EPA Photo/Ivo Lund, File\n\nThree people died, he said."
    )
    made = report(text)
    assert made.title == '"The water took the bridge"'
    assert [block.of(text) for block in made.blocks] == [
        '"The water took the bridge"',
        "The mayor says that the centre is flooded.",
        "Three people died, he said.",
    ]


def test_the_title_repeated_in_the_running_text(report: Callable[[str], Report]) -> None:
    title = "Dam breaks near Velm Mayor"
    text = f"{title}\ndate 2031-03-04\nsource lowerpost\n\nTuesday 4 Mar 2031 {title} AFP Ten people left Velm."
    made = report(text)
    assert [block.of(text) for block in made.blocks] == ["Dam breaks near Velm Mayor", "Ten people left Velm."]
    assert made.outlet == "lowerpost"


def test_an_opening_repeated_word_for_word(blocks: Callable[[str], list[str]]) -> None:
    text = "Ten people left the flooded town of Velm on Monday Ten people left the flooded town of Velm on Monday the mayor said."
    assert blocks(text) == ["Ten people left the flooded town of Velm on Monday the mayor said."]


def test_only_a_line_that_holds_the_title_is_read_again() -> None:
    """The others have the same items with a title as without."""
    text = "\n".join(
        [
            "4 March 2031 Dam breaks",
            "By Jane Roe Dam breaks",
            BODY,
            "Tweet Share",
            f"AFP Dam breaks. {BODY}",
            "Updated 5 March 2031",
        ]
    )
    lines = split_lines(text)
    untitled = header_marks(text, lines)
    for title in (Headline("Dam breaks", Span(0, 10)), Headline("Sun shines", None)):
        found = header_marks_titled(text, lines, title, untitled)
        assert found == [_marks_of(text, lines, line, False, title) for line in lines]
        assert (found == untitled) == (title.span is None)
