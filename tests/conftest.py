"""Fixtures that several rooms' tests share."""

import runpy
from collections.abc import Callable
from pathlib import Path

import pytest

from parallax.nouns.account import Account
from parallax.reading.annotators import Annotation
from parallax.reading.annotators.english import EnglishAnnotator


@pytest.fixture(scope="session")
def english() -> EnglishAnnotator:
    return EnglishAnnotator()


@pytest.fixture(scope="session")
def annotate(english: EnglishAnnotator) -> Callable[[str], Annotation]:
    return lambda text: english.annotate([text])[0]


@pytest.fixture(scope="session")
def account() -> Account:
    """The small invented account that has one of everything."""
    built: Account = runpy.run_path(str(Path(__file__).with_name("invented_account.py")))["ACCOUNT"]
    return built
