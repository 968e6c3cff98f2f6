"""Words weighed within a story."""

from hypothesis import given
from hypothesis import strategies as st

from parallax.reconcile.alignment.sketch import sketch
from parallax.reconcile.alignment.telling import RARE, telling

THEME = [f"the refinery {word}" for word in "burned leaked flooded exploded reopened closed".split()]


def test_a_storys_theme_tells_little_and_its_rare_words_all():
    first, *_ = telling([sketch(text) for text in THEME])
    plain = sketch(THEME[0]).content
    assert first.content.get("refinery", 0.0) < plain["refinery"]
    assert first.content["burn"] == plain["burn"]


def test_copies_count_once():
    texts = [*THEME[:RARE], THEME[0], THEME[0]]
    assert telling([sketch(text) for text in texts])[0].content == sketch(THEME[0]).content


@given(st.lists(st.sampled_from(THEME), max_size=9), st.randoms())
def test_order_changes_nothing_and_no_word_gains(texts, random):
    mixed = texts[:]
    random.shuffle(mixed)
    found = {text: each.content for text, each in zip(texts, telling([sketch(t) for t in texts]), strict=True)}
    again = {text: each.content for text, each in zip(mixed, telling([sketch(t) for t in mixed]), strict=True)}
    assert found == again
    assert all(
        weight <= sketch(text).content[name] for text, content in found.items() for name, weight in content.items()
    )
