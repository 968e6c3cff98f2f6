"""The command reference, from the program itself. `python tests/cli/reference.py > docs/cli.md` writes it anew."""

import sys
from collections.abc import Iterator
from typing import Any

import typer

from parallax.cli import app


def write_reference() -> str:
    """The whole of docs/cli.md."""
    return "\n".join(_lines()).rstrip("\n") + "\n"


def _lines() -> Iterator[str]:
    group = typer.main.get_command(app)
    yield from ("# Commands", "", group.help or "", "")
    yield from (group.epilog or "", "")
    for name, command in group.commands.items():
        yield from _command(f"parallax {name}", command, "##")


def _command(name: str, command: Any, level: str) -> Iterator[str]:
    """A command, and under it those that it holds."""
    yield from (f"{level} {name}", "", command.help or "", "")
    inner = getattr(command, "commands", {})
    yield from _parameters(command) if not inner else ()
    yield from _epilog(command.epilog or "")
    for word, each in inner.items():
        yield from _command(f"{name} {word}", each, f"{level}#")


def _parameters(command: Any) -> Iterator[str]:
    rows = [_row(parameter) for parameter in command.params]
    if rows:
        yield from ("| word | means |", "|---|---|", *rows, "")


def _row(parameter: Any) -> str:
    options = [name for name in parameter.opts if name.startswith("-")]
    words = " ".join(word for word in (", ".join(options), parameter.metavar) if word)
    return f"| `{words}` | {parameter.help} |".replace(f"`{words}`", f"`{words.replace('|', chr(92) + '|')}`")


def _epilog(text: str) -> Iterator[str]:
    """Examples as a block of commands, all else as it is."""
    parts = text.split("\n\n") if text else []
    examples = [part for part in parts if "parallax " in part]
    if examples:
        yield from ("```sh", *examples, "```", "")
    for part in parts:
        if part not in examples and part != "Examples:":
            yield from (part, "")


if __name__ == "__main__":
    sys.stdout.write(write_reference())
