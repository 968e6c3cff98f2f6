from collections.abc import Callable

import pytest

from parallax.nouns.statement import Statement

Said = Callable[[str], list[tuple[str | None, Statement]]]

ONE = [
    # the words, the speaker, the content
    ('"The gates held through the night," Mayor Ilka Brandt said.', "Ilka Brandt", "The gates held through the night"),
    ('"The gates held through the night," said Ilka Brandt, the mayor of Lovech.', "Ilka Brandt", "The gates held through the night"),
    ('Ilka Brandt said: "The gates held through the night."', "Ilka Brandt", "The gates held through the night."),
    ("The ministry said that four bridges were closed.", "ministry", "four bridges were closed"),
    ("Four bridges were closed, the ministry said.", "ministry", "Four bridges were closed"),
    ("Four bridges were closed, according to the ministry.", "ministry", "Four bridges were closed"),
    ("According to the ministry, four bridges were closed.", "ministry", "four bridges were closed"),
    ("Four bridges, the ministry said, were closed on Monday.", "ministry", "Four bridges, the ministry said, were closed on Monday"),
    ("Crowds left the valley, said on Tuesday the governor of the province.", "governor of the province", "Crowds left the valley"),
    ("The ministry said Monday four bridges were closed.", "ministry", "four bridges were closed"),
    ("The ministry called on the council to close four bridges.", "ministry", "the council to close four bridges"),
    ("The company announced the closure of three shafts.", "company", "the closure of three shafts"),
    ("The union accused the company of negligence.", "union", "the company of negligence"),
    ("The directorate put the dead at nine.", "directorate", "The directorate put the dead at nine"),
    ("The board announced the same evening that it would close two shafts.", "board", "it would close two shafts"),
    ("The board lowered the number of dead from 34 to 31.", "board", "lowered the number of dead from 34 to 31"),
    ("The hospital counted 66 injured.", "hospital", "The hospital counted 66 injured"),
    ("The union documented 12 deaths in the shafts.", "union", "documented 12 deaths in the shafts"),
    ("Relatives published a list of 47 passengers.", "Relatives", "published a list of 47 passengers"),
    ("The ministry stood by its toll of nine.", "ministry", "stood by its toll of nine"),
    ("The union says 38 died, four more than the ministry admits.", "union", "38 died, four more than the ministry admits"),
    ("The minister told the lower house that nine had died.", "minister", "nine had died"),
    ("Two roads are shut for the winter, clarified spokeswoman Ilka Brandt.", "Ilka Brandt", "Two roads are shut for the winter"),
    ("The mine will be shut for good in May, the council decided.", "council", "The mine will be shut for good in May"),
    ("Harrow holds half of the shares, the firm communicated.", "Harrow", "Harrow holds half of the shares"),
    (
        "Jets bombed the market of Lovech, a town on the border, on Tuesday, killing nine people, the governor of the district said.",
        "governor of the district",
        "Jets bombed the market of Lovech, a town on the border, on Tuesday, killing nine people",
    ),
    (
        "That is below the price offered, which suggests that buyers doubt it, said Ilka Brandt, an analyst.",
        "Ilka Brandt",
        "That is below the price offered, which suggests that buyers doubt it",
    ),
    ("Brandt spoke of damage to many houses.", "Brandt", "damage to many houses"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "content"), ONE)
def test_one_statement_with_its_speaker_and_exact_content(said: Said, text: str, speaker: str, content: str) -> None:
    found = said(text)
    assert [(name, s.text) for name, s in found] == [(speaker, content)]


def test_a_cue_amid_its_content_parts_it(said: Said) -> None:
    ((_, statement),) = said('"The wall," said Ilka Brandt, the mayor, "was built before any of us were born here."')
    assert [
        span.of('"The wall," said Ilka Brandt, the mayor, "was built before any of us were born here."')
        for span in statement.spans
    ]
    assert statement.quoted


