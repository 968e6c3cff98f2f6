"""What changed between two accounts as JSON, by the published schema `changes.schema.json`."""

from collections.abc import Sequence
from importlib.resources import files

from parallax import __version__
from parallax.export.as_json import dump
from parallax.export.change_lines import join_accounts
from parallax.export.rows import Row, time_text
from parallax.nouns.account import Account
from parallax.nouns.change import Change

SCHEMA = "parallax.changes/1"


def write_changes_json(earlier: Account, later: Account, changes: Sequence[Change]) -> str:
    """The changes as JSON text, ended by a newline."""
    titles = {point.id: point.title for point in join_accounts(earlier, later).points}
    row = {
        "schema": SCHEMA,
        "generated_by": f"parallax {__version__}",
        "earlier": _account_row(earlier),
        "later": _account_row(later),
        "changes": [_change_row(change, titles.get(change.point or "")) for change in changes],
    }
    return dump(row, indent=1) + "\n"


def read_changes_schema() -> str:
    """The JSON Schema (draft 2020-12) of what `write_changes_json` writes."""
    return files("parallax.export").joinpath("changes.schema.json").read_text("utf-8")


def _account_row(account: Account) -> Row:
    as_of = account.as_of
    return {
        "as_of": time_text(as_of.end, as_of.precision) if as_of else None,
        "stories": [story.id for story in account.stories],
        "reports": [report.id for report in account.reports],
    }


def _change_row(change: Change, title: str | None) -> Row:
    return {
        "kind": change.kind,
        "story": change.story,
        "point": change.point,
        "title": title,
        "before": list(change.before),
        "after": list(change.after),
        "reports": list(change.reports),
    }
