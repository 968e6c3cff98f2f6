from parallax.reading.annotators import Token
from parallax.reading.named import named_throughout, with_closing_cues


def word(index: int, text: str, pos: str, entity: str = "") -> Token:
    return Token(
        index, 10 * index, 10 * index + len(text), text, text.lower(), text.lower(), pos, "NN", "nsubj", index, entity
    )


def test_what_mostly_is_a_persons_name_is_one_everywhere() -> None:
    names = [word(n, "Waters", "PROPN", "PERSON") for n in range(3)]
    found = named_throughout([*names, word(3, "Waters", "NOUN"), word(4, "waters", "NOUN")])
    assert [t.pos for t in found] == ["PROPN"] * 4 + ["NOUN"]


def test_a_word_that_was_a_name_once_is_no_name_elsewhere() -> None:
    found = named_throughout([word(0, "Rose", "PROPN", "PERSON"), word(1, "Rose", "NOUN")])
    assert [t.pos for t in found] == ["PROPN", "NOUN"]


def test_a_closing_cue_is_a_verb() -> None:
    words = [
        ("Rain", "NOUN"),
        ("fell", "VERB"),
        ("again", "ADV"),
        (",", "PUNCT"),
        ("the", "DET"),
        ("agency", "NOUN"),
        ("reports", "NOUN"),
    ]
    tokens = [word(n, text, pos) for n, (text, pos) in enumerate(words)]
    assert with_closing_cues(tokens, [(0, 7)])[6].pos == "VERB"
    assert with_closing_cues(tokens[4:], [(0, 3)])[2].pos == "NOUN"
