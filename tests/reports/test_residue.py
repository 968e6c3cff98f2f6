from collections.abc import Callable

import pytest

FIRST = "The dam above Velm broke in the night, the governor said on Tuesday morning."
LAST = "Nobody was hurt, she added, and the road to Orl was opened again."


@pytest.mark.parametrize(
    "line",
    [
        "Get the latest Harbour Post stories e-mailed to you daily",
        "Sign up for our newsletter",
        "Subscribe now!",
        "Follow us on Facebook and Telegram",
        "Follow Jane Roe on Twitter @janeroe",
        "Click here for more.",
        "Here's a slideshow of images of the flood on Tuesday.",
        "More from Harbour Post: The dams of the north",
        "Read more: The dams of the north",
        "Watch also: Boats in the market",
        "This site uses cookies to improve your visit.",
        "Copyright 2031 Harbour Post. All rights reserved.",
        "© Harbour Post 2031",
        "This article was originally published in the Lower Post.",
        "Story continues below advertisement",
        "Advertisement",
        "Description",
        "Community standards",
        "https://t.co/abc123",
        "pic.twitter.com/abc123",
        "***",
        "![The dam](https://harbour.example/dam.jpg)",
        "Tags: Velm, dam, flood",
    ],
)
def test_a_line_in_the_midst(
    line: str, boilerplate: Callable[[str], list[str]], blocks: Callable[[str], list[str]]
) -> None:
    text = f"{FIRST}\n\n{line}\n\n{LAST}"
    assert boilerplate(text) == [line]
    assert blocks(text) == [FIRST, LAST]


@pytest.mark.parametrize(
    "sentence",
    [
        "Follow the road to the bridge, the mayor said.",
        "Get the latest figures from the ministry, she told them.",
        "Like many on Twitter, he asked where the boats were.",
        "This report was published by the United Nations on Monday.",
        "Watch towers stand along the border.",
        "Related claims were denied by the company, which said nothing else.",
        "Comments the minister made on Monday were taken back.",
        "Trending upward since May, the toll reached 12 on Monday.",
        "Copyright law does not cover it, the court said.",
    ],
)
def test_sentences_of_the_event(sentence: str, boilerplate: Callable[[str], list[str]]) -> None:
    assert boilerplate(f"{FIRST}\n\n{sentence}\n\n{LAST}") == []


@pytest.mark.parametrize(
    "tail",
    [
        "Share\n\nRelated News\n\nChess evening in Orl\n\nComments\n\nNo Comments Found",
        "by Jane Roe\n\nCategory\n\n1. Rivers\n2. Main\n\nDate Created\n\n03/04/2031",
        "Comments (2)\n\nJoe wrote: I have never seen so much water in all my years in Velm.\n\nAnn wrote: Nor have I.",
        "Related articles\n- Chess evening in Orl\n- A winter of rain",
        "Read Also",
    ],
)
def test_what_stands_below(tail: str, boilerplate: Callable[[str], list[str]]) -> None:
    assert boilerplate(f"{FIRST}\n\n{LAST}\n\n{tail}") == [tail]


@pytest.mark.parametrize(
    "tail",
    [
        "... 440 Related Dam Inspectors Sent Home Velm Market Under Water Tags dam Velm Norland",
        "SSH 11",
        "KA/JC",
        "Read Also",
        "Harbour Post Harbour Post is the north's premier daily newspaper. Launched in 1978, it offers its readers all.",
        "Share Tweet 12 Comments",
    ],
)
def test_a_tail_on_the_last_line(tail: str, boilerplate: Callable[[str], list[str]]) -> None:
    assert boilerplate(f"{FIRST} {LAST} {tail}") == [tail]


def test_residue_in_the_midst_of_a_line(blocks: Callable[[str], list[str]]) -> None:
    assert blocks(f"{FIRST} (see infographic below). {LAST}") == [FIRST, LAST]
    assert blocks(f"{FIRST} VELM (Tanjug) {LAST}") == [FIRST, LAST]


def test_a_link_in_a_sentence_stays(blocks: Callable[[str], list[str]]) -> None:
    text = "The mayor [announced](https://velm.example/a) that the bridge is open."
    assert blocks(text) == [text]


def test_an_embedded_post_is_content(blocks: Callable[[str], list[str]]) -> None:
    text = f"{FIRST}\n\nWater at the bridge. pic.twitter.com/abc123\n\n— Velm Fire (@velmfire) [March 4, 2031](#)\n\n{LAST}"
    assert blocks(text) == [FIRST, "Water at the bridge.", "— Velm Fire (@velmfire) [March 4, 2031](#)", LAST]
