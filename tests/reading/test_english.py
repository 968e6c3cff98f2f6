"""The annotator gives what the library gives that runs the same model."""

import numpy as np
import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from parallax.reading.annotators.english import MODEL, TOGETHER, _different

TEXTS = [
    "Governor Mara Velde said on Tuesday that 40 people were killed in Melfi and three of them in Lauria.",
    "\"We ain't gonna leave,\" she told the Harbour Chronicle. \"Let's see what they've got, y'all.\"",
    "The dam   burst at dawn.\n\nNo-one, the Vrana Water Board wrote on 3 May 2031, had been warned; there were no sirens.",
    "But who did it? He had had nothin' to do with the $2.5 million that Orlan Hydro Ltd. lost between 1999 and 2004.",
    "X",
    "",
    " ",
    "HE HOPED THE UNITED NATIONS WOULD COME. THEY RETWEETED IT.",
    "c'm on, 'nuff of that: it is you who shan't.",
]


@pytest.fixture(scope="module")
def library():
    return spacy.load(MODEL)


def tokens_of(doc):
    lemmas = {"hoped": "hope", "hoping": "hope", "retweeted": "retweet", "retweeting": "retweet"}
    return [
        (
            *(token.i, token.idx, token.text, token.lower_, lemmas.get(token.lower_, token.lemma_.lower())),
            *(token.pos_, token.tag_, token.dep_, token.head.i, token.ent_type_, token.ent_iob_ == "B"),
        )
        for token in doc
    ]


def tokens_in(annotation):
    return [
        (
            *(token.index, token.start, token.text, token.lower, token.lemma),
            *(token.pos, token.tag, token.dep, token.head, token.entity, token.entity_start),
        )
        for token in annotation.tokens
    ]


def assert_same(english, library, texts):
    for annotation, doc in zip(english.annotate(texts), library.pipe(texts), strict=True):
        assert tokens_in(annotation) == tokens_of(doc)
        assert list(annotation.sentences) == [(sentence.start, sentence.end) for sentence in doc.sents]


def test_texts_as_one_report(english, library):
    assert_same(english, library, TEXTS)


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_by_itself(english, library, text):
    assert_same(english, library, [text])


def test_no_text(english):
    assert english.annotate([]) == []


def test_more_texts_than_go_together(english, library):
    assert_same(english, library, TEXTS * (TOGETHER // len(TEXTS) + 1))


WORDS = sorted({word for text in TEXTS for word in text.split()})


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.sampled_from([*WORDS, ",", ".", "\n", "  "]), max_size=30).map(" ".join), max_size=4))
def test_words_in_any_order(english, library, texts):
    assert_same(english, library, texts)


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), min_size=1, max_size=12))
def test_different_rows_are_those_of_numpy(rows):
    given_rows = np.array(rows, np.uint64)
    for ours, theirs in zip(_different(given_rows), np.unique(given_rows, axis=0, return_inverse=True), strict=True):
        assert ours.tolist() == theirs.tolist()
