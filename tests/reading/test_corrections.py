"""Corrections and retractions: read as statements about others, and what they take back as said by nobody."""

import pytest

FERRY = "Nine people died when a ferry sank off Harrow, the coast guard said. Ada Finch said that the engine had failed.\n\n"


def notices(reading):
    return [statement for statement in reading.statements if statement.caveat]


@pytest.mark.parametrize(
    "notice",
    [
        "Correction: An earlier version of this article said that 12 people had died when the ferry sank.",
        "An earlier version of this story misstated how many people died when the ferry sank as 12.",
        "A previous version of this report gave 12 as the number of people who died when the ferry sank.",
        "This article has been amended to say that nine people died when the ferry sank, not 12.",
    ],
)
def test_a_notice_is_the_reports_own_word_about_what_it_corrects(read, notice):
    reading = read(FERRY + notice)
    (found,) = notices(reading)
    about = next(statement for statement in reading.statements if statement.id == found.about)
    assert found.own_voice
    assert found.text == notice.rstrip(".")
    assert about.text.startswith("Nine people died")
    assert 12 not in {figure.range.low for figure in reading.figures}


def test_nobody_says_what_a_notice_takes_back(read):
    reading = read(FERRY + "An earlier version of this article said that 12 people had died.")
    assert not any("version" in (statement.speaker_text or "") for statement in reading.statements)
    assert [statement.text for statement in reading.statements if "12" in statement.text] == [notices(reading)[0].text]


def test_what_a_notice_puts_right_is_read(read):
    reading = read(FERRY + "This story has been corrected to say that the ferry carried 60 passengers, not 80.")
    assert {figure.range.low for figure in reading.figures} == {9, 60}


def test_a_notice_about_something_else_is_tied_to_nothing(read):
    (found,) = notices(read(FERRY + "Correction: An earlier version of this article misspelt a surname."))
    assert found.about is None


@pytest.mark.parametrize(
    ("sentence", "speaker", "content"),
    [
        (
            "The coast guard has retracted its claim that the engine had failed.",
            "coast guard",
            "its claim that the engine had failed",
        ),
        (
            "The Morning Tide withdrew its report that the captain had been arrested.",
            "Morning Tide",
            "its report that the captain had been arrested",
        ),
    ],
)
def test_a_retraction_is_its_speakers(read, sentence, speaker, content):
    reading = read(FERRY + sentence)
    (found,) = notices(reading)
    assert (found.text, found.own_voice) == (content, False)
    assert speaker in (found.speaker_text or "")


def test_a_retraction_is_tied_to_what_it_takes_back(read):
    reading = read(FERRY + "The coast guard has retracted its claim that the engine had failed.")
    (found,) = notices(reading)
    about = next(statement for statement in reading.statements if statement.id == found.about)
    assert about.text == "the engine had failed"


@pytest.mark.parametrize(
    "sentence",
    [
        "The army withdrew its forces from Harrow, the mayor said.",
        "The army withdrew from its posts near Harrow, the mayor said.",
        "The bank withdrew its offer, the mayor said.",
        "The prison was corrected by the ministry of works, the mayor said.",
        "An earlier version of the ferry sank in 2019, the mayor said.",
        "Corrections officers were hurt, the mayor said.",
    ],
)
def test_what_takes_no_words_back_is_no_correction(read, sentence):
    assert notices(read(sentence)) == []
