"""`parallax decide list` and `export`: the decisions, and what became of each."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from parallax.cli.consoles import draw
from parallax.cli.decide.options import AccountOption, FileOption, ReportsOption, Where
from parallax.cli.output import check_target, write_data
from parallax.cli.stores import ListFormat, ListFormatOption, StoreOption, address

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from parallax.nouns.account import Account
    from parallax.nouns.decision import Decision


OutputOption = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file, whole or not at all.")
]


def show_list(
    decisions: FileOption = None,
    store: StoreOption = None,
    account: AccountOption = None,
    reports: ReportsOption = None,
    form: ListFormatOption = ListFormat.TEXT,
) -> None:
    """List the decisions: standing, overruled or undone; with an account, applied to it or not, and why not."""
    where = Where(decisions, store, account, reports)
    rows = _rows(where.read(), where.account())
    if form is ListFormat.JSON:
        write_data(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", None)
        return
    write_data(draw(_table(rows), to_terminal=True) if rows else "no decisions\n", None)


def export(
    decisions: FileOption = None,
    store: StoreOption = None,
    standing: Annotated[
        bool, typer.Option("--standing", help="Only those that nothing undid and no later one contradicts.")
    ] = False,
    output: OutputOption = None,
) -> None:
    """Write the decisions as JSON Lines, the earliest first."""
    from parallax.decisions import stand, write_decisions

    check_target(output)
    known = Where(decisions, store).read()
    write_data(write_decisions(stand(known).in_force if standing else known), output)


def take_in(
    path: Annotated[Path, typer.Argument(metavar="FILE.jsonl", help="A file of decisions.")],
    store: StoreOption = None,
) -> None:
    """Take the decisions of a file into a store. One that is there already changes nothing."""
    from parallax.cli.decide.files import read_file
    from parallax.export.wording import plural

    done = Where(None, address(store)).add_to_store(read_file(path))
    told = (
        f"{plural(len(done.new), 'decision')} taken in; {plural(done.stories, 'story', 'stories')} brought up to date"
    )
    write_data(f"{told}\n", None)


def _rows(decisions: "Sequence[Decision]", account: "Account | None") -> "list[dict[str, Any]]":
    """Every decision with its state: in the account where one is given, else among the others."""
    from parallax.decisions import decision_row, stand

    told = {each.decision.id: each for each in account.decisions} if account is not None else {}
    told |= {each.decision.id: each for each in stand(decisions).others}
    rows = []
    for decision in sorted(decisions, key=lambda each: (each.when, each.id)):
        found = told.get(decision.id)
        state = {"state": found.state, "reason": found.reason} if found else {"state": "standing", "reason": None}
        rows.append({**decision_row(decision), **state})
    return rows


def _table(rows: "Sequence[dict[str, Any]]") -> Table:
    from parallax.export.visible import make_visible

    table = Table(box=None, pad_edge=False)
    for heading in ("decision", "when", "by", "what", "state"):
        table.add_column(heading, overflow="fold")
    for row in rows:
        kind = " ".join(filter(None, (row["kind"], row.get("of"))))
        subjects = ", ".join(_subject(each) for each in row["subjects"])
        value = ", ".join(f"{name} {'none' if told is None else told}" for name, told in row.get("value", {}).items())
        what = f"{kind}: {subjects}" + (f" → {value}" if value else "") + f" ({row['why']})"
        state = row["state"] + (f": {row['reason']}" if row["reason"] else "")
        table.add_row(row["id"], row["when"][:10], *map(make_visible, (row["by"], what, state)))
    return table


def _subject(row: "dict[str, str]") -> str:
    kind, key = next((kind, key) for kind, key in row.items() if kind != "in")
    return f"{kind} “{key}”" if kind in ("actor", "place") else key
