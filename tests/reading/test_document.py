from collections.abc import Callable

from parallax.reading.attribution.subjects import _find_subject, subject_of
from parallax.reading.document import Document
from parallax.reading.incidents.senses import class_of, may_tell

TEXT = (
    "Mayor Ilka Brandt, who runs the port, said on Monday that nine people had died. The shelling, she added, was heavy.\n"
    "Asked how long it would take, the river board declined to say; flooding has displaced hundreds since."
)


def test_the_tokens_that_touch_a_stretch(document: Callable[[str], Document]) -> None:
    doc = document(TEXT)
    for start in range(0, len(TEXT), 7):
        for end in range(start + 1, len(TEXT), 11):
            found = doc.touching(start, end)
            assert list(found) == [token for token in doc.tokens if token.start < end and start < token.end]


def test_a_branch_is_left_out_of_what_is_below(document: Callable[[str], Document]) -> None:
    doc = document(TEXT)
    for index in range(len(doc.tokens)):
        whole = doc.subtree(index)
        assert whole == sorted({index, *(below for child in doc.children[index] for below in doc.subtree(child))})
        for child in doc.children[index]:
            assert doc.subtree(index, frozenset({child})) == [i for i in whole if i not in doc.subtree(child)]


def test_who_says_what_is_the_same_when_asked_again(document: Callable[[str], Document]) -> None:
    doc = document(TEXT)
    asked = [[subject_of(doc, index) for index in range(len(doc.tokens))] for _ in range(2)]
    assert asked[0] == asked[1] == [_find_subject(doc, index, 0) for index in range(len(doc.tokens))]
    assert any(subject is not None for subject in asked[0])


def test_the_first_look_passes_over_no_act(document: Callable[[str], Document]) -> None:
    doc = document(TEXT)
    told = [token for token in doc.tokens if class_of(doc, token) is not None]
    assert told
    assert all(may_tell(token) for token in told)


def test_what_goes_on_in_small_letters_after_an_abbreviated_name_is_one_sentence(
    document: Callable[[str], Document],
) -> None:
    doc = document("Some 30 lamps were hung along Mill Ave. in Arlen. The crowd left. it was late.")
    told = [doc.sentence_span(number).of(doc.report.text) for number in range(len(doc.sentences))]
    assert told[0] == "Some 30 lamps were hung along Mill Ave. in Arlen."
    assert len(told) >= 2
