from collections.abc import Callable

import pytest

from parallax.reading.annotators import Annotation
from parallax.reading.places.site_towns import town_spans
from parallax.reading.places.slots import Found


@pytest.mark.parametrize(
    ("name", "towns"),
    [
        ("Velm General Hospital", ["Velm General", "Velm"]),
        ("Holm College Velm", ["Holm", "Velm"]),
        ("Velm Street", []),
    ],
)
def test_the_town_stands_before_or_after_the_word_for_the_site(
    annotate: Callable[[str], Annotation], name: str, towns: list[str]
) -> None:
    tokens = annotate(name).tokens
    found = Found(0, len(tokens), "FAC", "none", False, None, name)
    spans = [name[tokens[first].start : tokens[last - 1].end] for first, last in town_spans(tokens, found)]
    assert spans == towns
