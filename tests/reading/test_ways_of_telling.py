"""Words by which news and translations tell that somebody said something, beside "said that"."""

from collections.abc import Callable

import pytest

from parallax.nouns.reading import Reading
from parallax.nouns.statement import Statement

Said = Callable[[str], list[tuple[str | None, Statement]]]


def told(said: Said, text: str) -> list[tuple[str | None, str]]:
    """Each told statement's speaker and words."""
    return [(name, s.text) for name, s in said(text) if s.kind not in ("believed", "planned")]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The garrison makes known that two bridges hold.", "garrison", "two bridges hold"),
        (
            "The architect, Lysander Galt, lets convey that he will sell nothing.",
            "Lysander Galt",
            "he will sell nothing",
        ),
        ("The mayor let it be known that the school would close.", "mayor", "the school would close"),
        ("The minister made it clear that no money was paid.", "minister", "no money was paid"),
        ("The trader gave to understand that the price will rise.", "trader", "the price will rise"),
        ("The director regretted that the doors had been locked.", "director", "the doors had been locked"),
        ("The clerk detailed that nine houses were empty.", "clerk", "nine houses were empty"),
        ("It was told by several farmers that their well was dry.", "several farmers", "their well was dry"),
        ("Five lost, says Wexham.", "Wexham", "Five lost"),
        ("The river is falling, so the mayor.", "mayor", "The river is falling"),
        ("The beekeeper, Hollis Prell, said the window broke.", "Hollis Prell", "the window broke"),
    ],
)
def test_cues_of_two_words_of_translations_and_of_news(said: Said, text: str, speaker: str, content: str) -> None:
    assert told(said, text) == [(speaker, content)]


@pytest.mark.parametrize(
    "text",
    ["He made clear gains in the south.", "She made public appearances in Arlen.", "They let the public know little."],
)
def test_light_verbs_with_other_words_are_no_cue(said: Said, text: str) -> None:
    assert told(said, text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The rowing club blamed a faulty lock.", "rowing club"),
        ("Bishop Hollis Prell called the fee a scandal.", "Hollis Prell"),
        ("The health ministry rejects the idea that the count is false.", "health ministry"),
        ("Vandell Works disputes the report of a fire.", "Vandell Works"),
        ("Dunmore's party claimed success.", "Dunmore's party"),
    ],
)
def test_who_judges_by_the_verb_itself_speaks_and_the_verb_is_told(said: Said, text: str, speaker: str) -> None:
    assert told(said, text) == [(speaker, text.rstrip("."))]


def test_a_judgement_ends_where_something_else_is_told(said: Said) -> None:
    found = told(said, "The minister, who came late, blamed the rebels and opened the road.")
    assert found == [("minister", "The minister, who came late, blamed the rebels")]


@pytest.mark.parametrize(
    "text",
    [
        "Harrow Steel dismissed 300 workers.",
        "Ann Dorn contested the election.",
        "Village boys call it the Kettle.",
        "No sect has claimed credit.",
        "The bus operator contests it.",
        "The abbey rejected the request.",
    ],
)
def test_what_is_done_or_named_is_no_judgement(said: Said, text: str) -> None:
    assert told(said, text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Scotland claims 72.", "Scotland", "Scotland claims 72"),
        (
            "The surveyor also gives the depth as six metres.",
            "surveyor",
            "The surveyor also gives the depth as six metres",
        ),
        ("The charity reports 37 injured.", "charity", "The charity reports 37 injured"),
        (
            "The registry has since verified the names of 14 of those drowned.",
            "registry",
            "has since verified the names of 14 of those drowned",
        ),
        ("The canal office expects 90 centimetres.", "canal office", "The canal office expects 90 centimetres"),
    ],
)
def test_numbers_that_a_speakers_verb_gives(said: Said, text: str, speaker: str, content: str) -> None:
    assert told(said, text) == [(speaker, content)]


def test_a_storm_that_claims_lives_gives_no_number(said: Said) -> None:
    assert told(said, "The frost claimed 16 lives.") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Wexham said barns behind the mill, on the road to Orvane, had likewise lost tiles.",
            "barns behind the mill, on the road to Orvane, had likewise lost tiles",
        ),
        (
            "The cook said everyone had eaten and the stove had gone out.",
            "everyone had eaten and the stove had gone out",
        ),
        (
            'The bank said it had left "no door unlocked", but that the vault in Arlen needed a guard.',
            'it had left "no door unlocked", but that the vault in Arlen needed a guard',
        ),
        (
            "The rider said that she would have won had the horse been made to rest.",
            "she would have won had the horse been made to rest",
        ),
        (
            "He acknowledged that 700 letters burned while the post office had no watchman.",
            "700 letters burned while the post office had no watchman",
        ),
    ],
)
def test_all_of_a_clause_is_told(said: Said, text: str, content: str) -> None:
    assert [words for _, words in told(said, text)] == [content]