@pytest.mark.parametrize("text", ["The storm raised the number of dead to 12.", "The wave hit 12 boats."])
def test_what_cannot_speak_gives_no_number(said: Said, text: str) -> None:
    assert all(name is None for name, _ in said(text))


def test_what_goes_on_after_a_cue_is_the_same_speakers(said: Said) -> None:
    text = "Twelve people are dead, the sheriff said Monday, and nine others are missing."
    ((name, statement),) = said(text)
    assert name == "sheriff"
    assert [span.of(text) for span in statement.spans] == ["Twelve people are dead", "nine others are missing"]


def test_a_participle_cue_begins_a_second_statement_of_the_same_speaker(said: Said) -> None:
    found = said("The mayor said the bridge was closed, adding that two schools were open.")
    assert [(name, s.text) for name, s in found] == [
        ("mayor", "the bridge was closed"),
        ("mayor", "two schools were open"),
    ]


def test_a_quotation_without_a_cue_has_no_speaker(said: Said) -> None:
    text = 'The mayor said the bridge was closed.\n"The river took the road in a single night" along the valley.'
    assert [(name, s.text) for name, s in said(text)][-1] == (None, "The river took the road in a single night")


def test_a_quotation_that_goes_on_after_its_cue_is_one_statement_in_two_pieces(said: Said) -> None:
    text = '"The water came at four," Ilka Brandt said. "Nobody had been warned by then."'
    ((name, statement),) = said(text)
    assert name == "Ilka Brandt"
    assert [span.of(text) for span in statement.spans] == ["The water came at four", "Nobody had been warned by then."]


def test_a_quotation_after_other_words_is_a_statement_of_its_own(said: Said) -> None:
    text = '"The water came at four," Ilka Brandt said. The sirens were silent. "Nobody had been warned by then."'
    assert len(said(text)) == 2


def test_an_unclosed_paragraph_belongs_to_the_cue_of_the_next(said: Said) -> None:
    text = '"The water took the bridge and the market.\n"We have counted 310 houses so far," the mayor said.'
    assert [name for name, _ in said(text)] == ["mayor", "mayor"]


def test_a_paragraph_that_ends_in_a_colon_leads_the_next_in(said: Said) -> None:
    text = 'The mayor answered on Tuesday:\n"Nobody told us that the gates were open."'
    assert [(name, s.text) for name, s in said(text)] == [("mayor", "Nobody told us that the gates were open.")]


def test_what_a_dash_adds_belongs_to_the_content(said: Said) -> None:
    ((_, statement),) = said(
        'The union said the firm had made another "mistake" - it opened the gates without a warning.'
    )
    assert statement.text.endswith("opened the gates without a warning")


def test_a_headline_names_its_speaker_by_a_colon(said: Said) -> None:
    found = said(
        "Water Ministry: dam is safe after the quake; thousands leave the valley: officials\nText follows here."
    )
    assert [(name, s.text) for name, s in found] == [
        ("Water Ministry", "dam is safe after the quake"),
        ("officials", "thousands leave the valley"),
    ]
    assert all(s.headline for _, s in found)


def test_an_embedded_post_has_name_handle_day_and_channel(said: Said, read: Callable[..., object]) -> None:
    text = "The gap in the wall grows by the hour.\n— Orla Finch (@orlafinch) [March 4, 2031](#)"
    ((name, statement),) = said(text)
    assert (name, statement.channel, statement.text) == (
        "Orla Finch",
        "Twitter",
        "The gap in the wall grows by the hour.",
    )
    assert statement.said is not None
    assert statement.said.start is not None
    assert statement.said.start.day == 4


def test_a_caveat_is_the_checkers_and_points_at_what_it_is_about(said: Said) -> None:
    found = said("The committee said 23 people died. The Evening Post could not independently verify the list.")
    (_, first), (name, caveat) = found
    assert (name, caveat.caveat, caveat.about) == ("Evening Post", True, first.id)


