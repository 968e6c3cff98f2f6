"""Fixtures that several rooms' tests share."""

import runpy
from collections.abc import Callable
from pathlib import Path

import pytest

from parallax.gazetteer import Gazetteer
from parallax.gazetteer.write import write
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


@pytest.fixture(scope="session")
def small_gazetteer(tmp_path_factory: pytest.TempPathFactory) -> Gazetteer:
    """A gazetteer of a few places, made by hand, so that no test needs the built data."""
    data = tmp_path_factory.mktemp("gazetteer") / "places.sqlite"
    world = runpy.run_path(str(Path(__file__).parent / "gazetteer" / "small_world.py"))
    write(world["RECORDS"], {"attribution": "made by hand"}, data)
    return Gazetteer(data)