@pytest.mark.parametrize(
    ("text", "speaker", "relay", "content"),
    [
        (
            "Ann Dorn, the warden of Arlen, was quoted by public radio as saying spare boats were built.",
            "Ann Dorn",
            "public radio",
            "spare boats were built",
        ),
        (
            "The press service KEL quoted the keeper of the city zoo, Mirko Galt, as saying the bears slept badly.",
            "Mirko Galt",
            "KEL",
            "the bears slept badly",
        ),
        ("Six barges sank, pilots were quoted by KEL as saying.", "pilots", "KEL", "Six barges sank"),
    ],
)
def test_who_is_quoted_speaks_and_who_quotes_passes_on(
    said: Said, text: str, speaker: str, relay: str, content: str
) -> None:
    found = said(text)
    assert [(name, s.text, s.relays) for name, s in found] == [(speaker, content, (relay,))]


def test_a_quotation_before_quoted_as_saying(said: Said) -> None:
    ((_, statement),) = said('"The lane is too narrow for two carts," Ann Dorn was quoted as saying.')
    assert (statement.text, statement.speaker_text, statement.quoted) == (
        "The lane is too narrow for two carts",
        "Ann Dorn",
        True,
    )


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "The archive keeps a letter of March, according to which the bell cracked before the feast.",
            "letter of March",
            "the bell cracked before the feast",
        ),
        (
            "According to what the old shepherds have told the vet, there are six wolves.",
            "old shepherds",
            "there are six wolves",
        ),
    ],
)
def test_according_to_which_and_what(said: Said, text: str, speaker: str, content: str) -> None:
    assert told(said, text) == [(speaker, content)]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("The dairy board denies it: the milk was fresh.", ["the milk was fresh"]),
    ],
)
def test_what_a_colon_brings_without_marks(said: Said, text: str, contents: list[str]) -> None:
    found = said(text)
    assert [s.text for _, s in found] == contents
    assert all(name is not None and not s.denial for name, s in found)


@pytest.mark.parametrize(
    "text",
    [
        "The council gave two reasons: the road was wet and the gate broke.",
        "She left three towns: Arlen, Tarn and Orvane.",
    ],
)
def test_a_colon_that_explains_a_noun_brings_nothing(said: Said, text: str) -> None:
    assert told(said, text) == []


def test_a_judgement_is_a_view_and_a_cause_is_none(said: Said) -> None:
    assert [s.opinion for _, s in said("Bishop Hollis Prell called the fee a scandal.")] == [True]
    assert [s.opinion for _, s in said("The rowing club blamed a faulty lock.")] == [False]


def test_what_is_reported_to_be_there(said: Said) -> None:
    assert told(said, "The monastery reported a swarm of locusts in the orchard.") == [
        ("monastery", "a swarm of locusts in the orchard")
    ]


def test_a_day_that_is_a_heading_dates_what_is_told_under_it(said: Said) -> None:
    found = said(
        "Saturday 1 March 2031\n09:15 The truce holds, Ann Dorn says.\nFriday 28 February 2031\n22:50 It failed, she says."
    )
    assert [s.said_words for _, s in found] == ["Saturday 1 March 2031", "Friday 28 February 2031"]


def test_a_sentence_of_two_words_tells_that_there_was_none(read: Callable[[str], Reading]) -> None:
    reading = read("Ten men came. None escaped.")
    assert "None escaped" in [s.text for s in reading.statements if s.own_voice]


def test_what_somebody_holds_to_be_so_is_told_and_marked(said: Said) -> None:
    ((name, statement),) = said("The police believe that two men laid the device.")
    assert (name, statement.kind, statement.opinion, statement.hedges) == ("police", "said", True, ("believe",))


def test_what_the_author_holds_stays_a_belief(said: Said) -> None:
    assert [s.kind for _, s in said("I believe that two men laid the device.")] == ["believed"]


@pytest.mark.parametrize(
    "text",
    [
        "The Gazette regrets the mistake.",
        "The council sold the pool, putting an end to its quarrel of six years.",
        "Correio de Orvane - translated from Spanish",
    ],
)
def test_notices_credits_and_idioms_tell_nothing(said: Said, text: str) -> None:
    assert told(said, text) == []
