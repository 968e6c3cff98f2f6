"""The page on decisions shows what its commands print."""

import runpy
from pathlib import Path

DECISIONS = runpy.run_path(str(Path(__file__).parent / "decisions.py"))


def test_every_command_prints_what_the_page_shows() -> None:
    page = DECISIONS["PAGE"].read_text(encoding="utf-8")
    assert page == DECISIONS["written"](), "python tests/docs/decisions.py writes it anew"


def test_the_page_names_every_word_of_decide() -> None:
    from parallax.cli.decide.group import decide

    page = DECISIONS["PAGE"].read_text(encoding="utf-8")
    assert all(
        f"`{command.name}`" in page or f"decide {command.name} " in page for command in decide.registered_commands
    )
