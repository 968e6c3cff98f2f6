"""Sentences of different reports that render one text, a pair of reports at a time."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from parallax.nouns.report import Report
from parallax.stories.alignment import Alignment, align
from parallax.stories.sentences import split_sentences

SENTENCES = (
    "The express from Velm derailed at the northern viaduct shortly before dawn.",
    "Shortly before dawn the express from Velm derailed at the northern viaduct.",
    "The express from Velm derailed at the southern viaduct near Orrin before dawn.",
    "Divers searched the flooded quarry of Lower Tamm for the missing ferryman.",
    "Divers were searching the flooded quarry of Lower Tamm for a missing ferryman.",
    "A brass orchestra rehearsed beneath the chestnut trees.",
)
TEXTS = st.lists(st.lists(st.sampled_from(SENTENCES), max_size=5), min_size=1, max_size=5)


def aligned(texts: list[list[str]]) -> list[tuple[Alignment, ...]]:
    reports = [Report(f"r{at}", f"r{at}.txt", " ".join(text), str(at)) for at, text in enumerate(texts)]
    return list(align([sentence for report in reports for sentence in split_sentences(report)]))


@given(TEXTS)
def test_each_pair_of_reports_comes_once_and_a_sentence_has_one_partner_in_it(texts):
    found = aligned(texts)
    pairs = [(made[0].one.report, made[0].other.report) for made in found]
    assert pairs == sorted(set(pairs))
    for pair, made in zip(pairs, found, strict=True):
        assert pair[0] < pair[1]
        assert {(each.one.report, each.other.report) for each in made} == {pair}
        spans = [(each.one.span, each.other.span) for each in made]
        assert spans == sorted(spans)
        assert len({one for one, _ in spans}) == len({other for _, other in spans}) == len(spans)


@given(TEXTS)
def test_two_reports_are_aligned_alike_whatever_stands_beside_them(texts):
    found = {(made[0].one.report, made[0].other.report): made for made in aligned(texts)}
    for one, other in combinations(range(len(texts)), 2):
        alone = aligned([text if at in {one, other} else [] for at, text in enumerate(texts)])
        assert found.get((f"r{one}", f"r{other}")) == (alone[0] if alone else None)


def test_words_in_another_order_are_not_in_one():
    (made,) = aligned([[SENTENCES[0]], [SENTENCES[0]]])
    assert (made[0].order, made[0].verbatim, made[0].share) == (1.0, 1.0, 1.0)
    (turned,) = aligned([[SENTENCES[0]], [SENTENCES[1]]])
    assert turned[0].share == 1.0
    assert 0.6 <= turned[0].order < 1.0
    assert turned[0].verbatim < 1.0
