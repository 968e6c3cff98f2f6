"""The program called in this process, with a made-up engine behind it where a test wants none of its work."""

import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

import parallax.engine
from parallax.cli import main
from parallax.engine import Inspected
from parallax.nouns.account import Account
from parallax.nouns.reading import Reading


@dataclass(frozen=True)
class Done:
    status: int
    out: str
    err: str


Call = Callable[..., Done]


@pytest.fixture
def call(monkeypatch, capfdbinary) -> Call:
    def run(*words: object) -> Done:
        monkeypatch.setattr(sys, "argv", ["parallax", *map(str, words)])
        status = 0
        try:
            main()
        except SystemExit as end:
            status = int(end.code or 0)
        out, err = capfdbinary.readouterr()
        return Done(status, out.decode(), err.decode())

    return run


@pytest.fixture
def engine(monkeypatch, account):
    """The engine answers with the invented account, whatever it is asked; `asked` notes what it was."""
    asked: list[tuple] = []

    def run(paths, stdin, settings, progress, decisions=()):
        asked.append((paths, settings))
        return account

    def inspect(paths, stdin, settings, progress):
        asked.append((paths, settings))
        readings = tuple(
            Reading(
                report.id,
                actors=account.actors,
                statements=tuple(statement for statement in account.statements if statement.report == report.id),
                figures=account.figures if report.id == "r-post" else (),
            )
            for report in account.reports
        )
        return Inspected(account.reports, readings, account.refused)

    monkeypatch.setattr(parallax.engine, "run", run)
    monkeypatch.setattr(parallax.engine, "inspect", inspect)
    return asked


@pytest.fixture
def empty_engine(monkeypatch):
    monkeypatch.setattr(parallax.engine, "run", lambda *_, **__: Account())
    monkeypatch.setattr(parallax.engine, "inspect", lambda *_, **__: Inspected((), (), ()))
