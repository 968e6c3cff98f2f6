"""One line to a report."""

from collections.abc import Callable

import pytest

from parallax.nouns.page import Page
from parallax.nouns.report import Report
from parallax.reports import make_report


@pytest.fixture(scope="session")
def report() -> Callable[[str], Report]:
    def made(text: str) -> Report:
        result = make_report(Page("a.txt", text, exact=True))
        assert isinstance(result, Report)
        return result

    return made


@pytest.fixture(scope="session")
def boilerplate(report: Callable[[str], Report]) -> Callable[[str], list[str]]:
    return lambda text: [span.of(text) for span in report(text).boilerplate]


@pytest.fixture(scope="session")
def blocks(report: Callable[[str], Report]) -> Callable[[str], list[str]]:
    return lambda text: [span.of(text) for span in report(text).blocks]
