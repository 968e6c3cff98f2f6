import pytest

from parallax.account.quoting import quote


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("But the gates held", "“the gates held”"),
        ("Meanwhile, crews left", "“crews left”"),
        ("But for the wall, all was lost", "“But for the wall, all was lost”"),
        ("So far six are dead", "“So far six are dead”"),
        ("Still 40 are missing", "“Still 40 are missing”"),
        ("Also, the bridge fell", "“the bridge fell”"),
        ("Orrin / Vale: The bridge fell", "“The bridge fell”"),
        ("Orrin, Vale (Ebb News) - The bridge fell", "“The bridge fell”"),
        ("Orrin: The bridge fell", "“Orrin: The bridge fell”"),
    ],
)
def test_what_joins_words_to_a_text_not_shown_goes(text, given):
    assert quote(text, 80) == given


def test_a_cut_falls_at_the_end_of_a_sentence_where_enough_is_left():
    text = "The water rose over the lower gates at dawn. Nobody in the valley had been told of it"
    assert quote(text, 60) == "“The water rose over the lower gates at dawn. …”"


def test_no_cut_leaves_an_article_or_preposition_at_the_end():
    assert quote("The water rose by two metres at the old stone bridge of Orrin", 42).endswith("two metres …”")


def test_a_stretch_from_within_begins_at_a_clause_where_it_can():
    text = "To bring calm to all of the lower valley, a decision was made to move the northern crews to Orrin at once"
    assert quote(text, 70, "the northern crews were moved").startswith("“… a decision was made")