def test_a_denial_is_marked_and_an_undenied_one_not(said: Said) -> None:
    ((_, denial),) = said("The ministry denied that the second dam was damaged.")
    assert denial.denial
    ((_, open_),) = said("The ministry did not deny that the second dam was damaged.")
    assert not open_.denial


def test_who_did_not_say_it_says_nothing(said: Said) -> None:
    assert said("The ministry did not say how many people were missing.") == []


def test_in_the_passive_nobody_speaks(said: Said) -> None:
    assert said("The company was accused of negligence.") == []


def test_it_is_stated_goes_on_with_the_last_speaker(said: Said) -> None:
    found = said("The Water Ministry said the gates were shut.\nIt is also stated that the road was closed.")
    assert [name for name, _ in found] == ["Water Ministry", "Water Ministry"]


def test_an_outlet_that_passes_on_is_a_relay(said: Said) -> None:
    ((name, statement),) = said("The mayor said on Monday that the road was closed, state news agencies announced.")
    assert (name, statement.relays) == ("mayor", ("state news agencies",))


@pytest.mark.parametrize(
    "text",
    [
        "Velm Dairies said it hopes to build a barn by the lake, according to Bloomberg.",
        "According to Bloomberg, Velm Dairies said it hopes to build a barn by the lake.",
    ],
)
def test_according_to_an_outlet_another_said_it(said: Said, text: str) -> None:
    ((name, statement),) = said(text)
    assert (name, statement.relays) == ("Velm Dairies", ("Bloomberg",))
    assert statement.text == "it hopes to build a barn by the lake"


def test_who_was_told_is_a_relay(said: Said) -> None:
    ((_, statement),) = said('"We had no water for two days," Ilka Brandt told the Meridian Press.')
    assert statement.relays == ("Meridian Press",)


def test_a_speaker_that_closes_a_sentence_without_commas(said: Said) -> None:
    ((name, statement),) = said(
        "Flood waters have killed at least 21 people in the northern valley a relief group said on Monday."
    )
    assert name == "relief group"
    assert statement.text == "Flood waters have killed at least 21 people in the northern valley"


def test_one_who_passes_on_anothers_words_holds_them(said: Said) -> None:
    found = said("The minister said the mayor had claimed that the dam was safe.")
    assert [s.within is not None for _, s in found] == [False, True]
    assert found[1][1].within == found[0][1].id


def test_while_parts_two_speakers(said: Said) -> None:
    found = said("The ministry said that four people died while the union said that six were missing.")
    assert [(name, s.text) for name, s in found] == [
        ("ministry", "four people died"),
        ("union", "six were missing"),
    ]


def test_what_is_not_denied_keeps_these_words(said: Said) -> None:
    ((_, statement),) = said("The ministry did not deny that the second dam was damaged.")
    assert statement.text == "did not deny that the second dam was damaged"


def test_the_cue_is_the_whole_verb_group(said: Said) -> None:
    ((_, statement),) = said("The union has repeatedly called for the closure of the mine.")
    assert statement.cue == "has repeatedly called for"


def test_a_clause_may_stand_far_behind_its_cue(said: Said) -> None:
    ((_, statement),) = said("The mayor said in an interview with the Evening Post on Monday that the road was closed.")
    assert statement.text == "the road was closed"


def test_a_title_that_ends_in_a_stop_names_its_speaker(said: Said) -> None:
    assert said("Survey: valley loses trust in the board.\nText follows here.")[0][1].headline


def test_the_turns_of_a_transcript(said: Said) -> None:
    text = "HOST: Who opened the gates?\nBRANDT: We did not touch them. Nobody did.\nHOST: So who did?\nBRANDT: Ask the board."
    found = said(text)
    assert [s.text for _, s in found][:2] == ["Who opened the gates?", "We did not touch them. Nobody did."]
    assert found[0][0] == found[2][0]


def test_a_quotation_that_its_line_signs(said: Said) -> None:
    ((name, statement),) = said("“Nobody told us that the gates were open.” ― Ilka Brandt")
    assert (name, statement.text) == ("Ilka Brandt", "Nobody told us that the gates were open.")


