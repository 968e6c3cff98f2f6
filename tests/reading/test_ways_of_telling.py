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
        ("The command makes known that five boats came back.", "command", "five boats came back"),
        ("The chair, Imra Vell, lets convey that she will not resign.", "Imra Vell", "she will not resign"),
        ("The mayor let it be known that the school would close.", "mayor", "the school would close"),
        ("The minister made it clear that no money was paid.", "minister", "no money was paid"),
        ("The trader gave to understand that the price will rise.", "trader", "the price will rise"),
        ("The director regretted that the doors had been locked.", "director", "the doors had been locked"),
        ("The clerk detailed that nine houses were empty.", "clerk", "nine houses were empty"),
        ("It was told by the inhabitants that they had heard no siren.", "inhabitants", "they had heard no siren"),
        ("Three dead, says Quintell.", "Quintell", "Three dead"),
        ("The river is falling, so the mayor.", "mayor", "The river is falling"),
        ("The stallholder, Benno Kell, said the roof fell.", "Benno Kell", "the roof fell"),
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
        ("The union blamed a leaking valve.", "union"),
        ("Mayor Jon Catell called the offer an insult.", "Jon Catell"),
        ("The health ministry rejects the idea that the count is false.", "health ministry"),
        ("Vandell Works disputes the report of a fire.", "Vandell Works"),
        ("Salvaterra's campaign claimed victory.", "Salvaterra's campaign"),
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
        "Old miners call it the Cheese.",
        "No group has claimed responsibility.",
        "The shipping company contests it.",
        "The commission rejected the complaint.",
    ],
)
def test_what_is_done_or_named_is_no_judgement(said: Said, text: str) -> None:
    assert told(said, text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Keldia claims 35.", "Keldia", "Keldia claims 35"),
        (
            "The coastguard now gives the distance as nine miles.",
            "coastguard",
            "The coastguard now gives the distance as nine miles",
        ),
        ("The ministry reports 412 injured.", "ministry", "The ministry reports 412 injured"),
        (
            "The monitor has so far verified the identity of 21 of those killed.",
            "monitor",
            "has so far verified the identity of 21 of those killed",
        ),
        ("The weather office expects 60 millimetres.", "weather office", "The weather office expects 60 millimetres"),
    ],
)
def test_numbers_that_a_speakers_verb_gives(said: Said, text: str, speaker: str, content: str) -> None:
    assert told(said, text) == [(speaker, content)]


def test_a_storm_that_claims_lives_gives_no_number(said: Said) -> None:
    assert told(said, "The storm claimed 40 lives.") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Cabell said houses across the river, in the town of Orvane, had also caught fire.",
            "houses across the river, in the town of Orvane, had also caught fire",
        ),
        (
            "The gang said nobody had paid and the talks had broken down.",
            "nobody had paid and the talks had broken down",
        ),
        (
            'The group said it had seen "no evidence of fraud", but that the count in Arlen deserved an answer.',
            'it had seen "no evidence of fraud", but that the count in Arlen deserved an answer',
        ),
        (
            "The family said that he would be alive had the ambulance been allowed to stop.",
            "he would be alive had the ambulance been allowed to stop",
        ),
        (
            "She acknowledged that 12,000 doses spoiled when the store had no electricity.",
            "12,000 doses spoiled when the store had no electricity",
        ),
    ],
)
def test_all_of_a_clause_is_told(said: Said, text: str, content: str) -> None:
    assert [words for _, words in told(said, text)] == [content]


@pytest.mark.parametrize(
    ("text", "speaker", "relay", "content"),
    [
        (
            "Ann Dorn, the governor of Arlen, was quoted by state television as saying rescue teams were sent.",
            "Ann Dorn",
            "state television",
            "rescue teams were sent",
        ),
        (
            "The news agency KEL quoted the head of the free port, Ali Resk, as saying the quake caused damage.",
            "Ali Resk",
            "KEL",
            "the quake caused damage",
        ),
        ("Ten people died, officials were quoted by KEL as saying.", "officials", "KEL", "Ten people died"),
    ],
)
def test_who_is_quoted_speaks_and_who_quotes_passes_on(
    said: Said, text: str, speaker: str, relay: str, content: str
) -> None:
    found = said(text)
    assert [(name, s.text, s.relays) for name, s in found] == [(speaker, content, (relay,))]


def test_a_quotation_before_quoted_as_saying(said: Said) -> None:
    ((_, statement),) = said('"The gulf is not deep enough for that," Ann Dorn was quoted as saying.')
    assert (statement.text, statement.speaker_text, statement.quoted) == (
        "The gulf is not deep enough for that",
        "Ann Dorn",
        True,
    )


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "The file holds a note of June, according to which the ladder ended below the surface.",
            "note of June",
            "the ladder ended below the surface",
        ),
        (
            "According to what the freed women have told the police, there are ten men.",
            "freed women",
            "there are ten men",
        ),
    ],
)
def test_according_to_which_and_what(said: Said, text: str, speaker: str, content: str) -> None:
    assert told(said, text) == [(speaker, content)]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("The fire service denies it: the tank is empty.", ["the tank is empty"]),
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
    assert [s.opinion for _, s in said("Mayor Jon Catell called the offer an insult.")] == [True]
    assert [s.opinion for _, s in said("The union blamed a leaking valve.")] == [False]


def test_what_is_reported_to_be_there(said: Said) -> None:
    assert told(said, "The cooperative reported a film of oil on the bay.") == [
        ("cooperative", "a film of oil on the bay")
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
        "The Journal regrets the error.",
        "The guards stormed the store, putting an end to the siege of 19 hours.",
        "Semanario de Arlen - translated from Portuguese",
    ],
)
def test_notices_credits_and_idioms_tell_nothing(said: Said, text: str) -> None:
    assert told(said, text) == []
