"""`parallax decide`: the group of its words."""

from typing import Annotated

import typer

from parallax.cli.decide.alike import merge, not_same, same, split, unsure
from parallax.cli.decide.correct import figure, hide, report, side, speaker
from parallax.cli.decide.listing import OutputOption, export, show_list, take_in
from parallax.cli.decide.options import AccountOption, FileOption, ReportsOption, Where, needed
from parallax.cli.decide.queue import queue
from parallax.cli.decide.remark import checked, note, undo
from parallax.cli.output import check_target, write_data
from parallax.cli.stores import StoreOption

HELP = """Put right what was read, grouped or reconciled wrongly. A decision is a line of a file, with who, when and why;
it holds whatever else is read, and is never lost: what it can't be applied to is told."""
EXAMPLES = """Examples:

parallax decide queue --reports reports/

parallax decide same s-0a1b2c3d4e5f s-1a2b3c4d5e6f --of origins --account account.json --by "A. Velde" --why "one briefing"

parallax decide speaker s-0a1b2c3d4e5f --name "Mara Voss" --by "A. Velde" --why "named above"

parallax read reports/ --decisions decisions.jsonl

parallax decide --as-gold --account account.json

Exit status: 0 done; 2 wrong usage, or a file or a line of it is none of decisions."""

decide = typer.Typer(help=HELP, epilog=EXAMPLES, no_args_is_help=True, rich_markup_mode="rich")


@decide.callback(invoke_without_command=True, epilog=EXAMPLES)
def begin(
    context: typer.Context,
    as_gold: Annotated[
        bool, typer.Option("--as-gold", help="Write the decisions as gold (YAML), so that each mistake becomes a test.")
    ] = False,
    decisions: FileOption = None,
    store: StoreOption = None,
    account: AccountOption = None,
    reports: ReportsOption = None,
    output: OutputOption = None,
) -> None:
    """Put right what was read, grouped or reconciled wrongly. A decision is a line of a file, with who, when and why;
    it holds whatever else is read, and is never lost: what it can't be applied to is told.
    """
    if context.invoked_subcommand is not None or not as_gold:
        return
    from parallax.decisions import stand
    from parallax.export import write_gold

    check_target(output)
    where = Where(decisions, store, account, reports)
    known = stand(where.read()).in_force
    write_data(write_gold(needed(where.account()), known), output)


for _command in (
    same,
    not_same,
    unsure,
    merge,
    split,
    hide,
    speaker,
    figure,
    report,
    side,
    note,
    checked,
    undo,
    export,
    queue,
):
    decide.command(_command.__name__.replace("_", "-"))(_command)
decide.command("list")(show_list)
decide.command("import")(take_in)
