"""Fixtures that several rooms' tests share."""

from collections.abc import Callable

import pytest

from parallax.reading.annotators import Annotation
from parallax.reading.annotators.english import EnglishAnnotator


@pytest.fixture(scope="session")
def english() -> EnglishAnnotator:
    return EnglishAnnotator()


@pytest.fixture(scope="session")
def annotate(english: EnglishAnnotator) -> Callable[[str], Annotation]:
    return lambda text: english.annotate([text])[0]
