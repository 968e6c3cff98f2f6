from collections.abc import Callable
from datetime import datetime

import pytest

from parallax.nouns.report import Credit, Published, Report
from parallax.nouns.span import Span


@pytest.fixture
def make() -> Callable[..., Report]:
    """A report with the given text; `day` is its day of publication, `agency` whom it credits."""

    def build(
        name: str, text: str, day: datetime | None = None, agency: str | None = None, title: str | None = None
    ) -> Report:
        return Report(
            id=name,
            location=f"{name}.txt",
            text=text,
            sha256=name,
            title=title,
            published=Published(day, "header") if day else Published(),
            credits=(Credit(agency, "text"),) if agency else (),
            blocks=(Span(0, len(text)),),
        )

    return build