def test_a_quotation_that_has_lost_its_marks(said: Said) -> None:
    text = (
        "A water source said the gates were shut. The source told the Courier that. We have seen the pictures of the "
        "wall. It is being looked at. We take care of it. Meanwhile the US army announced the closure of the road."
    )
    found = said(text)
    assert found[1][1].text == "We have seen the pictures of the wall. It is being looked at. We take care of it."
    assert found[1][1].quoted
    assert found[0][0] == found[1][0] != found[2][0]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The reporter then asked, “With boats?”", [("reporter", "With boats?")]),
        ("“Quiet,” Ilka Brandt demanded.", [("Ilka Brandt", "Quiet")]),
        ("The board put up an “old wall,” and left.", []),
        ("''The wall is safe and dry,'' Ilka Brandt said.", [("Ilka Brandt", "The wall is safe and dry")]),
    ],
)
def test_short_words_that_a_cue_and_a_mark_set_apart(said: Said, text: str, found: list[tuple[str, str]]) -> None:
    assert [(name, s.text) for name, s in said(text)] == found


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A wide array of engineers say the wall is weak.", "wide array of engineers"),
        ("Two of them said the wall is weak.", "Two of them"),
        ("The inquiry found that the gates were left open.", "inquiry"),
    ],
)
def test_amounts_of_people_and_inquiries_speak(said: Said, text: str, speaker: str) -> None:
    assert [name for name, _ in said(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "If the roads stay open, the army said, a convoy will leave.",
            "If the roads stay open, the army said, a convoy will leave",
        ),
        ("In a statement, the army said, the convoy was turned back.", "the convoy was turned back"),
        ("The army says water pumped into flooded shaft.", "water pumped into flooded shaft"),
        ("As the army informed, four bridges were closed.", "four bridges were closed"),
    ],
)
def test_conditions_stay_in_the_content_and_occasions_do_not(said: Said, text: str, content: str) -> None:
    ((name, statement),) = said(text)
    assert (name, statement.text) == ("army", content)


def test_what_is_declined_to_be_told_and_who_is_asked_are_no_speech(said: Said) -> None:
    assert [s.cue for _, s in said("The mayor declined to comment on the wall.")] == ["declined"]
    found = said("Asked how long the repair would take, Ilka Brandt said it was too early to tell.")
    assert [s.cue for _, s in found] == ["said"]


def test_nobody_speaks_in_the_passive_where_nobody_spoke_before(said: Said) -> None:
    ((name, _),) = said(
        "The Water Council met on Monday.\nIn the meeting it was noted that the gates are under control."
    )
    assert name is None


def test_the_answers_of_an_interview_are_the_one_persons_named_before(said: Said) -> None:
    turns = "\nQ: Why did you leave?\nA: I left because of the dam.\nQ: And now?\nA: I grow pears at home."
    assert [(name, s.text) for name, s in said("Viktor Hasse talks of his years at the bank." + turns)][-2:] == [
        ("Viktor Hasse", "I left because of the dam."),
        ("Viktor Hasse", "I grow pears at home."),
    ]
    assert [name for name, _ in said("Viktor Hasse met Jan Eik at the bank." + turns)][-2:] == [None, None]


def test_a_line_that_is_a_name_and_a_quotation(said: Said) -> None:
    assert [(n, s.text) for n, s in said("Mayor Petra Lunde: “Stay at home tonight.”")] == [
        ("Petra Lunde", "Stay at home tonight.")
    ]
    assert [n for n, _ in said("The plan has a flaw: “Nobody will pay for it.”")] == [None]


def test_a_name_whose_commas_are_lost_still_speaks(said: Said) -> None:
    found = said("“People had no time to dress” Ilka Brandt the head of the Water Board told the Courier.")
    assert [(name, s.text) for name, s in found] == [("Ilka Brandt", "People had no time to dress")]
